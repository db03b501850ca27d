using AslGen.Metadata;

namespace AslGen;

/// <summary>An IAM role; known at deploy time.</summary>
/// <param name="roleArn">The role's ARN, where the resource is not a parameter of the workflow.</param>
public sealed class IamRole(string roleArn)
{
    /// <summary>The role's ARN.</summary>
    [DeployTimeValue("Arn", "Amazon.CDK.AWS.IAM.IRole", "RoleArn")]
    public string RoleArn { get; } = roleArn;
}
