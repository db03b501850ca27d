namespace AslGen.Testing.Tests.States;

/// <summary>Paths and intrinsic functions, as the parameters of a Pass state.</summary>
public sealed class PathTests
{
    private const string Input =
        """{"a":{"b":[1,2,3,4],"c":"text","d":null},"books":[{"t":"x","p":5,"k":["m"]},{"t":"y","p":12},{"t":"z","p":"12"}],"e":[],"s":"0"}""";

    [Theory]
    [InlineData("$.a.b[0]", "1")]
    [InlineData("$.a.b[-1]", "4")]
    [InlineData("$['a']['c']", "\"text\"")]
    [InlineData("$.a.d", "null")]
    [InlineData("$.a.b[1:3]", "[2,3]")]
    [InlineData("$.a.b[-2:]", "[3,4]")]
    [InlineData("$.a.b[:2]", "[1,2]")]
    [InlineData("$.a.b[0,2]", "[1,3]")]
    [InlineData("$.a.b[*]", "[1,2,3,4]")]
    [InlineData("$.books[*].t", """["x","y","z"]""")]
    [InlineData("$..p", """[5,12,"12"]""")]
    [InlineData("$.books[?(@.p > 6)].t", """["y"]""")]
    [InlineData("$.books[?(@.p == 12)].t", """["y","z"]""")]
    [InlineData("$.books[?(@.k)].t", """["x"]""")]
    [InlineData("$.books[?(!@.k)].t", """["y","z"]""")]
    [InlineData("$.books[?(@.t in ['x','z'])].t", """["x","z"]""")]
    [InlineData("$.books[?(@.t =~ /[xy]/)].t", """["x","y"]""")]
    [InlineData("$.books[?(@.p >= 5 && @.t != 'y')].t", """["x"]""")]
    [InlineData("$.books[?(@.p == 99)]", "[]")]
    [InlineData("$.e[*].x", "[]")]
    [InlineData("$.a.b.length()", "4")]
    [InlineData("$.a.b.sum()", "10")]
    [InlineData("$.a.b.max()", "4")]
    [InlineData("$$.Execution.Input.s", "\"0\"")]
    public async Task PathsFind(string path, string expected)
    {
        SimulatedExecution run = await Simulate.RunAsync(
            $$$"""{"P":{"Type":"Pass","Parameters":{"r.$":"{{{path}}}"},"OutputPath":"$.r","End":true}}""",
            Input
        );
        Assert.True(run.Status == ExecutionStatus.Succeeded, run.Cause);
        Simulate.Equal(expected, run.Output);
    }

    [Theory]
    [InlineData("States.Format('{} is {}', $.a.c, $.a.d)", "\"text is null\"")]
    [InlineData("States.Format('{}', $.a)", "\"{b=[1, 2, 3, 4], c=text, d=null}\"")]
    [InlineData(@"States.Format('\\{\\} {}', 1.5)", "\"{} 1.5\"")]
    [InlineData("States.StringToJson('[1,{\\\"x\\\":true}]')", """[1,{"x":true}]""")]
    [InlineData("States.StringToJson('')", "null")]
    [InlineData("States.JsonToString($.a.b)", "\"[1,2,3,4]\"")]
    [InlineData("States.Array(1, 'x', null, true)", """[1,"x",null,true]""")]
    [InlineData("States.Array()", "[]")]
    [InlineData("States.ArrayPartition($.a.b, 3)", "[[1,2,3],[4]]")]
    [InlineData("States.ArrayContains($.a.b, 3)", "true")]
    [InlineData("States.ArrayContains($.a.b, '3')", "false")]
    [InlineData("States.ArrayRange(1, 9, 3)", "[1,4,7]")]
    [InlineData("States.ArrayRange(3, 1, -1)", "[3,2,1]")]
    [InlineData("States.ArrayRange(3, 1, 1)", "[]")]
    [InlineData("States.ArrayGetItem($.a.b, 1)", "2")]
    [InlineData("States.ArrayLength($.a.b)", "4")]
    [InlineData("States.ArrayUnique(States.Array(1, 2, 1, 'a', 'a'))", """[1,2,"a"]""")]
    [InlineData("States.Base64Encode('Data to encode')", "\"RGF0YSB0byBlbmNvZGU=\"")]
    [InlineData("States.Base64Decode('RGF0YSB0byBlbmNvZGU=')", "\"Data to encode\"")]
    [InlineData("States.Hash('input data', 'SHA-1')", "\"aaff4a450a104cd177d28d18d74485e8cae074b7\"")]
    [InlineData("States.Hash('a', 'MD5')", "\"0cc175b9c0f1b6a831c399e269772661\"")]
    [InlineData("States.JsonMerge($.books[0], $.books[1], false)", """{"t":"y","p":12,"k":["m"]}""")]
    [InlineData("States.MathAdd(111, -1)", "110")]
    [InlineData("States.StringSplit('1,2,,3', ',')", """["1","2","3"]""")]
    [InlineData("States.StringSplit('This.is+a,test=string', '.+,=')", """["This","is","a","test","string"]""")]
    [InlineData("States.MathAdd(States.ArrayLength($.e), 2.4)", "2")]
    public async Task IntrinsicsCompute(string call, string expected)
    {
        SimulatedExecution run = await Simulate.RunAsync(
            $$$"""{"P":{"Type":"Pass","Parameters":{"r.$":"{{{call}}}"},"OutputPath":"$.r","End":true}}""",
            Input
        );
        Assert.True(run.Status == ExecutionStatus.Succeeded, run.Cause);
        Simulate.Equal(expected, run.Output);
    }

    [Theory]
    [InlineData("States.ArrayPartition($.a.b, $.zero)")]
    [InlineData("States.ArrayRange(1, 5000, 1)")]
    [InlineData("States.ArrayGetItem($.a.b, 9)")]
    [InlineData("States.Base64Decode($.a.c.x)")]
    [InlineData("States.StringToJson($.a.c)")]
    [InlineData("States.JsonMerge($.a, $.a, true)")]
    [InlineData("States.MathRandom(5, 5)")]
    [InlineData("States.Format('{}')")]
    [InlineData("States.Hash($.a.c, $.a.c)")]
    [InlineData("States.ArrayLength($.a)")]
    public async Task IntrinsicsThatCannotComputeFailTheExecution(string call)
    {
        string definition = Simulate.Definition($$$"""{"P":{"Type":"Pass","Parameters":{"r.$":"{{{call}}}"},"End":true}}""");
        SimulatedExecution run = await SimulatedStateMachine
            .Parse(definition, new StateMachineOptions { CheckDefinition = false })
            .Start(Input.Replace("\"s\"", "\"zero\":0,\"s\""))
            .RunToEndAsync();
        Assert.Equal(ExecutionStatus.Failed, run.Status);
        Assert.Equal("States.Runtime", run.Error);
        Assert.StartsWith("An error occurred while executing the state 'P' (entered at the event id #2). ", run.Cause);
    }

    [Theory]
    [InlineData(
        """{"Type":"Pass","Parameters":{"v.$":"$.x.y"},"End":true}""",
        "The JSONPath '$.x.y' specified for the field 'v.$' could not be found in the input '{\"a\":1}'"
    )]
    [InlineData("""{"Type":"Pass","InputPath":"$.x","End":true}""", "Invalid path '$.x' : No results for path: $['x']")]
    [InlineData("""{"Type":"Pass","OutputPath":"$.x.y","End":true}""", "Invalid path '$.x.y' : Missing property in path $['x']")]
    [InlineData("""{"Type":"Pass","Result":1,"ResultPath":"$.a.b","End":true}""", "Unable to apply ReferencePath $.a.b to input {\"a\":1}")]
    [InlineData(
        """{"Type":"Choice","Choices":[{"Variable":"$.x","IsNull":true,"Next":"E"}],"Default":"E"}""",
        "Invalid path '$.x': The choice state's condition path references an invalid value."
    )]
    [InlineData("""{"Type":"Wait","SecondsPath":"$.x","End":true}""", "Invalid path '$.x' : No results for path: $['x']")]
    [InlineData(
        """{"Type":"Choice","Choices":[{"Variable":"$.a","NumericEquals":7,"Next":"E"}]}""",
        "Failed to transition out of the state. The state does not point to a next state."
    )]
    public async Task MissingValuesAreNamed(string state, string cause)
    {
        string rest = state.Contains("\"E\"") ? ""","E":{"Type":"Succeed"}""" : "";
        SimulatedExecution run = await Simulate.RunAsync("{\"S\":" + state + rest + "}", """{"a":1}""");
        Assert.Equal("States.Runtime", run.Error);
        Assert.Equal("An error occurred while executing the state 'S' (entered at the event id #2). " + cause, run.Cause);
    }

    [Theory]
    [InlineData("$.n", """{"a":1,"n":9}""")]
    [InlineData("$.n.m", """{"a":1,"n":{"m":9}}""")]
    [InlineData("$.a", """{"a":9}""")]
    [InlineData("$", "9")]
    public async Task ResultsGoWhereTheResultPathSays(string path, string expected) =>
        Simulate.Equal(
            expected,
            (await Simulate.RunAsync($$$"""{"P":{"Type":"Pass","Result":9,"ResultPath":"{{{path}}}","End":true}}""", """{"a":1}""")).Output
        );

    [Fact]
    public async Task VariablesWithoutValueFailTheExecution()
    {
        SimulatedExecution run = await Simulate.RunAsync("""{"P":{"Type":"Pass","Parameters":{"v.$":"$none"},"End":true}}""");
        Assert.Equal("States.Runtime", run.Error);
        Assert.Contains("'$none'", run.Cause);
    }

    [Fact]
    public async Task NullPathsPassNothingOn()
    {
        Simulate.Equal("{}", (await Simulate.RunAsync("""{"P":{"Type":"Pass","InputPath":null,"End":true}}""", "[1]")).Output);
        Simulate.Equal("{}", (await Simulate.RunAsync("""{"P":{"Type":"Pass","OutputPath":null,"End":true}}""", "[1]")).Output);
        Simulate.Equal("[1]", (await Simulate.RunAsync("""{"P":{"Type":"Pass","Result":2,"ResultPath":null,"End":true}}""", "[1]")).Output);
    }
}
