using AslGen.StatesLanguage.Services;
using Microsoft.CodeAnalysis;

namespace AslGen.Compiler.FrontEnd;

/// <summary>The types of the AWS SDK for .NET, as AWS SDK integrations see them.</summary>
internal static class AwsSdkTypes
{
    private const string AssemblyPrefix = "AWSSDK.";
    private const string Runtime = "Amazon.Runtime";

    /// <summary>Whether a type is a request, a response or a part of one.</summary>
    /// <param name="type">The type.</param>
    /// <returns>Whether it is so.</returns>
    public static bool IsStructure(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Class
        && type.ContainingAssembly?.Name.StartsWith(AssemblyPrefix, StringComparison.Ordinal) == true
        && !IsConstants(type);

    /// <summary>Whether a type's values are texts that the service defines, such as <c>ReturnValue.ALL_NEW</c>.</summary>
    /// <param name="type">The type.</param>
    /// <returns>Whether it is so.</returns>
    public static bool IsConstants(ITypeSymbol? type) =>
        type?.SelfAndBases().Any(candidate => candidate.Is(Runtime, "ConstantClass")) == true;

    /// <summary>The name of a member.</summary>
    /// <param name="property">The property of a structure.</param>
    /// <returns>The name, or null where the name or the value's JSON is not known.</returns>
    public static string? NameOf(IPropertySymbol property) =>
        NamespaceOf(property.ContainingType) is var @namespace
        && !@namespace.StartsWith(Runtime, StringComparison.Ordinal)
        && HasPlainJson(property.Type)
            ? DotNetSdk.MemberOf(@namespace, property.ContainingType.Name, property.Name)
            : null;

    /// <summary>The text that a constant stands for.</summary>
    /// <param name="field">A static field.</param>
    /// <returns>The text, or null where it is not known.</returns>
    public static string? ConstantOf(IFieldSymbol field) =>
        field is { IsStatic: true } ? DotNetSdk.ConstantOf(NamespaceOf(field.ContainingType), field.Name) : null;

    /// <summary>The full name of a type's namespace.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The name.</returns>
    public static string NamespaceOf(ITypeSymbol type) => type.ContainingNamespace.ToDisplayString();

    // Streams, times and documents are written in ways of the services' own.
    private static bool HasPlainJson(ITypeSymbol type)
    {
        type = JsonKinds.WithoutNullable(type)!;
        return type switch
        {
            IArrayTypeSymbol => false,
            INamedTypeSymbol { TypeArguments: { Length: > 0 } arguments } => JsonKinds.IsDictionary(type) || JsonKinds.IsList(type)
                ? arguments.All(HasPlainJson)
                : false,
            _ => type.SpecialType
                is SpecialType.System_String
                    or SpecialType.System_Boolean
                    or SpecialType.System_Int32
                    or SpecialType.System_Int64
                    or SpecialType.System_Single
                    or SpecialType.System_Double
                || IsConstants(type)
                || (IsStructure(type) && !NamespaceOf(type).StartsWith(Runtime, StringComparison.Ordinal)),
        };
    }
}
