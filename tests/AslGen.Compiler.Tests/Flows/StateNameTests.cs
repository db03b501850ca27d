using System.Text.Json.Nodes;
using AslGen.Compiler.Tests.Harness;

namespace AslGen.Compiler.Tests.Flows;

/// <summary>What the states of branches and loops are called.</summary>
public sealed class StateNameTests
{
    [Theory]
    [InlineData("if (input.A > 3) { a = await Num(1, s); }", "input.A > 3?")]
    [InlineData("Large: if (input.A > 3) { a = await Num(1, s); }", "Large")]
    [InlineData("while (a > 3) { a = await Num(a, s); }", "a > 3?")]
    [InlineData("Shrink: while (a > 3) { a = await Num(a, s); }", "Shrink")]
    [InlineData("Each: for (int i = 0; i < 3; i++) { a = await Num(a, s); }", "Each")]
    [InlineData("foreach (int x in input.Xs) { a = await Num(x, s); }", "Next x?")]
    [InlineData("Item: foreach (int x in input.Xs) { a = await Num(x, s); }", "Item")]
    [InlineData("Kind: switch (input.A) { case 1: a = await Num(1, s); break; }", "Kind")]
    [InlineData("if (input.A > 3) { throw new TimeoutException(); }", "TimeoutException")]
    [InlineData("if (input.A > 3) { Late: throw new TimeoutException(); }", "Late")]
    [InlineData("Ask: if (await Check(1)) { a = await Num(1, s); }", "Ask")]
    public void AChoiceIsCalledWhatItAsksOrWhatItsLabelSays(string statement, string name)
    {
        string body = $"int a = input.A; string s = input.S; {statement} return new Out(a, 0, s, true, 0);";
        string definition = GeneratorRun.Of(FlowSource.Workflow(body, "Jsonata")).Constant("Workflow", "Definition");
        Assert.Contains(name, JsonNode.Parse(definition)!["States"]!.AsObject().Select(state => state.Key));
    }

    [Fact]
    public void ALongConditionIsCutShort()
    {
        string condition = string.Join(" && ", Enumerable.Range(0, 20).Select(number => $"input.A != {number}"));
        string body = $"int a = 0; if ({condition}) {{ a = await Num(1, input.S); }} return new Out(a, 0, input.S, true, 0);";
        string definition = GeneratorRun.Of(FlowSource.Workflow(body, "Jsonata")).Constant("Workflow", "Definition");
        Assert.All(JsonNode.Parse(definition)!["States"]!.AsObject(), state => Assert.InRange(state.Key.Length, 1, 80));
    }
}
