using AslGen.Build.Tests.Harness;

namespace AslGen.Build.Tests;

public sealed class WrittenFilesTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task A_build_writes_the_files_of_each_workflow_and_prints_their_paths()
    {
        var longText = "{\n  \"Comment\": \"" + new string('x', 200_000) + " é 語 🚀\"\n}";
        var project = new TestProject(_workspace).With(
            Source.Workflow("Global", longText, "{ \"Version\": 1 }"),
            "namespace N { public class Outer { " + Source.Workflow("Nested", "{ \"a\": 1 }\n", policy: "") + " } }",
            "namespace N { " + Source.Workflow("Twice", "1") + " public class Holder { " + Source.Workflow("TWICE", "2") + " } }",
            Source.Workflow("Twice", "3"),
            "public class Plain { " + Source.Constant("Definition", "{}") + " }"
        );

        var result = (await project.BuildAsync()).Succeeded();

        string[] expected =
        [
            "Global.asl.json",
            "Global.policy.json",
            "N.Holder.TWICE.asl.json",
            "N.Holder.TWICE.policy.json",
            "N.Twice.asl.json",
            "N.Twice.policy.json",
            "Nested.asl.json",
            "Twice.asl.json",
            "Twice.policy.json",
        ];
        Assert.Equal(expected, project.AslFiles);
        Assert.Equal(longText + "\n", await File.ReadAllTextAsync(project.Asl("Global.asl.json")));
        Assert.Equal("{ \"Version\": 1 }\n"u8.ToArray(), await File.ReadAllBytesAsync(project.Asl("Global.policy.json")));
        Assert.Equal("{ \"a\": 1 }\n"u8.ToArray(), await File.ReadAllBytesAsync(project.Asl("Nested.asl.json")));
        Assert.Equal("1\n", await File.ReadAllTextAsync(project.Asl("N.Twice.asl.json")));
        Assert.Equal("2\n", await File.ReadAllTextAsync(project.Asl("N.Holder.TWICE.asl.json")));
        Assert.Equal("3\n", await File.ReadAllTextAsync(project.Asl("Twice.asl.json")));
        Assert.Equal(expected.Order(StringComparer.Ordinal), result.Written.Order(StringComparer.Ordinal));
        Assert.Contains($"    Global -> {project.Asl("Global.asl.json")}", result.PrintedLines);
        Assert.Contains($"    N.Holder.TWICE -> {project.Asl("N.Holder.TWICE.policy.json")}", result.PrintedLines);
    }

    [Fact]
    public async Task The_terminal_logger_still_links_to_the_assembly()
    {
        // It takes the last line that begins with the project's name for the one about the assembly.
        var project = new TestProject(_workspace, "Shop").With(Source.Workflow("Shop"), Source.Workflow("ShopAudit"));

        var result = (await project.BuildAsync("-tl:on")).Succeeded();

        Assert.Contains("Shop.dll", result.Output);
        Assert.Equal(4, project.AslFiles.Count);
    }

    [Fact]
    public async Task Another_folder_can_be_named_and_is_kept_up_like_the_default()
    {
        var project = new TestProject(_workspace, properties: "<AslGenOutputDirectory>deploy/states</AslGenOutputDirectory>").With(
            Source.Workflow("Loan"),
            Source.Workflow("Licence")
        );
        var folder = Path.Combine(project.Folder, "deploy", "states");

        var first = (await project.BuildAsync()).Succeeded();

        Assert.Equal(["Licence.asl.json", "Licence.policy.json", "Loan.asl.json", "Loan.policy.json"], TestProject.FilesIn(folder));
        Assert.Contains($"    Loan -> {Path.Combine(folder, "Loan.asl.json")}", first.PrintedLines);
        Assert.False(Directory.Exists(project.AslFolder));

        project.With(Source.Workflow("Licence"));
        project.Write("deploy/states/Foreign.asl.json", "{}");
        var publish = Path.Combine(project.Folder, "published");
        (await project.RunAsync("publish", "-c", "Debug", "-o", publish)).Succeeded();
        Assert.Equal(["Foreign.asl.json", "Licence.asl.json", "Licence.policy.json"], TestProject.FilesIn(folder));
        Assert.Equal(["Licence.asl.json", "Licence.policy.json"], TestProject.FilesIn(Path.Combine(publish, "asl")));

        (await project.RunAsync("clean")).Succeeded();
        Assert.Equal(["Foreign.asl.json"], TestProject.FilesIn(folder));
    }

    [Fact]
    public async Task Nothing_is_written_when_switched_off_and_earlier_files_go()
    {
        var project = new TestProject(_workspace).With(Source.Workflow("Loan"));
        Assert.Empty((await project.BuildAsync("-p:AslGenWriteFiles=false")).Succeeded().Written);
        Assert.False(Directory.Exists(project.AslFolder));

        (await project.BuildAsync("--no-restore")).Succeeded();
        Assert.NotEmpty(project.AslFiles);

        (await project.BuildAsync("--no-restore", "-p:AslGenWriteFiles=false")).Succeeded();
        Assert.False(Directory.Exists(project.AslFolder));
    }

    [Fact]
    public async Task A_project_that_compiles_nothing_is_left_in_peace()
    {
        var project = new TestProject(_workspace).With(Source.Workflow("Loan"));

        (
            await project.RunTargetsAsync("BuildOnlySettings;CopyFilesToOutputDirectory", "-restore", "-p:SkipCopyBuildProduct=true")
        ).Succeeded();

        Assert.False(Directory.Exists(project.AslFolder));
    }

    [Fact]
    public async Task The_targets_find_the_task_in_a_package_and_can_be_imported_before_the_SDK_sets_its_paths()
    {
        var package = Path.Combine(_workspace.Folder, "package");
        foreach (var part in (string[])["build", "buildTransitive"])
        {
            Directory.CreateDirectory(Path.Combine(package, part));
            File.Copy(Path.Combine(Parts.TargetsFolder, part, "AslGen.targets"), Path.Combine(package, part, "AslGen.targets"));
        }

        var task = Path.Combine(package, "tasks", "netstandard2.0", "AslGen.Build.dll");
        Directory.CreateDirectory(Path.GetDirectoryName(task)!);
        File.Copy(Parts.TaskAssembly, task);
        _workspace.Write("Directory.Build.targets", "<Project />");
        _workspace.Write(
            "Directory.Build.props",
            $"""
            <Project><Import Project="{Path.Combine(package, "buildTransitive", "AslGen.targets")}" /></Project>
            """
        );
        var project = new TestProject(_workspace).With(Source.Workflow("Loan"));

        (await project.BuildAsync()).Succeeded();

        Assert.Equal(["Loan.asl.json", "Loan.policy.json"], project.AslFiles);
    }
}
