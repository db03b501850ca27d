using AslGen.Compiler.Tests.Harness;

namespace AslGen.Compiler.Tests.Analysis;

/// <summary>ASL4002: errors that a workflow cannot handle as its C# says.</summary>
public sealed class ErrorTests
{
    private const string Types = """
        using System.Text.Json;

        public abstract class AbstractException : Exception;

        public abstract class PartlyException(string message) : Exception(message);

        public sealed class LostException(string what) : PartlyException("lost " + what);

        public sealed class MineException() : TaskFailedException("Mine");

        public sealed class SmallException(int size) : Exception("small")
        {
            public int Size { get; } = size;

            public int? Rest { get; init; }

            public bool IsTiny => Size < 2;
        }

        public sealed class TangledException : Exception
        {
            public TangledException(int size)
                : base("tangled")
            {
                if (size > 1)
                {
                    Size = size;
                }
            }

            public int Size { get; }
        }

        public sealed class OddException(int number) : Exception { public override string Message => "odd " + number; }

        [ErrorName("States.Mine")]
        public sealed class TheirsException : Exception;

        [ErrorName("Same")]
        public sealed class FirstException : Exception;

        [ErrorName("Same")]
        public sealed class SecondException : Exception;

        """;

    private static string Flow(string body, string name = "Loan") =>
        $$"""
            {{Types}}
            [StateMachine]
            public sealed partial class {{name}}(LambdaFunction function)
            {
                public async Task RunAsync(LoanApplication application)
                {
                    {{body}}
                }

                [State]
                private LambdaInvoke<Valuation> Value(LoanApplication application) => new(function) { Payload = application };

                [State]
                private LambdaInvoke<string> Note(string text) => new(function) { Payload = new { text } };

                [State]
                private CallAwsService Tell(string text) => new("sqs", "sendMessage") { Parameters = new { text }, IamResources = ["*"] };
            }
            """;

    [Theory]
    // Nothing that can fail.
    [InlineData("[|try|] { await Flow.Wait(TimeSpan.FromSeconds(1)); } catch (Exception) { await Note(\"\"); }")]
    [InlineData("int n = 0; [|try|] { n = application.Amount / n; } catch (DivideByZeroException) { await Note(\"\"); }")]
    // Data that is not known.
    [InlineData("try { await Value(application); } catch (TimeoutException e) { await Note([|e.StackTrace|]!); }")]
    [InlineData("try { await Value(application); } catch (TimeoutException e) { await Note([|e.InnerException|]!.Message); }")]
    [InlineData("try { await Value(application); } catch (Exception e) { await Note(e is { [|StackTrace|]: null } ? \"\" : \"x\"); }")]
    [InlineData(
        "try { await Flow.Parallel(Value(application), Tell(\"\")); } catch (Exception e) { string text = e is TimeoutException late ? [|late.Message|] : \"\"; }"
    )]
    [InlineData("try { await Flow.Parallel(Value(application), Tell(\"\")); } catch (TimeoutException e) { await Note([|e.Message|]); }")]
    // Data of exceptions that states fail with, that nobody throws, or that code computes.
    [InlineData(
        "try { await Value(application); throw new SmallException(1); } catch (SmallException e) { await Note($\"{[|e.Size|]}\"); }"
    )]
    [InlineData(
        "try { await Value(application); throw new SmallException(1); } catch (Exception e) when (e is SmallException { [|Size|]: > 1 }) { }"
    )]
    [InlineData("try { await Value(application); } catch (SmallException e) { if ([|e.Rest|] > 1) { await Note(\"\"); } }")]
    [InlineData("try { throw new SmallException(1); } catch (SmallException e) { if ([|e.IsTiny|]) { await Note(\"\"); } }")]
    [InlineData("try { throw new TangledException(1); } catch (TangledException e) { await Note($\"{[|e.Size|]}\"); }")]
    [InlineData("throw new SmallException(1) { [|HelpLink = \"a\"|] };")]
    // Messages that are not known.
    [InlineData("throw [|new OddException(application.Amount)|];")]
    [InlineData("throw [|new ArgumentOutOfRangeException(\"a\", 1, \"b\")|];")]
    // Exceptions as values.
    [InlineData("try { await Value(application); } catch (Exception e) { var kept = [|e|]; }")]
    [InlineData("try { await Value(application); } catch (Exception e) { await Note($\"{[|e|]}\"); }")]
    [InlineData("Exception? last = null; try { await Value(application); } catch (Exception e) { last = [|e|]; }")]
    [InlineData("var made = [|new LostException(\"a\")|]; await Value(application);")]
    // Casts and tests that a name cannot tell.
    [InlineData(
        "try { await Value(application); throw new LostException(\"a\"); } catch (Exception e) { await Note(([|(StateException)e|]).Error); }"
    )]
    [InlineData("try { await Value(application); } catch (Exception e) { if ([|e is IDisposable|]) { await Note(\"\"); } }")]
    [InlineData("try { await Value(application); } catch (Exception e) when (e is [|IDisposable d|]) { await Note(\"\"); }")]
    // Types that stand for no error.
    [InlineData("try { await Value(application); } catch ([|AbstractException|]) { }")]
    [InlineData("try { await Value(application); } catch ([|MineException|]) { }")]
    [InlineData("throw [|new MineException()|];")]
    // Names that cannot be thrown.
    [InlineData("throw new TaskFailedException([|application.Reference|]);")]
    [InlineData("throw new TaskFailedException([|\"\"|]);")]
    [InlineData("throw new TaskFailedException([|ErrorNames.Timeout|], \"late\");")]
    [InlineData("try { await Value(application); } catch (LostException) { throw new TaskFailedException([|\"LostException\"|]); }")]
    // Filters that do something.
    [InlineData("int n = 0; try { await Value(application); } catch (Exception) when ([|n++ < 5|]) { await Note($\"{n}\"); }")]
    [InlineData("bool f = false; try { await Value(application); } catch (Exception) when ([|(f = application.Amount > 1) || !f|]) { }")]
    [InlineData(
        "string? s = null; try { await Value(application); } catch (Exception) when ([|(s ?? throw new LostException(\"a\")) == \"a\"|]) { }"
    )]
    // Filters that can fail, where nothing asks before whether they do.
    [InlineData(
        "try { await Value(application); } catch (Exception) when ([|int.Parse(application.Reference, System.Globalization.CultureInfo.InvariantCulture)|] > 1) { }"
    )]
    [InlineData("try { await Value(application); } catch (StateException e) when ([|e.Cause.Substring(3)|] == \"a\") { }")]
    [InlineData("try { await Value(application); } catch (Exception) when (new[] { 1, 2 }.Any(n => [|n / application.Amount|] > 1)) { }")]
    [InlineData(
        "try { await Value(application); } catch (Exception e) when ([|Jsonata.Evaluate<bool>(\"$contains($c, 'x')\", new { c = e.GetCause() })|]) { }"
    )]
    [InlineData("try { await Value(application); } catch (Exception) when (checked([|application.Amount * 2|]) > 1) { }")]
    [InlineData(
        "try { await Value(application); } catch (Exception e) when ([|System.Text.Json.JsonSerializer.Deserialize<Valuation>(e.GetCause())|]!.Value > 1) { }"
    )]
    // What is not the same in C#.
    [InlineData(
        "bool f = false; try { try { await Value(application); } finally { f = true; } } catch (Exception) when ([|f|]) { await Note(\"\"); }"
    )]
    [InlineData(
        "try { if (application.Amount > 1) { throw [|new TimeoutException()|]; } await Value(application); } catch (Exception) { }"
    )]
    [InlineData(
        "try { try { if (application.Amount > 1) { throw new LostException(\"a\"); } await Value(application); } catch { throw; } } [|catch (StateException) { }|]"
    )]
    public Task WhatIsRefused(string body) => RuleTest.Reports("ASL4002", Flow(body));

    [Theory]
    [InlineData("TheirsException", "FirstException")]
    [InlineData("FirstException", "SecondException")]
    public Task ErrorNamesAreChecked(string first, string second) =>
        RuleTest.Reports("ASL4002", Flow($"try {{ await Value(application); }} catch ({first}) {{ }} catch ({second}) {{ }}", "[|Loan|]"));

    [Theory]
    [InlineData("try { await Value(application); } catch { }")]
    [InlineData("try { await Value(application); } catch (PartlyException e) { await Note(e.Message); }")]
    [InlineData("try { await Value(application); } catch (Exception e) when (e.Message == \"\") { await Note(\"\"); }")]
    [InlineData("try { await Value(application); } catch (Exception e) { await Note(e.Message); }")]
    [InlineData("try { await Value(application); } catch (StateException e) { await Note(e.Message); }")]
    [InlineData("try { await Value(application); } catch (InvalidOperationException e) { await Note(e.Message + e.GetCause()); }")]
    [InlineData("try { throw new LostException(application.Reference); } catch (Exception e) { await Note(e.Message + e.GetError()); }")]
    [InlineData("try { application = application with { Amount = 1 }; } finally { await Value(application); }")]
    [InlineData("try { await Value(application); } catch (Exception e) { throw new LostException(e.GetError()); }")]
    [InlineData("try { await Value(application); } catch (TimeoutException e) { throw new InvalidOperationException(\"late\", e); }")]
    [InlineData("throw new TimeoutException();")]
    [InlineData(
        "try { await Value(application); } catch (Exception e) when (e is StateException && ((StateException)e).Error == \"a\") { await Note(((Exception)e).Message); }"
    )]
    [InlineData(
        "try { await Value(application); } catch (Exception e) { if (e is TaskFailedException) { await Note(((StateException)e).Error); } }"
    )]
    [InlineData("try { await Value(application); throw new SmallException(1); } catch (SmallException e) { await Note($\"{e.Rest}\"); }")]
    [InlineData("try { throw new TangledException(application.Amount); } catch (TangledException e) { await Note(e.Message); }")]
    [InlineData(
        "try { await Value(application); } catch (TimeoutException) when (application.Amount > 1) { } catch (Exception e) when (e is TimeoutException) { await Note(\"\"); }"
    )]
    public Task WhatIsCompiled(string body) => RuleTest.IsSilent(Flow(body));

    [Theory]
    [InlineData(
        "try { await Value(application); } catch (TimeoutException) { } try { await Value(application); } catch ([|StateException|]) { await Note(\"\"); }",
        "A handler for 'StateException' does not take 'TimeoutException', since the workflow knows that error as an exception type of its own, and nobody else catches it here: catch Exception to take it too"
    )]
    [InlineData(
        "try { await Value(application); } catch (TimeoutException) { } try { await Note(\"\"); await Note(\"\"); } catch ([|TaskFailedException|]) { } catch (StateTimeoutException) { }",
        "A handler for 'TaskFailedException' does not take 'TimeoutException', since the workflow knows that error as an exception type of its own, and nobody else catches it here: catch Exception to take it too"
    )]
    public Task WhatNobodyTakesIsSaid(string body, string message) => RuleTest.ReportsMessage("ASL4003", message, Flow(body));

    [Theory]
    [InlineData("try { await Value(application); } catch (TimeoutException) { } catch (StateException) { await Note(\"\"); }")]
    [InlineData("try { await Value(application); } catch (StateException) { await Note(\"\"); } catch (TimeoutException) { }")]
    [InlineData("try { try { await Value(application); } catch (StateException) { } } catch (TimeoutException) { await Note(\"\"); }")]
    [InlineData("try { throw new TimeoutException(\"a\"); } catch (StateException) { await Value(application); }")]
    public Task WhatIsTakenElsewhereIsSilent(string body) => RuleTest.IsSilent(Flow(body));

    [Theory]
    [InlineData("[|using|] (var x = new System.IO.MemoryStream()) { await Value(application); }")]
    public Task WhatIsNoStatementOfAFlow(string body) => RuleTest.Reports("ASL1007", Flow(body));

    [Fact]
    public Task ALateFilterThatNothingPassesIsSaidOnce() =>
        RuleTest.Reports(
            "ASL4002",
            Flow(
                "try { await Value(application); await Note(\"a\"); await Note(\"b\"); } catch (Exception e) { await Note([|e.HelpLink|]!); }"
            )
        );

    [Fact]
    public Task AHandlerOfCopiesIsSaidOnce() =>
        RuleTest.Reports(
            "ASL1008",
            Flow(
                "try { if (application.Amount > 1) { return; } await Value(application); } finally { await Note([|application.Reference.Normalize()|]); }"
            )
        );
}
