using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace AslGen.Proof.Tests;

/// <summary>
/// Holds a workflow's C# and its compiled definition against one another: the same inputs and the same answers of the services must
/// give the same calls, at the same times, and the same output.
/// </summary>
internal static partial class Proof
{
    private const int Inputs = 60;

    /// <summary>What differs, for all inputs.</summary>
    /// <param name="workflow">The workflow class.</param>
    /// <param name="definition">A definition to take in place of the workflow's own.</param>
    /// <param name="withFailures">Whether tasks fail too, see <see cref="Failures"/>.</param>
    /// <returns>The differences; empty where there are none.</returns>
    public static Task<IReadOnlyList<string>> DifferencesAsync(Type workflow, string? definition = null, bool withFailures = false) =>
        (Task<IReadOnlyList<string>>)
            typeof(Proof)
                .GetMethod(nameof(DifferencesOfAsync), BindingFlags.Static | BindingFlags.NonPublic)!
                .MakeGenericMethod(workflow)
                .Invoke(null, [definition, withFailures])!;

    private static async Task<IReadOnlyList<string>> DifferencesOfAsync<TWorkflow>(string? definition, bool withFailures)
        where TWorkflow : class
    {
        List<string> differences = [];
        for (int seed = 0; seed < Inputs; seed++)
        {
            IReadOnlyList<string> found = await RunBothAsync<TWorkflow>(seed, definition, withFailures);
            differences.AddRange(found.Select(difference => $"Input {seed}: {difference}"));
        }

        return differences;
    }

    /// <summary>Runs a definition with the inputs and answers that all tests take.</summary>
    /// <param name="workflow">The workflow class.</param>
    /// <param name="definition">A definition to take in place of the workflow's own.</param>
    /// <param name="withFailures">Whether tasks fail too, see <see cref="Failures"/>.</param>
    /// <returns>The runs.</returns>
    public static IReadOnlyList<WorkflowRun> Runs(Type workflow, string? definition = null, bool withFailures = false)
    {
        MethodInfo simulate = typeof(Proof)
            .GetMethod(nameof(Simulate), BindingFlags.Static | BindingFlags.NonPublic)!
            .MakeGenericMethod(workflow);
        return
        [
            .. Enumerable
                .Range(0, Inputs)
                .Select(seed => (((WorkflowRun Run, string, Answers))simulate.Invoke(null, [seed, definition, withFailures])!).Run),
        ];
    }

    private static (WorkflowRun Run, string Input, Answers Answers) Simulate<TWorkflow>(int seed, string? definition, bool withFailures)
        where TWorkflow : class
    {
        WorkflowSimulation<TWorkflow> workflow = Simulator.For<TWorkflow>();
        RandomJson random = new(seed, workflow.Json);
        Type? inputType = typeof(TWorkflow).GetMethod("RunAsync")!.GetParameters().SingleOrDefault()?.ParameterType;
        string input = inputType is null ? "{}" : Text(random.Of(inputType));
        WorkflowSimulation simulated = definition is null ? workflow : Simulator.ForDefinition(definition, json: workflow.Json);
        string text = definition ?? (string)typeof(TWorkflow).GetField("Definition")!.GetRawConstantValue()!;
        Answers answers = new(seed, !Concurrent().IsMatch(text), typeof(TWorkflow), workflow.Json, withFailures ? text : null);
        simulated.Otherwise(answers.To);
        return (simulated.StartJson(input).RunToEnd(), input, answers);
    }

    private static async Task<IReadOnlyList<string>> RunBothAsync<TWorkflow>(int seed, string? definition, bool withFailures)
        where TWorkflow : class
    {
        WorkflowSimulation<TWorkflow> workflow = Simulator.For<TWorkflow>();
        MethodInfo runAsync = typeof(TWorkflow).GetMethod("RunAsync")!;
        (WorkflowRun run, string inputJson, Answers answers) = Simulate<TWorkflow>(seed, definition, withFailures);
        object? input = runAsync.GetParameters() is [{ ParameterType: var inputType }]
            ? JsonSerializer.Deserialize(inputJson, inputType, workflow.Json)
            : null;

        answers.StartOver();
        workflow.Otherwise(answers.To);
        CSharpRun inCSharp;
        try
        {
            inCSharp = await workflow.RunInCSharpAsync(input);
        }
        catch (Exception exception) when (exception is not SimulationException)
        {
            return run.Status == ExecutionStatus.Failed ? [] : [$"C# threw {exception.GetType().Name}: {exception.Message}\n{run}"];
        }

        bool gives = runAsync.ReturnType.IsGenericType;
        return
        [
            .. Compare(run, inCSharp, gives, answers.AreInOrder, typeof(TWorkflow), withFailures)
                .Select(difference => $"{difference}\n{run}"),
        ];
    }

    private static IEnumerable<string> Compare(
        WorkflowRun run,
        CSharpRun inCSharp,
        bool gives,
        bool isInOrder,
        Type workflow,
        bool withFailures
    )
    {
        if (inCSharp.Failure is not null && run.Status == ExecutionStatus.Failed)
        {
            if (run.Error != inCSharp.Error || MaskUuids(run.Cause ?? inCSharp.Cause!) != MaskUuids(inCSharp.Cause!))
            {
                yield return $"the definition failed with {run.Error}: {run.Cause}, C# with {inCSharp.Error}: {inCSharp.Cause}";
            }
        }
        else if (run.Status != ExecutionStatus.Succeeded || inCSharp.Failure is not null)
        {
            yield return $"the definition failed with {run.Error}: {run.Cause}, C# gives {inCSharp.OutputJson} {inCSharp.Error}";
        }
        else if (gives && !AreEqual(Parse(run.OutputJson!), Parse(inCSharp.OutputJson!)))
        {
            yield return $"the output of C# is {inCSharp.OutputJson}";
        }

        if (run.Status == ExecutionStatus.Succeeded && run.Requests.Count != inCSharp.Requests.Count)
        {
            yield return $"the definition calls {run.Requests.Count} times, C# {inCSharp.Requests.Count} times";
        }

        if (!isInOrder && withFailures && run.Status == ExecutionStatus.Failed)
        {
            // What had been called beside the state that failed depends on the order.
            yield break;
        }

        // Retries take no time in C#.
        bool isInTime = isInOrder && run.Requests.All(request => request.RetryCount == 0);
        // What runs at the same time has no order.
        foreach ((TaskRequest sent, TaskRequest sentInCSharp) in InOrder(run.Requests).Zip(InOrder(inCSharp.Requests)))
        {
            string state = MethodOf(sent.StateName, workflow).Name;
            string inCSharpState = MethodOf(sentInCSharp.StateName, workflow).Name;
            if (state != inCSharpState || sent.Resource != sentInCSharp.Resource || (isInTime && sent.Now != sentInCSharp.Now))
            {
                yield return $"C# calls {inCSharpState}, {sentInCSharp.Resource} at {sentInCSharp.Now:o}; "
                    + $"the definition {state}, {sent.Resource} at {sent.Now:o}";
            }

            string token = sent.TaskToken is null
                ? sent.Input
                : sent.Input.Replace(sent.TaskToken, sentInCSharp.TaskToken, StringComparison.Ordinal);
            if (!AreEqual(Parse(token), Parse(sentInCSharp.Input)))
            {
                yield return $"{state} sends {sent.Input}, in C# {sentInCSharp.Input}";
            }
        }

        IEnumerable<TaskRequest> InOrder(IReadOnlyList<TaskRequest> requests) =>
            isInOrder
                ? requests
                : requests
                    .OrderBy(request => MethodOf(request.StateName, workflow).Name, StringComparer.Ordinal)
                    .ThenBy(request => Answers.Mask(request), StringComparer.Ordinal);
    }

    /// <summary>The state method that makes a state; a state that has its name of a label is made by the class's only one.</summary>
    public static MethodInfo MethodOf(string stateName, Type workflow)
    {
        MethodInfo[] methods =
        [
            .. workflow
                .GetMethods(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)
                .Where(method => method.IsDefined(typeof(StateAttribute))),
        ];
        string name = Detail().Replace(stateName, "");
        return methods.SingleOrDefault(method => (method.GetCustomAttribute<StateAttribute>()!.Name ?? method.Name) == name)
            ?? methods.Single();
    }

    private static string Text(JsonNode? node) => node?.ToJsonString() ?? "null";

    private static JsonNode? Parse(string json) => JsonNode.Parse(json);

    // Numbers are equal by value; what is random by its kind.
    private static bool AreEqual(JsonNode? left, JsonNode? right, string member = "")
    {
        switch (left, right)
        {
            case (null, null):
                return true;
            case (JsonArray first, JsonArray second):
                return first.Count == second.Count && first.Zip(second).All(pair => AreEqual(pair.First, pair.Second));
            case (JsonObject first, JsonObject second):
                return first.Count == second.Count
                    && first.All(entry =>
                        second.TryGetPropertyValue(entry.Key, out JsonNode? other) && AreEqual(entry.Value, other, entry.Key)
                    );
            case (JsonValue first, JsonValue second) when first.GetValueKind() == second.GetValueKind():
                return first.GetValueKind() switch
                {
                    JsonValueKind.Number => member == "random"
                        ? Number(first) is >= 1 and < 7 && Number(second) is >= 1 and < 7
                        : Number(first) == Number(second),
                    JsonValueKind.String => MaskUuids(first.GetValue<string>()) == MaskUuids(second.GetValue<string>()),
                    _ => true,
                };
            default:
                return false;
        }
    }

    private static decimal Number(JsonValue value) => decimal.Parse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>A text without what is random in it.</summary>
    public static string MaskUuids(string text) => Uuid().Replace(text, "(uuid)");

    [GeneratedRegex("\"Type\": \"(Parallel|Map)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Concurrent();

    [GeneratedRegex(@" \(.*\)$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Detail();

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", RegexOptions.CultureInvariant)]
    private static partial Regex Uuid();
}
