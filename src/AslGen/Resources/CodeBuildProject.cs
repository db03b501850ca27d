using AslGen.Metadata;

namespace AslGen;

/// <summary>A CodeBuild project; known at deploy time.</summary>
/// <param name="projectName">The project's name, where the resource is not a parameter of the workflow.</param>
/// <param name="projectArn">The project's ARN, where the resource is not a parameter of the workflow.</param>
public sealed class CodeBuildProject(string projectName, string projectArn = "")
{
    /// <summary>The project's name.</summary>
    [DeployTimeValue("Name", "Amazon.CDK.AWS.CodeBuild.IProject", "ProjectName")]
    public string ProjectName { get; } = projectName;

    /// <summary>The project's ARN.</summary>
    [DeployTimeValue("Arn", "Amazon.CDK.AWS.CodeBuild.IProject", "ProjectArn")]
    public string ProjectArn { get; } = projectArn;
}
