using System.Text.Json.Nodes;
using AslGen.Compiler.Tests.Harness;

namespace AslGen.Compiler.Tests.Flows;

/// <summary>A question that only another's last way leads to is a further rule of that one, also where something is computed between them.</summary>
public sealed class ChoiceTests
{
    private const string Return = "return new Out(a, 1, s, true, 0);";

    [Theory]
    [InlineData("if (a > 3) { " + Return + " } if (a > 2) { a = await Num(1, s); }", 1)]
    [InlineData("if (a > 3) { " + Return + " } bool low = a < 1; if (low) { a = await Num(1, s); }", 1)]
    [InlineData("if (a > 3) { " + Return + " } int b = a * 2; if (b == 4 || b == 2) { a = await Num(b, s); }", 1)]
    [InlineData("if (a > 3) { a = await Num(2, s); } if (a > 2) { a = await Num(1, s); }", 2)]
    [InlineData("if (a > 3) { " + Return + " } Guid id = Guid.NewGuid(); if ($\"{id}\" == s) { await Num(1, $\"{id}\"); }", 2)]
    [InlineData(
        "if (a > 3) { "
            + Return
            + " } int b = input.Xs.Where(x => x > 2).Select(x => x + 1).Where(x => x % 2 == 0).Sum(); "
            + "switch (b) { case 1: a = await Num(b, s); break; case 2: await Make(b); break; case 3: await Check(b); break; }",
        2
    )]
    public void JsonataAsksAtOnce(string statements, int choices)
    {
        string body = $"int a = input.A; string s = input.S; {statements} {Return}";
        JsonNode definition = JsonNode.Parse(GeneratorRun.Of(FlowSource.Workflow(body, "Jsonata")).Constant("Workflow", "Definition"))!;
        Assert.Equal(choices, definition["States"]!.AsObject().Count(state => state.Value!["Type"]!.GetValue<string>() == "Choice"));
    }
}
