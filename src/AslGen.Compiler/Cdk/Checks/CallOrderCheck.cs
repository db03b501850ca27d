using AslGen.Compiler.Cdk.Values;
using AslGen.Compiler.Diagnostics;
using AslGen.StatesLanguage.Errors;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.Cdk.Checks;

/// <summary>Looks for calls on a state that another one before them makes impossible, or leaves without effect.</summary>
internal sealed class CallOrderCheck(CdkInspection inspection)
{
    /// <summary>Checks a call.</summary>
    /// <param name="call">The call.</param>
    public void Run(IInvocationOperation call)
    {
        switch (call.TargetMethod.Name)
        {
            case "Next"
                when call.Instance is { } state && IsState(state) && Before(call).Any(other => other.Instance is ILocalReferenceOperation):
                inspection.Report(
                    CdkRules.InvalidSetting,
                    NameOf(call),
                    "The state has its next state already: call Next(…) on the state that comes before this one"
                );
                break;
            case "AddCatch" or "AddRetry" when call.Instance is not null && Before(call).Any(TakesAll):
                string kind = call.TargetMethod.Name == "AddCatch" ? "caught" : "retried";
                inspection.Report(
                    CdkRules.InvalidSetting,
                    NameOf(call),
                    $"All errors are {kind} by the call before this one, which must come last: put this call before it"
                );
                break;
        }
    }

    // A Chain has as many next states as states.
    private bool IsState(IOperation operation) =>
        ValueReader.Unwrap(operation) is ILocalReferenceOperation
        && inspection.Values.Resolve(operation) is IObjectCreationOperation creation
        && CdkLibrary.IsStepFunctions(creation.Type);

    // The calls of the same method on the same state that have surely run before.
    private IEnumerable<IInvocationOperation> Before(IInvocationOperation call)
    {
        IOperation? instance = call.Instance;
        while (instance is IInvocationOperation inner)
        {
            if (inner.TargetMethod.Name == call.TargetMethod.Name)
            {
                yield return inner;
            }

            instance = inner.Instance;
        }

        if (
            instance is not ILocalReferenceOperation local
            || inspection.Session.LocalsAround(call) is not { } facts
            || facts.ValueOf(local.Local) is null
            || BlockOf(call) is not { } block
        )
        {
            yield break;
        }

        foreach (ILocalReferenceOperation use in facts.UsesOf(local.Local).Where(use => use.Syntax.SpanStart < local.Syntax.SpanStart))
        {
            for (
                IOperation current = use;
                current.Parent is IInvocationOperation earlier && earlier.Instance == current && BlockOf(earlier) == block;
                current = earlier
            )
            {
                if (earlier.TargetMethod.Name == call.TargetMethod.Name)
                {
                    yield return earlier;
                }
            }
        }
    }

    // The block that a statement of its own stands in.
    private static IOperation? BlockOf(IOperation operation)
    {
        IOperation? parent = operation.Parent;
        while (parent is IInvocationOperation or IConversionOperation or IArgumentOperation)
        {
            parent = parent.Parent;
        }

        return parent switch
        {
            IExpressionStatementOperation => parent.Parent as IBlockOperation,
            IVariableInitializerOperation { Parent.Parent.Parent: IVariableDeclarationGroupOperation group } => group.Parent,
            _ => null,
        };
    }

    private bool TakesAll(IInvocationOperation handler)
    {
        IArgumentOperation? settings = handler.Arguments.FirstOrDefault(argument =>
            argument.Parameter?.Type.Name is "IRetryProps" or "ICatchProps"
        );
        if (settings is null or { IsImplicit: true })
        {
            return settings is not null;
        }

        if (inspection.Values.Resolve(settings.Value) is not IObjectCreationOperation creation)
        {
            return false;
        }

        Props props = Props.Of(creation, inspection.Session);
        return props["Errors"] is { } errors
            ? inspection.Values.Read(errors) is ArrayValue names && names.Items.Any(name => name is TextValue { Text: ErrorNames.Any })
            : props.Lacks("Errors");
    }

    private static Location NameOf(IInvocationOperation call) =>
        call.Syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: var name } }
            ? name.GetLocation()
            : call.Syntax.GetLocation();
}
