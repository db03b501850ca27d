using System.Text.Json.Nodes;
using AslGen.Compiler.Tests.Harness;

namespace AslGen.Compiler.Tests.Tasks;

/// <summary>
/// Tasks beside what aws-cdk-lib 2.276.0 renders for the task of the same name with the same settings. What differs on purpose stands in
/// <c>docs/cdk-differences.md</c>.
/// </summary>
public sealed class CdkShapeTests
{
    public static TheoryData<string, string, string, string> Cases { get; } =
        new()
        {
            {
                "SqsQueue r",
                "SqsSendMessage",
                "new(r) { MessageBody = new { a = x.A }, DelaySeconds = 5, MessageGroupId = \"g\", MessageDeduplicationId = \"d\" }",
                """{"QueueUrl":"${RUrl}","MessageBody":{"a.$":"$.A"},"DelaySeconds":5,"MessageDeduplicationId":"d","MessageGroupId":"g"}"""
            },
            {
                "SnsTopic r",
                "SnsPublish",
                "new(r) { Message = \"m\", Subject = \"s\", MessageAttributes = new() { [\"k\"] = new() { DataType = \"String\", StringValue = \"v\" } } }",
                """{"TopicArn":"${RArn}","Message":"m","MessageAttributes":{"k":{"DataType":"String","StringValue":"v"}},"Subject":"s"}"""
            },
            {
                "DynamoDbTable r",
                "DynamoGetItem",
                "new(r) { Key = new() { [\"id\"] = DynamoAttributeValue.FromString(x.A) }, ConsistentRead = true, ReturnConsumedCapacity = DynamoReturnConsumedCapacity.TOTAL, ExpressionAttributeNames = new() { [\"#a\"] = \"b\" } }",
                """{"Key":{"id":{"S.$":"$.A"}},"TableName":"${RName}","ConsistentRead":true,"ExpressionAttributeNames":{"#a":"b"},"ReturnConsumedCapacity":"TOTAL"}"""
            },
            {
                "DynamoDbTable r",
                "DynamoPutItem",
                "new(r) { Item = new() { [\"id\"] = DynamoAttributeValue.FromString(\"x\"), [\"n\"] = DynamoAttributeValue.FromNumber(7), [\"b\"] = DynamoAttributeValue.FromBoolean(true), [\"m\"] = DynamoAttributeValue.FromMap(new() { [\"x\"] = new() { NULL = true } }), [\"ss\"] = DynamoAttributeValue.FromStringSet([\"a\"]), [\"l\"] = DynamoAttributeValue.FromList([DynamoAttributeValue.FromString(\"a\")]) }, ReturnValues = DynamoReturnValues.ALL_OLD }",
                """{"Item":{"id":{"S":"x"},"n":{"N":"7"},"b":{"BOOL":true},"m":{"M":{"x":{"NULL":true}}},"ss":{"SS":["a"]},"l":{"L":[{"S":"a"}]}},"TableName":"${RName}","ReturnValues":"ALL_OLD"}"""
            },
            {
                "EventBus r",
                "EventBridgePutEvents",
                "new() { Entries = [new() { Detail = new { a = 1 }, DetailType = \"d\", Source = \"s\", EventBusName = r.EventBusArn }] }",
                """{"Entries":[{"Detail":{"a":1},"DetailType":"d","EventBusName":"${RArn}","Source":"s"}]}"""
            },
            {
                "EcsTaskDefinition r, EcsCluster c",
                "EcsRunTask.RunJob",
                "new(r) { Cluster = c, LaunchType = EcsLaunchType.FARGATE, NetworkConfiguration = new() { AwsvpcConfiguration = new() { Subnets = [\"subnet-2\"], SecurityGroups = [\"sg-1\"] } }, Overrides = new() { ContainerOverrides = [new() { Name = \"printer\", Command = [\"a\"], Environment = [new() { Name = \"A\", Value = x.A }] }] } }",
                """{"Cluster":"${CArn}","TaskDefinition":"${RArn}","NetworkConfiguration":{"AwsvpcConfiguration":{"Subnets":["subnet-2"],"SecurityGroups":["sg-1"]}},"Overrides":{"ContainerOverrides":[{"Name":"printer","Command":["a"],"Environment":[{"Name":"A","Value.$":"$.A"}]}]},"LaunchType":"FARGATE"}"""
            },
            {
                "BatchJobQueue q, BatchJobDefinition d",
                "BatchSubmitJob.RunJob",
                "new(q, d) { JobName = \"j\", RetryStrategy = new() { Attempts = 2 }, JobTimeout = new() { AttemptDurationSeconds = 3600 }, ContainerOverrides = new() { Command = [\"a\"], Environment = [new() { Name = \"A\", Value = \"b\" }], ResourceRequirements = [new() { Type = \"MEMORY\", Value = \"5\" }, new() { Type = \"VCPU\", Value = \"1\" }] }, Parameters = new() { [\"p\"] = \"q\" }, ArrayProperties = new() { Size = 2 }, DependsOn = [new() { JobId = \"x\", Type = \"N_TO_N\" }], Tags = new() { [\"a\"] = \"b\" } }",
                """{"JobDefinition":"${DArn}","JobName":"j","JobQueue":"${QArn}","Parameters":{"p":"q"},"ArrayProperties":{"Size":2},"ContainerOverrides":{"Command":["a"],"Environment":[{"Name":"A","Value":"b"}],"ResourceRequirements":[{"Type":"MEMORY","Value":"5"},{"Type":"VCPU","Value":"1"}]},"DependsOn":[{"JobId":"x","Type":"N_TO_N"}],"RetryStrategy":{"Attempts":2},"Tags":{"a":"b"},"Timeout":{"AttemptDurationSeconds":3600}}"""
            },
            {
                "GlueJob r",
                "GlueStartJobRun.RunJob",
                "new(r) { Arguments = new() { [\"--a\"] = x.A }, JobTimeoutMinutes = 30, NotificationProperty = new() { NotifyDelayAfter = 5 }, SecurityConfiguration = \"s\" }",
                """{"JobName":"${RName}","Arguments":{"--a.$":"$.A"},"Timeout":30,"SecurityConfiguration":"s","NotificationProperty":{"NotifyDelayAfter":5}}"""
            },
            {
                "StateMachineReference r",
                "StepFunctionsStartExecution.RunJob<int>",
                "new(r) { Input = new { a = x.A }, Name = \"n\" }",
                """{"Input":{"a.$":"$.A"},"StateMachineArn":"${RArn}","Name":"n"}"""
            },
            { "Activity r", "InvokeActivity<int>", "new(r) { Input = new { a = x.A } }", """{"a.$":"$.A"}""" },
            {
                "CodeBuildProject r",
                "CodeBuildStartBuild.RunJob",
                "new(r) { EnvironmentVariablesOverride = [new() { Name = \"Z\", Type = \"PLAINTEXT\", Value = x.A }] }",
                """{"ProjectName":"${RName}","EnvironmentVariablesOverride":[{"Name":"Z","Type":"PLAINTEXT","Value.$":"$.A"}]}"""
            },
            {
                "",
                "AthenaStartQueryExecution",
                "new() { QueryString = \"SELECT 1\", QueryExecutionContext = new() { Database = \"d\", Catalog = \"c\" }, ResultConfiguration = new() { OutputLocation = \"s3://b/k/\", EncryptionConfiguration = new() { EncryptionOption = \"SSE_S3\" } }, WorkGroup = \"w\", ExecutionParameters = [\"1\"] }",
                """{"QueryString":"SELECT 1","QueryExecutionContext":{"Catalog":"c","Database":"d"},"ResultConfiguration":{"EncryptionConfiguration":{"EncryptionOption":"SSE_S3"},"OutputLocation":"s3://b/k/"},"WorkGroup":"w","ExecutionParameters":["1"]}"""
            },
            {
                "",
                "EmrAddStep.RunJob",
                "new() { ClusterId = \"c\", Step = new() { Name = \"n\", ActionOnFailure = \"CONTINUE\", HadoopJarStep = new() { Jar = \"j\", Args = [\"a\"] } } }",
                """{"ClusterId":"c","Step":{"Name":"n","ActionOnFailure":"CONTINUE","HadoopJarStep":{"Jar":"j","Args":["a"]}}}"""
            },
            {
                "EksCluster r",
                "EksCall",
                "new(r) { Method = HttpMethod.Get, Path = \"/x\", QueryParameters = new { a = new[] { \"b\" } } }",
                """{"ClusterName":"${RName}","CertificateAuthority":"${RCertificateAuthorityData}","Endpoint":"${REndpoint}","Method":"GET","Path":"/x","QueryParameters":{"a":["b"]}}"""
            },
            {
                "string host",
                "ApiGatewayInvoke",
                "new() { ApiEndpoint = host, Method = HttpMethod.Post, RequestBody = new { a = 1 }, Headers = new { h = new[] { \"x\" } }, AuthType = ApiGatewayAuthType.NO_AUTH }",
                """{"ApiEndpoint":"${Host}","Method":"POST","Headers":{"h":["x"]},"RequestBody":{"a":1},"AuthType":"NO_AUTH"}"""
            },
            {
                "HttpConnection r",
                "HttpInvoke<int>",
                "new(r) { ApiEndpoint = \"https://a.com/x\", Method = HttpMethod.Post, RequestBody = new { a = new[] { 1 } }, Headers = new Dictionary<string, string> { [\"Content-Type\"] = \"application/x-www-form-urlencoded\" }, QueryParameters = new { q = \"v\" }, Transform = new() { RequestBodyEncoding = HttpRequestBodyEncoding.URL_ENCODED, RequestEncodingOptions = new() { ArrayFormat = HttpArrayFormat.BRACKETS } } }",
                """{"ApiEndpoint":"https://a.com/x","Authentication":{"ConnectionArn":"${RArn}"},"Method":"POST","Headers":{"Content-Type":"application/x-www-form-urlencoded"},"RequestBody":{"a":[1]},"QueryParameters":{"q":"v"},"Transform":{"RequestBodyEncoding":"URL_ENCODED","RequestEncodingOptions":{"ArrayFormat":"BRACKETS"}}}"""
            },
            {
                "",
                "BedrockInvokeModel",
                "new() { ModelId = \"m\", Body = new { p = \"x\" }, Accept = \"application/json\", ContentType = \"application/json\", Trace = \"ENABLED\", GuardrailIdentifier = \"gi\", GuardrailVersion = \"1\" }",
                """{"ModelId":"m","Accept":"application/json","ContentType":"application/json","Body":{"p":"x"},"GuardrailIdentifier":"gi","GuardrailVersion":"1","Trace":"ENABLED"}"""
            },
            {
                "",
                "SageMakerCreateEndpoint",
                "new() { EndpointName = \"e\", EndpointConfigName = \"c\", Tags = [new() { Key = \"a\", Value = \"b\" }] }",
                """{"EndpointConfigName":"c","EndpointName":"e","Tags":[{"Key":"a","Value":"b"}]}"""
            },
        };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task ParametersAreThoseOfTheCdk(string parameters, string type, string creation, string expected)
    {
        AnalyzerRun run = await AnalyzerRun.Of(
            $$"""
            using AslGen;

            public sealed record Input(string A);

            [StateMachine(QueryLanguage = QueryLanguage.JsonPath)]
            public sealed partial class Machine({{parameters}})
            {
                public async Task RunAsync(Input x) => await Call(x);

                [State]
                private {{type}} Call(Input x) => {{creation}};
            }
            """
        );
        Assert.Empty(run.CSharpErrors);
        JsonNode state = JsonNode.Parse(run.Definitions["Machine"])!["States"]!["Call"]!;
        JsonAssert.Equal(JsonNode.Parse(expected)!, state["Parameters"]!);
    }
}
