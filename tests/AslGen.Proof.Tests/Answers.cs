using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using AslGen.Metadata;

namespace AslGen.Proof.Tests;

/// <summary>
/// Random answers of services, the same for the same request, so that what runs at the same time is answered alike in whatever order it
/// asks. Where all has an order, the same for each request at its place.
/// </summary>
/// <param name="seed">What the random answers begin with.</param>
/// <param name="isInOrder">Whether all has an order.</param>
/// <param name="workflow">The workflow class.</param>
/// <param name="json">How its JSON is written.</param>
/// <param name="failing">The definition, where some of the answers are to be failures; otherwise null.</param>
internal sealed class Answers(int seed, bool isInOrder, Type workflow, JsonSerializerOptions json, string? failing)
{
    private int _count;

    /// <summary>Whether the requests have an order.</summary>
    public bool AreInOrder => isInOrder;

    /// <summary>Starts a run whose requests get the answers of the last one.</summary>
    public void StartOver() => _count = 0;

    /// <summary>The answer to a request.</summary>
    public TaskOutcome To(TaskRequest request)
    {
        // What is random in a request is different in each run: where there is an order, that alone tells requests apart.
        string key = isInOrder
            ? (++_count).ToString(System.Globalization.CultureInfo.InvariantCulture)
            : $"{Proof.MethodOf(request.StateName, workflow).Name} {Mask(request)}";
        int hash = Hash($"{seed} {key}");
        return (failing is null ? null : Failures.Of(request.Resource, failing, seed, new Random(hash)))
            ?? TaskOutcome.Success(AnswerTo(request, workflow, new RandomJson(hash, json))?.ToJsonString() ?? "null");
    }

    private static JsonNode? AnswerTo(TaskRequest request, Type workflow, RandomJson random)
    {
        Type task = Proof.MethodOf(request.StateName, workflow).ReturnType;
        if (task.GetCustomAttribute<IntegrationAttribute>() is not { Service: "lambda" or "http" or "aws-sdk" })
        {
            return ServiceAnswer(task, random);
        }

        Type[] types = task.GetGenericArguments();
        return types.Length == 0 ? random.Of(typeof(object))
            // An answer that the workflow reads as JSON text.
            : types is [var body, var result] && body == typeof(string) && result != typeof(string)
                ? (random.Of(result)?.ToJsonString() ?? "null")
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

    /// <summary>What a request says, without what is random in it.</summary>
    public static string Mask(TaskRequest request) =>
        Proof.MaskUuids(
            request.TaskToken is null ? request.Input : request.Input.Replace(request.TaskToken, "(token)", StringComparison.Ordinal)
        );

    private static int Hash(string text)
    {
        uint hash = 2166136261;
        foreach (char character in text)
        {
            hash = unchecked((hash ^ character) * 16777619);
        }

        return (int)(hash & int.MaxValue);
    }
}
