using AslGen.Metadata;

namespace AslGen;

/// <summary>When an idle cluster ends.</summary>
[ServiceStructure]
public sealed class EmrAutoTerminationPolicy
{
    /// <summary>After how many seconds.</summary>
    public int? IdleTimeout { get; init; }
}
