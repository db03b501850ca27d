using AslGen.Compiler.Cdk.Values;
using AslGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.Cdk.Checks;

/// <summary>Looks for grants that make a function and the state machine that calls it depend on each other.</summary>
internal sealed class GrantCheck(CdkInspection inspection)
{
    /// <summary>Checks a call.</summary>
    /// <param name="call">The call.</param>
    public void Run(IInvocationOperation call)
    {
        if (
            !call.TargetMethod.Name.StartsWith("Grant", StringComparison.Ordinal)
            || call.Instance is null
            || call.Instance.Type?.Name is not ("StateMachine" or "IStateMachine")
            || !CdkLibrary.IsStepFunctions(call.Instance.Type)
            || call.Arguments.Length == 0
            || SymbolOf(call.Arguments[0].Value) is not { } granted
        )
        {
            return;
        }

        IReadOnlyList<IObjectCreationOperation> creations = inspection.Session.LocalsAround(call).Creations;
        // With several state machines it is not seen here which of them calls the function.
        bool isOnlyMachine = creations.Count(creation => CdkLibrary.Is(creation.Type, "StateMachine")) == 1;
        bool isCalled = creations.Any(creation =>
            CdkLibrary.Is(creation.Type, "LambdaInvokeProps")
            && Props.Of(creation, inspection.Session)["LambdaFunction"] is { } function
            && SymbolEqualityComparer.Default.Equals(SymbolOf(function), granted)
        );
        if (isOnlyMachine && isCalled)
        {
            inspection.Report(CdkRules.CircularGrant, call.Arguments[0].Value.Syntax.GetLocation(), granted.Name);
        }
    }

    private static ISymbol? SymbolOf(IOperation operation) =>
        ValueReader.Unwrap(operation) switch
        {
            ILocalReferenceOperation local => local.Local,
            IFieldReferenceOperation field => field.Field,
            IParameterReferenceOperation parameter => parameter.Parameter,
            IPropertyReferenceOperation { Arguments.IsEmpty: true } property => property.Property,
            _ => null,
        };
}
