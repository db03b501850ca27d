using System.Globalization;
using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Model;
using AslGen.StatesLanguage.Rules.Tables;
using AslGen.StatesLanguage.Rules.Views;
using AslGen.StatesLanguage.Services;

namespace AslGen.StatesLanguage.Rules.Checks;

/// <summary>Checks Task states against the catalogue of services, and what their settings mean together.</summary>
internal static class TaskCheck
{
    public static void Run(CheckContext context)
    {
        foreach (StateView state in context.Definition.States)
        {
            CheckExecutionType(context, state);
            if (state.Type == StateType.Task)
            {
                CheckTimes(context, state);
                CheckCredentials(context, state);
                if (state.Json["Resource"] is { Value: JsonString text } at)
                {
                    TaskResource resource = TaskResource.Parse(text.Text);
                    CheckResource(context, at, resource);
                    CheckParameters(context, state, resource);
                    CheckCallback(context, state, resource);
                    EndpointCheck.Run(context, state, resource);
                }
            }
        }
    }

    private static void CheckResource(CheckContext context, JsonCursor at, TaskResource resource)
    {
        if (resource is InvalidResource invalid)
        {
            context.Report(TaskRules.MalformedResource, at, ResourceProblems.Describe(invalid));
            return;
        }

        foreach (ServiceFinding finding in ResourceChecks.CheckTask(resource))
        {
            string suggestion = finding.Suggestion is null ? "" : $": did you mean '{finding.Suggestion}'?";
            switch (finding.Problem)
            {
                case ServiceProblem.UnknownService when AwsSdkServices.Find(((OptimizedResource)resource).Service) is not null:
                    context.Report(TaskRules.NewService, at, finding.What, suggestion);
                    break;
                case ServiceProblem.UnknownService or ServiceProblem.UnknownApi:
                    context.Report(TaskRules.UnknownApi, at, finding.What, suggestion);
                    break;
                case ServiceProblem.UnknownSdkService:
                    context.ReportService(TaskRules.UnknownSdkService, at, isName: false, finding, finding.What, suggestion);
                    break;
                case ServiceProblem.UnsupportedPattern:
                    context.Report(
                        TaskRules.UnsupportedPattern,
                        at,
                        finding.What,
                        finding.Suggestion is null ? "" : $": call '{finding.Suggestion}'"
                    );
                    break;
                default:
                    context.ReportService(TaskRules.SdkAction, at, isName: false, finding, ResourceProblems.Describe(finding) + suggestion);
                    break;
            }
        }

        if (resource is LambdaFunctionResource { Qualifier: null } function && function.Arn.Literal is not null)
        {
            context.Report(TaskRules.UnversionedFunction, at);
        }
    }

    private static void CheckParameters(CheckContext context, StateView state, TaskResource resource)
    {
        JsonCursor? parameters = state.Json[state.Language == QueryLanguage.Jsonata ? "Arguments" : "Parameters"];
        if (resource is not ServiceApiResource api || parameters is not { Value: JsonObject })
        {
            return;
        }

        Dictionary<string, JsonCursor> byName = new(StringComparer.Ordinal);
        Collect(parameters, "", byName, state.Language);
        foreach (ServiceFinding finding in ParameterChecks.Check(api, byName.Keys))
        {
            string suggestion = finding.Suggestion is null ? "" : $": did you mean '{finding.Suggestion}'?";
            switch (finding.Problem)
            {
                case ServiceProblem.MissingParameter:
                    context.ReportName(TaskRules.MissingParameter, parameters, finding.What);
                    break;
                case ServiceProblem.ConflictingParameters:
                    context.ReportName(TaskRules.MissingParameter, parameters, $"{finding.What}, and only one of them");
                    break;
                default:
                    Rule rule = finding.IsCertain ? TaskRules.UnknownParameter : TaskRules.NewParameter;
                    context.ReportService(rule, byName[finding.What], isName: true, finding, api.QualifiedName, finding.What, suggestion);
                    break;
            }
        }
    }

    // Members of members too, for the few APIs whose required parameters lie deeper.
    private static void Collect(JsonCursor value, string prefix, Dictionary<string, JsonCursor> byName, QueryLanguage language)
    {
        foreach (JsonCursor member in value.Members)
        {
            bool isPath = language == QueryLanguage.JsonPath && member.Name!.EndsWith(".$", StringComparison.Ordinal);
            string name = prefix + (isPath ? member.Name!.Substring(0, member.Name.Length - 2) : member.Name);
            if (!byName.ContainsKey(name))
            {
                byName.Add(name, member);
            }

            if (prefix.Length == 0)
            {
                Collect(member, name + ".", byName, language);
            }
        }
    }

    private static void CheckCallback(CheckContext context, StateView state, TaskResource resource)
    {
        if (resource is ActivityResource)
        {
            CheckWait(context, state);
        }

        if (resource is not ServiceApiResource { Pattern: IntegrationPatterns.WaitForTaskToken })
        {
            return;
        }

        bool sendsWhole = state.Json["Parameters"] is null && state.Json["Arguments"] is null;
        if (!sendsWhole && !ContextCheck.SendsToken(context, state))
        {
            string token = state.Language == QueryLanguage.Jsonata ? "$states.context.Task.Token" : "\"taskToken.$\": \"$$.Task.Token\"";
            context.ReportName(TaskRules.TokenNotSent, state.Json[state.Json["Parameters"] is null ? "Arguments" : "Parameters"]!, token);
        }

        CheckWait(context, state);
    }

    private static void CheckWait(CheckContext context, StateView state)
    {
        string[] limits = ["TimeoutSeconds", "TimeoutSecondsPath", "HeartbeatSeconds", "HeartbeatSecondsPath"];
        if (context.Definition.Json["TimeoutSeconds"] is null && limits.All(limit => state.Json[limit] is null))
        {
            context.ReportName(TaskRules.EndlessWait, state.Json);
        }
    }

    private static void CheckTimes(CheckContext context, StateView state)
    {
        if (
            NumberOf(state.Json["TimeoutSeconds"]) is { } timeout
            && NumberOf(state.Json["HeartbeatSeconds"]) is { } heartbeat
            && heartbeat >= timeout
        )
        {
            context.Report(TaskRules.HeartbeatTooLong, state.Json["HeartbeatSeconds"]!, timeout.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static double? NumberOf(JsonCursor? value) =>
        value?.Value is JsonNumber number
        && double.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out double amount)
            ? amount
            : null;

    private static void CheckCredentials(CheckContext context, StateView state)
    {
        if (state.Json["Credentials"]?["RoleArn"] is { IsPlaceholder: false } role)
        {
            if (role.Value is not JsonString)
            {
                context.Report(StructureRules.WrongType, role, "'RoleArn'", "a string", Sentences.KindOf(role.Value));
            }
            else if (role.Literal is "")
            {
                context.Report(StructureRules.EmptyValue, role, "RoleArn");
            }
        }

        if (
            state.Json["Credentials"] is { Value: JsonObject } credentials
            && credentials["RoleArn"] is null
            && (state.Language == QueryLanguage.Jsonata || credentials["RoleArn.$"] is null)
        )
        {
            context.ReportName(TaskRules.NoRole, credentials);
        }
    }

    private static void CheckExecutionType(CheckContext context, StateView state)
    {
        bool isExpressChild = IsInExpressMap(state);
        if (!context.Definition.Options.IsExpress && !isExpressChild)
        {
            return;
        }

        if (state.IsDistributedMap)
        {
            Report(state.Json, isName: true, "a Map in the mode DISTRIBUTED");
        }

        if (
            state.Type == StateType.Task
            && state.Json["Resource"] is { Value: JsonString text } at
            && ResourceChecks.CheckExpress(TaskResource.Parse(text.Text)) is { } finding
        )
        {
            Report(at, isName: false, finding.Problem == ServiceProblem.ActivityInExpress ? "activities" : $"tasks with '{finding.What}'");
        }

        void Report(JsonCursor at, bool isName, string what)
        {
            Rule rule = isExpressChild ? MapRules.ExpressChildren : TaskRules.Express;
            if (isName)
            {
                context.ReportName(rule, at, what);
            }
            else
            {
                context.Report(rule, at, what);
            }
        }
    }

    private static bool IsInExpressMap(StateView state)
    {
        for (StateView? owner = state.Scope.Owner; owner is not null; owner = owner.Scope.Owner)
        {
            JsonCursor? processor = owner.Json["ItemProcessor"] ?? owner.Json["Iterator"];
            if (owner.IsDistributedMap)
            {
                return processor?["ProcessorConfig"]?["ExecutionType"]?.Literal == "EXPRESS";
            }
        }

        return false;
    }
}
