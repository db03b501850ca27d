using AslGen.Metadata;

namespace AslGen;

/// <summary>How a group shrinks.</summary>
[ServiceStructure]
public sealed class EmrShrinkPolicy
{
    /// <summary>How many seconds an instance gets.</summary>
    public int? DecommissionTimeout { get; init; }

    /// <summary>Which instances end.</summary>
    public EmrInstanceResizePolicy? InstanceResizePolicy { get; init; }
}
