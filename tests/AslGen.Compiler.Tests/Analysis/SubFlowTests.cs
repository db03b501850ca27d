using AslGen.Compiler.Tests.Harness;

namespace AslGen.Compiler.Tests.Analysis;

/// <summary>Helper methods, branches and iterations: what cannot become part of a flow is refused once, where it is wrong.</summary>
public sealed class SubFlowTests
{
    private static string Workflow(string statements, string members = "") =>
        $$"""
            [StateMachine]
            public sealed partial class Loan(LambdaFunction function, string bucket)
            {
                public async Task RunAsync(LoanApplication[] x)
                {
                    {{statements}}
                }

                [State]
                private LambdaInvoke<Valuation> Value(LoanApplication application) => new(function) { Payload = application };

                {{members}}
            }
            """;

    [Theory]
    [InlineData("await A(x[0]);", "private async Task A(LoanApplication a) { await Value(a); await [|A(a)|]; }")]
    [InlineData(
        "await A(x[0]);",
        "private async Task A(LoanApplication a) { await Value(a); await B(a); } private async Task B(LoanApplication a) => await [|A(a)|];"
    )]
    [InlineData("await [|A(x[0])|];", "private async Task A<T>(T a) { await Value(null!); }")]
    [InlineData(
        "await [|Other.A(ref x)|];",
        "private static class Other { public static Task A(ref LoanApplication[] a) => Task.CompletedTask; }"
    )]
    [InlineData(
        "await [|new Other().A()|];",
        "public class Other { public virtual async Task A() { await Flow.Wait(TimeSpan.FromSeconds(1)); } }"
    )]
    [InlineData("await Value(new(A(1), 2));", "private static string A(int n) => n > 9 ? \"a\" : [|A(n + 1)|];")]
    public Task AHelperMethodIsKnownWhileCompiling(string statements, string members) =>
        RuleTest.Reports("ASL1021", Workflow(statements, members));

    [Theory]
    [InlineData("Valuation? last = null; await Flow.Map(x, async item => { [|last|] = await Value(item); });")]
    [InlineData("int n = 0; await Flow.Map(x, async item => { await Value(item); [|n|]++; });")]
    [InlineData(
        "int n = 0; await Flow.Parallel(async () => { await Value(x[0]); [|n|] += 2; }, async () => { int m = 1; m++; await Value(x[m]); });"
    )]
    [InlineData("int n = 0; void No() { } async Task Up() { await Value(x[0]); [|n|] = 1; } await Flow.Parallel(Up(), Up());")]
    public Task WhatIsAroundIsOnlyRead(string statements) =>
        RuleTest.Reports(
            "ASL1022",
            Workflow(statements.Replace("void No() { } ", "", StringComparison.Ordinal).Replace("x[m]", "x[1]", StringComparison.Ordinal))
        );

    [Theory]
    [InlineData("await Flow.Map(x, async item => { await Value(item); });")]
    [InlineData("int n = 0; async Task Up() { await Value(x[0]); n = n + 1; } await Up(); await Up();")]
    [InlineData("await Flow.DistributedMap(x, item => Value(item), new() { ToleratedFailureCount = 1 });")]
    [InlineData("await Flow.DistributedMap(new CsvFile<LoanApplication>(bucket, \"a.csv\"), async item => { await Value(item); });")]
    public Task WhatIsAllowedIsSilent(string statements) => RuleTest.IsSilent(Workflow(statements));

    [Theory]
    [InlineData("await Flow.Map(x, item => Value(item), maxConcurrency: [|-1|]);")]
    [InlineData("await Flow.DistributedMap([|Flow.Batches(x)|], async items => { await Value(items[0]); });")]
    [InlineData("var all = await [|Flow.DistributedMap(x, item => Value(item), new() { ToleratedFailureCount = 1 })|]; await Value(x[0]);")]
    [InlineData(
        "await Flow.DistributedMap(new S3Files<LoanApplication>(\"b\", ItemFormat.Json) { Headers = [|new[] { \"a\" }|] }, item => Value(item));"
    )]
    public Task SettingsAreValid(string statements) => RuleTest.Reports("ASL2006", Workflow(statements));
}
