using System.Text.Json.Serialization;

namespace AslGen;

/// <summary>How Lambda runs the function.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<LambdaInvocationType>))]
public enum LambdaInvocationType
{
    /// <summary>The answer is the function's result.</summary>
    RequestResponse,

    /// <summary>The function runs later; the answer has no result.</summary>
    Event,

    /// <summary>Nothing runs; the answer says whether it might.</summary>
    DryRun,
}
