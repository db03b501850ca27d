using System.Runtime.CompilerServices;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Finds the best settings of a training (<c>sagemaker:createHyperParameterTuningJob</c>).</summary>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("sagemaker", "createHyperParameterTuningJob")]
public sealed class SageMakerCreateHyperParameterTuningJob([Argument, CallerMemberName] string method = "")
    : SageMakerCreateHyperParameterTuningJobTask<SageMakerHyperParameterTuningJobResponse>(method)
{
    /// <summary>
    /// Finds the best settings of a training, and waits until the job has ended (<c>sagemaker:createHyperParameterTuningJob.sync</c>).
    /// </summary>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("sagemaker", "createHyperParameterTuningJob", Suffix = ".sync")]
    public sealed class RunJob([Argument, CallerMemberName] string method = "")
        : SageMakerCreateHyperParameterTuningJobTask<SageMakerHyperParameterTuningJob>(method);

    /// <summary>
    /// Finds the best settings of a training, and waits until the job has ended (<c>sagemaker:createHyperParameterTuningJob.sync</c>).
    /// </summary>
    /// <typeparam name="TResult">The members of the ended job that the flow reads, with the service's names.</typeparam>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("sagemaker", "createHyperParameterTuningJob", Suffix = ".sync")]
    public sealed class RunJob<TResult>([Argument, CallerMemberName] string method = "")
        : SageMakerCreateHyperParameterTuningJobTask<TResult>(method);
}
