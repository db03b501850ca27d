using AslGen.Compiler.Cdk.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.Cdk.Checks;

/// <summary>Where values go to the CDK.</summary>
internal static class CdkUse
{
    /// <summary>Whether a value is kept in a local that has been given to the CDK further up, so that its mistakes are reported there.</summary>
    /// <param name="value">The expression.</param>
    /// <param name="session">What inspections share.</param>
    /// <returns>Whether it is so.</returns>
    public static bool IsRepeated(IOperation value, CdkSession session) =>
        ValueReader.Unwrap(value) is ILocalReferenceOperation local
        && session.LocalsAround(local).UsesOf(local.Local).Any(use => use.Syntax.SpanStart < local.Syntax.SpanStart && GoesToCdk(use));

    private static bool GoesToCdk(IOperation use)
    {
        IOperation? parent = use.Parent;
        while (parent is IConversionOperation)
        {
            parent = parent.Parent;
        }

        return parent switch
        {
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod.ContainingType: var type } } => CdkLibrary.IsStepFunctions(
                type
            ),
            IArgumentOperation { Parent: IObjectCreationOperation { Type: var type } } => CdkLibrary.IsStepFunctions(type),
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.ContainingType: var type } } =>
                CdkLibrary.IsStepFunctions(type),
            _ => false,
        };
    }
}
