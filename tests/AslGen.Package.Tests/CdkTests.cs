using System.Text.Json.Nodes;

namespace AslGen.Package.Tests;

public sealed class CdkTests(PackedPackages packages) : IDisposable
{
    private const string Program = """
        using Amazon.CDK;
        using Amazon.CDK.AWS.DynamoDB;
        using Amazon.CDK.AWS.Events;
        using Amazon.CDK.AWS.Lambda;
        using Amazon.CDK.AWS.SNS;

        var app = new App(new AppProps { Outdir = args[0], AnalyticsReporting = false });
        var stack = new Stack(app, "Orders");
        var table = new Table(stack, "Customers", new TableProps
        {
            PartitionKey = new Amazon.CDK.AWS.DynamoDB.Attribute { Name = "Id", Type = AttributeType.STRING },
        });
        _ = new OrderFulfilment.Cdk.StateMachine(stack, "Machine", new()
        {
            PaymentConnection = new Connection(stack, "Payments", new ConnectionProps
            {
                Authorization = Authorization.ApiKey("Authorization", SecretValue.SecretsManager("payments")),
            }),
            WarehouseFunction = new Function(stack, "Warehouse", new FunctionProps
            {
                Runtime = Runtime.NODEJS_20_X,
                Handler = "index.handler",
                Code = Code.FromInline("exports.handler = async () => {};"),
            }),
            CustomerTableName = table.TableName,
            CustomerTableArn = table.TableArn,
            TopicArn = new Topic(stack, "Topic").TopicArn,
        });
        app.Synth();
        """;

    private readonly Consumers _consumers = new(packages);

    public void Dispose() => _consumers.Dispose();

    [Fact]
    public async Task A_stack_with_the_generated_state_machine_synthesises()
    {
        var project = new TestProject(
            _consumers,
            "Orders",
            "<OutputType>Exe</OutputType>",
            _consumers.Reference("AslGen") + _consumers.Reference("AslGen.Cdk")
        );
        project.Write("OrderFulfilment.cs", OrderWorkflow.Source);
        project.Write("Program.cs", Program);
        var output = Path.Combine(_consumers.Folder, "cdk.out");

        (await project.BuildAsync()).Succeeded();
        var run = await DotNet.RunAsync(project.Folder, "run", "--no-build", "--", output);

        Assert.True(run.ExitCode == 0, run.Output);
        var resources = JsonNode.Parse(File.ReadAllText(Path.Combine(output, "Orders.template.json")))!["Resources"]!.AsObject();
        var machine = Assert.Single(OfType(resources, "AWS::StepFunctions::StateMachine"))["Properties"]!;
        Assert.Equal(OrderWorkflow.Definition("Jsonata"), machine["DefinitionString"]!.GetValue<string>() + "\n");
        Assert.Equal(
            ["CustomerTableName", "PaymentConnectionArn", "TopicArn", "WarehouseFunctionArn"],
            machine["DefinitionSubstitutions"]!.AsObject().Select(substitution => substitution.Key).Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            ["Charge", "ChargeConnection", "ChargeCredentials", "GetCustomer", "Notify", "Ship"],
            OfType(resources, "AWS::IAM::Policy")
                .SelectMany(policy => policy["Properties"]!["PolicyDocument"]!["Statement"]!.AsArray())
                .Select(statement => statement!["Sid"]!.GetValue<string>())
                .Order(StringComparer.Ordinal)
        );
    }

    private static IEnumerable<JsonNode> OfType(JsonObject resources, string type) =>
        resources.Select(resource => resource.Value!).Where(resource => resource["Type"]!.GetValue<string>() == type);
}
