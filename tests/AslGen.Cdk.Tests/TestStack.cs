using Amazon.CDK;
using Amazon.CDK.AWS.Events;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.StepFunctions;

namespace AslGen.Cdk.Tests;

/// <summary>An app with one stack, and the resources that the documented workflows use.</summary>
internal sealed class TestStack : IDisposable
{
    private readonly TestApp _app = new();

    public TestStack() => Stack = new Stack(_app.App, "Stack");

    public Stack Stack { get; }

    public Function NewFunction(string id) =>
        new(
            Stack,
            id,
            new FunctionProps
            {
                Runtime = Runtime.NODEJS_20_X,
                Handler = "index.handler",
                Code = Code.FromInline("exports.handler = async () => {};"),
            }
        );

    public Connection NewConnection(string id) =>
        new(
            Stack,
            id,
            new ConnectionProps
            {
                Authorization = Authorization.ApiKey(
                    "Authorization",
                    SecretValue.SecretsManager(id.Replace("Connection", "Secret", StringComparison.Ordinal))
                ),
            }
        );

    public Dictionary<string, string> LicenseSubstitutions() =>
        new()
        {
            ["KeygenConnectionArn"] = NewConnection("KeygenConnection").ConnectionArn,
            ["PaddleConnectionArn"] = NewConnection("PaddleConnection").ConnectionArn,
            ["SenderIdentityArn"] = Stack.FormatArn(
                new ArnComponents
                {
                    Service = "ses",
                    Resource = "identity",
                    ResourceName = "serverless.rehab",
                }
            ),
        };

    public WorkflowState State(string id, string json, string? policy = null, IReadOnlyDictionary<string, string>? substitutions = null) =>
        new(
            Stack,
            id,
            new WorkflowStateProps
            {
                StateJson = json,
                Policy = policy,
                Substitutions = substitutions,
            }
        );

    public StateMachine Chain(IChainable chain) =>
        new(Stack, "Machine", new StateMachineProps { DefinitionBody = DefinitionBody.FromChainable(chain) });

    /// <summary>Synthesizes; every template is also checked for cycles.</summary>
    public Template Synth()
    {
        var template = _app.Synth("Stack");
        template.AssertNoCycle();
        return template;
    }

    public void Dispose() => _app.Dispose();
}
