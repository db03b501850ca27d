using AslGen.StatesLanguage.Rules;
using AslGen.Tool.Checking;

namespace AslGen.Tool.Reports;

/// <summary>A report as workflow commands of GitHub Actions, which shows them beside the lines of a pull request.</summary>
internal static class GitHubReport
{
    /// <summary>Writes a report.</summary>
    public static void Write(TextWriter output, IReadOnlyList<Problem> shown)
    {
        foreach (var problem in shown)
        {
            output.WriteLine($"::{Command(problem.Rule.Severity)} {string.Join(',', Properties(problem))}::{Data(problem.Message)}");
        }
    }

    private static IEnumerable<string> Properties(Problem problem)
    {
        var (start, end) = (problem.Start, problem.End);
        if (problem.Source.IsFile)
        {
            yield return $"file={Property(problem.Source.Name)}";
        }

        yield return FormattableString.Invariant($"line={start.Line}");
        yield return FormattableString.Invariant($"endLine={end.Line}");
        yield return FormattableString.Invariant($"col={start.Column}");
        if (start.Line == end.Line)
        {
            yield return FormattableString.Invariant($"endColumn={end.Column}");
        }

        yield return $"title={Property(problem.Rule.Id)}";
    }

    private static string Command(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "notice",
        };

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
