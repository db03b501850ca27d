using AslGen.Metadata;

namespace AslGen;

/// <summary>Another accelerator for a task.</summary>
[ServiceStructure]
public sealed class EcsInferenceAcceleratorOverride
{
    /// <summary>The name that the task definition gives the device.</summary>
    public required string DeviceName { get; init; }

    /// <summary>The type of accelerator.</summary>
    public required string DeviceType { get; init; }
}
