using System.Text.Json.Nodes;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.StepFunctions;
using Parallel = Amazon.CDK.AWS.StepFunctions.Parallel;

namespace AslGen.Cdk.Tests;

public sealed class WorkflowStateTests : IDisposable
{
    private readonly TestStack _test = new();

    public void Dispose() => _test.Dispose();

    [Fact]
    public void License_fulfilment_chained_by_hand_is_the_documented_definition()
    {
        var substitutions = _test.LicenseSubstitutions();
        var createLicense = LicenseState("CreateLicense", [0, 2, 3]);
        var getCustomer = LicenseState("GetCustomer", [1, 2, 3]);
        var sendEmail = LicenseState("SendEmail", [4]);
        var parallel = new Parallel(
            _test.Stack,
            "Parallel",
            new ParallelProps
            {
                ResultSelector = new Dictionary<string, object>
                {
                    ["license"] = JsonPath.StringAt("$[0]"),
                    ["customer"] = JsonPath.StringAt("$[1]"),
                },
            }
        );
        var machine = _test.Chain(parallel.Branch(createLicense, getCustomer).Next(sendEmail));
        foreach (var state in new[] { createLicense, getCustomer, sendEmail })
            state.GrantPermissions(machine);

        var template = _test.Synth();

        JsonAssert.Equal(Asset.Json("license-fulfilment.asl.json"), template.Definition());
        Baseline.Match("license-fulfilment-chained", template.Parts());

        WorkflowState LicenseState(string id, int[] statements) =>
            _test.State(id, Asset.LicenseState(id), Asset.LicensePolicy(statements), substitutions);
    }

    [Fact]
    public void Loan_valuation_as_one_state_is_the_documented_definition()
    {
        var documented = Asset.Json("loan-valuation.asl.json");
        _test.Chain(
            _test.State(
                "RequestValuation",
                documented["States"]!["RequestValuation"]!.ToJsonString(),
                Asset.Text("loan-valuation.policy.json"),
                new Dictionary<string, string>
                {
                    ["ValuationRequestFunctionArn"] = _test.NewFunction("ValuationRequestFunction").FunctionArn,
                }
            )
        );

        var template = _test.Synth();

        JsonAssert.Equal(documented, template.Definition());
        Baseline.Match("loan-valuation-chained", template.Parts());
    }

    [Theory]
    [InlineData("""{"Type":"Pass","InputPath":null,"OutputPath":null,"ResultPath":null}""")]
    [InlineData("""{"Type":"Pass","Parameters":{"a":null,"b":{"c":null},"d":[null,1,[null],{"e":null}],"f":{},"g":[]}}""")]
    [InlineData("""{"Type":"Pass","Result":[true,false,0,-1,0.5,1e-7,9007199254740992,"","é😀","\u0000\"\\\n"]}""")]
    [InlineData("""{"Type":"Pass","Result":"2016-03-14T01:59:00.100+02:00"}""")]
    [InlineData("""{"Type":"Pass","Result":{"literal":"\u0024{Name}"}}""")]
    [InlineData("""{"Type":"Task","Resource":"r","Retry":[{"ErrorEquals":["States.ALL"],"JitterStrategy":"FULL","Comment":"c"}]}""")]
    [InlineData(
        """
            {"Type":"Parallel","Branches":[{"StartAt":"A","States":{"A":{"Type":"Pass","ResultPath":null,"Next":"B"},"B":{"Type":"Pass","End":true}}}]}
            """
    )]
    [InlineData(
        """
            {"Type":"Map","ItemProcessor":{"ProcessorConfig":{"Mode":"INLINE"},"StartAt":"I","States":{"I":{"Type":"Choice","Choices":[{"Variable":"$.x","IsNull":true,"Next":"J"}],"Default":"J"},"J":{"Type":"Succeed"}}}}
            """
    )]
    [InlineData("""{"Type":"Pass","QueryLanguage":"JSONata","Output":{"a":"{% $states.input.x ~> |y|{'z':1}| %}","b":null}}""")]
    public void The_JSON_is_rendered_as_it_is(string json)
    {
        _test.Chain(_test.State("S", json));

        var expected = JsonNode.Parse(json)!;
        expected["End"] = true;
        JsonAssert.Equal(expected, _test.Synth().State("S"));
    }

    [Fact]
    public void The_chain_decides_on_Next_and_End()
    {
        var first = _test.State("First", """{"Type":"Pass","End":true}""");
        var second = _test.State("Second", """{"Type":"Pass","Next":"Elsewhere"}""");
        _test.Chain(first.Next(second));

        var template = _test.Synth();

        JsonAssert.Equal("""{"Type":"Pass","Next":"Second"}""", template.State("First"));
        JsonAssert.Equal("""{"Type":"Pass","End":true}""", template.State("Second"));
    }

    [Theory]
    [InlineData("""{"Type":"Succeed"}""", "is a Succeed state: nothing comes after it")]
    [InlineData("""{"Type":"Fail","Error":"E","Cause":"C","End":true}""", "is a Fail state: nothing comes after it")]
    [InlineData("""{"Type":"Choice","Choices":[],"Next":"X"}""", "Hand these to AddTargets")]
    public void Choice_Succeed_and_Fail_have_neither_Next_nor_End(string json, string refusal)
    {
        var last = _test.State("Last", json);
        _test.Chain(_test.State("First", """{"Type":"Pass"}""").Next(last));

        Assert.Contains(
            refusal,
            Assert.Throws<InvalidOperationException>(() => last.Next(new Pass(_test.Stack, "After"))).Message,
            StringComparison.Ordinal
        );
        var expected = JsonNode.Parse(json)!.AsObject();
        expected.Remove("Next");
        expected.Remove("End");
        JsonAssert.Equal(expected, _test.Synth().State("Last"));
    }

    [Fact]
    public void A_chain_does_not_go_on_after_a_Fail_state_either()
    {
        var chain = Amazon.CDK.AWS.StepFunctions.Chain.Start(_test.State("F", """{"Type":"Fail"}"""));

        var refusal = Assert.ThrowsAny<Exception>(() => chain.Next(new Pass(_test.Stack, "After")));

        Assert.Contains("'F' is a Fail state", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void States_that_only_the_JSON_names_are_taken_in_as_targets()
    {
        var handler = _test.State("Handler", """{"Type":"Fail","Error":"Handled"}""");
        var again = _test
            .State("Again", """{"Type":"Task","Resource":"r","Catch":[{"ErrorEquals":["E"],"Next":"Handler"}]}""")
            .AddTargets(handler);
        var choice = _test.State(
            "Choose",
            """{"Type":"Choice","Choices":[{"Variable":"$.again","BooleanEquals":true,"Next":"Again"}],"Default":"Done"}"""
        );
        again.Next(choice);
        choice.AddTargets(again, new Succeed(_test.Stack, "Done").StartState);
        _test.Chain(choice);

        JsonAssert.Equal(
            """
            {
              "StartAt": "Choose",
              "States": {
                "Choose": { "Type": "Choice", "Choices": [{ "Variable": "$.again", "BooleanEquals": true, "Next": "Again" }], "Default": "Done" },
                "Again": { "Type": "Task", "Resource": "r", "Catch": [{ "ErrorEquals": ["E"], "Next": "Handler" }], "Next": "Choose" },
                "Handler": { "Type": "Fail", "Error": "Handled" },
                "Done": { "Type": "Succeed" }
              }
            }
            """,
            _test.Synth().Definition()
        );
    }

    [Fact]
    public void A_named_state_that_is_not_there_fails_synthesis()
    {
        _test.Chain(_test.State("S", """{"Type":"Task","Resource":"r","Catch":[{"ErrorEquals":["E"],"Next":"Handler"}]}"""));

        AssertSynthFails("'S' names the state 'Handler': hand that state to AddTargets.");
    }

    [Fact]
    public void Added_retriers_and_catchers_come_before_those_of_the_JSON()
    {
        var state = _test.State(
            "S",
            """
            {
              "Type": "Task", "Resource": "r",
              "Retry": [{ "ErrorEquals": ["A"], "MaxAttempts": 1 }, { "ErrorEquals": ["States.ALL"] }],
              "Catch": [{ "ErrorEquals": ["C"], "ResultPath": null, "Next": "Handler" }]
            }
            """
        );
        var handler = new Pass(_test.Stack, "Handler");
        state.AddTargets(handler);
        state.AddRetry(new RetryProps { Errors = ["B"], MaxAttempts = 2 });
        state.AddCatch(handler, new CatchProps { Errors = ["D"], ResultPath = JsonPath.DISCARD });
        _test.Chain(state);

        JsonAssert.Equal(
            """
            {
              "Type": "Task", "Resource": "r", "End": true,
              "Retry": [{ "ErrorEquals": ["B"], "MaxAttempts": 2 }, { "ErrorEquals": ["A"], "MaxAttempts": 1 }, { "ErrorEquals": ["States.ALL"] }],
              "Catch": [
                { "ErrorEquals": ["D"], "ResultPath": null, "Next": "Handler" },
                { "ErrorEquals": ["C"], "ResultPath": null, "Next": "Handler" }
              ]
            }
            """,
            _test.Synth().State("S")
        );
    }

    [Fact]
    public void Added_retriers_and_catchers_need_none_in_the_JSON()
    {
        var state = _test.State("S", """{"Type":"Task","Resource":"r"}""");
        state.AddRetry().AddCatch(new Pass(_test.Stack, "Handler"));
        _test.Chain(state);

        var rendered = _test.Synth().State("S");

        JsonAssert.Equal("""[{"ErrorEquals":["States.ALL"]}]""", rendered["Retry"]!);
        JsonAssert.Equal("""[{"ErrorEquals":["States.ALL"],"Next":"Handler"}]""", rendered["Catch"]!);
    }

    [Fact]
    public void What_would_hide_the_retriers_or_catchers_of_the_JSON_is_refused()
    {
        var state = _test.State(
            "S",
            """{"Type":"Task","Resource":"r","Retry":[{"ErrorEquals":["A"]}],"Catch":[{"ErrorEquals":["A"],"Next":"H"}]}"""
        );

        Assert.Throws<InvalidOperationException>(() => state.AddRetry());
        Assert.Throws<InvalidOperationException>(() => state.AddRetry(new RetryProps { Errors = [Errors.ALL] }));
        Assert.Throws<InvalidOperationException>(() => state.AddCatch(new Pass(_test.Stack, "H")));
    }

    [Fact]
    public void Permissions_come_with_the_chain()
    {
        _test.Chain(_test.State("S", """{"Type":"Pass"}""", PolicyOn("arn:aws:sns:*:*:topic")));

        Assert.Equal("arn:aws:sns:*:*:topic", Assert.Single(_test.Synth().Statements())["Resource"]!.GetValue<string>());
    }

    [Fact]
    public void Permissions_on_the_machine_need_GrantPermissions()
    {
        _test.Chain(_test.State("S", """{"Type":"Pass"}""", PolicyOn("${StateMachineArn}")));

        AssertSynthFails("'S' needs permissions on its state machine: call GrantPermissions with the machine.");
    }

    [Fact]
    public void Granting_twice_is_granting_once_and_states_share_one_policy()
    {
        var first = _test.State("First", """{"Type":"Pass"}""", PolicyOn("${StateMachineArn}", "topic"));
        var second = _test.State("Second", """{"Type":"Pass"}""", PolicyOn("${StateMachineArn}:*"));
        var machine = _test.Chain(first.Next(second));

        foreach (var state in new[] { first, second, first, second })
            state.GrantPermissions(machine);

        var template = _test.Synth();
        Assert.Equal(2, template.OfType("AWS::IAM::Policy").Count);
        Assert.Equal(3, template.Statements().Count);
    }

    [Fact]
    public void A_state_outside_of_any_machine_is_no_mistake()
    {
        _test.State("S", """{"Type":"Pass"}""", PolicyOn("${StateMachineArn}"));
        _test.NewFunction("SoThatTheTemplateIsNotEmpty");

        Assert.Empty(_test.Synth().Statements());
    }

    [Fact]
    public void A_role_that_the_CDK_must_not_change_gets_nothing()
    {
        var state = _test.State("S", """{"Type":"Pass"}""", PolicyOn("${StateMachineArn}", "topic"));
        var machine = new StateMachine(
            _test.Stack,
            "Machine",
            new StateMachineProps
            {
                DefinitionBody = DefinitionBody.FromChainable(state),
                Role = Role.FromRoleArn(
                    _test.Stack,
                    "Role",
                    "arn:aws:iam::123456789012:role/existing",
                    new FromRoleArnOptions { Mutable = false }
                ),
            }
        );

        state.GrantPermissions(machine);

        Assert.Empty(_test.Synth().OfType("AWS::IAM::Policy"));
    }

    [Fact]
    public void Placeholders_are_filled_everywhere_and_states_can_share_the_values()
    {
        var state = _test.State(
            "S",
            """{"Type":"Wait","Seconds":${Seconds},"Comment":"${Quote} ${Arn}:x","${Key}":{"a":["${Arn}"]}}""",
            substitutions: new Dictionary<string, string>
            {
                ["Seconds"] = "30",
                ["Quote"] = "\"\\",
                ["Arn"] = _test.NewFunction("Function").FunctionArn,
                ["Key"] = "k",
                ["ForAnotherState"] = "x",
            }
        );
        _test.Chain(state);

        JsonAssert.Equal(
            """{"Type":"Wait","Seconds":30,"Comment":"\"\\ ${FunctionArn}:x","k":{"a":["${FunctionArn}"]},"End":true}""",
            _test.Synth().State("S")
        );
    }

    [Theory]
    [InlineData("""{"Type":"${Missing}"}""", "The state has no substitution for ${Missing}.")]
    [InlineData("{", "The state's JSON is not a state")]
    [InlineData("[]", "an object with a Type is expected")]
    [InlineData("""{"Resource":"r"}""", "an object with a Type is expected")]
    [InlineData("""{"Type":"Task","Retry":{}}""", "Retry has to be an array of objects")]
    [InlineData("""{"Type":"Task","Catch":["x"]}""", "Catch has to be an array of objects")]
    [InlineData("""{"Type":"Pass","A":1,"A":2}""", "'A' is given twice")]
    [InlineData("""{"Type":"Pass","Result":9007199254740993}""", "cannot carry the number 9007199254740993 exactly")]
    [InlineData("""{"Type":"Pass","Result":-9007199254740993.0}""", "cannot carry the number -9007199254740993.0 exactly")]
    [InlineData("""{"Type":"Pass","Result":[1e400]}""", "cannot carry the number 1e400 exactly")]
    public void What_is_no_state_is_refused(string json, string message)
    {
        var refusal = Assert.Throws<ArgumentException>(() => _test.State("S", json));

        Assert.Contains(message, refusal.Message, StringComparison.Ordinal);
        Assert.Null(_test.Stack.Node.TryFindChild("S"));
    }

    private static string PolicyOn(params string[] resources) =>
        new JsonObject
        {
            ["Statement"] = new JsonArray([
                .. resources.Select(r => new JsonObject
                {
                    ["Effect"] = "Allow",
                    ["Action"] = "sns:Publish",
                    ["Resource"] = r,
                }),
            ]),
        }
            .ToJsonString()
            .Replace("\\u0024", "$", StringComparison.Ordinal);

    private void AssertSynthFails(string message) =>
        Assert.Contains(message, Assert.ThrowsAny<Exception>(() => _test.Synth()).Message, StringComparison.Ordinal);
}
