using System.Text.Json.Nodes;
using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.Logs;
using Amazon.CDK.AWS.StepFunctions;

namespace AslGen.Cdk.Tests;

public sealed class WorkflowStateMachineTests : IDisposable
{
    private const string Pass = """{"StartAt":"Done","States":{"Done":{"Type":"Pass","End":true}}}""";

    private readonly TestStack _test = new();

    public void Dispose() => _test.Dispose();

    [Fact]
    public void Loan_valuation_synthesizes_as_recorded()
    {
        var definition = Asset.Text("loan-valuation.asl.json");
        New(
            definition,
            Asset.Text("loan-valuation.policy.json"),
            new() { ["ValuationRequestFunctionArn"] = _test.NewFunction("ValuationRequestFunction").FunctionArn }
        );

        var template = _test.Synth();

        Assert.Equal(definition, template.MachineProperties["DefinitionString"]!.GetValue<string>());
        Baseline.Match("loan-valuation", template.Parts());
    }

    [Fact]
    public void License_fulfilment_synthesizes_as_recorded()
    {
        var definition = Asset.Text("license-fulfilment.asl.json");
        New(definition, Asset.Text("license-fulfilment.policy.json"), _test.LicenseSubstitutions());

        var template = _test.Synth();

        Assert.Equal(definition, template.MachineProperties["DefinitionString"]!.GetValue<string>());
        Baseline.Match("license-fulfilment", template.Parts());
    }

    [Fact]
    public void Only_the_placeholders_of_the_definition_become_definition_substitutions()
    {
        New(
            Pass.Replace("Pass", "${Kind}", StringComparison.Ordinal),
            Policy("""{"Effect":"Allow","Action":"s3:GetObject","Resource":"${BucketArn}/*"}"""),
            new() { ["Kind"] = "Pass", ["BucketArn"] = "arn:aws:s3:::bucket" }
        );

        var template = _test.Synth();

        AssertJson("""{"Kind":"Pass"}""", template.MachineProperties["DefinitionSubstitutions"]);
        Assert.Equal("arn:aws:s3:::bucket/*", Assert.Single(template.Statements())["Resource"]!.GetValue<string>());
    }

    [Fact]
    public void Nothing_to_substitute_leaves_no_trace()
    {
        New(Pass);

        var template = _test.Synth();

        Assert.False(template.MachineProperties.AsObject().ContainsKey("DefinitionSubstitutions"));
        Assert.Empty(template.Statements());
    }

    [Fact]
    public void Plain_values_are_escaped_for_the_definition_and_tokens_are_not()
    {
        var function = _test.NewFunction("F");
        New(
            Pass.Replace("Pass", "${Plain}${Token}${Mixed}", StringComparison.Ordinal),
            Policy(
                """{"Effect":"Allow","Action":"sns:Publish","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalTag/t":"${Plain}"}}}"""
            ),
            new()
            {
                ["Plain"] = "say \"hé\" \\ \n",
                ["Token"] = function.FunctionArn,
                ["Mixed"] = $"\"{function.FunctionArn}\":live",
            }
        );

        var template = _test.Synth();

        var values = template.MachineProperties["DefinitionSubstitutions"]!;
        Assert.Equal("""say \"hé\" \\ \n""", values["Plain"]!.GetValue<string>());
        Assert.NotNull(values["Token"]!["Fn::GetAtt"]);
        var mixed = values["Mixed"]!["Fn::Join"]![1]!.AsArray();
        Assert.Equal("\\\"", mixed[0]!.GetValue<string>());
        Assert.Equal("\\\":live", mixed[2]!.GetValue<string>());
        var condition = Assert.Single(template.Statements())["Condition"]!["StringEquals"]!;
        Assert.Equal("say \"hé\" \\ \n", condition["aws:PrincipalTag/t"]!.GetValue<string>());
    }

    [Fact]
    public void Escaped_dollars_and_policy_variables_are_no_placeholders()
    {
        var definition = Pass.Replace("Done", """\u0024{Literal}""", StringComparison.Ordinal);
        New(
            definition,
            Policy(
                """{"Effect":"Allow","Action":"s3:GetObject","Resource":["arn:aws:s3:::b/${aws:username}","arn:aws:s3:::b/\u0024{Literal}"]}"""
            )
        );

        var template = _test.Synth();

        Assert.Equal(definition, template.MachineProperties["DefinitionString"]!.GetValue<string>());
        AssertJson("""["arn:aws:s3:::b/${aws:username}","arn:aws:s3:::b/${Literal}"]""", Assert.Single(template.Statements())["Resource"]);
    }

    [Fact]
    public void Statements_on_the_machine_get_a_policy_that_the_machine_does_not_wait_for()
    {
        New(
            Pass,
            Policy(
                """{"Effect":"Allow","Action":"states:StartExecution","Resource":"${StateMachineArn}"}""",
                """{"Effect":"Allow","Action":"states:StopExecution","Resource":["${StateMachineArn}:*"]}""",
                """{"Effect":"Deny","NotAction":"s3:*","NotResource":["arn:aws:s3:::a","arn:aws:s3:::b"]}"""
            )
        );

        var template = _test.Synth();

        Baseline.Match("own-policy", template.Parts());
    }

    [Fact]
    public void Region_account_and_the_machines_name_come_from_the_stack_and_keep_their_conditions()
    {
        New(
            Pass,
            Policy(
                """{"Effect":"Allow","Action":"ecs:StopTask","Resource":"arn:aws:ecs:${AwsRegion}:${AwsAccountId}:task/*","Condition":{"ArnEquals":{"ecs:cluster":"arn:aws:ecs:${AwsRegion}:${AwsAccountId}:cluster/c"}}}""",
                """{"Effect":"Allow","Action":"states:StopExecution","Resource":"arn:aws:states:${AwsRegion}:${AwsAccountId}:execution:${StateMachineName}:*"}"""
            )
        );

        Baseline.Match("surroundings", _test.Synth().Parts());
    }

    [Fact]
    public void A_single_statement_needs_no_array()
    {
        New(Pass, """{"Statement":{"Sid":"One","Effect":"Allow","Action":["sns:Publish"],"Resource":["*"]}}""");

        AssertJson("""{"Action":"sns:Publish","Effect":"Allow","Resource":"*","Sid":"One"}""", Assert.Single(_test.Synth().Statements()));
    }

    [Fact]
    public void A_blank_policy_is_none()
    {
        New(Pass, " \n");

        Assert.Empty(_test.Synth().OfType("AWS::IAM::Policy"));
    }

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 0)]
    public void An_imported_role_is_changed_only_where_the_CDK_may(bool mutable, int policies)
    {
        var role = Role.FromRoleArn(
            _test.Stack,
            "Role",
            "arn:aws:iam::123456789012:role/existing",
            new FromRoleArnOptions { Mutable = mutable }
        );
        New(
            Pass,
            Policy(
                """{"Effect":"Allow","Action":"sns:Publish","Resource":"*"}""",
                """{"Effect":"Allow","Action":"states:StartExecution","Resource":"${StateMachineArn}"}"""
            ),
            role: role
        );

        var template = _test.Synth();

        Assert.Equal(policies, template.OfType("AWS::IAM::Policy").Count);
        Assert.Equal("arn:aws:iam::123456789012:role/existing", template.MachineProperties["RoleArn"]!.GetValue<string>());
    }

    [Fact]
    public void Settings_reach_the_machine()
    {
        _ = new WorkflowStateMachine(
            _test.Stack,
            "Machine",
            new WorkflowStateMachineProps
            {
                Definition = Pass,
                StateMachineType = StateMachineType.EXPRESS,
                StateMachineName = "quick",
                TracingEnabled = true,
                RemovalPolicy = RemovalPolicy.RETAIN,
                Logs = new LogOptions { Destination = new LogGroup(_test.Stack, "Log"), Level = LogLevel.ALL },
                EncryptionConfiguration = new AwsOwnedEncryptionConfiguration(),
            }
        );

        var template = _test.Synth();

        var properties = template.MachineProperties;
        Assert.Equal("EXPRESS", properties["StateMachineType"]!.GetValue<string>());
        Assert.Equal("quick", properties["StateMachineName"]!.GetValue<string>());
        Assert.True(properties["TracingConfiguration"]!["Enabled"]!.GetValue<bool>());
        Assert.Equal("ALL", properties["LoggingConfiguration"]!["Level"]!.GetValue<string>());
        Assert.Equal("AWS_OWNED_KEY", properties["EncryptionConfiguration"]!["Type"]!.GetValue<string>());
        Assert.Equal("Retain", template.Machine["DeletionPolicy"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("${A}${B}${A}", null, "The definition has no substitution for ${A}, ${B}.")]
    [InlineData("", "${C}", "The policy has no substitution for ${C}.")]
    public void A_placeholder_without_a_value_is_refused(string inDefinition, string? inPolicy, string message)
    {
        var policy = inPolicy is null ? null : Policy($$"""{"Effect":"Allow","Action":"sns:Publish","Resource":"{{inPolicy}}"}""");

        AssertRefused(message, () => New(Pass.Replace("Done", "Done" + inDefinition, StringComparison.Ordinal), policy));
    }

    [Fact]
    public void A_value_without_a_placeholder_is_refused() =>
        AssertRefused(
            "Neither the definition nor the policy has a placeholder for ${Typo}.",
            () => New(Pass, substitutions: new() { ["Typo"] = "x" })
        );

    [Theory]
    [InlineData("StateMachineArn", "x", "'StateMachineArn' is reserved: in a policy it means the state machine's own ARN.")]
    [InlineData("StateMachineName", "x", "'StateMachineName' is reserved: in a policy it means the state machine's own name.")]
    [InlineData("AwsRegion", "x", "'AwsRegion' is reserved: in a policy it means the stack's region.")]
    [InlineData("Not-A-Name", "x", "'Not-A-Name' is not a placeholder name: use letters, digits and underscores.")]
    [InlineData("Name", null, "The substitution for 'Name' is null.")]
    public void Impossible_substitutions_are_refused(string name, string? value, string message) =>
        AssertRefused(message, () => New(Pass, substitutions: new() { [name] = value! }));

    [Theory]
    [InlineData(" ", "The definition is empty.")]
    [InlineData("""{"StartAt":"${StateMachineArn}"}""", "The definition cannot hold ${StateMachineArn}")]
    public void Impossible_definitions_are_refused(string definition, string message) => AssertRefused(message, () => New(definition));

    [Theory]
    [InlineData("[", "The policy is not a policy document")]
    [InlineData("{}", "it has no Statement")]
    [InlineData("""{"Statement":["x"]}""", "a statement is not an object")]
    [InlineData("""{"Statement":{"Action":"a:b","Resource":"*"}}""", "a statement has no Effect")]
    [InlineData("""{"Statement":{"Effect":"allow","Action":"a:b","Resource":"*"}}""", "'Effect' cannot be \"allow\"")]
    [InlineData("""{"Statement":{"Effect":"Allow","Resource":"*"}}""", "a statement has one of Action and NotAction")]
    [InlineData("""{"Statement":{"Effect":"Allow","Action":"a:b"}}""", "a statement has one of Resource and NotResource")]
    [InlineData("""{"Statement":{"Effect":"Allow","Action":["a:b",null],"Resource":"*"}}""", "'Action' cannot be [\"a:b\",null]")]
    [InlineData(
        """{"Statement":{"Effect":"Allow","Action":"a:b","Resource":"*","Principal":"*"}}""",
        "a statement for a role has no 'Principal'"
    )]
    [InlineData(
        """{"Statement":{"Effect":"Allow","Action":"a:b","Resource":"*","Condition":{"Null":{"a:b":null}}}}""",
        "'Condition' cannot be"
    )]
    public void What_is_no_policy_for_a_role_is_refused(string policy, string message) => AssertRefused(message, () => New(Pass, policy));

    private WorkflowStateMachine New(
        string definition,
        string? policy = null,
        Dictionary<string, string>? substitutions = null,
        IRole? role = null
    ) =>
        new(
            _test.Stack,
            "Machine",
            new WorkflowStateMachineProps
            {
                Definition = definition,
                Policy = policy,
                Substitutions = substitutions,
                Role = role,
            }
        );

    private static string Policy(params string[] statements) =>
        $$"""{"Version":"2012-10-17","Statement":[{{string.Join(',', statements)}}]}""";

    private static void AssertJson(string expected, JsonNode? actual) =>
        Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(), actual?.ToJsonString());

    private void AssertRefused(string message, Action action)
    {
        var refusal = Assert.Throws<ArgumentException>(action);
        Assert.Contains(message, refusal.Message, StringComparison.Ordinal);
        Assert.Null(_test.Stack.Node.TryFindChild("Machine"));
    }
}
