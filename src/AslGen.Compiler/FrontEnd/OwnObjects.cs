using AslGen.Compiler.Program;
using AslGen.Compiler.Program.Members;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>
/// Objects, arrays, lists and dictionaries that a method makes and changes. Where nothing but one local stands for an object, changing it
/// is assigning that local.
/// </summary>
internal sealed class OwnObjects
{
    private readonly Dictionary<ILocalSymbol, bool> _known = new(SymbolEqualityComparer.Default);

    /// <summary>The local whose object a statement changes.</summary>
    /// <param name="operation">The statement's expression.</param>
    /// <returns>The local; null for what changes no local's object.</returns>
    public static ILocalSymbol? ChangedBy(IOperation operation) =>
        operation.Parent is IExpressionStatementOperation
            ? operation switch
            {
                IInvocationOperation { Instance: { } instance, TargetMethod: var method } when RowsOf(method).Any(row => row.IsChange) =>
                    LocalOf(instance),
                IAssignmentOperation assignment => LocalOf(InstanceOf(assignment.Target)),
                IIncrementOrDecrementOperation increment => LocalOf(InstanceOf(increment.Target)),
                _ => null,
            }
            : null;

    /// <summary>What a member or an item is one of.</summary>
    /// <param name="target">The member or item.</param>
    /// <returns>The object; null for what is neither, or of a type.</returns>
    public static IOperation? InstanceOf(IOperation target) =>
        target switch
        {
            IPropertyReferenceOperation property => property.Instance,
            IArrayElementReferenceOperation { Indices.Length: 1 } element => element.ArrayReference,
            _ => null,
        };

    /// <summary>The local to which a statement assigns what becomes of its object.</summary>
    /// <param name="operation">The statement's expression.</param>
    /// <returns>The local; null where the object may be seen under another name, or the statement is another one.</returns>
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

    private static IReadOnlyList<Member> RowsOf(IMethodSymbol method) =>
        MemberTable.Find(method.OriginalDefinition.GetDocumentationCommentId());

    private static ILocalSymbol? LocalOf(IOperation? instance) => (instance as ILocalReferenceOperation)?.Local;

    // An object that nothing else can stand for yet.
    private static bool IsNew(IOperation? value) =>
        value switch
        {
            IConversionOperation { OperatorMethod: null } conversion => IsNew(conversion.Operand),
            IObjectCreationOperation or ICollectionExpressionOperation or IArrayCreationOperation => true,
            IWithOperation { Type.IsReferenceType: true } => true,
            IInvocationOperation { TargetMethod: { Name: "ToList" or "ToArray" or "ToDictionary", ContainingType: var type } } => type.Is(
                "System.Linq",
                "Enumerable"
            ),
            _ => false,
        };

    private static bool IsAlone(ILocalReferenceOperation reference, IOperation[] all) =>
        ChangeOf(reference) is { } change
            // What is returned before would have what a 'finally' block changes.
            ? !IsInFinally(change)
        : reference.Parent is ISimpleAssignmentOperation { Parent: IExpressionStatementOperation } assignment
        && assignment.Target == reference
            ? IsNew(assignment.Value)
        : IsUsedUp(reference, reference.Local, all);

    // The statement that changes the object that a reference stands for.
    private static IOperation? ChangeOf(ILocalReferenceOperation reference) =>
        reference.Parent switch
        {
            IInvocationOperation call when call.Instance == reference && ChangedBy(call) is not null => call,
            { Parent: IAssignmentOperation assignment } target when assignment.Target == target && InstanceOf(target) == reference =>
                ChangedBy(assignment) is null ? null : assignment,
            { Parent: IIncrementOrDecrementOperation increment } target when InstanceOf(target) == reference => ChangedBy(increment) is null
                ? null
                : increment,
            _ => null,
        };

    // Whether what is made of an object is done with it before anything else is: it becomes JSON, or something that is another value.
    private static bool IsUsedUp(IOperation part, ILocalSymbol own, IOperation[] all)
    {
        for (IOperation? around = part.Parent; ; part = around, around = around.Parent)
        {
            switch (around)
            {
                case IAwaitOperation or ISpreadOperation or IIsPatternOperation or IBinaryOperation or IWithOperation:
                case IExpressionStatementOperation:
                    return true;

                // They show what becomes of the dictionary.
                case IPropertyReferenceOperation { Property.Name: "Keys" or "Values", Instance.Type: { } dictionary }
                    when JsonKinds.IsDictionary(dictionary):
                    break;

                // Code can give the object itself, or something that has it.
                case IPropertyReferenceOperation { Property: var property } when JsonObjectShape.HasCode(property):
                    return IsNoObject(property.Type);
                case IPropertyReferenceOperation or IImplicitIndexerReferenceOperation or IArrayElementReferenceOperation:
                    return true;
                case IReturnOperation @return:
                    return IsSame(FunctionAround(@return), FunctionAround(DeclarationOf(own, all)));
                case IForEachLoopOperation loop:
                    return !all.Any(statement =>
                        IsSame(ChangedBy(statement), own)
                        && (loop.Syntax.Span.Contains(statement.Syntax.Span) || FunctionAround(statement) is not null)
                    );

                // Another object has it from now on.
                case IInvocationOperation call when call.Instance != part && ChangedBy(call) is not null && !IsAddingItems(call):
                    return false;
                case IInvocationOperation call when SymbolFacts.IsState(call.Type) || IsNoObject(call.Type) || IsTaskOfNoObject(call.Type):
                    return true;
                case IInvocationOperation { TargetMethod: { Name: not "AsReadOnly", ContainingType: var type } } call
                    when call.Instance == part && type.Is("System.Collections.Generic", "List`1"):
                    return true;
                case IInvocationOperation { TargetMethod: { Name: "ToList" or "ToArray" or "ToDictionary", ContainingType: var type } }
                    when type.Is("System.Linq", "Enumerable"):
                case IInvocationOperation { TargetMethod: { Name: "GetValueOrDefault", ContainingType: var extensions } }
                    when extensions.Is("System.Collections.Generic", "CollectionExtensions"):
                    return true;
                case IInvocationOperation { TargetMethod.ContainingType: var type } when type.Is("System.Linq", "Enumerable"):
                case IArgumentOperation or IConversionOperation { OperatorMethod: null } or IParenthesizedOperation:
                case IInterpolationOperation or IInterpolatedStringOperation:
                case IConditionalOperation { Type: not null } or ICoalesceOperation or ITupleOperation:
                case IAnonymousObjectCreationOperation or IObjectCreationOperation or IObjectOrCollectionInitializerOperation:
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Instance: IInstanceReferenceOperation } }:
                case ICollectionExpressionOperation or IArrayCreationOperation or IArrayInitializerOperation:
                    break;
                default:
                    return false;
            }
        }
    }

    // Items are taken out of the list that has them.
    private static bool IsAddingItems(IInvocationOperation call) => call.TargetMethod.Name == "AddRange";

    private static bool IsNoObject(ITypeSymbol? type) =>
        JsonKinds.Of(type) is ValueKind.Boolean or ValueKind.Integer or ValueKind.Number or ValueKind.String;

    private static bool IsTaskOfNoObject(ITypeSymbol? type) =>
        HelperMethods.IsAwaitable(type) && type is INamedTypeSymbol named && named.TypeArguments.All(IsNoObject);

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

    private static IOperation DeclarationOf(ILocalSymbol own, IOperation[] all) =>
        all.OfType<IVariableDeclaratorOperation>().First(declarator => IsSame(declarator.Symbol, own));

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
