using AslGen.CodeFixes.Tests.Harness;

namespace AslGen.CodeFixes.Tests;

/// <summary>Classes and RunAsync.</summary>
public sealed class WorkflowShapeFixTests
{
    private const string Run = "public async Task RunAsync() => await Flow.Wait(TimeSpan.FromSeconds(1));";

    [Theory]
    [InlineData("public sealed class Loan", "public sealed partial class Loan")]
    [InlineData("class Loan", "partial class Loan")]
    [InlineData("/// <summary>Loans.</summary>\npublic\nclass Loan", "/// <summary>Loans.</summary>\npublic partial class Loan")]
    [InlineData("public sealed record Loan", "public sealed partial record Loan")]
    [InlineData("sealed record class Loan", "sealed partial record class Loan")]
    [InlineData("// A comment.\nclass Loan", "// A comment.\npartial class Loan")]
    public Task AClassBecomesPartial(string before, string after) =>
        FixTest.Fixes(new MakePartialFix(), Class(before, Run), Class(after, Run));

    private static string Class(string declaration, string members) =>
        $"using AslGen;\n\n[StateMachine]\n{declaration}\n{{\n    {members}\n}}\n";

    [Fact]
    public Task TypesAroundBecomePartialOnce() =>
        FixTest.FixesAll(
            new MakePartialFix(),
            $$"""
            using AslGen;

            public static class Outer
            {
                interface IInner
                {
                    [StateMachine]
                    public class First { {{Run}} }

                    [StateMachine]
                    public partial class Second { {{Run}} }
                }
            }
            """,
            $$"""
            using AslGen;

            public static partial class Outer
            {
                partial interface IInner
                {
                    [StateMachine]
                    public partial class First { {{Run}} }

                    [StateMachine]
                    public partial class Second { {{Run}} }
                }
            }
            """
        );

    private const string OneState = """
        [State]
            private LambdaInvoke<Valuation> Request(LoanApplication application) => new(function) { Payload = application };
        """;

    [Theory]
    [InlineData(
        OneState,
        "public async Task<Valuation> RunAsync(LoanApplication application) => await Request(application);\n\n    " + OneState
    )]
    [InlineData(
        "[State] private LambdaInvoke<int> Ask() => new(function);",
        "public async Task<int> RunAsync() => await Ask();\n\n    [State] private LambdaInvoke<int> Ask() => new(function);"
    )]
    [InlineData(
        "private readonly int _number = 1;\n\n    [State] private LambdaInvoke<int> Ask() => new(function);\n\n    public int Number => _number;",
        "private readonly int _number = 1;\n\n    public async Task<int> RunAsync() => await Ask();\n\n    [State] private LambdaInvoke<int> Ask() => new(function);\n\n    public int Number => _number;"
    )]
    [InlineData(
        "[State] private LambdaInvoke<Own> Ask(Own @class) => new(function) { Payload = @class };\n\n    private sealed record Own(int A);",
        "private async Task<Own> RunAsync(Own @class) => await Ask(@class);\n\n    [State] private LambdaInvoke<Own> Ask(Own @class) => new(function) { Payload = @class };\n\n    private sealed record Own(int A);"
    )]
    [InlineData(
        "[State] private LambdaInvoke<int> First(string[] names) => new(function);\n\n    [State] private LambdaInvoke<int> Second(int a, int b) => new(function);",
        "public async Task RunAsync(string[] names)\n    {\n        await First(names);\n    }\n\n    [State] private LambdaInvoke<int> First(string[] names) => new(function);\n\n    [State] private LambdaInvoke<int> Second(int a, int b) => new(function);"
    )]
    [InlineData(
        "[State] private LambdaInvoke<int> Only(int a, int b) => new(function);",
        "public async Task RunAsync()\n    {\n        await Flow.Wait(TimeSpan.FromSeconds(1));\n    }\n\n    [State] private LambdaInvoke<int> Only(int a, int b) => new(function);"
    )]
    public Task RunAsyncIsAdded(string before, string after) =>
        FixTest.Fixes(
            new AddRunAsyncFix(),
            Class("public sealed partial class Loan(LambdaFunction function)", before),
            Class("public sealed partial class Loan(LambdaFunction function)", after)
        );

    [Theory]
    [InlineData("public partial class Loan { }")]
    [InlineData("public partial class Loan\n{\n}")]
    [InlineData("public partial class Loan;")]
    public Task RunAsyncIsAddedToAnEmptyClass(string declaration) =>
        FixTest.Fixes(
            new AddRunAsyncFix(),
            $"using AslGen;\n\n[StateMachine]\n{declaration}\n",
            """
            using AslGen;

            [StateMachine]
            public partial class Loan
            {
                public async Task RunAsync()
                {
                    await Flow.Wait(TimeSpan.FromSeconds(1));
                }
            }

            """
        );

    [Fact]
    public Task RunAsyncIsAddedToAllClasses() =>
        FixTest.FixesAll(
            new AddRunAsyncFix(),
            [
                Class("partial class First(LambdaFunction function)", OneState)
                    + Class("partial class Second(LambdaFunction function)", OneState)["using AslGen;\n".Length..],
                Class("partial class Third(LambdaFunction function)", OneState),
            ],
            [
                Class("partial class First(LambdaFunction function)", Added)
                    + Class("partial class Second(LambdaFunction function)", Added)["using AslGen;\n".Length..],
                Class("partial class Third(LambdaFunction function)", Added),
            ]
        );

    private const string Added =
        "public async Task<Valuation> RunAsync(LoanApplication application) => await Request(application);\n\n    " + OneState;

    [Fact]
    public Task UsingsAreAddedToo() =>
        FixTest.Fixes(
            new AddRunAsyncFix(),
            [
                "namespace Shop.Data; public sealed record Order(int Number);",
                "[AslGen.StateMachine]\npublic partial class Loan(AslGen.LambdaFunction function)\n{\n    [AslGen.State]\n    private AslGen.LambdaInvoke<Shop.Data.Order> Ask(Shop.Data.Order order) => new(function) { Payload = order };\n}\n",
            ],
            [
                "namespace Shop.Data; public sealed record Order(int Number);",
                "using Shop.Data;\n\n[AslGen.StateMachine]\npublic partial class Loan(AslGen.LambdaFunction function)\n{\n    public async Task<Order> RunAsync(Order order) => await Ask(order);\n\n    [AslGen.State]\n    private AslGen.LambdaInvoke<Shop.Data.Order> Ask(Shop.Data.Order order) => new(function) { Payload = order };\n}\n",
            ]
        );

    [Theory]
    [InlineData(
        "public async void RunAsync(LoanApplication application) => await Request(application);",
        "public async Task RunAsync(LoanApplication application) => await Request(application);"
    )]
    [InlineData(
        "public async ValueTask<Valuation> RunAsync(LoanApplication application) => await Request(application);",
        "public async Task<Valuation> RunAsync(LoanApplication application) => await Request(application);"
    )]
    [InlineData(
        "public async ValueTask RunAsync(LoanApplication application) { await Request(application); }",
        "public async Task RunAsync(LoanApplication application) { await Request(application); }"
    )]
    [InlineData(
        "public Task<Valuation> RunAsync(LoanApplication application) => await Request(application);",
        "public async Task<Valuation> RunAsync(LoanApplication application) => await Request(application);"
    )]
    [InlineData(
        "// The flow.\n    internal Valuation RunAsync(LoanApplication application) { return await Request(application); }",
        "// The flow.\n    internal async Task<Valuation> RunAsync(LoanApplication application) { return await Request(application); }"
    )]
    [InlineData(
        "public LambdaInvoke<Valuation> RunAsync(LoanApplication application) => Request(application);",
        "public async Task<Valuation> RunAsync(LoanApplication application) => await Request(application);"
    )]
    [InlineData(
        "public Task<Valuation> RunAsync(LoanApplication application) => Request(application);",
        "public async Task<Valuation> RunAsync(LoanApplication application) => await Request(application);"
    )]
    [InlineData(
        "public static async Task RunAsync(LoanApplication application) => await Flow.Wait(TimeSpan.FromSeconds(1));",
        "public async Task RunAsync(LoanApplication application) => await Flow.Wait(TimeSpan.FromSeconds(1));"
    )]
    [InlineData(
        "static async void RunAsync(LoanApplication application) => await Request(application);",
        "async Task RunAsync(LoanApplication application) => await Request(application);"
    )]
    public Task RunAsyncGetsItsShape(string before, string after) =>
        FixTest.Fixes(
            new RunAsyncShapeFix(),
            Class("public sealed partial class Loan(LambdaFunction function)", before + "\n\n    " + OneState),
            Class("public sealed partial class Loan(LambdaFunction function)", after + "\n\n    " + OneState)
        );

    [Fact]
    public Task TheAuthorsLayoutOfTheRestStays()
    {
        static string Run(string type) =>
            Class(
                "public sealed partial class Loan",
                $$"""
                [Obsolete]   public async {{type}} RunAsync( )
                    {
                      Later: await   Flow.Wait( TimeSpan.FromSeconds(1) ) ; // odd
                    }
                """
            );
        return FixTest.Fixes(new RunAsyncShapeFix(), Run("void"), Run("Task"));
    }

    [Fact]
    public Task RunAsyncGetsItsShapeEverywhere()
    {
        static string Two(string run) =>
            Class("partial class First(LambdaFunction function)", run + "\n\n    " + OneState)
            + Class("partial class Second(LambdaFunction function)", run + "\n\n    " + OneState)["using AslGen;\n".Length..];
        return FixTest.FixesAll(
            new RunAsyncShapeFix(),
            Two("public async void RunAsync(LoanApplication application) => await Request(application);"),
            Two("public async Task RunAsync(LoanApplication application) => await Request(application);")
        );
    }

    [Theory]
    [InlineData("public Task RunAsync() => Task.CompletedTask;")]
    [InlineData("public void RunAsync() { }")]
    [InlineData("public async Task RunAsync(int a, int b) => await Flow.Wait(TimeSpan.FromSeconds(a));")]
    [InlineData("public async Task RunAsync<T>() => await Flow.Wait(TimeSpan.FromSeconds(1));")]
    [InlineData("public void RunAsync() { async Task Local() => await Flow.Wait(TimeSpan.FromSeconds(1)); }")]
    public Task WithoutOneRightAnswerThereIsNone(string run) =>
        FixTest.HasNoAnswer(new RunAsyncShapeFix(), Class("public sealed partial class Loan", run));
}
