using System.Text.Json.Nodes;
using AslGen.Compiler.Tests.Harness;

namespace AslGen.Compiler.Tests.Flows;

/// <summary>What a flow gives is the output of its last state, or of a Succeed state; a Pass state is not needed for it.</summary>
public sealed class EndTests
{
    private const string Give = "return new Out(a, 1, s, true, 0);";

    [Theory]
    [InlineData("a = await Num(1, s);", "Task")]
    [InlineData("if (a > 3) { a = await Num(1, s); }", "Choice", "Task", "Succeed")]
    [InlineData("if (a > 3) { " + Give + " } a = await Num(1, s);", "Choice", "Succeed", "Task")]
    [InlineData("await Flow.Wait(TimeSpan.FromSeconds(1));", "Wait", "Succeed")]
    [InlineData("try { a = await Num(1, s); } catch (BusyException) { return new Out(0, 1, \"busy\", true, 0); }", "Task", "Succeed")]
    [InlineData("while (a > 3) { a = await Num(a, s); }", "Choice", "Choice", "Task", "Succeed")]
    public void JsonPathGivesByAVariable(string statements, params string[] types) =>
        Assert.Equal(types.Order(), TypesOf(statements, "JsonPath").Order());

    [Fact]
    public void WhatManyWaysGiveIsWrittenOnce()
    {
        string statements = string.Concat(
            Enumerable
                .Range(0, 5)
                .Select(number => $"case {number}: a = {number * 7}; if (f) {{ break; }} a = await Num({number}, s); break; ")
        );
        string[] types = TypesOf($"bool f = input.F; switch (input.A) {{ {statements} }}", "JsonPath");
        Assert.Single(types, "Pass");
        Assert.DoesNotContain("Succeed", types);
    }

    [Theory]
    [InlineData("Jsonata", "$uuid()")]
    [InlineData("JsonPath", "States.UUID()")]
    public void WhatMustBeComputedOnceIs(string language, string call)
    {
        string definition = DefinitionOf(
            "int i = 0; Guid id = Guid.NewGuid(); while (i < 1) { return new Out(a, 1, $\"{id} {id}\", true, 0); }",
            language
        );
        Assert.Equal(2, definition.Split(call).Length);
    }

    private static string[] TypesOf(string statements, string language) =>
        [
            .. JsonNode.Parse(DefinitionOf(statements, language))!["States"]!
                .AsObject()
                .Select(state => state.Value!["Type"]!.GetValue<string>()),
        ];

    private static string DefinitionOf(string statements, string language)
    {
        string body = $"int a = input.A; string s = input.S; {statements} {Give}";
        return GeneratorRun.Of(FlowSource.Workflow(body, language)).Constant("Workflow", "Definition");
    }
}
