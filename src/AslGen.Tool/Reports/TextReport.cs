using System.Globalization;
using AslGen.StatesLanguage.Rules;
using AslGen.Tool.Checking;

namespace AslGen.Tool.Reports;

/// <summary>A report for people: each problem with the line that it is in, and a summary.</summary>
internal static class TextReport
{
    // Nobody reads more of one file, and a generated file can have tens of thousands.
    private const int MaximumPerFile = 200;

    /// <summary>Writes a report.</summary>
    public static void Write(TextWriter output, CheckReport report, IReadOnlyList<Problem> shown, bool isColored)
    {
        Palette palette = new(isColored);
        WriteProblems(output, shown, palette);
        output.WriteLine(Summary(report, shown.Count, palette));
    }

    /// <summary>Writes each problem with the line that it is in.</summary>
    public static void WriteProblems(TextWriter output, IReadOnlyList<Problem> shown, Palette palette)
    {
        foreach (var file in shown.GroupBy(problem => problem.Source))
        {
            foreach (var problem in file.Take(MaximumPerFile))
            {
                Write(output, problem, palette);
            }

            if (file.Count() is var count and > MaximumPerFile)
            {
                output.WriteLine($"{Printable.Line(file.Key.Name)}: {count - MaximumPerFile} more findings are not shown");
                output.WriteLine();
            }
        }
    }

    private static void Write(TextWriter output, Problem problem, Palette palette)
    {
        var severity = problem.Rule.Severity;
        var start = problem.Start;
        var place = FormattableString.Invariant($"{Printable.Line(problem.Source.Name)}:{start.Line}:{start.Column}:");
        output.Write(palette.Bold(place));
        output.Write(' ');
        output.Write(palette.Severity(severity, $"{severity.Word()} {problem.Rule.Id}"));
        output.Write(": ");
        output.WriteLine(Printable.Line(problem.Message));
        if (problem.Source.Text.Length > 0)
        {
            var excerpt = Excerpt.Of(problem.Source, problem.Span);
            var number = start.Line.ToString(CultureInfo.InvariantCulture).PadLeft(6);
            output.WriteLine($"{palette.Dim(number + " |")} {excerpt.Text}");
            output.WriteLine(
                $"{palette.Dim("       |")} {new string(' ', excerpt.Indentation)}{palette.Severity(severity, new string('^', excerpt.Width))}"
            );
        }

        output.WriteLine();
    }

    private static string Summary(CheckReport report, int shown, Palette palette)
    {
        var checkedText = $"{Number(report.Definitions, "definition")} in {Number(report.Files, "file")} checked";
        if (report.Files == 0)
        {
            return "There are no definitions to check.";
        }

        if (report.Problems.Count == 0)
        {
            return palette.Good("No findings") + $": {checkedText}.";
        }

        List<string> counts = [];
        foreach (var severity in (Severity[])[Severity.Error, Severity.Warning, Severity.Information])
        {
            if (report.Count(severity) is var count and > 0)
            {
                var word = severity == Severity.Information ? $"{count} information" : Number(count, severity.Word());
                counts.Add(palette.Severity(severity, word));
            }
        }

        var hidden = report.Problems.Count - shown;
        return $"{string.Join(", ", counts)}{(hidden > 0 ? $" ({hidden} not shown, see --severity)" : "")}: {checkedText}.";
    }

    private static string Number(int count, string noun) => FormattableString.Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");
}
