using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AslGen.Compiler.FrontEnd;

/// <summary>Which properties of a C# type System.Text.Json writes.</summary>
internal static class JsonObjectShape
{
    private const string Serialization = "System.Text.Json.Serialization";

    /// <summary>The conditions of <c>[JsonIgnore]</c>, by the numbers they have in <c>JsonIgnoreCondition</c>.</summary>
    public enum IgnoreCondition
    {
        /// <summary>Always written.</summary>
        Never = 0,

        /// <summary>Never written.</summary>
        Always = 1,

        /// <summary>Not written when it has its type's default value.</summary>
        WhenWritingDefault = 2,

        /// <summary>Not written when it is null.</summary>
        WhenWritingNull = 3,

        /// <summary>Never written, but read.</summary>
        WhenWriting = 4,

        /// <summary>Always written, but never read.</summary>
        WhenReading = 5,
    }

    /// <summary>The properties that are written, those of base types first.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The properties.</returns>
    public static IReadOnlyList<IPropertySymbol> PropertiesOf(ITypeSymbol type)
    {
        List<IPropertySymbol> properties = [];
        foreach (INamedTypeSymbol declaring in type.SelfAndBases().Reverse())
        {
            foreach (IPropertySymbol property in declaring.GetMembers().OfType<IPropertySymbol>())
            {
                bool isWritten =
                    property
                        is {
                            IsStatic: false,
                            IsIndexer: false,
                            GetMethod.DeclaredAccessibility: Accessibility.Public,
                            DeclaredAccessibility: Accessibility.Public
                        }
                    && !IsAlwaysIgnored(property);
                properties.RemoveAll(inherited => inherited.Name == property.Name);
                if (isWritten)
                {
                    properties.Add(property);
                }
            }
        }

        return properties;
    }

    /// <summary>Whether the JSON of a type is a service's own: names as declared, and nothing where there is no value.</summary>
    /// <param name="type">The type.</param>
    /// <returns>Whether it is so.</returns>
    public static bool IsServiceStructure(ITypeSymbol type) =>
        type.Attribute("AslGen.Metadata", "ServiceStructureAttribute") is not null || AwsSdkTypes.IsStructure(type);

    /// <summary>When a property is not written.</summary>
    /// <param name="property">The property.</param>
    /// <returns>The condition.</returns>
    public static IgnoreCondition ConditionOf(IPropertySymbol property) =>
        property.Attribute(Serialization, "JsonIgnoreAttribute") is not { } attribute
            ? IsServiceStructure(property.ContainingType)
                ? IgnoreCondition.WhenWritingNull
                : IgnoreCondition.Never
            : attribute.TryGet("Condition", out int condition)
                ? (IgnoreCondition)condition
                : IgnoreCondition.Always;

    /// <summary>Whether a property is never written.</summary>
    /// <param name="property">The property.</param>
    /// <returns>Whether it is so.</returns>
    public static bool IsAlwaysIgnored(IPropertySymbol property) => ConditionOf(property) == IgnoreCondition.Always;

    /// <summary>Whether a property's value decides whether it is written.</summary>
    /// <param name="property">The property.</param>
    /// <returns>Whether it is so.</returns>
    public static bool HasIgnoreCondition(IPropertySymbol property) =>
        ConditionOf(property) is IgnoreCondition.WhenWritingDefault or IgnoreCondition.WhenWritingNull;

    /// <summary>Whether the JSON of a type is not made of its properties alone: a converter or derived types write it.</summary>
    /// <param name="type">The type.</param>
    /// <returns>Whether it is so.</returns>
    public static bool HasConverter(ITypeSymbol type) =>
        type.Attribute(Serialization, "JsonConverterAttribute") is not null
        || type.Attribute(Serialization, "JsonNumberHandlingAttribute") is not null
        || type.GetMembers()
            .Any(member =>
                member is IFieldSymbol or IPropertySymbol { DeclaredAccessibility: not Accessibility.Public }
                && member.Attribute(Serialization, "JsonIncludeAttribute") is not null
            )
        || type.Attribute(Serialization, "JsonPolymorphicAttribute") is not null
        || type.Attribute(Serialization, "JsonDerivedTypeAttribute") is not null;

    /// <summary>Whether a converter of its own writes a property.</summary>
    /// <param name="property">The property.</param>
    /// <returns>Whether it is so.</returns>
    public static bool HasConverter(IPropertySymbol property) =>
        property.Attribute(Serialization, "JsonConverterAttribute") is not null
        || property.Attribute(Serialization, "JsonExtensionDataAttribute") is not null
        || property.Attribute(Serialization, "JsonNumberHandlingAttribute") is not null;

    /// <summary>
    /// Whether code computes a property's value when it is read or changes it when it is set, so that the value is not simply what
    /// was set last.
    /// </summary>
    /// <param name="property">The property.</param>
    /// <returns>Whether it is so.</returns>
    public static bool HasCode(IPropertySymbol property) =>
        !property.ContainingType.IsAnonymousType
        && property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is PropertyDeclarationSyntax declaration
        && (
            declaration.ExpressionBody is not null
            || declaration.AccessorList?.Accessors.Any(a => a.Body is not null || a.ExpressionBody is not null) == true
        );

    /// <summary>Whether System.Text.Json can give a property a value that it has read.</summary>
    /// <param name="property">The property.</param>
    /// <returns>Whether it is so.</returns>
    public static bool IsRead(IPropertySymbol property) =>
        property.ContainingType.IsAnonymousType
        || property.SetMethod is not null
        || property.ContainingType.TypeKind == TypeKind.Interface
        || property.ContainingType.InstanceConstructors.Any(constructor =>
            constructor.Parameters.Any(parameter => string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase))
        );
}
