namespace AslGen.Validators.Tests.Cdk;

internal sealed partial record TaskCase
{
    private const string Table = "new DynamoDbTable(\"Orders\")";
    private const string Key = "Key = new() { [\"id\"] = DynamoAttributeValue.FromString(x.A) },";

    private const string Write = """
        ConditionExpression = "attribute_exists(#s)",
        ExpressionAttributeNames = new() { ["#s"] = "state" },
        ExpressionAttributeValues = new()
        {
            [":v"] = DynamoAttributeValue.FromString(x.A), [":n"] = DynamoAttributeValue.FromNumber(3),
        },
        ReturnConsumedCapacity = DynamoReturnConsumedCapacity.TOTAL,
        ReturnItemCollectionMetrics = DynamoReturnItemCollectionMetrics.SIZE,
        ReturnValues = DynamoReturnValues.ALL_OLD,
        """;

    private static IEnumerable<TaskCase> Data =>
        [
            new(
                "dynamodb:getItem",
                "DynamoGetItem",
                $$"""
                new({{Table}})
                {
                    {{Key}}
                    ConsistentRead = true, ProjectionExpression = "#s[0]", ExpressionAttributeNames = new() { ["#s"] = "state" },
                    ReturnConsumedCapacity = DynamoReturnConsumedCapacity.INDEXES,
                }
                """
            ),
            new(
                "dynamodb:putItem",
                "DynamoPutItem",
                $$"""
                new({{Table}})
                {
                    Item = new()
                    {
                        ["id"] = DynamoAttributeValue.FromString(x.A),
                        ["n"] = DynamoAttributeValue.FromNumber(7),
                        ["b"] = DynamoAttributeValue.FromBoolean(true),
                        ["none"] = new() { NULL = true },
                        ["m"] = DynamoAttributeValue.FromMap(new() { ["x"] = DynamoAttributeValue.FromString("y") }),
                        ["l"] = DynamoAttributeValue.FromList([DynamoAttributeValue.FromString("a"), DynamoAttributeValue.FromNumber(1)]),
                        ["ss"] = DynamoAttributeValue.FromStringSet(["a", "b"]),
                        ["ns"] = new() { NS = ["1", "2"] },
                        ["bin"] = new() { B = "AQI=" },
                    },
                    {{Write}}
                }
                """
            ),
            new("dynamodb:updateItem", "DynamoUpdateItem", $$"""new({{Table}}) { {{Key}} UpdateExpression = "SET #s = :v", {{Write}} }"""),
            new("dynamodb:deleteItem", "DynamoDeleteItem", $$"""new({{Table}}) { {{Key}} {{Write}} }"""),
            new(
                "glue:startJobRun",
                "GlueStartJobRun",
                """
                new(new GlueJob("import"))
                {
                    Arguments = new() { ["--a"] = x.A }, JobTimeoutMinutes = 30, NotificationProperty = new() { NotifyDelayAfter = 5 },
                    SecurityConfiguration = "s", WorkerType = "G.1X", NumberOfWorkers = 2, ExecutionClass = "FLEX",
                }
                """
            ),
            new("databrew:startJobRun", "GlueDataBrewStartJobRun", """new(new DataBrewJob("clean"))"""),
            new(
                "athena:startQueryExecution",
                "AthenaStartQueryExecution",
                """
                new()
                {
                    QueryString = "SELECT 1", ClientRequestToken = "token", WorkGroup = "reports",
                    QueryExecutionContext = new() { Database = "sales", Catalog = "AwsDataCatalog" },
                    ResultConfiguration = new()
                    {
                        OutputLocation = "s3://results/monthly/",
                        EncryptionConfiguration = new() { EncryptionOption = "SSE_S3" },
                    },
                    ExecutionParameters = ["1"],
                    ResultReuseConfiguration = new() { ResultReuseByAgeConfiguration = new() { Enabled = true, MaxAgeInMinutes = 5 } },
                }
                """
            ),
            new("athena:stopQueryExecution", "AthenaStopQueryExecution", "new() { QueryExecutionId = x.A }"),
            new("athena:getQueryExecution", "AthenaGetQueryExecution", "new() { QueryExecutionId = x.A }"),
            new(
                "athena:getQueryResults",
                "AthenaGetQueryResults",
                """new() { QueryExecutionId = x.A, MaxResults = 10, NextToken = "next" }"""
            ),
        ];
}
