using AslGen.Compiler.Cdk.Values;
using AslGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.Cdk.Checks;

/// <summary>Checks the names of states, which are the constructs' IDs unless <c>StateName</c> is set.</summary>
internal sealed class StateNameCheck(CdkInspection inspection)
{
    private const int LongestName = 80;

    /// <summary>Checks a new state.</summary>
    /// <param name="creation">The expression that makes it.</param>
    public void Run(IObjectCreationOperation creation)
    {
        if (!IsState(creation.Type) || creation.Arguments is not [_, var id, ..])
        {
            return;
        }

        if (IsTaken(creation))
        {
            inspection.Report(
                CdkRules.InvalidSetting,
                id.Value.Syntax.GetLocation(),
                $"There is a construct '{id.Value.ConstantValue.Value}' in this scope already: give this one another ID"
            );
        }

        Props? props = creation
            .Arguments.Select(argument => inspection.Values.Resolve(argument.Value))
            .OfType<IObjectCreationOperation>()
            .Where(settings => settings.Type?.Name.EndsWith("Props", StringComparison.Ordinal) == true)
            .Select(settings => Props.Of(settings, inspection.Session))
            .FirstOrDefault();
        IOperation? name = props?.Has("StateName") == true ? props["StateName"] : id.Value;
        if (name is not null && inspection.Values.Read(name) is TextValue { Text: { Length: > LongestName } } text)
        {
            inspection.Report(CdkRules.InvalidSetting, text.Location, $"A state's name has at most {LongestName} characters");
        }
    }

    private static bool IsState(ITypeSymbol? type)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (CdkLibrary.Is(current, "State"))
            {
                return true;
            }
        }

        return false;
    }

    // Only where both are surely made, one after the other.
    private bool IsTaken(IObjectCreationOperation creation) =>
        IdOf(creation) is { } id
        && inspection
            .Session.LocalsAround(creation)
            .Creations.TakeWhile(other => other.Syntax.SpanStart < creation.Syntax.SpanStart)
            .Any(other => IdOf(other) == id && IsAlwaysMade(other) && IsAlwaysMade(creation));

    // Of a construct in the object whose method this is: new Pass(this, "id").
    private static string? IdOf(IObjectCreationOperation creation) =>
        creation.Arguments
            is [{ Parameter.Type.Name: "Construct", Value: var scope }, { Value.ConstantValue: { HasValue: true, Value: string id } }, ..]
        && ValueReader.Unwrap(scope) is IInstanceReferenceOperation
            ? id
            : null;

    private static bool IsAlwaysMade(IOperation operation)
    {
        for (IOperation? parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case IConditionalOperation
                or ICoalesceOperation
                or IConditionalAccessOperation
                or ISwitchOperation
                or ISwitchExpressionOperation
                or ILoopOperation
                or ITryOperation
                or IBinaryOperation
                or IAnonymousFunctionOperation
                or ILocalFunctionOperation:
                    return false;
            }
        }

        return true;
    }
}
