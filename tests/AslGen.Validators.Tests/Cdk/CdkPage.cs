using System.Text;
using AslGen.StatesLanguage.Services;

namespace AslGen.Validators.Tests.Cdk;

/// <summary>The part of <c>docs/cdk-differences.md</c> that is written from the comparison.</summary>
internal static class CdkPage
{
    private const string Mark = "<!-- What follows is written by CdkTaskTests with UPDATE_BASELINES=1. -->\n";

    /// <summary>The page, with the comparison written anew.</summary>
    public static string Write(string page, IReadOnlyList<TaskComparison> comparisons)
    {
        StringBuilder text = new(page[..(page.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length)]);
        WriteDifferences(text, comparisons);
        WriteCalls(text, comparisons);
        return text.ToString();
    }

    private static void WriteDifferences(StringBuilder text, IReadOnlyList<TaskComparison> comparisons)
    {
        text.Append("\n## What differs\n\n| Call | What | The CDK | AslGen |\n| --- | --- | --- | --- |\n");
        foreach (Explanation explanation in Explanation.All)
        {
            string[] calls =
            [
                .. comparisons
                    .Where(comparison => comparison.Differences.Any(difference => explanation.Explains(comparison.Cdk, difference)))
                    .Select(comparison => comparison.Cdk.Call)
                    .Distinct()
                    .Order(StringComparer.Ordinal),
            ];
            text.Append(
                $"| {string.Join("<br>", calls.Select(call => $"`{call}`"))} | {Name(explanation.Aspect)} | {explanation.Cdk} | {explanation.Why} |\n"
            );
        }
    }

    private static void WriteCalls(StringBuilder text, IReadOnlyList<TaskComparison> comparisons)
    {
        text.Append("\n## Call by call\n\n");
        text.Append("| Call | In the CDK | Resource | Parameters | Policy |\n| --- | --- | --- | --- | --- |\n");
        foreach (
            ServiceIntegration row in ServiceCatalogue.All.Where(row => row.Service != "aws-sdk").OrderBy(Call, StringComparer.Ordinal)
        )
        {
            foreach (string pattern in PatternsOf(row))
            {
                TaskComparison[] found =
                [
                    .. comparisons.Where(comparison => comparison.Cdk.Call == Call(row) && comparison.Cdk.Pattern == pattern),
                ];
                string tasks = string.Join(", ", found.Select(comparison => $"`{comparison.Cdk.Task}`").Distinct());
                text.Append($"| `{Call(row)}{pattern}` | ");
                text.Append(
                    found.Length == 0
                        ? "nothing | | | |\n"
                        : $"{tasks} | {Verdict(found, Aspect.Resource)} | {Verdict(found, Aspect.Parameters)} | {Verdict(found, Aspect.Policy)} |\n"
                );
            }
        }
    }

    /// <summary>The suffixes of a row's patterns.</summary>
    public static IEnumerable<string> PatternsOf(ServiceIntegration row) =>
        from pattern in Enum.GetValues<IntegrationPatterns>()
        where pattern != IntegrationPatterns.None && row.Patterns.HasFlag(pattern)
        let resource = TaskResource.Integration(row.Service, row.Api, pattern).ToString()
        select resource[(resource.IndexOf(row.Api, StringComparison.Ordinal) + row.Api.Length)..];

    private static string Call(ServiceIntegration row) => $"{row.Service}:{row.Api}";

    private static string Name(Aspect aspect) => aspect.ToString().ToLowerInvariant();

    private static string Verdict(IEnumerable<TaskComparison> comparisons, Aspect aspect) =>
        comparisons.Any(comparison => comparison.Differences.Any(difference => difference.Aspect == aspect)) ? "differs" : "same";
}
