using System.Reflection;
using System.Text.Json;
using Amazon.DynamoDBv2;
using Amazon.Runtime;
using Amazon.S3;
using AslGen.Compiler.Tests.Harness;
using AslGen.StatesLanguage.Services;
using AslGen.StatesLanguage.Services.AwsSdk;
using Microsoft.CodeAnalysis;

namespace AslGen.Compiler.Tests.Tasks;

/// <summary>Calls of the AWS SDK for .NET as tasks, with the real packages.</summary>
public sealed class SdkCallTests
{
    private static readonly MetadataReference[] Sdk =
    [
        .. new[] { typeof(IAmazonDynamoDB), typeof(IAmazonS3), typeof(AmazonWebServiceRequest) }.Select(type =>
            MetadataReference.CreateFromFile(type.Assembly.Location)
        ),
    ];

    private static string Workflow(string client, string response, string call, string more = "") =>
        $$"""
            using Amazon.DynamoDBv2;
            using Amazon.DynamoDBv2.Model;
            using Amazon.S3;
            using Amazon.S3.Model;
            using AslGen;

            public sealed record Order(string Id, int Limit);

            [StateMachine(QueryLanguage = QueryLanguage.JsonPath, PropertyNamingPolicy = System.Text.Json.Serialization.JsonKnownNamingPolicy.CamelCase)]
            public sealed partial class Orders(string tableName)
            {
                public async Task<object?> RunAsync(Order order)
                {
                    var answer = await Find(order);
                    return {{(more.Length == 0 ? "null" : more)}};
                }

                [State]
                private CallAwsSdk<{{client}}, {{response}}> Find(Order order) => new({{call}});
            }
            """;

    private static Task<AnalyzerRun> Run(string source) => AnalyzerRun.Of(Compilations.Of(source).AddReferences(Sdk));

    private static async Task<JsonElement> StateOf(string source)
    {
        AnalyzerRun run = await Run(source);
        Assert.Empty(run.CSharpErrors);
        Assert.Empty(run.Findings);
        return JsonDocument.Parse(run.Definitions["Orders"]).RootElement.GetProperty("States").GetProperty("Find");
    }

    [Fact]
    public async Task ARequestBecomesParametersAndAResponseTheResult()
    {
        JsonElement state = await StateOf(
            Workflow(
                "IAmazonDynamoDB",
                "QueryResponse",
                """
                client => client.QueryAsync(
                    new QueryRequest
                    {
                        TableName = tableName,
                        KeyConditionExpression = "id = :id",
                        ExpressionAttributeValues = new() { [":id"] = new AttributeValue { S = order.Id } },
                        Limit = order.Limit,
                        ScanIndexForward = false,
                        ReturnConsumedCapacity = ReturnConsumedCapacity.TOTAL,
                        Select = "ALL_ATTRIBUTES",
                    },
                    default)
                """,
                "new { answer.Count, First = answer.Items[0][\"name\"].S }"
            )
        );

        Assert.Equal("arn:aws:states:::aws-sdk:dynamodb:query", state.GetProperty("Resource").GetString());
        // In the order of the request's type, as all objects with a type are written.
        Assert.Equal(
            """{"ExpressionAttributeValues":{":id":{"S.$":"$.id"}},"KeyConditionExpression":"id = :id","Limit.$":"$.limit","ReturnConsumedCapacity":"TOTAL","ScanIndexForward":false,"Select":"ALL_ATTRIBUTES","TableName":"${TableName}"}""",
            JsonSerializer.Serialize(state.GetProperty("Parameters"))
        );
        Assert.Equal(
            """{"Count.$":"$.Count","First.$":"$.Items[0].name.S"}""",
            JsonSerializer.Serialize(state.GetProperty("ResultSelector"))
        );
    }

    [Fact]
    public async Task ACallCanWaitForSomebodyWhoGetsTheToken()
    {
        string source = Workflow("IAmazonDynamoDB", "PutItemResponse", "TASK")
            .Replace(
                "CallAwsSdk<IAmazonDynamoDB, PutItemResponse> Find",
                "CallAwsSdk<IAmazonDynamoDB, PutItemResponse>.WaitForTaskToken<int> Find",
                StringComparison.Ordinal
            )
            .Replace(
                "new(TASK)",
                "new(client => client.PutItemAsync(new PutItemRequest { TableName = tableName, ConditionExpression = TOKEN }, default)) { Timeout = TimeSpan.FromDays(1) }",
                StringComparison.Ordinal
            );

        JsonElement state = await StateOf(source.Replace("TOKEN", "JsonPath.TaskToken", StringComparison.Ordinal));

        Assert.Equal("arn:aws:states:::aws-sdk:dynamodb:putItem.waitForTaskToken", state.GetProperty("Resource").GetString());
        AnalyzerRun silent = await Run(source.Replace("TOKEN", "order.Id", StringComparison.Ordinal));
        Assert.Equal("ASL2001", Assert.Single(silent.Findings).Id);
    }

    [Fact]
    public async Task S3IsNamedAsItsApiNamesIt()
    {
        JsonElement state = await StateOf(
            Workflow(
                "IAmazonS3",
                "ListObjectsV2Response",
                "client => client.ListObjectsV2Async(new ListObjectsV2Request { BucketName = tableName, Prefix = order.Id })",
                "new { answer.S3Objects[0].Key }"
            )
        );

        Assert.Equal("arn:aws:states:::aws-sdk:s3:listObjectsV2", state.GetProperty("Resource").GetString());
        Assert.Equal("""{"Bucket":"${TableName}","Prefix.$":"$.id"}""", JsonSerializer.Serialize(state.GetProperty("Parameters")));
        Assert.Equal("""{"Key.$":"$.Contents[0].Key"}""", JsonSerializer.Serialize(state.GetProperty("ResultSelector")));
    }

    [Theory]
    [InlineData(
        "GetObjectMetadataResponse",
        "client => client.GetObjectMetadataAsync(new GetObjectMetadataRequest { BucketName = tableName, Key = order.Id, EtagToMatch = \"e\" })",
        "new { answer.ContentType, answer.StorageClass }",
        "headObject",
        """{"Bucket":"${TableName}","IfMatch":"e","Key.$":"$.id"}""",
        """{"ContentType.$":"$.ContentType","StorageClass.$":"$.StorageClass"}"""
    )]
    [InlineData(
        "PutObjectTaggingResponse",
        "client => client.PutObjectTaggingAsync(new PutObjectTaggingRequest { BucketName = tableName, Key = order.Id, Tagging = new Tagging { TagSet = [new Amazon.S3.Model.Tag { Key = \"a\", Value = order.Id }] } })",
        "new { answer.VersionId }",
        "putObjectTagging",
        """{"Bucket":"${TableName}","Key.$":"$.id","Tagging":{"TagSet":[{"Key":"a","Value.$":"$.id"}]}}""",
        """{"VersionId.$":"$.VersionId"}"""
    )]
    [InlineData(
        "GetObjectTaggingResponse",
        "client => client.GetObjectTaggingAsync(new GetObjectTaggingRequest { BucketName = tableName, Key = order.Id })",
        "new { answer.Tagging[0].Value }",
        "getObjectTagging",
        """{"Bucket":"${TableName}","Key.$":"$.id"}""",
        """{"Value.$":"$.TagSet[0].Value"}"""
    )]
    [InlineData(
        "ListBucketsResponse",
        "client => client.ListBucketsAsync(new ListBucketsRequest { MaxBuckets = order.Limit })",
        "new { Name = answer.Buckets[0].BucketName }",
        "listBuckets",
        """{"MaxBuckets.$":"$.limit"}""",
        """{"Name.$":"$.Buckets[0].Name"}"""
    )]
    [InlineData(
        "ListVersionsResponse",
        "client => client.ListVersionsAsync(new ListVersionsRequest { BucketName = tableName, RequestPayer = \"requester\" })",
        "new { answer.NextKeyMarker }",
        "listObjectVersions",
        """{"Bucket":"${TableName}","RequestPayer":"requester"}""",
        """{"NextKeyMarker.$":"$.NextKeyMarker"}"""
    )]
    public async Task CallsOfS3AreNamedAsItsApiNamesThem(
        string response,
        string call,
        string more,
        string action,
        string parameters,
        string selector
    )
    {
        JsonElement state = await StateOf(Workflow("IAmazonS3", response, call, more));

        Assert.Equal($"arn:aws:states:::aws-sdk:s3:{action}", state.GetProperty("Resource").GetString());
        Assert.Equal(parameters, JsonSerializer.Serialize(state.GetProperty("Parameters")));
        Assert.Equal(selector, JsonSerializer.Serialize(state.GetProperty("ResultSelector")));
    }

    // A name in the table that the SDK does not have would be of no use to anybody.
    [Fact]
    public void TheTableOfS3IsOfTheSdk()
    {
        Dictionary<string, Type> types = typeof(IAmazonS3)
            .Assembly.GetExportedTypes()
            .Where(type => type.Namespace == "Amazon.S3.Model")
            .ToDictionary(type => type.Name);
        Assert.True(DotNetS3.Operations.Count > 15);
        Assert.All(
            DotNetS3.Operations.Keys,
            operation => Assert.Contains(typeof(IAmazonS3).GetMethods(), method => method.Name == operation + "Async")
        );
        Assert.All(
            DotNetS3.Operations.Keys,
            operation => Assert.Contains($"{operation}Request.", string.Join('.', DotNetS3.Members.Keys) + ".")
        );
        Assert.All(
            DotNetS3.Members.Keys.Select(member => member.Split('.')),
            member => Assert.NotNull(types[member[0]].GetProperty(member[1]))
        );
    }

    // How many calls can be written, so that a change of the packages or the tables does not go unseen.
    [Theory]
    [InlineData(typeof(IAmazonS3), 18)]
    [InlineData(typeof(IAmazonDynamoDB), 58)]
    public void SoManyOperationsHaveAnAction(Type client, int count) =>
        Assert.Equal(
            count,
            client
                .GetMethods()
                .Where(method => method.GetParameters() is [{ ParameterType.Name: var request }, ..] && request.EndsWith("Request"))
                .Select(method => DotNetSdk.ActionOf(client.Namespace!, method.Name))
                .OfType<string>()
                .Distinct()
                .Count()
        );

    [Theory]
    [InlineData(
        "IAmazonDynamoDB",
        "PutItemResponse",
        "client => client.PutItemAsync(\"table\", new Dictionary<string, AttributeValue>())",
        "without a request"
    )]
    [InlineData(
        "IAmazonDynamoDB",
        "PutItemResponse",
        "client => client.PutItemAsync(new PutItemRequest { Item = new() { [\"a\"] = new AttributeValue { BOOL = true } } })",
        "'AttributeValue.BOOL'"
    )]
    [InlineData(
        "IAmazonDynamoDB",
        "PutItemResponse",
        "client => client.PutItemAsync(new PutItemRequest { Item = new() { [\"a\"] = new AttributeValue { B = new System.IO.MemoryStream() } } })",
        "'AttributeValue.B'"
    )]
    [InlineData(
        "IAmazonDynamoDB",
        "QueryResponse",
        "client => client.QueryAsync(new QueryRequest { IsLimitSet = false })",
        "'QueryRequest.IsLimitSet'"
    )]
    [InlineData(
        "IAmazonS3",
        "PutObjectResponse",
        "client => client.PutObjectAsync(new PutObjectRequest { BucketName = \"a\" })",
        "'PutObjectAsync'"
    )]
    [InlineData(
        "IAmazonS3",
        "DeleteObjectResponse",
        "client => client.DeleteObjectAsync(new DeleteObjectRequest { MfaCodes = null })",
        "'DeleteObjectRequest.MfaCodes'"
    )]
    [InlineData(
        "IAmazonDynamoDB",
        "ListTablesResponse",
        "async client => await client.ListTablesAsync(new ListTablesRequest())",
        "one call of the client's"
    )]
    [InlineData("IAmazonDynamoDB", "ListTablesResponse", "client => Task.FromResult(new ListTablesResponse())", "one call of the client's")]
    public async Task WhatIsNotKnownForSureIsRefused(string client, string response, string call, string what)
    {
        AnalyzerRun run = await Run(Workflow(client, response, call));
        Assert.Empty(run.CSharpErrors);
        Diagnostic finding = Assert.Single(run.Findings);
        Assert.Equal("ASL1008", finding.Id);
        Assert.Contains(what, finding.GetMessage(null), StringComparison.Ordinal);
    }

    // Their fields have no value that a compiler could see.
    [Fact]
    public void ConstantsStandForTheirNames()
    {
        (string Name, string Value)[] constants =
        [
            .. from type in typeof(IAmazonDynamoDB).Assembly.GetExportedTypes()
            where type.BaseType == typeof(ConstantClass)
            from field in type.GetFields(BindingFlags.Public | BindingFlags.Static)
            where DotNetSdk.ConstantOf(type.Namespace!, field.Name) is not null
            select (DotNetSdk.ConstantOf(type.Namespace!, field.Name)!, ((ConstantClass)field.GetValue(null)!).Value),
        ];
        Assert.True(constants.Length > 80, $"There are {constants.Length}.");
        Assert.All(constants, constant => Assert.Equal(constant.Value, constant.Name));
    }

    [Theory]
    [InlineData("Amazon.DynamoDBv2", "dynamodb")]
    [InlineData("Amazon.SimpleEmailV2", "sesv2")]
    [InlineData("Amazon.SecretsManager", "secretsmanager")]
    [InlineData("Amazon.NoSuchService", null)]
    [InlineData("Elsewhere.S3", null)]
    public void ServicesAreFoundByTheirNamespace(string name, string? service) => Assert.Equal(service, DotNetSdk.ServiceOf(name));
}
