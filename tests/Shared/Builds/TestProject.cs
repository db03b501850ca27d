namespace AslGen.Tests.Builds;

/// <summary>A small project, a library unless told otherwise.</summary>
internal sealed class TestProject
{
    private readonly TestFolder _parent;
    private readonly string _name;

    /// <summary>Creates the project in a folder of its own name.</summary>
    /// <param name="parent">The folder of the project's own folder.</param>
    /// <param name="name">The name of the project.</param>
    /// <param name="properties">Further properties, as XML; they can override the target framework.</param>
    /// <param name="items">Items, as XML.</param>
    /// <param name="sdk">The SDK.</param>
    public TestProject(TestFolder parent, string name = "Shop", string properties = "", string items = "", string sdk = "Microsoft.NET.Sdk")
    {
        _parent = parent;
        _name = name;
        Write(
            $"{name}.csproj",
            $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {items}
              </ItemGroup>
            </Project>
            """
        );
    }

    /// <summary>Gets the full path of the project's folder.</summary>
    public string Folder => Path.Combine(_parent.Folder, _name);

    /// <summary>Gets the default folder of the workflow files.</summary>
    public string AslFolder => Path.Combine(Folder, "bin", "Debug", "net10.0", "asl");

    /// <summary>Gets the names of all files in the default folder, in order; none where there is no folder.</summary>
    public IReadOnlyList<string> AslFiles => FilesIn(AslFolder);

    /// <summary>The names of all files in a folder, in order.</summary>
    public static IReadOnlyList<string> FilesIn(string folder) =>
        Directory.Exists(folder)
            ? [.. Directory.GetFiles(folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)]
            : [];

    /// <summary>Writes a file into the project's folder.</summary>
    public void Write(string path, string text) => _parent.Write(Path.Combine(_name, path), text);

    /// <summary>The full path of a file in the default folder.</summary>
    public string Asl(string fileName) => Path.Combine(AslFolder, fileName);

    /// <summary>Runs <c>dotnet build</c>.</summary>
    public Task<BuildResult> BuildAsync(params string[] arguments) => RunAsync("build", arguments);

    /// <summary>Runs a <c>dotnet</c> command that takes a project.</summary>
    public Task<BuildResult> RunAsync(string command, params string[] arguments) =>
        DotNet.RunAsync(Folder, [command, "--disable-build-servers", "-nodeReuse:false", "-tl:off", .. arguments]);

    /// <summary>Runs single targets, as IDEs do.</summary>
    public Task<BuildResult> RunTargetsAsync(string targets, params string[] arguments) =>
        DotNet.RunAsync(Folder, ["msbuild", $"-t:{targets}", "-nodeReuse:false", "-tl:off", "-p:UseSharedCompilation=false", .. arguments]);
}
