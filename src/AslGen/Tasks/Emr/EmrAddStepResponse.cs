using AslGen.Metadata;

namespace AslGen;

/// <summary>A new step as EMR answers it.</summary>
[ServiceStructure]
public sealed class EmrAddStepResponse
{
    /// <summary>The step's ID.</summary>
    public required string StepId { get; init; }
}
