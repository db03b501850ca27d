using AslGen.Metadata;

namespace AslGen;

/// <summary>A new execution as Step Functions answers it.</summary>
[ServiceStructure]
public sealed class StepFunctionsStartExecutionResponse
{
    /// <summary>The execution's ARN.</summary>
    public required string ExecutionArn { get; init; }
}
