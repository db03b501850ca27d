using AslGen.Metadata;

namespace AslGen;

/// <summary>What all ways of calling <c>bedrock:invokeModel</c> share.</summary>
/// <typeparam name="TResult">What the state gives to the flow.</typeparam>
public abstract class BedrockInvokeModelTask<TResult> : TaskState<TResult>
{
    private protected BedrockInvokeModelTask(string method)
        : base(method) { }

    /// <summary>The ID or ARN of the model.</summary>
    [Argument("ModelId")]
    public required string ModelId { get; init; }

    /// <summary>The question, in the model's own form.</summary>
    [Argument("Body")]
    public object? Body { get; init; }

    /// <summary>Where the question is, in place of <see cref="Body"/>.</summary>
    [Argument("Input")]
    public BedrockS3Location? Input { get; init; }

    /// <summary>Where the answer is written.</summary>
    [Argument("Output")]
    public BedrockS3Location? Output { get; init; }

    /// <summary>The kind of answer that is wanted.</summary>
    [Argument("Accept")]
    public string? Accept { get; init; }

    /// <summary>The kind of question; <c>application/json</c> where it is not set.</summary>
    [Argument("ContentType")]
    public string? ContentType { get; init; }

    /// <summary>The guardrail.</summary>
    [Argument("GuardrailIdentifier")]
    public string? GuardrailIdentifier { get; init; }

    /// <summary>The guardrail's version.</summary>
    [Argument("GuardrailVersion")]
    public string? GuardrailVersion { get; init; }

    /// <summary><c>ENABLED</c> or <c>DISABLED</c>.</summary>
    [Argument("Trace")]
    public string? Trace { get; init; }

    /// <summary><c>standard</c> or <c>optimized</c>.</summary>
    [Argument("PerformanceConfigLatency")]
    public string? PerformanceConfigLatency { get; init; }

    /// <summary>The service tier.</summary>
    [Argument("ServiceTier")]
    public string? ServiceTier { get; init; }
}
