using AslGen.StatesLanguage.Services;

namespace AslGen.StatesLanguage.Tests.Services;

public sealed class ResourceChecksTests
{
    [Theory]
    [InlineData("arn:aws:states:::lambda:invoke")]
    [InlineData("arn:aws:states:::lambda:invoke.waitForTaskToken")]
    [InlineData("arn:aws:states:::states:startExecution.sync:2")]
    [InlineData("arn:aws-cn:states:::ecs:runTask.sync")]
    [InlineData("arn:aws:states:::aws-sdk:s3:getObject")]
    [InlineData("arn:aws:states:::aws-sdk:dynamodb:query.waitForTaskToken")]
    [InlineData("arn:aws:states:::aws-sdk:scheduler:createSchedule")]
    [InlineData("arn:aws:states:::aws-sdk:lambda:invoke")]
    [InlineData("arn:aws:lambda:us-east-1:123456789012:function:f:$LATEST")]
    [InlineData("arn:aws:states:us-east-1:123456789012:activity:x")]
    [InlineData("${Function}")]
    [InlineData("arn:aws:states:::lambda:${Api}")]
    public void GoodResources(string text) => Assert.Empty(Check(text));

    [Theory]
    [InlineData("lambda:Invoke", ServiceProblem.UnknownApi, "lambda:Invoke", "lambda:invoke")]
    [InlineData("lambda:invok", ServiceProblem.UnknownApi, "lambda:invok", "lambda:invoke")]
    [InlineData("dynamodb:getitem", ServiceProblem.UnknownApi, "dynamodb:getitem", "dynamodb:getItem")]
    [InlineData("dynamodb:query", ServiceProblem.UnknownApi, "dynamodb:query", "aws-sdk:dynamodb:query")]
    [InlineData("events:listRules", ServiceProblem.UnknownApi, "events:listRules", "aws-sdk:eventbridge:listRules")]
    [InlineData("Lambda:invoke", ServiceProblem.UnknownService, "Lambda:invoke", "lambda:invoke")]
    [InlineData("lamda:invoke", ServiceProblem.UnknownService, "lamda:invoke", "lambda:invoke")]
    [InlineData("emrserverless:startJobRun", ServiceProblem.UnknownService, "emrserverless:startJobRun", "emr-serverless:startJobRun")]
    [InlineData("stepfunctions:startExecution", ServiceProblem.UnknownService, "stepfunctions:startExecution", "states:startExecution")]
    [InlineData("eventbridge:putEvents", ServiceProblem.UnknownService, "eventbridge:putEvents", "events:putEvents")]
    [InlineData("s3:getObject", ServiceProblem.UnknownService, "s3:getObject", "aws-sdk:s3:getObject")]
    [InlineData("somethingelse:run", ServiceProblem.UnknownService, "somethingelse:run", null)]
    [InlineData("lambda:invoke.sync", ServiceProblem.UnsupportedPattern, "lambda:invoke.sync", "lambda:invoke")]
    [InlineData("glue:startJobRun.sync:2", ServiceProblem.UnsupportedPattern, "glue:startJobRun.sync:2", "glue:startJobRun.sync")]
    [InlineData("dynamodb:putItem.waitForTaskToken", ServiceProblem.UnsupportedPattern, "dynamodb:putItem.waitForTaskToken", null)]
    [InlineData("http:invoke.waitForTaskToken", ServiceProblem.UnsupportedPattern, "http:invoke.waitForTaskToken", null)]
    [InlineData(
        "aws-sdk:glue:startCrawler.sync",
        ServiceProblem.UnsupportedPattern,
        "aws-sdk:glue:startCrawler.sync",
        "aws-sdk:glue:startCrawler"
    )]
    [InlineData("aws-sdk:s3:GetObject", ServiceProblem.MiscasedSdkAction, "GetObject", "getObject")]
    [InlineData("aws-sdk:states:startExecution", ServiceProblem.MisnamedSdkService, "states", "sfn")]
    [InlineData("aws-sdk:events:putEvents", ServiceProblem.MisnamedSdkService, "events", "eventbridge")]
    [InlineData("aws-sdk:bedrock-runtime:converse", ServiceProblem.MisnamedSdkService, "bedrock-runtime", "bedrockruntime")]
    [InlineData("aws-sdk:DynamoDB:query", ServiceProblem.MisnamedSdkService, "DynamoDB", "dynamodb")]
    [InlineData("aws-sdk:cognito-idp:listUsers", ServiceProblem.MisnamedSdkService, "cognito-idp", "cognitoidentityprovider")]
    [InlineData("aws-sdk:mobile:x", ServiceProblem.RetiredSdkService, "mobile", null)]
    [InlineData("aws-sdk:s3:selectObjectContent", ServiceProblem.UnsupportedSdkAction, "selectObjectContent", null)]
    [InlineData("aws-sdk:sts:assumeRoleWithSAML", ServiceProblem.UnsupportedSdkAction, "assumeRoleWithSAML", null)]
    public void WrongResources(string name, ServiceProblem problem, string what, string? suggestion) =>
        Assert.Equal([new ServiceFinding(problem, what, suggestion)], Check("arn:aws:states:::" + name));

    [Theory]
    [InlineData("dynamodbb", "dynamodb")]
    [InlineData("quantumbanking", null)]
    public void SdkServicesMayBeNewer(string service, string? suggestion) =>
        Assert.Equal(
            [new ServiceFinding(ServiceProblem.UnknownSdkService, service, suggestion) { IsCertain = false }],
            Check($"arn:aws:states:::aws-sdk:{service}:listThings")
        );

    [Fact]
    public void EachMistakeHasItsFinding() =>
        Assert.Equal(
            [ServiceProblem.MisnamedSdkService, ServiceProblem.MiscasedSdkAction, ServiceProblem.UnsupportedPattern],
            Check("arn:aws:states:::aws-sdk:SFN:StartExecution.sync").Select(finding => finding.Problem)
        );

    [Theory]
    [InlineData("arn:aws:states:::lambda:invoke.waitForTasktoken", ".waitForTasktoken", ".waitForTaskToken")]
    [InlineData("arn:asw:states:::lambda:invoke", "asw", "aws")]
    [InlineData("arn:aws:state:::lambda:invoke", "state", "states")]
    [InlineData("arn:aws:lambda:us-east-1:123456789012:functon:f", "functon", "function")]
    [InlineData("arn:aws:states:us-east-1:123456789012:stateMachine:x", "stateMachine", null)]
    [InlineData("lambda", "lambda", null)]
    public void MalformedResources(string text, string what, string? suggestion) =>
        Assert.Equal([new ServiceFinding(ServiceProblem.MalformedResource, what, suggestion)], Check(text));

    [Theory]
    [InlineData("arn:aws:states:::glue:startJobRun.sync", ServiceProblem.RunJobInExpress, ".sync")]
    [InlineData("arn:aws:states:::states:startExecution.sync:2", ServiceProblem.RunJobInExpress, ".sync:2")]
    [InlineData("arn:aws:states:::aws-sdk:sqs:sendMessage.waitForTaskToken", ServiceProblem.CallbackInExpress, ".waitForTaskToken")]
    [InlineData(
        "arn:aws:states:us-east-1:123456789012:activity:x",
        ServiceProblem.ActivityInExpress,
        "arn:aws:states:us-east-1:123456789012:activity:x"
    )]
    public void ExpressMachinesDoNotWait(string text, ServiceProblem problem, string what) =>
        Assert.Equal(new ServiceFinding(problem, what), ResourceChecks.CheckExpress(Parse(text)));

    [Theory]
    [InlineData("arn:aws:states:::glue:startJobRun")]
    [InlineData("arn:aws:lambda:us-east-1:123456789012:function:f")]
    [InlineData("${Function}")]
    [InlineData("lambda")]
    public void ExpressMachinesCall(string text) => Assert.Null(ResourceChecks.CheckExpress(Parse(text)));

    [Theory]
    [InlineData("arn:aws:states:::s3:getObject", null, null)]
    [InlineData("arn:${AWS::Partition}:states:::s3:listObjectsV2", null, null)]
    [InlineData("${Reader}", null, null)]
    [InlineData("arn:aws:states:::s3:getobject", "s3:getobject", "s3:getObject")]
    [InlineData("arn:aws:states:::s3:getObject.sync", "s3:getObject.sync", "s3:getObject")]
    [InlineData("arn:aws:states:::aws-sdk:s3:getObject", "aws-sdk:s3:getObject", "s3:getObject")]
    [InlineData("arn:aws:states:::s3:putObject", "s3:putObject", "s3:getObject")]
    [InlineData("arn:aws:states:::sqs:sendMessage", "sqs:sendMessage", null)]
    [InlineData("arn:aws:lambda:us-east-1:1:function:f", "arn:aws:lambda:us-east-1:1:function:f", null)]
    public void ItemReaders(string text, string? what, string? suggestion) =>
        Assert.Equal(
            what is null ? null : new ServiceFinding(ServiceProblem.NotAnItemReader, what, suggestion),
            ResourceChecks.CheckItemReader(Parse(text))
        );

    [Theory]
    [InlineData("arn:aws:states:::s3:putObject", null, null)]
    [InlineData("arn:aws:states:::s3:PutObject", "s3:PutObject", "s3:putObject")]
    [InlineData("arn:aws:states:::dynamodb:putItem", "dynamodb:putItem", null)]
    public void ResultWriters(string text, string? what, string? suggestion) =>
        Assert.Equal(
            what is null ? null : new ServiceFinding(ServiceProblem.NotAResultWriter, what, suggestion),
            ResourceChecks.CheckResultWriter(Parse(text))
        );

    [Fact]
    public void ReadersAndWritersMustBeWellFormed()
    {
        Assert.Equal(ServiceProblem.MalformedResource, ResourceChecks.CheckItemReader(Parse("s3:getObject"))?.Problem);
        Assert.Equal(ServiceProblem.MalformedResource, ResourceChecks.CheckResultWriter(Parse(""))?.Problem);
    }

    private static IReadOnlyList<ServiceFinding> Check(string text) => ResourceChecks.CheckTask(Parse(text));

    private static TaskResource Parse(string text) => TaskResource.Parse(Placeholders.Read(text));
}
