namespace AslGen.StatesLanguage.Services;

/// <summary>A parameter that a call must have, or several of which it must have one.</summary>
/// <param name="Alternatives">The parameters, at least one; a member of a parameter is written with a dot.</param>
/// <param name="IsExclusive">Whether more than one of them is wrong too.</param>
public sealed record ParameterRequirement(EquatableArray<string> Alternatives, bool IsExclusive)
{
    /// <summary>Requires a parameter.</summary>
    /// <param name="name">The parameter.</param>
    public static implicit operator ParameterRequirement(string name) => new([name], IsExclusive: false);

    /// <summary>Requires one parameter and no more.</summary>
    /// <param name="alternatives">The parameters.</param>
    /// <returns>The requirement.</returns>
    public static ParameterRequirement ExactlyOneOf(params string[] alternatives) =>
        new(alternatives.ToEquatableArray(), IsExclusive: true);

    /// <summary>Requires at least one parameter.</summary>
    /// <param name="alternatives">The parameters.</param>
    /// <returns>The requirement.</returns>
    public static ParameterRequirement AnyOf(params string[] alternatives) => new(alternatives.ToEquatableArray(), IsExclusive: false);

    /// <summary>The requirement in words.</summary>
    /// <returns>The name, or the names with <c>or</c> between them.</returns>
    public override string ToString() => string.Join(" or ", Alternatives);
}
