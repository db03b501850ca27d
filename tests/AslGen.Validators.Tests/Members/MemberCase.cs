namespace AslGen.Validators.Tests.Members;

/// <summary>A use of members in C#, which is run and compiled.</summary>
/// <param name="Parameters">What the expression reads: kinds of <see cref="MemberInputs"/> with names, <c>string text, small index</c>.</param>
/// <param name="Expression">The expression.</param>
internal sealed record MemberCase(string Parameters, string Expression)
{
    /// <summary>Gets declarations that the expression needs.</summary>
    public string Types { get; init; } = "";

    /// <summary>Gets the statements before the expression.</summary>
    public string Statements { get; init; } = "";

    /// <summary>Gets whether inputs always have the members that are null: where items are passed on as they are.</summary>
    public bool HasAllMembers { get; init; }

    /// <summary>Gets the parameters: kind and name.</summary>
    public IReadOnlyList<(string Kind, string Name)> Inputs =>
        [
            .. Parameters
                .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(parameter => parameter.Split(' '))
                .Select(parts => (parts[0], parts[1])),
        ];

    /// <inheritdoc/>
    public override string ToString() => $"({Parameters}) => {Statements} {Expression}";
}
