namespace AslGen.Build.Tests.Harness;

/// <summary>A temporary folder of projects, outside the repository so that they inherit nothing from it.</summary>
internal sealed class Workspace : IDisposable
{
    /// <summary>Creates a workspace whose projects import the targets where a package's targets are imported.</summary>
    public Workspace()
    {
        // The name holds what has ever broken a build: a blank, and characters that mean something to MSBuild.
        Folder = Directory.CreateTempSubdirectory("aslgen build (50% é) ").FullName;
        Write(
            "Directory.Build.props",
            """
            <Project>
              <PropertyGroup>
                <NuGetAudit>false</NuGetAudit>
                <EnableNETAnalyzers>false</EnableNETAnalyzers>
                <DebugType>none</DebugType>
              </PropertyGroup>
            </Project>
            """
        );
        Write(
            "Directory.Build.targets",
            $"""
            <Project>
              <PropertyGroup>
                <AslGenBuildTaskAssembly>{Repository.TaskAssembly}</AslGenBuildTaskAssembly>
              </PropertyGroup>
              <Import Project="{Path.Combine(Repository.TargetsFolder, "buildTransitive", "AslGen.targets")}" />
            </Project>
            """
        );
        Write("Directory.Packages.props", "<Project />");
    }

    /// <summary>Gets the full path of the workspace.</summary>
    public string Folder { get; }

    /// <summary>Writes a file, and the folders above it.</summary>
    public void Write(string path, string text)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
