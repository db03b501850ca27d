using System.Text.Json.Nodes;
using AslGen.Compiler.Tests.Harness;

namespace AslGen.Compiler.Tests.Flows;

/// <summary>States that do the same and lead to the same are one; those that differ in anything are not.</summary>
public sealed class EqualStateTests
{
    [Theory]
    [InlineData("if (a > 3) { a = await Num(1, s); } else { a = await Num(1, s); }", "a > 3?", "Num")]
    [InlineData("if (a > 3) { a = await Num(1, s); } else { await Make(2); a = await Num(1, s); }", "a > 3?", "Num", "Make")]
    [InlineData(
        "if (a > 3) { int x = await Num(1, s); a = await Num(x, s); } else { await Make(2); int y = await Num(1, s); a = await Num(y, s); }",
        "a > 3?",
        "Num",
        "Num (x, s)",
        "Make"
    )]
    [InlineData(
        "if (a > 3) { while (a < 9) { a = await Num(a, s); } } else { await Make(2); while (a < 9) { a = await Num(a, s); } }",
        "a > 3?",
        "a < 9?",
        "Num",
        "Make",
        "Return"
    )]
    [InlineData(
        "if (a > 3) { throw new TimeoutException(\"late\"); } a = await Num(1, s); if (a > 2) { throw new TimeoutException(\"late\"); }",
        "a > 3?",
        "TimeoutException",
        "Num",
        "a > 2?",
        "Return"
    )]
    [InlineData(
        "try { if (a > 3) { a = await Num(1, s); } else { await Make(2); a = await Num(1, s); } } catch (BusyException) { a = 7; }",
        "a > 3?",
        "Num",
        "Make",
        "Return"
    )]
    public void EqualStatesAreOne(string statements, params string[] names) => Assert.Equal(names.Order(), StatesOf(statements).Order());

    [Theory]
    [InlineData("if (a > 3) { a = await Num(1, s); } else { a = await Num(2, s); }")]
    [InlineData("if (a > 3) { a = await Num(1, s); } else { One: a = await Num(1, s); }")]
    [InlineData("if (a > 3) { a = await Num(1, s); } else { /* Once more. */\n// For the second time.\na = await Num(1, s); }")]
    [InlineData("if (a > 3) { a = await Num(1, s); } else { a = await Num(1, s); a++; }")]
    [InlineData("if (a > 3) { a = await Num(1, s); } else { try { a = await Num(1, s); } catch (BusyException) { a = 7; } }")]
    [InlineData(
        "int b = 0; if (a > 3) { a = await Num(1, s); b = await Num(2, s); } else { b = await Num(1, s); a = await Num(2, s); } a -= b;"
    )]
    [InlineData("int b = 0; if (a > 3) { b = await Num(1, s); } else { a = await Num(1, s); } a -= b;")]
    [InlineData("a = await Num(1, s); a = await Num(1, s);")]
    public void StatesThatDifferStayApart(string statements) =>
        Assert.Equal(
            statements.Split("await Num").Length - 1,
            StatesOf(statements).Count(name => name.StartsWith("Num", StringComparison.Ordinal) || name == "One")
        );

    [Fact]
    public void ManyStatesThatOnlySeemAlikeTakeNoLongTime()
    {
        string statements = string.Concat(Enumerable.Repeat("a = await Num(1, s); ", 1_000));
        Assert.Equal(1_000, StatesOf(statements).Length);
    }

    private static string[] StatesOf(string statements)
    {
        string body = $"int a = input.A; string s = input.S; {statements} return new Out(a, 0, s, true, 0);";
        GeneratorRun run = GeneratorRun.Of(FlowSource.Workflow(body, "Jsonata"));
        return [.. JsonNode.Parse(run.Constant("Workflow", "Definition"))!["States"]!.AsObject().Select(state => state.Key)];
    }
}
