using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Model;

namespace AslGen.StatesLanguage.Reading;

/// <summary>Reads states.</summary>
internal static class StateReader
{
    public static State Read(string name, JsonValue json)
    {
        if (json is not JsonObject @object)
        {
            return new UnknownState(name, json);
        }

        FieldReader fields = new(@object);
        return ReadWork(name, fields) is { } state ? ReadShared(state, fields) : new UnknownState(name, json);
    }

    private static State? ReadWork(string name, FieldReader fields) =>
        fields.Text("Type") switch
        {
            "Task" when fields.AnyText("Resource") is { } resource => ReadRetriable(
                new TaskState(name, resource)
                {
                    TimeoutSeconds = fields.ValueOrPath("TimeoutSeconds"),
                    HeartbeatSeconds = fields.ValueOrPath("HeartbeatSeconds"),
                    Credentials = fields.Object("Credentials"),
                },
                fields
            ),
            "Parallel" when fields.Array("Branches", DefinitionReader.ReadScope) is { Count: > 0 } branches => ReadRetriable(
                new ParallelState(name, branches),
                fields
            ),
            "Map" when MapReader.Read(name, fields) is { } map => ReadRetriable(map, fields),
            "Pass" => new PassState(name) { Parameters = fields.Object("Parameters"), Result = fields.Value("Result") },
            "Wait" => new WaitState(name) { Seconds = fields.ValueOrPath("Seconds"), Timestamp = fields.ValueOrPath("Timestamp") },
            "Choice" when fields.Array("Choices", ChoiceReader.Read) is { Count: > 0 } rules => new ChoiceState(name, rules)
            {
                Default = fields.Text("Default"),
            },
            "Succeed" => new SucceedState(name),
            "Fail" => new FailState(name) { Error = fields.ValueOrPath("Error"), Cause = fields.ValueOrPath("Cause") },
            _ => null,
        };

    private static RetriableState ReadRetriable(RetriableState state, FieldReader fields) =>
        state with
        {
            Parameters = fields.Object("Parameters"),
            Arguments = fields.Value("Arguments"),
            ResultSelector = fields.Object("ResultSelector"),
            Retry = fields.Array("Retry", ReadRetrier),
            Catch = fields.Array("Catch", ReadCatcher),
        };

    private static State ReadShared(State state, FieldReader fields)
    {
        string? next = state.HasNext ? fields.Text("Next") : null;
        return state with
        {
            Comment = fields.Text("Comment"),
            QueryLanguage = DefinitionReader.LanguageOf(fields),
            Next = next,
            End = state.HasNext && next is null && fields.True("End"),
            Assign = fields.Object("Assign"),
            InputPath = fields.Path("InputPath"),
            ResultPath = fields.Path("ResultPath"),
            OutputPath = fields.Path("OutputPath"),
            Output = fields.Value("Output"),
            Other = fields.Rest(),
            Origin = fields.Origin,
        };
    }

    private static Retrier? ReadRetrier(JsonObject json)
    {
        FieldReader fields = new(json);
        return fields.Texts("ErrorEquals") is not { } errors
            ? null
            : new Retrier(errors)
            {
                Comment = fields.Text("Comment"),
                IntervalSeconds = fields.Integer("IntervalSeconds"),
                MaxAttempts = fields.Integer("MaxAttempts"),
                BackoffRate = fields.Number("BackoffRate"),
                MaxDelaySeconds = fields.Integer("MaxDelaySeconds"),
                JitterStrategy = fields.Text("JitterStrategy"),
                Other = fields.Rest(),
            };
    }

    private static Catcher? ReadCatcher(JsonObject json)
    {
        FieldReader fields = new(json);
        return fields.Texts("ErrorEquals") is not { } errors || fields.Text("Next") is not { } next
            ? null
            : new Catcher(errors, next)
            {
                Comment = fields.Text("Comment"),
                ResultPath = fields.Path("ResultPath"),
                Output = fields.Value("Output"),
                Assign = fields.Object("Assign"),
                Other = fields.Rest(),
            };
    }
}
