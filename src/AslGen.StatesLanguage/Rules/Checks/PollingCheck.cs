using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Rules.Tables;
using AslGen.StatesLanguage.Rules.Views;
using AslGen.StatesLanguage.Services;

namespace AslGen.StatesLanguage.Rules.Checks;

/// <summary>Finds jobs that are started and then asked for again and again, where the integration could wait for them itself.</summary>
internal static class PollingCheck
{
    public static void Run(CheckContext context)
    {
        // An Express state machine cannot wait for jobs, so that asking is all that it can do.
        if (context.Definition.Options.IsExpress)
        {
            return;
        }

        foreach (ScopeView scope in context.Definition.Scopes.Where(scope => scope.States.Any(state => state.Type == StateType.Wait)))
        {
            (StateView State, TaskResource Resource)[] tasks =
            [
                .. scope
                    .States.Where(state => state.Type == StateType.Task && state.Json["Resource"]?.Value is JsonString)
                    .Select(state => (state, TaskResource.Parse(((JsonString)state.Json["Resource"]!.Value).Text))),
            ];
            foreach ((StateView state, TaskResource resource) in tasks)
            {
                if (
                    resource is OptimizedResource { Pattern: IntegrationPatterns.RequestResponse } start
                    && ServiceCatalogue.Find(start.Service, start.Api) is { } row
                    && row.Patterns.HasFlag(IntegrationPatterns.RunJob)
                    && tasks
                        .FirstOrDefault(task => task.Resource is AwsSdkResource sdk && IsQuestion(row, sdk) && IsInLoop(task.State))
                        .State
                        is { } question
                )
                {
                    context.Report(TaskRules.Polling, state.Json["Resource"]!, question.Name, start.QualifiedName + ".sync");
                }
            }
        }
    }

    // What the integration itself asks while it waits is what the role needs for it.
    private static bool IsQuestion(ServiceIntegration row, AwsSdkResource resource)
    {
        string action = ServiceCatalogue.IamPrefix(resource.SdkService) + ":" + resource.Action;
        return row.RunJobActions.Any(needed => string.Equals(needed.Name, action, StringComparison.OrdinalIgnoreCase))
            && (
                resource.Action.StartsWith("get", StringComparison.Ordinal)
                || resource.Action.StartsWith("describe", StringComparison.Ordinal)
                || resource.Action.StartsWith("batchGet", StringComparison.Ordinal)
            );
    }

    private static bool IsInLoop(StateView state)
    {
        HashSet<StateView> reached = [];
        Queue<StateView> ahead = new([state]);
        while (ahead.Count > 0)
        {
            StateView current = ahead.Dequeue();
            foreach (Transition transition in current.Transitions)
            {
                if (state.Scope.Find(transition.TargetName) is not { } next)
                {
                    continue;
                }

                if (next == state)
                {
                    return true;
                }

                if (reached.Add(next))
                {
                    ahead.Enqueue(next);
                }
            }
        }

        return false;
    }
}
