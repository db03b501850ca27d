using AslGen.Metadata;

namespace AslGen;

/// <summary>An ECS task definition; known at deploy time.</summary>
/// <param name="taskDefinitionArn">The task definition's ARN, where the resource is not a parameter of the workflow.</param>
public sealed class EcsTaskDefinition(string taskDefinitionArn)
{
    /// <summary>The task definition's ARN.</summary>
    [DeployTimeValue("Arn", "Amazon.CDK.AWS.ECS.ITaskDefinition", "TaskDefinitionArn")]
    public string TaskDefinitionArn { get; } = taskDefinitionArn;
}
