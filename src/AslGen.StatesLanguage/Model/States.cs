using AslGen.StatesLanguage.Json;

namespace AslGen.StatesLanguage.Model;

/// <summary>A state that calls a service.</summary>
/// <param name="Name">The state's name.</param>
/// <param name="Resource">The resource's ARN.</param>
public sealed record TaskState(string Name, PlaceholderText Resource) : RetriableState(Name)
{
    /// <inheritdoc />
    public override string Type => "Task";

    /// <summary>How long the task may run, in seconds.</summary>
    public ValueOrPath? TimeoutSeconds { get; init; }

    /// <summary>How long between heartbeats, in seconds.</summary>
    public ValueOrPath? HeartbeatSeconds { get; init; }

    /// <summary>The role in whose name the task calls, for calls into other accounts.</summary>
    public JsonObject? Credentials { get; init; }

    /// <summary>Not written: where the resource stands in the source, an index into its table of places; -1 where the state does.</summary>
    public int ResourceOrigin { get; init; } = -1;

    /// <summary>Not written: the resources that an AWS SDK call acts on, for its permissions; null where not known.</summary>
    public EquatableArray<PlaceholderText>? IamResources { get; init; }

    /// <summary>Not written: the IAM action of an AWS SDK call where it is not derived from the action's name.</summary>
    public string? IamAction { get; init; }
}

/// <summary>A state whose branches run at the same time.</summary>
/// <param name="Name">The state's name.</param>
/// <param name="Branches">The branches.</param>
public sealed record ParallelState(string Name, EquatableArray<StateScope> Branches) : RetriableState(Name)
{
    /// <inheritdoc />
    public override string Type => "Parallel";
}

/// <summary>A state that only passes on or shapes data.</summary>
/// <param name="Name">The state's name.</param>
public sealed record PassState(string Name) : State(Name)
{
    /// <inheritdoc />
    public override string Type => "Pass";

    /// <summary>JSONPath: the template of the state's result.</summary>
    public JsonObject? Parameters { get; init; }

    /// <summary>JSONPath: the state's result, taken as it is.</summary>
    public JsonValue? Result { get; init; }
}

/// <summary>A state that waits.</summary>
/// <param name="Name">The state's name.</param>
public sealed record WaitState(string Name) : State(Name)
{
    /// <inheritdoc />
    public override string Type => "Wait";

    /// <summary>How long, in seconds.</summary>
    public ValueOrPath? Seconds { get; init; }

    /// <summary>Until when, as RFC 3339 writes it.</summary>
    public ValueOrPath? Timestamp { get; init; }
}

/// <summary>A state that ends its scope well.</summary>
/// <param name="Name">The state's name.</param>
public sealed record SucceedState(string Name) : State(Name)
{
    /// <inheritdoc />
    public override string Type => "Succeed";

    /// <inheritdoc />
    internal override bool HasNext => false;
}

/// <summary>A state that fails the execution.</summary>
/// <param name="Name">The state's name.</param>
public sealed record FailState(string Name) : State(Name)
{
    /// <inheritdoc />
    public override string Type => "Fail";

    /// <summary>The error's name.</summary>
    public ValueOrPath? Error { get; init; }

    /// <summary>What has happened, for people.</summary>
    public ValueOrPath? Cause { get; init; }

    /// <inheritdoc />
    internal override bool HasNext => false;
}

/// <summary>What stands where a state should be, and is none.</summary>
/// <param name="Name">The name that it stands under.</param>
/// <param name="Json">What it is.</param>
public sealed record UnknownState(string Name, JsonValue Json) : State(Name)
{
    /// <inheritdoc />
    public override string Type => "";
}
