namespace AslGen.Package.Tests;

public sealed class ApplicationTests(PackedPackages packages) : IDisposable
{
    private const string Program = """
        Console.WriteLine(OrderFulfilment.Definition);
        """;

    private const string Ping = """
        using AslGen;

        [StateMachine]
        public sealed partial class Ping(LambdaFunction pong)
        {
            public async Task<string> RunAsync() => await Call();

            [State]
            private LambdaInvoke<string> Call() => new(pong) { RetryOnServiceExceptions = false };
        }
        """;

    private readonly Consumers _consumers = new(packages);

    public void Dispose() => _consumers.Dispose();

    [Fact]
    public async Task An_application_gets_the_package_through_a_library()
    {
        var library = Library("");
        var application = Application();
        application.Write("Ping.cs", Ping);
        application.Write(
            "Program.cs",
            Program + """Console.Write(new Ping.Parameters { PongArn = "arn:aws:lambda:eu-west-1:1:function:pong" }.RenderDefinition());"""
        );
        var published = Path.Combine(_consumers.Folder, "published");

        var result = (await application.RunAsync("publish", "-c", "Debug", "-o", published)).Succeeded();

        Assert.Equal(
            [
                "OrderFulfilment.asl.json",
                "OrderFulfilment.policy.json",
                "OrderFulfilment.responder-policy.json",
                "Ping.asl.json",
                "Ping.policy.json",
            ],
            result.Written.Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            ["OrderFulfilment.asl.json", "OrderFulfilment.policy.json", "OrderFulfilment.responder-policy.json"],
            library.AslFiles
        );
        Assert.Equal(["Ping.asl.json", "Ping.policy.json"], application.AslFiles);
        Assert.Equal(["Ping.asl.json", "Ping.policy.json"], TestProject.FilesIn(Path.Combine(published, "asl")));
        Assert.DoesNotContain(
            TestProject.FilesIn(published),
            file => file is "AslGen.Compiler.dll" or "AslGen.CodeFixes.dll" or "AslGen.StatesLanguage.dll" or "AslGen.Build.dll"
        );
        var ping = File.ReadAllText(application.Asl("Ping.asl.json"));
        Assert.Contains("${PongArn}", ping);
        var printed = await DotNet.RunAsync(published, Path.Combine(published, "Application.dll"));
        Assert.Equal(
            OrderWorkflow.Definition("Jsonata")
                + ping.Replace("${PongArn}", "arn:aws:lambda:eu-west-1:1:function:pong", StringComparison.Ordinal),
            printed.Output
        );
    }

    [Fact]
    public async Task A_library_can_keep_the_package_to_itself()
    {
        var library = Library("""PrivateAssets="all" """);
        var application = Application();
        application.Write("Program.cs", Program);

        var result = (await application.BuildAsync()).Succeeded();

        Assert.Equal(["OrderFulfilment.asl.json", "OrderFulfilment.policy.json", "OrderFulfilment.responder-policy.json"], result.Written);
        Assert.Equal(
            ["OrderFulfilment.asl.json", "OrderFulfilment.policy.json", "OrderFulfilment.responder-policy.json"],
            library.AslFiles
        );
        Assert.False(Directory.Exists(application.AslFolder));
        var printed = await DotNet.RunAsync(
            application.Folder,
            Path.Combine(application.Folder, "bin", "Debug", "net10.0", "Application.dll")
        );
        Assert.Equal(OrderWorkflow.Definition("Jsonata"), printed.Output);
    }

    private TestProject Library(string attributes)
    {
        var library = new TestProject(_consumers, "Library", items: _consumers.Reference("AslGen", attributes));
        library.Write("OrderFulfilment.cs", OrderWorkflow.Source);
        return library;
    }

    private TestProject Application() =>
        new(_consumers, "Application", "<OutputType>Exe</OutputType>", """<ProjectReference Include="../Library/Library.csproj" />""");
}
