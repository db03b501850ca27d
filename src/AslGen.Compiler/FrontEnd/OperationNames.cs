using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>What C# constructs are called in messages.</summary>
internal static class OperationNames
{
    /// <summary>The name of a construct.</summary>
    /// <param name="operation">The construct.</param>
    /// <returns>A name to begin a sentence with.</returns>
    public static string Of(IOperation operation) =>
        operation switch
        {
            IConditionalOperation { Type: null } => "An 'if' statement",
            IConditionalOperation => "A conditional expression",
            ISwitchOperation => "A 'switch' statement",
            ISwitchExpressionOperation => "A 'switch' expression",
            IForEachLoopOperation => "A 'foreach' loop",
            IForLoopOperation => "A 'for' loop",
            IWhileLoopOperation => "A 'while' or 'do' loop",
            ITryOperation => "A 'try' statement",
            IThrowOperation => "A 'throw'",
            IUsingOperation or IUsingDeclarationOperation => "A 'using'",
            ILockOperation => "A 'lock'",
            IBranchOperation => "A jump ('goto', 'break', 'continue')",
            ILocalFunctionOperation => "A local function",
            IAnonymousFunctionOperation or IDelegateCreationOperation => "A lambda",
            IInvocationOperation call when StateReader.IsState(call) || HelperMethods.IsAwaited(call.TargetMethod) =>
                $"A call of '{call.TargetMethod.Name}' without 'await'",
            IInvocationOperation call => $"A call of '{call.TargetMethod.Name}'",
            IBinaryOperation binary => $"The operator '{OperatorText(binary)}'",
            IUnaryOperation => "A unary operator",
            ICoalesceOperation or ICoalesceAssignmentOperation => "The operator '??'",
            IConditionalAccessOperation => "The operator '?.'",
            IIncrementOrDecrementOperation => "'++' or '--'",
            ICompoundAssignmentOperation => "A compound assignment",
            IIsPatternOperation or IIsTypeOperation => "A pattern",
            IAwaitOperation => "An 'await' here",
            ITypeOfOperation => "'typeof'",
            IDefaultValueOperation => "'default'",
            IInstanceReferenceOperation => "'this'",
            IArrayCreationOperation => "An array without its items",
            IDynamicInvocationOperation or IDynamicMemberReferenceOperation => "A dynamic call",
            _ => "This",
        };

    private static string OperatorText(IBinaryOperation binary) =>
        binary.Syntax is Microsoft.CodeAnalysis.CSharp.Syntax.BinaryExpressionSyntax { OperatorToken.Text: var text }
            ? text
            : binary.OperatorKind.ToString();
}
