using System.Globalization;
using AslGen.Compiler.FrontEnd;
using AslGen.Compiler.Program;
using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.JsonPath;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AslGen.CodeFixes.CustomStates;

/// <summary>Writes JSON of a state as the C# that compiles to it. Where it does not know how, it gives null.</summary>
/// <param name="compilation">The project.</param>
/// <param name="input">The members of the input that are read.</param>
/// <param name="untyped">The type of what is read where any value can stand.</param>
internal sealed class ValueWriter(Compilation compilation, InputShape input, string untyped)
{
    private const string PathSuffix = ".$";

    private static readonly SymbolDisplayFormat Names = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes
    );

    /// <summary>A type's name in the file that is written.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The name.</returns>
    public static string NameOf(ITypeSymbol type) => type.ToDisplayString(Names);

    /// <summary>The value of a member: constant, or read at a path where the member's name says so.</summary>
    /// <param name="owner">The object that has the member.</param>
    /// <param name="name">The name without <c>.$</c>.</param>
    /// <param name="type">What the value has to be.</param>
    /// <returns>The expression, or null where it cannot be written or there is no such member.</returns>
    public string? WriteMember(JsonObject owner, string name, ITypeSymbol type) =>
        owner[name + PathSuffix] is JsonString { Text.Literal: { } path } ? Path(path, Bare(type))
        : owner[name] is { } value ? Write(value, Bare(type))
        : null;

    /// <summary>Whether an object has a member, constant or read at a path.</summary>
    /// <param name="owner">The object.</param>
    /// <param name="name">The name without <c>.$</c>.</param>
    /// <returns>Whether it has.</returns>
    public static bool Has(JsonObject owner, string name) => owner[name] is not null || owner[name + PathSuffix] is not null;

    /// <summary>An object.</summary>
    /// <param name="value">The object.</param>
    /// <param name="type">What it has to be.</param>
    /// <returns>The expression, or null where it cannot be written.</returns>
    public string? Write(JsonValue value, ITypeSymbol type) =>
        value switch
        {
            JsonObject @object => Object(@object, Bare(type)),
            JsonArray array => Array(array, Bare(type)),
            JsonString { Text.Literal: { } text } => Text(text, Bare(type)),
            JsonNumber number => IsPlainNumber(number.Text) ? number.Text : null,
            JsonBoolean boolean => boolean.Value ? "true" : "false",
            JsonNull when IsAny(type) => "(object?)null",
            _ => null,
        };

    private static bool IsPlainNumber(string text) =>
        text.Length <= 15
        && text.All(character => character is (>= '0' and <= '9') or '-' or '.')
        && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private static ITypeSymbol Bare(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] }
            ? inner
            : type;

    private static bool IsAny(ITypeSymbol type) => type.SpecialType == SpecialType.System_Object;

    private static string? Text(string text, ITypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Enum)
        {
            return type.GetMembers()
                .OfType<IFieldSymbol>()
                .Where(member => member.HasConstantValue && JsonEnums.Read(member) is StringLiteral literal && literal.Value == text)
                .Select(member => $"{NameOf(type)}.{Literals.Identifier(member.Name)}")
                .FirstOrDefault();
        }

        return type.SpecialType is SpecialType.System_String or SpecialType.System_Object ? Literals.Text(text) : null;
    }

    private string? Object(JsonObject value, ITypeSymbol type)
    {
        string[] names = [.. value.Members.Select(member => NameOf(member))];
        if (names.Distinct().Count() != names.Length)
        {
            return null;
        }

        if (IsAny(type))
        {
            return names.All(SyntaxFacts.IsValidIdentifier)
                ? Initializer("new", value, names, _ => type, Literals.Identifier)
                : Initializer("new Dictionary<string, object>", value, names, _ => type, Key);
        }

        if (type is INamedTypeSymbol { Name: "Dictionary", TypeArguments: [{ SpecialType: SpecialType.System_String }, var item] })
        {
            return Initializer("new()", value, names, _ => item, Key);
        }

        return type.Attribute("AslGen.Metadata", "ServiceStructureAttribute") is null
            ? null
            : Initializer(
                "new()",
                value,
                names,
                name => type.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault(property => !property.IsStatic)?.Type,
                Literals.Identifier
            );
    }

    private static string NameOf(JsonMember member) =>
        member.Name.EndsWith(PathSuffix, StringComparison.Ordinal)
            ? member.Name.Substring(0, member.Name.Length - PathSuffix.Length)
            : member.Name;

    private static string Key(string name) => $"[{Literals.Text(name)}]";

    private string? Initializer(
        string start,
        JsonObject value,
        string[] names,
        Func<string, ITypeSymbol?> typeOf,
        Func<string, string> write
    )
    {
        List<string> members = [];
        foreach (string name in names)
        {
            if (typeOf(name) is not { } type || WriteMember(value, name, type) is not { } written)
            {
                return null;
            }

            members.Add($"{write(name)} = {written}");
        }

        return members.Count == 0 ? start + " { }" : $"{start} {{ {string.Join(", ", members)} }}";
    }

    private string? Array(JsonArray value, ITypeSymbol type)
    {
        ITypeSymbol? item = type switch
        {
            { SpecialType: SpecialType.System_Object } => type,
            IArrayTypeSymbol array => array.ElementType,
            INamedTypeSymbol { TypeKind: TypeKind.Interface, TypeArguments: [var argument] } => argument,
            _ => null,
        };
        if (item is null)
        {
            return null;
        }

        string?[] items = [.. value.Items.Select(element => Write(element, item))];
        return items.Contains(null) ? null
            : items.Length == 0 ? $"new {NameOf(item)}[] {{ }}"
            : $"new {NameOf(item)}[] {{ {string.Join(", ", items)} }}";
    }

    private string? Path(string text, ITypeSymbol type)
    {
        JsonPathParseResult parsed = JsonPathParser.ParseValue(text);
        if (
            parsed is not { AllFindings.Count: 0, Expression: PathExpression path }
            || path.Segments.Any(segment => segment is not NameSegment { IsDescendant: false })
        )
        {
            return null;
        }

        string[] names = [.. path.Segments.Cast<NameSegment>().Select(segment => segment.Name)];
        return path.Root switch
        {
            PathRoot.Input => input.Read(names, IsAny(type) ? untyped : NameOf(type)),
            PathRoot.Context => Context(names),
            _ => null,
        };
    }

    // The context object's values are static properties, in classes of the same names.
    private string? Context(string[] names) =>
        names switch
        {
            ["Task", "Token"] => "JsonPath.TaskToken",
            [var part, var name] => compilation
                .GetTypesByMetadataName($"AslGen.Context+{part}")
                .SelectMany(type => type.GetMembers(name))
                .OfType<IPropertySymbol>()
                .Select(property => $"Context.{property.ContainingType.Name}.{property.Name}")
                .FirstOrDefault(),
            _ => null,
        };
}
