using AslGen.StatesLanguage.Rules.Views;

namespace AslGen.StatesLanguage.Rules.Schema;

/// <summary>The fields of the states.</summary>
internal static class StateShapes
{
    private static readonly IReadOnlyList<string> Transition = ["Next", "End"];

    private static readonly Field[] Shared =
    [
        Fields.Word("Type", [.. StateTypes.Names]).Required(),
        Fields.Text("Comment"),
        Fields.Word("QueryLanguage", DefinitionShapes.QueryLanguages),
    ];

    private static readonly Field[] Next = [new("Next", new StateNameKind()), new("End", new BooleanKind())];

    private static readonly Field[] InputAndOutput =
    [
        Fields.Path("InputPath", PathRole.Query, canBeNull: true),
        Fields.Path("OutputPath", PathRole.Query, canBeNull: true),
        Fields.Data("Output", DataRole.Output).Jsonata(),
    ];

    private static readonly Field[] Retriable =
    [
        .. Shared,
        .. Next,
        .. InputAndOutput,
        Assign,
        Fields.Path("ResultPath", PathRole.Result, canBeNull: true),
        Fields.Data("ResultSelector", DataRole.ResultSelector, ExpectedType.Object).JsonPath(),
        new("Retry", new ArrayKind(() => ErrorShapes.Retrier) { CanBeEmpty = true }),
        new("Catch", new ArrayKind(() => ErrorShapes.Catcher) { CanBeEmpty = true }),
    ];

    private static readonly ObjectShape Task = new(
        "a Task state",
        [
            .. Retriable,
            new Field("Resource", new ResourceKind()) { IsRequired = true },
            Fields.Data("Parameters", DataRole.Input, ExpectedType.Object).JsonPath(),
            Fields.Data("Arguments", DataRole.Input).Jsonata(),
            .. Fields.ComputedInteger("TimeoutSeconds", 1),
            .. Fields.ComputedInteger("HeartbeatSeconds", 1),
            Fields.Data("Credentials", DataRole.Credentials, ExpectedType.Object),
        ]
    )
    {
        ExactlyOne = [Transition],
        AtMostOne =
        [
            ["TimeoutSeconds", "TimeoutSecondsPath"],
            ["HeartbeatSeconds", "HeartbeatSecondsPath"],
        ],
    };

    private static readonly ObjectShape Parallel = new(
        "a Parallel state",
        [
            .. Retriable,
            new Field("Branches", new ArrayKind(() => DefinitionShapes.Branch)) { IsRequired = true },
            Fields.Data("Parameters", DataRole.Input, ExpectedType.Object).JsonPath(),
            Fields.Data("Arguments", DataRole.Input).Jsonata(),
        ]
    )
    {
        ExactlyOne = [Transition],
    };

    private static readonly ObjectShape Map = new("a Map state", [.. Retriable, .. MapShapes.Fields])
    {
        ExactlyOne = [Transition, ["ItemProcessor", "Iterator"]],
        AtMostOne = MapShapes.AtMostOne,
    };

    private static readonly ObjectShape Pass = new(
        "a Pass state",
        [
            .. Shared,
            .. Next,
            .. InputAndOutput,
            Assign,
            Fields.Path("ResultPath", PathRole.Result, canBeNull: true),
            Fields.Data("Parameters", DataRole.Input, ExpectedType.Object).JsonPath(),
            new Field("Result", new StaticKind()).JsonPath(),
        ]
    )
    {
        ExactlyOne = [Transition],
    };

    private static readonly ObjectShape Wait = new(
        "a Wait state",
        [
            .. Shared,
            .. Next,
            .. InputAndOutput,
            Assign,
            .. Fields.ComputedInteger("Seconds", 0),
            new("Timestamp", new ComputedTextKind(ExpectedType.Timestamp) { IsTimestamp = true }),
            Fields.Path("TimestampPath", PathRole.Reference),
        ]
    )
    {
        ExactlyOne = [Transition, ["Seconds", "SecondsPath", "Timestamp", "TimestampPath"]],
    };

    private static readonly ObjectShape Choice = new(
        "a Choice state",
        [
            .. Shared,
            .. InputAndOutput,
            Assign,
            new Field("Choices", new ArrayKind(() => ChoiceShapes.JsonPathRule)) { IsRequired = true },
            new("Default", new StateNameKind()),
        ]
    );

    private static readonly ObjectShape Succeed = new("a Succeed state", [.. Shared, .. InputAndOutput]);

    private static readonly ObjectShape Fail = new(
        "a Fail state",
        [
            .. Shared,
            new("Error", new ComputedTextKind(ExpectedType.Text)),
            Fields.Path("ErrorPath", PathRole.TextSource),
            new("Cause", new ComputedTextKind(ExpectedType.Text)),
            Fields.Path("CausePath", PathRole.TextSource),
        ]
    )
    {
        AtMostOne =
        [
            ["Error", "ErrorPath"],
            ["Cause", "CausePath"],
        ],
    };

    private static Field Assign => Fields.Data("Assign", DataRole.Assign, ExpectedType.Object);

    public static ObjectShape Of(StateType type) =>
        type switch
        {
            StateType.Task => Task,
            StateType.Parallel => Parallel,
            StateType.Map => Map,
            StateType.Pass => Pass,
            StateType.Wait => Wait,
            StateType.Choice => Choice,
            StateType.Succeed => Succeed,
            _ => Fail,
        };
}
