using System.Globalization;
using AslGen.Compiler.Cdk.Values;
using AslGen.Compiler.Diagnostics;
using AslGen.StatesLanguage.Services;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AslGen.Compiler.Cdk.Checks;

/// <summary>Checks what the settings of a task mean together: pattern, token, payload and times.</summary>
internal sealed class TaskCheck(CdkInspection inspection, Props props)
{
    private static readonly string[] ExcludedByPayloadOnly = [CdkTasks.Pattern, "InvocationType", "ClientContext", "Qualifier"];
    private static readonly string[] Limits = ["Timeout", "TaskTimeout", "Heartbeat", "HeartbeatTimeout"];

    // The states that are no tasks and have data.
    private static readonly string[] States = ["Pass", "Map", "DistributedMap", "Parallel"];

    // What is done with the result is not sent.
    private static readonly string[] NotSent =
    [
        "ResultSelector",
        "ResultPath",
        "OutputPath",
        "InputPath",
        "Comment",
        "StateName",
        CdkTasks.Pattern,
    ];

    private readonly string _construct = CdkTasks.ConstructOf(props.TypeName);

    /// <summary>Checks the settings.</summary>
    public void Run()
    {
        bool isTask = IsTask;
        string? pattern = isTask ? PatternMember : "REQUEST_RESPONSE";
        bool isRefused = isTask && pattern is not null && CheckPattern(pattern);
        bool isPayloadOnly = CheckPayloadResponseOnly();
        // A pattern that is to go anyway is one mistake.
        if (!isRefused && pattern is not null && !IsJsonata && (isTask || States.Contains(_construct)))
        {
            CheckToken(pattern, isPayloadOnly);
        }

        if (isTask)
        {
            CheckTimes(pattern, isRefused || isPayloadOnly);
            CheckResult(pattern);
        }
    }

    /// <summary>Whether the settings are those of a task.</summary>
    public bool IsTask => props.Creation.Type!.AllInterfaces.Any(type => type.Name == "ITaskStateBaseProps");

    private bool IsJsonata =>
        props.TypeName.IndexOf("Jsonata", StringComparison.Ordinal) >= 0
        || (props["QueryLanguage"] is { } language && inspection.Values.Read(language) is EnumValue { Name: "JSONATA" });

    // Null where it is not known.
    private string? PatternMember =>
        props[CdkTasks.Pattern] is { } value ? (inspection.Values.Read(value) as EnumValue)?.Name
        : props.Has(CdkTasks.Pattern) ? null
        : "REQUEST_RESPONSE";

    private bool IsCallback => PatternMember == "WAIT_FOR_TASK_TOKEN";

    private bool CheckPattern(string member)
    {
        ServiceIntegration? api = CdkTasks.IntegrationOf(_construct);
        IntegrationPatterns supported =
            api?.Patterns
            ?? (
                _construct == "CallAwsService" ? IntegrationPatterns.RequestResponse | IntegrationPatterns.WaitForTaskToken
                : _construct == "StepFunctionsInvokeActivity" ? IntegrationPatterns.RequestResponse
                : (IntegrationPatterns)(-1)
            );
        if (supported.HasFlag(CdkTasks.PatternOf(member, api)))
        {
            return false;
        }

        List<string> others = [];
        foreach (string other in new[] { "REQUEST_RESPONSE", "RUN_JOB", "WAIT_FOR_TASK_TOKEN" })
        {
            if (supported.HasFlag(CdkTasks.PatternOf(other, api)))
            {
                others.Add(other);
            }
        }

        string? replacement = others.Count == 1 ? others[0] : null;
        inspection.ReportWith(
            CdkRules.UnsupportedPattern,
            props.LocationOf(CdkTasks.Pattern),
            replacement,
            _construct,
            member,
            string.Join(" or ", others)
        );
        return true;
    }

    private bool CheckPayloadResponseOnly()
    {
        if (props["PayloadResponseOnly"] is not { } value || inspection.Values.Read(value) is not BooleanValue { IsTrue: true })
        {
            return false;
        }

        string[] present = [.. ExcludedByPayloadOnly.Where(props.Has)];
        if (present.Length == 0)
        {
            return false;
        }

        inspection.Report(CdkRules.PayloadResponseOnly, props.LocationOf("PayloadResponseOnly"), string.Join(", ", present));
        return true;
    }

    private void CheckToken(string pattern, bool isPayloadOnly)
    {
        TokenSearch sent = new(inspection);
        foreach (string name in props.Names.Where(name => !NotSent.Contains(name)))
        {
            if (props[name] is { } value)
            {
                sent.Search(value);
            }
        }

        if (pattern != "WAIT_FOR_TASK_TOKEN")
        {
            foreach (IOperation token in sent.Tokens.Where(IsTokenAlone))
            {
                inspection.Report(CdkRules.TokenOutsideCallback, token.Syntax.GetLocation());
            }

            return;
        }

        if (sent.Tokens.Count > 0 || isPayloadOnly)
        {
            return;
        }

        // Text under 'x.$' is the token to Step Functions, but not to the constructs that look for it themselves.
        TokenText? computed = sent.Texts.FirstOrDefault(text => text.Key?.EndsWith(".$", StringComparison.Ordinal) == true);
        if (computed is not null)
        {
            if (CdkTasks.ChecksToken(_construct))
            {
                inspection.ReportWith(CdkRules.TokenAsText, computed.Operation.Syntax.GetLocation(), "TaskToken");
            }

            return;
        }

        // A text is reported itself.
        if (sent.Texts.Count > 0 || sent.IsUnsure || !props.IsComplete)
        {
            return;
        }

        string input = CdkTasks.InputOf(_construct);
        Location place = props.Has(input) && props[input] is not null ? props.LocationOf(input) : props.LocationOf(CdkTasks.Pattern);
        inspection.Report(CdkRules.TokenNotSent, place, input);
    }

    // The whole context object may be sent for something else that is in it.
    private bool IsTokenAlone(IOperation token) =>
        inspection.Values.Read(token) is PathValue { Path: { } path } && path.IndexOf("$$.Task", StringComparison.Ordinal) >= 0;

    private void CheckTimes(string? pattern, bool isBroken)
    {
        double? timeout = Seconds("TaskTimeout") ?? Seconds("Timeout");
        string heartbeatName = props.Has("HeartbeatTimeout") ? "HeartbeatTimeout" : "Heartbeat";
        if (timeout is { } limit && Seconds(heartbeatName) is { } heartbeat && heartbeat >= limit)
        {
            inspection.Report(CdkRules.HeartbeatTooLong, props.LocationOf(heartbeatName), limit.ToString(CultureInfo.InvariantCulture));
        }

        foreach (string name in Limits)
        {
            if (Seconds(name) is < 1 or > 99_999_999)
            {
                inspection.Report(CdkRules.InvalidSetting, props.LocationOf(name), $"{name} must be from 1 to 99,999,999 seconds");
            }
        }

        bool waits = pattern == "WAIT_FOR_TASK_TOKEN" || _construct == "StepFunctionsInvokeActivity";
        if (waits && !isBroken && Limits.All(props.Lacks) && !MachineHasTimeout())
        {
            inspection.Report(CdkRules.EndlessWait, props.Location);
        }
    }

    private double? Seconds(string name) => props[name] is { } value ? Durations.SecondsOf(value, inspection.Values) : null;

    // A timeout of the whole state machine ends the wait, too. Which machine a task is in, only running the code tells.
    private bool MachineHasTimeout() =>
        inspection
            .Session.FactsAround(
                props.Creation.Syntax,
                type => new MachineTimeouts(
                    type.DescendantNodes()
                        .OfType<AssignmentExpressionSyntax>()
                        .Any(assignment =>
                            assignment
                                is {
                                    Left: IdentifierNameSyntax { Identifier.ValueText: "Timeout" },
                                    Parent.Parent: BaseObjectCreationExpressionSyntax machine
                                }
                            && inspection.Session.OperationOf(machine, inspection.Cancellation)?.Type is { Name: "StateMachineProps" }
                        )
                )
            )
            .Any;

    private sealed record MachineTimeouts(bool Any);

    // $.Payload is where Lambda's own answer has the function's.
    private void CheckResult(string? pattern)
    {
        bool isPayloadOnly = props["PayloadResponseOnly"] is { } only && inspection.Values.Read(only) is BooleanValue { IsTrue: true };
        if (_construct != "LambdaInvoke" || !(isPayloadOnly || pattern == "WAIT_FOR_TASK_TOKEN"))
        {
            return;
        }

        string whose = isPayloadOnly ? "the function's own answer" : "what the callback sends";
        const string Advice = "take the result from '$'";
        if (
            props["OutputPath"] is { } output
            && !props.Has("ResultPath")
            && !props.Has("ResultSelector")
            && ReadsPayload(inspection.Values.Read(output))
        )
        {
            inspection.Report(CdkRules.PayloadOfCallback, props.LocationOf("OutputPath"), whose, Advice);
        }
        else if (props["ResultSelector"] is { } selector && inspection.Values.Read(selector) is ObjectValue @object)
        {
            foreach (DataMember member in @object.Members.Where(member => ReadsPayload(member.Value)))
            {
                inspection.Report(CdkRules.PayloadOfCallback, member.Value.Location, whose, Advice);
            }
        }
    }

    private static bool ReadsPayload(DataValue value) =>
        (value is PathValue path ? path.Path : (value as TextValue)?.Text) is { } text
        && (
            text == "$.Payload"
            || text.StartsWith("$.Payload.", StringComparison.Ordinal)
            || text.StartsWith("$.Payload[", StringComparison.Ordinal)
        );
}
