using AslGen.Compiler.Tests.Harness;

namespace AslGen.Compiler.Tests.Analysis;

/// <summary>ASL1xxx: the shape of a workflow, and C# that it cannot have.</summary>
public sealed class WorkflowShapeTests
{
    private const string Task = """
        [State]
        private LambdaInvoke<Valuation> Value(LoanApplication application) => new(function) { Payload = application };
        """;

    // A workflow around a flow.
    private static string Flow(string flow, string more = "") =>
        $$"""
            [StateMachine]
            public sealed partial class Loan(LambdaFunction function)
            {
                {{flow}}

                {{Task}}

                {{more}}
            }
            """;

    [Fact]
    public Task AWorkflowIsSilent() =>
        RuleTest.IsSilent(Flow("public async Task<Valuation> RunAsync(LoanApplication application) => await Value(application);"));

    [Theory]
    [InlineData("", "Make 'Loan' partial: AslGen adds the definition to the workflow class")]
    [InlineData("partial", "")]
    public Task ClassIsPartial(string modifier, string message)
    {
        string name = message.Length > 0 ? "[|Loan|]" : "Loan";
        return RuleTest.ReportsMessage(
            "ASL1001",
            message,
            $$"""
            [StateMachine]
            public sealed {{modifier}} class {{name}}
            {
                public async Task RunAsync() => await Flow.Wait(TimeSpan.FromSeconds(1));
            }
            """
        );
    }

    [Fact]
    public Task TypesAroundThePartialClassArePartial() =>
        RuleTest.ReportsMessage(
            "ASL1001",
            "Make 'Outer' and 'Inner' partial: AslGen adds the definition to the workflow class",
            """
            public static class Outer
            {
                public partial interface IMiddle
                {
                    private struct Inner
                    {
                        [StateMachine]
                        public sealed partial class [|Loan|]
                        {
                            public async Task RunAsync() => await Flow.Wait(TimeSpan.FromSeconds(1));
                        }
                    }
                }
            }
            """
        );

    [Fact]
    public Task ClassHasRunAsync() =>
        RuleTest.ReportsMessage(
            "ASL1002",
            "'Loan' has no method RunAsync: write 'public async Task<TOutput> RunAsync(TInput input)', the workflow's flow",
            Flow("public async Task<Valuation> Run(LoanApplication application) => await Value(application);")
                .Replace("class Loan", "class [|Loan|]")
        );

    [Theory]
    [InlineData("public async void [|RunAsync|](LoanApplication application) => await Value(application);")]
    [InlineData("public async ValueTask [|RunAsync|](LoanApplication application) => await Value(application);")]
    [InlineData("public LambdaInvoke<Valuation> [|RunAsync|](LoanApplication application) => Value(application);")]
    [InlineData("public Task [|RunAsync|](LoanApplication application) => Task.CompletedTask;")]
    [InlineData("public static async Task [|RunAsync|]() => await Flow.Wait(TimeSpan.FromSeconds(1));")]
    [InlineData("public async Task [|RunAsync|]<T>() => await Flow.Wait(TimeSpan.FromSeconds(1));")]
    [InlineData("public async Task [|RunAsync|](int a, int b) => await Flow.Wait(TimeSpan.FromSeconds(1));")]
    [InlineData("public Task [|RunAsync|](in LoanApplication application) => Task.CompletedTask;")]
    [InlineData(
        "public async Task [|RunAsync|]() => await Flow.Wait(TimeSpan.FromSeconds(1)); public async Task RunAsync(int x) => await Flow.Wait(TimeSpan.FromSeconds(x));"
    )]
    public Task RunAsyncHasItsShape(string flow) => RuleTest.Reports("ASL1003", Flow(flow));

    [Theory]
    [InlineData("public async Task RunAsync() => await Flow.Wait(TimeSpan.FromSeconds(1));")]
    [InlineData("private async Task RunAsync(LoanApplication application) { await Value(application); }")]
    [InlineData("internal async Task<Valuation> RunAsync(LoanApplication application) { return await Value(application); }")]
    [InlineData(
        "public partial Task RunAsync(int x); public async partial Task RunAsync(int x) => await Flow.Wait(TimeSpan.FromSeconds(x));"
    )]
    public Task RunAsyncInOtherShapesIsSilent(string flow) => RuleTest.IsSilent(Flow(flow));

    [Theory]
    [InlineData("public abstract partial class [|Loan|]", "The workflow class 'Loan' must not be abstract")]
    [InlineData("public sealed partial class [|Loan|]<T>", "The workflow class 'Loan' must not be generic, nor be inside a generic type")]
    [InlineData("file sealed partial class [|Loan|]", "The workflow class 'Loan' must not be file-local")]
    [InlineData(
        "public sealed partial class [|Policy|]",
        "The workflow class 'Policy' must not be named like one of its generated members"
    )]
    public Task ClassHasItsShape(string declaration, string message) =>
        RuleTest.ReportsMessage(
            "ASL1004",
            message,
            $$"""
            [StateMachine]
            {{declaration}}
            {
                public async Task RunAsync() => await Flow.Wait(TimeSpan.FromSeconds(1));
            }
            """
        );

    [Fact]
    public Task OneConstructorHasParameters()
    {
        const string Constructor = "public Loan(LambdaFunction first) { } public Loan(string second) { }";
        return RuleTest.Reports(
            "ASL1004",
            $$"""
            [StateMachine]
            public sealed partial class [|Loan|]
            {
                {{Constructor}}
                public async Task RunAsync() => await Flow.Wait(TimeSpan.FromSeconds(1));
            }
            """
        );
    }

    [Theory]
    [InlineData("await [|Task.Delay(1000)|];")]
    [InlineData("await [|Task.Delay(1000).ConfigureAwait(false)|];")]
    [InlineData("await [|Helper(application)|];")]
    [InlineData("await [|new LambdaInvoke<Valuation>(function)|];")]
    [InlineData("await [|other.Value(application)|];", "private readonly Loan other = null!;")]
    [InlineData("await Flow.Parallel([|Helper(application)|], Value(application));")]
    [InlineData("await [|pending|];", "private readonly Task pending = null!;")]
    public Task OnlyStatesAreAwaited(string statement, string more = "") =>
        RuleTest.Reports(
            "ASL1005",
            Flow(
                $$"""public async Task RunAsync(LoanApplication application) { {{statement}} }""",
                "private LambdaInvoke<Valuation> Helper(LoanApplication application) => new(function); " + more
            )
        );

    [Theory]
    [InlineData("await [|Task.Delay(1000)|];", "A call of 'Delay' (write Flow.Wait)")]
    [InlineData("await [|Task.Delay(1000).ConfigureAwait(false)|];", "A call of 'ConfigureAwait' (write Flow.Wait)")]
    [InlineData(
        "await [|Task.WhenAll(Task.CompletedTask)|];",
        "A call of 'WhenAll' (write Flow.Parallel of states, or Flow.Map over items)"
    )]
    [InlineData(
        "await [|Task.WhenAny(Task.CompletedTask)|];",
        "A call of 'WhenAny' (Flow.Parallel and Flow.Map wait for all; no state waits for the first)"
    )]
    public Task TasksOfDotnetSayWhatTheFlowHas(string statement, string message) =>
        RuleTest.ReportsMessage(
            "ASL1005",
            message + " is no state, and a workflow can await only states: a method with [State], or what Flow makes",
            Flow($$"""public async Task RunAsync() { {{statement}} }""")
        );

    [Theory]
    [InlineData("[State] private LambdaInvoke<int> [|Other|]() { var task = new LambdaInvoke<int>(function); return task; }")]
    [InlineData("[State] private LambdaInvoke<int> [|Other|]() => Build(); private LambdaInvoke<int> Build() => new(function);")]
    [InlineData("[State] private async Task<int> [|Other|]() => await Value(null!) is { } a ? 2 : 1;")]
    public Task StateMethodCreatesATask(string other) =>
        RuleTest.Reports("ASL1006", Flow("public async Task RunAsync() { await Other(); }", other));

    [Fact]
    public Task AStateMethodIsNotGeneric() =>
        RuleTest.ReportsMessage(
            "ASL1006",
            "A method with [State] must not be generic",
            Flow(
                "public async Task RunAsync() { await [|Other<int>(1)|]; }",
                "[State] private LambdaInvoke<T> Other<T>(int number) => new(function) { Payload = new { number } };"
            )
        );

    [Fact]
    public Task AStateIsAwaitedWhereItIsMade() =>
        RuleTest.ReportsMessage(
            "ASL1008",
            "A call of 'Value' without 'await' cannot be compiled into a workflow: move the computation into a task, or give the value to the workflow",
            Flow("public async Task RunAsync(LoanApplication application) { var state = [|Value(application)|]; await state; }")
        );

    [Fact]
    public Task ALocalWithoutAStateIsReportedItself() =>
        RuleTest.Reports("ASL1005", Flow("public async Task RunAsync() { LambdaInvoke<Valuation> state = null!; await [|state|]; }"));

    [Theory]
    [InlineData("[|foreach|] (char x in application.Reference) { await Value(application); }")]
    [InlineData("[|lock|] (this) { }")]
    [InlineData("[|Console.WriteLine(1)|];")]
    [InlineData("[|using|] (new System.IO.MemoryStream()) { }")]
    [InlineData("[|Value(application)|];")]
    public Task StatementsAreThoseOfAFlow(string statement) =>
        RuleTest.Reports(
            "ASL1007",
            Flow(
                $$"""
                #pragma warning disable CS0162, CS1998, CS4014
                public async Task RunAsync(LoanApplication application) { {{statement}} }
                """
            )
        );

    [Fact]
    public Task AStateThatIsNotAwaitedIsNamed() =>
        RuleTest.ReportsMessage(
            "ASL1007",
            "A call of 'Value' without 'await' cannot be compiled into a workflow: a flow consists of awaited states, assignments, branches, loops, throw and return",
            Flow("public async Task RunAsync(LoanApplication application) { await Value(application); [|Value(application)|]; }")
        );

    [Theory]
    [InlineData("[|application.Reference.IsNormalized()|]")]
    [InlineData("[|application.Amount & 1|]")]
    [InlineData("[|application.Amount + 1f|]")]
    [InlineData("[|application.Reference.Normalize()|]")]
    [InlineData("[|Environment.MachineName|]")]
    [InlineData("new { a = [|TimeZoneInfo.Utc|] }")]
    [InlineData("new { a = [|(1, 2)|] }")]
    [InlineData("[|function|]")]
    [InlineData("[|typeof(int)|]")]
    [InlineData("[|this|]")]
    public Task ExpressionsAreThoseOfTheLanguage(string payload) =>
        RuleTest.Reports(
            "ASL1008",
            Flow(
                "public async Task RunAsync(LoanApplication application) { await Send(application); }",
                $$"""[State] private LambdaInvoke<Valuation> Send(LoanApplication application) => new(function) { Payload = {{payload}} };"""
            )
        );

    [Fact]
    public Task ATypeWhoseInitialValueContainsItselfIsRefused() =>
        RuleTest.Reports(
            "ASL1008",
            Flow(
                "public async Task RunAsync() { await Send(); }",
                "[State] private LambdaInvoke<Valuation> Send() => new(function) { Payload = new Endless() };"
            ),
            "public sealed class Endless { public Endless Next { get; set; } = [|new Endless()|]; }"
        );

    [Fact]
    public Task TypesThatReferToThemselvesAreData() =>
        RuleTest.IsSilent(
            Flow(
                "public async Task<Node> RunAsync(Node node) { await Send(node.Next!.Next!); return new Node { Next = new Node { Next = node } }; }",
                "[State] private LambdaInvoke<Node> Send(Node node) => new(function) { Payload = new { node.Next } };"
            ),
            "public sealed class Node { public Node? Next { get; set; } public Node[]? All { get; set; } }"
        );

    [Theory]
    [InlineData("[|System.IO.Stream stream|]")]
    [InlineData("string name, [|LoanApplication application|]")]
    [InlineData("string name, int number, bool flag, Uri address, decimal price, LambdaFunction function, HttpConnection connection")]
    public Task ConstructorParametersAreDeployTimeValues(string parameters) =>
        RuleTest.Reports(
            "ASL1009",
            $$"""
            [StateMachine]
            #pragma warning disable CS9113
            public sealed partial class Loan({{parameters}})
            {
                public async Task RunAsync() => await Flow.Wait(TimeSpan.FromSeconds(1));
            }
            """
        );

    [Fact]
    public Task UsesOfARefusedParameterAreNotReportedAgain() =>
        RuleTest.Reports(
            "ASL1009",
            """
            [StateMachine]
            public sealed partial class Loan(LambdaFunction function, [|LoanApplication application|])
            {
                private readonly LoanApplication _application = application;

                public async Task RunAsync() => await Send();

                [State]
                private LambdaInvoke<int> Send() => new(function) { Payload = new { application, _application, application.Amount } };
            }
            """
        );

    [Theory]
    [InlineData("public const string [|Definition|] = \"\";")]
    [InlineData("public string [|Policy|] { get; } = \"\";")]
    [InlineData("private void [|Parameters|]() { }")]
    [InlineData("public sealed record [|Parameters|](int A);")]
    [InlineData("private int [|Cdk|];")]
    public Task GeneratedNamesAreReserved(string member) =>
        RuleTest.ReportsMessage(
            "ASL1010",
            $"AslGen generates the member '{member.Split("[|")[1].Split("|]")[0]}' in workflow classes: give this one another name",
            Flow("public async Task RunAsync() => await Flow.Wait(TimeSpan.FromSeconds(1));", member)
        );

    [Theory]
    [InlineData(
        "LambdaFunction request, string [|requestArn|]",
        "'requestArn' whose placeholder ${RequestArn} already stands for 'request'"
    )]
    [InlineData("string first, string [|First|]", "'First' whose placeholder ${First} already stands for 'first'")]
    [InlineData(
        "string [|stateMachineArn|]",
        "'stateMachineArn' whose placeholder ${StateMachineArn} already stands for the state machine itself"
    )]
    public Task ParametersHaveDifferentPlaceholders(string parameters, string problem) =>
        RuleTest.ReportsMessage(
            "ASL1004",
            $"The workflow class 'Loan' must not have a constructor parameter {problem}",
            Parameterised(parameters)
        );

    [Fact]
    public async Task AParameterMayBeNamedAsAGeneratedMember()
    {
        await RuleTest.IsSilent(Parameterised("string definition, string policy, string loan, string parameters, string clone"));
        await RuleTest.IsSilent(
            $$"""
            namespace Shop
            {
                public static partial class Orders
                {
                    {{Parameterised("string definition, string policy, string orders, string shop")}}
                }
            }
            """
        );
    }

    private static string Parameterised(string parameters) =>
        $$"""
            [StateMachine]
            #pragma warning disable CS9113
            public sealed partial class Loan({{parameters}})
            {
                public async Task RunAsync() => await Flow.Wait(TimeSpan.FromSeconds(1));
            }
            """;
}
