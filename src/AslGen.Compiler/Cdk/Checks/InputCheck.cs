using AslGen.Compiler.Cdk.Values;
using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.FrontEnd;
using AslGen.StatesLanguage.JsonPath;
using AslGen.StatesLanguage.Rules.Checks;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.Cdk.Checks;

/// <summary>Checks what <c>TaskInput</c> and <c>Result</c> are made from.</summary>
internal sealed class InputCheck(CdkInspection inspection)
{
    /// <summary>Checks a call.</summary>
    /// <param name="call">The call.</param>
    public void Run(IInvocationOperation call)
    {
        if (call.Arguments is not [var argument, ..] || CdkUse.IsRepeated(argument.Value, inspection.Session))
        {
            return;
        }

        switch (call.TargetMethod.ContainingType.Name, call.TargetMethod.Name)
        {
            case ("TaskInput", "FromObject"):
                new DataCheck(inspection).CheckTemplate(inspection.Values.Read(argument.Value));
                break;
            case ("TaskInput", "FromText"):
                CheckText(inspection.Values.Read(argument.Value));
                break;
            case ("Result", "FromObject" or "FromArray" or "FromString"):
                new DataCheck(inspection).CheckPlain(inspection.Values.Read(argument.Value), "use Parameters in place of Result");
                break;
            case ("DynamoAttributeValue", "FromString" or "NumberFromString" or "FromBinary"):
                new DataCheck(inspection).CheckSetting(inspection.Values.Read(argument.Value));
                break;
            case ("WaitTime", "Timestamp"):
                CheckTimestamp(inspection.Values.Read(argument.Value));
                break;
            case ("DefinitionBody", "FromString"):
                CheckAlone(call, argument);
                break;
        }
    }

    private void CheckText(DataValue value)
    {
        if (value is TextValue text && TaskTokens.IsToken(text.Text))
        {
            inspection.ReportWith(CdkRules.TokenAsText, text.Location, "TaskToken");
        }
        else if (value is TextValue path && (DataText.IsPath(path.Text) || DataText.IsFunction(path.Text)))
        {
            inspection.Report(CdkRules.PathAsText, path.Location, "TaskInput.FromJsonPathAt(…)");
        }
        else if (value is MixedValue)
        {
            new DataCheck(inspection).CheckTemplate(value);
        }
    }

    private void CheckTimestamp(DataValue value)
    {
        if (value is not TextValue text)
        {
            return;
        }

        if (DataText.IsPath(text.Text))
        {
            inspection.Report(CdkRules.PathAsText, text.Location, "WaitTime.TimestampPath(…)");
        }
        else if (Rfc3339Timestamp.Parse(text.Text).Error is { } error)
        {
            inspection.Report(
                CdkRules.InvalidSetting,
                text.Location,
                $"'{text.Text}' is no timestamp: {Sentences.Continued(error.Message)}"
            );
        }
    }

    // A definition that goes straight to its state machine is checked with that machine's settings.
    private void CheckAlone(IInvocationOperation call, IArgumentOperation argument)
    {
        if (!MachineCheck.TakesBody(call, inspection.Session))
        {
            new DefinitionTextCheck(inspection).Run(argument.Value, isExpress: false);
        }
    }
}
