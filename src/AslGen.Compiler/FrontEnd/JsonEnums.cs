using AslGen.Compiler.Program;
using Microsoft.CodeAnalysis;

namespace AslGen.Compiler.FrontEnd;

/// <summary>Enum values as System.Text.Json writes them.</summary>
internal static class JsonEnums
{
    private const string Serialization = "System.Text.Json.Serialization";

    /// <summary>Reads an enum member.</summary>
    /// <param name="member">The member.</param>
    /// <returns>Its JSON value, or null where a converter that is not known writes it.</returns>
    public static Expression? Read(IFieldSymbol member)
    {
        if (member.ContainingType.Attribute(Serialization, "JsonConverterAttribute") is not { } attribute)
        {
            return new NumberLiteral(Convert.ToString(member.ConstantValue, System.Globalization.CultureInfo.InvariantCulture)!)
            {
                Kind = ValueKind.Integer,
            };
        }

        bool writesNames =
            attribute.ConstructorArguments is [{ Value: ITypeSymbol converter }]
            && (converter.Is(Serialization, "JsonStringEnumConverter") || converter.Is(Serialization, "JsonStringEnumConverter`1"));
        return writesNames ? new StringLiteral(NameOf(member)) { Kind = ValueKind.String } : null;
    }

    /// <summary>The JSON of an enum's default value, zero.</summary>
    /// <param name="type">The enum.</param>
    /// <returns>Its JSON value, or null where no member is zero.</returns>
    public static Expression? ReadDefault(ITypeSymbol type) =>
        type.GetMembers()
            .OfType<IFieldSymbol>()
            .FirstOrDefault(member => member.HasConstantValue && Convert.ToDecimal(member.ConstantValue) == 0)
            is { } zero
            ? Read(zero)
            : null;

    private static string NameOf(IFieldSymbol member) =>
        member.Attribute(Serialization, "JsonStringEnumMemberNameAttribute")?.ConstructorArguments is [{ Value: string name }]
            ? name
            : member.Name;
}
