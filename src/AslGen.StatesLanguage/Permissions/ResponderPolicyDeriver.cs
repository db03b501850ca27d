using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Model;
using AslGen.StatesLanguage.Services;

namespace AslGen.StatesLanguage.Permissions;

/// <summary>
/// Derives what those need who answer a state machine's tasks: whoever is given a callback's token, and the workers of activities. It is
/// a policy of its own, as the machine's role never answers itself.
/// </summary>
public static class ResponderPolicyDeriver
{
    private static readonly EquatableArray<string> Answers =
    [
        "states:SendTaskSuccess",
        "states:SendTaskFailure",
        "states:SendTaskHeartbeat",
    ];

    /// <summary>Derives the policy.</summary>
    /// <param name="definition">The definition.</param>
    /// <returns>The statements, in the order of the states that need them; none where no task waits for anybody.</returns>
    public static EquatableArray<PolicyStatement> Derive(StateMachineDefinition definition)
    {
        StatementIds ids = new();
        return definition
            .Scope.StatesAndThoseInside()
            .OfType<TaskState>()
            .Select(task => (task.Name, Need: NeedOf(task)))
            .Where(answer => answer.Need is not null)
            .GroupBy(answer => answer.Need!)
            .Select(group =>
                PolicyDeriver.ToStatement(ids.Next(group.Select(answer => answer.Name).ToList(), group.Key.Purpose), group.Key)
            )
            .ToEquatableArray();
    }

    private static Need? NeedOf(TaskState task) =>
        TaskResource.Parse(task.Resource) switch
        {
            ServiceApiResource { Pattern: IntegrationPatterns.WaitForTaskToken } => new Need(
                Answers,
                [PlaceholderText.Placeholder(DeployTimeNames.StateMachineArn)]
            )
            {
                Purpose = "Answer",
            },
            var resource when resource is ActivityResource || task.IsActivity => new Need(
                ["states:GetActivityTask", .. Answers],
                [task.Resource]
            )
            {
                Purpose = "Work",
            },
            _ => null,
        };
}
