using AslGen.CodeFixes.Tests.Harness;

namespace AslGen.CodeFixes.Tests;

/// <summary>What a flow awaits, and what it forgets to await.</summary>
public sealed class AwaitFixTests
{
    private const string Helper =
        "private LambdaInvoke<Valuation> Helper(LoanApplication application) => new(function) { Payload = application };";

    private static string Flow(string statements, string more = "") =>
        $$"""
            using AslGen;

            [StateMachine]
            public sealed partial class Loan(LambdaFunction function)
            {
                public async Task RunAsync(LoanApplication application)
                {
                    {{statements}}
                }

                {{more}}
            }
            """;

    [Theory]
    [InlineData("await Task.Delay(5000);", "await Flow.Wait(TimeSpan.FromSeconds(5));")]
    [InlineData("await Task.Delay(2 * 1000).ConfigureAwait(false);", "await Flow.Wait(TimeSpan.FromSeconds(2));")]
    [InlineData("await Task.Delay(TimeSpan.FromMinutes(1));", "await Flow.Wait(TimeSpan.FromMinutes(1));")]
    [InlineData(
        "await Task.Delay(TimeSpan.FromSeconds(application.Amount), System.Threading.CancellationToken.None);",
        "await Flow.Wait(TimeSpan.FromSeconds(application.Amount));"
    )]
    [InlineData("await /* a */ Task.Delay(1000) /* b */;", "await /* a */ Flow.Wait(TimeSpan.FromSeconds(1)) /* b */;")]
    public Task ADelayBecomesAWait(string before, string after) => FixTest.Fixes(new WaitInPlaceOfDelayFix(), Flow(before), Flow(after));

    [Fact]
    public Task AllDelaysBecomeWaits() =>
        FixTest.FixesAll(
            new WaitInPlaceOfDelayFix(),
            Flow("await Task.Delay(1000); await Task.Delay(2000);"),
            Flow("await Flow.Wait(TimeSpan.FromSeconds(1)); await Flow.Wait(TimeSpan.FromSeconds(2));")
        );

    [Theory]
    [InlineData("await Task.Delay(1500);")]
    [InlineData("await Task.Delay(application.Amount);")]
    [InlineData("await Task.Yield();")]
    [InlineData("await Task.Delay(TimeSpan.FromSeconds(1), TimeProvider.System);")]
    [InlineData("await Task.CompletedTask;")]
    public Task OtherTasksHaveNoFix(string statement) => FixTest.HasNoAnswer(new WaitInPlaceOfDelayFix(), Flow(statement));

    [Fact]
    public Task AMethodThatMakesAStateIsMarked() =>
        FixTest.Fixes(
            new AddStateAttributeFix(),
            Flow("await Helper(application);", "/// <summary>Asks.</summary>\n    " + Helper),
            Flow("await Helper(application);", "/// <summary>Asks.</summary>\n    [State]\n    " + Helper)
        );

    [Fact]
    public Task AMethodWithAttributesIsMarked() =>
        FixTest.Fixes(
            new AddStateAttributeFix(),
            Flow("await this.Helper(application);", "[Retry(ErrorNames.All)]\n    " + Helper),
            Flow("await this.Helper(application);", "[State]\n    [Retry(ErrorNames.All)]\n    " + Helper)
        );

    [Fact]
    public Task TheAuthorsLayoutOfTheRestStays()
    {
        const string Odd =
            "private LambdaInvoke<Valuation>   Helper( LoanApplication application )\n  =>\n new(function){ Payload=application } ; // odd";
        return FixTest.Fixes(
            new AddStateAttributeFix(),
            Flow("await   Helper( application ) ;", Odd),
            Flow("await   Helper( application ) ;", "[State]\n    " + Odd)
        );
    }

    [Fact]
    public Task AMethodThatIsAwaitedTwiceIsMarkedOnce() =>
        FixTest.FixesAll(
            new AddStateAttributeFix(),
            Flow(
                "await Helper(application); await Helper(application); await Flow.Parallel(Helper(application), Helper(application));",
                Helper
            ),
            Flow(
                "await Helper(application); await Helper(application); await Flow.Parallel(Helper(application), Helper(application));",
                "[State]\n    " + Helper
            )
        );

    [Fact]
    public Task AMethodInAnotherFileIsMarked() =>
        FixTest.Fixes(
            new AddStateAttributeFix(),
            [Flow("await Helper(application);"), "using AslGen;\n\npublic sealed partial class Loan\n{\n    " + Helper + "\n}\n"],
            [
                Flow("await Helper(application);"),
                "using AslGen;\n\npublic sealed partial class Loan\n{\n    [State]\n    " + Helper + "\n}\n",
            ]
        );

    [Theory]
    [InlineData("await new LambdaInvoke<int>(function);", "")]
    [InlineData("await Other(application);", "private Task Other(LoanApplication application) => Task.CompletedTask;")]
    [InlineData(
        "await Helpers.Ask();",
        "public static class Helpers { public static CallAwsService Ask() => new(\"sqs\", \"listQueues\"); }"
    )]
    public Task OtherMethodsHaveNoFix(string statement, string more) =>
        FixTest.HasNoAnswer(new AddStateAttributeFix(), Flow(statement, more));

    [Fact]
    public Task AStateThatIsOnlyMadeIsAwaited() =>
        FixTest.Fixes(
            new AddAwaitFix(),
            Flow("await Helper(application);\n        Helper(application); // again", "[State]\n    " + Helper),
            Flow("await Helper(application);\n        await Helper(application); // again", "[State]\n    " + Helper)
        );

    [Fact]
    public Task AllStatesAreAwaited() =>
        FixTest.FixesAll(
            new AddAwaitFix(),
            Flow(
                "await Helper(application);\n        Helper(application);\n        Flow.Wait(TimeSpan.FromSeconds(1));",
                "[State]\n    " + Helper
            ),
            Flow(
                "await Helper(application);\n        await Helper(application);\n        await Flow.Wait(TimeSpan.FromSeconds(1));",
                "[State]\n    " + Helper
            )
        );

    [Theory]
    [InlineData("Console.WriteLine(1);")]
    public Task OtherStatementsHaveNoFix(string statement) =>
        FixTest.HasNoAnswer(new AddAwaitFix(), Flow(statement + " await Flow.Wait(TimeSpan.FromSeconds(1));"));
}
