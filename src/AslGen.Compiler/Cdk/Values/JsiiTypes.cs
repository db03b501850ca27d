using Microsoft.CodeAnalysis;

namespace AslGen.Compiler.Cdk.Values;

/// <summary>
/// Which values come across from C# to the CDK's JavaScript inside a dictionary or array, where jsii has only the value's own type to go
/// by. Measured on Amazon.CDK.Lib 2.160: what is not listed throws "Could not infer JSII type".
/// </summary>
internal static class JsiiTypes
{
    /// <summary>What to write in place of a value of a type.</summary>
    /// <param name="type">The type that the value surely has.</param>
    /// <returns>The advice, or null where the value comes across or its type is not known well enough.</returns>
    public static string? AdviceFor(ITypeSymbol? type) => type is null ? null : AdviceFor(type, isElement: false);

    private static string? AdviceFor(ITypeSymbol type, bool isElement)
    {
        switch (type)
        {
            case IErrorTypeSymbol or ITypeParameterSymbol or IDynamicTypeSymbol:
                return null;
            case IArrayTypeSymbol array:
                return AdviceFor(array.ElementType, isElement: true);
            case INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] }:
                return AdviceFor(inner, isElement);
        }

        switch (type.SpecialType)
        {
            case SpecialType.System_String
            or SpecialType.System_Boolean
            or SpecialType.System_Int16
            or SpecialType.System_Int32
            or SpecialType.System_Int64
            or SpecialType.System_UInt16
            or SpecialType.System_UInt32
            or SpecialType.System_UInt64
            or SpecialType.System_Single
            or SpecialType.System_Double
            or SpecialType.System_DateTime
            or SpecialType.System_Object:
                return null;
            case SpecialType.System_Decimal:
                return "convert it to double";
            case SpecialType.System_Byte or SpecialType.System_SByte:
                return "convert it to int";
            case SpecialType.System_Char:
                return "write it as a string";
        }

        return type.TypeKind switch
        {
            TypeKind.Enum => HasJsiiAttribute(type) ? null : "use its name, ToString()",
            TypeKind.Interface => AdviceForInterface((INamedTypeSymbol)type, isElement),
            _ => AdviceForObject(type),
        };
    }

    // The value behind an interface may be anything; only where the interface itself is an element's type does jsii look no further.
    private static string? AdviceForInterface(INamedTypeSymbol type, bool isElement) =>
        isElement && !HasJsiiAttribute(type) && type.ContainingNamespace.ToDisplayString().StartsWith("System", StringComparison.Ordinal)
            ? type.Name == "IDictionary"
                ? "use Dictionary<string, object> as the type of the elements"
                : "use an array as the type of the elements"
            : null;

    private static string? AdviceForObject(ITypeSymbol type)
    {
        if (type.IsAnonymousType)
        {
            return "use a Dictionary<string, object>";
        }

        if (DictionaryArguments(type) is { } arguments)
        {
            return arguments.Key.SpecialType != SpecialType.System_String
                ? "use a dictionary with keys of type string"
                : AdviceFor(arguments.Value, isElement: true);
        }

        if (IsJsii(type))
        {
            return null;
        }

        if (type.IsTupleType)
        {
            return "use an array or a Dictionary<string, object>";
        }

        string space = type.ContainingNamespace.ToDisplayString();
        bool isText = type is { Name: "Guid" or "Uri" or "DateTimeOffset" or "DateOnly" or "TimeOnly", ContainingNamespace.Name: "System" };
        return isText ? "write it as a string"
            : type is { Name: "TimeSpan", ContainingNamespace.Name: "System" } ? "write it as a number of seconds"
            : space.StartsWith("System.Text.Json", StringComparison.Ordinal) ? "use a Dictionary<string, object>"
            : IsSequence(type) ? "use an array"
            : "use a Dictionary<string, object>";
    }

    /// <summary>Whether values of a type are dictionaries.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The types of the keys and the values, or null where it is none.</returns>
    public static (ITypeSymbol Key, ITypeSymbol Value)? DictionaryArguments(ITypeSymbol type)
    {
        foreach (INamedTypeSymbol candidate in type.AllInterfaces.Prepend(type).OfType<INamedTypeSymbol>())
        {
            if (candidate is { Name: "IDictionary" or "IReadOnlyDictionary", TypeArguments: [var key, var value] })
            {
                return (key, value);
            }
        }

        return null;
    }

    // Classes of one's own come across where they derive from the CDK's or implement its interfaces.
    private static bool IsJsii(ITypeSymbol type)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (
                CdkLibrary.IsCdk(current)
                || HasJsiiAttribute(current)
                || current.ContainingNamespace?.ToDisplayString() == "Amazon.JSII.Runtime.Deputy"
            )
            {
                return true;
            }
        }

        return type.AllInterfaces.Any(HasJsiiAttribute);
    }

    private static bool HasJsiiAttribute(ITypeSymbol type) =>
        type.GetAttributes().Any(attribute => attribute.AttributeClass?.Name.StartsWith("Jsii", StringComparison.Ordinal) == true);

    private static bool IsSequence(ITypeSymbol type) =>
        type.AllInterfaces.Any(candidate => candidate.SpecialType == SpecialType.System_Collections_IEnumerable);
}
