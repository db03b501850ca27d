using AslGen.StatesLanguage.Rules;
using AslGen.Tool.Checking;

namespace AslGen.Tool.Reports;

/// <summary>The forms of a report.</summary>
internal static class Reporting
{
    /// <summary>The names of the forms.</summary>
    public static readonly string[] Formats = ["text", "json", "sarif", "github"];

    /// <summary>Writes a report.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="report">The report.</param>
    /// <param name="format">One of the <see cref="Formats"/>.</param>
    /// <param name="minimum">The least severity that is shown.</param>
    /// <param name="isColored">Whether text is coloured.</param>
    public static void Write(TextWriter output, CheckReport report, string format, Severity minimum, bool isColored)
    {
        var shown = report.Problems.Where(problem => problem.Rule.Severity >= minimum).ToList();
        switch (format)
        {
            case "json":
                JsonReport.Write(output, report, shown);
                break;
            case "sarif":
                SarifReport.Write(output, shown);
                break;
            case "github":
                GitHubReport.Write(output, shown);
                break;
            default:
                TextReport.Write(output, report, shown, isColored);
                break;
        }
    }

    /// <summary>The word for a severity.</summary>
    public static string Word(this Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "information",
        };
}
