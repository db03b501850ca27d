using AslGen.Compiler.Program;
using Microsoft.CodeAnalysis;

namespace AslGen.Compiler.FrontEnd;

/// <summary>The default values of C# types as JSON.</summary>
internal static class DefaultValues
{
    /// <summary>The default value of a type.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The value, or null where JSON has none that is known.</returns>
    public static Expression? Of(ITypeSymbol type) =>
        JsonKinds.Of(type) switch
        {
            _ when type.IsReferenceType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T => new NullLiteral(),
            ValueKind.Integer or ValueKind.Number => new NumberLiteral("0") { Kind = ValueKind.Integer },
            ValueKind.Boolean => new BooleanLiteral(false) { Kind = ValueKind.Boolean },
            _ when type.TypeKind == TypeKind.Enum => JsonEnums.ReadDefault(type),
            _ => OfTime(type),
        };

    /// <summary>The default value of a time, a duration or a day.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The value as System.Text.Json writes it, or null where the type is another.</returns>
    public static StringLiteral? OfTime(ITypeSymbol? type)
    {
        string? text =
            type?.SpecialType == SpecialType.System_DateTime ? "0001-01-01T00:00:00"
            : type.Is("System", "DateTimeOffset") ? "0001-01-01T00:00:00+00:00"
            : type.Is("System", "DateOnly") ? "0001-01-01"
            : type.Is("System", "TimeOnly") || type.Is("System", "TimeSpan") ? "00:00:00"
            : null;
        return text is null ? null : new StringLiteral(text) { Kind = ValueKind.String };
    }
}
