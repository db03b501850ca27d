using System.Collections.Immutable;
using AslGen.Compiler.Program;

namespace AslGen.Compiler.FrontEnd;

/// <summary>What is known of the properties that exceptions' own classes declare, of an error on its way to a handler.</summary>
/// <param name="Values">The values by name. What is not there is null: another exception's, or that of a state's error.</param>
/// <param name="OfStates">The errors that states can have failed with: they say no more than a name and a cause.</param>
/// <param name="Unknown">The properties whose value cannot be known although the workflow throws the exception, each with its errors.</param>
internal sealed record ErrorProperties(
    ImmutableDictionary<string, Expression> Values,
    ErrorSet OfStates,
    ImmutableDictionary<string, ErrorSet> Unknown
)
{
    /// <summary>Those of an exception that has none.</summary>
    public static ErrorProperties None { get; } =
        new(ImmutableDictionary<string, Expression>.Empty, ErrorSet.None, ImmutableDictionary<string, ErrorSet>.Empty);

    /// <summary>Those of errors that states fail with.</summary>
    /// <param name="errors">The errors.</param>
    /// <returns>That nothing is known of them.</returns>
    public static ErrorProperties Of(ErrorSet errors) => None with { OfStates = errors };

    /// <summary>What is known where errors of one or the other way come.</summary>
    /// <param name="other">What is known of the other way.</param>
    /// <returns>What is known of both, without values.</returns>
    public ErrorProperties Or(ErrorProperties other) =>
        None with
        {
            OfStates = OfStates.Or(other.OfStates),
            Unknown = other.Unknown.Aggregate(
                Unknown,
                (all, entry) =>
                    all.SetItem(entry.Key, all.TryGetValue(entry.Key, out ErrorSet? before) ? before.Or(entry.Value) : entry.Value)
            ),
        };
}
