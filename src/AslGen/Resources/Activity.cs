using AslGen.Metadata;

namespace AslGen;

/// <summary>An activity, whose workers ask Step Functions for tasks; known at deploy time.</summary>
/// <param name="activityArn">The activity's ARN, where the resource is not a parameter of the workflow.</param>
public sealed class Activity(string activityArn)
{
    /// <summary>The activity's ARN.</summary>
    [DeployTimeValue("Arn", "Amazon.CDK.AWS.StepFunctions.IActivity", "ActivityArn")]
    public string ActivityArn { get; } = activityArn;
}
