using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.Program;
using AslGen.StatesLanguage;
using AslGen.StatesLanguage.Errors;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AslGen.Compiler.FrontEnd;

/// <summary>Which errors the exception types of a workflow stand for.</summary>
/// <remarks>
/// An error is thrown in C# as the exception type that the workflow catches by its name; without one as AslGen's own. So an exception
/// that the workflow only throws is one thing, and a task's error of the same name another; in sets of names the first has a mark.
/// </remarks>
internal sealed class ErrorTypes
{
    // No error name has such a character.
    private const char ThrownMark = '\u0001';

    private readonly ReadingContext _context;
    private readonly List<INamedTypeSymbol> _caught = [];
    private readonly List<INamedTypeSymbol> _thrown = [];

    // What is asked of something in the workflow, whatever that is.
    private readonly List<SimpleNameSyntax> _asked = [];
    private IReadOnlyList<INamedTypeSymbol> _allThrown = [];

    // Whether a pattern asks if an exception is one of AslGen's. Then every exception of the workflow's own is told apart by its name.
    private bool _asksForStateExceptions;

    private ErrorTypes(ReadingContext context)
    {
        _context = context;
    }

    /// <summary>Finds the exception types that a workflow class speaks of.</summary>
    /// <param name="context">The workflow being read.</param>
    /// <returns>The types.</returns>
    public static ErrorTypes Of(ReadingContext context)
    {
        ErrorTypes types = new(context);
        foreach (SyntaxReference declaration in context.Type.DeclaringSyntaxReferences)
        {
            types.AddAll(declaration.GetSyntax(context.Cancellation));
        }

        types.AddDerived();
        types._allThrown = [.. types._thrown];
        types.PropertyNames =
        [
            .. types
                ._allThrown.SelectMany(type => type.SelfAndBases())
                .SelectMany(type => type.GetMembers().OfType<IPropertySymbol>())
                .Where(IsOwnProperty)
                .Select(property => property.Name)
                .Distinct()
                .OrderBy(name => name, StringComparer.Ordinal)
                .Where(types.IsAsked),
        ];
        if (types._asksForStateExceptions)
        {
            types._caught.AddRange(types._thrown.Where(type => !types._caught.Contains(type, SymbolEqualityComparer.Default)));
        }

        types._thrown.RemoveAll(type => types._caught.Contains(type, SymbolEqualityComparer.Default));
        types.CheckNames();
        return types;
    }

    /// <summary>The exception types of the workflow's own, in C#, each with whether the workflow only throws it.</summary>
    public EquatableArray<ErrorType> Own =>
        _caught
            .Select(type => new ErrorType(FullName(type), IsOnlyThrown: false))
            .Concat(_thrown.Select(type => new ErrorType(FullName(type), IsOnlyThrown: true)))
            .ToEquatableArray();

    /// <summary>The exceptions that the workflow throws and never catches by type, as names in sets.</summary>
    public IEnumerable<string> OnlyThrown => _thrown.Select(type => ThrownMark + NameOf(type));

    /// <summary>The errors that are exceptions of the workflow's own, as far as they have types that it knows.</summary>
    public ErrorSet OwnSet => ErrorSet.Of(_caught.Select(NameOf).Concat(OnlyThrown));

    /// <summary>The names of the properties of thrown exceptions that their own classes declare and that the workflow may ask for.</summary>
    public IReadOnlyList<string> PropertyNames { get; private set; } = [];

    /// <summary>Whether the workflow throws an exception that has a property.</summary>
    /// <param name="property">The property.</param>
    /// <returns>Whether it does.</returns>
    public bool ThrowsWith(IPropertySymbol property) =>
        PropertyNames.Contains(property.Name) && _allThrown.Any(type => Derives(type, property.ContainingType));

    /// <summary>Whether a property is declared by an exception's own class, rather than by .NET or AslGen.</summary>
    /// <param name="property">The property.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsOwnProperty(IPropertySymbol property) =>
        property is { IsStatic: false, IsIndexer: false, IsOverride: false }
        && IsException(property.ContainingType)
        && !IsStateException(property.ContainingType)
        && !IsFrameworkType(property.ContainingType);

    /// <summary>Whether a type is an exception.</summary>
    /// <param name="type">The type.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsException(ITypeSymbol? type) => type?.SelfAndBases().Any(candidate => candidate.Is("System", "Exception")) == true;

    /// <summary>Whether a type is one of AslGen's own, or derived from them.</summary>
    /// <param name="type">The type.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsStateException(ITypeSymbol? type) =>
        type?.SelfAndBases().Any(candidate => candidate.Is("AslGen", "StateException")) == true;

    /// <summary>The name of the errors that an exception type stands for.</summary>
    /// <param name="type">The type.</param>
    /// <returns>What its <c>[ErrorName]</c> says, or its simple name, as Lambda reports it.</returns>
    public static string NameOf(ITypeSymbol type) =>
        type.Attribute("AslGen", "ErrorNameAttribute") is { ConstructorArguments: [{ Value: string name }] } ? name : type.MetadataName;

    /// <summary>The name in <c>ErrorEquals</c> of a name in a set.</summary>
    /// <param name="name">The name in the set.</param>
    /// <returns>The name without the mark of what is only thrown.</returns>
    public static string Plain(string name) => name.TrimStart(ThrownMark);

    /// <summary>All errors of a name: also an exception of that name which the workflow only throws.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The errors.</returns>
    public ErrorSet Named(string name) => ErrorSet.Of(OnlyThrown.Contains(ThrownMark + name) ? [name, ThrownMark + name] : [name]);

    /// <summary>Whether a name is that of an exception type which the workflow catches or throws.</summary>
    /// <param name="name">The name in a set.</param>
    /// <returns>Whether it is.</returns>
    public bool IsOwn(string name) => OnlyThrown.Contains(name) || _caught.Exists(type => NameOf(type) == name);

    /// <summary>The errors that a handler for a type takes.</summary>
    /// <param name="type">The type, or null for all.</param>
    /// <returns>The errors.</returns>
    public ErrorSet SetOf(ITypeSymbol? type)
    {
        if (type is null || type.SpecialType == SpecialType.System_Object || type.Is("System", "Exception"))
        {
            return ErrorSet.All;
        }

        string[] timeouts = [ErrorNames.Timeout, ErrorNames.HeartbeatTimeout];
        IEnumerable<string> own = _caught.Select(NameOf).Concat(OnlyThrown);
        if (IsStateException(type))
        {
            return type.Name switch
            {
                "StateException" => ErrorSet.AllBut(own),
                "TaskFailedException" => ErrorSet.AllBut(own.Concat(timeouts)),
                "StateTimeoutException" => ErrorSet.Of(timeouts),
                _ => ErrorSet.Of([NameOf(type)]),
            };
        }

        return ErrorSet.Of(_caught.Where(candidate => Derives(candidate, type)).Select(NameOf));
    }

    /// <summary>The errors of an exception that is thrown.</summary>
    /// <param name="type">Its type.</param>
    /// <returns>The one name.</returns>
    public ErrorSet ThrownAs(ITypeSymbol type) =>
        ErrorSet.Of([_thrown.Contains(type, SymbolEqualityComparer.Default) ? ThrownMark + NameOf(type) : NameOf(type)]);

    /// <summary>The errors of an exception that one of .NET's own methods throws.</summary>
    /// <param name="name">The name of its type.</param>
    /// <returns>The one name.</returns>
    public ErrorSet ThrownByName(string name) => ErrorSet.Of([OnlyThrown.Contains(ThrownMark + name) ? ThrownMark + name : name]);

    /// <summary>Whether a type is derived from AslGen's exceptions by someone else.</summary>
    /// <param name="type">The type.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsForeignStateException(ITypeSymbol type) =>
        type.SelfAndBases().FirstOrDefault(candidate => candidate.Is("AslGen", "StateException")) is { } own
        && !Is(own.ContainingAssembly, type.ContainingAssembly);

    /// <summary>Whether an error's name is one of some.</summary>
    /// <param name="error">The error's name.</param>
    /// <param name="names">The names.</param>
    /// <returns>The condition, or null where there are no names.</returns>
    public Expression? IsOneOf(Expression error, IEnumerable<string> names) =>
        names
            .Select(Plain)
            .Distinct(StringComparer.Ordinal)
            .Select(name =>
                (Expression)
                    new BinaryExpression(BinaryOperator.Equal, error, new StringLiteral(name) { Kind = ValueKind.String })
                    {
                        Kind = ValueKind.Boolean,
                        Origin = error.Origin,
                    }
            )
            .Aggregate(
                default(Expression),
                (left, right) =>
                    left is null
                        ? right
                        : new BinaryExpression(BinaryOperator.Or, left, right) { Kind = ValueKind.Boolean, Origin = error.Origin }
            );

    private static bool Derives(ITypeSymbol type, ITypeSymbol from) =>
        type.SelfAndBases().Any(candidate => SymbolEqualityComparer.Default.Equals(candidate, from));

    // Whether some exception is asked for a property of a name.
    private bool IsAsked(string name) =>
        _asked.Exists(part =>
            part.Identifier.ValueText == name
            && _context.ModelOf(part.SyntaxTree)?.GetSymbolInfo(part, _context.Cancellation).Symbol is IPropertySymbol property
            && IsOwnProperty(property)
        );

    private void AddAll(SyntaxNode declaration)
    {
        foreach (SyntaxNode node in declaration.DescendantNodes())
        {
            switch (node)
            {
                case CatchDeclarationSyntax handler:
                    Add(_caught, handler.Type);
                    break;
                case TypePatternSyntax pattern:
                    Add(_caught, pattern.Type);
                    break;
                case DeclarationPatternSyntax pattern:
                    Add(_caught, pattern.Type);
                    break;
                case RecursivePatternSyntax { Type: { } type }:
                    Add(_caught, type);
                    break;
                case ConstantPatternSyntax pattern:
                    Add(_caught, pattern.Expression);
                    break;
                case CaseSwitchLabelSyntax label:
                    Add(_caught, label.Value);
                    break;
                case BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.IsExpression):
                    Add(_caught, binary.Right);
                    break;
                case MemberAccessExpressionSyntax { Name: { Identifier.Text: not ("ThrowIfNull" or "ThrowIfNullOrEmpty") } name }:
                    _asked.Add(name);
                    break;
                case MemberBindingExpressionSyntax binding:
                    _asked.Add(binding.Name);
                    break;
                case BaseExpressionColonSyntax colon:
                    _asked.AddRange(colon.Expression.DescendantNodesAndSelf().OfType<SimpleNameSyntax>());
                    break;
                case ThrowStatementSyntax { Expression: BaseObjectCreationExpressionSyntax creation }:
                    Add(_thrown, creation);
                    break;
                case MemberAccessExpressionSyntax { Name.Identifier.Text: "ThrowIfNull" } guard:
                    Add(_thrown, guard.Expression);
                    break;
                case MemberAccessExpressionSyntax { Name.Identifier.Text: "ThrowIfNullOrEmpty" } guard:
                    Add(_thrown, guard.Expression);
                    AddNullGuard();
                    break;
                case ThrowExpressionSyntax { Expression: BaseObjectCreationExpressionSyntax creation }:
                    Add(_thrown, creation);
                    break;
            }
        }
    }

    private void Add(List<INamedTypeSymbol> types, ExpressionSyntax syntax)
    {
        if (_context.ModelOf(syntax.SyntaxTree) is not { } model)
        {
            return;
        }

        ISymbol? symbol =
            syntax is BaseObjectCreationExpressionSyntax
                ? model.GetTypeInfo(syntax, _context.Cancellation).Type
                : model.GetSymbolInfo(syntax, _context.Cancellation).Symbol;
        _asksForStateExceptions |= syntax.Parent is not CatchDeclarationSyntax && IsStateException(symbol as ITypeSymbol);
        bool isCaughtAsAny = types == _caught && (symbol as ITypeSymbol).Is("System", "Exception");
        if (
            symbol is INamedTypeSymbol type
            && IsException(type)
            && !IsStateException(type)
            && !isCaughtAsAny
            && !types.Contains(type, SymbolEqualityComparer.Default)
        )
        {
            types.Add(type);
        }
    }

    // What asks for text throws another exception where there is none at all.
    private void AddNullGuard()
    {
        if (_context.TypeNamed("System.ArgumentNullException") is { } type && !_thrown.Contains(type, SymbolEqualityComparer.Default))
        {
            _thrown.Add(type);
        }
    }

    // A handler for a type takes what is derived from it: what the workflow's own project knows, and that of the type. Of the
    // framework's types nobody wants to hear of all that could be, but of those that the workflow throws.
    private void AddDerived()
    {
        INamedTypeSymbol[] bases = [.. _caught.Where(type => !type.IsSealed)];
        if (bases.Length > 0)
        {
            IEnumerable<IAssemblySymbol> assemblies = bases
                .Where(type => !IsFrameworkType(type))
                .Select(type => type.ContainingAssembly)
                .Append(_context.Type.ContainingAssembly)
                .Distinct<IAssemblySymbol>(SymbolEqualityComparer.Default);
            foreach (INamedTypeSymbol type in assemblies.SelectMany(assembly => TypesIn(assembly.GlobalNamespace)).Concat(_thrown))
            {
                if (
                    bases.Any(candidate => Derives(type, candidate))
                    && !IsStateException(type)
                    && !_caught.Contains(type, SymbolEqualityComparer.Default)
                )
                {
                    _caught.Add(type);
                }
            }
        }

        // An abstract type has no exceptions, and the compiler's own is nobody's.
        _caught.RemoveAll(type => type.IsAbstract);
    }

    private static bool IsFrameworkType(INamedTypeSymbol type)
    {
        INamespaceSymbol? outermost = type.ContainingNamespace;
        while (outermost is { ContainingNamespace.IsGlobalNamespace: false })
        {
            outermost = outermost.ContainingNamespace;
        }

        return outermost?.Name is "System" or "Microsoft";
    }

    private IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container)
    {
        foreach (INamespaceOrTypeSymbol member in container.GetMembers().OfType<INamespaceOrTypeSymbol>())
        {
            _context.Cancellation.ThrowIfCancellationRequested();
            if (member is INamedTypeSymbol { TypeKind: TypeKind.Class } type)
            {
                yield return type;
            }

            foreach (INamedTypeSymbol inner in TypesIn(member))
            {
                yield return inner;
            }
        }
    }

    private void CheckNames()
    {
        INamedTypeSymbol[] own = [.. _caught, .. _thrown];
        foreach (INamedTypeSymbol type in own)
        {
            string name = NameOf(type);
            INamedTypeSymbol? other = Array.Find(own, candidate => !Is(candidate, type) && NameOf(candidate) == name);
            string? problem =
                name.Length == 0 ? $"The error name of '{type.Name}' is empty"
                : name.StartsWith(ErrorNames.Prefix, StringComparison.Ordinal)
                    ? $"'{type.Name}' must not have the error name '{name}': names that start with 'States.' have exceptions of their own in AslGen"
                : type.IsFileLocal ? $"The exception type '{type.Name}' must not be file-local"
                : other is not null && Array.IndexOf(own, other) < Array.IndexOf(own, type)
                    ? $"'{FullName(other)}' and '{FullName(type)}' stand for the same error '{name}': give one of them another name with [ErrorName]"
                : null;
            if (problem is not null)
            {
                _context.Sink.Report(RuleIds.ErrorHandling, _context.Origins.NumberOf(_context.NameToken), problem);
            }
        }
    }

    private static bool Is(ISymbol left, ISymbol right) => SymbolEqualityComparer.Default.Equals(left, right);

    private static string FullName(INamedTypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
}
