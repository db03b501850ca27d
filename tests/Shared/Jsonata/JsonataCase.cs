namespace AslGen.Tests.Jsonata;

/// <summary>An expression to evaluate, and the input as JSON; null for none.</summary>
internal sealed record JsonataCase(string Expression, string? Input)
{
    private const string InputMark = "//input";
    private const string ExpectedMark = "//= ";

    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Shared", "Jsonata", "Cases");

    /// <summary>Gets what the reference implementation gives, as <see cref="JsonataOutcome"/> writes it; "" where nobody has recorded it.</summary>
    public string Expected { get; private init; } = "";

    /// <summary>
    /// Gets the cases that are written by hand: in files with an expression a line, where a line <c>//input</c> before gives the input of
    /// all that follow, and a line <c>//=</c> after it what the reference implementation gives.
    /// </summary>
    public static IReadOnlyList<JsonataCase> All { get; } =
    [.. Directory.GetFiles(Folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(file => Read(File.ReadAllLines(file)))];

    private static IEnumerable<JsonataCase> Read(string[] lines)
    {
        string? input = null;
        for (int index = 0; index < lines.Length; index++)
        {
            if (lines[index].StartsWith(InputMark, StringComparison.Ordinal))
            {
                input = lines[index][InputMark.Length..].Trim();
                input = input.Length == 0 ? null : input;
            }
            else if (lines[index].Length > 0 && !lines[index].StartsWith(ExpectedMark, StringComparison.Ordinal))
            {
                string next = index + 1 < lines.Length ? lines[index + 1] : "";
                bool isRecorded = next.StartsWith(ExpectedMark, StringComparison.Ordinal);
                yield return new JsonataCase(lines[index], input) { Expected = isRecorded ? next[ExpectedMark.Length..] : "" };
            }
        }
    }
}
