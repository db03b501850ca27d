using AslGen.Compiler.Cdk.Values;
using AslGen.Compiler.Diagnostics;
using AslGen.StatesLanguage.Services;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.Cdk.Checks;

/// <summary>Checks the constants of HTTP tasks, of <c>HttpInvoke</c> and of a <c>CustomState</c>.</summary>
internal sealed class HttpCheck(CdkInspection inspection)
{
    /// <summary>Checks the settings of <c>HttpInvoke</c>.</summary>
    /// <param name="props">The settings.</param>
    public void CheckConstruct(Props props)
    {
        if (props.TypeName != "HttpInvokeProps")
        {
            return;
        }

        if (props["ApiRoot"] is { } root)
        {
            CheckEndpoint(inspection.Values.Read(root));
        }

        if (InputOf(props["ApiEndpoint"]) is TextValue endpoint && endpoint.Text.IndexOf("://", StringComparison.Ordinal) >= 0)
        {
            inspection.Report(CdkRules.HttpSetting, endpoint.Location, "ApiEndpoint is only the path: the CDK puts ApiRoot in front of it");
        }

        CheckMethod(InputOf(props["Method"]));
        CheckHeaders(InputOf(props["Headers"]));
        foreach (string name in new[] { "TaskTimeout", "Timeout" })
        {
            if (props[name] is { } timeout && Durations.SecondsOf(timeout, inspection.Values) is > HttpTaskFacts.LongestCallSeconds)
            {
                CheckTimeout(props.LocationOf(name));
            }
        }
    }

    /// <summary>Checks a state that is plain JSON.</summary>
    /// <param name="state">The state.</param>
    public void CheckState(ObjectValue state)
    {
        if (
            state["Resource"] is not TextValue { Text: var resource }
            || !resource.EndsWith(":states:::http:invoke", StringComparison.Ordinal)
            || (state["Parameters"] ?? state["Arguments"]) is not ObjectValue parameters
        )
        {
            return;
        }

        // What is constant there, the rules on definitions judge.
        if (parameters["ApiEndpoint"] is MixedValue endpoint)
        {
            CheckEndpoint(endpoint);
        }

        CheckMethod(parameters["Method"]);
    }

    // What is inside TaskInput.FromText(…) or TaskInput.FromObject(…).
    private DataValue? InputOf(IOperation? value) =>
        value is not null
        && inspection.Values.Resolve(value)
            is IInvocationOperation { TargetMethod.Name: "FromText" or "FromObject", Arguments: [var argument] }
            ? inspection.Values.Read(argument.Value)
            : null;

    private void CheckEndpoint(DataValue? value)
    {
        if (
            (value is MixedValue { Parts: [TextValue start, ..] } ? start.Text : (value as TextValue)?.Text) is { } text
            && !text.StartsWith("{%", StringComparison.Ordinal)
            && !text.StartsWith("$", StringComparison.Ordinal)
            && HttpTaskFacts.ProblemOfEndpoint(text) is { } problem
        )
        {
            string? secure =
                value is TextValue && text.StartsWith("http://", StringComparison.Ordinal)
                    ? "https://" + text.Substring("http://".Length)
                    : null;
            inspection.ReportWith(CdkRules.HttpSetting, value!.Location, secure, problem);
        }
    }

    private void CheckMethod(DataValue? value)
    {
        if (
            value is TextValue text
            && !text.Text.StartsWith("{%", StringComparison.Ordinal)
            && !text.Text.StartsWith("$", StringComparison.Ordinal)
            && HttpTaskFacts.ProblemOfMethod(text.Text) is { } problem
        )
        {
            inspection.ReportWith(CdkRules.HttpSetting, text.Location, HttpTaskFacts.ClosestMethod(text.Text), problem);
        }
    }

    private void CheckHeaders(DataValue? value)
    {
        foreach (DataMember header in (value as ObjectValue)?.Members ?? [])
        {
            string? name =
                header.Name?.EndsWith(".$", StringComparison.Ordinal) == true
                    ? header.Name.Substring(0, header.Name.Length - 2)
                    : header.Name;
            if (name is not null && HttpTaskFacts.ProblemOfHeader(name) is { } problem)
            {
                inspection.Report(CdkRules.HttpSetting, header.KeyLocation, problem);
            }
        }
    }

    private void CheckTimeout(Location place) =>
        inspection.Report(
            CdkRules.HttpSetting,
            place,
            $"An HTTP call ends after {HttpTaskFacts.LongestCallSeconds} seconds at the latest: set a timeout of {HttpTaskFacts.LongestCallSeconds} seconds or less"
        );
}
