using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.Program;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>
/// Methods and local functions without <c>[State]</c>, which become part of the flow where they are called.
/// </summary>
/// <param name="context">The workflow being read.</param>
internal sealed class HelperMethods(ReadingContext context)
{
    // Helpers that call helpers twice grow without bounds; no definition of the size that the service takes has as many.
    private const int MostCalls = 2_000;

    private readonly HashSet<IMethodSymbol> _open = new(SymbolEqualityComparer.Default);
    private readonly Stack<Expression?> _instances = new();
    private int _calls;

    /// <summary>Whether a call is of a method whose source is part of the workflow.</summary>
    /// <param name="call">The call.</param>
    /// <returns>Whether it is so; it may still be one that cannot become part of the flow.</returns>
    public bool IsHelper(IInvocationOperation call) => IsHelper(call.TargetMethod);

    /// <summary>Whether a method is one whose source is part of the workflow.</summary>
    /// <param name="method">The method.</param>
    /// <returns>Whether it is so; it may still be one that cannot become part of the flow.</returns>
    public bool IsHelper(IMethodSymbol method) =>
        method.MethodKind is MethodKind.Ordinary or MethodKind.LocalFunction
        && method.Attribute("AslGen", "StateAttribute") is null
        && DeclarationOf(method) is { } declaration
        && context.IsInCompilation(declaration);

    /// <summary>Whether a method's calls are awaited, so that it can contain states.</summary>
    /// <param name="method">The method.</param>
    /// <returns>Whether they are.</returns>
    public static bool IsAwaited(IMethodSymbol method) => IsAwaitable(method.ReturnType);

    /// <summary>Whether values of a type are tasks or states.</summary>
    /// <param name="type">The type.</param>
    /// <returns>Whether they are.</returns>
    public static bool IsAwaitable(ITypeSymbol? type) =>
        type.Is("System.Threading.Tasks", "Task")
        || type.Is("System.Threading.Tasks", "Task`1")
        || type.Is("System.Threading.Tasks", "ValueTask")
        || type.Is("System.Threading.Tasks", "ValueTask`1")
        || SymbolFacts.IsState(type);

    /// <summary>Whether code of the workflow's source computes a property, so that its JSON, if it has any, is not asked.</summary>
    /// <param name="property">The property.</param>
    /// <returns>Whether it is so; the code may still be some that cannot become part of the flow.</returns>
    public bool IsComputed(IPropertySymbol property) =>
        property is { IsIndexer: false, GetMethod: { } getter }
        && DeclarationOf(getter)
            is ArrowExpressionClauseSyntax
                or AccessorDeclarationSyntax { Body: not null }
                or AccessorDeclarationSyntax { ExpressionBody: not null }
        && context.IsInCompilation(DeclarationOf(getter)!);

    /// <summary>The body of a method that is called.</summary>
    /// <param name="method">The method.</param>
    /// <param name="instance">The object that it is called on, or null.</param>
    /// <param name="place">The call, where messages are shown.</param>
    /// <returns>The method's source; or null after a refusal.</returns>
    public HelperBody? Find(IMethodSymbol method, IOperation? instance, IOperation place)
    {
        method = method.Implementation().OriginalDefinition;
        if (ProblemOf(method, instance) is { } problem)
        {
            context.Report(RuleIds.HelperMethodShape, place, method.Name, problem);
            return null;
        }

        if (BodyOf(method) is not { } block)
        {
            context.ReportBroken(place);
            return null;
        }

        if (IsIterator(block))
        {
            context.Report(RuleIds.HelperMethodShape, place, method.Name, "it has 'yield': return a list or an array");
            return null;
        }

        return new HelperBody(method, DeclarationOf(method)!, block);
    }

    /// <summary>The statements of a method whose source is part of the workflow.</summary>
    /// <param name="method">The method.</param>
    /// <returns>The statements, an expression body as one; null where there are none.</returns>
    public IBlockOperation? BodyOf(IMethodSymbol method) =>
        (DeclarationOf(method) is { } declaration ? context.OperationOf(declaration) : null) switch
        {
            IMethodBodyOperation body => body.BlockBody ?? body.ExpressionBody,
            IBlockOperation block => block,
            ILocalFunctionOperation function => function.Body,
            _ => null,
        };

    /// <summary>Reads a method's body in place of a call of it.</summary>
    /// <typeparam name="T">What reading gives.</typeparam>
    /// <param name="helper">The method.</param>
    /// <param name="instance">The value that <c>this</c> stands for; null where that is the workflow, or nothing.</param>
    /// <param name="read">Reads the body; calls of the method inside it are refused.</param>
    /// <returns>What was read.</returns>
    public T Inside<T>(HelperBody helper, Expression? instance, Func<T> read)
    {
        _open.Add(helper.Method);
        _instances.Push(instance);
        T result = read();
        _instances.Pop();
        _open.Remove(helper.Method);
        return result;
    }

    /// <summary>The value that <c>this</c> stands for; null where that is the workflow.</summary>
    public Expression? This => _instances.Count > 0 ? _instances.Peek() : null;

    /// <summary>The value that a method is called on.</summary>
    /// <param name="call">The call, or the use of a property.</param>
    /// <param name="instance">What it is called on, or null.</param>
    /// <param name="expressions">Reads it.</param>
    /// <returns>The value; null where it is the workflow, or nothing.</returns>
    public Expression? InstanceOf(IOperation call, IOperation? instance, ExpressionReader expressions) =>
        instance switch
        {
            null => null,
            IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } => This,
            _ => CollectionReader.NotNull(expressions.Read(instance)) with { Origin = context.Origins.NumberOf(call.Syntax) },
        };

    private string? ProblemOf(IMethodSymbol method, IOperation? instance) =>
        method switch
        {
            _ when _open.Contains(method) || method is { Name: "RunAsync", MethodKind: MethodKind.Ordinary } && IsOwn(method) =>
                "it calls itself, and a definition is finite: write a loop",
            { IsGenericMethod: true } or { ContainingType.IsGenericType: true } => "it is generic: write the types themselves",
            _ when method.Parameters.Any(parameter => parameter.RefKind != RefKind.None) =>
                "it has a parameter with 'ref', 'out' or 'in': return the value instead",
            { IsVirtual: true } or { IsAbstract: true } or { IsOverride: true } =>
                "another class can override it: make it a private method of the workflow class",
            { MethodKind: MethodKind.Ordinary or MethodKind.PropertyGet, IsStatic: false }
                when instance is not IInstanceReferenceOperation && !IsOfData(method.ContainingType) =>
                "it belongs to an object that is no data: make it a private method of the workflow class, or static",
            { MethodKind: MethodKind.Ordinary, IsExtern: true } or { IsPartialDefinition: true } => "it has no body",
            _ when ++_calls > MostCalls =>
                $"the workflow calls helper methods more than {MostCalls} times, and each call is a copy of the method",
            _ => null,
        };

    private static bool IsIterator(IOperation operation) =>
        operation is IReturnOperation { Kind: OperationKind.YieldReturn or OperationKind.YieldBreak }
        || (operation is not (ILocalFunctionOperation or IAnonymousFunctionOperation) && operation.ChildOperations.Any(IsIterator));

    // An object of its members, whose methods can do nothing but compute with them.
    private static bool IsOfData(INamedTypeSymbol type) =>
        type.TypeKind is TypeKind.Class or TypeKind.Struct
        && JsonKinds.Of(type) == ValueKind.Object
        && !ErrorTypes.IsException(type)
        && !type.SelfAndBases().Any(JsonObjectShape.HasConverter);

    private bool IsOwn(IMethodSymbol method) => SymbolEqualityComparer.Default.Equals(method.ContainingType, context.Type);

    private SyntaxNode? DeclarationOf(IMethodSymbol method) =>
        method.Implementation().DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(context.Cancellation);
}

/// <summary>The source of a helper method.</summary>
/// <param name="Method">The method.</param>
/// <param name="Declaration">Its declaration; the method's own parameters and locals are declared in it.</param>
/// <param name="Block">Its statements; an expression body is one return statement.</param>
internal sealed record HelperBody(IMethodSymbol Method, SyntaxNode Declaration, IBlockOperation Block);
