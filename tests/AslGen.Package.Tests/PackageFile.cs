using System.IO.Compression;
using System.Xml.Linq;

namespace AslGen.Package.Tests;

/// <summary>A packed file, to look into.</summary>
internal sealed class PackageFile(string path)
{
    /// <summary>Gets the names of the files in it, in order, without what every package has for its own container format.</summary>
    public IReadOnlyList<string> Entries
    {
        get
        {
            using var archive = ZipFile.OpenRead(path);
            return
            [
                .. archive
                    .Entries.Select(entry => entry.FullName)
                    .Where(name =>
                        name is not "[Content_Types].xml"
                        && !name.StartsWith("_rels/", StringComparison.Ordinal)
                        && !name.StartsWith("package/services/", StringComparison.Ordinal)
                    )
                    .Order(StringComparer.Ordinal),
            ];
        }
    }

    /// <summary>The contents of a file in it.</summary>
    public byte[] Read(string entry)
    {
        using var archive = ZipFile.OpenRead(path);
        using var stream = archive.GetEntry(entry)!.Open();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }

    /// <summary>The package's description of itself, without its namespace.</summary>
    public XElement Metadata()
    {
        var nuspec = XDocument.Load(new MemoryStream(Read(Entries.Single(name => name.EndsWith(".nuspec", StringComparison.Ordinal)))));
        foreach (var element in nuspec.Descendants())
        {
            element.Name = element.Name.LocalName;
        }

        return nuspec.Root!.Element("metadata")!;
    }
}
