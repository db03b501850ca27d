using System.Globalization;
using System.Text;
using AslGen.Testing;
using AslGen.Tool.Documents;
using AslGen.Tool.Files;
using AslGen.Tool.Stubs;

namespace AslGen.Tool.Running;

/// <summary>Reads what an execution is given: its input, the stubs, the buckets, the time.</summary>
internal sealed class Surroundings(RunSettings settings, string folder, Func<Stream> standardInput)
{
    private const int LongestName = 80;

    private static readonly DateTimeOffset Earliest = DateTimeOffset.UnixEpoch;
    private static readonly DateTimeOffset Latest = new(9000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The input as JSON text; whether it is JSON is not looked at.</summary>
    public string Input()
    {
        if (settings.Input is not { } input)
        {
            return "{}";
        }

        if (input == FileNames.StandardInput)
        {
            return settings.File == FileNames.StandardInput
                ? throw new RunException("The definition and the input cannot both come from the standard input.")
                : Read(input, "the standard input").Text;
        }

        if (File.Exists(Path.Combine(folder, input)))
        {
            return Read(input, input).Text;
        }

        return LooksLikeJson(input) ? input : throw new RunException($"--input: there is no file '{input}', and it is not JSON.");
    }

    /// <summary>The stubs; none where no file is named.</summary>
    /// <exception cref="StubException">The file is not in the form of stubs.</exception>
    public StubTable Stubs() => settings.Stubs is { } file ? StubReader.Read(Read(file, file)) : new StubTable();

    /// <summary>What the execution knows of the world.</summary>
    public ExecutionOptions Options(Action<StateTrace>? stateEnded) =>
        new()
        {
            Name = Name(),
            StartTime = StartTime(),
            Seed = settings.Seed,
            Buckets = Buckets(),
            MaxTransitions = settings.MaxTransitions,
            HistoryRetention = 0,
            TraceRetention = 0,
            StateEnded = stateEnded,
        };

    private string? Name() =>
        settings.Name is null or { Length: > 0 and <= LongestName } && settings.Name?.Any(IsForbidden) != true
            ? settings.Name
            : throw new RunException(
                $"--name: the name of an execution has 1 to {LongestName} characters, and no spaces, brackets, wildcards or other special characters."
            );

    private static bool IsForbidden(char character) =>
        char.IsWhiteSpace(character) || char.IsControl(character) || "<>{}[]?*\"#%\\^|~`$&,;:/".Contains(character);

    private DateTimeOffset StartTime()
    {
        if (settings.StartTime is not { } text)
        {
            return new ExecutionOptions().StartTime;
        }

        return
            DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            && time >= Earliest
            && time < Latest
            ? time.ToUniversalTime()
            : throw new RunException(
                $"--start-time: '{text}' is no time from {Earliest.Year} to {Latest.Year} such as 2025-01-31T12:00:00Z."
            );
    }

    private SimulatedBuckets Buckets()
    {
        SimulatedBuckets buckets = new();
        foreach (var bucket in settings.Buckets)
        {
            var (name, path) = Assignment.Parse(bucket, "--bucket");
            var full = Path.GetFullPath(Path.Combine(folder, path));
            buckets.AddFolder(name, Directory.Exists(full) ? full : throw new RunException($"--bucket: there is no folder '{path}'."));
        }

        return buckets;
    }

    private SourceText Read(string path, string name)
    {
        var full = path == FileNames.StandardInput ? path : Path.GetFullPath(Path.Combine(folder, path));
        try
        {
            using var stream = path == FileNames.StandardInput ? standardInput() : File.OpenRead(full);
            using StreamReader reader = new(stream, new UTF8Encoding(false, throwOnInvalidBytes: true));
            var buffer = new char[DocumentLoader.MaximumSize + 1];
            var length = reader.ReadBlock(buffer);
            return length <= DocumentLoader.MaximumSize
                ? new SourceText(name, new string(buffer, 0, length))
                : throw new RunException($"{name} is larger than {DocumentLoader.MaximumSize / 1024 / 1024} MiB.");
        }
        catch (DecoderFallbackException)
        {
            throw new RunException($"{name} is not text in UTF-8.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new RunException(
                error is FileNotFoundException or DirectoryNotFoundException ? $"There is no file '{name}'." : error.Message
            );
        }
    }

    private static bool LooksLikeJson(string text) =>
        text.TrimStart() is ['{' or '[' or '"' or '-' or (>= '0' and <= '9'), ..] || text.Trim() is "true" or "false" or "null";
}
