using AslGen.Build.Tests.Harness;

namespace AslGen.Build.Tests;

public sealed class ReferencingProjectTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task Each_project_has_the_files_of_its_own_classes()
    {
        // The application's attribute comes from another assembly, as it does from the package.
        var library = new TestProject(_workspace, "Library").With(Source.Workflow("Loan", "1"));
        var application = new TestProject(_workspace, "Application", items: """<ProjectReference Include="../Library/Library.csproj" />""");
        application.Write("Workflows.cs", Source.Workflow("Licence", "2") + "\npublic class Derived : Loan { }");
        var published = Path.Combine(_workspace.Folder, "published");

        var result = (await application.RunAsync("publish", "-c", "Debug", "-o", published)).Succeeded();

        Assert.Equal(["Loan.asl.json", "Loan.policy.json", "Licence.asl.json", "Licence.policy.json"], result.Written);
        Assert.Equal(["Loan.asl.json", "Loan.policy.json"], library.AslFiles);
        Assert.Equal(["Licence.asl.json", "Licence.policy.json"], application.AslFiles);
        Assert.Equal(["Licence.asl.json", "Licence.policy.json"], TestProject.FilesIn(Path.Combine(published, "asl")));
    }
}
