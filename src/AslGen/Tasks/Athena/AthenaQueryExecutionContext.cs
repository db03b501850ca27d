using AslGen.Metadata;

namespace AslGen;

/// <summary>Where the names in a query are looked up.</summary>
[ServiceStructure]
public sealed class AthenaQueryExecutionContext
{
    /// <summary>The data catalogue.</summary>
    public string? Catalog { get; init; }

    /// <summary>The database.</summary>
    public string? Database { get; init; }
}
