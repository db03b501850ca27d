using AslGen.Metadata;

namespace AslGen;

/// <summary>Which pods run on Fargate.</summary>
[ServiceStructure]
public sealed class EksFargateProfileSelector
{
    /// <summary>Those of this namespace.</summary>
    public string? Namespace { get; init; }

    /// <summary>Those with these labels.</summary>
    public Dictionary<string, string>? Labels { get; init; }
}
