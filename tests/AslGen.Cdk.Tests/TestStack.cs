using System.Text.Json.Nodes;
using Amazon.CDK;
using Amazon.CDK.AWS.Events;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.StepFunctions;

namespace AslGen.Cdk.Tests;

/// <summary>An app with one stack, and the resources that the documented workflows use.</summary>
internal sealed class TestStack : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("aslgen-cdk-").FullName;
    private readonly App _app;

    public TestStack()
    {
        _app = new App(new AppProps { Outdir = _directory, AnalyticsReporting = false });
        Stack = new Stack(_app, "Stack");
    }

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
        var assembly = _app.Synth();
        var template = new Template(JsonNode.Parse(File.ReadAllText(Path.Combine(assembly.Directory, "Stack.template.json")))!);
        template.AssertNoCycle();
        return template;
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);
}
