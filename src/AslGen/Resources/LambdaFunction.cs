using AslGen.Metadata;

namespace AslGen;

/// <summary>A Lambda function, known at deploy time.</summary>
/// <param name="functionArn">The function's ARN, where a workflow object is made by hand.</param>
public sealed class LambdaFunction(string functionArn)
{
    /// <summary>The function's ARN.</summary>
    [DeployTimeValue("Arn", "Amazon.CDK.AWS.Lambda.IFunction", "FunctionArn")]
    public string FunctionArn { get; } = functionArn;
}
