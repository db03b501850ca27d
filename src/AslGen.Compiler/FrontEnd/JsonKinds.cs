using AslGen.Compiler.Program;
using Microsoft.CodeAnalysis;

namespace AslGen.Compiler.FrontEnd;

/// <summary>What System.Text.Json makes of values of a C# type.</summary>
internal static class JsonKinds
{
    /// <summary>The JSON kind of a type's values.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The kind.</returns>
    public static ValueKind Of(ITypeSymbol? type)
    {
        type = WithoutNullable(type);
        return type?.SpecialType switch
        {
            null => ValueKind.Unknown,
            SpecialType.System_String or SpecialType.System_Char or SpecialType.System_DateTime => ValueKind.String,
            SpecialType.System_Boolean => ValueKind.Boolean,
            SpecialType.System_SByte
            or SpecialType.System_Byte
            or SpecialType.System_Int16
            or SpecialType.System_UInt16
            or SpecialType.System_Int32
            or SpecialType.System_UInt32 => ValueKind.Integer,
            SpecialType.System_Int64
            or SpecialType.System_UInt64
            or SpecialType.System_Single
            or SpecialType.System_Double
            or SpecialType.System_Decimal => ValueKind.Number,
            SpecialType.System_Object => ValueKind.Unknown,
            _ => OfOther(type),
        };
    }

    /// <summary>The type without <c>Nullable</c> around it.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The type inside, or the type itself.</returns>
    public static ITypeSymbol? WithoutNullable(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;

    /// <summary>Whether a type is a tuple with elements.</summary>
    /// <param name="type">The type.</param>
    /// <returns>Whether it is one.</returns>
    public static bool IsTuple(ITypeSymbol? type) => type is INamedTypeSymbol { IsTupleType: true, TypeArguments.Length: > 0 };

    /// <summary>Whether a type is a group of LINQ, which is an object with its key and its items as long as it is not JSON.</summary>
    /// <param name="type">The type.</param>
    /// <returns>Whether it is one.</returns>
    public static bool IsGroup(ITypeSymbol? type) => type.Is("System.Linq", "IGrouping`2");

    /// <summary>Whether values of a type, or values inside of them, have a form of their own that System.Text.Json does not write.</summary>
    /// <param name="type">The type.</param>
    /// <returns>Whether they have: tuples and groups.</returns>
    public static bool IsInternal(ITypeSymbol? type) =>
        type switch
        {
            IArrayTypeSymbol array => IsInternal(array.ElementType),
            INamedTypeSymbol named => IsTuple(named)
                || IsGroup(named)
                || named.TypeArguments.Any(IsInternal)
                || (named.IsAnonymousType && named.GetMembers().OfType<IPropertySymbol>().Any(property => IsInternal(property.Type))),
            _ => false,
        };

    /// <summary>Whether values of the type are JSON objects with a string for each key.</summary>
    /// <param name="type">The type.</param>
    /// <returns>Whether it is a dictionary with string keys.</returns>
    public static bool IsDictionary(ITypeSymbol type) => KeyOf(type)?.SpecialType == SpecialType.System_String;

    /// <summary>Whether an array or collection expression, written for a type, is a JSON array of its items as they are written.</summary>
    /// <param name="type">The type.</param>
    /// <returns>Whether it is so: not for sets, which leave items out, nor for bytes, which become text.</returns>
    public static bool IsList(ITypeSymbol? type) =>
        type switch
        {
            IArrayTypeSymbol { Rank: 1 } array => array.ElementType.SpecialType != SpecialType.System_Byte,
            INamedTypeSymbol { TypeArguments: [var item], MetadataName: var name } => item.SpecialType != SpecialType.System_Byte
                && name
                    is "List`1"
                        or "IEnumerable`1"
                        or "IReadOnlyList`1"
                        or "IReadOnlyCollection`1"
                        or "IList`1"
                        or "ICollection`1"
                        or "ImmutableArray`1"
                        or "ImmutableList`1",
            _ => false,
        };

    /// <summary>The type of the items of an array or collection, with its annotation.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The type of the items, or null for what has none.</returns>
    public static ITypeSymbol? ItemOf(ITypeSymbol? type) =>
        type switch
        {
            { SpecialType: SpecialType.System_String } or null => null,
            IArrayTypeSymbol array => array.ElementType,
            _ => type
                .AllInterfaces.Concat(type is INamedTypeSymbol named ? [named] : [])
                .FirstOrDefault(candidate =>
                    candidate.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
                )
                ?.TypeArguments[0],
        };

    // The type of a dictionary's keys, or null for what is no dictionary.
    private static ITypeSymbol? KeyOf(ITypeSymbol type) =>
        type
            .AllInterfaces.Concat(type is INamedTypeSymbol named ? [named] : [])
            .FirstOrDefault(candidate =>
                candidate.Is("System.Collections.Generic", "IDictionary`2")
                || candidate.Is("System.Collections.Generic", "IReadOnlyDictionary`2")
            )
            ?.TypeArguments[0];

    private static ValueKind OfOther(ITypeSymbol type)
    {
        if (type.TypeKind is TypeKind.Enum or TypeKind.Dynamic or TypeKind.TypeParameter or TypeKind.Error || IsRawJson(type))
        {
            return ValueKind.Unknown;
        }

        if (type.TypeKind == TypeKind.Array)
        {
            return ((IArrayTypeSymbol)type).ElementType.SpecialType == SpecialType.System_Byte ? ValueKind.String : ValueKind.Array;
        }

        if (IsTuple(type))
        {
            // The results of parallel states; as JSON they are an array.
            return ValueKind.Array;
        }

        if (IsText(type))
        {
            return ValueKind.String;
        }

        if (IsGroup(type))
        {
            return ValueKind.Object;
        }

        return KeyOf(type) is not null ? ValueKind.Object
            : type.AllInterfaces.Append(type).Any(i => i.SpecialType == SpecialType.System_Collections_IEnumerable) ? ValueKind.Array
            : ValueKind.Object;
    }

    private static bool IsRawJson(ITypeSymbol type) =>
        type.Is("System.Text.Json", "JsonElement")
        || type.Is("System.Text.Json", "JsonDocument")
        || type.SelfAndBases().Any(candidate => candidate.Is("System.Text.Json.Nodes", "JsonNode"));

    private static bool IsText(ITypeSymbol type) =>
        type.MetadataName is "Guid" or "DateTimeOffset" or "DateOnly" or "TimeOnly" or "TimeSpan" or "Uri" or "Version"
        && type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true };
}
