using AslGen.Compiler.Cdk.Values;
using AslGen.Compiler.Diagnostics;
using AslGen.StatesLanguage;
using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Rules;
using Microsoft.CodeAnalysis;
using Finding = AslGen.StatesLanguage.Rules.Finding;

namespace AslGen.Compiler.Cdk.Checks;

/// <summary>Checks the JSON of a <c>CustomState</c>, by the rules on definitions and by what the construct adds to it.</summary>
internal sealed class StateJsonCheck(CdkInspection inspection, Props props)
{
    private const string StateName = "State";
    private const string Setting = "StateJson";

    // Rules about something that is missing, which may be in the part that is not known.
    private static readonly HashSet<string> OnMissing = new(StringComparer.Ordinal)
    {
        "ASL5102",
        "ASL5108",
        "ASL2106",
        "ASL2109",
        "ASL2110",
        "ASL2112",
    };

    // Rules about the ways between states. In the JSON of one state they are only known inside of it.
    private const string OnTransitions = "ASL53";

    /// <summary>Checks the settings of a <c>CustomState</c>.</summary>
    public void Run()
    {
        if (props.TypeName != "CustomStateProps" || props[Setting] is not { } setting || CdkUse.IsRepeated(setting, inspection.Session))
        {
            return;
        }

        if (inspection.Values.Read(setting) is not ObjectValue state)
        {
            return;
        }

        PlainJsonReader reader = new(inspection);
        JsonValue json = reader.Read(state);
        // A class of one's own may write other transitions.
        bool isPlain = props.Construct is null || CdkLibrary.Is(props.Construct.Type, "CustomState");
        if (isPlain)
        {
            CheckTransitions(state);
        }

        new HttpCheck(inspection).CheckState(state);
        foreach (Finding finding in DefinitionChecker.Check(Definition((JsonObject)json), new CheckOptions()))
        {
            if (IsAboutState(finding, reader.IsIncomplete) && reader.LocationOf(finding) is { } place)
            {
                inspection.Report(DefinitionRules.OfDefinitions[finding.Rule.Id], place, [.. finding.Arguments]);
            }
        }

        new PermissionCheck(inspection).Run(props, state);
    }

    private void CheckTransitions(ObjectValue state)
    {
        if (state["Type"] is TextValue { Text: "Choice" or "Succeed" or "Fail" } type)
        {
            inspection.Report(CdkRules.CustomStateType, type.Location, type.Text);
            return;
        }

        foreach (DataMember member in state.Members)
        {
            if (member.Name is "Next" or "End")
            {
                DiagnosticDescriptor rule = member.Name == "Next" ? CdkRules.NextInStateJson : CdkRules.EndInStateJson;
                inspection.Report(rule, member.KeyLocation);
            }
        }
    }

    // The state as the CDK completes it.
    private static JsonObject Definition(JsonObject state)
    {
        bool isTerminal = state["Type"] is JsonString { Text.Literal: "Choice" or "Succeed" or "Fail" };
        IEnumerable<JsonMember> members = state.Members.Where(member => member.Name is not ("Next" or "End"));
        JsonObject completed = state with
        {
            Members = (isTerminal ? members : members.Append(new JsonMember("End", new JsonBoolean(true)))).ToEquatableArray(),
        };
        return new JsonObject([
            new JsonMember("StartAt", new JsonString(StateName)),
            new JsonMember("States", new JsonObject([new JsonMember(StateName, completed)])),
        ]);
    }

    private static bool IsAboutState(Finding finding, bool isIncomplete)
    {
        bool isInside = finding.Place.Pointer.IndexOf("/States/", 1, StringComparison.Ordinal) > 0;
        return (isInside || !finding.Rule.Id.StartsWith(OnTransitions, StringComparison.Ordinal))
            && !(isIncomplete && OnMissing.Contains(finding.Rule.Id));
    }
}
