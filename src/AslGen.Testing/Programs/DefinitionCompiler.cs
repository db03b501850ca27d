using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.JsonPath;
using AslGen.StatesLanguage.Model;
using AslGen.Testing.Distributed;
using Language = AslGen.StatesLanguage.Model.QueryLanguage;
using Wait = AslGen.StatesLanguage.Model.WaitState;

namespace AslGen.Testing.Programs;

/// <summary>Compiles definitions: parses every expression once and binds every transition.</summary>
internal sealed class DefinitionCompiler
{
    private const int DefaultAttempts = 3;
    private const double DefaultBackoff = 2;
    private const double LongestWait = 99_999_999;

    private readonly Language _language;

    private DefinitionCompiler(Language language)
    {
        _language = language;
    }

    /// <summary>Compiles a definition.</summary>
    /// <param name="definition">The definition.</param>
    /// <returns>Its states.</returns>
    /// <exception cref="InvalidDefinitionException">When something in it cannot be run.</exception>
    public static ScopeProgram Compile(StateMachineDefinition definition) =>
        new DefinitionCompiler(definition.QueryLanguage ?? Language.JsonPath).Scope(definition.Scope);

    private ScopeProgram Scope(StateScope scope)
    {
        Dictionary<string, StateProgram> states = new(StringComparer.Ordinal);
        foreach (State state in scope.States)
        {
            states[state.Name] = State(state);
        }

        foreach (State state in scope.States)
        {
            Bind(state, states);
        }

        return new ScopeProgram { Start = Target(states, scope.StartAt) };
    }

    private static StateProgram Target(Dictionary<string, StateProgram> states, string name) =>
        states.GetValueOrDefault(name) ?? throw new InvalidDefinitionException($"There is no state '{name}'");

    private static void Bind(State state, Dictionary<string, StateProgram> states)
    {
        StateProgram program = states[state.Name];
        program.Next = state.Next is null ? null : Target(states, state.Next);
        if (state is ChoiceState choice)
        {
            ChoiceProgram choices = (ChoiceProgram)program;
            choices.Default = choice.Default is null ? null : Target(states, choice.Default);
            for (int index = 0; index < choices.Rules.Length; index++)
            {
                choices.Rules[index].Next = Target(states, choice.Choices[index].Next);
            }
        }

        if (state is RetriableState retriable)
        {
            CatcherProgram[] catchers = ((RetriableProgram)program).Catchers;
            for (int index = 0; index < catchers.Length; index++)
            {
                catchers[index].Next = Target(states, retriable.Catch[index].Next);
            }
        }
    }

    private StateProgram State(State state)
    {
        bool isJsonata = (state.QueryLanguage ?? _language) == Language.Jsonata;
        PathSetting? input = Setting(state.InputPath, "InputPath");
        PathSetting? result = Setting(state.ResultPath, "ResultPath");
        PathSetting? output = Setting(state.OutputPath, "OutputPath");
        ValueProgram? assign = Assignment(state.Assign, isJsonata);
        ValueProgram? shaped = state.Output is null ? null : JsonataCompiler.Value(state.Output, "Output");
        switch (state)
        {
            case PassState pass:
                return new PassProgram(state.Name, isJsonata)
                {
                    InputPath = input,
                    ResultPath = result,
                    OutputPath = output,
                    Output = shaped,
                    Assign = assign,
                    Result = pass.Result is null ? null : ModelData.Of(pass.Result),
                    Parameters = pass.Parameters is null ? null : PathCompiler.Template(pass.Parameters),
                };
            case SucceedState:
                return new SucceedProgram(state.Name, isJsonata)
                {
                    InputPath = input,
                    OutputPath = output,
                    Output = shaped,
                };
            case FailState fail:
                return new FailProgram(state.Name, isJsonata)
                {
                    Error = Text(fail.Error, "Error", isJsonata),
                    Cause = Text(fail.Cause, "Cause", isJsonata),
                };
            case Wait wait:
                return new WaitProgram(state.Name, isJsonata)
                {
                    InputPath = input,
                    OutputPath = output,
                    Output = shaped,
                    Assign = assign,
                    Seconds = wait.Seconds is null
                        ? null
                        : new NumberSetting("Seconds", Value(wait.Seconds, "Seconds", isJsonata)) { Most = LongestWait },
                    Timestamp = Text(wait.Timestamp, "Timestamp", isJsonata),
                };
            case ChoiceState choice:
                return new ChoiceProgram(state.Name, isJsonata)
                {
                    InputPath = input,
                    OutputPath = output,
                    Output = shaped,
                    Assign = assign,
                    Rules =
                    [
                        .. choice.Choices.Select(
                            (rule, index) =>
                                new ChoiceRuleProgram(Condition(rule.Condition, $"Choices[{index}]/Condition"))
                                {
                                    Assign = Assignment(rule.Assign, isJsonata),
                                    Output = rule.Output is null ? null : JsonataCompiler.Value(rule.Output, "Output"),
                                }
                        ),
                    ],
                };
            case TaskState task:
                return new TaskProgram(state.Name, isJsonata, TaskTarget.Of(task.Resource.ToString()))
                {
                    InputPath = input,
                    ResultPath = result,
                    OutputPath = output,
                    Output = shaped,
                    Assign = assign,
                    Arguments = Arguments(task, isJsonata),
                    ResultSelector = Template(task.ResultSelector),
                    Retriers = Retriers(task),
                    Catchers = Catchers(task, isJsonata),
                    Timeout = Number(task.TimeoutSeconds, "TimeoutSeconds", isJsonata, least: 1, most: LongestWait),
                    Heartbeat = Number(task.HeartbeatSeconds, "HeartbeatSeconds", isJsonata, least: 1, most: LongestWait),
                    Credentials =
                        task.Credentials is null ? null
                        : isJsonata ? JsonataCompiler.Value(task.Credentials, "Credentials")
                        : PathCompiler.Template(task.Credentials),
                };
            case ParallelState parallel:
                return new ParallelProgram(state.Name, isJsonata)
                {
                    InputPath = input,
                    ResultPath = result,
                    OutputPath = output,
                    Output = shaped,
                    Assign = assign,
                    Arguments = Arguments(parallel, isJsonata),
                    ResultSelector = Template(parallel.ResultSelector),
                    Retriers = Retriers(parallel),
                    Catchers = Catchers(parallel, isJsonata),
                    Branches = [.. parallel.Branches.Select(Scope)],
                };
            case MapState map:
                return new MapProgram(state.Name, isJsonata)
                {
                    InputPath = input,
                    ResultPath = result,
                    OutputPath = output,
                    Output = shaped,
                    Assign = assign,
                    ResultSelector = Template(map.ResultSelector),
                    Retriers = Retriers(map),
                    Catchers = Catchers(map, isJsonata),
                    ItemsPath = Setting(map.ItemsPath, "ItemsPath"),
                    Items = map.Items is null ? null : JsonataCompiler.Value(map.Items, "Items"),
                    ItemSelector = ItemSelector(map, isJsonata),
                    MaxConcurrency = MapNumber(map.MaxConcurrency, "MaxConcurrency", isJsonata),
                    Distributed = map.Processor.IsDistributed ? Distributed(map, isJsonata) : null,
                    Processor = Scope(map.Processor.Scope),
                };
            default:
                throw new InvalidDefinitionException($"The state '{state.Name}' cannot be read");
        }
    }

    private static PathSetting? Setting(PathField? field, string name) =>
        field is null ? null
        : field.Path is null ? new PathSetting((PathProgram?)null)
        : new PathSetting(PathCompiler.Path(field.Path, name));

    private static ValueProgram? Template(JsonObject? template) => template is null ? null : PathCompiler.Template(template);

    private static ValueProgram? Assignment(JsonObject? assign, bool isJsonata) =>
        assign is null ? null
        : isJsonata ? JsonataCompiler.Value(assign, "Assign")
        : PathCompiler.Template(assign);

    private static ValueProgram? Arguments(RetriableState state, bool isJsonata) =>
        !isJsonata ? Template(state.Parameters)
        : state.Arguments is null ? null
        : JsonataCompiler.Value(state.Arguments, "Arguments");

    private static ValueProgram? ItemSelector(MapState map, bool isJsonata) =>
        (map.ItemSelector ?? map.Parameters) is not { } selector ? null
        : isJsonata ? JsonataCompiler.Value(selector, "ItemSelector")
        : PathCompiler.Template(selector);

    private static ValueProgram Value(ValueOrPath setting, string field, bool isJsonata) =>
        setting.Path is not null ? PathCompiler.Path(setting.Path, field + "Path")
        : isJsonata ? JsonataCompiler.Value(setting.Value!, field)
        : new ConstantProgram(ModelData.Of(setting.Value!));

    private static ValueProgram? Text(ValueOrPath? setting, string field, bool isJsonata) =>
        setting is null ? null
        : setting.Path is not null ? PathCompiler.Value(setting.Path, field + "Path", PathUse.Field)
        : Value(setting, field, isJsonata);

    private static NumberSetting? Number(ValueOrPath? setting, string field, bool isJsonata, double least, double most) =>
        setting is null ? null : new NumberSetting(field, Value(setting, field, isJsonata)) { Least = least, Most = most };

    // The service takes texts of digits for the numbers of Map states.
    private static NumberSetting? MapNumber(
        ValueOrPath? setting,
        string field,
        bool isJsonata,
        double least = 0,
        double most = int.MaxValue,
        bool takesFractions = false,
        string? rangeError = null
    ) =>
        setting is null
            ? null
            : new NumberSetting(field, Value(setting, field, isJsonata))
            {
                Least = least,
                Most = most,
                TakesText = true,
                TakesFractions = takesFractions,
                RangeError = rangeError,
            };

    private static RetrierProgram[] Retriers(RetriableState state) =>
        [
            .. state.Retry.Select(retrier => new RetrierProgram
            {
                ErrorEquals = [.. retrier.ErrorEquals],
                MaxAttempts = retrier.MaxAttempts ?? DefaultAttempts,
                IntervalSeconds = retrier.IntervalSeconds ?? 1,
                BackoffRate = retrier.BackoffRate ?? DefaultBackoff,
                MaxDelaySeconds = retrier.MaxDelaySeconds ?? LongestWait,
                HasJitter = retrier.JitterStrategy == "FULL",
            }),
        ];

    private static CatcherProgram[] Catchers(RetriableState state, bool isJsonata) =>
        [
            .. state.Catch.Select(catcher => new CatcherProgram
            {
                ErrorEquals = [.. catcher.ErrorEquals],
                ResultPath = Setting(catcher.ResultPath, "ResultPath"),
                Output = catcher.Output is null ? null : JsonataCompiler.Value(catcher.Output, "Output"),
                Assign = Assignment(catcher.Assign, isJsonata),
            }),
        ];

    private static ConditionProgram Condition(ChoiceCondition condition, string location) =>
        condition switch
        {
            ChoiceCombination combination => new CombinationProgram(
                combination.IsAnd,
                [.. combination.Conditions.Select(nested => Condition(nested, location))]
            ),
            ChoiceNegation negation => new NegationProgram(Condition(negation.Condition, location)),
            JsonataCondition jsonata => new JsonataConditionProgram(JsonataCompiler.Value(jsonata.Value, location)),
            ChoiceComparison comparison => Comparison(comparison),
            _ => throw new InvalidDefinitionException("A choice rule cannot be read"),
        };

    private static ConditionProgram Comparison(ChoiceComparison comparison)
    {
        const string pathSuffix = "Path";
        PathProgram variable = PathCompiler.Path(comparison.Variable, "Variable", PathUse.Choice);
        return comparison.Operator.EndsWith(pathSuffix, StringComparison.Ordinal) && comparison.Operand is JsonString path
            ? ComparisonProgram.Of(
                variable,
                comparison.Operator[..^pathSuffix.Length],
                PathCompiler.Path(path.Text, comparison.Operator, PathUse.Choice)
            )
            : ComparisonProgram.Of(variable, comparison.Operator, new ConstantProgram(ModelData.Of(comparison.Operand)));
    }

    private static DistributedSettings Distributed(MapState map, bool isJsonata) =>
        new()
        {
            IsExpress = map.Processor.Config?.ExecutionType == "EXPRESS",
            Label = map.Label,
            ToleratedFailureCount = MapNumber(map.ToleratedFailureCount, "ToleratedFailureCount", isJsonata),
            ToleratedFailurePercentage = MapNumber(
                map.ToleratedFailurePercentage,
                "ToleratedFailurePercentage",
                isJsonata,
                most: 100,
                takesFractions: true
            ),
            Reader = map.ItemReader is null ? null : Reader(map.ItemReader, isJsonata),
            Batcher = map.ItemBatcher is null
                ? null
                : new BatcherProgram
                {
                    MaxItems = MapNumber(map.ItemBatcher.MaxItemsPerBatch, "MaxItemsPerBatch", isJsonata, least: 1),
                    MaxBytes = MapNumber(map.ItemBatcher.MaxInputBytesPerBatch, "MaxInputBytesPerBatch", isJsonata, least: 1),
                    Input =
                        map.ItemBatcher.BatchInput is not { } input ? null
                        : isJsonata ? JsonataCompiler.Value(input, "ItemBatcher/BatchInput")
                        : PathCompiler.Template(input),
                },
            Writer = map.ResultWriter is null
                ? null
                : new WriterProgram
                {
                    WritesObjects = map.ResultWriter.Resource is not null,
                    Arguments = isJsonata
                        ? map.ResultWriter.Arguments is null
                            ? null
                            : JsonataCompiler.Value(map.ResultWriter.Arguments, "ResultWriter/Arguments")
                        : Template(map.ResultWriter.Parameters),
                    IsLines = map.ResultWriter.WriterConfig?.OutputType == "JSONL",
                    Transformation =
                        map.ResultWriter.WriterConfig?.Transformation ?? (map.ResultWriter.Resource is null ? "COMPACT" : "NONE"),
                },
        };

    private static ReaderProgram Reader(ItemReader reader, bool isJsonata)
    {
        ReaderConfig config = reader.ReaderConfig ?? new ReaderConfig();
        return new ReaderProgram
        {
            ListsObjects = reader.Resource.ToString().EndsWith(":listObjectsV2", StringComparison.OrdinalIgnoreCase),
            Arguments = isJsonata
                ? reader.Arguments is null
                    ? null
                    : JsonataCompiler.Value(reader.Arguments, "ItemReader/Arguments")
                : Template(reader.Parameters),
            InputType = config.InputType,
            HasGivenHeaders = config.CsvHeaderLocation == "GIVEN",
            Headers = config.CsvHeaders,
            Delimiter = config.CsvDelimiter switch
            {
                "PIPE" => '|',
                "SEMICOLON" => ';',
                "SPACE" => ' ',
                "TAB" => '\t',
                _ => ',',
            },
            ManifestType = config.ManifestType,
            Pointer = config.ItemsPointer is null ? [] : JsonPointer.Parse(config.ItemsPointer).Value?.Tokens ?? [],
            LoadsListed = config.Transformation == "LOAD_AND_FLATTEN",
            MaxItems = MapNumber(config.MaxItems, "MaxItems", isJsonata, most: 100_000_000, rangeError: "States.ItemReaderFailed"),
        };
    }
}
