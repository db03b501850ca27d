using AslGen.Metadata;

namespace AslGen;

/// <summary>An ECS cluster; known at deploy time.</summary>
/// <param name="clusterArn">The cluster's ARN, where the resource is not a parameter of the workflow.</param>
public sealed class EcsCluster(string clusterArn)
{
    /// <summary>The cluster's ARN.</summary>
    [DeployTimeValue("Arn", "Amazon.CDK.AWS.ECS.ICluster", "ClusterArn")]
    public string ClusterArn { get; } = clusterArn;
}
