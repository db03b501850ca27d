using System.Text.Json.Nodes;

namespace AslGen.Tests;

public sealed class DefinitionTextTests
{
    private static readonly Dictionary<string, string> Values = new() { ["Name"] = "it's \"x\" \\ {}\n", ["Arn"] = "arn:aws:lambda" };

    [Fact]
    public void ValuesAreEscapedInText()
    {
        string filled = DefinitionText.Fill("""{ "a": "<${Name}>", "b": ["${Arn}:*", 1, null], "${Arn}": true }""", Values);
        JsonNode json = JsonNode.Parse(filled)!;
        Assert.Equal("<it's \"x\" \\ {}\n>", json["a"]!.GetValue<string>());
        Assert.Equal("arn:aws:lambda:*", json["b"]![0]!.GetValue<string>());
        Assert.NotNull(json["${Arn}"]);
    }

    [Fact]
    public void AllElseStaysAsItIs()
    {
        const string Json = "{\n  \"literal\": \"\\u0024{Name} é 😀\"\n}\n";
        Assert.Equal(Json, DefinitionText.Fill(Json, Values));
        Assert.Equal("", DefinitionText.Fill("", Values));
    }

    [Theory]
    [InlineData("""{ "a.$": "States.Format('${Name}{}', $)" }""")]
    [InlineData("""{ "a": "{% \"${Name}\" & $x %}" }""")]
    public void ValuesCannotChangeExpressions(string json)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => DefinitionText.Fill(json, Values));
        Assert.Contains("${Name}", exception.Message, StringComparison.Ordinal);
        Assert.Contains(
            "arn:aws:lambda",
            DefinitionText.Fill(json.Replace("Name", "Arn", StringComparison.Ordinal), Values),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void AMissingValueIsNamed()
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => DefinitionText.Fill("""["${Other}"]""", Values));
        Assert.Contains("${Other}", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("arn:aws:states:eu-west-1:1:stateMachine:Child", "Child")]
    [InlineData("arn:aws:states:eu-west-1:1:stateMachine:Child:live", "Child")]
    [InlineData("arn:aws:states", "*")]
    [InlineData("${Token[Child.1]}", "*")]
    [InlineData("", "*")]
    public void PartsOfArnsAreTaken(string arn, string expected) => Assert.Equal(expected, DefinitionText.ArnPart(arn, 6));
}
