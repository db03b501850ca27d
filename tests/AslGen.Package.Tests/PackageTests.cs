namespace AslGen.Package.Tests;

public sealed class PackageTests(PackedPackages packages)
{
    private static readonly string[] Compiler =
    [
        "analyzers/dotnet/cs/AslGen.CodeFixes.dll",
        "analyzers/dotnet/cs/AslGen.Compiler.dll",
        "analyzers/dotnet/cs/AslGen.StatesLanguage.dll",
    ];

    [Fact]
    public void AslGen_brings_the_library_and_the_development_time_parts()
    {
        var package = packages.Package("AslGen");
        string[] expected =
        [
            "AslGen.nuspec",
            "README.md",
            .. Compiler,
            "build/AslGen.targets",
            "buildTransitive/AslGen.targets",
            "lib/net8.0/AslGen.dll",
            "lib/net8.0/AslGen.xml",
            "tasks/netstandard2.0/AslGen.Build.dll",
        ];

        Assert.Equal(expected.Order(StringComparer.Ordinal), package.Entries);
        Assert.Equal(["net8.0: "], Dependencies(package));
    }

    [Fact]
    public void AslGen_Cdk_brings_the_constructs_alone()
    {
        var package = packages.Package("AslGen.Cdk");

        Assert.Equal(["AslGen.Cdk.nuspec", "README.md", "lib/net8.0/AslGen.Cdk.dll", "lib/net8.0/AslGen.Cdk.xml"], package.Entries);
        Assert.Equal(["net8.0: Amazon.CDK.Lib 2.160.0, Constructs 10.0.5"], Dependencies(package));
    }

    [Fact]
    public void AslGen_Testing_brings_the_simulator_with_what_it_reads_definitions_by()
    {
        var package = packages.Package("AslGen.Testing");

        Assert.Equal(
            [
                "AslGen.Testing.nuspec",
                "README.md",
                "lib/net8.0/AslGen.StatesLanguage.dll",
                "lib/net8.0/AslGen.Testing.dll",
                "lib/net8.0/AslGen.Testing.xml",
            ],
            package.Entries
        );
        Assert.Equal([$"net8.0: AslGen {packages.Version}"], Dependencies(package));
    }

    [Theory]
    [InlineData("AslGen")]
    [InlineData("AslGen.Cdk")]
    [InlineData("AslGen.Testing")]
    [InlineData("AslGen.Tool")]
    public void A_package_says_what_a_gallery_shows(string id)
    {
        var metadata = packages.Package(id).Metadata();

        Assert.Equal(id, metadata.Element("id")!.Value);
        Assert.Equal(packages.Version, metadata.Element("version")!.Value);
        Assert.Equal("README.md", metadata.Element("readme")!.Value);
        Assert.Equal(
            ("expression", "Apache-2.0"),
            (metadata.Element("license")!.Attribute("type")!.Value, metadata.Element("license")!.Value)
        );
        Assert.NotEqual("Package Description", metadata.Element("description")!.Value);
        Assert.Contains("step-functions", metadata.Element("tags")!.Value);
        Assert.Equal(
            ("git", SourceTree.Url, SourceTree.Commit),
            (
                metadata.Element("repository")!.Attribute("type")!.Value,
                metadata.Element("repository")!.Attribute("url")!.Value,
                metadata.Element("repository")!.Attribute("commit")!.Value
            )
        );
        Assert.Null(metadata.Element("developmentDependency"));
    }

    [Theory]
    [InlineData("AslGen")]
    [InlineData("AslGen.Cdk")]
    [InlineData("AslGen.Testing")]
    public void A_debugger_finds_the_sources(string id)
    {
        var symbols = packages.Package(id, "snupkg");
        Assert.Equal([$"{id}.nuspec", $"lib/net8.0/{id}.pdb"], symbols.Entries);

        var pdb = Symbols.Of(symbols.Read($"lib/net8.0/{id}.pdb"));

        Assert.Equal(
            "{\"documents\":{\"/_/*\":\"https://raw.githubusercontent.com/aslgen/aslgen/" + SourceTree.Commit + "/*\"}}",
            pdb.SourceLink
        );
        Assert.NotEmpty(pdb.Documents);
        Assert.All(
            pdb.Documents,
            document => Assert.True(document.IsEmbedded || document.Name.StartsWith("/_/src/", StringComparison.Ordinal), document.Name)
        );
    }

    [Fact]
    public async Task Packing_twice_gives_the_same_assemblies()
    {
        var folder = await packages.PackAgainAsync();

        foreach (var id in (string[])["AslGen", "AslGen.Cdk", "AslGen.Testing"])
        {
            var first = packages.Package(id);
            var second = packages.PackageIn(folder, id);
            Assert.Equal(first.Entries, second.Entries);
            Assert.All(first.Entries, entry => Assert.True(first.Read(entry).SequenceEqual(second.Read(entry)), entry));
        }
    }

    private static IEnumerable<string> Dependencies(PackageFile package) =>
        package
            .Metadata()
            .Element("dependencies")!
            .Elements("group")
            .Select(group =>
                $"{group.Attribute("targetFramework")!.Value}: "
                + string.Join(
                    ", ",
                    group.Elements("dependency").Select(entry => $"{entry.Attribute("id")!.Value} {entry.Attribute("version")!.Value}")
                )
            );
}
