using AslGen.Build.Tests.Harness;

namespace AslGen.Build.Tests;

public sealed class CleanAndPublishTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task Clean_removes_the_files_and_the_empty_folder_but_no_foreign_file()
    {
        var project = new TestProject(_workspace).With(Source.Workflow("Loan"));
        (await project.BuildAsync()).Succeeded();
        Assert.Contains(
            project.Asl("Loan.asl.json"),
            await File.ReadAllLinesAsync(Path.Combine(project.Folder, "obj", "Debug", "net10.0", "Shop.csproj.FileListAbsolute.txt"))
        );
        project.Write("bin/Debug/net10.0/asl/Foreign.asl.json", "mine");

        (await project.RunAsync("clean")).Succeeded();
        Assert.Equal(["Foreign.asl.json"], project.AslFiles);
        Assert.Empty(Directory.GetFiles(project.Folder, "*.AslGenFiles.txt", SearchOption.AllDirectories));

        File.Delete(project.Asl("Foreign.asl.json"));
        (await project.BuildAsync("--no-restore", "-t:Rebuild")).Succeeded();
        Assert.Equal(["Loan.asl.json", "Loan.policy.json"], project.AslFiles);
        (await project.BuildAsync("--no-restore", "-t:Rebuild")).Succeeded();
        Assert.Equal(["Loan.asl.json", "Loan.policy.json"], project.AslFiles);

        (await project.RunAsync("clean")).Succeeded();
        Assert.False(Directory.Exists(project.AslFolder));
        (await project.RunAsync("clean")).Succeeded();
    }

    [Fact]
    public async Task Publish_takes_the_files_along_with_and_without_a_build()
    {
        var project = new TestProject(_workspace).With(Source.Workflow("Loan"), Source.Workflow("Old"));
        var published = Path.Combine(project.Folder, "bin", "Debug", "net10.0", "publish", "asl");

        var result = (await project.RunAsync("publish", "-c", "Debug")).Succeeded();
        Assert.Equal(4, result.Written.Count);
        Assert.Equal(["Loan.asl.json", "Loan.policy.json", "Old.asl.json", "Old.policy.json"], TestProject.FilesIn(published));

        project.With(Source.Workflow("Loan", "{ \"changed\": true }"));
        (await project.BuildAsync("--no-restore")).Succeeded();
        var withoutBuild = (await project.RunAsync("publish", "-c", "Debug", "--no-build")).Succeeded();
        Assert.Empty(withoutBuild.Written);
        Assert.Equal(["Loan.asl.json", "Loan.policy.json"], TestProject.FilesIn(published));
        Assert.Equal("{ \"changed\": true }\n", await File.ReadAllTextAsync(Path.Combine(published, "Loan.asl.json")));

        Directory.Delete(published, recursive: true);
        (await project.RunAsync("publish", "-c", "Debug", "--no-build", "-p:AslGenWriteFiles=false")).Succeeded();
        Assert.False(Directory.Exists(published));
        Assert.Equal(["Loan.asl.json", "Loan.policy.json"], project.AslFiles);
    }

    [Fact]
    public async Task Publish_keeps_the_place_of_a_folder_below_the_output()
    {
        var project = new TestProject(_workspace).With(Source.Workflow("Loan"));
        var output = Path.Combine(_workspace.Folder, "output");

        (
            await project.RunAsync(
                "publish",
                "-c",
                "Debug",
                $"-p:OutDir={output}/",
                $"-p:AslGenOutputDirectory={output}/flows/v1",
                "-o",
                Path.Combine(output, "published")
            )
        ).Succeeded();

        Assert.Equal(["Loan.asl.json", "Loan.policy.json"], TestProject.FilesIn(Path.Combine(output, "published", "flows", "v1")));
    }

    [Fact]
    public async Task A_web_project_publishes_a_folder_of_its_own_once()
    {
        // Its SDK publishes every .json file of the project's folder by itself.
        var project = new TestProject(
            _workspace,
            properties: "<AslGenOutputDirectory>asl</AslGenOutputDirectory>",
            sdk: "Microsoft.NET.Sdk.Web"
        ).With(Source.Workflow("Loan"), "public static class Program { public static void Main() { } }");
        var published = Path.Combine(_workspace.Folder, "published");
        (await project.BuildAsync("-p:UseAppHost=false")).Succeeded();

        (await project.RunAsync("publish", "-c", "Debug", "-p:UseAppHost=false", "-o", published)).Succeeded();

        Assert.Equal(["Loan.asl.json", "Loan.policy.json"], TestProject.FilesIn(Path.Combine(published, "asl")));
    }
}
