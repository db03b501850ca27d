using System.Globalization;
using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.JsonPath;
using AslGen.StatesLanguage.Model;
using AslGen.StatesLanguage.Rules.Tables;
using AslGen.StatesLanguage.Rules.Views;
using AslGen.StatesLanguage.Services;

namespace AslGen.StatesLanguage.Rules.Checks;

/// <summary>
/// Follows data from state to state as far as a definition itself says what it is, and finds members that are read and that no state
/// before can have given.
/// </summary>
internal sealed class DataFlowCheck
{
    // Fields that read the state's input, or what InputPath takes of it.
    private static readonly HashSet<string> InputFields = new(StringComparer.Ordinal)
    {
        "InputPath",
        "Parameters",
        "Variable",
        "ItemsPath",
        "SecondsPath",
        "TimestampPath",
        "TimeoutSecondsPath",
        "HeartbeatSecondsPath",
        "MaxConcurrencyPath",
        "Arguments",
        "Output",
        "Assign",
        "Items",
        "Condition",
    };

    private readonly CheckContext _context;

    private DataFlowCheck(CheckContext context)
    {
        _context = context;
    }

    public static void Run(CheckContext context)
    {
        DataFlowCheck check = new(context);
        foreach (ScopeView scope in context.Definition.Scopes)
        {
            check.Follow(scope);
        }
    }

    private void Follow(ScopeView scope)
    {
        foreach (StateView state in scope.States)
        {
            CheckResultReads(state);
        }

        // Most definitions say of no state's output what it is.
        if (
            scope.Start is not { } start
            || scope.States.All(state => OutputOf(state, KnownData.Unknown) is UnknownData && state.Json["Catch"] is null)
        )
        {
            return;
        }

        Dictionary<StateView, KnownData> inputs = new() { [start] = KnownData.Unknown };
        Queue<StateView> ahead = new([start]);
        while (ahead.Count > 0)
        {
            StateView state = ahead.Dequeue();
            KnownData output = OutputOf(state, inputs[state]);
            foreach (Transition transition in state.Transitions)
            {
                if (scope.Find(transition.TargetName) is not { } next)
                {
                    continue;
                }

                KnownData given = GivenOn(transition, state, inputs[state], output);
                KnownData joined = inputs.TryGetValue(next, out KnownData? before) ? before.Join(given) : given;
                if (before is null || !joined.IsSame(before))
                {
                    inputs[next] = joined;
                    ahead.Enqueue(next);
                }
            }
        }

        foreach (KeyValuePair<StateView, KnownData> input in inputs)
        {
            if (input.Value is not UnknownData && !AsksWhatIsThere(input.Key))
            {
                CheckReads(input.Key, input.Value);
            }
        }
    }

    // What a choice gives on the way of a rule is the rule's own to say; what a catcher gives is the error.
    private static KnownData GivenOn(Transition transition, StateView state, KnownData input, KnownData output) =>
        transition.Kind switch
        {
            TransitionKind.Next or TransitionKind.Default => output,
            TransitionKind.ChoiceRule when state.Language == QueryLanguage.JsonPath => output,
            TransitionKind.ChoiceRule when transition.Owner["Output"] is { } own => DataShapes.OfJsonata(own.Value),
            TransitionKind.ChoiceRule => input,
            _ when state.Language == QueryLanguage.Jsonata => transition.Owner["Output"] is { } own
                ? DataShapes.OfJsonata(own.Value)
                : DataShapes.ErrorOutput,
            _ => PutInto(input, transition.Owner["ResultPath"], DataShapes.ErrorOutput),
        };

    private static KnownData PutInto(KnownData input, JsonCursor? resultPath, KnownData result) =>
        resultPath switch
        {
            null => result,
            { Value: JsonNull } => input,
            { Literal: "$" } => result,
            // The input inside itself would never come to an end in a loop.
            { Literal: { } path } when input is KnownObject @object && MemberOf(path) is { } member => @object.With(
                member,
                ReferenceEquals(result, input) ? KnownData.Unknown : result
            ),
            _ => KnownData.Unknown,
        };

    private static bool AsksWhatIsThere(StateView state) =>
        state.Type == StateType.Choice
        && state.Language == QueryLanguage.JsonPath
        && JsonWriter.Write(state.Json["Choices"]?.Value ?? new JsonNull()).Contains("\"IsPresent\"");

    private static KnownData OutputOf(StateView state, KnownData input) =>
        state.Language == QueryLanguage.Jsonata ? JsonataOutput(state, input)
        : state.Json["OutputPath"] is not null ? KnownData.Unknown
        : JsonPathOutput(state, input);

    private static KnownData JsonataOutput(StateView state, KnownData input) =>
        state.Json["Output"] is { } output ? DataShapes.OfJsonata(output.Value)
        : state.Type is StateType.Pass or StateType.Wait or StateType.Choice ? input
        : ResultOf(state);

    private static KnownData JsonPathOutput(StateView state, KnownData input)
    {
        if (state.Type is StateType.Wait or StateType.Choice)
        {
            return state.Json["InputPath"] is null ? input : KnownData.Unknown;
        }

        KnownData result =
            state.Json["ResultSelector"] is { } selector ? DataShapes.OfTemplate(selector.Value)
            : state.Type != StateType.Pass ? ResultOf(state)
            : state.Json["Result"] is { } @static ? DataShapes.OfStatic(@static.Value)
            : state.Json["Parameters"] is { } template ? DataShapes.OfTemplate(template.Value)
            : state.Json["InputPath"] is null ? input
            : KnownData.Unknown;
        return PutInto(input, state.Json["ResultPath"], result);
    }

    // A Parallel gives as many results as it has branches; a Map gives one for each item, or tells where it wrote them. A function that
    // is called through lambda:invoke has its own result in a member of the answer.
    private static KnownData ResultOf(StateView state) =>
        state.Type switch
        {
            StateType.Parallel => new KnownArray(state.Inner.Count),
            StateType.Map when state.Json["ResultWriter"] is null => new KnownArray(null),
            StateType.Task
                when state.Json["Resource"] is { Value: JsonString resource }
                    && TaskResource.Parse(resource.Text)
                        is OptimizedResource { Service: "lambda", Api: "invoke", Pattern: IntegrationPatterns.RequestResponse } =>
                DataShapes.LambdaResponse,
            _ => KnownData.Unknown,
        };

    private static string? MemberOf(string path) =>
        JsonPathParser.ParsePath(path).Expression is PathExpression { Root: PathRoot.Input, Segments: { Count: 1 } segments }
        && segments[0] is NameSegment { IsDescendant: false } name
            ? name.Name
            : null;

    private void CheckReads(StateView state, KnownData input)
    {
        bool isWhole = state.Language == QueryLanguage.Jsonata || state.Json["InputPath"] is null;
        foreach (ExpressionSite site in _context.ExpressionsOf(state))
        {
            bool readsInput =
                InputFields.Contains(site.Field)
                && site.Owner is SiteOwner.State or SiteOwner.ChoiceRule
                && (isWhole || site.Field == "InputPath")
                && (state.Language == QueryLanguage.Jsonata || site.Field != "Assign");
            if (!readsInput)
            {
                continue;
            }

            foreach (DataReference reference in site.References.Where(reference => reference.Source == DataSource.Input))
            {
                if (Missing(reference.Members, input, state.Language) is { } missing)
                {
                    _context.ReportPart(DataRules.NotGiven, site, reference.Part, missing);
                }
            }
        }
    }

    private void CheckResultReads(StateView state)
    {
        if (state.Language != QueryLanguage.Jsonata || ResultOf(state) is not KnownObject result)
        {
            return;
        }

        foreach (ExpressionSite site in _context.ExpressionsOf(state).Where(site => site.SeesResult))
        {
            foreach (DataReference reference in site.References.Where(reference => reference.Source == DataSource.Result))
            {
                if (Missing(reference.Members, result, state.Language) is { } missing)
                {
                    _context.ReportPart(DataRules.NotGiven, site, reference.Part, missing);
                }
            }
        }
    }

    // JSONata takes a member of an array from each of its items.
    private static string? Missing(EquatableArray<string> members, KnownData shape, QueryLanguage language)
    {
        string path = "";
        foreach (string member in members)
        {
            path += "." + member;
            switch (shape)
            {
                case KnownObject @object when @object.Members.TryGetValue(member, out KnownData? next):
                    shape = next;
                    break;
                case KnownObject:
                    return $"nothing before gives '{path.Substring(1)}'";
                case KnownArray array when language == QueryLanguage.JsonPath:
                    string items = array.Length is { } length ? $" of {length.ToString(CultureInfo.InvariantCulture)} items" : "";
                    return $"the value is an array{items}, which has no member '{member}'";
                case KnownScalar:
                    return $"the value before '{member}' is neither an object nor an array";
                default:
                    return null;
            }
        }

        return null;
    }
}
