using AslGen.Metadata;

namespace AslGen;

/// <summary>A Batch job definition; known at deploy time.</summary>
/// <param name="jobDefinitionArn">The job definition's ARN, where the resource is not a parameter of the workflow.</param>
public sealed class BatchJobDefinition(string jobDefinitionArn)
{
    /// <summary>The job definition's ARN.</summary>
    [DeployTimeValue("Arn", "Amazon.CDK.AWS.Batch.IJobDefinition", "JobDefinitionArn")]
    public string JobDefinitionArn { get; } = jobDefinitionArn;
}
