using AslGen.Metadata;

namespace AslGen;

/// <summary>An SQS queue; known at deploy time.</summary>
/// <param name="queueUrl">The queue's URL, where the resource is not a parameter of the workflow.</param>
/// <param name="queueArn">The queue's ARN, where the resource is not a parameter of the workflow.</param>
public sealed class SqsQueue(string queueUrl, string queueArn = "")
{
    /// <summary>The queue's URL.</summary>
    [DeployTimeValue("Url", "Amazon.CDK.AWS.SQS.IQueue", "QueueUrl")]
    public string QueueUrl { get; } = queueUrl;

    /// <summary>The queue's ARN.</summary>
    [DeployTimeValue("Arn", "Amazon.CDK.AWS.SQS.IQueue", "QueueArn")]
    public string QueueArn { get; } = queueArn;
}
