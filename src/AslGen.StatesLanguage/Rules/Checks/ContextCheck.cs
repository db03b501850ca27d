using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Rules.Tables;
using AslGen.StatesLanguage.Rules.Views;
using AslGen.StatesLanguage.Services;

namespace AslGen.StatesLanguage.Rules.Checks;

/// <summary>Checks what expressions of both query languages read from the context object.</summary>
internal static class ContextCheck
{
    private static readonly Dictionary<string, string[]> Fields = new(StringComparer.Ordinal)
    {
        [""] = ["Execution", "State", "StateMachine", "Task", "Map"],
        ["Execution"] = ["Id", "Input", "Name", "RoleArn", "StartTime", "RedriveCount", "RedriveTime"],
        ["State"] = ["EnteredTime", "Name", "RetryCount"],
        ["StateMachine"] = ["Id", "Name"],
        ["Task"] = ["Token"],
        ["Map"] = ["Item"],
        ["Map.Item"] = ["Index", "Value", "Key", "Source"],
    };

    public static void Run(CheckContext context)
    {
        foreach (ExpressionSite site in context.Expressions)
        {
            foreach (DataReference reference in site.References.Where(reference => reference.Source == DataSource.Context))
            {
                Check(context, site, reference);
            }
        }
    }

    /// <summary>Whether a callback task's token is in what it sends.</summary>
    public static bool SendsToken(CheckContext context, StateView state) =>
        context.ExpressionsOf(state).Any(site => site.Field is "Parameters" or "Arguments" && site.References.Any(HasToken));

    // The context object as a whole has the token in it.
    private static bool HasToken(DataReference reference) =>
        reference.Source == DataSource.States
        || (
            reference.Source == DataSource.Context
            && (
                reference.Members.Count == 0
                || (reference.Members[0] == "Task" && (reference.Members.Count == 1 || reference.Members[1] == "Token"))
            )
        );

    private static void Check(CheckContext context, ExpressionSite site, DataReference reference)
    {
        string place = "";
        foreach (string member in reference.Members)
        {
            if (!Fields.TryGetValue(place, out string[]? fields))
            {
                break;
            }

            string path = place.Length == 0 ? member : place + "." + member;
            if (!fields.Contains(member))
            {
                string? near = context.Closest(member, fields) ?? fields.FirstOrDefault(field => Same(field, member));
                context.ReportPart(DataRules.UnknownContext, site, reference.Part, path, near is null ? "" : $": did you mean '{near}'?");
                return;
            }

            place = path;
        }

        if (place is "Task" or "Task.Token" && !HasToken(site.State))
        {
            context.ReportPart(DataRules.TokenOutsideCallback, site, reference.Part);
        }
        else if (reference.Members.Count > 0 && reference.Members[0] == "Map" && !IsInMap(site))
        {
            context.ReportPart(DataRules.ItemOutsideMap, site, reference.Part);
        }
    }

    private static bool Same(string field, string member) => string.Equals(field, member, StringComparison.OrdinalIgnoreCase);

    private static bool HasToken(StateView state) =>
        state.Type == StateType.Task
        && state.Json["Resource"] is { Value: JsonString text }
        && TaskResource.Parse(text.Text)
            is ServiceApiResource { Pattern: IntegrationPatterns.WaitForTaskToken }
                or ActivityResource
                or UndecidedResource
                or InvalidResource;

    // Of a Map's own fields only the selector is asked for each item.
    private static bool IsInMap(ExpressionSite site)
    {
        bool isSelector = site.Owner == SiteOwner.State && site.Field is "ItemSelector" or "Parameters";
        for (StateView? state = isSelector ? site.State : site.State.Scope.Owner; state is not null; state = state.Scope.Owner)
        {
            if (state.Type == StateType.Map)
            {
                return true;
            }
        }

        return false;
    }
}
