using System.Text.RegularExpressions;

namespace AslGen.Proof.Tests.Language;

/// <summary>A row of a table in the language reference.</summary>
/// <param name="Section">The heading that the table stands under.</param>
/// <param name="Construct">The first cell, as it is written but for the escapes of <c>|</c>.</param>
/// <param name="Line">The whole row.</param>
internal sealed record ReferenceRow(string Section, string Construct, string Line)
{
    /// <summary>The page with the examples of the table's rows, from the root of the repository.</summary>
    public string Page => $"docs/language/{Anchor(Section)}.md";

    /// <summary>Where the row's example begins, as GitHub names it.</summary>
    public string Link => $"language/{Anchor(Section)}.md#{Anchor(Construct)}";

    private static string Anchor(string heading) =>
        string.Concat(
            heading
                .ToLowerInvariant()
                .Where(character => char.IsLetterOrDigit(character) || character is ' ' or '-' or '_')
                .Select(character => character == ' ' ? '-' : character)
        );
}

/// <summary>The tables of the language reference: each row is a construct, which has an example.</summary>
internal static partial class ReferenceTable
{
    private const string Head = " Example |";

    /// <summary>The reference.</summary>
    public static string Path { get; } = System.IO.Path.Combine(Repository.Root, "docs", "language.md");

    /// <summary>The rows in order, without the tables' heads.</summary>
    public static IReadOnlyList<ReferenceRow> Rows { get; } =
    [.. LinesOf(File.ReadAllText(Path).ReplaceLineEndings("\n")).Where(line => line.IsRow).Select(RowOf)];

    /// <summary>The reference with a link to its example at the end of each row.</summary>
    /// <param name="text">The reference.</param>
    /// <returns>The text.</returns>
    public static string WithLinks(string text) => string.Join('\n', LinesOf(text).Select(Linked));

    private static string Linked(TableLine line) =>
        line.InTable switch
        {
            0 => line.Text,
            1 => WithoutLink(line.Text) + Head,
            // The rule has as many cells as the head.
            2 => "|" + string.Concat(Enumerable.Repeat(" --- |", line.HeadCells + 1)),
            _ => $"{WithoutLink(line.Text)} [example]({RowOf(line).Link}) |",
        };

    private static ReferenceRow RowOf(TableLine line) => new(line.Section, FirstCell(line.Text), WithoutLink(line.Text));

    private static string WithoutLink(string line) =>
        line.EndsWith("|" + Head, StringComparison.Ordinal) ? line[..^Head.Length] : Link().Replace(line, "");

    private static IEnumerable<TableLine> LinesOf(string text)
    {
        string section = "";
        bool isCode = false;
        int inTable = 0;
        int headCells = 0;
        foreach (string line in text.Split('\n'))
        {
            isCode ^= line.StartsWith("```", StringComparison.Ordinal);
            inTable = !isCode && line.StartsWith("| ", StringComparison.Ordinal) ? inTable + 1 : 0;
            if (!isCode && line.StartsWith('#'))
            {
                section = line.TrimStart('#').Trim();
            }

            headCells = inTable == 1 ? WithoutLink(line).Count(character => character == '|') - 1 : headCells;
            yield return new TableLine(section, inTable, headCells, line);
        }
    }

    private static string FirstCell(string row)
    {
        int end = 2;
        while (row[end] != '|' || row[end - 1] == '\\')
        {
            end++;
        }

        return row[2..end].Trim().Replace("\\|", "|", StringComparison.Ordinal);
    }

    [GeneratedRegex(@" \[example\]\(language/[^)]*\) \|$", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    // A line, its number in the table that it belongs to (the head is 1, the rule below it 2, what is in no table 0), and how many cells the
    // head has but for the examples.
    private sealed record TableLine(string Section, int InTable, int HeadCells, string Text)
    {
        public bool IsRow => InTable > 2;
    }
}
