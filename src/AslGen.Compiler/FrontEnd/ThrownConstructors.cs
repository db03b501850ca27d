using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>The constructors that make a new exception, from that of its own type to the framework's.</summary>
/// <param name="Own">Those that have source, in the order in which each calls the next.</param>
/// <param name="Framework">The framework's.</param>
/// <param name="Arguments">What the framework's is given.</param>
/// <param name="Reader">Reads these arguments.</param>
internal sealed record ThrownConstructors(
    IReadOnlyList<ThrownConstructor> Own,
    IMethodSymbol Framework,
    IReadOnlyList<IArgumentOperation> Arguments,
    ExpressionReader Reader
)
{
    // A constructor that leads back to itself is broken C#.
    private const int MostConstructors = 20;

    /// <summary>Follows the constructors of a new exception.</summary>
    /// <param name="creation">The new exception.</param>
    /// <param name="context">The workflow being read.</param>
    /// <param name="expressions">Reads what it is made with; each argument once.</param>
    /// <returns>The constructors, or null where one of them cannot be read.</returns>
    public static ThrownConstructors? Of(IObjectCreationOperation creation, ReadingContext context, ExpressionReader expressions)
    {
        List<ThrownConstructor> own = [];
        IMethodSymbol? constructor = creation.Constructor;
        IReadOnlyList<IArgumentOperation> arguments = creation.Arguments;
        ExpressionReader reader = expressions;
        while (constructor is not null && own.Count < MostConstructors)
        {
            if (!constructor.ContainingType.Locations.Any(location => location.IsInSource))
            {
                return new ThrownConstructors(own, constructor, arguments, reader);
            }

            SyntaxNode? syntax = constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(context.Cancellation);
            if (syntax is not null && !context.IsInCompilation(syntax))
            {
                return null;
            }

            ExpressionReader inside = new(context, ScopeOf(constructor, arguments, reader), flow: null);
            IInvocationOperation? call = null;
            if (InitializerOf(syntax) is { } initializer)
            {
                call = context.OperationOf(initializer) as IInvocationOperation;
                if (call is null)
                {
                    return null;
                }
            }

            IMethodSymbol? next = call?.TargetMethod ?? WithoutParameters(constructor.ContainingType.BaseType);
            bool isLastOfType = !SymbolEqualityComparer.Default.Equals(next?.ContainingType, constructor.ContainingType);
            own.Add(new ThrownConstructor(constructor, syntax as ConstructorDeclarationSyntax, inside, isLastOfType));
            constructor = next;
            arguments = call?.Arguments ?? (IReadOnlyList<IArgumentOperation>)[];
            reader = inside;
        }

        return null;
    }

    private static Scope ScopeOf(IMethodSymbol constructor, IEnumerable<IArgumentOperation> arguments, ExpressionReader reader)
    {
        Scope scope = new();
        foreach (IArgumentOperation argument in arguments)
        {
            // Another exception inside it is nothing that a workflow can read.
            if (argument.Parameter is { } parameter && !ErrorTypes.IsException(parameter.Type))
            {
                scope.Bind(constructor.OriginalDefinition.Parameters[parameter.Ordinal], reader.ReadToKeep(parameter.Name, argument.Value));
            }
        }

        return scope;
    }

    private static SyntaxNode? InitializerOf(SyntaxNode? syntax) =>
        syntax switch
        {
            ConstructorDeclarationSyntax declaration => declaration.Initializer,
            TypeDeclarationSyntax type => type.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault(),
            _ => null,
        };

    private static IMethodSymbol? WithoutParameters(INamedTypeSymbol? type) =>
        type?.InstanceConstructors.FirstOrDefault(candidate => candidate.Parameters.IsEmpty);
}

/// <summary>A constructor of an exception's own class.</summary>
/// <param name="Constructor">The constructor.</param>
/// <param name="Syntax">Its declaration with a body, or null where it has none.</param>
/// <param name="Reader">Reads expressions with its parameters.</param>
/// <param name="CallsBase">Whether it calls a base type's, so that the properties of its type get their initial values with it.</param>
internal sealed record ThrownConstructor(
    IMethodSymbol Constructor,
    ConstructorDeclarationSyntax? Syntax,
    ExpressionReader Reader,
    bool CallsBase
);
