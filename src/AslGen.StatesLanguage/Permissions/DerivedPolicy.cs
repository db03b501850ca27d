namespace AslGen.StatesLanguage.Permissions;

/// <summary>The policy that a definition needs.</summary>
/// <param name="Statements">The statements, in the order of the states that need them.</param>
/// <param name="BroadPermissions">What the policy allows on more than the states act on, in the order of the states.</param>
public sealed record DerivedPolicy(EquatableArray<PolicyStatement> Statements, EquatableArray<BroadPermission> BroadPermissions);

/// <summary>A permission that reaches further than its state does, because the definition does not say what the state acts on.</summary>
/// <param name="State">The name of the state.</param>
/// <param name="Origin">Where the state comes from: an index into the source's own table of places, or -1.</param>
/// <param name="Actions">The actions that it allows, with commas between; empty where the policy allows nothing for the state, because
/// what it needs is not known.</param>
/// <param name="Resource">What it allows them on.</param>
/// <param name="Reason">Why that is so, and what to write instead.</param>
public sealed record BroadPermission(string State, int Origin, string Actions, string Resource, string Reason)
{
    /// <summary>Whether the policy lacks what the state needs, rather than allowing too much.</summary>
    public bool IsMissing => Actions.Length == 0;
}
