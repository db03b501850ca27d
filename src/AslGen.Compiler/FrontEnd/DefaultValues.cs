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
            _ => null,
        };
}
