using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using AslGen.Compiler.Tests.Harness;
using AslGen.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AslGen.Compiler.Tests.Flows;

/// <summary>Random flows do in the simulator what they do as plain C#: the same calls in the same order, and the same result.</summary>
public sealed class RandomFlowTests
{
    private static readonly int Flows = int.TryParse(Environment.GetEnvironmentVariable("RANDOM_FLOWS"), out int flows) ? flows : 120;

    [Fact]
    public Task InJsonata() => CheckAll("Jsonata", isJsonPath: false, hasErrors: false);

    [Fact]
    public Task InJsonPath() => CheckAll("JsonPath", isJsonPath: true, hasErrors: false);

    [Fact]
    public Task WithErrorsInJsonata() => CheckAll("Jsonata", isJsonPath: false, hasErrors: true);

    [Fact]
    public Task WithErrorsInJsonPath() => CheckAll("JsonPath", isJsonPath: true, hasErrors: true);

    private static async Task CheckAll(string language, bool isJsonPath, bool hasErrors)
    {
        int compiled = 0;
        for (int seed = 0; seed < Flows; seed++)
        {
            compiled += await Check(seed, language, isJsonPath, hasErrors) ? 1 : 0;
        }

        // Most of what is written can be compiled: a test that refuses everything proves nothing.
        Assert.True(compiled > Flows / 3, $"Only {compiled} of {Flows} flows were compiled.");
    }

    private static async Task<bool> Check(int seed, string language, bool isJsonPath, bool hasErrors)
    {
        string body = new FlowWriter(seed, isJsonPath, hasErrors).Write();
        GeneratorRun run;
        try
        {
            run = GeneratorRun.Of(FlowSource.Workflow(body, language));
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"seed {seed}\n{body}\n{exception.Message[..Math.Min(400, exception.Message.Length)]}");
        }

        string definition = run.Constant("Workflow", "Definition");
        if (definition.Length == 0)
        {
            return false;
        }

        Assembly plain = Compile(FlowSource.Plain(body), body);
        foreach (
            string input in (string[])
                [
                    """{"A":3,"S":"x","F":true,"Xs":[1,2],"Q":null,"T":null}""",
                    """{"A":0,"S":"","F":false,"Xs":[]}""",
                    """{"A":12,"S":"yy","F":true,"Xs":[7],"Q":4,"T":"x"}""",
                ]
        )
        {
            (string expected, IReadOnlyList<string> expectedCalls) = await RunPlain(plain, input);
            List<string> calls = [];
            SimulatedExecution execution = await SimulatedStateMachine
                .Parse(
                    definition.Replace("${FunctionArn}", "arn:aws:lambda:eu-central-1:123456789012:function:f", StringComparison.Ordinal)
                )
                .Start(input, new TaskHandlers().Otherwise(request => ValueTask.FromResult(Answer(request, calls))))
                .RunToEndAsync();
            string message = $"seed {seed}, input {input}\n{body}\n{definition}\n{execution.Error}: {execution.Cause}";
            string given = execution.Output is { } output
                ? JsonNode.Parse(output)!.ToJsonString()
                : $"{execution.Error}: {MessageIn(execution.Cause)}";
            Assert.True(expected == given, $"{expected} but {given}: {message}");
            Assert.True(
                expectedCalls.SequenceEqual(calls),
                $"{string.Join("; ", expectedCalls)} but {string.Join("; ", calls)}: {message}"
            );
        }

        return true;
    }

    private static TaskOutcome Answer(TaskRequest request, List<string> calls)
    {
        JsonNode payload = JsonNode.Parse(request.Payload)!;
        int x = (int)payload["x"]!;
        string tag = (string)payload["tag"]!;
        string operation = (string)payload["op"]!;
        calls.Add($"{operation} {x} {tag}");
        if (operation == "Risky")
        {
            switch ((x * 5 + tag.Length & 1023) % 9)
            {
                case 0:
                    return TaskOutcome.LambdaException("BusyException", "busy");
                case 1:
                    return TaskOutcome.LambdaException("VeryBusyException", "very");
                case 2:
                    return TaskOutcome.LambdaException("LostException", "lost it");
                case 3:
                    return TaskOutcome.Failure("Broken", "in two");
                case 4:
                    return TaskOutcome.Failure("Odd");
            }
        }

        return TaskOutcome.Success(
            operation switch
            {
                "Num" or "Risky" => ((x * 7 + tag.Length) % 23).ToString(System.Globalization.CultureInfo.InvariantCulture),
                "Check" => x % 3 != 1 ? "true" : "false",
                _ => JsonSerializer.Serialize(
                    new
                    {
                        N = x % 11,
                        Flag = x % 2 == 0,
                        Name = x % 5 == 0 ? null : "x",
                    }
                ),
            }
        );
    }

    // Of a function's exception the cause is a report.
    private static string? MessageIn(string? cause) =>
        cause?.StartsWith('{') == true ? (string?)JsonNode.Parse(cause)!["errorMessage"] : cause;

    private static Assembly Compile(string source, string body)
    {
        CSharpCompilation compilation = Compilations.Of(source);
        using MemoryStream stream = new();
        var result = compilation.Emit(stream);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)) + "\n" + body);
        return Assembly.Load(stream.ToArray());
    }

    private static async Task<(string Output, IReadOnlyList<string> Calls)> RunPlain(Assembly assembly, string input)
    {
        Type type = assembly.GetType("Plain.Workflow")!;
        object workflow = Activator.CreateInstance(type)!;
        object argument = JsonSerializer.Deserialize(input, assembly.GetType("Plain.In")!)!;
        Task task = (Task)type.GetMethod("RunAsync")!.Invoke(workflow, [argument])!;
        var calls = (List<string>)type.GetProperty("Calls")!.GetValue(workflow)!;
        try
        {
            await task;
        }
        catch (StateException exception)
        {
            return ($"{exception.Error}: {exception.Cause}", calls);
        }
        catch (Exception exception) when (exception.GetType().Assembly == assembly)
        {
            return ($"{exception.GetType().Name}: {exception.Message}", calls);
        }

        object result = task.GetType().GetProperty("Result")!.GetValue(task)!;
        return (JsonNode.Parse(JsonSerializer.Serialize(result))!.ToJsonString(), calls);
    }
}
