using AslGen.Build.Tests.Harness;

namespace AslGen.Build.Tests;

public sealed class MultiTargetingTests : IDisposable
{
    private const string TwoFrameworks = "<TargetFramework /><TargetFrameworks>net8.0;net10.0</TargetFrameworks>";

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task Each_framework_has_its_own_files()
    {
        var project = new TestProject(_workspace, properties: TwoFrameworks).With(
            Source.Workflow("Loan"),
            "#if NET10_0\n" + Source.Workflow("Modern") + "\n#endif"
        );

        (await project.BuildAsync()).Succeeded();

        var net8 = Path.Combine(project.Folder, "bin", "Debug", "net8.0", "asl");
        Assert.Equal(["Loan.asl.json", "Loan.policy.json"], TestProject.FilesIn(net8));
        Assert.Equal(["Loan.asl.json", "Loan.policy.json", "Modern.asl.json", "Modern.policy.json"], project.AslFiles);

        (await project.RunAsync("clean")).Succeeded();
        Assert.False(Directory.Exists(net8));
        Assert.False(Directory.Exists(project.AslFolder));
    }

    [Fact]
    public async Task Frameworks_can_share_one_folder()
    {
        // Many classes and two nodes: both inner builds write the same files at about the same time.
        string[] names = [.. Enumerable.Range(0, 40).Select(number => $"Workflow{number}")];
        var project = new TestProject(_workspace, properties: TwoFrameworks).With([.. names.Select(name => Source.Workflow(name))]);
        var shared = Path.Combine(_workspace.Folder, "shared") + "/";

        (await project.BuildAsync("-m:2", $"-p:AslGenOutputDirectory={shared}")).Succeeded();

        Assert.Equal(80, TestProject.FilesIn(shared).Count);
        Assert.All(names, name => Assert.Equal("{}\n", File.ReadAllText(Path.Combine(shared, $"{name}.asl.json"))));

        project.With(Source.Workflow("Workflow0"));
        (await project.BuildAsync("-m:2", "--no-restore", $"-p:AslGenOutputDirectory={shared}")).Succeeded();
        Assert.Equal(["Workflow0.asl.json", "Workflow0.policy.json"], TestProject.FilesIn(shared));

        (await project.RunAsync("clean", "-m:2", $"-p:AslGenOutputDirectory={shared}")).Succeeded();
        Assert.False(Directory.Exists(shared));
    }

    [Fact]
    public async Task The_output_can_be_overridden_for_all_frameworks()
    {
        var project = new TestProject(_workspace, properties: TwoFrameworks).With(Source.Workflow("Loan"));

        // One node: the frameworks' assemblies overwrite each other here, which MSBuild itself does not survive in parallel.
        (await project.BuildAsync("-m:1", "-p:OutDir=out/")).Succeeded();

        Assert.Equal(["Loan.asl.json", "Loan.policy.json"], TestProject.FilesIn(Path.Combine(project.Folder, "out", "asl")));
    }
}
