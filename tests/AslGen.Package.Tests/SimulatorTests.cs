namespace AslGen.Package.Tests;

public sealed class SimulatorTests(PackedPackages packages) : IDisposable
{
    private readonly Consumers _consumers = new(packages);

    public void Dispose() => _consumers.Dispose();

    /// <summary>A test project brings its own framework; a program that throws where the workflow is not as expected is one too.</summary>
    [Fact]
    public async Task A_workflow_is_tested_with_the_packages()
    {
        var project = new TestProject(
            _consumers,
            "Orders",
            "<OutputType>Exe</OutputType><AslGenWriteFiles>false</AslGenWriteFiles>",
            _consumers.Reference("AslGen") + _consumers.Reference("AslGen.Testing")
        );
        project.Write("OrderFulfilment.cs", OrderWorkflow.Source);
        project.Write(
            "Program.cs",
            """
            using AslGen.Testing;

            var workflow = Simulator.For<OrderFulfilment>();
            workflow.Stub("Charge", (HttpCall<object> call) => new Payment("PAY-1", "done"));
            workflow.Answer("GetCustomer", new { Item = new { email = new { S = "ada@example.com" }, name = new { S = "Ada" } } });
            workflow.Answer("Notify", new { MessageId = "m-1" });

            var run = workflow.Start(new Order("O-1", new Buyer("B-1", "NL"), [new OrderLine("sku", 2)], 20m));
            run.Advance(TimeSpan.FromHours(5)).Callback("Ship").Succeed(new Shipment("T-1", "Post"));

            Console.WriteLine($"shipped as {run.Output<Shipment>().TrackingCode} after {run.Elapsed}");
            """
        );

        var result = (await project.RunAsync("build")).Succeeded();
        var run = await DotNet.RunAsync(project.Folder, [Path.Combine("bin", "Debug", "net10.0", "Orders.dll")]);

        Assert.True(run.ExitCode == 0, result.Output + run.Output);
        Assert.Contains("shipped as T-1 after 05:00:00", run.Output, StringComparison.Ordinal);
    }
}
