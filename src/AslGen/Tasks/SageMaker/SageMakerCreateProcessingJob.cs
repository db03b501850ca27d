using System.Runtime.CompilerServices;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Processes data (<c>sagemaker:createProcessingJob</c>).</summary>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("sagemaker", "createProcessingJob")]
public sealed class SageMakerCreateProcessingJob([Argument, CallerMemberName] string method = "")
    : SageMakerCreateProcessingJobTask<SageMakerProcessingJobResponse>(method)
{
    /// <summary>Processes data, and waits until the job has ended (<c>sagemaker:createProcessingJob.sync</c>).</summary>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("sagemaker", "createProcessingJob", Suffix = ".sync")]
    public sealed class RunJob([Argument, CallerMemberName] string method = "")
        : SageMakerCreateProcessingJobTask<SageMakerProcessingJob>(method);

    /// <summary>Processes data, and waits until the job has ended (<c>sagemaker:createProcessingJob.sync</c>).</summary>
    /// <typeparam name="TResult">The members of the ended job that the flow reads, with the service's names.</typeparam>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("sagemaker", "createProcessingJob", Suffix = ".sync")]
    public sealed class RunJob<TResult>([Argument, CallerMemberName] string method = "")
        : SageMakerCreateProcessingJobTask<TResult>(method);
}
