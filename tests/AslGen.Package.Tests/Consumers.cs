using System.Reflection;

namespace AslGen.Package.Tests;

/// <summary>A folder of projects that use the packages as anybody else's projects do.</summary>
internal sealed class Consumers : TestFolder
{
    private readonly PackedPackages _packages;

    /// <summary>Creates the folder.</summary>
    /// <param name="packages">The packages.</param>
    public Consumers(PackedPackages packages)
    {
        _packages = packages;
        Write(
            "nuget.config",
            $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="packed" value="{packages.Feed}" />
              </packageSources>
            </configuration>
            """
        );

        // The packages under test come from the feed, into a folder of their own. All others are there since the packing.
        Write(
            "Directory.Build.props",
            $"""
            <Project>
              <PropertyGroup>
                <RestorePackagesPath>{packages.RestoredPackages}</RestorePackagesPath>
                <RestoreFallbackFolders>{PackageFolder()}</RestoreFallbackFolders>
                <NuGetAudit>false</NuGetAudit>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <WarningsNotAsErrors>NU1603</WarningsNotAsErrors>
              </PropertyGroup>
            </Project>
            """
        );
    }

    /// <summary>A reference to a package under test, as XML.</summary>
    public string Reference(string package, string attributes = "") =>
        $"""<PackageReference Include="{package}" Version="{_packages.Version}" {attributes} />""";

    private static string PackageFolder() =>
        typeof(Consumers)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "PackageFolder")
            .Value!;
}
