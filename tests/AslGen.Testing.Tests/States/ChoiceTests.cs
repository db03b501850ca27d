namespace AslGen.Testing.Tests.States;

/// <summary>Choice states in JSONPath.</summary>
public sealed class ChoiceTests
{
    [Theory]
    [InlineData("\"b\"", "StringEquals", "\"b\"", true)]
    [InlineData("1", "StringEquals", "\"1\"", false)]
    [InlineData("\"b\"", "StringLessThan", "\"c\"", true)]
    [InlineData("\"b\"", "StringGreaterThan", "\"c\"", false)]
    [InlineData("\"b\"", "StringLessThanEquals", "\"b\"", true)]
    [InlineData("\"b\"", "StringGreaterThanEquals", "\"b\"", true)]
    [InlineData("\"log-1.txt\"", "StringMatches", "\"log-*.txt\"", true)]
    [InlineData("\"a*b\"", "StringMatches", @"""a\\*b""", true)]
    [InlineData("\"axb\"", "StringMatches", @"""a\\*b""", false)]
    [InlineData("1.0", "NumericEquals", "1", true)]
    [InlineData("\"1\"", "NumericEquals", "1", false)]
    [InlineData("1", "NumericLessThan", "1.5", true)]
    [InlineData("1", "NumericGreaterThan", "1.5", false)]
    [InlineData("2", "NumericLessThanEquals", "2", true)]
    [InlineData("2", "NumericGreaterThanEquals", "3", false)]
    [InlineData("true", "BooleanEquals", "true", true)]
    [InlineData("\"true\"", "BooleanEquals", "true", false)]
    [InlineData("\"2024-01-01T01:00:00+01:00\"", "TimestampEquals", "\"2024-01-01T00:00:00Z\"", true)]
    [InlineData("\"2024-01-01T00:00:00Z\"", "TimestampLessThan", "\"2024-01-01T00:00:00.001Z\"", true)]
    [InlineData("\"2024-01-02T00:00:00Z\"", "TimestampGreaterThan", "\"2024-01-01T00:00:00Z\"", true)]
    [InlineData("\"2024-01-02T00:00:00Z\"", "TimestampLessThanEquals", "\"2024-01-01T00:00:00Z\"", false)]
    [InlineData("\"yesterday\"", "TimestampGreaterThanEquals", "\"2024-01-01T00:00:00Z\"", false)]
    [InlineData("null", "IsNull", "true", true)]
    [InlineData("null", "IsPresent", "true", true)]
    [InlineData("0", "IsNumeric", "true", true)]
    [InlineData("0", "IsString", "false", true)]
    [InlineData("false", "IsBoolean", "true", true)]
    [InlineData("\"2024-01-01T00:00:00Z\"", "IsTimestamp", "true", true)]
    [InlineData("\"2024-01-01\"", "IsTimestamp", "true", false)]
    public async Task OperatorsCompare(string value, string @operator, string operand, bool expected)
    {
        string rule = $$$"""{"Variable":"$.v","{{{@operator}}}":{{{operand}}},"Next":"Yes"}""";
        Assert.Equal(expected, await TakesFirstAsync(rule, $$$"""{"v":{{{value}}}}"""));
        if (!@operator.StartsWith("Is") && @operator != "StringMatches")
        {
            string byPath = $$$"""{"Variable":"$.v","{{{@operator}}}Path":"$.o","Next":"Yes"}""";
            Assert.Equal(expected, await TakesFirstAsync(byPath, $$$"""{"v":{{{value}}},"o":{{{operand}}}}"""));
        }
    }

    [Theory]
    [InlineData("""{"And":[{"Variable":"$.v","IsPresent":true},{"Variable":"$.v","NumericEquals":1}],"Next":"Yes"}""", true)]
    [InlineData("""{"And":[{"Variable":"$.w","IsPresent":true},{"Variable":"$.w","NumericEquals":1}],"Next":"Yes"}""", false)]
    [InlineData("""{"Or":[{"Variable":"$.v","NumericEquals":1},{"Variable":"$.w","NumericEquals":1}],"Next":"Yes"}""", true)]
    [InlineData("""{"Not":{"Variable":"$.v","NumericEquals":1},"Next":"Yes"}""", false)]
    public async Task CombinationsStopWhereTheyAreDecided(string rule, bool expected) =>
        Assert.Equal(expected, await TakesFirstAsync(rule, """{"v":1}"""));

    [Fact]
    public async Task TheChosenRuleAssigns()
    {
        const string states = """
            {"C":{"Type":"Choice","Choices":[{"Variable":"$.v","NumericEquals":1,"Assign":{"x":"rule"},"Next":"P"}],
                  "Assign":{"x":"default"},"Default":"P"},
             "P":{"Type":"Pass","Parameters":{"x.$":"$x"},"End":true}}
            """;
        Simulate.Equal("""{"x":"rule"}""", (await Simulate.RunAsync(states, """{"v":1}""")).Output);
        Simulate.Equal("""{"x":"default"}""", (await Simulate.RunAsync(states, """{"v":2}""")).Output);
    }

    private static async Task<bool> TakesFirstAsync(string rule, string input)
    {
        SimulatedExecution run = await Simulate.RunAsync(
            "{\"C\":{\"Type\":\"Choice\",\"Choices\":[" + rule + """],"Default":"No"},"Yes":{"Type":"Succeed"},"No":{"Type":"Succeed"}}""",
            input
        );
        Assert.True(run.Status == ExecutionStatus.Succeeded, run.Cause);
        return run.VisitedStates[^1] == "Yes";
    }
}
