using System.Collections.Immutable;
using AslGen.Compiler.Program;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>An error on its way to a handler.</summary>
/// <param name="Local">The local that has it: an object with the texts <c>Error</c> and <c>Cause</c>.</param>
/// <param name="Known">Which errors it can be.</param>
/// <param name="Report">
/// An object whose <c>errorMessage</c> is the exception's message, or null where the message is not known exactly.
/// </param>
internal sealed record RaisedError(int Local, ErrorSet Known, Expression? Report)
{
    /// <summary>What was thrown, where the error comes straight from there; or null.</summary>
    public ThrownError? Thrown { get; init; }

    /// <summary>What is known of the properties that the exceptions' own classes declare.</summary>
    public ErrorProperties Properties { get; init; } = ErrorProperties.None;

    /// <summary>The error's name.</summary>
    public MemberAccess Error => Member("Error");

    /// <summary>What has happened.</summary>
    public MemberAccess Cause => Member("Cause");

    /// <summary>The whole error.</summary>
    public LocalReference Value => new(Local) { Kind = ValueKind.Object };

    private MemberAccess Member(string name) => new(Value, name) { Kind = ValueKind.String };
}

/// <summary>An exception that is thrown.</summary>
/// <param name="State">What the state is called that fails with it.</param>
/// <param name="Name">The error's name.</param>
/// <param name="Cause">What has happened, or null.</param>
/// <param name="Detail">What tells the state apart from others of the same name: the message, as the source has it.</param>
internal sealed record ThrownError(string State, string Name, Expression? Cause, string Detail);

/// <summary>The place that errors are led to: a handler, or the <c>finally</c> block that what nobody handles goes through.</summary>
/// <param name="Exit">The ways that lead there.</param>
/// <param name="Error">The local that has the error there.</param>
/// <param name="Report">The local that has the report with the exception's message there.</param>
/// <param name="Properties">The locals that have the properties there that the exceptions' own classes declare, by name.</param>
internal sealed record HandlerEntry(FlowExit Exit, int Error, int Report, ImmutableDictionary<string, int> Properties)
{
    /// <summary>Which errors can come.</summary>
    public ErrorSet Known { get; set; } = ErrorSet.None;

    /// <summary>Whether an error can come whose message is not known.</summary>
    public bool LacksReport { get; set; }

    /// <summary>What is known of these properties.</summary>
    public ErrorProperties KnownProperties { get; set; } = ErrorProperties.None;

    /// <summary>The error as it is there.</summary>
    public RaisedError Raised => ErrorOf(Known, LacksReport ? null : new LocalReference(Report) { Kind = ValueKind.Object });

    /// <summary>An error as it would be there.</summary>
    /// <param name="known">Which errors it can be.</param>
    /// <param name="report">Its report.</param>
    /// <returns>The error.</returns>
    public RaisedError ErrorOf(ErrorSet known, Expression? report) =>
        new(Error, known, report)
        {
            Properties = KnownProperties with
            {
                Values = Properties.ToImmutableDictionary(entry => entry.Key, entry => (Expression)new LocalReference(entry.Value)),
            },
        };
}

/// <summary>A <c>catch</c> clause.</summary>
/// <param name="Operation">The clause.</param>
/// <param name="Symbol">The name of the exception, or null.</param>
/// <param name="Errors">The errors of its type.</param>
/// <param name="Asked">Where errors are led to of which the filter asks more than the name.</param>
/// <param name="Entry">Where errors are led to that it takes.</param>
internal sealed record CatchClause(
    ICatchClauseOperation Operation,
    ILocalSymbol? Symbol,
    ErrorSet Errors,
    HandlerEntry Asked,
    HandlerEntry Entry
);

/// <summary>A <c>try</c> statement around what is being read.</summary>
/// <param name="Clauses">Its clauses.</param>
/// <param name="Finally">Its <c>finally</c> block, or null.</param>
/// <param name="Uncaught">Where errors go that no clause takes and that the <c>finally</c> block is done for.</param>
/// <param name="Failing">Where errors go that nobody takes, but that a wildcard would.</param>
internal sealed record TryFrame(IReadOnlyList<CatchClause> Clauses, IBlockOperation? Finally, HandlerEntry Uncaught, HandlerEntry Failing)
{
    /// <summary>Whether the block itself is read, rather than one of its handlers.</summary>
    public bool IsInBody { get; set; } = true;
}
