using System.Runtime.InteropServices;

namespace AslGen.Package.Tests;

/// <summary>The command as those have it who install it.</summary>
public sealed class ToolTests(PackedPackages packages) : IDisposable
{
    private const string Bad = """{ "StartAt": "Done", "States": { "Done": { "Type": "Succeed", "Oops": 1 } } }""";

    private readonly Consumers _consumers = new(packages);

    public void Dispose() => _consumers.Dispose();

    [Fact]
    public void The_package_has_the_command_as_it_is_and_compiled_ahead()
    {
        string[] files =
        [
            "AslGen.StatesLanguage.dll",
            "AslGen.dll",
            "AslGen.Testing.dll",
            "DotnetToolSettings.xml",
            "System.CommandLine.dll",
            "YamlDotNet.dll",
            "AslGen.Tool.deps.json",
            "AslGen.Tool.dll",
            "AslGen.Tool.runtimeconfig.json",
        ];
        string[] folders = ["tools/net10.0/any", $"tools/net10.0/{RuntimeInformation.RuntimeIdentifier}", "tools/net8.0/any"];
        var package = packages.Package("AslGen.Tool");

        string[] expected = ["AslGen.Tool.nuspec", "README.md", .. folders.SelectMany(folder => files.Select(file => $"{folder}/{file}"))];
        Assert.Equal(expected.Order(StringComparer.Ordinal), package.Entries);
        Assert.All(
            files.Where(file => file.EndsWith(".dll", StringComparison.Ordinal)),
            file => Assert.True(package.Read($"{folders[1]}/{file}").Length > package.Read($"{folders[0]}/{file}").Length, file)
        );
    }

    [Fact]
    public async Task The_command_can_be_installed_and_run()
    {
        var tools = Path.Combine(_consumers.Folder, "tools");
        var installed = await DotNet.RunAsync(
            _consumers.Folder,
            ["tool", "install", "AslGen.Tool", "--tool-path", tools, "--version", packages.Version]
        );
        Assert.True(installed.ExitCode == 0, installed.Output);
        _consumers.Write("flow.asl.json", Bad);

        // The command starts what was compiled ahead for this machine.
        var assembly = Directory
            .GetFiles(tools, "AslGen.Tool.dll", SearchOption.AllDirectories)
            .Single(path => path.Contains(Path.Combine("net10.0", RuntimeInformation.RuntimeIdentifier), StringComparison.Ordinal));
        var result = await DotNet.RunAsync(_consumers.Folder, [assembly, "check", "."]);

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("flow.asl.json:1:63: error ASL5103", result.Output);
        _consumers.Write("done.asl.json", """{ "StartAt": "Done", "States": { "Done": { "Type": "Succeed" } } }""");
        var run = await DotNet.RunAsync(_consumers.Folder, [assembly, "run", "done.asl.json", "--input", "7"]);
        Assert.True(run.ExitCode == 0, run.Output);
        Assert.EndsWith("7\n", run.Output.ReplaceLineEndings("\n"));

        Assert.Contains(Path.GetRelativePath(tools, assembly).Replace('\\', '/'), Starter(tools));
    }

    // The starter of a tool has the path of its assembly in it.
    private static string Starter(string tools) =>
        File.ReadAllText(Directory.GetFiles(tools).Single(), System.Text.Encoding.Latin1).Replace('\\', '/');
}
