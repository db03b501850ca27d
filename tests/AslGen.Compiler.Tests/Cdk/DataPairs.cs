namespace AslGen.Compiler.Tests.Cdk;

/// <summary>Payloads, parameters and results.</summary>
internal static class DataPairs
{
    private static string Payload(string members) =>
        $$"""new LambdaInvoke(this, "Call", new LambdaInvokeProps { LambdaFunction = fn, Payload = TaskInput.FromObject(new Dictionary<string, object> { {{members}} }) });""";

    private static Pair Foreign(string name, string bad, string good) =>
        new("foreign " + name, "ASL7008", Payload($"[\"value\"] = [|{bad}|]"), Payload($"[\"value\"] = {good}"));

    public static IReadOnlyList<Pair> All { get; } =
    [
        new("path as text", "ASL7006", Payload("""["id"] = [|"$.data.id"|]"""), Payload("""["id"] = JsonPath.StringAt("$.data.id")""")),
        new(
            "path as text deep inside",
            "ASL7006",
            Payload(
                """["data"] = new Dictionary<string, object> { ["list"] = new object[] { new Dictionary<string, object> { ["id"] = [|"$.id"|] } } }"""
            ),
            Payload(
                """["data"] = new Dictionary<string, object> { ["list"] = new object[] { new Dictionary<string, object> { ["id.$"] = "$.id" } } }"""
            )
        ),
        new("context as text", "ASL7006", Payload("""["id"] = [|"$$.Execution.Id"|]"""), Payload("""["id"] = JsonPath.ExecutionId""")),
        new(
            "function as text",
            "ASL7006",
            Payload("""["id"] = [|"States.Format('{}', $.id)"|]"""),
            Payload("""["id"] = JsonPath.Format("{}", JsonPath.StringAt("$.id"))""")
        ),
        new("path in brackets as text", "ASL7006", Payload("""["id"] = [|"$['id']"|]"""), Payload("""["price"] = "$5", ["all"] = "$" """)),
        new(
            "path as text in a Pass",
            "ASL7006",
            """new Pass(this, "Keep", new PassProps { Parameters = new Dictionary<string, object> { { "id", [|"$.id"|] } } });""",
            """new Pass(this, "Keep", new PassProps { Parameters = new Dictionary<string, object> { { "id.$", "$.id" } } });"""
        ),
        new(
            "path as text in a selector",
            "ASL7006",
            """new Map(this, "Each", new MapProps { ItemSelector = new Dictionary<string, object> { ["item"] = [|"$$.Map.Item.Value"|] } });""",
            """new Map(this, "Each", new MapProps { ItemSelector = new Dictionary<string, object> { ["item"] = JsonPath.ObjectAt("$$.Map.Item.Value").ToString() } });"""
        ),
        new(
            "path as text of a message",
            "ASL7006",
            """new SnsPublish(this, "Tell", new SnsPublishProps { Topic = topic, Message = TaskInput.FromText([|"$.message"|]) });""",
            """new SnsPublish(this, "Tell", new SnsPublishProps { Topic = topic, Message = TaskInput.FromJsonPathAt("$.message") });"""
        ),
        new(
            "path as text in an interpolation",
            "ASL7006",
            Payload("""["id"] = [|$"$.items[{number}]"|]"""),
            Payload("""["id"] = JsonPath.StringAt($"$.items[{number}]")""")
        ),
        new(
            "path as text behind a name",
            "ASL7006",
            "const string Id = \"$.id\";\n" + Payload("""["id"] = [|Id|]"""),
            "const string Id = \"$.id\";\n" + Payload("""["id"] = JsonPath.StringAt(Id)""")
        ),
        new(
            "path as text in a function",
            "ASL7006",
            Payload("""["id"] = JsonPath.Format("order {}", [|"$.id"|])"""),
            Payload("""["id"] = JsonPath.Format("order {}", JsonPath.StringAt("$.id"))""")
        ),
        new(
            "suffix twice",
            "ASL7007",
            Payload("""[[|"id.$"|]] = JsonPath.StringAt("$.id")"""),
            Payload("""["id"] = JsonPath.StringAt("$.id")""")
        ),
        new(
            "suffix twice of the token",
            "ASL7007",
            """new LambdaInvoke(this, "Ask", new LambdaInvokeProps { LambdaFunction = fn, IntegrationPattern = IntegrationPattern.WAIT_FOR_TASK_TOKEN, TaskTimeout = Timeout.Duration(Duration.Hours(1)), Payload = TaskInput.FromObject(new Dictionary<string, object> { { [|"taskToken.$"|], JsonPath.TaskToken } }) });""",
            """new LambdaInvoke(this, "Ask", new LambdaInvokeProps { LambdaFunction = fn, IntegrationPattern = IntegrationPattern.WAIT_FOR_TASK_TOKEN, TaskTimeout = Timeout.Duration(Duration.Hours(1)), Payload = TaskInput.FromObject(new Dictionary<string, object> { { "taskToken", JsonPath.TaskToken } }) });"""
        ),
        Foreign("list", "new List<string> { \"a\" }", "new[] { \"a\" }"),
        Foreign("list by call", "new[] { \"a\" }.ToList()", "new[] { \"a\" }.ToArray()"),
        Foreign("decimal", "1.5m", "1.5"),
        Foreign("byte", "(byte)1", "1"),
        Foreign("char", "'a'", "\"a\""),
        Foreign("anonymous object", "new { Id = 1 }", "new Dictionary<string, object> { [\"Id\"] = 1 }"),
        Foreign("anonymous object in an array", "new { Id = 1 }", "new object[] { new Dictionary<string, object> { [\"Id\"] = 1 } }"),
        Foreign("enum", "DayOfWeek.Monday", "DayOfWeek.Monday.ToString()"),
        Foreign("time", "DateTimeOffset.UnixEpoch", "DateTimeOffset.UnixEpoch.ToString(\"O\")"),
        Foreign("guid", "Guid.Empty", "Guid.Empty.ToString()"),
        Foreign("span of time", "TimeSpan.FromSeconds(1)", "1.0"),
        Foreign("address", "new Uri(\"https://example.com\")", "\"https://example.com\""),
        Foreign("tuple", "(1, 2)", "new[] { 1, 2 }"),
        Foreign("JSON", "new System.Text.Json.Nodes.JsonObject()", "new Dictionary<string, object>()"),
        Foreign("JSON element", "System.Text.Json.JsonDocument.Parse(\"{}\").RootElement", "new Dictionary<string, string>()"),
        Foreign("set", "new HashSet<int> { 1 }", "new[] { 1 }"),
        Foreign(
            "dictionary of lists",
            "new Dictionary<string, List<int>> { [\"a\"] = new() { 1 } }",
            "new Dictionary<string, int[]> { [\"a\"] = new[] { 1 } }"
        ),
        Foreign(
            "dictionary by number",
            "new Dictionary<int, string> { [1] = \"a\" }",
            "new Dictionary<string, string> { [\"1\"] = \"a\" }"
        ),
        new(
            "foreign array",
            "ASL7008",
            Payload("""["value"] = new[] { [|number * 1m|] }"""),
            Payload("""["value"] = new[] { number * 1d }""")
        ),
        Foreign("record", "new Order(1)", "new Order(1).Id") with
        {
            Members = "private sealed record Order(int Id);",
        },
        new(
            "foreign item",
            "ASL7008",
            Payload("""["items"] = new object[] { 1, [|2m|] }"""),
            Payload("""["items"] = new object[] { 1, 2d }""")
        ),
        new(
            "foreign value in a statement",
            "ASL7008",
            "Dictionary<string, object> d = new();\nd[\"price\"] = [|(decimal)number|];\nnew Pass(this, \"Keep\", new PassProps { Parameters = d });",
            "Dictionary<string, object> d = new();\nd[\"price\"] = (double)number;\nnew Pass(this, \"Keep\", new PassProps { Parameters = d });"
        ),
        new(
            "null in a payload",
            "ASL7009",
            Payload("""["id"] = [|null|]!, ["name"] = text"""),
            Payload("""["id"] = "", ["name"] = text""")
        ),
        new(
            "path in an array",
            "ASL7029",
            Payload("""["ids"] = new[] { [|JsonPath.StringAt("$.a")|], "b" }"""),
            Payload("""["ids"] = JsonPath.Array(JsonPath.StringAt("$.a"), "b")""")
        ),
        new(
            "path as text in an array",
            "ASL7029",
            Payload("""["ids"] = new object[] { [|"$.a"|] }"""),
            Payload("""["ids"] = JsonPath.ListAt("$.a")""")
        ),
        new(
            "path in a text",
            "ASL7030",
            Payload("""["name"] = [|$"order {JsonPath.StringAt("$.id")}"|]"""),
            Payload("""["name"] = JsonPath.Format("order {}", JsonPath.StringAt("$.id"))""")
        ),
        new(
            "path in a sum of texts",
            "ASL7030",
            Payload("""["name"] = [|"order " + JsonPath.StringAt("$.id")|]"""),
            Payload("""["name"] = "order " + text""")
        ),
        new(
            "path in an endpoint",
            "ASL7030",
            """new HttpInvoke(this, "Call", new HttpInvokeProps { ApiRoot = "https://example.com", ApiEndpoint = TaskInput.FromText([|$"orders/{JsonPath.StringAt("$.id")}"|]), Connection = connection, Method = TaskInput.FromText("GET") });""",
            """new HttpInvoke(this, "Call", new HttpInvokeProps { ApiRoot = "https://example.com", ApiEndpoint = TaskInput.FromText($"orders/{number}"), Connection = connection, Method = TaskInput.FromText("GET") });"""
        ),
        new(
            "path in a result",
            "ASL7005",
            """new Pass(this, "Make", new PassProps { Result = Result.FromObject(new Dictionary<string, object> { ["id"] = [|JsonPath.StringAt("$.id")|] }) });""",
            """new Pass(this, "Make", new PassProps { Parameters = new Dictionary<string, object> { ["id"] = JsonPath.StringAt("$.id") } });"""
        ),
        new(
            "path as text in a result",
            "ASL7006",
            """new Pass(this, "Make", new PassProps { Result = Result.FromObject(new Dictionary<string, object> { ["id"] = [|"$.id"|] }) });""",
            """new Pass(this, "Make", new PassProps { Result = Result.FromObject(new Dictionary<string, object> { ["id"] = "1" }) });"""
        ),
        new("value of a path's name", "ASL7021", Payload("""["id.$"] = [|"id"|]"""), Payload("""["id.$"] = "$.id" """)),
        new("number of a path's name", "ASL7021", Payload("""["id.$"] = [|1|]"""), Payload("""["id"] = 1""")),
        new(
            "path in a formatted text",
            "ASL7030",
            Payload("""["id"] = [|string.Format("order {0}", JsonPath.StringAt("$.id"))|]"""),
            Payload("""["id"] = string.Format("order {0}", number)""")
        ),
    ];
}
