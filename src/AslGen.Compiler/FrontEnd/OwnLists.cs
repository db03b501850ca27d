using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>
/// Lists that a method makes and adds to. Where nothing else stands for the same list, adding an item is assigning a list that has it.
/// </summary>
internal sealed class OwnLists
{
    private readonly Dictionary<ILocalSymbol, bool> _known = new(SymbolEqualityComparer.Default);

    /// <summary>The local whose list a statement adds to.</summary>
    /// <param name="operation">The statement's expression.</param>
    /// <returns>The local; null for what adds to no local's list.</returns>
    public static ILocalSymbol? ChangedBy(IOperation operation) =>
        operation
            is IInvocationOperation
            {
                Parent: IExpressionStatementOperation,
                Instance: ILocalReferenceOperation { Local: var local },
                TargetMethod: { Name: "Add" or "AddRange", ContainingType: var type },
            }
        && type.Is("System.Collections.Generic", "List`1")
            ? local
            : null;

    /// <summary>The local to which a statement assigns a longer list.</summary>
    /// <param name="operation">The statement's expression.</param>
    /// <returns>The local; null where the list may be seen under another name, or the statement is another one.</returns>
    public ILocalSymbol? AssignedBy(IOperation operation)
    {
        if (ChangedBy(operation) is not { } local)
        {
            return null;
        }

        if (!_known.TryGetValue(local, out bool isOwn))
        {
            IOperation body = operation;
            while (body.Parent is { } parent)
            {
                body = parent;
            }

            IOperation[] all = [.. body.Descendants()];
            isOwn =
                all.OfType<IVariableDeclaratorOperation>()
                    .Any(declarator => IsSame(declarator.Symbol, local) && IsNew(declarator.GetVariableInitializer()?.Value))
                && all.OfType<ILocalReferenceOperation>().Where(part => IsSame(part.Local, local)).All(part => IsAlone(part, all));
            _known.Add(local, isOwn);
        }

        return isOwn ? local : null;
    }

    // A list that nothing else can stand for yet.
    private static bool IsNew(IOperation? value) =>
        value switch
        {
            IConversionOperation { OperatorMethod: null } conversion => IsNew(conversion.Operand),
            IObjectCreationOperation { Arguments.Length: 0 } or ICollectionExpressionOperation => true,
            IInvocationOperation { TargetMethod: { Name: "ToList", ContainingType: var type } } => type.Is("System.Linq", "Enumerable"),
            _ => false,
        };

    private static bool IsAlone(ILocalReferenceOperation reference, IOperation[] all) =>
        reference.Parent switch
        {
            // What is returned before would have what a 'finally' block adds.
            IInvocationOperation call when ChangedBy(call) is not null && call.Instance == reference => !IsInFinally(call),
            ISimpleAssignmentOperation { Parent: IExpressionStatementOperation } assignment when assignment.Target == reference => IsNew(
                assignment.Value
            ),
            _ => IsUsedUp(reference, reference.Local, all),
        };

    // Whether what is made of a list is done with it before anything else is: it becomes JSON, or something that is no list.
    private static bool IsUsedUp(IOperation part, ILocalSymbol list, IOperation[] all)
    {
        for (IOperation? around = part.Parent; ; part = around, around = around.Parent)
        {
            switch (around)
            {
                case IAwaitOperation or ISpreadOperation or IIsPatternOperation or IBinaryOperation:
                case IExpressionStatementOperation:
                case IPropertyReferenceOperation or IImplicitIndexerReferenceOperation:
                    return true;
                case IReturnOperation @return:
                    return IsSame(FunctionAround(@return), FunctionAround(DeclarationOf(list, all)));
                case IForEachLoopOperation loop:
                    return !all.Any(statement =>
                        IsSame(ChangedBy(statement), list)
                        && (loop.Syntax.Span.Contains(statement.Syntax.Span) || FunctionAround(statement) is not null)
                    );
                case IInvocationOperation call when SymbolFacts.IsState(call.Type) || IsNoList(call.Type) || IsTaskOfNoList(call.Type):
                    return true;
                case IInvocationOperation { TargetMethod: { Name: not "AsReadOnly", ContainingType: var type } } call
                    when call.Instance == part && type.Is("System.Collections.Generic", "List`1"):
                    return true;
                case IInvocationOperation { TargetMethod: { Name: "ToList" or "ToArray", ContainingType: var type } }
                    when type.Is("System.Linq", "Enumerable"):
                    return true;
                case IInvocationOperation { TargetMethod.ContainingType: var type } when type.Is("System.Linq", "Enumerable"):
                case IArgumentOperation or IConversionOperation { OperatorMethod: null } or IParenthesizedOperation:
                case IInterpolationOperation or IInterpolatedStringOperation:
                case IConditionalOperation { Type: not null } or ICoalesceOperation:
                case IAnonymousObjectCreationOperation or IObjectCreationOperation or IObjectOrCollectionInitializerOperation:
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Instance: IInstanceReferenceOperation } }:
                case ICollectionExpressionOperation or IArrayCreationOperation or IArrayInitializerOperation:
                    break;
                default:
                    return false;
            }
        }
    }

    private static bool IsNoList(ITypeSymbol? type) =>
        JsonKinds.Of(type)
            is Program.ValueKind.Boolean
                or Program.ValueKind.Integer
                or Program.ValueKind.Number
                or Program.ValueKind.String;

    private static bool IsTaskOfNoList(ITypeSymbol? type) =>
        HelperMethods.IsAwaitable(type) && type is INamedTypeSymbol named && named.TypeArguments.All(IsNoList);

    private static bool IsInFinally(IOperation operation)
    {
        for (IOperation part = operation; part.Parent is { } around; part = around)
        {
            if (around is ITryOperation @try && @try.Finally == part)
            {
                return true;
            }
        }

        return false;
    }

    private static IOperation DeclarationOf(ILocalSymbol list, IOperation[] all) =>
        all.OfType<IVariableDeclaratorOperation>().First(declarator => IsSame(declarator.Symbol, list));

    // The local function or lambda that an operation is in; null for the method itself.
    private static ISymbol? FunctionAround(IOperation operation)
    {
        for (IOperation? around = operation.Parent; around is not null; around = around.Parent)
        {
            switch (around)
            {
                case ILocalFunctionOperation function:
                    return function.Symbol;
                case IAnonymousFunctionOperation lambda:
                    return lambda.Symbol;
            }
        }

        return null;
    }

    private static bool IsSame(ISymbol? left, ISymbol? right) => SymbolEqualityComparer.Default.Equals(left, right);
}
