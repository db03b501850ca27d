using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Services;

namespace AslGen.StatesLanguage.Tests.Services;

public sealed class TaskResourceTests
{
    private const IntegrationPatterns RequestResponse = IntegrationPatterns.RequestResponse;

    [Theory]
    [InlineData("arn:aws:states:::lambda:invoke", "lambda", "invoke", RequestResponse)]
    [InlineData("arn:aws:states:::lambda:invoke.waitForTaskToken", "lambda", "invoke", IntegrationPatterns.WaitForTaskToken)]
    [InlineData("arn:aws:states:::glue:startJobRun.sync", "glue", "startJobRun", IntegrationPatterns.RunJob)]
    [InlineData("arn:aws:states:::states:startExecution.sync:2", "states", "startExecution", IntegrationPatterns.RunJob2)]
    [InlineData("arn:aws-cn:states:::sqs:sendMessage", "sqs", "sendMessage", RequestResponse)]
    [InlineData("arn:aws-us-gov:states:::sns:publish", "sns", "publish", RequestResponse)]
    [InlineData("arn:aws-iso-b:states:::sns:publish", "sns", "publish", RequestResponse)]
    [InlineData("arn:aws-eusc:states:::sns:publish", "sns", "publish", RequestResponse)]
    [InlineData(
        "arn:${AWS::Partition}:states:::emr-containers:startJobRun.sync",
        "emr-containers",
        "startJobRun",
        IntegrationPatterns.RunJob
    )]
    [InlineData("arn:aws${Suffix}:states:::ecs:runTask", "ecs", "runTask", RequestResponse)]
    [InlineData("arn:aws:states:::nosuch:thing", "nosuch", "thing", RequestResponse)]
    public void OptimizedIntegrations(string text, string service, string api, IntegrationPatterns pattern)
    {
        OptimizedResource resource = Assert.IsType<OptimizedResource>(Parse(text));
        Assert.Equal((service, api, pattern), (resource.Service, resource.Api, resource.Pattern));
        Assert.Equal(text, resource.ToString());
    }

    [Theory]
    [InlineData("arn:aws:states:::aws-sdk:s3:getObject", "s3", "getObject", RequestResponse)]
    [InlineData(
        "arn:aws:states:::aws-sdk:sfn:startExecution.waitForTaskToken",
        "sfn",
        "startExecution",
        IntegrationPatterns.WaitForTaskToken
    )]
    [InlineData("arn:aws:states:::aws-sdk:glue:startCrawler.sync", "glue", "startCrawler", IntegrationPatterns.RunJob)]
    [InlineData("arn:${Partition}:states:::aws-sdk:ec2:describeInstances", "ec2", "describeInstances", RequestResponse)]
    public void AwsSdkIntegrations(string text, string service, string action, IntegrationPatterns pattern)
    {
        AwsSdkResource resource = Assert.IsType<AwsSdkResource>(Parse(text));
        Assert.Equal((service, action, pattern), (resource.SdkService, resource.Action, resource.Pattern));
        Assert.Equal(text, resource.ToString());
    }

    [Theory]
    [InlineData("arn:aws:lambda:us-east-1:123456789012:function:f", "f", null)]
    [InlineData("arn:aws:lambda:us-east-1:123456789012:function:f:$LATEST", "f", "$LATEST")]
    [InlineData("arn:aws:lambda:us-east-1:123456789012:function:f:live", "f", "live")]
    [InlineData("arn:aws:lambda:us-east-1:123456789012:function:f:42", "f", "42")]
    [InlineData("arn:aws-us-gov:lambda:us-gov-west-1:123456789012:function:My_f-1", "My_f-1", null)]
    [InlineData("arn:aws:lambda:REGION:ACCOUNT_ID:function:FUNCTION_NAME", "FUNCTION_NAME", null)]
    [InlineData("arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:${Name}", "${Name}", null)]
    [InlineData("arn:aws:lambda:${AWS::Region}:${AWS::AccountId}:function:app-${Stage}-f:${Alias}", "app-${Stage}-f", "${Alias}")]
    public void Functions(string text, string name, string? qualifier)
    {
        LambdaFunctionResource resource = Assert.IsType<LambdaFunctionResource>(Parse(text));
        Assert.Equal((name, qualifier), (resource.Name.ToString(), resource.Qualifier?.ToString()));
        Assert.Equal(text, resource.ToString());
    }

    [Theory]
    [InlineData("arn:aws:states:us-east-1:123456789012:activity:x", "x")]
    [InlineData("arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:activity:${Name}", "${Name}")]
    public void Activities(string text, string name)
    {
        ActivityResource resource = Assert.IsType<ActivityResource>(Parse(text));
        Assert.Equal(name, resource.Name.ToString());
        Assert.Equal(text, resource.ToString());
    }

    [Theory]
    [InlineData("${FunctionArn}")]
    [InlineData("${FunctionArn}:$LATEST")]
    [InlineData("${Prefix}:states:::lambda:invoke")]
    [InlineData("arn:aws:${Service}:us-east-1:123456789012:function:f")]
    [InlineData("arn:aws:states:::${Api}")]
    [InlineData("arn:aws:states:::lambda:${Api}")]
    [InlineData("arn:aws:states:::lambda:invoke${Pattern}")]
    [InlineData("arn:aws:states:${RegionAndRest}")]
    [InlineData("arn:aws:states:${AWS::Region}:${AWS::AccountId}:${Activity}")]
    [InlineData("arn:aws:states:${A}:${B}:lambda:invoke")]
    [InlineData("arn:aws:lambda:${RegionAccountAndRest}")]
    [InlineData("arn:aws:lambda:us-east-1:123456789012:${FunctionPart}")]
    public void PlaceholdersLeaveTheKindOpen(string text)
    {
        UndecidedResource resource = Assert.IsType<UndecidedResource>(Parse(text));
        Assert.Equal(text, resource.ToString());
    }

    // Brackets enclose the part that is wrong.
    [Theory]
    [InlineData("[]", ResourceProblem.Empty)]
    [InlineData("[$.resource]", ResourceProblem.Expression)]
    [InlineData("[$$.Execution.Input.arn]", ResourceProblem.Expression)]
    [InlineData("[{% $states.input.arn %}]", ResourceProblem.Expression)]
    [InlineData("[lambda]:invoke", ResourceProblem.NotAnArn)]
    [InlineData("[my-function]", ResourceProblem.NotAnArn)]
    [InlineData("[ arn]:aws:states:::lambda:invoke", ResourceProblem.NotAnArn)]
    [InlineData("[ARN]:aws:states:::lambda:invoke", ResourceProblem.NotAnArn)]
    [InlineData("[]:::", ResourceProblem.NotAnArn)]
    [InlineData("arn[]", ResourceProblem.Incomplete)]
    [InlineData("arn:aws:states[]", ResourceProblem.Incomplete)]
    [InlineData("arn:aws:states::[]", ResourceProblem.Incomplete)]
    [InlineData("arn:aws:states:::lambda[]", ResourceProblem.Incomplete)]
    [InlineData("arn:aws:states:::aws-sdk:s3[]", ResourceProblem.Incomplete)]
    [InlineData("arn:aws:lambda:us-east-1:123456789012:function[]", ResourceProblem.Incomplete)]
    [InlineData("arn:[amazon]:states:::lambda:invoke", ResourceProblem.UnknownPartition)]
    [InlineData("arn:[aws-]:states:::lambda:invoke", ResourceProblem.UnknownPartition)]
    [InlineData("arn:[AWS]:states:::lambda:invoke", ResourceProblem.UnknownPartition)]
    [InlineData("arn:aws:[sns]:us-east-1:123456789012:topic", ResourceProblem.ForeignService)]
    [InlineData("arn:aws:[state]:::lambda:invoke", ResourceProblem.ForeignService)]
    [InlineData("arn:aws:states:us-east-1:123456789012:[stateMachine]:x", ResourceProblem.ForeignResource)]
    [InlineData("arn:aws:states:us-east-1:123456789012:[activities]:x", ResourceProblem.ForeignResource)]
    [InlineData("arn:aws:lambda:us-east-1:123456789012:[layer]:x", ResourceProblem.ForeignResource)]
    [InlineData("arn:[]:states:::lambda:invoke", ResourceProblem.EmptyPart)]
    [InlineData("arn:aws:states:::[]:invoke", ResourceProblem.EmptyPart)]
    [InlineData("arn:aws:states:::lambda:[]", ResourceProblem.EmptyPart)]
    [InlineData("arn:aws:states:::lambda:[].sync", ResourceProblem.EmptyPart)]
    [InlineData("arn:aws:states:::aws-sdk:[]:getObject", ResourceProblem.EmptyPart)]
    [InlineData("arn:aws:lambda:us-east-1:[]:function:f", ResourceProblem.EmptyPart)]
    [InlineData("arn:aws:lambda:us-east-1:123456789012:function:f:[]", ResourceProblem.EmptyPart)]
    [InlineData("arn:aws:states:us-east-1:123456789012:activity:[]", ResourceProblem.EmptyPart)]
    [InlineData("arn:aws:states:::lambda:invoke[ ]", ResourceProblem.WrongCharacter)]
    [InlineData("arn:aws:lambda:us-east-1:123456789012:function:my[ ]function", ResourceProblem.WrongCharacter)]
    [InlineData("arn:aws:states:::lambda:invoke[:2]", ResourceProblem.ExtraPart)]
    [InlineData("arn:aws:states:::aws-sdk:s3:getObject[:x:y]", ResourceProblem.ExtraPart)]
    [InlineData("arn:aws:lambda:us-east-1:123456789012:function:f:live[:x]", ResourceProblem.ExtraPart)]
    [InlineData("arn:aws:states:::lambda:invoke[.]", ResourceProblem.UnknownPattern)]
    [InlineData("arn:aws:states:::lambda:invoke[.waitForTasktoken]", ResourceProblem.UnknownPattern)]
    [InlineData("arn:aws:states:::glue:startJobRun[.SYNC]", ResourceProblem.UnknownPattern)]
    [InlineData("arn:aws:states:::states:startExecution[.sync:3]", ResourceProblem.UnknownPattern)]
    [InlineData("arn:aws:states:::states:startExecution[.sync.waitForTaskToken]", ResourceProblem.UnknownPattern)]
    [InlineData("arn:${AWS::Partition}:states:::lambda:invoke[.syn]", ResourceProblem.UnknownPattern)]
    public void WrongPartsAreFound(string marked, ResourceProblem problem)
    {
        int start = marked.IndexOf('[');
        int end = marked.IndexOf(']') - 1;
        InvalidResource resource = Assert.IsType<InvalidResource>(Parse(marked.Replace("[", "").Replace("]", "")));
        Assert.Equal((problem, start, end - start), (resource.Problem, resource.Start, resource.Length));
    }

    [Fact]
    public void DollarsInLiteralTextAreNoPlaceholders()
    {
        PlaceholderText text = "arn:aws:states:::${Service}:invoke";
        Assert.Equal("${Service}", Assert.IsType<OptimizedResource>(TaskResource.Parse(text)).Service);
    }

    [Fact]
    public void ResourcesCompareByValue()
    {
        Assert.Equal(TaskResource.Integration("lambda", "invoke"), TaskResource.Parse("arn:aws:states:::lambda:invoke"));
        Assert.Equal(TaskResource.Integration("aws-sdk", "s3:getObject"), TaskResource.Parse("arn:aws:states:::aws-sdk:s3:getObject"));
        Assert.NotEqual(TaskResource.Integration("lambda", "invoke"), TaskResource.Parse("arn:aws-cn:states:::lambda:invoke"));
    }

    [Fact]
    public void HostileTextIsRefusedSoon()
    {
        string[] texts =
        [
            new(':', 1_000_000),
            "arn:aws:states:::" + new string('.', 1_000_000),
            "arn:aws:states:::lambda:invoke." + new string('s', 1_000_000),
            "arn:aws:states:::" + new string('x', 1_000_000) + ":\0",
            "arn:\uFFFC:\uD800:::a:b",
            "arn:aws:states:us-east-1:1:" + new string('\uDC00', 1000) + ":x",
        ];
        Assert.All(
            texts,
            text =>
            {
                TaskResource resource = TaskResource.Parse(text);
                Assert.NotEmpty(ResourceChecks.CheckTask(resource));
                Assert.Equal(text, resource.ToString());
            }
        );
    }

    private static TaskResource Parse(string text) => TaskResource.Parse(Placeholders.Read(text));
}
