using AslGen.Metadata;

namespace AslGen;

/// <summary>An SNS topic; known at deploy time.</summary>
/// <param name="topicArn">The topic's ARN, where the resource is not a parameter of the workflow.</param>
public sealed class SnsTopic(string topicArn)
{
    /// <summary>The topic's ARN.</summary>
    [DeployTimeValue("Arn", "Amazon.CDK.AWS.SNS.ITopic", "TopicArn")]
    public string TopicArn { get; } = topicArn;
}
