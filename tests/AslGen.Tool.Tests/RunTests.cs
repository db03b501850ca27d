using System.Text.Json;
using System.Text.Json.Nodes;
using AslGen.Tool.Tests.Harness;

namespace AslGen.Tool.Tests;

/// <summary><c>aslgen run</c>.</summary>
public sealed class RunTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public RunTests() =>
        _workspace
            .Write("charge.asl.json", Workflows.Charge)
            .Write("callback.asl.json", Workflows.Callback)
            .Write("endless.asl.json", Workflows.Endless)
            .Write("http.asl.json", Workflows.Http)
            .Write("echo.asl.json", Workflows.Echo)
            .Write("bad.asl.json", Samples.Bad);

    public void Dispose() => _workspace.Dispose();

    private (int Status, JsonNode Result) RunJson(params string[] arguments)
    {
        var (status, output, error) = _workspace.Run("", ["run", .. arguments, "--format", "json"]);
        Assert.Equal("", error);
        return (status, JsonNode.Parse(output)!);
    }

    private JsonNode RunWithStubs(string file, string stubs) => RunJson(file, "--stubs", WriteStubs(stubs)).Result;

    private string WriteStubs(string stubs)
    {
        _workspace.Write("stubs.json", stubs);
        return "stubs.json";
    }

    private string ErrorOf(string input, params string[] arguments)
    {
        var (status, output, error) = _workspace.Run(input, ["run", .. arguments]);
        Assert.Equal((2, ""), (status, output));
        return error;
    }

    [Fact]
    public void A_run_is_told_state_by_state()
    {
        var stubs = WriteStubs("""{ "states": { "Charge": [{ "error": "Busy" }, { "output": { "id": 7 }, "delay": 3 }] } }""");

        var (status, output, error) = _workspace.Run("", "run", "charge.asl.json", "--stubs", stubs);

        Assert.Equal((0, ""), (status, error));
        Assert.Equal(
            """
                   0 s  Charge (Task): Busy
                   5 s  Charge (Task, attempt 2)

            SUCCEEDED after 2 state transitions and 5 s of virtual time
            {
              "id": 7
            }

            """.ReplaceLineEndings("\n"),
            output
        );
    }

    [Fact]
    public void A_trace_has_all_that_a_state_did()
    {
        var stubs = WriteStubs("""{ "default": { "output": 7 } }""");

        var (_, output, _) = _workspace.Run("", "run", "charge.asl.json", "--stubs", stubs, "--trace", "--input", """{"a":1}""");

        Assert.Contains("input  {\"a\":1}\n", output);
        Assert.Contains("arguments  {\"FunctionName\":\"charge\",\"Payload\":{\"a\":1}}\n", output);
        Assert.Contains("\"Payload\":7", output);
        Assert.Contains("output  7\n", output);

        // The object for programs stays alone.
        (_, output, var trace) = _workspace.Run("", "run", "charge.asl.json", "--stubs", stubs, "--trace", "--format", "json");
        Assert.Equal(7, JsonNode.Parse(output)!["output"]!.GetValue<int>());
        Assert.Contains("arguments", trace);
    }

    [Theory]
    // By state, before resource, before default.
    [InlineData("""{ "states": { "Charge": { "output": 1 } }, "resources": { "*": { "output": 2 } }, "default": { "output": 3 } }""", "1")]
    [InlineData("""{ "resources": { "*": { "output": 2 } }, "default": { "output": 3 } }""", "2")]
    [InlineData("""{ "resources": { "other": { "output": 2 } }, "default": { "output": 3 } }""", "3")]
    // By any name of the resource, a name before patterns, the longest pattern first.
    [InlineData("""{ "resources": { "*": { "output": 1 }, "charge": { "output": 2 }, "charg*": { "output": 3 } } }""", "2")]
    [InlineData("""{ "resources": { "*": { "output": 1 }, "charg*": { "output": 2 }, "ch*": { "output": 3 } } }""", "2")]
    [InlineData("""{ "resources": { "lambda:invoke": { "output": 1 } } }""", "1")]
    [InlineData("""{ "resources": { "arn:aws:states:::lambda:*": { "output": 1 } } }""", "1")]
    // The last of a sequence stays.
    [InlineData("""{ "default": [{ "error": "Busy" }, { "error": "Busy" }, { "output": 1 }] }""", "1")]
    [InlineData("""{ "default": { "response": { "Payload": 5 } } }""", "5")]
    public void Stubs_answer_tasks(string stubs, string output)
    {
        var result = RunWithStubs("charge.asl.json", stubs);

        Assert.Equal(("SUCCEEDED", output), (result["status"]!.GetValue<string>(), result["output"]!.ToJsonString()));
    }

    [Theory]
    [InlineData("""{ "default": { "error": "Refused", "cause": { "a": 1 } } }""", "FAILED", "Refused", """{ "a": 1 }""", 2)]
    [InlineData("""{ "default": { "error": "Busy", "cause": "soon" } }""", "FAILED", "Busy", "soon", 3)]
    [InlineData("""{ "default": { "timeout": true } }""", "FAILED", "States.Timeout", null, 1)]
    // A task that nobody answers ends with the execution.
    [InlineData("""{ "default": { "pending": true } }""", "TIMED_OUT", "States.Timeout", null, 1)]
    public void Stubs_let_tasks_fail(string stubs, string status, string error, string? cause, int transitions)
    {
        var result = RunWithStubs("charge.asl.json", stubs);

        Assert.Equal(status, result["status"]!.GetValue<string>());
        Assert.Equal(error, result["error"]!.GetValue<string>());
        Assert.Equal(cause, result["cause"]?.GetValue<string>());
        Assert.Equal(transitions, result["transitions"]!.GetValue<int>());
        Assert.Null(result["output"]);
    }

    [Theory]
    [InlineData("""{ "output": 1, "delay": 30 }""", "SUCCEEDED", null)]
    [InlineData("""{ "output": 1, "delay": 90 }""", "FAILED", "States.HeartbeatTimeout")]
    [InlineData("""{ "output": 1, "delay": 90, "heartbeat": 50 }""", "SUCCEEDED", null)]
    [InlineData("""{ "error": "No", "delay": 90, "heartbeat": 50 }""", "FAILED", "No")]
    [InlineData("""{ "pending": true }""", "FAILED", "States.HeartbeatTimeout")]
    public void Stubs_call_back(string stub, string status, string? error)
    {
        var result = RunWithStubs("callback.asl.json", $$"""{ "resources": { "sqs:sendMessage": {{stub}} } }""");

        Assert.Equal((status, error), (result["status"]!.GetValue<string>(), result["error"]?.GetValue<string>()));
    }

    [Theory]
    [InlineData("""{ "status": 200, "body": { "a": 1 }, "headers": { "x": "y" } }""", "SUCCEEDED", null)]
    [InlineData("""{ "status": 503 }""", "FAILED", "States.Http.StatusCode.503")]
    public void Stubs_answer_HTTP_calls(string stub, string status, string? error)
    {
        var result = RunWithStubs("http.asl.json", $$"""{ "states": { "Get": {{stub}} } }""");

        Assert.Equal((status, error), (result["status"]!.GetValue<string>(), result["error"]?.GetValue<string>()));
        Assert.Equal(error is null ? """{"a":1}""" : null, result["output"]?.ToJsonString());
    }

    [Theory]
    [InlineData("{", "stubs.json:1:1: ")]
    [InlineData("[]", "1:1: The file is an object.")]
    [InlineData("""{ "state": {} }""", "1:3: There is no 'state' here; there are 'states', 'resources' and 'default'.")]
    [InlineData("""{ "default": {} }""", "1:14: A stub has exactly one of 'output', 'response', ")]
    [InlineData("""{ "default": { "output": 1, "error": "E" } }""", "and this has 'output', 'error'.")]
    [InlineData(
        """{ "default": { "output": 1, "cause": "E" } }""",
        "1:29: A stub with 'output' has no 'cause'; it may have 'delay', 'heartbeat'."
    )]
    [InlineData("""{ "default": { "output": 1, "output": 2 } }""", "1:29: 'output' is there twice.")]
    [InlineData("""{ "default": { "output": ${x} } }""", "1:26: This is not JSON")]
    [InlineData("""{ "default": { "output": "\ud800" } }""", "1:26: This is not JSON")]
    [InlineData("""{ "default": [] }""", "1:14: The answers to successive calls are at least one.")]
    [InlineData("""{ "default": { "error": 1 } }""", "1:25: 'error' is a string.")]
    [InlineData("""{ "default": { "status": 20 } }""", "1:26: 'status' is an HTTP status, from 100 to 599.")]
    [InlineData("""{ "default": { "pending": false } }""", "1:27: 'pending' can only be true.")]
    [InlineData("""{ "default": { "output": 1, "delay": -1 } }""", "1:38: 'delay' is a number of seconds")]
    [InlineData("""{ "default": { "output": 1, "delay": 1e99 } }""", "1:38: 'delay' is a number of seconds")]
    [InlineData("""{ "default": { "output": 1, "heartbeat": 0.1 } }""", "1:42: 'heartbeat' is at least one second.")]
    [InlineData("""{ "states": { "Chargr": { "output": 1 } } }""", "There is a stub for the state 'Chargr', and no such state.")]
    public void Mistakes_in_stubs_are_told_with_their_place(string stubs, string message) =>
        Assert.Contains(message, ErrorOf("", "charge.asl.json", "--stubs", WriteStubs(stubs)));

    [Fact]
    public void A_task_without_a_stub_is_told_with_the_stub_to_write()
    {
        var error = ErrorOf("", "charge.asl.json");

        Assert.StartsWith("aslgen: The state 'Charge' calls arn:aws:states:::lambda:invoke (the function charge), and no stub", error);
        var entry = error[error.IndexOf('{')..];
        Assert.Equal("SUCCEEDED", RunWithStubs("charge.asl.json", entry)["status"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("endless.asl.json", "FAILED", "States.Runtime", 12_499)]
    [InlineData("endless.asl.json --max-transitions 100", "ABORTED", null, 101)]
    [InlineData("endless.asl.json --express --max-transitions 5000", "ABORTED", null, 5_001)]
    public void An_endless_workflow_ends(string arguments, string status, string? error, int transitions)
    {
        var (exit, result) = RunJson(arguments.Split(' '));

        Assert.Equal((1, status, error), (exit, result["status"]!.GetValue<string>(), result["error"]?.GetValue<string>()));
        Assert.InRange(result["transitions"]!.GetValue<int>(), transitions - 1, transitions + 1);
    }

    [Fact]
    public void A_long_run_is_shown_in_part()
    {
        var (status, output, _) = _workspace.Run("", "run", "endless.asl.json", "--max-transitions", "1000");

        Assert.Equal(1, status);
        Assert.Equal(204, output.Split('\n').Length - 1);
        Assert.Contains("… 800 more visits of states (--trace shows all)", output);
        Assert.Contains("ABORTED after 1001 state transitions", output);
    }

    [Theory]
    [InlineData("", "{}")]
    [InlineData("""--input {"a":[1.50,"é"]}""", """{"a":[1.50,"\u00E9"]}""")]
    [InlineData("--input null", "null")]
    [InlineData("--input input.json", "\"file\"")]
    [InlineData("--input -", "\"standard input\"")]
    public void The_input_is_a_file_or_JSON(string arguments, string output)
    {
        _workspace.Write("input.json", "\"file\"");

        var (status, text, error) = _workspace.Run(
            "\"standard input\"",
            ["run", "echo.asl.json", "--format", "json", .. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)]
        );

        Assert.Equal((0, ""), (status, error));
        using var result = JsonDocument.Parse(text);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(output), JsonNode.Parse(result.RootElement.GetProperty("output").GetRawText())));
    }

    [Theory]
    [InlineData("echo.asl.json --input nothing.json", "there is no file 'nothing.json', and it is not JSON")]
    [InlineData("echo.asl.json --input {", "Invalid State Machine Execution Input")]
    [InlineData("""echo.asl.json --input "\ud800" """, "Invalid State Machine Execution Input")]
    [InlineData("- --input -", "cannot both come from the standard input")]
    [InlineData("nothing.json", "There is no file or folder 'nothing.json'.")]
    [InlineData(".", "'.' is not a file.")]
    [InlineData("echo.asl.json --stubs nothing.json", "There is no file 'nothing.json'.")]
    [InlineData("echo.asl.json --name a/b", "--name: ")]
    [InlineData("echo.asl.json --start-time later", "--start-time: 'later' is no time")]
    [InlineData("echo.asl.json --start-time 9999-12-31", "is no time from 1970 to 9000")]
    [InlineData("echo.asl.json --bucket b", "'b' is no value of --bucket, which is NAME=VALUE.")]
    [InlineData("echo.asl.json --bucket b=nowhere", "there is no folder 'nowhere'")]
    [InlineData("echo.asl.json --seed x", "--seed")]
    [InlineData("echo.asl.json --max-transitions 0", "--max-transitions is at least 1.")]
    [InlineData("echo.asl.json --format xml", "xml")]
    [InlineData("", "Required argument 'FILE' missing")]
    public void A_wrong_command_line_is_told(string arguments, string message) =>
        Assert.Contains(message, ErrorOf("{}", arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    [Fact]
    public void An_invalid_definition_is_told_as_by_check()
    {
        var (_, checkedText, _) = _workspace.Run("", "check", "bad.asl.json");

        var error = ErrorOf("", "bad.asl.json", "--format", "json");

        Assert.StartsWith("bad.asl.json:1:63: error ASL5103", error);
        Assert.StartsWith(error.TrimEnd(), checkedText);
    }

    [Fact]
    public void Definitions_stand_in_templates_too()
    {
        _workspace.Write(
            "template.yaml",
            """
            Resources:
              Order:
                Type: AWS::Serverless::StateMachine
                Properties:
                  DefinitionUri: echo.asl.json
              Count:
                Type: AWS::Serverless::StateMachine
                Properties:
                  Type: EXPRESS
                  Definition:
                    QueryLanguage: JSONata
                    StartAt: Sum
                    States:
                      Sum: { Type: Succeed, Output: "{% $states.input.a + ${Start} %}" }
            """
        );

        Assert.Contains("say with --definition which one to run. There are 'Order', 'Count'.", ErrorOf("", "template.yaml"));
        Assert.Contains("There is no definition 'Other'", ErrorOf("", "template.yaml", "--definition", "Other"));
        Assert.Equal("{}", RunJson("template.yaml", "--definition", "Order").Result["output"]!.ToJsonString());
        var (_, result) = RunJson("template.yaml", "--definition", "Count", "--define", "Start=3", "--input", """{"a":4}""");
        Assert.Equal("7", result["output"]!.ToJsonString());
    }

    [Fact]
    public void Placeholders_are_filled_in()
    {
        _workspace.Write(
            "placeholder.asl.json",
            """{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Result": { "n": ${N}, "s": "${S}" }, "End": true } } }"""
        );

        Assert.Contains("add --define N=VALUE", ErrorOf("", "placeholder.asl.json"));
        Assert.StartsWith("placeholder.asl.json with --define:1:", ErrorOf("", "placeholder.asl.json", "--define", "N={"));
        var (_, result) = RunJson("placeholder.asl.json", "--define", "N=5", "--define", "S=a=b");
        Assert.Equal("""{"n":5,"s":"a=b"}""", result["output"]!.ToJsonString());
    }

    [Fact]
    public void The_query_language_of_a_definition_that_names_none_can_be_said()
    {
        _workspace.Write(
            "jsonata.asl.json",
            """{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Output": "{% 1 + 1 %}", "End": true } } }"""
        );

        Assert.Contains("ASL", ErrorOf("", "jsonata.asl.json"));
        Assert.Equal("2", RunJson("jsonata.asl.json", "--query-language", "jsonata").Result["output"]!.ToJsonString());
    }

    [Fact]
    public void What_surrounds_the_execution_can_be_said()
    {
        _workspace.Write(
            "context.asl.json",
            """
            {
              "QueryLanguage": "JSONata",
              "StartAt": "A",
              "States": {
                "A": {
                  "Type": "Pass",
                  "Output": "{% [$states.context.Execution.Name, $states.context.Execution.StartTime, $states.context.StateMachine.Name, $uuid()] %}",
                  "End": true
                }
              }
            }
            """
        );
        string[] arguments = ["context.asl.json", "--name", "mine", "--start-time", "2030-01-31T12:00:00Z", "--seed"];

        var first = RunJson([.. arguments, "1"]).Result["output"]!.AsArray();

        Assert.Equal(
            ["mine", "2030-01-31T12:00:00Z", "context"],
            first.Take(3).Select(item => item!.GetValue<string>().Replace(".000", ""))
        );
        Assert.Equal(first.ToJsonString(), RunJson([.. arguments, "1"]).Result["output"]!.ToJsonString());
        Assert.NotEqual(first.ToJsonString(), RunJson([.. arguments, "2"]).Result["output"]!.ToJsonString());
    }

    [Fact]
    public void Folders_stand_for_buckets()
    {
        _workspace
            .Write("data/in/items.json", "[1, 2, 3]")
            .Write(
                "read.asl.json",
                """
                {
                  "StartAt": "Each",
                  "States": {
                    "Each": {
                      "Type": "Map",
                      "ItemReader": {
                        "Resource": "arn:aws:states:::s3:getObject",
                        "ReaderConfig": { "InputType": "JSON" },
                        "Parameters": { "Bucket": "b", "Key": "in/items.json" }
                      },
                      "ItemProcessor": {
                        "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
                        "StartAt": "One",
                        "States": { "One": { "Type": "Pass", "End": true } }
                      },
                      "End": true
                    }
                  }
                }
                """
            );

        Assert.Equal("[1,2,3]", RunJson("read.asl.json", "--bucket", "b=data").Result["output"]!.ToJsonString());
        Assert.Equal("FAILED", RunJson("read.asl.json").Result["status"]!.GetValue<string>());
    }
}
