using AslGen.Compiler.Cdk.Values;
using AslGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.Cdk.Checks;

/// <summary>Looks for the <c>Otherwise</c> of a <c>Choice</c>.</summary>
internal sealed class ChoiceCheck(CdkInspection inspection)
{
    /// <summary>Checks a new <c>Choice</c>.</summary>
    /// <param name="creation">The expression that makes it.</param>
    public void Run(IObjectCreationOperation creation)
    {
        HashSet<string> called = new(StringComparer.Ordinal);
        if (!CdkLibrary.Is(creation.Type, "Choice") || !Follow(creation, called) || !called.Contains("When"))
        {
            return;
        }

        if (!called.Contains("Otherwise") && !called.Contains("Afterwards"))
        {
            inspection.Report(CdkRules.NoOtherwise, Props.NameLocation(creation));
        }
    }

    // Collects what is called on the choice. False where others may call more.
    private bool Follow(IOperation operation, HashSet<string> called)
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
                    called.Add(call.TargetMethod.Name);
                    if (!CdkLibrary.IsStepFunctions(call.TargetMethod.ReturnType))
                    {
                        return true;
                    }

                    current = call;
                    break;
                case IArgumentOperation { Parent: IInvocationOperation call }:
                    return CdkLibrary.IsStepFunctions(call.TargetMethod.ContainingType);
                case IArgumentOperation { Parent: IObjectCreationOperation creation }:
                    return CdkLibrary.IsStepFunctions(creation.Type);
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.ContainingType: var owner } }:
                    return CdkLibrary.IsStepFunctions(owner);
                case IArrayInitializerOperation:
                    return IsOfCdk(parent);
                case IExpressionStatementOperation:
                    return true;
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                    return FollowLocal(declarator.Symbol, operation, called);
                case ISimpleAssignmentOperation { Target: ILocalReferenceOperation target }:
                    return FollowLocal(target.Local, operation, called);
                default:
                    return false;
            }
        }
    }

    // States among the parameters of Branch and its like.
    private static bool IsOfCdk(IOperation? operation)
    {
        while (operation is IArrayInitializerOperation or IArrayCreationOperation or IConversionOperation)
        {
            operation = operation.Parent;
        }

        return operation is IArgumentOperation { Parent: IInvocationOperation call }
            && CdkLibrary.IsStepFunctions(call.TargetMethod.ContainingType);
    }

    private bool FollowLocal(ILocalSymbol local, IOperation creation, HashSet<string> called)
    {
        LocalFacts facts = inspection.Session.LocalsAround(creation);
        return facts.ValueOf(local) is not null
            && facts
                .UsesOf(local)
                .All(use => use.Parent is ISimpleAssignmentOperation assignment && assignment.Target == use || Follow(use, called));
    }
}
