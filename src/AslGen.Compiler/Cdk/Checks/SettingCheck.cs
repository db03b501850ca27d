using AslGen.Compiler.Cdk.Values;
using AslGen.Compiler.Diagnostics;

namespace AslGen.Compiler.Cdk.Checks;

/// <summary>Checks settings that exclude each other, and numbers and names that have limits.</summary>
internal sealed class SettingCheck(CdkInspection inspection, Props props)
{
    private const int LongestLabel = 40;
    private const string NotInLabel = "?*<>{}[]:;,\\|^~$#%&`\"";

    // Pairs that the language and the CDK's own validation allow one of.
    private static readonly (string First, string Second)[] Exclusive =
    [
        ("Error", "ErrorPath"),
        ("Cause", "CausePath"),
        ("MaxConcurrency", "MaxConcurrencyPath"),
        ("ToleratedFailureCount", "ToleratedFailureCountPath"),
        ("ToleratedFailurePercentage", "ToleratedFailurePercentagePath"),
        ("MaxItemsPerBatch", "MaxItemsPerBatchPath"),
        ("MaxInputBytesPerBatch", "MaxInputBytesPerBatchPath"),
        ("ItemsPath", "ItemReader"),
        ("Definition", "DefinitionBody"),
        ("DefinitionString", "DefinitionS3Location"),
    ];

    /// <summary>Checks the settings.</summary>
    public void Run()
    {
        foreach ((string first, string second) in Exclusive)
        {
            if (props.Has(first) && props.Has(second))
            {
                Report(second, $"{first} and {second} exclude each other: remove one of them");
            }
        }

        if (props.TypeName == "MapProps" && props.Has("Parameters") && props.Has("ItemSelector"))
        {
            Report("Parameters", "Parameters and ItemSelector exclude each other: remove Parameters, the older one");
        }

        CheckNumbers();
        CheckLabel();
        CheckDefinition();
    }

    private void CheckNumbers()
    {
        Whole("MaxConcurrency", 0, double.MaxValue);
        Whole("ToleratedFailureCount", 0, double.MaxValue);
        Whole("MaxItemsPerBatch", 1, double.MaxValue);
        Whole("MaxInputBytesPerBatch", 1, 262_144);
        Whole("MaxItems", 1, 100_000_000);
        if (Number("ToleratedFailurePercentage") is < 0 or > 100)
        {
            Report("ToleratedFailurePercentage", "ToleratedFailurePercentage must be from 0 to 100");
        }

        string[] batching = ["MaxItemsPerBatch", "MaxItemsPerBatchPath", "MaxInputBytesPerBatch", "MaxInputBytesPerBatchPath"];
        if (props.TypeName == "ItemBatcherProps" && props.IsComplete && !batching.Any(props.Has))
        {
            inspection.Report(
                CdkRules.InvalidSetting,
                Props.NameLocation(props.Creation),
                "A batch needs a limit: set MaxItemsPerBatch or MaxInputBytesPerBatch"
            );
        }
    }

    private void CheckLabel()
    {
        if (
            props.TypeName == "DistributedMapProps"
            && props["Label"] is { } value
            && inspection.Values.Read(value) is TextValue { Text: var label }
        )
        {
            if (label.Length is 0 or > LongestLabel)
            {
                Report("Label", $"A label has 1 to {LongestLabel} characters");
            }
            else if (
                label.Any(character => char.IsWhiteSpace(character) || char.IsControl(character) || NotInLabel.IndexOf(character) >= 0)
            )
            {
                Report("Label", "A label has no spaces and none of " + NotInLabel);
            }
        }
    }

    private void CheckDefinition()
    {
        bool isMachine = props.TypeName == "StateMachineProps" && props.Lacks("Definition") && props.Lacks("DefinitionBody");
        bool isCfnMachine =
            props.TypeName == "CfnStateMachineProps"
            && props.Lacks("Definition")
            && props.Lacks("DefinitionString")
            && props.Lacks("DefinitionS3Location")
            // A Cfn construct's properties can still be set on it.
            && !props.IsConstructKept;
        if (isMachine || isCfnMachine)
        {
            inspection.Report(
                CdkRules.InvalidSetting,
                props.Location,
                $"A state machine needs a definition: set {(isMachine ? "DefinitionBody" : "DefinitionString")}"
            );
        }
    }

    private void Whole(string name, double least, double most)
    {
        if (Number(name) is { } number && (number < least || number > most || number != Math.Floor(number)))
        {
            Report(
                name,
                most == double.MaxValue
                    ? FormattableString.Invariant($"{name} must be a whole number from {least}")
                    : FormattableString.Invariant($"{name} must be a whole number from {least} to {most:N0}")
            );
        }
    }

    private double? Number(string name) => props[name] is { } value ? (inspection.Values.Read(value) as NumberValue)?.Number : null;

    private void Report(string name, string problem) => inspection.Report(CdkRules.InvalidSetting, props.LocationOf(name), problem);
}
