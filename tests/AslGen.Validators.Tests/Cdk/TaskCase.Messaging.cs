namespace AslGen.Validators.Tests.Cdk;

internal sealed partial record TaskCase
{
    private const string Queue = "https://sqs.us-east-1.amazonaws.com/123456789012/orders";
    private const string Topic = "arn:aws:sns:us-east-1:123456789012:news";
    private const string Host = "a1b2c3.execute-api.us-east-1.amazonaws.com";

    private static IEnumerable<TaskCase> Messaging =>
        [
            new("sqs:sendMessage", "SqsSendMessage", $$"""new(new SqsQueue("{{Queue}}")) { MessageBody = $Body, DelaySeconds = 5 }"""),
            new(
                "sqs:sendMessage (FIFO)",
                "SqsSendMessage",
                $$"""new(new SqsQueue("{{Queue}}.fifo")) { MessageBody = x.A, MessageGroupId = "g", MessageDeduplicationId = x.A }"""
            ),
            new(
                "sns:publish",
                "SnsPublish",
                $$"""
                new(new SnsTopic("{{Topic}}"))
                {
                    Message = $Body, Subject = "s",
                    MessageAttributes = new()
                    {
                        ["text"] = new() { DataType = "String", StringValue = x.A },
                        ["count"] = new() { DataType = "Number", StringValue = "7" },
                    },
                }
                """
            ),
            new(
                "sns:publish (FIFO)",
                "SnsPublish",
                $$"""new(new SnsTopic("{{Topic}}.fifo")) { Message = x.A, MessageGroupId = "g", MessageDeduplicationId = "d" }"""
            ),
            new(
                "events:putEvents",
                "EventBridgePutEvents",
                """
                new()
                {
                    Entries =
                    [
                        new()
                        {
                            Detail = $Body, DetailType = "t", Source = "s",
                            EventBusName = "arn:aws:events:us-east-1:123456789012:event-bus/orders",
                        },
                        new() { Detail = new { token = $Token }, DetailType = x.A, Source = "s" },
                    ],
                }
                """
            ),
            new("apigateway:invoke (REST)", "ApiGatewayInvoke", Endpoint("Stage = \"prod\",")),
            new("apigateway:invoke (HTTP)", "ApiGatewayInvoke", Endpoint("")),
            new(
                "apigateway:invoke (without authorization)",
                "ApiGatewayInvoke",
                $$"""
                new() { ApiEndpoint = "{{Host}}", Method = HttpMethod.Get, Stage = "prod", AuthType = ApiGatewayAuthType.NO_AUTH }
                """
            ),
            new(
                "http:invoke",
                "HttpInvoke<int>",
                """
                new(new HttpConnection("arn:aws:events:us-east-1:123456789012:connection/shop/c1"))
                {
                    ApiEndpoint = "https://api.example.com/orders", Method = HttpMethod.Post, RequestBody = $Body,
                    Headers = new Dictionary<string, string> { ["Content-Type"] = "application/x-www-form-urlencoded" },
                    QueryParameters = new { q = "v" },
                    Transform = new()
                    {
                        RequestBodyEncoding = HttpRequestBodyEncoding.URL_ENCODED,
                        RequestEncodingOptions = new() { ArrayFormat = HttpArrayFormat.BRACKETS },
                    },
                }
                """
            ),
        ];

    private static string Endpoint(string stage) =>
        $$"""
            new()
            {
                ApiEndpoint = "{{Host}}", Method = HttpMethod.Post, {{stage}} Path = "/orders", AuthType = ApiGatewayAuthType.IAM_ROLE,
                Headers = new { token = new[] { $Token } }, QueryParameters = new { q = new[] { "v", "w" } },
                RequestBody = new { a = x.A },
            }
            """;
}
