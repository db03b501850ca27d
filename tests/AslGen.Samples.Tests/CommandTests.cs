using System.Reflection;
using System.Text.Json.Nodes;
using AslGen.Tests.Builds;

namespace AslGen.Samples.Tests;

/// <summary>The one command of each sample's page. The tests' own build has built the samples.</summary>
public sealed class CommandTests
{
    private static readonly string Configuration = typeof(CommandTests)
        .Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!
        .Configuration;

    [Theory]
    [InlineData("LicenseFulfilment", "LicenseFulfilment")]
    [InlineData("LicenseFulfilment", "LicenseFulfilment", "chained")]
    [InlineData("LoanValuation", "LoanProcessor MockValuation")]
    public async Task It_shows_the_definitions_and_where_everything_is(string sample, string workflows, params string[] arguments)
    {
        var output = Path.Combine(Repository.Root, "samples", sample, "bin", Configuration, "net8.0", "asl");
        var synthesized = Path.Combine(Repository.Root, "samples", sample, "cdk.out");
        if (Directory.Exists(synthesized))
            Directory.Delete(synthesized, recursive: true);

        var lines = (await RunAsync(sample, [], arguments)).Split('\n').Select(line => line.Trim()).ToList();

        foreach (var workflow in workflows.Split(' '))
        {
            foreach (var file in new[] { $"{workflow}.asl.json", $"{workflow}.policy.json" }.Select(name => Path.Combine(output, name)))
            {
                Assert.Contains(file, lines);
                Assert.True(File.Exists(file), file);
            }

            var definition = File.ReadAllLines(Path.Combine(output, $"{workflow}.asl.json")).Select(line => line.Trim());
            Assert.Contains(string.Join('\n', definition), string.Join('\n', lines), StringComparison.Ordinal);
        }

        var template = Path.Combine(synthesized, $"{sample}.template.json");
        Assert.Contains(template, lines);
        Assert.NotNull(JsonNode.Parse(File.ReadAllText(template))!["Resources"]);
    }

    /// <summary>The CDK's command line starts the command of cdk.json, and says where it will look for the result.</summary>
    [Theory]
    [InlineData("LicenseFulfilment")]
    [InlineData("LoanValuation")]
    public async Task Under_the_CDK_it_synthesizes_where_the_CDK_looks(string sample)
    {
        var app = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "samples", sample, "cdk.json")))!["app"]!;
        Assert.Equal($"dotnet run --project {sample}.csproj", app.GetValue<string>());
        var folder = Directory.CreateTempSubdirectory("aslgen-cdk-").FullName;
        try
        {
            var output = await RunAsync(sample, ["--environment", $"CDK_OUTDIR={folder}"], []);

            Assert.True(File.Exists(Path.Combine(folder, "manifest.json")), output);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<string> RunAsync(string sample, string[] options, string[] arguments)
    {
        var result = await DotNet.RunAsync(
            Repository.Root,
            ["run", "--no-build", "--configuration", Configuration, "--project", $"samples/{sample}", .. options, "--", .. arguments]
        );
        Assert.True(result.ExitCode == 0, result.Output);
        return result.Output;
    }
}
