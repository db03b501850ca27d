using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AslGen.Architecture.Tests;

/// <summary>Writes what an assembly offers to others, one line for each type and member.</summary>
internal static class PublicApi
{
    private static readonly SymbolDisplayFormat TypeFormat = new(
        globalNamespaceStyle: SymbolDisplayGlobalNamespaceStyle.Omitted,
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters
            | SymbolDisplayGenericsOptions.IncludeVariance
            | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
            | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
    );

    private static readonly SymbolDisplayFormat MemberFormat = TypeFormat
        .WithMemberOptions(
            SymbolDisplayMemberOptions.IncludeAccessibility
                | SymbolDisplayMemberOptions.IncludeModifiers
                | SymbolDisplayMemberOptions.IncludeType
                | SymbolDisplayMemberOptions.IncludeRef
                | SymbolDisplayMemberOptions.IncludeParameters
                | SymbolDisplayMemberOptions.IncludeConstantValue
        )
        .WithParameterOptions(
            SymbolDisplayParameterOptions.IncludeType
                | SymbolDisplayParameterOptions.IncludeName
                | SymbolDisplayParameterOptions.IncludeParamsRefOut
                | SymbolDisplayParameterOptions.IncludeDefaultValue
                | SymbolDisplayParameterOptions.IncludeExtensionThis
        )
        .WithPropertyStyle();

    // What the assemblies' own references are looked up in.
    private static readonly IReadOnlyList<MetadataReference> Libraries =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Concat(
                typeof(PublicApi)
                    .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
                    .Where(attribute => attribute.Key == "Library")
                    .Select(attribute => attribute.Value!)
            )
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The API of an assembly.</summary>
    public static string Of(string assemblyPath)
    {
        var reference = MetadataReference.CreateFromFile(assemblyPath);
        var compilation = CSharpCompilation.Create("Reader", references: [.. Libraries, reference]);
        var assembly = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(reference)!;
        var text = new StringBuilder();
        foreach (var type in TypesIn(assembly.GlobalNamespace).OrderBy(type => type.ToDisplayString(TypeFormat), StringComparer.Ordinal))
        {
            text.Append(Describe(type)).Append('\n');
            foreach (
                var line in type.GetMembers()
                    .Where(IsListed)
                    .OrderBy(member => member.Name, StringComparer.Ordinal)
                    .ThenBy(Describe, StringComparer.Ordinal)
                    .Select(Describe)
            )
            {
                text.Append("    ").Append(line).Append('\n');
            }
        }

        return text.ToString();
    }

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container) =>
        container
            .GetMembers()
            .OfType<INamespaceOrTypeSymbol>()
            .SelectMany(member => member is INamedTypeSymbol type ? TypesIn(type).Prepend(type).Where(IsVisible) : TypesIn(member));

    private static string Describe(INamedTypeSymbol type)
    {
        string?[] words =
        [
            SyntaxFacts.GetText(type.DeclaredAccessibility),
            type.IsStatic ? "static" : null,
            type is { IsAbstract: true, IsStatic: false, TypeKind: TypeKind.Class } ? "abstract" : null,
            type is { IsSealed: true, IsStatic: false, TypeKind: TypeKind.Class } ? "sealed" : null,
            type.IsReadOnly ? "readonly" : null,
            type.IsRecord ? "record" : null,
            type.TypeKind.ToString().ToLowerInvariant(),
            type.ToDisplayString(TypeFormat),
        ];
        var bases = (
            type.TypeKind == TypeKind.Class && type.BaseType is { SpecialType: not SpecialType.System_Object }
                ? [type.BaseType]
                : Enumerable.Empty<INamedTypeSymbol>()
        )
            .Concat(type.Interfaces.Where(IsVisible).OrderBy(@interface => @interface.ToDisplayString(TypeFormat), StringComparer.Ordinal))
            .Select(parent => parent.ToDisplayString(TypeFormat))
            .ToList();
        return string.Join(' ', words.Where(word => word is not null)) + (bases.Count == 0 ? "" : " : " + string.Join(", ", bases));
    }

    private static string Describe(ISymbol member) => member.ToDisplayString(MemberFormat);

    // Types have lines of their own, accessors are part of their property's or event's, and what the compiler adds to each
    // record or enum is no news.
    private static bool IsListed(ISymbol member) =>
        IsVisible(member)
        && member is not INamedTypeSymbol and not IMethodSymbol { AssociatedSymbol: not null }
        && !(member.ContainingType.IsRecord && IsCompilerGenerated(member))
        && !(member.ContainingType.IsValueType && member is IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.IsEmpty: true });

    private static bool IsCompilerGenerated(ISymbol member) =>
        (member is IPropertySymbol { Name: "EqualityContract" })
        || member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == nameof(CompilerGeneratedAttribute));

    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    private static SymbolDisplayFormat WithPropertyStyle(this SymbolDisplayFormat format) =>
        new(
            format.GlobalNamespaceStyle,
            format.TypeQualificationStyle,
            format.GenericsOptions,
            format.MemberOptions,
            format.DelegateStyle,
            format.ExtensionMethodStyle,
            format.ParameterOptions,
            SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
            format.LocalOptions,
            format.KindOptions,
            format.MiscellaneousOptions
        );
}
