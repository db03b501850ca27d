namespace AslGen.Build.Tests.Harness;

/// <summary>A folder whose projects import the targets where a package's targets are imported.</summary>
internal sealed class Workspace : TestFolder
{
    /// <summary>Creates a workspace.</summary>
    public Workspace()
    {
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
                <AslGenBuildTaskAssembly>{Parts.TaskAssembly}</AslGenBuildTaskAssembly>
              </PropertyGroup>
              <Import Project="{Path.Combine(Parts.TargetsFolder, "buildTransitive", "AslGen.targets")}" />
            </Project>
            """
        );
    }
}
