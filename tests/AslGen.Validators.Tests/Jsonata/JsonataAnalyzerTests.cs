using System.Text.Json;
using System.Text.Json.Nodes;
using AslGen.StatesLanguage.Jsonata;

namespace AslGen.Validators.Tests;

/// <summary>What the analysis says of expressions is so when the reference implementation evaluates them.</summary>
public sealed class JsonataAnalyzerTests
{
    private const string Bindings = """
        {
          "states": {
            "input": { "a": 1, "text": "x", "items": [{ "name": "n", "price": 2, "tags": ["t"] }, { "name": "m", "price": 3 }], "none": null },
            "context": { "Execution": { "Name": "e" } }
          },
          "x": { "a": [1, 2, { "b1": "c" }], "Account": { "order": [{ "a": 1 }, { "a": 2 }] } },
          "i": 1
        }
        """;

    private sealed record Observation(string Type, IReadOnlyList<int> Defined);

    private static Task<IReadOnlyList<Observation?>> ObserveAsync(IEnumerable<string> expressions) =>
        Script.RunAsync<IReadOnlyList<Observation?>>(
            "observe.mjs",
            new JsonObject
            {
                ["bindings"] = JsonNode.Parse(Bindings),
                ["expressions"] = new JsonArray([.. expressions.Select(expression => JsonValue.Create(expression))]),
            }
        );

    private static readonly string[] Failing =
    [
        "$",
        "a",
        "a.b",
        "$.a",
        "*",
        "**",
        "$$",
        "$$.a",
        "'a'.b",
        "$states@$s.input",
        "$map($states.input.items, function($v){ price })",
        "($f := function(){ $ }; $states.input.items.$f())",
        "$lenght('a')",
        "1 ~> $foo()",
        "count([1])",
        "$states.input.items[contains(name, 'a')]",
        "$uppercase()",
        "$substring('a')",
        "$count([1], 2)",
        "'a' ~> $contains()",
        "'a' ~> $contains",
        "$zip()",
        "$pad('a')",
        "$uppercase(1)",
        "$length(null)",
        "$substring('a', 'b')",
        "$sum('a')",
        "$sum([1, 'a'])",
        "$sum([{}, {}])",
        "$join([1, 2])",
        "$map([1], 2)",
        "1 ~> $split(',')",
        "$number({})",
        "'a' + 1",
        "-'a'",
        "[1] > 2",
        "['a'..2]",
        "{1: 2}",
        "1(2)",
        "1 ~> 2",
    ];

    private static readonly string[] Working =
    [
        "$states.input.items[price > 2].name",
        "$states.input.items.($.price * 2)",
        "$states.input.items^(>price, name){name: $sum(price)}",
        "$states.input.items.name.$uppercase()",
        "$states.input.items.name[$length() > 0]",
        "$states.input.items.name.$substring(0)",
        "$states.input ~> |items|{'a': name}, ['price']|",
        "$states.input.items@$a.$a.tags@$b[$a.name = 'n'].($a.name & $b)",
        "$map([1..3], $string)",
        "$sum($states.input.items.price)",
        "$sum([1, $states.input.a])",
        "$sum(1)",
        "$count('a')",
        "'a' ~> $uppercase ~> $length",
        "($f := $uppercase ~> $trim; $f(' a '))",
        "'a,b' ~> $split(',') ~> $join('-')",
        "$substring(?, 1)('abc')",
        "($length := function($x){ 1 }; $length(1, 2, 3))",
        "($even := function($n){ $n = 0 or $odd($n - 1) }; $odd := function($n){ $n != 0 and $even($n - 1) }; $even(4))",
        "{'f': function(){ 1 }}.f()",
        "{'count': function(){ 1 }}.count()",
        "$string({'a': 1}, true)",
        "$match('a', /a/).match",
        "$zip([1], [2], [3])",
        "$keys($x)",
        "$single([1])",
        "$sort([3, 1])",
        "$now()",
    ];

    [Fact]
    public async Task Every_finding_is_a_failure()
    {
        var observed = await ObserveAsync(Failing);

        Assert.All(
            Failing.Zip(observed),
            pair =>
            {
                Assert.Single(Analyze(pair.First).Findings);
                Assert.True(pair.Second!.Type is "error" or "undefined", $"{pair.First} gives {pair.Second.Type}");
            }
        );
    }

    [Fact]
    public async Task What_works_has_no_findings()
    {
        var observed = await ObserveAsync(Working);

        Assert.All(
            Working.Zip(observed),
            pair =>
            {
                Assert.Empty(Analyze(pair.First).Findings);
                Assert.False(pair.Second!.Type is "error" or "undefined", $"{pair.First} gives {pair.Second.Type}");
            }
        );
    }

    [Fact]
    public async Task Generated_expressions_behave_as_the_analysis_says()
    {
        int compared = 0;
        for (int seed = 0; seed < GeneratedExpressions.Count / 1000; seed += 10)
        {
            var expressions = GeneratedExpressions
                .From(seed, 10)
                .Where(expression => JsonataParser.Parse(expression).Expression is not null)
                .ToList();
            var observed = await ObserveAsync(expressions);
            var differences = expressions.Zip(observed).Where(pair => pair.Second is not null).Select(Difference).OfType<string>().ToList();
            Assert.True(differences.Count == 0, string.Join('\n', differences.OrderBy(difference => difference.Length).Take(20)));
            compared += observed.Count(observation => observation is not (null or { Type: "error" or "undefined" }));
        }

        Assert.True(compared > 500, $"Only {compared} expressions have a value.");
    }

    private static JsonataAnalysis Analyze(string text) => JsonataAnalyzer.Analyze(JsonataParser.Parse(text).Expression!);

    private static string? Difference((string Expression, Observation? Observed) pair)
    {
        var (expression, observed) = pair;
        var analysis = Analyze(expression);
        var type = analysis.Type;
        bool isTypeRight = observed!.Type switch
        {
            "error" => true,
            "undefined" => type.MayBeUndefined,
            _ => type.Type is JsonataValueType.Unknown
                || string.Equals(type.Type.ToString(), observed.Type, StringComparison.OrdinalIgnoreCase),
        };
        if (!isTypeRight)
        {
            return $"{JsonSerializer.Serialize(expression)} gives {observed.Type}, not {type}";
        }

        var wrong = analysis.Findings.FirstOrDefault(finding =>
            finding.Kind is JsonataFindingKind.NoContextItem or JsonataFindingKind.NameWithoutContext or JsonataFindingKind.NoInputDocument
            && observed.Defined.Contains(finding.Position + finding.Length)
        );
        return wrong is null ? null : $"{JsonSerializer.Serialize(expression)} has a value at {wrong}";
    }
}
