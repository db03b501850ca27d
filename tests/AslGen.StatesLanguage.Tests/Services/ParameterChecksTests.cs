using AslGen.StatesLanguage.Services;

namespace AslGen.StatesLanguage.Tests.Services;

public sealed class ParameterChecksTests
{
    [Theory]
    [InlineData("lambda:invoke", "FunctionName Payload")]
    [InlineData("sns:publish", "TopicArn Message MessageAttributes")]
    [InlineData("sqs:sendMessage", "QueueUrl MessageBody MessageSystemAttributes")]
    [InlineData("http:invoke", "ApiEndpoint Method Authentication")]
    [InlineData("http:invoke", "ApiEndpoint Method Authentication Authentication.ConnectionArn")]
    [InlineData("http:invoke", "ApiEndpoint Method InvocationConfig InvocationConfig.ConnectionArn Headers Transform")]
    [InlineData("bedrock:invokeModel", "ModelId Input Input.S3Uri Output")]
    [InlineData("codebuild:retryBuildBatch.sync", "")]
    [InlineData("aws-sdk:s3:getObject", "Bucket Key")]
    [InlineData("nosuch:thing", "whatever")]
    public void GoodParameters(string resource, string names) => Assert.Empty(Check(resource, names));

    [Theory]
    [InlineData("lambda:invoke", "Payload", ServiceProblem.MissingParameter, "FunctionName", null)]
    [InlineData("sns:publish", "Message", ServiceProblem.MissingParameter, "PhoneNumber or TargetArn or TopicArn", null)]
    [InlineData("sns:publish", "Message TopicArn PhoneNumber", ServiceProblem.ConflictingParameters, "PhoneNumber, TopicArn", null)]
    [InlineData("bedrock:invokeModel", "ModelId Body Input", ServiceProblem.ConflictingParameters, "Body, Input.S3Uri", null)]
    [InlineData(
        "http:invoke",
        "ApiEndpoint Method",
        ServiceProblem.MissingParameter,
        "Authentication.ConnectionArn or InvocationConfig.ConnectionArn",
        null
    )]
    [InlineData(
        "http:invoke",
        "ApiEndpoint Method Authentication Authentication.Arn",
        ServiceProblem.MissingParameter,
        "Authentication.ConnectionArn or InvocationConfig.ConnectionArn",
        null
    )]
    [InlineData("lambda:invoke", "functionName", ServiceProblem.MiscasedParameter, "functionName", "FunctionName")]
    [InlineData("lambda:invoke", "FunctionName Paylod", ServiceProblem.UnknownParameter, "Paylod", "Payload")]
    [InlineData("lambda:invoke", "FunctionName Colour", ServiceProblem.UnknownParameter, "Colour", null)]
    [InlineData("aws-sdk:s3:getObject", "bucket Key", ServiceProblem.MiscasedParameter, "bucket", "Bucket")]
    public void WrongParameters(string resource, string names, ServiceProblem problem, string what, string? suggestion) =>
        Assert.Equal([new ServiceFinding(problem, what, suggestion)], Check(resource, names));

    [Fact]
    public void GrowingApisMayHaveNewerParameters()
    {
        ServiceFinding finding = Assert.Single(Check("ecs:runTask", "TaskDefinition Telepathy"));
        Assert.Equal((ServiceProblem.UnknownParameter, false), (finding.Problem, finding.IsCertain));
    }

    [Fact]
    public void EveryListedParameterIsGood() =>
        Assert.All(
            ServiceCatalogue.All.Where(row => row.Parameters.Count > 0),
            row =>
                Assert.DoesNotContain(
                    ParameterChecks.Check(row, row.Parameters),
                    finding => finding.Problem != ServiceProblem.ConflictingParameters
                )
        );

    [Fact]
    public void HostileNamesAreRefusedSoon()
    {
        string[] names = [.. Enumerable.Range(0, 2000).Select(number => new string('x', number)), "\0", ".", "a.", "\uD800"];
        Assert.NotEmpty(Check("sagemaker:createTrainingJob", names));
        Assert.NotEmpty(Check("aws-sdk:s3:getObject", names));
    }

    private static IReadOnlyList<ServiceFinding> Check(string resource, string names) =>
        Check(resource, names.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static IReadOnlyList<ServiceFinding> Check(string resource, string[] names) =>
        ParameterChecks.Check(TaskResource.Parse("arn:aws:states:::" + resource), names);
}
