using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>
/// Finds what a flow does rather than computes. It becomes statements before the expression that it is part of, so that an expression which
/// C# evaluates only on a condition must become a choice where something is done inside it.
/// </summary>
/// <param name="context">The workflow being read.</param>
internal sealed class Steps(ReadingContext context)
{
    private readonly Dictionary<IMethodSymbol, bool> _methods = new(SymbolEqualityComparer.Default);

    /// <summary>Whether something is done in an operation: a state is awaited, an exception thrown, a name assigned.</summary>
    /// <param name="operation">The operation.</param>
    /// <returns>Whether it is so. What lambdas inside do is not asked.</returns>
    public bool AreIn(IOperation operation) =>
        operation switch
        {
            IAwaitOperation or IThrowOperation or IIncrementOrDecrementOperation => true,
            IAssignmentOperation { Target: ILocalReferenceOperation or IParameterReferenceOperation } => true,
            IDeconstructionAssignmentOperation => true,
            IAnonymousFunctionOperation or ILocalFunctionOperation => false,
            IInvocationOperation call when IsFlow(call) => true,
            _ => operation.ChildOperations.Any(AreIn),
        };

    /// <summary>
    /// Whether a call of a method that is not awaited is read as statements of the flow: it returns nothing, or there is more in it than
    /// the value of an expression.
    /// </summary>
    /// <param name="call">The call.</param>
    /// <returns>Whether it is so; false for methods whose source is not part of the workflow.</returns>
    public bool IsFlow(IInvocationOperation call)
    {
        IMethodSymbol method = call.TargetMethod.Implementation().OriginalDefinition;
        if (method.IsAsync || HelperMethods.IsAwaited(method) || !context.Helpers.IsHelper(method))
        {
            return false;
        }

        if (!_methods.TryGetValue(method, out bool isFlow))
        {
            // One that calls itself is refused elsewhere.
            _methods[method] = false;
            isFlow = method.ReturnsVoid || (context.Helpers.BodyOf(method) is { } body && body.Operations.Any(IsFlowStatement));
            _methods[method] = isFlow;
        }

        return isFlow;
    }

    // Locals that are given a value, 'if' and 'return' are no more than parts of an expression.
    private bool IsFlowStatement(IOperation statement) =>
        statement switch
        {
            IBlockOperation block => block.Operations.Any(IsFlowStatement),
            IConditionalOperation { Type: null } conditional => AreIn(conditional.Condition)
                || IsFlowStatement(conditional.WhenTrue)
                || (conditional.WhenFalse is { } otherwise && IsFlowStatement(otherwise)),
            IReturnOperation { Kind: OperationKind.Return, ReturnedValue: var value } => value is null || AreIn(value),
            IVariableDeclarationGroupOperation group => group.ChildOperations.Any(AreIn),
            IExpressionStatementOperation { Operation: ISimpleAssignmentOperation { Target: ILocalReferenceOperation local } assignment } =>
                !local.Local.ContainingSymbol.Equals(MethodAround(statement), SymbolEqualityComparer.Default) || AreIn(assignment.Value),
            ILocalFunctionOperation or IEmptyOperation => false,

            // What C# does not understand either is said where it is read.
            IInvalidOperation => false,
            _ => true,
        };

    private static ISymbol? MethodAround(IOperation statement) => statement.SemanticModel?.GetEnclosingSymbol(statement.Syntax.SpanStart);
}
