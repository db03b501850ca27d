using AslGen.StatesLanguage.Json;

namespace AslGen.StatesLanguage.Permissions;

/// <summary>A statement of an IAM policy that allows something.</summary>
/// <param name="Sid">The statement's id: letters and digits, unique in the policy.</param>
/// <param name="Actions">The actions it allows.</param>
/// <param name="Resources">The ARNs of what it allows them on.</param>
public sealed record PolicyStatement(string Sid, EquatableArray<string> Actions, EquatableArray<PlaceholderText> Resources)
{
    /// <summary>The conditions under which it allows them.</summary>
    public EquatableArray<PolicyCondition> Conditions { get; init; }
}

/// <summary>A condition of a statement.</summary>
/// <param name="Operator">The operator, such as <c>StringEquals</c>.</param>
/// <param name="Key">The condition key.</param>
/// <param name="Value">The value that the key's value is compared with.</param>
public sealed record PolicyCondition(string Operator, string Key, PlaceholderText Value);
