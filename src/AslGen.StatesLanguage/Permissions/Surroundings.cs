using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Model;
using AslGen.StatesLanguage.Services;

namespace AslGen.StatesLanguage.Permissions;

/// <summary>What the permissions of a state depend on outside the state.</summary>
/// <param name="Language">The definition's query language.</param>
/// <param name="Partition">The partition that the definition is written for.</param>
/// <param name="Placeholders">The placeholders that whoever deploys has values for.</param>
internal sealed record Surroundings(QueryLanguage Language, PlaceholderText Partition, IReadOnlyCollection<string> Placeholders)
{
    /// <summary>The query language of a state.</summary>
    /// <param name="state">The state.</param>
    /// <returns>Its own, or the definition's.</returns>
    public QueryLanguage LanguageOf(State state) => state.QueryLanguage ?? Language;

    /// <summary>The partition of a resource.</summary>
    /// <param name="resource">The resource of a task, a reader or a writer.</param>
    /// <returns>Its own partition, or the definition's.</returns>
    public PlaceholderText PartitionOf(TaskResource resource) => resource is ServiceApiResource api ? api.Partition : Partition;
}
