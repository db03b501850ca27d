namespace AslGen.Validators.Tests.Jsonata;

/// <summary>An expression to evaluate, and the input as JSON; null for none.</summary>
internal sealed record JsonataCase(string Expression, string? Input)
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "AslGen.Validators.Tests", "Jsonata", "Cases");

    /// <summary>
    /// Gets the cases that are written by hand: in files with an expression a line, where a line <c>//input</c> gives the input of those
    /// that follow.
    /// </summary>
    public static IReadOnlyList<JsonataCase> All { get; } =
    [.. Directory.GetFiles(Folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(file => Read(File.ReadLines(file)))];

    private static IEnumerable<JsonataCase> Read(IEnumerable<string> lines)
    {
        const string Input = "//input";
        string? input = null;
        foreach (string line in lines)
        {
            if (line.StartsWith(Input, StringComparison.Ordinal))
            {
                input = line[Input.Length..].Trim();
                input = input.Length == 0 ? null : input;
            }
            else if (line.Length > 0)
            {
                yield return new JsonataCase(line, input);
            }
        }
    }
}
