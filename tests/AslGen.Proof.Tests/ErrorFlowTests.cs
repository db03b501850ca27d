using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AslGen.StatesLanguage.Rules;

namespace AslGen.Proof.Tests;

/// <summary>Flows whose states fail in every way: the definition does what the C# does.</summary>
public sealed partial class ErrorFlowTests
{
    private const int Runs = 60;

    // What states fail with: of functions' exceptions, of the service, of others.
    private static readonly TaskOutcome[] Failures =
    [
        TaskOutcome.LambdaException("OutOfStockException", "No more 'x'."),
        TaskOutcome.LambdaException("OutOfStockException", "none"),
        TaskOutcome.LambdaException("DeclinedException", "declined \"it\""),
        TaskOutcome.LambdaException("OrderException", ""),
        TaskOutcome.LambdaException("LimitException", "of a function"),
        TaskOutcome.LambdaException("Fraud.Suspected", "é{%$x%}"),
        TaskOutcome.LambdaException("TimeoutException", "slow"),
        TaskOutcome.LambdaException("InvalidOperationException", "bad"),
        TaskOutcome.LambdaException("ArgumentException", "not known"),
        TaskOutcome.Failure("Busy", "come back"),
        TaskOutcome.Failure("Broken"),
        TaskOutcome.Failure("Lambda.TooManyRequestsException", "Rate exceeded"),
        TaskOutcome.Failure("States.TaskFailed", "inner"),
        TaskOutcome.TimedOut,
    ];

    private static readonly TaskOutcome[] OtherFailures =
    [
        TaskOutcome.Failure("Busy", "come back"),
        TaskOutcome.Failure("Broken", ""),
        TaskOutcome.Failure("OutOfStockException", "plain"),
        TaskOutcome.Failure("States.TaskFailed", "inner"),
        TaskOutcome.Failure("States.HeartbeatTimeout"),
        TaskOutcome.Failure("States.Http.StatusCode.404", "missing"),
        TaskOutcome.Failure("States.Http.StatusCode.503", "down"),
        TaskOutcome.Failure("States.Http.Socket", "closed"),
        TaskOutcome.Failure("Sqs.SqsException", "no"),
        TaskOutcome.TimedOut,
    ];

    public static MatrixTheoryData<string, string> Flows { get; } = new(ErrorFlows.All.Keys, WorkflowSource.Languages);

    [Theory]
    [MemberData(nameof(Flows))]
    public async Task The_definition_fails_and_catches_as_the_CSharp_does(string name, string language)
    {
        string body = ErrorFlows.All[name];
        Type workflow = CompiledWorkflow.Load(ErrorFlows.Source(body, language), "Workflow");
        if (language == "JsonPath" && ErrorFlows.OnlyInJsonata.Contains(name))
        {
            Assert.Equal("", DefinitionOf(workflow));
            return;
        }

        Task<IReadOnlyList<string>> compared =
            (Task<IReadOnlyList<string>>)
                typeof(ErrorFlowTests)
                    .GetMethod(nameof(CompareAsync), System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)!
                    .MakeGenericMethod(workflow)
                    .Invoke(
                        null,
                        [body.Contains("Flow.Parallel", StringComparison.Ordinal) || body.Contains("Flow.Map", StringComparison.Ordinal)]
                    )!;
        IReadOnlyList<string> differences = await compared;

        Assert.True(
            differences.Count == 0,
            $"{differences.Count} differences, such as\n{string.Join("\n\n", differences.Take(2))}\n{DefinitionOf(workflow)}"
        );
        Assert.DoesNotContain(
            DefinitionChecker.Check(DefinitionOf(workflow), new CheckOptions()).Findings,
            finding => finding.Rule.Severity == Severity.Error
        );
    }

    private static string DefinitionOf(Type workflow) => (string)workflow.GetField("Definition")!.GetRawConstantValue()!;

    private static async Task<IReadOnlyList<string>> CompareAsync<TWorkflow>(bool isParallel)
        where TWorkflow : class
    {
        List<string> differences = [];
        int failed = 0;
        for (int seed = 0; seed < Runs; seed++)
        {
            string input = JsonSerializer.Serialize(
                new
                {
                    Id = $"o{seed % 3}",
                    Amount = seed % 6,
                    Express = seed % 4 == 1,
                    Lines = new[] { "x", "y", "z" },
                }
            );
            WorkflowSimulation<TWorkflow> simulation = Simulator.For<TWorkflow>();
            simulation.Otherwise(Outcomes(seed));
            WorkflowRun run = simulation.StartJson(input).RunToEnd();
            simulation.Otherwise(Outcomes(seed));
            CSharpRun inCSharp = await simulation.RunInCSharpAsync(
                JsonSerializer.Deserialize(
                    input,
                    typeof(TWorkflow).GetMethod("RunAsync")!.GetParameters()[0].ParameterType,
                    simulation.Json
                )
            );
            failed += run.Status == ExecutionStatus.Succeeded ? 0 : 1;
            differences.AddRange(Compare(run, inCSharp, isParallel).Select(difference => $"Run {seed} of {input}: {difference}\n{run}"));
        }

        return differences;
    }

    private static IEnumerable<string> Compare(WorkflowRun run, CSharpRun inCSharp, bool isParallel)
    {
        if (inCSharp.Failure is { } failure)
        {
            // What the service says for itself no workflow reads.
            bool isOfService = inCSharp.Error is ErrorNames.Runtime or ErrorNames.QueryEvaluationError;
            if (run.Error != inCSharp.Error || (!isOfService && (run.Cause ?? "") != inCSharp.Cause))
            {
                yield return $"C# fails with {inCSharp.Error}: {inCSharp.Cause} ({failure.GetType().Name}), the definition with {run.Error}: {run.Cause}";
            }
        }
        else if (run.OutputJson is null || !JsonNode.DeepEquals(JsonNode.Parse(run.OutputJson), JsonNode.Parse(inCSharp.OutputJson!)))
        {
            yield return $"C# gives {inCSharp.OutputJson}, the definition {run.OutputJson} {run.Error}: {run.Cause}";
        }

        // Retries take no time in C#.
        bool takesTime = run.Requests.Any(request => request.RetryCount > 0);
        string[] calls = [.. run.Requests.Select(request => Describe(request, takesTime))];
        string[] callsInCSharp = [.. inCSharp.Requests.Select(request => Describe(request, takesTime))];
        if (!isParallel && !calls.SequenceEqual(callsInCSharp))
        {
            yield return $"C# calls\n{string.Join('\n', callsInCSharp)}\nthe definition\n{string.Join('\n', calls)}";
        }
    }

    private static string Describe(TaskRequest request, bool takesTime)
    {
        string input = request.TaskToken is null ? request.Input : request.Input.Replace(request.TaskToken, "", StringComparison.Ordinal);
        string time = takesTime ? "" : $" {request.Now:HH:mm:ss}";
        return $"{MethodOf(request)}{time} {JsonNode.Parse(input)!.ToJsonString()}";
    }

    private static string MethodOf(TaskRequest request) => Name().Match(request.StateName).Value;

    // The same for the same call, so that the order in which parallel states are called changes nothing.
    private static Func<TaskRequest, TaskOutcome> Outcomes(int seed)
    {
        Dictionary<string, int> counts = [];
        return request =>
        {
            string method = MethodOf(request);
            string call = method + (request.TaskToken is null ? request.Payload : "");
            counts[call] = counts.GetValueOrDefault(call) + 1;
            Random random = new(Hash($"{seed} {call} {counts[call]}"));
            if (random.Next(100) < 45)
            {
                return method is "Approve" or "Call" or "Tell"
                    ? OtherFailures[random.Next(OtherFailures.Length)]
                    : Failures[random.Next(Failures.Length)];
            }

            return TaskOutcome.Success(
                method switch
                {
                    "Pay" or "PayAgain" => """{"Receipt":"r-1","Amount":5}""",
                    "Ship" => random.Next(3).ToString(System.Globalization.CultureInfo.InvariantCulture),
                    "Check" => random.Next(3) == 0 ? "true" : "false",
                    "Tell" => "{}",
                    _ => $"\"{method.ToLowerInvariant()}{random.Next(3)}\"",
                }
            );
        };
    }

    private static int Hash(string text) => text.Aggregate(17, (hash, character) => unchecked((hash * 31) + character));

    [GeneratedRegex(@"^\w+", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
