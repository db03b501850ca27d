namespace AslGen.Architecture.Tests;

/// <summary>A type, by the names that metadata has for it. Nested types count as the type around them.</summary>
internal readonly record struct TypeName(string Assembly, string Namespace, string Name);

/// <summary>That one type mentions another: in a signature, a base list, an attribute or the body of a method.</summary>
internal readonly record struct TypeUse(TypeName User, TypeName Used)
{
    /// <inheritdoc/>
    public override string ToString() => $"{User.Namespace}.{User.Name} uses {Used.Namespace}.{Used.Name}";
}
