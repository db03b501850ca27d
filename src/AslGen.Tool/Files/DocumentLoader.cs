using System.Text;
using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Rules;
using AslGen.Tool.Checking;
using AslGen.Tool.Documents;
using AslGen.Tool.Templates;
using AslGen.Tool.Yaml;

namespace AslGen.Tool.Files;

/// <summary>Reads files as JSON or YAML, each once.</summary>
/// <param name="folder">The full path of the folder that the names in reports start from.</param>
/// <param name="standardInput">What <c>-</c> stands for.</param>
internal sealed class DocumentLoader(string folder, Func<Stream> standardInput)
{
    /// <summary>How many bytes are read of a file: definitions have at most one MiB, templates a few at most.</summary>
    public const int MaximumSize = 16 * 1024 * 1024;

    /// <summary>How many characters are read of YAML, which takes several times as long to read as JSON.</summary>
    public const int MaximumYamlLength = 2 * 1024 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Dictionary<string, Text> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, YamlDialect), Load> _loads = [];
    private readonly Dictionary<string, int> _order = new(StringComparer.Ordinal);

    /// <summary>The place of a file among those that were read, by its name in reports.</summary>
    public int OrderOf(string name) => _order.GetValueOrDefault(name, int.MaxValue);

    /// <summary>Whether a file is worth reading as a document.</summary>
    public bool CanHaveDefinition(InputFile file)
    {
        if (Read(file.Path, file.IsNamed) is { Source: { } source } && DefinitionFinder.CanHaveDefinition(source.Text))
        {
            return true;
        }

        _texts.Remove(file.Path);
        return false;
    }

    /// <summary>Reads a file.</summary>
    public Load Load(InputFile file) => Load(file.Path, null, file.IsNamed);

    /// <summary>Reads a file.</summary>
    /// <param name="path">The full path, or <c>-</c>.</param>
    /// <param name="dialect">What YAML scalars mean; where it is null, what the file itself suggests.</param>
    /// <param name="isNamed">Whether somebody names the file itself.</param>
    public Load Load(string path, YamlDialect? dialect, bool isNamed = true)
    {
        var text = Read(path, isNamed);
        if (text.Source is not { } source)
        {
            return new Load(null, FileProblems.Unreadable(NameOf(path), text.Error!)) { IsMissing = text.IsMissing };
        }

        // State machines of the Serverless Framework are in no Resources, so that these types say that CloudFormation reads the file.
        var isTemplate =
            source.Text.Contains(CloudFormationTemplate.StateMachine, StringComparison.Ordinal)
            || source.Text.Contains(CloudFormationTemplate.ServerlessStateMachine, StringComparison.Ordinal);
        var effective = dialect ?? (isTemplate ? YamlDialect.CloudFormation : YamlDialect.Core);
        if (!_loads.TryGetValue((path, effective), out var load))
        {
            load = Parse(path, source, effective);
            _loads.Add((path, effective), load);
        }

        return load;
    }

    private Load Parse(string path, SourceText source, YamlDialect dialect)
    {
        var isJson = FileNames.IsJson(path) || (!FileNames.IsYaml(path) && LooksLikeJson(source.Text));
        var home = path == FileNames.StandardInput ? folder : Path.GetDirectoryName(path)!;
        if (!isJson)
        {
            if (source.Text.Length > MaximumYamlLength)
            {
                return new Load(null, FileProblems.Unreadable(source.Name, TooLarge(MaximumYamlLength, "YAML")))
                {
                    SeemsToHaveDefinition = SeemsToHaveDefinition(source),
                };
            }

            var yaml = YamlReader.Read(source.Text, dialect);
            return yaml.Root is { } value
                ? new Load(new Document(source, value, yaml.Map, home), null)
                : new Load(null, FileProblems.BrokenYaml(source, yaml.Error!)) { SeemsToHaveDefinition = SeemsToHaveDefinition(source) };
        }

        var json = JsonReader.Read(source.Text);
        if (json.Root is { } root)
        {
            return new Load(new Document(source, root, json.Map, home), null);
        }

        // The checker says the same about a text that is no JSON wherever it comes from.
        var result = DefinitionChecker.Check(source.Text, new CheckOptions());
        Problem problem = new(
            RuleReference.To(result.Findings[0].Rule),
            result.Findings[0].Message,
            source,
            result.SpanOf(result.Findings[0])
        );
        return new Load(null, problem) { SeemsToHaveDefinition = SeemsToHaveDefinition(source) };
    }

    private static bool SeemsToHaveDefinition(SourceText source) => DefinitionFinder.SeemsToHaveDefinition(source.Text);

    private static bool LooksLikeJson(string text) => text.AsSpan().TrimStart() is [] or ['{' or '[' or '"', ..];

    private Text Read(string path, bool isNamed)
    {
        if (!_texts.TryGetValue(path, out var text))
        {
            var name = NameOf(path);
            _order.TryAdd(name, _order.Count);
            text = Read(path, name, isNamed);
            _texts.Add(path, text);
        }

        return text;
    }

    private Text Read(string path, string name, bool isNamed)
    {
        try
        {
            using var stream = path == FileNames.StandardInput ? standardInput() : OpenFile(path, isNamed);
            var bytes = ReadBytes(stream).AsSpan();
            return bytes switch
            {
                { Length: > MaximumSize } => new Text(null, TooLarge(MaximumSize, "a file")),
                [0xff, 0xfe, ..] or [0xfe, 0xff, ..] => new Text(null, "The file is in UTF-16; a definition is text in UTF-8"),
                _ => new Text(
                    new SourceText(name, Utf8.GetString(bytes is [0xef, 0xbb, 0xbf, ..] ? bytes[3..] : bytes))
                    {
                        IsFile = path != FileNames.StandardInput,
                    },
                    null
                ),
            };
        }
        catch (DecoderFallbackException error)
        {
            return new Text(null, NotUtf8(error));
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return new Text(null, "The file is not there") { IsMissing = true };
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return new Text(null, error.Message.TrimEnd('.'));
        }
    }

    // What was found in a folder and has no length is not opened: it might be a pipe that nobody writes to.
    private static Stream OpenFile(string path, bool isNamed) =>
        !isNamed && new FileInfo(path) is { Exists: true, Length: 0 }
            ? Stream.Null
            : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);

    private static byte[] ReadBytes(Stream stream)
    {
        using MemoryStream bytes = new();
        var buffer = new byte[64 * 1024];
        int read;
        while (bytes.Length <= MaximumSize && (read = stream.Read(buffer)) > 0)
        {
            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }

    private static string TooLarge(int maximum, string what) =>
        $"The file is larger than {maximum / 1024 / 1024} MiB, the most that is read of {what}";

    private static string NotUtf8(DecoderFallbackException error) =>
        $"The file is not text in UTF-8: the bytes {Convert.ToHexString(error.BytesUnknown ?? [])} at offset {error.Index} stand for no character";

    private string NameOf(string path)
    {
        if (path == FileNames.StandardInput)
        {
            return "<stdin>";
        }

        var relative = Path.GetRelativePath(folder, path);
        var name = relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
        return Path.DirectorySeparatorChar == '\\' ? name.Replace('\\', '/') : name;
    }

    private sealed record Text(SourceText? Source, string? Error)
    {
        public bool IsMissing { get; init; }
    }
}

/// <summary>What reading a file gave.</summary>
/// <param name="Document">The document, or null where it cannot be read.</param>
/// <param name="Problem">Why it cannot be read, or null.</param>
internal sealed record Load(Document? Document, Problem? Problem)
{
    /// <summary>Whether there is no such file.</summary>
    public bool IsMissing { get; init; }

    /// <summary>Whether a text that cannot be read seems to be meant for a definition.</summary>
    public bool SeemsToHaveDefinition { get; init; }
}
