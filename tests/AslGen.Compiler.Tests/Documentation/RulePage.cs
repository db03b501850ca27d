using System.Text.RegularExpressions;
using AslGen.Tests;

namespace AslGen.Compiler.Tests.Documentation;

/// <summary>The page that explains the rules, taken apart.</summary>
internal static partial class RulePage
{
    public const string Name = "analyzers.md";

    private static readonly string[] Parts = Heading()
        .Split(File.ReadAllText(Path.Combine(Repository.Root, Name)).ReplaceLineEndings("\n"));

    /// <summary>The sections by their headings.</summary>
    public static IReadOnlyDictionary<string, string> Sections { get; } =
        Parts[1..].Chunk(2).ToDictionary(pair => pair[0], pair => pair[1]);

    /// <summary>The table of all rules: ID, title, and whether there is a fix.</summary>
    public static IReadOnlyList<(string Id, string Title, bool HasFix)> Table { get; } =
    [.. TableRow().Matches(Parts[0]).Select(row => (row.Groups["id"].Value, row.Groups["title"].Value, row.Groups["fix"].Success))];

    /// <summary>What all examples share.</summary>
    public static string Shared { get; } = ExamplesIn(Sections["The examples"]).Single();

    /// <summary>The wrong and the right example of a rule.</summary>
    public static (string Wrong, string Right) ExamplesOf(string id)
    {
        string section = Sections[id];
        Assert.Matches(@"Wrong:\n\n```csharp\n[^`]*```\n\nRight:\n\n```csharp\n[^`]*```\n", section);
        IReadOnlyList<string> examples = ExamplesIn(section);
        Assert.Equal(2, examples.Count);
        return (examples[0], examples[1]);
    }

    private static IReadOnlyList<string> ExamplesIn(string section) =>
        [.. CSharp().Matches(section).Select(match => match.Groups[1].Value)];

    [GeneratedRegex(@"^## (.+)$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^```csharp\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex CSharp();

    [GeneratedRegex(
        @"^\| \[(?<id>ASL\d+)\]\(#(?<anchor>asl\d+)\) \| \w+ \| (?<title>.+?) \| (?<fix>yes )?\|$",
        RegexOptions.Multiline | RegexOptions.CultureInvariant
    )]
    private static partial Regex TableRow();
}
