using Amazon.DynamoDBv2;
using Amazon.Runtime;
using Microsoft.CodeAnalysis;

namespace AslGen.Proof.Tests;

/// <summary>Tasks that are written as calls of the AWS SDK for .NET.</summary>
public sealed class SdkCallTests
{
    private const string Source = """
        using System.Text.Json.Serialization;
        using Amazon.DynamoDBv2;
        using Amazon.DynamoDBv2.Model;
        using AslGen;

        public sealed record Order(string Id, int Limit, bool IsNew);
        public sealed record Found(int? Count, string? Table);

        [StateMachine(LANGUAGE, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
        public sealed partial class Orders(string table)
        {
            public async Task<Found> RunAsync(Order order)
            {
                QueryResponse first = await Find(order.Id, order.Limit);
                PutItemResponse stored = await Store(order);
                return new Found(first.Count, stored.ConsumedCapacity.TableName);
            }

            [State]
            private CallAwsSdk<IAmazonDynamoDB, QueryResponse> Find(string id, int limit) =>
                new(client => client.QueryAsync(
                    new QueryRequest
                    {
                        TableName = table,
                        KeyConditionExpression = "id = :id",
                        ExpressionAttributeNames = new Dictionary<string, string> { ["#id"] = id },
                        ExpressionAttributeValues = new Dictionary<string, AttributeValue> { [":id"] = new AttributeValue { S = id } },
                        Limit = limit,
                        ScanIndexForward = false,
                        Select = Select.ALL_ATTRIBUTES,
                    },
                    default));

            [State]
            private CallAwsSdk<IAmazonDynamoDB, PutItemResponse> Store(Order order) =>
                new(client => client.PutItemAsync(
                    new PutItemRequest
                    {
                        TableName = table,
                        Item = new Dictionary<string, AttributeValue>
                        {
                            ["id"] = new AttributeValue { S = order.Id },
                            ["list"] = new AttributeValue { L = new List<AttributeValue> { new AttributeValue { N = "1" } } },
                        },
                        ReturnValues = "ALL_OLD",
                        ReturnConsumedCapacity = ReturnConsumedCapacity.TOTAL,
                    },
                    default)) { Timeout = TimeSpan.FromSeconds(30) };
        }
        """;

    public static TheoryData<string> Languages { get; } = [.. WorkflowSource.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task The_definition_does_what_the_CSharp_does(string language)
    {
        Type workflow = CompiledWorkflow.Load(
            Source.Replace("LANGUAGE", $"QueryLanguage = QueryLanguage.{language}", StringComparison.Ordinal),
            "Orders",
            MetadataReference.CreateFromFile(typeof(IAmazonDynamoDB).Assembly.Location),
            MetadataReference.CreateFromFile(typeof(AmazonWebServiceRequest).Assembly.Location)
        );

        IReadOnlyList<string> differences = await Proof.DifferencesAsync(workflow);

        Assert.True(differences.Count == 0, $"{differences.Count} differences, such as\n{string.Join("\n\n", differences.Take(3))}");
    }
}
