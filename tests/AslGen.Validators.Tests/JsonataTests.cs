using System.Text.Json.Nodes;

namespace AslGen.Validators.Tests;

/// <summary>The expressions of generated definitions, in the JSONata that Step Functions runs.</summary>
public sealed class JsonataTests
{
    [Fact]
    public async Task Every_expression_is_JSONata()
    {
        var expressions = Definition.All().SelectMany(definition => definition.Expressions()).Distinct().ToList();
        Assert.True(expressions.Count > 50, $"There are only {expressions.Count} expressions.");

        var problems = await ReferenceParser.ParseAsync(expressions);

        Assert.DoesNotContain(expressions.Zip(problems), parsed => parsed.Second is not null);
    }

    [Fact]
    public async Task Text_that_is_no_JSONata_is_told_apart() =>
        Assert.Collection(await ReferenceParser.ParseAsync([" $states.input ", " $states. "]), Assert.Null, Assert.NotNull);

    [Fact]
    public async Task Expressions_have_the_values_that_the_CSharp_says()
    {
        var fields = Evaluation
            .All.SelectMany(evaluation => evaluation.Expected.Select(field => (Evaluation: evaluation, field.Key, field.Value)))
            .ToList();

        var results = await EvaluateAsync(fields.Select(field => field.Evaluation.InputFor(field.Key)));

        Assert.Equal(fields.Count, results.Count);
        Assert.All(
            fields.Zip(results),
            pair =>
            {
                var ((evaluation, field, expected), result) = pair;
                var actual = evaluation.WithoutIgnored(result["value"]);
                Assert.True(
                    result["error"] is null && JsonNode.DeepEquals(expected, actual),
                    $"{evaluation}, {field}: expected\n{expected}\nbut was\n{result["error"] ?? actual}"
                );
            }
        );
    }

    [Theory]
    [InlineData("{% $states.input.a + 1 %}", """{ "value": 3 }""")]
    [InlineData("{% $states.input.b %}", """{ "error": "{% $states.input.b %}: the expression has no value that JSON could hold" }""")]
    [InlineData("$states.input.a", """{ "value": "$states.input.a" }""")]
    public async Task Templates_are_evaluated_as_Step_Functions_does(string template, string expected)
    {
        var input = new JsonObject
        {
            ["template"] = template,
            ["states"] = new JsonObject { ["input"] = new JsonObject { ["a"] = 2 } },
        };

        var result = Assert.Single(await EvaluateAsync([input]));

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), result), result.ToJsonString());
    }

    private static Task<IReadOnlyList<JsonNode>> EvaluateAsync(IEnumerable<JsonObject> inputs) =>
        Script.RunAsync<IReadOnlyList<JsonNode>>("evaluate.mjs", new JsonArray([.. inputs]));
}
