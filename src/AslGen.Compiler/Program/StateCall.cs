using AslGen.StatesLanguage;
using AslGen.StatesLanguage.Model;
using AslGen.StatesLanguage.Services;

namespace AslGen.Compiler.Program;

/// <summary>A state that the flow awaits, with everything that its C# says about it.</summary>
/// <param name="Name">The name that the state has if no other state has it.</param>
/// <param name="Origin">The place in the source that it comes from.</param>
internal abstract record StateCall(string Name, int Origin)
{
    /// <summary>The place where the state is declared, if it is a method; otherwise -1.</summary>
    public int DeclarationOrigin { get; init; } = -1;

    /// <summary>The place that says what the state is.</summary>
    public int StateOrigin => DeclarationOrigin >= 0 ? DeclarationOrigin : Origin;

    /// <summary>What tells the state apart from others of the same name: what it is given, as the source has it.</summary>
    public string Detail { get; init; } = "";

    /// <summary>What the source says about the state, or null.</summary>
    public string? Comment { get; init; }

    /// <summary>What the flow gets, from what the service answered (<see cref="ResultReference"/>).</summary>
    public Expression Result { get; init; } = new ResultReference();

    /// <summary>All expressions that are evaluated from the state's input.</summary>
    public abstract IEnumerable<Expression> Inputs { get; }

    /// <summary>The state with each expression rewritten that is evaluated before it runs; what it gives stays.</summary>
    /// <param name="rewrite">Gives the new expression.</param>
    /// <returns>The new state.</returns>
    public virtual StateCall Rewrite(Func<Expression, Expression> rewrite) => this;
}

/// <summary>A state that calls a service.</summary>
/// <param name="Name">The state's name.</param>
/// <param name="Origin">The place in the source that it comes from.</param>
/// <param name="Resource">What it calls.</param>
internal sealed record TaskCall(string Name, int Origin, Resource Resource) : StateCall(Name, Origin)
{
    /// <summary>What the service is sent. Never left out: without it Step Functions would send the state's input.</summary>
    public Expression Arguments { get; init; } = new ObjectExpression([]) { Kind = ValueKind.Object };

    /// <summary>How long the task may run in seconds, or null.</summary>
    public Expression? TimeoutSeconds { get; init; }

    /// <summary>How long between heartbeats in seconds, or null.</summary>
    public Expression? HeartbeatSeconds { get; init; }

    /// <summary>The role in whose name the task calls, or null for the state machine's.</summary>
    public ObjectExpression? Credentials { get; init; }

    /// <summary>The retriers in order.</summary>
    public EquatableArray<Retrier> Retry { get; init; }

    /// <summary>
    /// The ARNs of the resources that the call acts on where its arguments do not say them, or null. Texts with deploy-time values at most.
    /// </summary>
    public EquatableArray<Expression>? IamResources { get; init; }

    /// <summary>The IAM action of an AWS SDK call, or null where it follows from the action's name.</summary>
    public string? IamAction { get; init; }

    public override IEnumerable<Expression> Inputs =>
        new[] { Arguments, TimeoutSeconds, HeartbeatSeconds, Credentials }.Where(expression => expression is not null)!;

    public override StateCall Rewrite(Func<Expression, Expression> rewrite) =>
        this with
        {
            Resource = Resource is ArnResource arn ? arn with { Arn = rewrite(arn.Arn) } : Resource,
            Arguments = rewrite(Arguments),
            TimeoutSeconds = TimeoutSeconds is null ? null : rewrite(TimeoutSeconds),
            HeartbeatSeconds = HeartbeatSeconds is null ? null : rewrite(HeartbeatSeconds),
            Credentials = (ObjectExpression?)(Credentials is null ? null : rewrite(Credentials)),
            IamResources = IamResources?.Select(rewrite).ToEquatableArray(),
        };
}

/// <summary>What a task calls.</summary>
internal abstract record Resource;

/// <summary>An integration by its ARN.</summary>
/// <param name="Service">The service.</param>
/// <param name="Api">The API.</param>
/// <param name="Pattern">How the task waits, one flag.</param>
internal sealed record IntegrationResource(string Service, string Api, IntegrationPatterns Pattern) : Resource
{
    /// <summary>Where service and action are named in the source, of an AWS SDK call; otherwise -1.</summary>
    public int Origin { get; init; } = -1;
}

/// <summary>A Lambda function or an activity by its own ARN.</summary>
/// <param name="Arn">The ARN: text that is known at deploy time.</param>
/// <param name="IsActivity">Whether it is an activity.</param>
internal sealed record ArnResource(Expression Arn, bool IsActivity) : Resource;

/// <summary>A state whose branches run at the same time. Its result is the array of the branches' results.</summary>
/// <param name="Name">The state's name.</param>
/// <param name="Origin">The place in the source that it comes from.</param>
/// <param name="Branches">The branches.</param>
internal sealed record ParallelCall(string Name, int Origin, EquatableArray<Flow> Branches) : StateCall(Name, Origin)
{
    public override IEnumerable<Expression> Inputs => [];
}

/// <summary>A state that waits.</summary>
/// <param name="Name">The state's name.</param>
/// <param name="Origin">The place in the source that it comes from.</param>
/// <param name="Time">How long in seconds, or until when.</param>
/// <param name="IsUntil">Whether the time is a point in time as RFC 3339 writes it, rather than a number of seconds.</param>
internal sealed record WaitCall(string Name, int Origin, Expression Time, bool IsUntil) : StateCall(Name, Origin)
{
    public override IEnumerable<Expression> Inputs => [Time];

    public override StateCall Rewrite(Func<Expression, Expression> rewrite) => this with { Time = rewrite(Time) };
}

/// <summary>A state that does nothing but shape data, where a flow has no other state to do it.</summary>
/// <param name="Name">The state's name.</param>
/// <param name="Origin">The place in the source that it comes from.</param>
internal sealed record PassCall(string Name, int Origin) : StateCall(Name, Origin)
{
    public override IEnumerable<Expression> Inputs => [];
}
