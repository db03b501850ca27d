using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.Cdk.Values;

/// <summary>
/// What is called on a construct: in a chain of calls, through locals and private fields, in methods of one's own that it is given to, and
/// by the callers of a private method that returns it.
/// </summary>
internal sealed class ConstructCalls
{
    // Names of names of names: nobody writes more.
    private const int DeepestNesting = 40;

    private readonly CdkSession _session;
    private readonly CancellationToken _cancellation;
    private readonly Dictionary<string, IInvocationOperation> _calls = new(StringComparer.Ordinal);
    private readonly HashSet<ISymbol> _followed = new(SymbolEqualityComparer.Default);
    private int _depth;

    private ConstructCalls(CdkSession session, CancellationToken cancellation)
    {
        _session = session;
        _cancellation = cancellation;
    }

    /// <summary>Finds the calls on a new construct.</summary>
    /// <param name="creation">The expression that makes it.</param>
    /// <param name="session">What inspections share.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <returns>The calls, or null where code that is not seen may call more.</returns>
    public static ConstructCalls? On(IObjectCreationOperation creation, CdkSession session, CancellationToken cancellation)
    {
        ConstructCalls calls = new(session, cancellation);
        return calls.Follow(creation) ? calls : null;
    }

    /// <summary>The first call of a method.</summary>
    /// <param name="method">The method's name.</param>
    /// <returns>The call, or null where there is none.</returns>
    public IInvocationOperation? this[string method] => _calls.TryGetValue(method, out IInvocationOperation? call) ? call : null;

    /// <summary>Whether anything is done with the construct. One that nothing is done with yet is still being typed.</summary>
    public bool IsUsed { get; private set; }

    /// <summary>Whether one of some methods is called.</summary>
    /// <param name="methods">The methods' names.</param>
    /// <returns>Whether it is.</returns>
    public bool HasAny(params string[] methods) => methods.Any(_calls.ContainsKey);

    // False where others may call more.
    private bool Follow(IOperation operation)
    {
        if (_depth >= DeepestNesting)
        {
            return false;
        }

        _depth++;
        bool isSeen = FollowUp(operation);
        _depth--;
        return isSeen;
    }

    private bool FollowUp(IOperation operation)
    {
        IOperation current = operation;
        while (true)
        {
            IOperation? parent = current.Parent;
            switch (parent)
            {
                case IConversionOperation or IParenthesizedOperation:
                    current = parent;
                    break;
                case IInvocationOperation call when call.Instance == current:
                    IsUsed = true;
                    if (!_calls.ContainsKey(call.TargetMethod.Name))
                    {
                        _calls.Add(call.TargetMethod.Name, call);
                    }

                    if (!CdkLibrary.IsStepFunctions(call.TargetMethod.ReturnType))
                    {
                        return true;
                    }

                    current = call;
                    break;
                case IArgumentOperation { Parent: IInvocationOperation call } argument:
                    IsUsed = true;
                    if (CdkLibrary.IsStepFunctions(call.TargetMethod.ContainingType))
                    {
                        return true;
                    }

                    if (argument.Parameter is not { } parameter || !FollowInto(call.TargetMethod, parameter))
                    {
                        return false;
                    }

                    // What the method returns may be the construct itself.
                    current = call;
                    break;
                case IArgumentOperation { Parent: IObjectCreationOperation creation }:
                    IsUsed = true;
                    return CdkLibrary.IsStepFunctions(creation.Type);
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.ContainingType: var owner } }
                    when CdkLibrary.IsStepFunctions(owner):
                    IsUsed = true;
                    return true;
                case IArrayInitializerOperation or ICollectionExpressionOperation:
                    IsUsed = true;
                    return IsOfCdk(parent);
                case IExpressionStatementOperation:
                    return true;
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                    return FollowLocal(declarator.Symbol, operation);
                case ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } assignment:
                    return FollowLocal(target.Local, operation) && IsStatement(assignment);
                case ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } assignment:
                    return FollowMember(target.Member) && IsStatement(assignment);
                case IFieldInitializerOperation { InitializedFields: [var field] }:
                    return FollowMember(field);
                case IPropertyInitializerOperation { InitializedProperties: [var property] }:
                    return FollowMember(property);
                case IReturnOperation:
                    return FollowCallers(parent);
                default:
                    return false;
            }
        }
    }

    // States among the parameters of Branch and its like.
    private static bool IsOfCdk(IOperation? operation)
    {
        while (operation is IArrayInitializerOperation or IArrayCreationOperation or ICollectionExpressionOperation or IConversionOperation)
        {
            operation = operation.Parent;
        }

        return operation is IArgumentOperation { Parent: IInvocationOperation call }
            && CdkLibrary.IsStepFunctions(call.TargetMethod.ContainingType);
    }

    private static bool IsStatement(IOperation assignment) => assignment.Parent is IExpressionStatementOperation;

    private bool FollowLocal(ILocalSymbol local, IOperation creation)
    {
        LocalFacts facts = _session.LocalsAround(creation);
        return facts.ValueOf(local) is not null
            && (
                !_followed.Add(local)
                || facts
                    .UsesOf(local)
                    .All(use => use.Parent is ISimpleAssignmentOperation assignment && assignment.Target == use || Follow(use))
            );
    }

    // A private field or property: nobody else calls anything on what it holds.
    private bool FollowMember(ISymbol member)
    {
        if (member is not (IFieldSymbol or IPropertySymbol { IsIndexer: false }) || member.DeclaredAccessibility != Accessibility.Private)
        {
            return false;
        }

        if (!_followed.Add(member))
        {
            return true;
        }

        int values = 0;
        foreach (IOperation? use in MemberUses.Of(member, _session, _cancellation))
        {
            bool isValue = use is not null && (use.Parent is ISimpleAssignmentOperation assignment && assignment.Target == use);
            values += isValue ? 1 : 0;
            if (use is null || values > 1 || (!isValue && !Follow(use)))
            {
                return false;
            }
        }

        return true;
    }

    private bool FollowInto(IMethodSymbol method, IParameterSymbol parameter)
    {
        if (
            method is { IsVirtual: true } or { IsAbstract: true } or { IsOverride: true }
            || parameter.RefKind != RefKind.None
            || parameter.IsParams
            || method.DeclaringSyntaxReferences is not [var reference]
            || BodyOf(reference.GetSyntax(_cancellation)) is not { } body
        )
        {
            return false;
        }

        return !_followed.Add(parameter.OriginalDefinition)
            || body.DescendantsAndSelf()
                .OfType<IParameterReferenceOperation>()
                .Where(use => SymbolEqualityComparer.Default.Equals(use.Parameter.OriginalDefinition, parameter.OriginalDefinition))
                // What the method returns, its call gives.
                .All(use => use.Parent is IReturnOperation || Follow(use));
    }

    private IOperation? BodyOf(SyntaxNode declaration) => _session.OperationOf(declaration, _cancellation);

    // A method that returns the construct: those who call it may call more on it.
    private bool FollowCallers(IOperation @return)
    {
        IOperation? around = @return;
        while (around is not (null or ILocalFunctionOperation or IAnonymousFunctionOperation or IMethodBodyBaseOperation))
        {
            around = around.Parent;
        }

        ISymbol? method = around switch
        {
            ILocalFunctionOperation local => local.Symbol,
            IMethodBodyBaseOperation body => _session.DeclaredBy(body.Syntax, _cancellation),
            _ => null,
        };
        if (method is not IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } called || !IsPrivate(called))
        {
            return false;
        }

        if (!_followed.Add(called))
        {
            return true;
        }

        bool isCalled = false;
        foreach (IOperation? use in MemberUses.Of(called, _session, _cancellation))
        {
            isCalled = true;
            if (use is null || !Follow(use))
            {
                return false;
            }
        }

        return isCalled;
    }

    private static bool IsPrivate(IMethodSymbol method) =>
        method.MethodKind == MethodKind.LocalFunction || method.DeclaredAccessibility == Accessibility.Private;
}
