using System.Globalization;
using System.Runtime.InteropServices;
using AslGen.Package.Tests;

[assembly: AssemblyFixture(typeof(PackedPackages))]

namespace AslGen.Package.Tests;

/// <summary>The packages, packed once for all tests as they would be for publishing.</summary>
public sealed class PackedPackages : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("aslgen packages ").FullName;

    /// <summary>Gets the version, which no earlier run can have left in a cache.</summary>
    public string Version { get; } = "0.1.0-test." + DateTime.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture);

    /// <summary>Gets the folder feed.</summary>
    public string Feed => Path.Combine(_folder, "feed");

    /// <summary>Gets the folder that consumers restore into.</summary>
    public string RestoredPackages => Path.Combine(_folder, "restored");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        var sources = await PackLibrariesAsync("first", Feed);
        await PackAsync(sources, "AslGen.Tool", Feed, $"-p:CompileAheadFor={RuntimeInformation.RuntimeIdentifier}");
    }

    /// <summary>Packs again, from a copy of the sources in another folder.</summary>
    /// <returns>The folder of the packages.</returns>
    public async Task<string> PackAgainAsync()
    {
        var packages = Path.Combine(_folder, "again");
        await PackLibrariesAsync("second copy", packages);
        return packages;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    internal PackageFile Package(string id, string extension = "nupkg") => PackageIn(Feed, id, extension);

    internal PackageFile PackageIn(string folder, string id, string extension = "nupkg") =>
        new(Path.Combine(folder, $"{id}.{Version}.{extension}"));

    private async Task<string> PackLibrariesAsync(string name, string packages)
    {
        var sources = Path.Combine(_folder, name);
        SourceTree.CopyTo(sources);
        await PackAsync(sources, "AslGen", packages);
        await PackAsync(sources, "AslGen.Cdk", packages);
        await PackAsync(sources, "AslGen.Testing", packages);
        return sources;
    }

    private async Task PackAsync(string sources, string project, string packages, params string[] properties)
    {
        var result = await DotNet.RunAsync(
            Path.Combine(sources, "src", project),
            [
                "pack",
                "-c",
                "Release",
                "-o",
                packages,
                $"-p:PackageVersion={Version}",
                "-p:ContinuousIntegrationBuild=true",
                "--disable-build-servers",
                "-nodeReuse:false",
                "-tl:off",
                .. properties,
            ]
        );
        Assert.True(result.ExitCode == 0, result.Output);
    }
}
