using AslGen.Metadata;

namespace AslGen;

/// <summary>An S3 bucket; known at deploy time.</summary>
/// <param name="bucketName">The bucket's name, where the resource is not a parameter of the workflow.</param>
/// <param name="bucketArn">The bucket's ARN, where the resource is not a parameter of the workflow.</param>
public sealed class S3Bucket(string bucketName, string bucketArn = "")
{
    /// <summary>The bucket's name.</summary>
    [DeployTimeValue("Name", "Amazon.CDK.AWS.S3.IBucket", "BucketName")]
    public string BucketName { get; } = bucketName;

    /// <summary>The bucket's ARN.</summary>
    [DeployTimeValue("Arn", "Amazon.CDK.AWS.S3.IBucket", "BucketArn")]
    public string BucketArn { get; } = bucketArn;
}
