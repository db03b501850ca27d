using AslGen.Compiler.Cdk.Values;
using Microsoft.CodeAnalysis;

namespace AslGen.Compiler.Cdk.Checks;

/// <summary>Checks the settings of constructs that are data: parameters, selectors and their like.</summary>
internal sealed class PropsDataCheck(CdkInspection inspection, Props props)
{
    // These have checks of their own.
    private static readonly string[] Others = ["StateJson", "Definition", "DefinitionSubstitutions"];

    /// <summary>Checks the settings.</summary>
    public void Run()
    {
        foreach (string name in props.Names)
        {
            if (
                !Others.Contains(name)
                && props[name] is { } value
                && IsData(props.TypeOf(name))
                && !CdkUse.IsRepeated(value, inspection.Session)
            )
            {
                new DataCheck(inspection).CheckTemplate(inspection.Values.Read(value));
            }
        }
    }

    private static bool IsData(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "IDictionary", TypeArguments: [_, { SpecialType: SpecialType.System_Object }] };
}
