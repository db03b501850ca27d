using AslGen.StatesLanguage.Json;

namespace AslGen.StatesLanguage.Rules.Views;

/// <summary>A transition to another state.</summary>
/// <param name="Kind">What makes it.</param>
/// <param name="Target">The string that names the target.</param>
/// <param name="Owner">The object that the string is in: the state, a choice rule or a catcher.</param>
internal sealed record Transition(TransitionKind Kind, JsonCursor Target, JsonCursor Owner)
{
    /// <summary>The target's name, or null where it is known only at deploy time.</summary>
    public string? TargetName => Target.Literal;
}

internal enum TransitionKind
{
    Next,
    ChoiceRule,
    Default,
    Catcher,
}
