using AslGen.Build.Tests.Harness;

namespace AslGen.Build.Tests;

public sealed class ErrorTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task A_class_without_definition_fails_the_build_and_keeps_its_last_files()
    {
        var project = new TestProject(_workspace).With(Source.Workflow("Broken", "1"), Source.Workflow("Sound", "1"));
        (await project.BuildAsync()).Succeeded();

        project.With(
            "namespace N { " + Source.Workflow("Broken", definition: "", policy: "2") + " }",
            "[AslGen.StateMachine] public class Bare { public static readonly string Definition = \"{}\"; }",
            Source.Workflow("Sound", "2")
        );
        var result = (await project.BuildAsync("--no-restore")).Failed();

        Assert.Contains(
            $"{Path.Combine(project.Folder, "Shop.csproj")} : error ASL1090: The workflow class 'N.Broken' has no definition: "
                + "its compilation reported errors, or the analyzers did not run. Build with analyzers on (RunAnalyzers=true) to see them.",
            result.Output
        );
        Assert.Contains("error ASL1090: The workflow class 'Bare' has no definition", result.Output);
        Assert.Equal(["Sound.asl.json"], result.Written);
        Assert.Equal(["Broken.asl.json", "Broken.policy.json", "Sound.asl.json", "Sound.policy.json"], project.AslFiles);
        Assert.Equal("1\n", await File.ReadAllTextAsync(project.Asl("Broken.asl.json")));
        Assert.Equal("2\n", await File.ReadAllTextAsync(project.Asl("Sound.asl.json")));

        // Nothing is compiled this time, and the error stays all the same.
        (await project.BuildAsync("--no-restore")).Failed();

        project.With(Source.Workflow("Sound", "2"));
        (await project.BuildAsync("--no-restore")).Succeeded();
        Assert.Equal(["Sound.asl.json", "Sound.policy.json"], project.AslFiles);
    }

    [Fact]
    public async Task Files_that_cannot_be_read_or_written_are_errors_without_a_stack_trace()
    {
        _workspace.Write("corrupt.dll", "This is no assembly.");
        _workspace.Write("occupied", "This is no folder.");
        _workspace.Write(
            "errors.proj",
            $"""
            <Project>
              <UsingTask TaskName="AslGen.Build.WriteAslFiles" AssemblyFile="{Parts.TaskAssembly}" />
              <Target Name="Build">
                <WriteAslFiles AssemblyFile="$(MSBuildProjectDirectory)/corrupt.dll" OutputDirectory="$(MSBuildProjectDirectory)/asl"
                               FileList="$(MSBuildProjectDirectory)/list" ProjectFile="$(MSBuildProjectFullPath)" ContinueOnError="ErrorAndContinue" />
                <WriteAslFiles AssemblyFile="$(MSBuildProjectDirectory)/missing.dll" OutputDirectory="$(MSBuildProjectDirectory)/asl"
                               FileList="$(MSBuildProjectDirectory)/list" ProjectFile="$(MSBuildProjectFullPath)" ContinueOnError="ErrorAndContinue" />
                <WriteAslFiles AssemblyFile="{typeof(ErrorTests).Assembly.Location}" OutputDirectory="$(MSBuildProjectDirectory)/occupied/asl"
                               FileList="$(MSBuildProjectDirectory)/list" ProjectFile="$(MSBuildProjectFullPath)" ContinueOnError="ErrorAndContinue" />
              </Target>
            </Project>
            """
        );

        var result = (await DotNet.RunAsync(_workspace.Folder, "msbuild", "errors.proj", "-nodeReuse:false", "-tl:off")).Failed();

        Assert.Contains(
            $"errors.proj : error ASL1092: The workflow classes of the assembly '{Path.Combine(_workspace.Folder, "corrupt.dll")}' cannot be read",
            result.Output
        );
        Assert.Contains(
            $"errors.proj : error ASL1092: The workflow classes of the assembly '{Path.Combine(_workspace.Folder, "missing.dll")}' cannot be read",
            result.Output
        );
        Assert.Contains("errors.proj : error ASL1093: The workflow files in ", result.Output);
        Assert.DoesNotContain("   at AslGen", result.Output);
        Assert.DoesNotContain("MSB4018", result.Output);
    }
}
