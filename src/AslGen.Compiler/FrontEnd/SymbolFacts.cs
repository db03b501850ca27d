using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AslGen.Compiler.FrontEnd;

/// <summary>Questions about symbols by full name, so that a project without AslGen, or with two copies of it, breaks nothing.</summary>
internal static class SymbolFacts
{
    /// <summary>Whether a type has a namespace and metadata name.</summary>
    /// <param name="type">The type.</param>
    /// <param name="namespace">The namespace.</param>
    /// <param name="metadataName">The name, with a back-quote and the number of type parameters for a generic type.</param>
    /// <returns>Whether it is so.</returns>
    public static bool Is(this ITypeSymbol? type, string @namespace, string metadataName) =>
        type is not null
        && type.OriginalDefinition.MetadataName == metadataName
        && type.ContainingType is null
        && HasName(type.ContainingNamespace, @namespace);

    /// <summary>Whether values of a type are states, which a flow awaits.</summary>
    /// <param name="type">The type.</param>
    /// <returns>Whether it is so.</returns>
    public static bool IsState(ITypeSymbol? type) => type?.SelfAndBases().Any(candidate => candidate.Is("AslGen", "State`1")) == true;

    /// <summary>The first attribute of a type on a symbol.</summary>
    /// <param name="symbol">The symbol.</param>
    /// <param name="namespace">The attribute type's namespace.</param>
    /// <param name="name">The attribute type's name.</param>
    /// <returns>The attribute, or null.</returns>
    public static AttributeData? Attribute(this ISymbol symbol, string @namespace, string name) =>
        symbol.Attributes(@namespace, name).FirstOrDefault();

    /// <summary>All attributes of a type on a symbol.</summary>
    /// <param name="symbol">The symbol.</param>
    /// <param name="namespace">The attribute type's namespace.</param>
    /// <param name="name">The attribute type's name.</param>
    /// <returns>The attributes.</returns>
    public static IEnumerable<AttributeData> Attributes(this ISymbol symbol, string @namespace, string name) =>
        symbol.GetAttributes().Where(attribute => attribute.AttributeClass.Is(@namespace, name));

    /// <summary>The value of an attribute's named argument.</summary>
    /// <typeparam name="T">The value's type; enums are their numbers.</typeparam>
    /// <param name="attribute">The attribute.</param>
    /// <param name="name">The argument's name.</param>
    /// <param name="value">The value, where the argument is written.</param>
    /// <returns>Whether the argument is written.</returns>
    public static bool TryGet<T>(this AttributeData attribute, string name, out T value)
    {
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (argument.Key == name && argument.Value is { Kind: not TypedConstantKind.Array, Value: T found })
            {
                value = found;
                return true;
            }
        }

        value = default!;
        return false;
    }

    /// <summary>A type and its base types, nearest first.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The types.</returns>
    public static IEnumerable<INamedTypeSymbol> SelfAndBases(this ITypeSymbol type)
    {
        for (INamedTypeSymbol? current = type as INamedTypeSymbol; current is not null; current = current.BaseType)
        {
            yield return current;
        }
    }

    /// <summary>The name in a member's declaration, where messages about the member are shown.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <returns>The name's token, or the declaration's first one where it has no name of its own.</returns>
    public static SyntaxToken NameToken(this SyntaxNode declaration) =>
        declaration switch
        {
            MethodDeclarationSyntax method => method.Identifier,
            LocalFunctionStatementSyntax function => function.Identifier,
            PropertyDeclarationSyntax property => property.Identifier,
            EventDeclarationSyntax @event => @event.Identifier,
            BaseTypeDeclarationSyntax type => type.Identifier,
            DelegateDeclarationSyntax @delegate => @delegate.Identifier,
            VariableDeclaratorSyntax field => field.Identifier,
            ParameterSyntax parameter => parameter.Identifier,
            _ => declaration.GetFirstToken(),
        };

    /// <summary>The part of a class that an attribute stands on.</summary>
    /// <param name="type">The class.</param>
    /// <param name="attribute">The attribute.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <returns>The declaration.</returns>
    public static BaseTypeDeclarationSyntax DeclarationWith(
        this INamedTypeSymbol type,
        AttributeData attribute,
        CancellationToken cancellation
    ) =>
        attribute.ApplicationSyntaxReference?.GetSyntax(cancellation).FirstAncestorOrSelf<BaseTypeDeclarationSyntax>()
        ?? (BaseTypeDeclarationSyntax)type.DeclaringSyntaxReferences[0].GetSyntax(cancellation);

    /// <summary>A method's part with the body, where the method is declared in two parts.</summary>
    /// <param name="method">The method.</param>
    /// <returns>The part with the body, or the method itself.</returns>
    public static IMethodSymbol Implementation(this IMethodSymbol method) => method.PartialImplementationPart ?? method;

    private static bool HasName(INamespaceSymbol? symbol, string name)
    {
        string[] parts = name.Split('.');
        for (int index = parts.Length - 1; index >= 0; index--)
        {
            if (symbol is null || symbol.Name != parts[index])
            {
                return false;
            }

            symbol = symbol.ContainingNamespace;
        }

        return symbol is { IsGlobalNamespace: true };
    }
}
