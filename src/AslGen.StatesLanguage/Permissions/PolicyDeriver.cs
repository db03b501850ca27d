using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Model;
using AslGen.StatesLanguage.Services;

namespace AslGen.StatesLanguage.Permissions;

/// <summary>Derives what a state machine's role must be allowed, state by state, and no more.</summary>
public static class PolicyDeriver
{
    /// <summary>Derives the policy of a definition. States that need the same share a statement.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="placeholders">
    /// The placeholders that whoever deploys has values for, beside those of <see cref="DeployTimeNames"/>. Where a definition names a
    /// queue by <c>${OrdersUrl}</c>, its policy needs <c>${OrdersArn}</c>.
    /// </param>
    /// <returns>The policy.</returns>
    public static DerivedPolicy Derive(StateMachineDefinition definition, IReadOnlyCollection<string>? placeholders = null)
    {
        State[] states = definition.Scope.StatesAndThoseInside().ToArray();
        Surroundings surroundings = new(
            definition.QueryLanguage ?? QueryLanguage.JsonPath,
            states.OfType<TaskState>().Select(task => PartitionOf(task.Resource)).FirstOrDefault(partition => partition is not null)
                ?? "aws",
            placeholders ?? []
        );
        (State State, StateNeeds Needs)[] needs = states.Select(state => (state, NeedsOf(state, surroundings))).ToArray();
        StatementIds ids = new();
        return new DerivedPolicy(
            needs
                .SelectMany(state => state.Needs.All.Select(need => (state.State.Name, Need: need)))
                .GroupBy(need => need.Need)
                .Select(group => ToStatement(ids.Next(group.Select(need => need.Name).ToList(), group.Key.Purpose), group.Key))
                .ToEquatableArray(),
            needs.SelectMany(state => state.Needs.Breadths.Select(breadth => ToBroadPermission(state.State, breadth))).ToEquatableArray()
        );
    }

    private static StateNeeds NeedsOf(State state, Surroundings surroundings)
    {
        StateNeeds needs = new();
        switch (state)
        {
            case TaskState task:
                TaskPermissions.Add(needs, task, surroundings);
                break;
            case MapState map:
                MapPermissions.Add(needs, map, surroundings);
                break;
        }

        return needs;
    }

    private static PlaceholderText? PartitionOf(PlaceholderText resource) =>
        TaskResource.Parse(resource) switch
        {
            ServiceApiResource api => api.Partition,
            LambdaFunctionResource or ActivityResource => resource.Split(':')[1],
            _ => null,
        };

    /// <summary>Makes a statement.</summary>
    /// <param name="sid">Its id.</param>
    /// <param name="need">What it allows.</param>
    /// <returns>The statement.</returns>
    internal static PolicyStatement ToStatement(string sid, Need need) =>
        new(sid, need.Actions, need.Resources) { Conditions = need.Conditions };

    private static BroadPermission ToBroadPermission(State state, Breadth breadth) =>
        new(state.Name, state.Origin, string.Join(", ", breadth.Actions), breadth.Resource, breadth.Advice);
}
