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
}
