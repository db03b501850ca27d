using AslGen.Compiler.Cdk.Values;
using AslGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.Cdk.Checks;

/// <summary>Finds states that wait among all those that are chained together into something of the type Express.</summary>
/// <param name="inspection">The inspection.</param>
/// <param name="whole">What the states are part of, in words.</param>
internal sealed class ExpressCheck(CdkInspection inspection, string whole)
{
    private const int MostStates = 2_000;

    private readonly HashSet<SyntaxNode> _seen = [];
    private readonly HashSet<ISymbol> _names = new(SymbolEqualityComparer.Default);

    /// <summary>Looks at all states that can be reached from one.</summary>
    /// <param name="chain">The state or chain of states.</param>
    public void Run(IOperation chain) => Visit(chain);

    private void Visit(IOperation operation)
    {
        operation = ValueReader.Unwrap(operation);
        if (_seen.Count > MostStates || !_seen.Add(operation.Syntax))
        {
            return;
        }

        switch (operation)
        {
            case IObjectCreationOperation creation when CdkLibrary.IsStepFunctions(creation.Type):
                CheckState(creation);
                VisitHolder(creation);
                break;
            case IInvocationOperation call when CdkLibrary.IsStepFunctions(call.TargetMethod.ContainingType):
                if (call.Instance is not null)
                {
                    Visit(call.Instance);
                }

                VisitArguments(call);
                break;
            case ILocalReferenceOperation local:
                VisitLocal(local.Local, inspection.Session.LocalsAround(local));
                break;
            case IArrayCreationOperation { Initializer: { } initializer }:
                foreach (IOperation element in initializer.ElementValues)
                {
                    Visit(element);
                }

                break;
            case ICollectionExpressionOperation collection:
                foreach (IOperation element in collection.Elements)
                {
                    Visit(element);
                }

                break;
            case IMemberReferenceOperation { Member: var member } when member is IFieldSymbol or IPropertySymbol { IsIndexer: false }:
                VisitMember(member);
                break;
            default:
                IOperation behind = inspection.Values.Resolve(operation);
                if (behind != operation)
                {
                    Visit(behind);
                }

                break;
        }
    }

    private void VisitArguments(IInvocationOperation call)
    {
        foreach (IArgumentOperation argument in call.Arguments)
        {
            Visit(argument.Value);
        }
    }

    private void VisitHolder(IObjectCreationOperation creation)
    {
        if (LocalFacts.HolderOf(creation) is { } local)
        {
            VisitLocal(local, inspection.Session.LocalsAround(creation));
        }
    }

    // state.Next(other), choice.When(…, other), map.ItemProcessor(other), and what comes after each.
    private void VisitLocal(ILocalSymbol local, LocalFacts facts)
    {
        if (!_names.Add(local))
        {
            return;
        }

        if (facts.ValueOf(local) is { } value)
        {
            Visit(value);
        }

        foreach (ILocalReferenceOperation use in facts.UsesOf(local))
        {
            VisitCallsOn(use);
        }
    }

    // A state in a field or property of the same class: what it is given, and what is called on it.
    private void VisitMember(ISymbol member)
    {
        if (!_names.Add(member))
        {
            return;
        }

        foreach (SyntaxReference declaration in member.DeclaringSyntaxReferences)
        {
            SyntaxNode? value = declaration.GetSyntax(inspection.Cancellation) switch
            {
                VariableDeclaratorSyntax { Initializer: { } initializer } => initializer,
                PropertyDeclarationSyntax { Initializer: { } initializer } => initializer,
                PropertyDeclarationSyntax { ExpressionBody.Expression: var body } => body,
                _ => null,
            };
            if (value is not null && inspection.Session.OperationOf(value, inspection.Cancellation) is { } operation)
            {
                Visit(operation is ISymbolInitializerOperation initialized ? initialized.Value : operation);
            }
        }

        foreach (IOperation? use in MemberUses.Of(member, inspection.Session, inspection.Cancellation))
        {
            if (use?.Parent is ISimpleAssignmentOperation assignment && assignment.Target == use)
            {
                Visit(assignment.Value);
            }
            else if (use is not null)
            {
                VisitCallsOn(use);
            }
        }
    }

    private void VisitCallsOn(IOperation state)
    {
        for (IOperation current = state; current.Parent is IInvocationOperation call && call.Instance == current; current = call)
        {
            VisitArguments(call);
        }
    }

    private void CheckState(IObjectCreationOperation creation)
    {
        string type = creation.Type!.Name;
        if (type == "DistributedMap")
        {
            Report(Props.NameLocation(creation), "A DistributedMap");
            return;
        }

        if (type == "StepFunctionsInvokeActivity")
        {
            Report(Props.NameLocation(creation), "An activity");
            return;
        }

        foreach (IArgumentOperation argument in creation.Arguments)
        {
            if (
                inspection.Values.Resolve(argument.Value) is IObjectCreationOperation settings
                && settings.Type?.Name.EndsWith("Props", StringComparison.Ordinal) == true
            )
            {
                CheckProps(Props.Of(settings, inspection.Session));
            }
        }
    }

    private void CheckProps(Props props)
    {
        if (
            props[CdkTasks.Pattern] is { } pattern
            && inspection.Values.Read(pattern) is EnumValue { Name: "WAIT_FOR_TASK_TOKEN" or "RUN_JOB" } member
        )
        {
            Report(props.LocationOf(CdkTasks.Pattern), $"A task with IntegrationPattern.{member.Name}");
        }

        if (
            props["StateJson"] is { } json
            && inspection.Values.Read(json) is ObjectValue state
            && state["Resource"] is TextValue resource
            && (resource.Text.EndsWith(".waitForTaskToken", StringComparison.Ordinal) || resource.Text.Contains(".sync"))
        )
        {
            Report(resource.Location, $"A task with '{resource.Text.Substring(resource.Text.LastIndexOf('.'))}'");
        }
    }

    private void Report(Location place, string what) => inspection.Report(CdkRules.Express, place, what, whole);
}
