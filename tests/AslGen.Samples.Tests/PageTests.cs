using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Licensing;
using LoanValuation;

namespace AslGen.Samples.Tests;

/// <summary>The samples' pages say what is so.</summary>
public sealed partial class PageTests
{
    public static TheoryData<string, string> Workflows =>
        new()
        {
            { "LicenseFulfilment", LicenseFulfilment.Definition },
            { "LoanValuation", LoanProcessor.Definition },
            { "LoanValuation", MockValuation.Definition },
        };

    [Theory]
    [MemberData(nameof(Workflows))]
    public void The_graph_is_the_definition(string sample, string definition)
    {
        var graphs = Graph().Matches(Page(sample)).Select(graph => Arrow().Matches(graph.Value).Select(arrow => arrow.Value).Order());

        Assert.Contains(Arrows(JsonNode.Parse(definition)!).Order(), graphs);
    }

    [Theory]
    [InlineData("LicenseFulfilment")]
    [InlineData("LoanValuation")]
    public void The_links_lead_somewhere_and_the_command_is_the_one_that_is_tested(string sample)
    {
        var folder = Path.Combine(Repository.Root, "samples", sample);
        var links = Link().Matches(Page(sample)).Select(link => link.Groups[1].Value).ToList();

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(Path.Exists(Path.Combine(folder, link)), link));
        Assert.Contains($"\ndotnet run --project samples/{sample}\n", Page(sample), StringComparison.Ordinal);
    }

    private static string Page(string sample) => File.ReadAllText(Path.Combine(Repository.Root, "samples", sample, "README.md"));

    /// <summary>The transitions of a definition, those of its branches included, as Mermaid writes them.</summary>
    private static IEnumerable<string> Arrows(JsonNode scope) =>
        scope["States"]!
            .AsObject()
            .SelectMany(state =>
                (state.Value!["Branches"]?.AsArray() ?? [])
                    .SelectMany(branch => Arrows(branch!))
                    .Append($"{Identifier(state.Key)} --> {Identifier(state.Value["Next"]?.GetValue<string>() ?? "[*]")}")
            )
            .Append($"[*] --> {Identifier(scope["StartAt"]!.GetValue<string>())}");

    private static string Identifier(string name) => name.Replace(" ", "", StringComparison.Ordinal);

    [GeneratedRegex("```mermaid\nstateDiagram-v2\n(.|\n)*?```")]
    private static partial Regex Graph();

    [GeneratedRegex(@"(\w+|\[\*\]) --> (\w+|\[\*\])")]
    private static partial Regex Arrow();

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Link();
}
