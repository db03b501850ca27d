using AslGen.Build.Tests.Harness;

namespace AslGen.Build.Tests;

public sealed class DesignTimeBuildTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task A_design_time_build_neither_writes_nor_removes_files()
    {
        var project = new TestProject(_workspace).With(Source.Workflow("Loan"));
        (await project.BuildAsync()).Succeeded();
        string[] written = ["Loan.asl.json", "Loan.policy.json"];

        (await project.RunTargetsAsync("Build", "-p:DesignTimeBuild=true")).Succeeded();
        Assert.Equal(written, project.AslFiles);

        // Not even files that are no longer wanted. (A whole build would remove them on MSBuild's own account.)
        (
            await project.RunTargetsAsync(
                "BuildOnlySettings;CopyFilesToOutputDirectory",
                "-p:DesignTimeBuild=true",
                "-p:AslGenWriteFiles=false"
            )
        ).Succeeded();
        Assert.Equal(written, project.AslFiles);

        Directory.Delete(project.AslFolder, recursive: true);

        // As Visual Studio loads a project: the compiler is asked for its command line and not run.
        (
            await project.RunTargetsAsync(
                "ResolveReferences;Compile;CopyFilesToOutputDirectory",
                "-p:DesignTimeBuild=true",
                "-p:BuildingProject=false",
                "-p:BuildProjectReferences=false",
                "-p:SkipCompilerExecution=true",
                "-p:ProvideCommandLineArgs=true"
            )
        ).Succeeded();
        Assert.False(Directory.Exists(project.AslFolder));

        // As tools do that run a whole build to learn about a project.
        (await project.RunTargetsAsync("Build", "-p:DesignTimeBuild=true")).Succeeded();
        Assert.False(Directory.Exists(project.AslFolder));

        // Single targets, without the one that says that this is a build.
        (await project.RunTargetsAsync("CopyFilesToOutputDirectory")).Succeeded();
        Assert.False(Directory.Exists(project.AslFolder));

        (await project.RunTargetsAsync("Build")).Succeeded();
        Assert.Equal(written, project.AslFiles);
    }
}
