using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.Graph;
using AslGen.Compiler.Program;
using AslGen.StatesLanguage;
using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.JsonPath;
using AslGen.StatesLanguage.Model;

namespace AslGen.Compiler.Lowering;

/// <summary>
/// Turns the call of a node into a JSONPath state: what it is and what it is given, without what becomes of its result and where it
/// leads.
/// </summary>
internal sealed class JsonPathCalls(LoweringContext context, StateNames names, ScopeInput scope)
{
    /// <summary>The state of a node.</summary>
    /// <param name="node">The node.</param>
    /// <param name="layout">What <c>$</c> holds where it starts.</param>
    /// <param name="input">Prints what the state is given.</param>
    /// <returns>The state; with any state that is right where the language cannot say it, which is reported.</returns>
    public State ToState(StateNode node, InputLayout layout, JsonPathPrinter input) =>
        node.Call switch
        {
            TaskCall task => LowerTask(node, task, input),
            ParallelCall => new ParallelState(
                node.Name,
                node.Branches.Select(branch => JsonPathLowering.Lower(context, names, branch, scope with { Layout = layout }))
                    .ToEquatableArray()
            ),
            MapCall map => LowerMap(node, map, input),
            WaitCall { IsUntil: true } wait => new WaitState(node.Name) { Timestamp = ValueOrPath.Of(Timestamp(wait.Time, input)) },
            WaitCall wait => new WaitState(node.Name) { Seconds = ValueOrPath.Of(Seconds(wait.Time, input)) },
            PassCall => new PassState(node.Name),
            _ => throw new InvalidOperationException($"No such state: {node.Call.GetType().Name}."),
        };

    private TaskState LowerTask(StateNode node, TaskCall task, JsonPathPrinter input)
    {
        TaskState state = new(node.Name, TaskFields.ResourceOf(task.Resource))
        {
            TimeoutSeconds = task.TimeoutSeconds is null ? null : ValueOrPath.Of(Seconds(task.TimeoutSeconds, input)),
            HeartbeatSeconds = task.HeartbeatSeconds is null ? null : ValueOrPath.Of(Seconds(task.HeartbeatSeconds, input)),
            Credentials = task.Credentials is null ? null : input.ToObject(task.Credentials),
            Retry = task.Retry,
            ResourceOrigin = (task.Resource as IntegrationResource)?.Origin ?? -1,
            IsActivity = task.Resource is ArnResource { IsActivity: true },
            IamResources = TaskFields.IamResourcesOf(task),
            IamAction = task.IamAction,
        };
        return task.Arguments is ObjectExpression arguments
            ? state with
            {
                Parameters = input.ToObject(arguments),
            }
            : SendWhole(state, task.Arguments, input);
    }

    // Arguments that are one value and no template are what InputPath makes the state see.
    private TaskState SendWhole(TaskState state, Expression arguments, JsonPathPrinter input)
    {
        PathExpression? path = input.ToPath(arguments);
        if (
            path is null
            || (
                !path.IsWholeInput
                && state
                    is not {
                        TimeoutSeconds: null or { Value: JsonNumber },
                        HeartbeatSeconds: null or { Value: JsonNumber },
                        Credentials: null or { Members: [{ Value: JsonString }] }
                    }
            )
        )
        {
            context.Refuse(RuleIds.NotInJsonPath, arguments, "Input that is neither an object nor a value the state is given");
            return state;
        }

        return path.IsWholeInput ? state : state with { InputPath = new PathField(path) };
    }

    private MapState LowerMap(StateNode node, MapCall map, JsonPathPrinter input)
    {
        MapState state = new(
            node.Name,
            new ItemProcessor(JsonPathLowering.Lower(context, names, node.Branches[0], ScopeInput.OfIterations(map, context)))
        )
        {
            ItemSelector = MapFields.ItemOf(map, context) is { } item ? input.ToObject(item) : null,
            MaxConcurrency = map.MaxConcurrency is null ? null : ToNumber(map.MaxConcurrency),
        };
        state = MapFields.WithDistributed(state, map, isJsonPath: true, input.ToTemplate, ToNumber);
        if (map.Items is null)
        {
            return state;
        }

        if (input.ToPath(map.Items) is not { } items)
        {
            context.Refuse(RuleIds.NotInJsonPath, map.Items, "A map over these items");
            return state;
        }

        return items.IsWholeInput ? state : state with { ItemsPath = new PathField(items) };

        ValueOrPath? ToNumber(Expression number) => ValueOrPath.Of(Number(number, input, "A computed number here"));
    }

    private JsonValue Timestamp(Expression value, JsonPathPrinter input)
    {
        Expression simple = Simplifier.Simplify(value);
        if (simple.IsDeployTimeText)
        {
            return new JsonString(TaskFields.DeployTimeText(simple));
        }

        if (input.ToPath(simple) is { } path)
        {
            return new JsonExpression(path);
        }

        context.Refuse(RuleIds.NotInJsonPath, value, "A computed point in time");
        return new JsonString("1970-01-01T00:00:00Z");
    }

    private JsonValue Seconds(Expression value, JsonPathPrinter input) => Number(value, input, "A computed number of seconds");

    private JsonValue Number(Expression value, JsonPathPrinter input, string what)
    {
        Expression simple = Simplifier.Simplify(value);
        if (simple is NumberLiteral number)
        {
            return new JsonNumber(number.Text);
        }

        if (input.ToPath(simple) is { } path)
        {
            return new JsonExpression(path);
        }

        context.Refuse(RuleIds.NotInJsonPath, value, what);
        return new JsonNumber(1);
    }
}
