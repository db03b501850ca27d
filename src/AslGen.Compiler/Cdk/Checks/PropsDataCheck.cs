using AslGen.Compiler.Cdk.Values;
using AslGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;

namespace AslGen.Compiler.Cdk.Checks;

/// <summary>Checks the settings of constructs that are data: parameters, selectors and their like.</summary>
internal sealed class PropsDataCheck(CdkInspection inspection, Props props)
{
    // These have checks of their own.
    private static readonly string[] Others = ["StateJson", "Definition", "DefinitionSubstitutions"];

    // Texts for people, expressions of other languages, and what has a check of its own.
    private static readonly string[] NoValues =
    [
        "Comment",
        "StateName",
        "Expression",
        "QueryString",
        "Action",
        "Service",
        "IamAction",
        "ApiRoot",
        "Region",
    ];

    /// <summary>Checks the settings.</summary>
    public void Run()
    {
        bool isOfTask = props.Creation.Type!.ContainingNamespace.Name == "Tasks";
        foreach (string name in props.Names)
        {
            if (props[name] is not { } value)
            {
                continue;
            }

            if (!Others.Contains(name) && IsData(props.TypeOf(name)) && !CdkUse.IsRepeated(value, inspection.Session))
            {
                new DataCheck(inspection).CheckTemplate(inspection.Values.Read(value));
            }
            else if (isOfTask && IsValue(name))
            {
                new DataCheck(inspection).CheckSetting(inspection.Values.Read(value));
            }
            else if (props.TypeName == "FailProps" && name is "Error" or "Cause")
            {
                CheckFailure(name, inspection.Values.Read(value));
            }
        }
    }

    private bool IsValue(string name) =>
        props.TypeOf(name)?.SpecialType == SpecialType.System_String
        && !name.EndsWith("Path", StringComparison.Ordinal)
        && !NoValues.Contains(name);

    private void CheckFailure(string name, DataValue value)
    {
        if (value is TextValue text && (DataText.IsPath(text.Text) || DataText.IsFunction(text.Text)))
        {
            inspection.Report(CdkRules.PathAsText, text.Location, name + "Path");
        }
    }

    private static bool IsData(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "IDictionary", TypeArguments: [_, { SpecialType: SpecialType.System_Object }] };
}
