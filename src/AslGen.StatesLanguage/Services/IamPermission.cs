namespace AslGen.StatesLanguage.Services;

/// <summary>Actions that a call needs its role to be allowed, and what it needs them on.</summary>
/// <param name="Actions">The IAM actions, such as <c>sqs:SendMessage</c>.</param>
/// <param name="Resources">
/// The patterns of the resources' ARNs; <c>*</c> alone where the actions know no resources. <c>{Name}</c> in a pattern is the value of a
/// parameter, and <see cref="Permissions.ResourcePattern"/> says what else can stand in braces.
/// </param>
public sealed record IamPermission(EquatableArray<string> Actions, EquatableArray<string> Resources)
{
    /// <summary>What the permission is for, in letters, where a call needs more than one: it ends the statement's Sid.</summary>
    public string Purpose { get; init; } = "";

    /// <summary>
    /// The parameters of which one must be there to make the permission necessary; none where it always is. <c>Name=A|B</c> means that
    /// the parameter has one of these values.
    /// </summary>
    public EquatableArray<string> When { get; init; }

    /// <summary>The conditions under which the actions are needed. One whose parameter is not there is left out.</summary>
    public EquatableArray<IamCondition> Conditions { get; init; }

    /// <summary>
    /// What an author can write to narrow the permission, where the call's parameters alone do not say what it acts on; null where they
    /// do, or where nothing can.
    /// </summary>
    public string? Advice { get; init; }
}

/// <summary>A condition of a permission.</summary>
/// <param name="Operator">The operator for a value that is known before the execution, such as <c>StringEquals</c>.</param>
/// <param name="Key">The condition key.</param>
/// <param name="Value">The pattern of the value, written like that of a resource.</param>
public sealed record IamCondition(string Operator, string Key, string Value);
