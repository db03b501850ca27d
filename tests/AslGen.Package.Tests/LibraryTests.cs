namespace AslGen.Package.Tests;

public sealed class LibraryTests(PackedPackages packages) : IDisposable
{
    private readonly Consumers _consumers = new(packages);

    public void Dispose() => _consumers.Dispose();

    [Fact]
    public async Task Each_framework_of_a_library_has_the_definitions_in_both_query_languages()
    {
        var project = new TestProject(
            _consumers,
            "Orders",
            "<TargetFramework /><TargetFrameworks>net8.0;net10.0</TargetFrameworks>",
            _consumers.Reference("AslGen")
        );
        project.Write("ByDefault.cs", OrderWorkflow.Source);
        project.Write("InJsonPath.cs", OrderWorkflow.In("JsonPath", "InJsonPath"));

        var result = (await project.BuildAsync("-c", "Release")).Succeeded();

        foreach (var framework in (string[])["net8.0", "net10.0"])
        {
            var folder = Path.Combine(project.Folder, "bin", "Release", framework, "asl");
            string[] names =
            [
                "InJsonPath.OrderFulfilment.asl.json",
                "InJsonPath.OrderFulfilment.policy.json",
                "InJsonPath.OrderFulfilment.responder-policy.json",
                "OrderFulfilment.asl.json",
                "OrderFulfilment.policy.json",
                "OrderFulfilment.responder-policy.json",
            ];
            Assert.Equal(names, TestProject.FilesIn(folder));
            Assert.Equal(OrderWorkflow.Definition("JsonPath"), File.ReadAllText(Path.Combine(folder, names[0])));
            Assert.Equal(OrderWorkflow.Policy, File.ReadAllText(Path.Combine(folder, names[1])));
            Assert.Equal(OrderWorkflow.Definition("Jsonata"), File.ReadAllText(Path.Combine(folder, names[3])));
            Assert.Equal(OrderWorkflow.Policy, File.ReadAllText(Path.Combine(folder, names[4])));
            Assert.Contains($"    OrderFulfilment -> {Path.Combine(folder, names[3])}", result.PrintedLines);
        }

        Assert.Equal(12, result.Written.Count);
        Assert.True(Directory.Exists(Path.Combine(packages.RestoredPackages, "aslgen", packages.Version)));
    }
}
