namespace AslGen.Compiler.Tests.Cdk;

/// <summary>Paths, intrinsic functions and conditions.</summary>
internal static class PathPairs
{
    private static string Pass(string settings) => $$"""new Pass(this, "Keep", new PassProps { {{settings}} });""";

    private static string Value(string value) => Pass($$"""Parameters = new Dictionary<string, object> { ["value"] = {{value}} }""");

    private static string When(string condition) =>
        $$"""new Choice(this, "Choose").When({{condition}}, new Succeed(this, "A")).Otherwise(new Succeed(this, "B"));""";

    public static IReadOnlyList<Pair> All { get; } =
    [
        new("path without its sign", "ASL7021", Value("""JsonPath.StringAt([|"data.id"|])"""), Value("""JsonPath.StringAt("$.data.id")""")),
        new(
            "path with an open bracket",
            "ASL7021",
            Value("""JsonPath.NumberAt([|"$.items[0"|])"""),
            Value("""JsonPath.NumberAt("$.items[0]")""")
        ),
        new(
            "list of the context",
            "ASL7021",
            Value("""JsonPath.ListAt([|"$$.Execution.Input.list"|])"""),
            Value("""JsonPath.ListAt("$.list")""")
        ),
        new("input path without its sign", "ASL7021", Pass("""InputPath = [|"order"|]"""), Pass("""InputPath = "$.order" """)),
        new("output path that is null", "ASL7021", Pass("""OutputPath = [|"null"|]"""), Pass("""OutputPath = JsonPath.DISCARD""")),
        new("result path with a wildcard", "ASL7021", Pass("""ResultPath = "$.items[|[*]|]" """), Pass("""ResultPath = "$.items" """)),
        new("result path to the context", "ASL7021", Pass("""ResultPath = "[|$$|].a" """), Pass("""ResultPath = "$.a" """)),
        new(
            "input from a path without its sign",
            "ASL7021",
            """new LambdaInvoke(this, "Call", new LambdaInvokeProps { LambdaFunction = fn, Payload = TaskInput.FromJsonPathAt([|"order"|]) });""",
            """new LambdaInvoke(this, "Call", new LambdaInvokeProps { LambdaFunction = fn, Payload = TaskInput.FromJsonPathAt("$.order") });"""
        ),
        new(
            "seconds from a path without its sign",
            "ASL7021",
            """new Wait(this, "Wait", new WaitProps { Time = WaitTime.SecondsPath([|"seconds"|]) });""",
            """new Wait(this, "Wait", new WaitProps { Time = WaitTime.SecondsPath("$.seconds") });"""
        ),
        new(
            "items path without its sign",
            "ASL7021",
            """new Map(this, "Each", new MapProps { ItemsPath = [|"items"|] });""",
            """new Map(this, "Each", new MapProps { ItemsPath = "$.items" });"""
        ),
        new(
            "error path of a wrong function",
            "ASL7021",
            """new Fail(this, "No", new FailProps { ErrorPath = [|"States.ArrayLength($.a)"|] });""",
            """new Fail(this, "No", new FailProps { ErrorPath = "States.Format('{}', $.a)" });"""
        ),
        new(
            "catch path without its sign",
            "ASL7021",
            """new Parallel(this, "Both").Branch(new Pass(this, "A")).AddCatch(new Fail(this, "No"), new CatchProps { ResultPath = [|"error"|] });""",
            """new Parallel(this, "Both").Branch(new Pass(this, "A")).AddCatch(new Fail(this, "No"), new CatchProps { ResultPath = "$.error" });"""
        ),
        new(
            "variable without its sign",
            "ASL7021",
            When("""Condition.StringEquals([|"status"|], "a")"""),
            When("""Condition.StringEquals("$.status", "a")""")
        ),
        new(
            "variable inside And",
            "ASL7021",
            When("""Condition.And(Condition.IsPresent("$.a"), Condition.Not(Condition.NumberLessThan([|"b"|], 1)))"""),
            When("""Condition.And(Condition.IsPresent("$.a"), Condition.Not(Condition.NumberLessThan("$.b", 1)))""")
        ),
        new(
            "compared path as text",
            "ASL7006",
            When("""Condition.StringEquals("$.status", [|"$.other"|])"""),
            When("""Condition.StringEqualsJsonPath("$.status", "$.other")""")
        ),
        new(
            "compared path without its sign",
            "ASL7021",
            When("""Condition.NumberEqualsJsonPath("$.a", [|"b"|])"""),
            When("""Condition.NumberEqualsJsonPath("$.a", "$.b")""")
        ),
        new(
            "timestamp of a day",
            "ASL7031",
            When("""Condition.TimestampLessThan("$.at", [|"2024-01-01"|])"""),
            When("""Condition.TimestampLessThan("$.at", "2024-01-01T00:00:00Z")""")
        ),
        new(
            "format with too few values",
            "ASL7022",
            Value("""[|JsonPath.Format("{} and {}", JsonPath.StringAt("$.a"))|]"""),
            Value("""JsonPath.Format("{} and {}", JsonPath.StringAt("$.a"), "b")""")
        ),
        new(
            "format with too many values",
            "ASL7022",
            Value("""[|JsonPath.Format("{}", JsonPath.StringAt("$.a"), text)|]"""),
            Value("""JsonPath.Format("{} {}", JsonPath.StringAt("$.a"), text)""")
        ),
        new(
            "format in text",
            "ASL7022",
            Value("""JsonPath.StringAt("States.Format([|'{} {}'|], $.a)")"""),
            Value("""JsonPath.StringAt("States.Format('{} {}', $.a, $.b)")""")
        ),
        new(
            "function of a wrong name",
            "ASL7022",
            Pass("""Parameters = new Dictionary<string, object> { ["a.$"] = "[|States.Fromat|]('{}', $.a)" }"""),
            Pass("""Parameters = new Dictionary<string, object> { ["a.$"] = "States.Format('{}', $.a)" }""")
        ),
        new(
            "hash of an unknown kind",
            "ASL7022",
            Value("""[|JsonPath.Hash(JsonPath.StringAt("$.a"), "SHA256")|]"""),
            Value("""JsonPath.Hash(JsonPath.StringAt("$.a"), "SHA-256")""")
        ),
        new(
            "text of a text",
            "ASL7022",
            Value("""JsonPath.JsonToString([|"a"|])"""),
            Value("""JsonPath.JsonToString(JsonPath.ObjectAt("$.a"))""")
        ),
        new(
            "error as a path",
            "ASL7006",
            """new Fail(this, "No", new FailProps { Error = [|"$.error"|] });""",
            """new Fail(this, "No", new FailProps { ErrorPath = "$.error" });"""
        ),
        new(
            "time as a path",
            "ASL7006",
            """new Wait(this, "Wait", new WaitProps { Time = WaitTime.Timestamp([|"$.at"|]) });""",
            """new Wait(this, "Wait", new WaitProps { Time = WaitTime.TimestampPath("$.at") });"""
        ),
        new(
            "time that is none",
            "ASL7031",
            """new Wait(this, "Wait", new WaitProps { Time = WaitTime.Timestamp([|"tomorrow"|]) });""",
            """new Wait(this, "Wait", new WaitProps { Time = WaitTime.Timestamp("2030-01-01T00:00:00Z") });"""
        ),
        new(
            "attribute as a path",
            "ASL7006",
            """new DynamoGetItem(this, "Get", new DynamoGetItemProps { Table = table, Key = new Dictionary<string, DynamoAttributeValue> { ["id"] = DynamoAttributeValue.FromString([|"$.id"|]) } });""",
            """new DynamoGetItem(this, "Get", new DynamoGetItemProps { Table = table, Key = new Dictionary<string, DynamoAttributeValue> { ["id"] = DynamoAttributeValue.FromString(JsonPath.StringAt("$.id")) } });"""
        ),
        new(
            "setting as a path",
            "ASL7006",
            """new SnsPublish(this, "Tell", new SnsPublishProps { Topic = topic, Subject = [|"$.subject"|], Message = TaskInput.FromText("a") });""",
            """new SnsPublish(this, "Tell", new SnsPublishProps { Topic = topic, Subject = JsonPath.StringAt("$.subject"), Message = TaskInput.FromText("a") });"""
        ),
        new(
            "path in a setting",
            "ASL7030",
            """new StepFunctionsStartExecution(this, "Start", new StepFunctionsStartExecutionProps { StateMachine = child, Name = [|$"run-{JsonPath.ExecutionName}"|] });""",
            """new StepFunctionsStartExecution(this, "Start", new StepFunctionsStartExecutionProps { StateMachine = child, Name = JsonPath.ExecutionName });"""
        ),
        new(
            "environment as a path",
            "ASL7001",
            """_ = new TaskEnvironmentVariable { Name = "TOKEN", Value = [|"$$.Task.Token"|] };""",
            """_ = new TaskEnvironmentVariable { Name = "TOKEN", Value = JsonPath.TaskToken };"""
        ),
        new("JSONata as text", "ASL7006", Value("""[|"{% $states.input.id %}"|]"""), Value("""JsonPath.StringAt("$.id")""")),
        new(
            "long name",
            "ASL7031",
            $$"""new Pass(this, [|"{{new string('a', 81)}}"|]);""",
            $$"""new Pass(this, "{{new string('a', 80)}}");"""
        ),
    ];
}
