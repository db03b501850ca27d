using AslGen.Metadata;

namespace AslGen;

/// <summary>Whether earlier results are used again.</summary>
[ServiceStructure]
public sealed class AthenaResultReuseConfiguration
{
    /// <summary>By their age.</summary>
    public AthenaResultReuseByAgeConfiguration? ResultReuseByAgeConfiguration { get; init; }
}
