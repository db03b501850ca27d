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
            Dictionary<string, StateView?> questions = new(StringComparer.Ordinal);
            HashSet<StateView>? looping = null;
            foreach ((StateView state, TaskResource resource) in tasks)
            {
                if (
                    resource is not OptimizedResource { Pattern: IntegrationPatterns.RequestResponse } start
                    || ServiceCatalogue.Find(start.Service, start.Api) is not { } row
                    || !row.Patterns.HasFlag(IntegrationPatterns.RunJob)
                )
                {
                    continue;
                }

                if (!questions.TryGetValue(start.QualifiedName, out StateView? question))
                {
                    looping ??= Loops.StatesIn(scope);
                    question = tasks.FirstOrDefault(task => IsQuestion(row, task.Resource) && looping.Contains(task.State)).State;
                    questions.Add(start.QualifiedName, question);
                }

                if (question is not null)
                {
                    context.Report(TaskRules.Polling, state.Json["Resource"]!, question.Name, start.QualifiedName + ".sync");
                }
            }
        }
    }

    // What the integration itself asks while it waits is what the role needs for it.
    private static bool IsQuestion(ServiceIntegration row, TaskResource resource)
    {
        (string name, string action) = resource switch
        {
            AwsSdkResource sdk => (sdk.Action, ServiceCatalogue.IamPrefix(sdk.SdkService) + ":" + sdk.Action),
            OptimizedResource optimized => (optimized.Api, optimized.Service + ":" + optimized.Api),
            _ => ("", ""),
        };
        return row.RunJobPermissions.SelectMany(permission => permission.Actions).Contains(action, StringComparer.OrdinalIgnoreCase)
            && (
                name.StartsWith("get", StringComparison.Ordinal)
                || name.StartsWith("describe", StringComparison.Ordinal)
                || name.StartsWith("batchGet", StringComparison.Ordinal)
            );
    }
}
