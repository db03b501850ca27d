using AslGen.Compiler.Program;
using AslGen.Compiler.Program.Members;
using Microsoft.CodeAnalysis;

namespace AslGen.Compiler.FrontEnd;

/// <summary>Which C# types are such that JSON compares their values as C# does.</summary>
internal static class TypeConditions
{
    private const string Serialization = "System.Text.Json.Serialization";

    /// <summary>Whether a type is what a row of the table asks for.</summary>
    /// <param name="condition">What the row asks for.</param>
    /// <param name="type">The type.</param>
    /// <returns>Whether it is so.</returns>
    public static bool Holds(TypeCondition condition, ITypeSymbol type) =>
        condition switch
        {
            TypeCondition.EqualScalar => IsScalar(JsonKinds.WithoutNullable(type)!),
            TypeCondition.Equal => IsEqual(type),
            TypeCondition.Number => JsonKinds.WithoutNullable(type) == (object)type && IsNumber(type),
            TypeCondition.NumberOrNull => IsNumber(JsonKinds.WithoutNullable(type)!),
            TypeCondition.Boolean => type.SpecialType == SpecialType.System_Boolean,
            TypeCondition.Double => type.SpecialType == SpecialType.System_Double,
            TypeCondition.Text => type.SpecialType == SpecialType.System_String,
            TypeCondition.Time => type.Is("System", "DateTimeOffset"),
            TypeCondition.DateTime => type.SpecialType == SpecialType.System_DateTime,
            TypeCondition.Date => type.Is("System", "DateOnly"),
            TypeCondition.TimeOfDay => type.Is("System", "TimeOnly"),
            TypeCondition.Integer => JsonKinds.WithoutNullable(type) == (object)type && JsonKinds.Of(type) == ValueKind.Integer,
            TypeCondition.NoArray => JsonKinds.Of(type) is not (ValueKind.Array or ValueKind.Unknown) || type.TypeKind == TypeKind.Enum,
            TypeCondition.CanBeNull => type.IsReferenceType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T,
            _ => false,
        };

    /// <summary>Why a type is not what a row asks for, and what to write instead.</summary>
    /// <param name="condition">What the row asks for.</param>
    /// <param name="type">The type, as messages name it.</param>
    /// <returns>The reason.</returns>
    public static string Refusal(TypeCondition condition, string type) =>
        condition switch
        {
            TypeCondition.EqualScalar or TypeCondition.Equal =>
                $"it compares values of type '{type}', which are not equal in JSON when they are in C#; compare strings, numbers, "
                    + "booleans, enums or anonymous objects of them",
            TypeCondition.Integer or TypeCondition.Double =>
                $"C# and Step Functions write values of type '{type}' differently; make them strings first",
            TypeCondition.Text => $"the members of a JSON object have names that are strings, not of type '{type}'; make them strings",
            TypeCondition.OfItems => $"JSON does not tell which items are of type '{type}'; filter with Where, by what the items have",
            _ =>
                $"it orders values of type '{type}'; order by a number, a boolean, a DateTimeOffset, DateTime, DateOnly or TimeOnly, or a string with "
                    + "StringComparer.Ordinal",
        };

    private static bool IsEqual(ITypeSymbol type) =>
        JsonKinds.WithoutNullable(type) switch
        {
            INamedTypeSymbol { IsTupleType: true } tuple => tuple.TupleElements.All(element => IsEqual(element.Type)),
            INamedTypeSymbol { IsAnonymousType: true } anonymous => anonymous
                .GetMembers()
                .OfType<IPropertySymbol>()
                .All(property => IsEqual(property.Type)),
            { } other => IsScalar(other),
            null => false,
        };

    // Dates and GUIDs are texts that can be written in several ways.
    private static bool IsScalar(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_String or SpecialType.System_Char or SpecialType.System_Boolean
        || JsonKinds.Of(type) is ValueKind.Integer or ValueKind.Number
        || type.TypeKind == TypeKind.Enum;

    private static bool IsNumber(ITypeSymbol type) =>
        JsonKinds.Of(type) is ValueKind.Integer or ValueKind.Number
        || (type.TypeKind == TypeKind.Enum && type.Attribute(Serialization, "JsonConverterAttribute") is null);
}
