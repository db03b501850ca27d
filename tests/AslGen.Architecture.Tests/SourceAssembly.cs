using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace AslGen.Architecture.Tests;

/// <summary>A project of the folder <c>src</c> and its assembly.</summary>
internal sealed class SourceAssembly
{
    private readonly string _path;

    private SourceAssembly(string path)
    {
        _path = path;
        Name = ProjectOf(path);
    }

    /// <summary>Gets all of them, by name.</summary>
    public static IReadOnlyDictionary<string, SourceAssembly> All { get; } =
        typeof(SourceAssembly)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Where(attribute => attribute.Key == "SourceAssembly")
            .Select(attribute => new SourceAssembly(attribute.Value!))
            .ToDictionary(assembly => assembly.Name);

    /// <summary>Gets the name of the project, which most of the assemblies share.</summary>
    public string Name { get; }

    /// <summary>Gets the full path of the assembly.</summary>
    public string AssemblyPath => _path;

    /// <summary>Gets the folder of the project.</summary>
    public string Folder => Path.Combine(Repository.Root, "src", Name);

    /// <summary>The names in the project file's items of a kind, in order.</summary>
    public IReadOnlyList<string> Items(string kind) =>
        [
            .. XDocument
                .Load(Path.Combine(Folder, Name + ".csproj"))
                .Descendants(kind)
                .Select(item =>
                    Path.GetFileName(item.Attribute("Include")!.Value).Replace(".csproj", "", StringComparison.Ordinal)
                    + (item.Attribute("ReferenceOutputAssembly")?.Value == "false" ? " (not referenced)" : "")
                )
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>The names of the assemblies that it refers to, in order.</summary>
    public IReadOnlyList<string> References()
    {
        using var file = new PEReader(File.OpenRead(_path));
        var reader = file.GetMetadataReader();
        return
        [
            .. reader
                .AssemblyReferences.Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name))
                .Order(StringComparer.Ordinal),
        ];
    }

    // …/src/(project)/bin/(configuration)/(framework)/(assembly).dll
    private static string ProjectOf(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        while (Path.GetFileName(folder) != "bin")
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return Path.GetFileName(Path.GetDirectoryName(folder))!;
    }
}
