using AslGen.Build.Tests.Harness;

namespace AslGen.Build.Tests;

public sealed class IncrementalBuildTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task A_second_build_writes_and_prints_nothing_and_repairs_what_is_missing_or_changed()
    {
        var project = new TestProject(_workspace).With(Source.Workflow("Loan"), Source.Workflow("Licence"));
        (await project.BuildAsync()).Succeeded();
        var longAgo = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        foreach (var file in project.AslFiles)
            File.SetLastWriteTimeUtc(project.Asl(file), longAgo);

        var second = (await project.BuildAsync("--no-restore")).Succeeded();

        Assert.Empty(second.Written);
        Assert.Equal(4, project.AslFiles.Count);
        Assert.All(project.AslFiles, file => Assert.Equal(longAgo, File.GetLastWriteTimeUtc(project.Asl(file))));

        File.Delete(project.Asl("Loan.policy.json"));
        await File.WriteAllTextAsync(project.Asl("Licence.asl.json"), "[]\n");
        var third = (await project.BuildAsync("--no-restore")).Succeeded();

        Assert.Equal(["Licence.asl.json", "Loan.policy.json"], third.Written);
        Assert.Equal("{}\n", await File.ReadAllTextAsync(project.Asl("Licence.asl.json")));
        Assert.Equal("{}\n", await File.ReadAllTextAsync(project.Asl("Loan.policy.json")));
        Assert.Equal(longAgo, File.GetLastWriteTimeUtc(project.Asl("Loan.asl.json")));
    }

    [Fact]
    public async Task Changed_renamed_and_deleted_classes_change_their_files_alone()
    {
        var project = new TestProject(_workspace).With(Source.Workflow("Loan"), Source.Workflow("Old"), Source.Workflow("Same"));
        (await project.BuildAsync()).Succeeded();
        project.Write("bin/Debug/net10.0/asl/Foreign.asl.json", "mine");

        project.With(Source.Workflow("Loan", "{ \"changed\": true }", policy: ""), Source.Workflow("New"), Source.Workflow("Same"));
        var second = (await project.BuildAsync("--no-restore")).Succeeded();

        Assert.Equal(["Loan.asl.json", "New.asl.json", "New.policy.json"], second.Written);
        Assert.Equal(
            ["Foreign.asl.json", "Loan.asl.json", "New.asl.json", "New.policy.json", "Same.asl.json", "Same.policy.json"],
            project.AslFiles
        );
        Assert.Equal("{ \"changed\": true }\n", await File.ReadAllTextAsync(project.Asl("Loan.asl.json")));

        File.Delete(project.Asl("Foreign.asl.json"));
        project.With();
        (await project.BuildAsync("--no-restore")).Succeeded();

        Assert.False(Directory.Exists(project.AslFolder));
    }

    [Fact]
    public async Task A_build_sent_elsewhere_leaves_the_files_of_the_usual_place_alone()
    {
        var project = new TestProject(_workspace).With(Source.Workflow("Loan"));
        (await project.BuildAsync()).Succeeded();
        var elsewhere = Path.Combine(_workspace.Folder, "elsewhere");

        var result = (await project.BuildAsync("--no-restore", "-o", elsewhere)).Succeeded();

        Assert.Equal(["Loan.asl.json", "Loan.policy.json"], result.Written);
        Assert.Equal(["Loan.asl.json", "Loan.policy.json"], TestProject.FilesIn(Path.Combine(elsewhere, "asl")));
        Assert.Equal(["Loan.asl.json", "Loan.policy.json"], project.AslFiles);

        project.With(Source.Workflow("Renamed"));
        (await project.BuildAsync("--no-restore")).Succeeded();
        Assert.Equal(["Renamed.asl.json", "Renamed.policy.json"], project.AslFiles);
        var published = Path.Combine(_workspace.Folder, "published");
        (await project.RunAsync("publish", "-c", "Debug", "--no-build", "-o", published)).Succeeded();
        Assert.Equal(["Renamed.asl.json", "Renamed.policy.json"], TestProject.FilesIn(Path.Combine(published, "asl")));

        (await project.RunAsync("clean")).Succeeded();
        Assert.Empty(project.AslFiles);
        Assert.Equal(["Loan.asl.json", "Loan.policy.json"], TestProject.FilesIn(Path.Combine(elsewhere, "asl")));
    }
}
