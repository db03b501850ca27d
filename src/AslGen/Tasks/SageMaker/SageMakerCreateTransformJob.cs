using System.Runtime.CompilerServices;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Asks a model about much data (<c>sagemaker:createTransformJob</c>).</summary>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("sagemaker", "createTransformJob")]
public sealed class SageMakerCreateTransformJob([Argument, CallerMemberName] string method = "")
    : SageMakerCreateTransformJobTask<SageMakerTransformJobResponse>(method)
{
    /// <summary>Asks a model about much data, and waits until the job has ended (<c>sagemaker:createTransformJob.sync</c>).</summary>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("sagemaker", "createTransformJob", Suffix = ".sync")]
    public sealed class RunJob([Argument, CallerMemberName] string method = "")
        : SageMakerCreateTransformJobTask<SageMakerTransformJob>(method);

    /// <summary>Asks a model about much data, and waits until the job has ended (<c>sagemaker:createTransformJob.sync</c>).</summary>
    /// <typeparam name="TResult">The members of the ended job that the flow reads, with the service's names.</typeparam>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("sagemaker", "createTransformJob", Suffix = ".sync")]
    public sealed class RunJob<TResult>([Argument, CallerMemberName] string method = "") : SageMakerCreateTransformJobTask<TResult>(method);
}
