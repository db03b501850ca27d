using AslGen.Compiler.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AslGen.Compiler.Tests.Cdk;

/// <summary>Broken code ends no analysis: an exception in an analyzer fails the run.</summary>
public sealed class RobustnessTests
{
    private static readonly string[] Files =
    [
        .. new[]
        {
            "callback without token in target-typed settings",
            "token as text by statement",
            "foreign dictionary of lists",
            "JSON in a field",
            "one of the permissions of an HTTP call",
            "definition in a raw literal",
            "definition in a constant",
            "definition with holes",
            "Express with a job far behind",
            "choice without otherwise in a local",
            "format with too few values",
            "error of a catcher",
            "request sent again",
            "choice in a field without otherwise",
            "choice that a helper returns",
            "definition in an interpolated raw literal",
            "express inside field assigned in constructor",
            "catcher behind one for all",
        }.Select(name => Markup.Parse(Pairs.Find(name).BadFile).Text),
    ];

    public static TheoryData<int> Indexes => [.. Enumerable.Range(0, Files.Length)];

    [Theory]
    [MemberData(nameof(Indexes))]
    public async Task AMissingTokenEndsNothing(int index)
    {
        foreach (SyntaxToken token in Tokens(index, step: 3))
        {
            await CdkTest.Run(Files[index].Remove(token.SpanStart, token.Span.Length));
        }
    }

    [Theory]
    [MemberData(nameof(Indexes))]
    public async Task ATokenTwiceEndsNothing(int index)
    {
        foreach (SyntaxToken token in Tokens(index, step: 4))
        {
            await CdkTest.Run(Files[index].Insert(token.SpanStart, token.Text + " "));
        }
    }

    [Theory]
    [MemberData(nameof(Indexes))]
    public async Task AnEndAnywhereIsQuiet(int index)
    {
        for (int length = Files[index].Length - 1; length > Files[index].IndexOf("base(scope", StringComparison.Ordinal); length -= 13)
        {
            AnalyzerRun run = await CdkTest.Run(Files[index][..length]);
            Assert.True(run.Findings.Count <= 2, string.Join(", ", run.Findings));
        }
    }

    [Theory]
    [InlineData("Dictionary<string, object> a = null!; a = a; new Pass(this, \"P\", new PassProps { Parameters = a });")]
    [InlineData("Dictionary<string, object> a = new(); a[\"a\"] = a; new Pass(this, \"P\", new PassProps { Parameters = a });")]
    [InlineData("new Pass(this, \"P\", new PassProps { Parameters = Loop() }); Dictionary<string, object> Loop() => Loop();")]
    [InlineData("new Pass(this, \"P\", new PassProps { Parameters = Self });")]
    [InlineData(
        "new Pass(this, \"P\", new PassProps { Parameters = new Dictionary<string, object>(new Dictionary<string, object>()) { [text] = 1 } });"
    )]
    [InlineData("new Choice(this, \"C\").When(null!, null!);")]
    [InlineData("new LambdaInvoke(null!, null!, null!); new CustomState(this, \"C\", new CustomStateProps());")]
    [InlineData("new CustomState(this, \"C\", new CustomStateProps { StateJson = null! }); JsonPath.Format(null!); JsonPath.Array();")]
    [InlineData("new StateMachine(this, \"M\", new StateMachineProps { DefinitionBody = DefinitionBody.FromString(null!) });")]
    [InlineData(
        "var a = new Pass(this, \"A\"); a.Next(a); new StateMachine(this, \"M\", new StateMachineProps { StateMachineType = StateMachineType.EXPRESS, Definition = a });"
    )]
    public async Task OddCodeEndsNothing(string body)
    {
        AnalyzerRun run = await CdkTest.Run(CdkSources.Stack(body, "private static Dictionary<string, object> Self => Self;"));
        Assert.Empty(run.CSharpErrors);
    }

    [Fact]
    public async Task LongSumsAndDeepDictionariesEndNothing()
    {
        string sum = string.Join(" + ", Enumerable.Repeat("text", 1_500));
        string open = string.Concat(Enumerable.Repeat("new Dictionary<string, object> { [\"a\"] = ", 150));
        AnalyzerRun run = await CdkTest.Run(
            CdkSources.Stack(
                $"new Pass(this, \"P\", new PassProps {{ Parameters = {open}1{new string('}', 150)} }}); new Pass(this, \"Q\", new PassProps {{ Parameters = new Dictionary<string, object> {{ [\"a\"] = {sum} }} }});"
            )
        );
        Assert.Empty(run.CSharpErrors);
        Assert.Empty(run.Findings);
    }

    private static IEnumerable<SyntaxToken> Tokens(int index, int step) =>
        CSharpSyntaxTree
            .ParseText(Files[index], Compilations.ParseOptions)
            .GetRoot()
            .DescendantTokens()
            .Where(token => token.SpanStart > Files[index].IndexOf("base(scope", StringComparison.Ordinal))
            .Where((_, number) => number % step == 0);
}
