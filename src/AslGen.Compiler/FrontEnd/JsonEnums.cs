using AslGen.Compiler.Program;
using AslGen.StatesLanguage;
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

    /// <summary>Reads a constant of an enum.</summary>
    /// <param name="type">The enum.</param>
    /// <param name="value">The constant's number.</param>
    /// <returns>Its JSON value, or null where a converter writes it and no member has the number.</returns>
    public static Expression? ReadConstant(ITypeSymbol type, object value)
    {
        IFieldSymbol[] members = type.GetMembers().OfType<IFieldSymbol>().Where(member => member.HasConstantValue).ToArray();
        return members.FirstOrDefault(member => Equals(member.ConstantValue, value)) is { } named ? Read(named)
            : type.Attribute(Serialization, "JsonConverterAttribute") is null
                ? new NumberLiteral(Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!)
                {
                    Kind = ValueKind.Integer,
                }
            : null;
    }

    /// <summary>The JSON of an enum's default value, zero.</summary>
    /// <param name="type">The enum.</param>
    /// <returns>Its JSON value, or null where no member is zero.</returns>
    public static Expression? ReadDefault(ITypeSymbol type) =>
        type is INamedTypeSymbol { EnumUnderlyingType: { } underlying }
            ? ReadConstant(type, Convert.ChangeType(0, TypeCodeOf(underlying), System.Globalization.CultureInfo.InvariantCulture))
            : null;

    /// <summary>The names of an enum's values, as C# writes them.</summary>
    /// <param name="type">The enum.</param>
    /// <returns>An object with the names by the text of their numbers, and by their names in JSON where these are others; null where JSON does not
    /// tell the name: of flags, values with two names, wide numbers, and converters that are not known.</returns>
    public static ObjectExpression? NamesOf(ITypeSymbol type)
    {
        IFieldSymbol[] members = type.GetMembers().OfType<IFieldSymbol>().Where(member => member.HasConstantValue).ToArray();
        bool isKnown =
            type is INamedTypeSymbol { EnumUnderlyingType.SpecialType: not (SpecialType.System_Int64 or SpecialType.System_UInt64) }
            && type.Attribute("System", "FlagsAttribute") is null
            && members.All(member => Read(member) is not null)
            && members.Select(member => member.ConstantValue).Distinct().Count() == members.Length;
        if (!isKnown)
        {
            return null;
        }

        IEnumerable<MemberValue> names = members.SelectMany(member =>
            new[] { Convert.ToString(member.ConstantValue, System.Globalization.CultureInfo.InvariantCulture)!, NameOf(member) }
                .Where(key => key != member.Name)
                .Select(key => new MemberValue(key, new StringLiteral(member.Name) { Kind = ValueKind.String }))
        );
        return new ObjectExpression(names.ToEquatableArray()) { Kind = ValueKind.Object };
    }

    /// <summary>The JSON of an enum's values.</summary>
    /// <param name="type">The enum.</param>
    /// <returns>An object with the values by their names in C#; null for flags, of which texts name several at once, and for converters that are
    /// not known.</returns>
    public static ObjectExpression? ValuesOf(ITypeSymbol type)
    {
        (string Name, Expression? Value)[] members =
        [
            .. type.GetMembers()
                .OfType<IFieldSymbol>()
                .Where(member => member.HasConstantValue)
                .Select(member => (member.Name, Read(member))),
        ];
        return type.Attribute("System", "FlagsAttribute") is null && members.All(member => member.Value is not null)
            ? new ObjectExpression(members.Select(member => new MemberValue(member.Name, member.Value!)).ToEquatableArray())
            {
                Kind = ValueKind.Object,
            }
            : null;
    }

    private static TypeCode TypeCodeOf(ITypeSymbol type) =>
        type.SpecialType switch
        {
            SpecialType.System_SByte => TypeCode.SByte,
            SpecialType.System_Byte => TypeCode.Byte,
            SpecialType.System_Int16 => TypeCode.Int16,
            SpecialType.System_UInt16 => TypeCode.UInt16,
            SpecialType.System_UInt32 => TypeCode.UInt32,
            SpecialType.System_Int64 => TypeCode.Int64,
            SpecialType.System_UInt64 => TypeCode.UInt64,
            _ => TypeCode.Int32,
        };

    private static string NameOf(IFieldSymbol member) =>
        member.Attribute(Serialization, "JsonStringEnumMemberNameAttribute")?.ConstructorArguments is [{ Value: string name }]
            ? name
            : member.Name;
}
