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
internal static class ReferenceTable
{
    /// <summary>The reference.</summary>
    public static string Path { get; } = System.IO.Path.Combine(Repository.Root, "docs", "language.md");

    /// <summary>The rows in order, without the tables' heads.</summary>
    public static IReadOnlyList<ReferenceRow> Rows { get; } = [.. RowsOf(File.ReadAllText(Path).ReplaceLineEndings("\n"))];

    private static IEnumerable<ReferenceRow> RowsOf(string text)
    {
        string section = "";
        bool isCode = false;
        int inTable = 0;
        foreach (string line in text.Split('\n'))
        {
            isCode ^= line.StartsWith("```", StringComparison.Ordinal);
            inTable = !isCode && line.StartsWith("| ", StringComparison.Ordinal) ? inTable + 1 : 0;
            if (!isCode && line.StartsWith('#'))
            {
                section = line.TrimStart('#').Trim();
            }

            // The head, and the line below it.
            if (inTable > 2)
            {
                yield return new ReferenceRow(section, FirstCell(line), line);
            }
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
}
