using System.Runtime.CompilerServices;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Customizes a model (<c>bedrock:createModelCustomizationJob</c>).</summary>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("bedrock", "createModelCustomizationJob")]
public sealed class BedrockCreateModelCustomizationJob([Argument, CallerMemberName] string method = "")
    : BedrockCreateModelCustomizationJobTask<BedrockCreateModelCustomizationJobResponse>(method)
{
    /// <summary>Customizes a model, and waits until the job has ended (<c>bedrock:createModelCustomizationJob.sync</c>).</summary>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("bedrock", "createModelCustomizationJob", Suffix = ".sync")]
    public sealed class RunJob([Argument, CallerMemberName] string method = "")
        : BedrockCreateModelCustomizationJobTask<BedrockModelCustomizationJob>(method);

    /// <summary>Customizes a model, and waits until the job has ended (<c>bedrock:createModelCustomizationJob.sync</c>).</summary>
    /// <typeparam name="TResult">The members of the ended job that the flow reads, with the service's names.</typeparam>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("bedrock", "createModelCustomizationJob", Suffix = ".sync")]
    public sealed class RunJob<TResult>([Argument, CallerMemberName] string method = "")
        : BedrockCreateModelCustomizationJobTask<TResult>(method);
}
