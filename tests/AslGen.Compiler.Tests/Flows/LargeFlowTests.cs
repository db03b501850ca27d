using AslGen.Compiler.Tests.Harness;

namespace AslGen.Compiler.Tests.Flows;

/// <summary>What doubles with each statement stays bounded.</summary>
public sealed class LargeFlowTests
{
    [Theory]
    [InlineData("Rec r = await Make(1); int a = r.N;")]
    [InlineData("int a = input.A;")]
    public void ValuesThatDoubleDoNotGrowWithoutEnd(string start)
    {
        string doubling = string.Concat(Enumerable.Repeat("a = a + a; ", 60));
        string body = $"{start} {doubling} a = await Num(a, input.S); return new Out(a, 0, input.S, true, 0);";
        string definition = GeneratorRun.Of(FlowSource.Workflow(body, "Jsonata")).Constant("Workflow", "Definition");
        Assert.InRange(definition.Length, 1, 200_000);
    }

    [Fact]
    public void ManyBranchesAreReadInTime()
    {
        string branches = string.Concat(
            Enumerable
                .Range(0, 150)
                .Select(number => $"if (a == {number}) {{ a = await Num({number}, s); }} else {{ s = $\"{{s}}{number % 10}\"; }} ")
        );
        string body = $"int a = input.A; string s = input.S; {branches} return new Out(a, 0, s, true, 0);";
        System.Diagnostics.Stopwatch clock = System.Diagnostics.Stopwatch.StartNew();
        string definition = GeneratorRun.Of(FlowSource.Workflow(body, "Jsonata")).Constant("Workflow", "Definition");
        Assert.NotEqual("", definition);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), $"It took {clock.Elapsed}.");
    }

    [Fact]
    public void DeeplyNestedBranchesAreReadOrRefused()
    {
        string nested = string.Concat(Enumerable.Repeat("if (a > 1) { ", 400)) + "a = 2;" + new string('}', 400);
        string body = $"int a = input.A; {nested} a = await Num(a, input.S); return new Out(a, 0, input.S, true, 0);";
        Assert.NotNull(GeneratorRun.Of(FlowSource.Workflow(body, "Jsonata")));
    }
}
