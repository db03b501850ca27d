using AslGen.Metadata;

namespace AslGen;

/// <summary>Which instances of a group end.</summary>
[ServiceStructure]
public sealed class EmrInstanceResizePolicy
{
    /// <summary>Those that end.</summary>
    public IReadOnlyList<string>? InstancesToTerminate { get; init; }

    /// <summary>Those that do not.</summary>
    public IReadOnlyList<string>? InstancesToProtect { get; init; }

    /// <summary>How many seconds they get.</summary>
    public int? InstanceTerminationTimeout { get; init; }
}
