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

    [Theory]
    [InlineData("a = await Num(1, s); a = await Num(2, s);", "Num", "Num (2, s)")]
    [InlineData("a = await Num(1, s); Other: a = await Num(2, s);", "Num", "Other")]
    [InlineData("a = await Num(1, s); await Check(1); a = await Num(1, s);", "Num", "Check", "Num (after Check)")]
    [InlineData("a = await Num(1, s); a = await Num(1, s); a = await Num(1, s);", "Num", "Num (after Num)", "Num (2)")]
    [InlineData(
        "if (a > 3) { a = await Num(1, s); await Check(1); } else { a = await Num(1, s); await Check(2); }",
        "a > 3?",
        "Num",
        "Num (if not a > 3)"
    )]
    [InlineData(
        "if (a > 3) { a = await Num(1, s); } if (a > 3) { a = await Num(1, s); }",
        "a > 3?",
        "Num",
        "a > 3? (after Num)",
        "Num (if a > 3? (after Num))"
    )]
    [InlineData(
        "if (a > 3) { throw new TimeoutException(\"a\"); } if (a > 2) { throw new TimeoutException(\"b\"); }",
        "a > 3?",
        "TimeoutException",
        "TimeoutException (\"b\")"
    )]
    [InlineData(
        "if (a > 3) { return new Out(1, 0, s, true, 0); } if (a > 2) { return new Out(2, 0, s, true, 0); }",
        "a > 3?",
        "Return",
        "Return (if a > 2)",
        "Return (if not a > 2)"
    )]
    public void StatesOfOneNameAreToldApartByWhatTheyAre(string statements, params string[] names)
    {
        Assert.Empty(names.Except(NamesOf(statements)));
    }

    [Theory]
    [InlineData("x: a = await Num(7, s);")]
    [InlineData("int unrelated = a + 1;")]
    [InlineData("if (s == \"x\") { await Flow.Wait(TimeSpan.FromSeconds(1)); }")]
    [InlineData("foreach (int other in input.Xs) { await Check(other); } await Flow.Wait(TimeSpan.FromSeconds(1));")]
    public void NamesStayWhenSomethingElseIsAdded(string added)
    {
        string[] flow =
        [
            "if (a > 3) { a = await Num(1, s); } else { a = await Num(2, s); }",
            "while (a < 10) { a = await Num(a, s); }",
            "var made = await Make(a); if (made.Flag) { made = await Make(a + 1); }",
            "switch (input.A) { case 1: a = await Num(11, s); break; case 2: throw new TimeoutException(\"late\"); }",
            "if (made.N > 3) { throw new TimeoutException(\"many\"); }",
        ];
        // The end is a state of its own only where no other can be the last.
        string[] before = [.. NamesOf(string.Join(" ", flow)).Where(name => name != "Return")];
        for (int place = 0; place <= flow.Length; place++)
        {
            string[] after = NamesOf(string.Join(" ", [.. flow[..place], added, .. flow[place..]]));
            Assert.Empty(before.Except(after));
        }
    }

    private static string[] NamesOf(string statements)
    {
        string body = $"int a = input.A; string s = input.S; {statements} return new Out(a, 0, s, true, 0);";
        string definition = GeneratorRun.Of(FlowSource.Workflow(body, "Jsonata")).Constant("Workflow", "Definition");
        return [.. JsonNode.Parse(definition)!["States"]!.AsObject().Select(state => state.Key)];
    }
}
