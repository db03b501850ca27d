using AslGen.Metadata;

namespace AslGen;

/// <summary>Whether results up to an age are used again.</summary>
[ServiceStructure]
public sealed class AthenaResultReuseByAgeConfiguration
{
    /// <summary>Whether they are.</summary>
    public required bool Enabled { get; init; }

    /// <summary>Up to how many minutes old.</summary>
    public int? MaxAgeInMinutes { get; init; }
}
