using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace AslGen.Proof.Tests.Economy;

/// <summary>Compiled workflows against definitions of the same workflows that were written by hand.</summary>
public sealed class EconomyTests
{
    private const string Page = "docs/economy.md";

    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "AslGen.Proof.Tests", "Economy", "Workflows");

    public static TheoryData<string> Workflows { get; } =
        new(
            Directory.GetFiles(Folder, "*.cs.txt").Select(file => Path.GetFileName(file)[..^".cs.txt".Length]).Order(StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Workflows))]
    public async Task Both_definitions_do_what_the_CSharp_does(string name)
    {
        Type workflow = Load(name);

        Assert.Empty((await Proof.DifferencesAsync(workflow)).Take(3));
        Assert.Empty((await Proof.DifferencesAsync(workflow, ByHand(name))).Take(3));
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void The_compiled_definition_takes_no_more_transitions(string name)
    {
        Type workflow = Load(name);

        Assert.All(
            Proof.Runs(workflow).Zip(Proof.Runs(workflow, ByHand(name))),
            runs => Assert.True(runs.First.Transitions <= runs.Second.Transitions, $"{runs.First}\n\nBy hand:\n{runs.Second}")
        );
    }

    [Fact]
    public void The_page_shows_the_figures()
    {
        Baseline.MatchFile(Path.Combine(Repository.Root, Page), PageText());
    }

    private static string PageText()
    {
        StringBuilder page = new();
        page.Append(
            """
            # Economy

            Standard workflows are billed by the state transition. Each of these workflows is compiled, and written by hand as well, in JSONata;
            both definitions are run with the same 60 inputs and answers and must do what the C# does. Retries are not counted: compiled Lambda tasks have them,
            those written by hand do not. Transitions are those of one execution on average.

            The sources are in `tests/AslGen.Proof.Tests/Economy/Workflows`; `dotnet test tests/AslGen.Proof.Tests` measures, and fails where a compiled
            definition takes more transitions than the one by hand in any execution.

            | Workflow | States | by hand | Pass states | by hand | Transitions | by hand |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: |

            """
        );
        Figures compiledSum = new(0, 0, 0);
        Figures handSum = new(0, 0, 0);
        foreach (string name in Workflows.Select(row => row.Data))
        {
            Type workflow = Load(name);
            Figures compiled = Measure(workflow, null);
            Figures hand = Measure(workflow, ByHand(name));
            compiledSum += compiled;
            handSum += hand;
            page.Append(Row(name, compiled, hand));
        }

        page.Append(Row("All", compiledSum, handSum));
        return page.ToString();
    }

    private static string Row(string name, Figures compiled, Figures hand) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {compiled.States} | {hand.States} | {compiled.Passes} | {hand.Passes} | {compiled.Transitions:F1} | {hand.Transitions:F1} |\n"
        );

    private static Figures Measure(Type workflow, string? definition)
    {
        JsonNode json = JsonNode.Parse(definition ?? (string)workflow.GetField("Definition")!.GetValue(null)!)!;
        JsonObject[] states = [.. StatesOf(json)];
        return new Figures(
            states.Length,
            states.Count(state => state["Type"]!.GetValue<string>() == "Pass"),
            Proof.Runs(workflow, definition).Average(run => (double)run.Transitions)
        );
    }

    private static IEnumerable<JsonObject> StatesOf(JsonNode? node) =>
        node switch
        {
            JsonObject { Count: > 0 } members when members.ContainsKey("StartAt") && members["States"] is JsonObject states =>
                states.SelectMany(state => StatesOf(state.Value).Prepend(state.Value!.AsObject())),
            JsonObject members => members.SelectMany(member => StatesOf(member.Value)),
            JsonArray items => items.SelectMany(StatesOf),
            _ => [],
        };

    private static Type Load(string name) => CompiledWorkflow.Load(File.ReadAllText(Path.Combine(Folder, name + ".cs.txt")), name);

    private static string ByHand(string name) => File.ReadAllText(Path.Combine(Folder, name + ".asl.json"));

    private sealed record Figures(int States, int Passes, double Transitions)
    {
        public static Figures operator +(Figures left, Figures right) =>
            new(left.States + right.States, left.Passes + right.Passes, left.Transitions + right.Transitions);
    }
}
