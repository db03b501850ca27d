using AslGen.Metadata;

namespace AslGen;

/// <summary>A Lambda function, known at deploy time.</summary>
/// <param name="functionArn">The function's ARN, where the resource is not a parameter of the workflow.</param>
public class LambdaFunction(string functionArn)
{
    /// <summary>The function's ARN.</summary>
    [DeployTimeValue("Arn", "Amazon.CDK.AWS.Lambda.IFunction", "FunctionArn")]
    public string FunctionArn { get; } = functionArn;
}

/// <summary>A Lambda function whose input and result have known types; known at deploy time.</summary>
/// <typeparam name="TInput">The function's input.</typeparam>
/// <typeparam name="TResult">The function's result.</typeparam>
/// <param name="functionArn">The function's ARN, where the resource is not a parameter of the workflow.</param>
public sealed class LambdaFunction<TInput, TResult>(string functionArn) : LambdaFunction(functionArn);
