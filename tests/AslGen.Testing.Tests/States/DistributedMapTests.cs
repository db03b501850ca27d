namespace AslGen.Testing.Tests.States;

/// <summary>Distributed Maps.</summary>
public sealed class DistributedMapTests
{
    private static string Map(string fields, string states = """{"P":{"Type":"Pass","End":true}}""") =>
        "{\"M\":{\"Type\":\"Map\",\"End\":true,"
        + fields
        + "\"ItemProcessor\":{\"ProcessorConfig\":{\"Mode\":\"DISTRIBUTED\",\"ExecutionType\":\"STANDARD\"},\"StartAt\":\""
        + (states.Contains("\"C\"") ? "C" : "P")
        + "\",\"States\":"
        + states
        + "}}}";

    private static string Reader(string config, string api = "getObject", string arguments = "\"Bucket\":\"b\",\"Key\":\"k\"") =>
        "\"ItemReader\":{\"Resource\":\"arn:aws:states:::s3:"
        + api
        + "\",\"ReaderConfig\":{"
        + config
        + "},\"Parameters\":{"
        + arguments
        + "}},";

    private const string FailTwo = """
        {"C":{"Type":"Choice","Choices":[{"Variable":"$","NumericEquals":2,"Next":"F"}],"Default":"S"},
         "S":{"Type":"Succeed"},"F":{"Type":"Fail","Error":"E","Cause":"two"}}
        """;

    [Theory]
    [InlineData(
        "\"InputType\":\"CSV\",\"CSVHeaderLocation\":\"FIRST_ROW\"",
        "a,b\n1,\"x,\"\"y\"\"\"\n2\n3,z,more\n",
        """[{"a":"1","b":"x,\"y\""},{"a":"2","b":""},{"a":"3","b":"z"}]"""
    )]
    [InlineData(
        "\"InputType\":\"CSV\",\"CSVHeaderLocation\":\"GIVEN\",\"CSVHeaders\":[\"p\"],\"CSVDelimiter\":\"PIPE\"",
        "1|2\r\n3",
        """[{"p":"1"},{"p":"3"}]"""
    )]
    [InlineData("\"InputType\":\"JSON\",\"MaxItems\":2", "[1,2,3]", "[1,2]")]
    [InlineData("\"InputType\":\"JSON\",\"ItemsPointer\":\"/x/1\"", """{"x":[0,[4,5]]}""", "[4,5]")]
    [InlineData("\"InputType\":\"JSONL\"", "{\"a\":1}\n\n{\"a\":2}\n", """[{"a":1},{"a":2}]""")]
    public async Task ItemsAreReadFromFiles(string config, string file, string expected)
    {
        SimulatedExecution run = await Simulate.RunAsync(
            Map(Reader(config)),
            options: new ExecutionOptions { Buckets = new SimulatedBuckets().Put("b", "k", file) }
        );
        Assert.True(run.Status == ExecutionStatus.Succeeded, run.Cause);
        Simulate.Equal(expected, run.Output);
    }

    [Fact]
    public async Task ObjectsAreListedAndLoaded()
    {
        SimulatedBuckets buckets = new SimulatedBuckets().Put("b", "p/1", "[1]").Put("b", "p/2", "[2,3]").Put("b", "q", "[4]");
        SimulatedExecution listed = await Simulate.RunAsync(
            Map(Reader("", "listObjectsV2", "\"Bucket\":\"b\",\"Prefix\":\"p/\"")),
            options: new ExecutionOptions { Buckets = buckets }
        );
        Assert.Contains("\"Key\":\"p/1\"", listed.Output);
        Assert.DoesNotContain("\"Key\":\"q\"", listed.Output);
        SimulatedExecution loaded = await Simulate.RunAsync(
            Map(
                Reader(
                    "\"InputType\":\"JSON\",\"Transformation\":\"LOAD_AND_FLATTEN\"",
                    "listObjectsV2",
                    "\"Bucket\":\"b\",\"Prefix\":\"p/\""
                )
            ),
            options: new ExecutionOptions { Buckets = buckets }
        );
        Simulate.Equal("[1,2,3]", loaded.Output);
    }

    [Fact]
    public async Task InventoriesAreRead()
    {
        SimulatedBuckets buckets = new SimulatedBuckets()
            .Put("b", "k", """{"destinationBucket":"arn:aws:s3:::b","fileSchema":"Bucket, Key","files":[{"key":"data.csv"}]}""")
            .Put("b", "data.csv", "\"x\",\"one\"\n\"x\",\"two\"\n");
        SimulatedExecution run = await Simulate.RunAsync(
            Map(Reader("\"ManifestType\":\"S3_INVENTORY\"")),
            options: new ExecutionOptions { Buckets = buckets }
        );
        Simulate.Equal("""[{"Bucket":"x","Key":"one"},{"Bucket":"x","Key":"two"}]""", run.Output);
    }

    [Theory]
    [InlineData("\"InputType\":\"JSON\"", "{}", "States.ItemReaderFailed")]
    [InlineData("\"InputType\":\"JSON\"", "no", "States.ItemReaderFailed")]
    [InlineData("\"InputType\":\"CSV\",\"CSVHeaderLocation\":\"FIRST_ROW\"", "a,a\n1,2", "States.ItemReaderFailed")]
    public async Task FilesThatCannotBeReadFailTheMap(string config, string file, string error)
    {
        SimulatedExecution run = await Simulate.RunAsync(
            Map(Reader(config)),
            options: new ExecutionOptions { Buckets = new SimulatedBuckets().Put("b", "k", file) }
        );
        Assert.Equal(error, run.Error);
        Assert.Contains(run.History, entry => entry.Type == "MapRunFailed");
    }

    [Fact]
    public async Task ItemsArePutIntoBatches()
    {
        SimulatedExecution byCount = await Simulate.RunAsync(
            Map("\"ItemBatcher\":{\"MaxItemsPerBatch\":2,\"BatchInput\":{\"n.$\":\"$[0]\"}},"),
            "[1,2,3]"
        );
        Simulate.Equal("""[{"BatchInput":{"n":1},"Items":[1,2]},{"BatchInput":{"n":1},"Items":[3]}]""", byCount.Output);
        SimulatedExecution bySize = await Simulate.RunAsync(Map("\"ItemBatcher\":{\"MaxInputBytesPerBatch\":17},"), "[100,200,300]");
        Simulate.Equal("""[{"Items":[100]},{"Items":[200]},{"Items":[300]}]""", bySize.Output);
        SimulatedExecution bySizeTwo = await Simulate.RunAsync(Map("\"ItemBatcher\":{\"MaxInputBytesPerBatch\":19},"), "[100,200,300]");
        Simulate.Equal("""[{"Items":[100,200]},{"Items":[300]}]""", bySizeTwo.Output);
    }

    [Theory]
    [InlineData("", "States.ExceedToleratedFailureThreshold")]
    [InlineData("\"ToleratedFailureCount\":0,", "States.ExceedToleratedFailureThreshold")]
    [InlineData("\"ToleratedFailureCount\":1,", null)]
    [InlineData("\"ToleratedFailurePercentage\":33.2,", "States.ExceedToleratedFailureThreshold")]
    [InlineData("\"ToleratedFailurePercentage\":33.4,", null)]
    public async Task SomeFailuresAreTolerated(string fields, string? error)
    {
        SimulatedExecution run = await Simulate.RunAsync(Map(fields, FailTwo), "[1,2,3]");
        Assert.Equal(error, run.Error);
        if (error is null)
        {
            Assert.StartsWith("[1,{", run.Output);
            Assert.Contains("\"Status\":\"FAILED\"", run.Output);
        }
        else
        {
            Assert.Equal("The specified tolerated failure threshold was exceeded", run.Cause);
        }
    }

    [Fact]
    public async Task ResultsAreWritten()
    {
        SimulatedBuckets buckets = new();
        SimulatedExecution run = await Simulate.RunAsync(
            Map(
                "\"Label\":\"L\",\"ToleratedFailureCount\":1,\"ResultWriter\":{\"Resource\":\"arn:aws:states:::s3:putObject\",\"Parameters\":{\"Bucket\":\"out\",\"Prefix\":\"r\"}},",
                FailTwo
            ),
            "[1,2,3]",
            options: new ExecutionOptions { Buckets = buckets }
        );
        Assert.Contains(":mapRun:StateMachine/L:", run.Output);
        Assert.Equal(["FAILED_0.json", "SUCCEEDED_0.json", "manifest.json"], buckets.List("out", "r/")!.Select(key => key.Split('/')[^1]));
        Assert.Contains(
            "\"Status\":\"SUCCEEDED\"",
            buckets.GetText("out", buckets.List("out")!.Single(key => key.EndsWith("SUCCEEDED_0.json")))
        );
    }

    [Fact]
    public async Task ResultsAreFlattened()
    {
        SimulatedExecution run = await Simulate.RunAsync(
            Map("\"ResultWriter\":{\"WriterConfig\":{\"OutputType\":\"JSON\",\"Transformation\":\"FLATTEN\"}},"),
            "[[1,2],[3]]"
        );
        Simulate.Equal("[1,2,3]", run.Output);
    }

    [Fact]
    public async Task EachItemHasAnExecutionOfItsOwn()
    {
        SimulatedExecution run = await Simulate.RunAsync(
            Map("", """{"P":{"Type":"Pass","Parameters":{"in.$":"$$.Execution.Input","id.$":"$$.Execution.Id"},"End":true}}"""),
            "[5]"
        );
        Assert.Contains("\"in\":5", run.Output);
        Assert.Equal(1, run.Transitions);
        Assert.Contains(":execution:StateMachine/", run.Children.Single().Arn);
        Assert.DoesNotContain("P", run.VisitedStates);
    }
}
