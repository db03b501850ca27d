using AslGen.Compiler.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AslGen.Compiler.Tests.Analysis;

/// <summary>
/// Code as it is while somebody writes it. Generator and analyzers never fail; beside C#'s own errors AslGen says one thing at
/// most, and that is true.
/// </summary>
public sealed class BrokenCSharpTests
{
    private const string Workflow = """
        using AslGen;

        namespace Shop;

        public sealed record Application(string Reference, int Amount, Valuation? Valuation = null);

        public sealed record Valuation(string Reference, decimal Value);

        [StateMachine(QueryLanguage = QueryLanguage.JsonPath, Comment = "Loans")]
        public sealed partial class Loan(LambdaFunction function, HttpConnection connection, string topicArn)
        {
            public async Task<Application> RunAsync(Application application)
            {
                application = application with { Valuation = await Value(application) };
                Both: var (first, second) = await Flow.Parallel(Call(application), Store(application));
                await Flow.Wait(TimeSpan.FromSeconds(first.Length > 0 ? 1 : 2));
                await Tell($"Loan {application.Reference}", second);
                return application;
            }

            [State, Retry(ErrorNames.All, IntervalSeconds = 1, MaxAttempts = 3)]
            private LambdaInvoke<Valuation> Value(Application application) => new(function)
            {
                IntegrationPattern = IntegrationPattern.WaitForTaskToken,
                Payload = new { taskToken = JsonPath.TaskToken, application },
                Timeout = TimeSpan.FromHours(1),
            };

            [State("Call the bank")]
            private HttpInvoke<Valuation, string> Call(Application application) => new(connection)
            {
                ApiEndpoint = $"https://example.com/{application.Reference}",
                Method = HttpMethod.Post,
                RequestBody = new Valuation(application.Reference, 1) { Value = 2 },
                Result = response => response.ResponseBody.Reference,
            };

            [State]
            private LambdaInvoke<int> Store(Application application) => new(function)
            {
                Payload = new Dictionary<string, object> { ["items"] = new[] { application.Amount, 2 } },
            };

            [State]
            private CallAwsService Tell(string message, int count) => new("sns", "publish")
            {
                Parameters = new { Message = message, TopicArn = topicArn, Count = count },
                IamResources = [topicArn],
            };
        }
        """;

    private static readonly string Sound = Workflow.Replace("first.Length > 0 ? 1 : 2", "second", StringComparison.Ordinal);

    private static readonly CSharpCompilation Empty = Compilations.Of("");

    private static readonly SyntaxTree Place = Empty.SyntaxTrees.Last();

    [Fact]
    public async Task TheWorkflowItselfIsSound()
    {
        AnalyzerRun run = await RunOf(Sound);
        Assert.Empty(run.CSharpErrors);
        Assert.Empty(run.Findings);
    }

    // What a cut leaves is nobody's mistake.
    [Fact]
    public async Task ATextThatEndsAnywhereGivesOnlyCSharpErrors()
    {
        for (int length = 0; length < Sound.Length; length += 7)
        {
            AnalyzerRun run = await RunOf(Sound[..length]);
            Assert.True(run.Findings.Count == 0, $"Cut at …{Sound[Math.Max(0, length - 40)..length]}: {string.Join(", ", run.Findings)}");
        }
    }

    [Fact]
    public async Task AMissingTokenGivesOneTrueFindingAtMost()
    {
        foreach (SyntaxToken token in Tokens)
        {
            AnalyzerRun run = await RunOf(Sound.Remove(token.SpanStart, token.Span.Length));
            AssertTrue(
                run,
                token,
                token.Text switch
                {
                    "partial" => ["ASL1001"],
                    "RunAsync" => ["ASL1002"],
                    "async" => ["ASL1003"],
                    "await" => ["ASL1007"],
                    "topicArn" => ["ASL2006"],
                    // An endpoint that is all data.
                    "https://example.com/" => ["ASL6001"],
                    _ => [],
                }
            );
        }
    }

    [Fact]
    public async Task ATokenTooManyGivesNoFinding()
    {
        foreach (SyntaxToken token in Tokens.Where((_, index) => index % 3 == 0))
        {
            AssertTrue(await RunOf(Sound.Insert(token.SpanStart, token.Text + " ")), token, []);
        }
    }

    [Fact]
    public async Task AMissingLineGivesOneFindingAtMost()
    {
        string[] lines = Sound.Split('\n');
        for (int index = 0; index < lines.Length; index++)
        {
            AnalyzerRun run = await RunOf(string.Join('\n', lines.Where((_, other) => other != index)));
            Assert.True(run.Findings.Count <= 1, $"Without {lines[index]}: {string.Join(", ", run.Findings)}");
            Assert.All(run.Findings, finding => Assert.True(run.CSharpErrors.Count == 0 || finding.Id == "ASL1002", finding.ToString()));
        }
    }

    [Theory]
    [InlineData("[StateMachine] public sealed partial class Loan : Loan { }")]
    [InlineData("[StateMachine] public sealed partial class Loan : Missing, IMissing { public Missing RunAsync(Missing a) => null; }")]
    [InlineData(
        "[StateMachine, StateMachine] public sealed partial class Loan { public async Task RunAsync() => await Flow.Wait(default); }"
    )]
    [InlineData(
        "[StateMachine] partial class Loan { } [StateMachine] partial class Loan { public async Task RunAsync() => await Flow.Wait(TimeSpan.FromSeconds(1)); }"
    )]
    [InlineData(
        "[StateMachine] class Loan { public async Task RunAsync() { } } [StateMachine] class Loan { public async Task RunAsync() { } }"
    )]
    [InlineData("[StateMachine] partial class Loan { } [StateMachine] partial record Loan { } [StateMachine] partial struct Loan { }")]
    [InlineData(
        "[StateMachine] partial struct Loan { } [StateMachine] interface ILoan { } [StateMachine] enum Kind { } [StateMachine] delegate void D();"
    )]
    [InlineData("[StateMachine] partial record struct Loan { public async Task RunAsync() => await Flow.Wait(TimeSpan.FromSeconds(1)); }")]
    [InlineData("[StateMachine] partial class { }")]
    [InlineData("[StateMachine] partial class Loan( { public async Task RunAsync() => await Flow.Wait(TimeSpan.FromSeconds(1)); }")]
    [InlineData("[StateMachine(QueryLanguage = )] partial class Loan { }")]
    [InlineData(
        "[StateMachine(TimeoutSeconds = \"x\", Comment = 1)] partial class Loan { public async Task RunAsync() => await Flow.Wait(TimeSpan.FromSeconds(1)); }"
    )]
    [InlineData("[StateMachine] partial class Loan { public async Task RunAsync() => await Missing(); }")]
    [InlineData("[StateMachine] partial class Loan { public async Task RunAsync() => await Flow.; }")]
    [InlineData("[StateMachine] partial class Loan { public async Task RunAsync() => await Flow.Missing(1); }")]
    [InlineData(
        "[StateMachine] partial class Loan { public async Task RunAsync(Missing input) => await Flow.Wait(TimeSpan.FromSeconds(1)); }"
    )]
    [InlineData("[StateMachine] partial class Loan { public async Task<Missing> RunAsync() => await Flow.Wait(TimeSpan.FromSeconds(1)); }")]
    [InlineData("[StateMachine] partial class Loan { public async Task RunAsync() => await Flow.Wait(TimeSpan.FromSeconds(\"1\")); }")]
    [InlineData(
        "[StateMachine] partial class Loan { public async Task RunAsync() { await A(); } [State] LambdaInvoke<Missing> A() => new(null); }"
    )]
    [InlineData(
        "[StateMachine] partial class Loan { public async Task RunAsync() { await A(); } [State] LambdaInvoke<int> A() => new Missing { X = 1 }; }"
    )]
    [InlineData(
        "[StateMachine] partial class Loan { public async Task RunAsync() { await A(); } [State] LambdaInvoke<int> A() => new() { X = 1 }; }"
    )]
    [InlineData("[StateMachine] partial class Loan { public async Task RunAsync() { await A(); } [State] LambdaInvoke<int> A(); }")]
    [InlineData(
        "[StateMachine] partial class Loan { public async Task RunAsync() { await A(); } [State, Retry] HttpInvoke<int> A() => new(null); }"
    )]
    [InlineData(
        "[StateMachine] partial class Loan(LambdaFunction f) { public async Task RunAsync() { await A(); } [State, Retry(1)] LambdaInvoke<int> A() => new(f); }"
    )]
    [InlineData(
        "[StateMachine] partial class Loan { public async Task RunAsync() { var a = a; await A(a); } [State] LambdaInvoke<int> A(int a) => new(null!); }"
    )]
    [InlineData(
        "[StateMachine] partial class Loan { public async Task RunAsync() { } public async Task RunAsync() { } int Definition; int Definition; }"
    )]
    [InlineData("[StateMachine] partial class Loan { public async Task RunAsync(int a, int a) { } }")]
    [InlineData(
        "[StateMachine] partial class Loan(LambdaFunction f, LambdaFunction f) { public async Task RunAsync() => await Flow.Wait(TimeSpan.FromSeconds(1)); }"
    )]
    [InlineData(
        "[StateMachine] partial class Loan(Missing f, int) { public async Task RunAsync() => await Flow.Wait(TimeSpan.FromSeconds(1)); }"
    )]
    [InlineData(
        "[StateMachine] partial class Loan { public async Task RunAsync(int x) { (var a, var b) = x; await Flow.Wait(TimeSpan.FromSeconds(a)); } }"
    )]
    [InlineData("[StateMachine] partial class Loan<T { public async Task RunAsync() => await Flow.Wait(TimeSpan.FromSeconds(1)); }")]
    [InlineData(
        "namespace A { partial class B { [StateMachine] partial class C { public async Task RunAsync() => await Flow.Wait(TimeSpan.FromSeconds(1)); } } } namespace A.B { [StateMachine] partial class C { public async Task RunAsync() => await Flow.Wait(TimeSpan.FromSeconds(1)); } }"
    )]
    [InlineData("[AslGen.StateMachine] partial class Loan { public async Task RunAsync() { Label: } }")]
    [InlineData("[StateMachine] partial class Loan { public async Task RunAsync(int x) { goto Missing; } }")]
    [InlineData(
        "[StateMachine] partial class Loan { public async Task RunAsync(A a) { await S(a.Next.Next); } [State] CallAwsService S(A a) => new(\"sns\", a.Next.Name) { }; class A { A Next; } }"
    )]
    public async Task BrokenWorkflowsGiveOneFindingAtMost(string source)
    {
        AnalyzerRun run = await RunOf("using AslGen;\n" + source);
        Assert.NotEmpty(run.CSharpErrors);
        Assert.True(run.Findings.Count <= 1, string.Join(", ", run.Findings));
        Assert.DoesNotContain(run.Findings, finding => finding.Id is "ASL1005" or "ASL1006" or "ASL1007" or "ASL1008" or "ASL2001");
        // Errors in generated code would be a cascade.
        Assert.All(run.CSharpErrors, error => Assert.Equal("Broken.cs", error.Location.SourceTree?.FilePath));
    }

    // The mistakes that stay true whatever becomes of the C# errors are said while these are still there.
    [Theory]
    [InlineData("[StateMachine] public class {|ASL1001:Loan|} { public async Task RunAsync() { Missing(); } string d = Definition; }")]
    [InlineData("[StateMachine] public partial class {|ASL1002:Loan|} { Missing field; }")]
    [InlineData(
        "[StateMachine] public partial class Loan { public Task {|ASL1003:RunAsync|}() => await Flow.Wait(TimeSpan.FromSeconds(1)); }"
    )]
    [InlineData("[StateMachine] public static partial class {|ASL1004:Loan|} { public async Task RunAsync() { Missing(); } }")]
    [InlineData("[StateMachine] public partial class Loan { int {|ASL1010:Definition|}; public async Task RunAsync() { Missing(); } }")]
    [InlineData(
        "[StateMachine] public partial class Loan { public async Task RunAsync() { await S({|ASL2002:\"$$.Task.Token\"|}); Missing(); } [State] CallAwsService S(string t) => new(\"sns\", \"publish\") { Parameters = t }; }"
    )]
    public async Task WhatStaysTrueIsSaidBesideErrors(string source)
    {
        Markup markup = Markup.Parse("using AslGen;\n" + source);
        AnalyzerRun run = await RunOf(markup.Text);
        Assert.NotEmpty(run.CSharpErrors);
        Diagnostic finding = Assert.Single(run.Findings);
        Assert.Equal(markup.Marks.Single(), (finding.Id, finding.Location.SourceSpan));
    }

    [Fact]
    public async Task WithoutTheLibraryAslGenIsSilent()
    {
        AnalyzerRun run = await AnalyzerRun.Of(Compilations.Without(Sound));
        Assert.NotEmpty(run.CSharpErrors);
        Assert.Empty(run.Findings);
        Assert.Equal(2, run.Compilation.SyntaxTrees.Count());
    }

    [Fact]
    public async Task WithoutItsUsingAslGenIsSilent()
    {
        AnalyzerRun run = await RunOf(Sound.Replace("using AslGen;", "", StringComparison.Ordinal));
        Assert.NotEmpty(run.CSharpErrors);
        Assert.Empty(run.Findings);
    }

    [Fact]
    public async Task AnExpressionTooDeepForTheStackIsRefused()
    {
        string sum = string.Join(" + ", Enumerable.Repeat("topicArn", 10_000));
        AnalyzerRun run = await RunOf(Sound.Replace("Message = message", "Message = message + " + sum, StringComparison.Ordinal));
        Assert.Equal("ASL1008", Assert.Single(run.Findings).Id);
    }

    private static IEnumerable<SyntaxToken> Tokens =>
        CSharpSyntaxTree.ParseText(Sound, Compilations.ParseOptions).GetRoot().DescendantTokens();

    private static void AssertTrue(AnalyzerRun run, SyntaxToken token, string[] allowed)
    {
        string what = $"'{token.Text}' at {token.GetLocation().GetLineSpan().StartLinePosition}: {string.Join(", ", run.Findings)}";
        Assert.True(run.Findings.Count <= 1, what);
        Assert.True(run.Findings.All(finding => allowed.Contains(finding.Id)), what);
        if (run.CSharpErrors.Count == 0)
        {
            RuleTest.AssertNeverSilent(run);
        }
    }

    // The references stay bound from run to run.
    private static Task<AnalyzerRun> RunOf(string source) =>
        AnalyzerRun.Of(Empty.ReplaceSyntaxTree(Place, CSharpSyntaxTree.ParseText(source, Compilations.ParseOptions, path: "Broken.cs")));
}
