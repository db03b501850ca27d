using System.Runtime.CompilerServices;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Trains a model (<c>sagemaker:createTrainingJob</c>).</summary>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("sagemaker", "createTrainingJob")]
public sealed class SageMakerCreateTrainingJob([Argument, CallerMemberName] string method = "")
    : SageMakerCreateTrainingJobTask<SageMakerTrainingJobResponse>(method)
{
    /// <summary>Trains a model, and waits until the job has ended (<c>sagemaker:createTrainingJob.sync</c>).</summary>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("sagemaker", "createTrainingJob", Suffix = ".sync")]
    public sealed class RunJob([Argument, CallerMemberName] string method = "")
        : SageMakerCreateTrainingJobTask<SageMakerTrainingJob>(method);

    /// <summary>Trains a model, and waits until the job has ended (<c>sagemaker:createTrainingJob.sync</c>).</summary>
    /// <typeparam name="TResult">The members of the ended job that the flow reads, with the service's names.</typeparam>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("sagemaker", "createTrainingJob", Suffix = ".sync")]
    public sealed class RunJob<TResult>([Argument, CallerMemberName] string method = "") : SageMakerCreateTrainingJobTask<TResult>(method);
}
