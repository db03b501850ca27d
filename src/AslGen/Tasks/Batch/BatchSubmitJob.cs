using System.Runtime.CompilerServices;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Submits a job (<c>batch:submitJob</c>).</summary>
/// <param name="jobQueue">The job queue.</param>
/// <param name="jobDefinition">The job definition.</param>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("batch", "submitJob")]
public sealed class BatchSubmitJob(
    [Argument("JobQueue", ResourceValue = nameof(BatchJobQueue.JobQueueArn))] BatchJobQueue jobQueue,
    [Argument("JobDefinition", ResourceValue = nameof(BatchJobDefinition.JobDefinitionArn))] BatchJobDefinition jobDefinition,
    [Argument, CallerMemberName] string method = ""
) : BatchSubmitJobTask<BatchSubmitJobResponse>(jobQueue, jobDefinition, method)
{
    /// <summary>Submits a job, and waits until the job has ended (<c>batch:submitJob.sync</c>).</summary>
    /// <param name="jobQueue">The job queue.</param>
    /// <param name="jobDefinition">The job definition.</param>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("batch", "submitJob", Suffix = ".sync")]
    public sealed class RunJob(
        [Argument("JobQueue", ResourceValue = nameof(BatchJobQueue.JobQueueArn))] BatchJobQueue jobQueue,
        [Argument("JobDefinition", ResourceValue = nameof(BatchJobDefinition.JobDefinitionArn))] BatchJobDefinition jobDefinition,
        [Argument, CallerMemberName] string method = ""
    ) : BatchSubmitJobTask<BatchJobDetail>(jobQueue, jobDefinition, method);

    /// <summary>Submits a job, and waits until the job has ended (<c>batch:submitJob.sync</c>).</summary>
    /// <typeparam name="TResult">The members of the ended job that the flow reads, with the service's names.</typeparam>
    /// <param name="jobQueue">The job queue.</param>
    /// <param name="jobDefinition">The job definition.</param>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("batch", "submitJob", Suffix = ".sync")]
    public sealed class RunJob<TResult>(
        [Argument("JobQueue", ResourceValue = nameof(BatchJobQueue.JobQueueArn))] BatchJobQueue jobQueue,
        [Argument("JobDefinition", ResourceValue = nameof(BatchJobDefinition.JobDefinitionArn))] BatchJobDefinition jobDefinition,
        [Argument, CallerMemberName] string method = ""
    ) : BatchSubmitJobTask<TResult>(jobQueue, jobDefinition, method);
}
