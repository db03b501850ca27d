namespace AslGen.Validators.Tests.Cdk;

internal sealed partial record TaskCase
{
    private const string Function = "new LambdaFunction(\"arn:aws:lambda:us-east-1:123456789012:function:f\")";

    private static IEnumerable<TaskCase> Functions =>
        [
            new("lambda:invoke", "LambdaInvoke<int>", $$"""new({{Function}}) { $Pattern Payload = $Body }"""),
            new(
                "lambda:invoke (event)",
                "LambdaInvoke<int>",
                $$"""
                new({{Function}})
                {
                    Payload = $Body, InvocationType = LambdaInvocationType.Event, Qualifier = "live", ClientContext = "Y29udGV4dA==",
                }
                """
            ),
            new(
                "states:startExecution",
                "StepFunctionsStartExecution",
                """
                new(new StateMachineReference("arn:aws:states:us-east-1:123456789012:stateMachine:Child")) { Input = $Body, Name = x.A }
                """
            ),
            new(
                "activity",
                "InvokeActivity<int>",
                """new(new Activity("arn:aws:states:us-east-1:123456789012:activity:pack")) { Input = $Body }"""
            ),
            new(
                "eks:call",
                "EksCall",
                """
                new(new EksCluster("c", "https://c.example.com", "Y2VydA=="))
                {
                    Method = HttpMethod.Post, Path = "/api/v1/namespaces/default/pods",
                    QueryParameters = new { q = new[] { "v" } }, RequestBody = $Body,
                }
                """
            ),
            new(
                "aws-sdk:sesv2:getContact",
                "CallAwsService<int>",
                """
                new("sesv2", "getContact")
                {
                    $Pattern Parameters = new { ContactListName = $Token, EmailAddress = x.A },
                    IamResources = ["arn:aws:ses:us-east-1:123456789012:contact-list/c"],
                }
                """
            ),
            new(
                "aws-sdk:s3:listObjectsV2",
                "CallAwsService<int>",
                """new("s3", "listObjectsV2") { Parameters = new { Bucket = "orders", Prefix = x.A } }"""
            ),
            new(
                "aws-sdk:glue:startCrawler",
                "CallAwsService<int>",
                """new("glue", "startCrawler") { Parameters = new { Name = "nightly" } }"""
            ),
            new(
                "distributed map",
                "",
                """
                await Flow.DistributedMap(
                    new JsonFile<Input>("rows-in", "rows.json"),
                    async row => row.A,
                    new ResultWriter("rows-out") { Prefix = "done" },
                    new() { Label = "rows" })
                """
            ),
        ];
}
