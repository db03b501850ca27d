using System.Runtime.CompilerServices;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Has people label data (<c>sagemaker:createLabelingJob</c>).</summary>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("sagemaker", "createLabelingJob")]
public sealed class SageMakerCreateLabelingJob([Argument, CallerMemberName] string method = "")
    : SageMakerCreateLabelingJobTask<SageMakerLabelingJobResponse>(method)
{
    /// <summary>Has people label data, and waits until the job has ended (<c>sagemaker:createLabelingJob.sync</c>).</summary>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("sagemaker", "createLabelingJob", Suffix = ".sync")]
    public sealed class RunJob([Argument, CallerMemberName] string method = "")
        : SageMakerCreateLabelingJobTask<SageMakerLabelingJob>(method);

    /// <summary>Has people label data, and waits until the job has ended (<c>sagemaker:createLabelingJob.sync</c>).</summary>
    /// <typeparam name="TResult">The members of the ended job that the flow reads, with the service's names.</typeparam>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("sagemaker", "createLabelingJob", Suffix = ".sync")]
    public sealed class RunJob<TResult>([Argument, CallerMemberName] string method = "") : SageMakerCreateLabelingJobTask<TResult>(method);
}
