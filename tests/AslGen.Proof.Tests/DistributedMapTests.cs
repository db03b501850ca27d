using System.Text.Json.Nodes;

namespace AslGen.Proof.Tests;

/// <summary>Distributed maps over files: what their definitions read, send and write in the simulator.</summary>
public sealed class DistributedMapTests
{
    private static readonly SimulatedBuckets Buckets = new SimulatedBuckets()
        .Put("bucket", "a.json", """{"rows":[{"Id":"1","Count":"2"},{"Id":"3","Count":"4"}]}""")
        .Put("bucket", "a.jsonl", "{\"Id\":\"1\",\"Count\":\"2\"}\n{\"Id\":\"3\",\"Count\":\"4\"}\n{\"Id\":\"5\",\"Count\":\"6\"}")
        .Put("bucket", "a.csv", "Id,Count\n1,2\n3,4")
        .Put("bucket", "b.csv", "1;2\n3;4")
        .Put("bucket", "lines/1.jsonl", "{\"Id\":\"1\",\"Count\":\"2\"}")
        .Put("bucket", "lines/2.jsonl", "{\"Id\":\"3\",\"Count\":\"4\"}")
        .Put("bucket", "query.manifest", "s3://bucket/lines/1.jsonl\ns3://bucket/lines/2.jsonl")
        .Put("bucket", "headless.manifest", "s3://bucket/b.csv")
        .Put("bucket", "files/x", "x")
        .Put("bucket", "files/y", "y");

    private static readonly string[] Rows = ["1 2 given", "3 4 given"];

    public static TheoryData<string, string[]> Sources { get; } =
        new()
        {
            { "new JsonFile<Row>(bucket, \"a.json\") { ItemsPointer = \"/rows\" }", Rows },
            { "new JsonLinesFile<Row>(bucket, key: x.Key) { MaxItems = 2 }", Rows },
            { "new CsvFile<Row>(bucket, \"a.csv\")", Rows },
            { "new CsvFile<Row>(files, \"a.csv\")", Rows },
            { "new S3Files<Row>(files, ItemFormat.JsonLines) { Prefix = \"lines/\" }", Rows },
            { "new AthenaManifest<Row>(bucket, \"query.manifest\", ItemFormat.JsonLines) { MaxItems = 2 }", Rows },
            {
                "new AthenaManifest<Row>(files, \"headless.manifest\", ItemFormat.Csv) { Headers = [\"Id\", \"Count\"], Delimiter = CsvDelimiter.Semicolon }",
                Rows
            },
            { "new JsonFile<Row>(new S3Bucket(x.Bucket), \"a.json\") { ItemsPointer = \"/rows\" }", Rows },
            {
                "new CsvFile<Row>(x.Bucket, \"b.csv\") { Headers = [\"Id\", \"Count\"], Delimiter = CsvDelimiter.Semicolon, MaxItems = x.Most }",
                Rows
            },
        };

    public static MatrixTheoryData<int, string> Cases { get; } = new(Enumerable.Range(0, Sources.Count), WorkflowSource.Languages);

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Items_are_read_from_files(int number, string language)
    {
        (string source, string[] expected) = Sources.ElementAt(number).Data;

        (IReadOnlyList<string> sent, string output) = await Run(
            language,
            $"return await Flow.DistributedMap({source}, async row => {{ var a = await Send(row.Id, row.Count, x.Given); return $\"{{a}}!\"; }});"
        );

        Assert.Equal(expected, sent.Order());
        Assert.Equal(2, JsonNode.Parse(output)!.AsArray().Count);
    }

    [Theory]
    [InlineData("Jsonata")]
    [InlineData("JsonPath")]
    public async Task Objects_are_listed_and_results_written(string language)
    {
        (IReadOnlyList<string> sent, string output) = await Run(
            language,
            """
            var run = await Flow.DistributedMap(new S3Objects(files) { Prefix = "files/" }, o => Send(o.Key, "", x.Given),
                new ResultWriter(files) { Prefix = "out", Format = ResultFormat.JsonLines, Transformation = ResultTransformation.Compact });
            return run.ResultWriterDetails.Bucket;
            """
        );

        Assert.Equal(["files/x  given", "files/y  given"], sent.Order());
        Assert.Equal("\"bucket\"", output);
        Assert.Contains(Buckets.List("bucket", "out/")!, key => key.EndsWith("SUCCEEDED_0.jsonl", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Jsonata")]
    [InlineData("JsonPath")]
    public async Task Batches_have_what_is_around_beside_their_items(string language)
    {
        (IReadOnlyList<string> sent, string output) = await Run(
            language,
            """
            return await Flow.DistributedMap(Flow.Batches(new CsvFile<Row>(bucket, "a.csv"), maxItems: 5), async rows =>
            {
                var all = await Flow.Map(rows, row => Send(row.Id, row.Count, x.Given));
                return await Send(all[0], x.Given, "end");
            });
            """
        );

        Assert.Equal(["1 2 given", "3 4 given", "answer given end"], sent.Order());
        Assert.Equal("[\"answer\"]", output);
    }

    private static async Task<(IReadOnlyList<string> Sent, string Output)> Run(string language, string statements)
    {
        Type workflow = CompiledWorkflow.Load(Source(language, statements), "W");
        string definition = (string)workflow.GetField("Definition")!.GetRawConstantValue()!;
        Assert.NotEqual("", definition);
        List<string> sent = [];
        SimulatedExecution execution = await SimulatedStateMachine
            .Parse(
                definition
                    .Replace("${FArn}", "arn:aws:lambda:eu-central-1:123456789012:function:f", StringComparison.Ordinal)
                    .Replace("${Bucket}", "bucket", StringComparison.Ordinal)
                    .Replace("${FilesName}", "bucket", StringComparison.Ordinal)
            )
            .Start(
                """{"Key":"a.jsonl","Bucket":"bucket","Most":9,"Given":"given"}""",
                new TaskHandlers().Otherwise(request =>
                {
                    JsonNode payload = JsonNode.Parse(request.Payload)!;
                    sent.Add($"{payload["a"]} {payload["b"]} {payload["c"]}");
                    return ValueTask.FromResult(TaskOutcome.Success("\"answer\""));
                }),
                new ExecutionOptions { Buckets = Buckets }
            )
            .RunToEndAsync();
        Assert.True(execution.Output is not null, $"{execution.Error}: {execution.Cause}\n{definition}");
        return (sent, execution.Output);
    }

    private static string Source(string language, string statements) =>
        $$"""
            using AslGen;

            public record Input(string Key, string Bucket, int Most, string Given);
            public record Row(string Id, string Count);

            [StateMachine(QueryLanguage = QueryLanguage.{{language}})]
            public partial class W(LambdaFunction f, string bucket, S3Bucket files)
            {
                public async Task<object> RunAsync(Input x)
                {
                    {{statements}}
                }
                [State] private LambdaInvoke<string> Send(string a, string b, string c) => new(f) { Payload = new { a, b, c } };
            }
            """;
}
