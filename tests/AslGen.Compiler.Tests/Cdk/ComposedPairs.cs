namespace AslGen.Compiler.Tests.Cdk;

/// <summary>States that are made of others, and definitions that are put together or set later.</summary>
internal static class ComposedPairs
{
    public static IReadOnlyList<Pair> All { get; } =
    [
        new(
            "token as text in a callback",
            "ASL7001",
            """
            new LambdaInvoke(this, "Ask", new LambdaInvokeProps() { LambdaFunction = fn, IntegrationPattern = IntegrationPattern.WAIT_FOR_TASK_TOKEN, TaskTimeout = Timeout.Duration(Duration.Hours(1)), Payload = TaskInput.FromObject(new Dictionary<string, object> { ["taskToken"] = [|"$$.Task.Token"|] }) });
            """,
            """
            new LambdaInvoke(this, "Ask", new LambdaInvokeProps() { LambdaFunction = fn, IntegrationPattern = IntegrationPattern.WAIT_FOR_TASK_TOKEN, TaskTimeout = Timeout.Duration(Duration.Hours(1)), Payload = TaskInput.FromObject(new Dictionary<string, object> { ["taskToken"] = JsonPath.TaskToken }) });
            """
        ),
        new(
            "map without processor",
            "ASL7031",
            """
            new Pass(this, "A").Next(new [|Map|](this, "Each", new MapProps { ItemsPath = "$.items" }));
            """,
            """
            new Pass(this, "A").Next(new Map(this, "Each", new MapProps { ItemsPath = "$.items" }).ItemProcessor(new Pass(this, "P")));
            """
        ),
        new(
            "map in local without processor",
            "ASL7031",
            """
            var map = new [|Map|](this, "Each", new MapProps { ItemsPath = "$.items" });
            new StateMachine(this, "M", new StateMachineProps { DefinitionBody = DefinitionBody.FromChainable(map) });
            """,
            """
            var map = new Map(this, "Each", new MapProps { ItemsPath = "$.items" });
            map.Iterator(new Pass(this, "P"));
            new StateMachine(this, "M", new StateMachineProps { DefinitionBody = DefinitionBody.FromChainable(map) });
            """
        ),
        new(
            "distributed map without processor",
            "ASL7031",
            """
            var map = new [|DistributedMap|](this, "Each", new DistributedMapProps { ItemsPath = "$.items" });
            map.Next(new Succeed(this, "S"));
            """,
            """
            var map = new DistributedMap(this, "Each", new DistributedMapProps { ItemsPath = "$.items" });
            map.ItemProcessor(new Pass(this, "P"), new ProcessorConfig { Mode = ProcessorMode.DISTRIBUTED, ExecutionType = ProcessorType.STANDARD }).Next(new Succeed(this, "S"));
            """
        ),
        new(
            "parallel without branches",
            "ASL7031",
            """
            Chain.Start(new [|Parallel|](this, "Both")).Next(new Succeed(this, "S"));
            """,
            """
            Chain.Start(new Parallel(this, "Both").Branch(new Pass(this, "A"), new Pass(this, "B"))).Next(new Succeed(this, "S"));
            """
        ),
        new(
            "map with an iterator and a processor",
            "ASL7031",
            """
            new Map(this, "Each").[|Iterator|](new Pass(this, "P")).ItemProcessor(new Pass(this, "Q"));
            """,
            """
            new Map(this, "Each").ItemProcessor(new Pass(this, "Q"));
            """
        ),
        new(
            "choice in a field without otherwise",
            "ASL7027",
            """
            _choice = new [|Choice|](this, "C");
            _choice.When(Condition.IsPresent("$.a"), new Pass(this, "A"));
            """,
            """
            _choice = new Choice(this, "C");
            _choice.When(Condition.IsPresent("$.a"), new Pass(this, "A"));
            _choice.Otherwise(new Fail(this, "F"));
            """
        )
        {
            Members = """
                private readonly Choice _choice;
                """,
        },
        new(
            "choice finished by a helper",
            "ASL7027",
            """
            var c = Build(new [|Choice|](this, "C"));
            """,
            """
            var c = Build(new Choice(this, "C")).Otherwise(new Fail(this, "F"));
            """
        )
        {
            Members = """
                private Choice Build(Choice choice) => choice.When(Condition.IsPresent("$.a"), new Pass(this, "A"));
                """,
        },
        new(
            "choice without conditions",
            "ASL7031",
            """
            new StateMachine(this, "M", new StateMachineProps { DefinitionBody = DefinitionBody.FromChainable(new [|Choice|](this, "C").Otherwise(new Fail(this, "F"))) });
            """,
            """
            new StateMachine(this, "M", new StateMachineProps { DefinitionBody = DefinitionBody.FromChainable(new Choice(this, "C").When(Condition.IsPresent("$.a"), new Pass(this, "A")).Otherwise(new Fail(this, "F"))) });
            """
        ),
        new(
            "choice that a helper returns",
            "ASL7027",
            """
            Make();
            """,
            """
            Make().Otherwise(new Fail(this, "F"));
            """
        )
        {
            Members = """
                private Choice Make() => new [|Choice|](this, "C").When(Condition.IsPresent("$.a"), new Pass(this, "A"));
                """,
            GoodMembers = """
                private Choice Make() => new Choice(this, "C").When(Condition.IsPresent("$.a"), new Pass(this, "A"));
                """,
        },
        new(
            "definition string set later",
            "ASL5106",
            """
            var m = new CfnStateMachine(this, "M", new CfnStateMachineProps { RoleArn = text });
            m.DefinitionString = "{ \"StartAt\": \"A\", \"States\": { \"A\": { \"Type\": [|\"Psas\"|], \"End\": true } } }";
            """,
            """
            var m = new CfnStateMachine(this, "M", new CfnStateMachineProps { RoleArn = text });
            m.DefinitionString = "{ \"StartAt\": \"A\", \"States\": { \"A\": { \"Type\": \"Pass\", \"End\": true } } }";
            """
        ),
        new(
            "substitutions set later",
            "ASL7013",
            """
            var m = new CfnStateMachine(this, "M", new CfnStateMachineProps { RoleArn = text, DefinitionString = "{ \"StartAt\": \"A\", \"States\": { \"A\": { \"Type\": \"Pass\", \"Comment\": \"[|${Name}|]\", \"End\": true } } }" });
            m.DefinitionSubstitutions = new Dictionary<string, object>();
            """,
            """
            var m = new CfnStateMachine(this, "M", new CfnStateMachineProps { RoleArn = text, DefinitionString = "{ \"StartAt\": \"A\", \"States\": { \"A\": { \"Type\": \"Pass\", \"Comment\": \"${Name}\", \"End\": true } } }" });
            m.DefinitionSubstitutions = new Dictionary<string, object> { ["Name"] = "x" };
            """
        ),
        new(
            "definition in interpolated constant",
            "ASL5106",
            """
            new StateMachine(this, "M", new StateMachineProps() { DefinitionBody = DefinitionBody.FromString(Def) });
            """,
            """
            new StateMachine(this, "M", new StateMachineProps() { DefinitionBody = DefinitionBody.FromString(Def) });
            """
        )
        {
            Members = """
                private const string Kind = "Psas";
                private const string Def = $"{{ \"StartAt\": \"A\", \"States\": {{ \"A\": {{ \"Type\": [|\"{Kind}\"|], \"End\": true }} }} }}";
                """,
            GoodMembers = """
                private const string Kind = "Pass";
                private const string Def = $"{{ \"StartAt\": \"A\", \"States\": {{ \"A\": {{ \"Type\": \"{Kind}\", \"End\": true }} }} }}";
                """,
        },
        new(
            "definition in Fn.Sub",
            "ASL5106",
            """
            new StateMachine(this, "M", new StateMachineProps() { DefinitionBody = DefinitionBody.FromString(Fn.Sub("{ \"StartAt\": \"A\", \"States\": { \"A\": { \"Type\": [|\"Psas\"|], \"End\": true } } }")) });
            """,
            """
            new StateMachine(this, "M", new StateMachineProps() { DefinitionBody = DefinitionBody.FromString(Fn.Sub("{ \"StartAt\": \"A\", \"States\": { \"A\": { \"Type\": \"Pass\", \"End\": true } } }")) });
            """
        ),
        new(
            "definition in an interpolated raw literal",
            "ASL5103",
            """"
            new StateMachine(this, "M", new StateMachineProps() { DefinitionBody = DefinitionBody.FromString($$"""
                { "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "{{fn.FunctionArn}}", [|"Nxt"|]: "B", "End": true } } }
                """) });
            """",
            """"
            new StateMachine(this, "M", new StateMachineProps() { DefinitionBody = DefinitionBody.FromString($$"""
                { "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "{{fn.FunctionArn}}", "End": true } } }
                """) });
            """"
        ),
        new(
            "definition with a part replaced",
            "ASL5103",
            """
            new StateMachine(this, "M", new StateMachineProps() { DefinitionBody = DefinitionBody.FromString(Def.Replace("{arn}", fn.FunctionArn)) });
            """,
            """
            new StateMachine(this, "M", new StateMachineProps() { DefinitionBody = DefinitionBody.FromString(Def.Replace("{arn}", fn.FunctionArn)) });
            """
        )
        {
            Members = """"
                private const string Def = [|"""{ "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "{arn}", "Ende": true } } }"""|];
                """",
            GoodMembers = """"
                private const string Def = """{ "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "{arn}", "End": true } } }""";
                """",
        },
    ];
}
