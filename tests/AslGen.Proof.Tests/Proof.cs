using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AslGen.Metadata;

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
    /// <returns>The differences; empty where there are none.</returns>
    public static Task<IReadOnlyList<string>> DifferencesAsync(Type workflow, string? definition = null) =>
        (Task<IReadOnlyList<string>>)
            typeof(Proof)
                .GetMethod(nameof(DifferencesOfAsync), BindingFlags.Static | BindingFlags.NonPublic)!
                .MakeGenericMethod(workflow)
                .Invoke(null, [definition])!;

    private static async Task<IReadOnlyList<string>> DifferencesOfAsync<TWorkflow>(string? definition)
        where TWorkflow : class
    {
        List<string> differences = [];
        for (int seed = 0; seed < Inputs; seed++)
        {
            differences.AddRange((await RunBothAsync<TWorkflow>(seed, definition)).Select(difference => $"Input {seed}: {difference}"));
        }

        return differences;
    }

    /// <summary>Runs a definition with the inputs and answers that all tests take.</summary>
    /// <param name="workflow">The workflow class.</param>
    /// <param name="definition">A definition to take in place of the workflow's own.</param>
    /// <returns>The runs.</returns>
    public static IReadOnlyList<WorkflowRun> Runs(Type workflow, string? definition = null)
    {
        MethodInfo simulate = typeof(Proof)
            .GetMethod(nameof(Simulate), BindingFlags.Static | BindingFlags.NonPublic)!
            .MakeGenericMethod(workflow);
        return
        [
            .. Enumerable
                .Range(0, Inputs)
                .Select(seed => (((WorkflowRun Run, string, IReadOnlyList<string>))simulate.Invoke(null, [seed, definition])!).Run),
        ];
    }

    private static (WorkflowRun Run, string Input, IReadOnlyList<string> Answers) Simulate<TWorkflow>(int seed, string? definition)
        where TWorkflow : class
    {
        WorkflowSimulation<TWorkflow> workflow = Simulator.For<TWorkflow>();
        RandomJson random = new(seed, workflow.Json);
        Type? inputType = typeof(TWorkflow).GetMethod("RunAsync")!.GetParameters().SingleOrDefault()?.ParameterType;
        string input = inputType is null ? "{}" : Text(random.Of(inputType));
        WorkflowSimulation simulated = definition is null ? workflow : Simulator.ForDefinition(definition, json: workflow.Json);
        List<string> answers = [];
        simulated.Otherwise(request =>
        {
            answers.Add(Text(AnswerTo(request, typeof(TWorkflow), random)));
            return TaskOutcome.Success(answers[^1]);
        });
        return (simulated.StartJson(input).RunToEnd(), input, answers);
    }

    private static async Task<IReadOnlyList<string>> RunBothAsync<TWorkflow>(int seed, string? definition)
        where TWorkflow : class
    {
        WorkflowSimulation<TWorkflow> workflow = Simulator.For<TWorkflow>();
        MethodInfo runAsync = typeof(TWorkflow).GetMethod("RunAsync")!;
        (WorkflowRun run, string inputJson, IReadOnlyList<string> answers) = Simulate<TWorkflow>(seed, definition);
        object? input = runAsync.GetParameters() is [{ ParameterType: var inputType }]
            ? JsonSerializer.Deserialize(inputJson, inputType, workflow.Json)
            : null;

        int answered = 0;
        workflow.Otherwise(_ => TaskOutcome.Success(answered < answers.Count ? answers[answered++] : "null"));
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
        return [.. Compare(run, inCSharp, gives, typeof(TWorkflow)).Select(difference => $"{difference}\n{run}")];
    }

    private static IEnumerable<string> Compare(WorkflowRun run, CSharpRun inCSharp, bool gives, Type workflow)
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

        foreach ((TaskRequest sent, TaskRequest sentInCSharp) in run.Requests.Zip(inCSharp.Requests))
        {
            string state = MethodOf(sent.StateName, workflow).Name;
            string inCSharpState = MethodOf(sentInCSharp.StateName, workflow).Name;
            if (state != inCSharpState || sent.Resource != sentInCSharp.Resource || sent.Now != sentInCSharp.Now)
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
    }

    private static JsonNode? AnswerTo(TaskRequest request, Type workflow, RandomJson random)
    {
        Type task = MethodOf(request.StateName, workflow).ReturnType;
        if (task.GetCustomAttribute<IntegrationAttribute>() is not { Service: "lambda" or "http" or "aws-sdk" })
        {
            return ServiceAnswer(task, random);
        }

        Type[] types = task.GetGenericArguments();
        return types.Length == 0 ? random.Of(typeof(object))
            // An answer that the workflow reads as JSON text.
            : types is [var body, var result] && body == typeof(string) && result != typeof(string) ? Text(random.Of(result))
            // A function whose input has a type too.
            : task.GetGenericTypeDefinition() == typeof(LambdaFunctionInvoke<,>) ? random.Of(types[1])
            // The client, and what it answers.
            : task.GetGenericTypeDefinition() == typeof(CallAwsSdk<,>) ? random.Of(types[1])
            : random.Of(types[0]);
    }

    // What the service itself answers, of which the task may give one member.
    private static JsonNode? ServiceAnswer(Type task, RandomJson random)
    {
        Type state = task;
        while (!state.IsGenericType || state.GetGenericTypeDefinition() != typeof(TaskState<>))
        {
            state = state.BaseType!;
        }

        JsonNode? answer = random.Of(state.GetGenericArguments()[0]);
        return task.GetCustomAttribute<IntegrationAttribute>()?.ResultMember is { } member ? new JsonObject { [member] = answer } : answer;
    }

    private static MethodInfo MethodOf(string stateName, Type workflow) =>
        workflow
            .GetMethods(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)
            .Single(method =>
                method.GetCustomAttribute<StateAttribute>() is { } state && (state.Name ?? method.Name) == Detail().Replace(stateName, "")
            );

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

    private static string MaskUuids(string text) => Uuid().Replace(text, "(uuid)");

    [GeneratedRegex(@" \(.*\)$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Detail();

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", RegexOptions.CultureInvariant)]
    private static partial Regex Uuid();
}
