using AslGen.Metadata;

namespace AslGen;

/// <summary>A Batch job queue; known at deploy time.</summary>
/// <param name="jobQueueArn">The job queue's ARN, where the resource is not a parameter of the workflow.</param>
public sealed class BatchJobQueue(string jobQueueArn)
{
    /// <summary>The job queue's ARN.</summary>
    [DeployTimeValue("Arn", "Amazon.CDK.AWS.Batch.IJobQueue", "JobQueueArn")]
    public string JobQueueArn { get; } = jobQueueArn;
}
