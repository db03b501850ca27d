using System.Text.Json.Nodes;
using AslGen.Compiler.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace AslGen.Validators.Tests.Cdk;

/// <summary>A task as the CDK renders it beside the same task as AslGen compiles it.</summary>
/// <param name="Cdk">The CDK's task.</param>
/// <param name="State">The state that AslGen makes.</param>
/// <param name="Policy">The policy that AslGen derives.</param>
internal sealed record TaskComparison(CdkTask Cdk, JsonNode State, string Policy)
{
    private static readonly Lazy<Task<IReadOnlyList<TaskComparison>>> Made = new(MakeAsync);

    /// <summary>All cases in all their patterns and query languages.</summary>
    public static Task<IReadOnlyList<TaskComparison>> AllAsync() => Made.Value;

    /// <summary>What differs, in lines.</summary>
    public IReadOnlyList<Difference> Differences =>
        [
            .. Resource(),
            .. Arguments((Cdk.State["Parameters"] ?? Cdk.State["Arguments"]), (State["Parameters"] ?? State["Arguments"]), ""),
            .. Permissions(),
        ];

    private IEnumerable<Difference> Resource()
    {
        string? theirs = (string?)Cdk.State["Resource"];
        string? ours = (string?)State["Resource"];
        if (theirs != ours)
        {
            yield return new(Aspect.Resource, $"the CDK: {theirs}; AslGen: {ours}");
        }
    }

    private static IEnumerable<Difference> Arguments(JsonNode? theirs, JsonNode? ours, string path)
    {
        if (theirs is JsonObject their && ours is JsonObject our)
        {
            return their
                .Select(member => member.Key)
                .Union(our.Select(member => member.Key))
                .SelectMany(key => Arguments(their[key], our[key], path.Length == 0 ? key : $"{path}.{key}"));
        }

        return JsonNode.DeepEquals(theirs, ours)
            ? []
            :
            [
                new(
                    Aspect.Parameters,
                    $"{path}: the CDK: {theirs?.ToJsonString() ?? "nothing"}; AslGen: {ours?.ToJsonString() ?? "nothing"}"
                ),
            ];
    }

    private IEnumerable<Difference> Permissions()
    {
        IReadOnlySet<Permission> theirs = CdkStatement.Permissions(Cdk.Statements);
        IReadOnlySet<Permission> ours = CdkStatement.Permissions(CdkStatement.Of(Policy));
        return Lines("only the CDK", theirs.Except(ours)).Concat(Lines("only AslGen", ours.Except(theirs)));
    }

    // One line for each resource, with all of its actions.
    private static IEnumerable<Difference> Lines(string side, IEnumerable<Permission> permissions) =>
        permissions
            .GroupBy(permission => permission.Resource)
            .Select(on =>
                $"{side}: {string.Join(' ', on.Select(permission => permission.Action).Order(StringComparer.Ordinal))} on {on.Key}"
            )
            .Order(StringComparer.Ordinal)
            .Select(line => new Difference(Aspect.Policy, line));

    private static async Task<IReadOnlyList<TaskComparison>> MakeAsync()
    {
        IReadOnlyList<CdkTask> tasks = await CdkTask.AllAsync();
        Dictionary<string, TaskCase> cases = TaskCase.All.ToDictionary(test => test.Name);
        Assert.Equal(tasks.Select(task => task.Name).Distinct().Order(), cases.Keys.Order());
        AnalyzerRun run = await AnalyzerRun.Of(
            """
            using AslGen;

            public sealed record Input(string A);

            """ + string.Concat(tasks.Select(task => cases[task.Name].Source(task.ClassName, task.Pattern, task.Language)))
        );
        Assert.Empty(run.CSharpErrors.Select(error => error.ToString()));
        // Some tasks here name what they act on by data, which is what ASL6001 warns of; ASL2110 asks for a timeout.
        Assert.Empty(run.Findings.Where(finding => finding.Id is not ("ASL6001" or "ASL2110")).Select(finding => finding.ToString()));
        return
        [
            .. tasks.Select(task => new TaskComparison(
                task,
                Task(JsonNode.Parse(run.Definitions[task.ClassName])!),
                Constant(run.Compilation, task.ClassName, "Policy")
            )),
        ];
    }

    // The task's state, or the only one.
    private static JsonNode Task(JsonNode definition) =>
        definition["States"]!["Call"] ?? Assert.Single(definition["States"]!.AsObject()).Value!;

    private static string Constant(Compilation compilation, string type, string field) =>
        (string)compilation.GetTypeByMetadataName(type)!.GetMembers(field).OfType<IFieldSymbol>().Single().ConstantValue!;
}

/// <summary>What of a call is compared.</summary>
internal enum Aspect
{
    /// <summary>The resource of the state.</summary>
    Resource,

    /// <summary>Its parameters or arguments.</summary>
    Parameters,

    /// <summary>The policy of the state machine.</summary>
    Policy,
}

/// <summary>Something that differs.</summary>
/// <param name="Aspect">What of the call.</param>
/// <param name="Line">How it differs.</param>
internal sealed record Difference(Aspect Aspect, string Line);
