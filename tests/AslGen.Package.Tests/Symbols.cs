using System.Reflection.Metadata;
using System.Text;

namespace AslGen.Package.Tests;

/// <summary>What a symbol file knows of the sources.</summary>
/// <param name="SourceLink">Where a debugger downloads them.</param>
/// <param name="Documents">Their names, and whether they are in the symbol file.</param>
internal sealed record Symbols(string SourceLink, IReadOnlyList<(string Name, bool IsEmbedded)> Documents)
{
    private static readonly Guid SourceLinkKind = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    private static readonly Guid EmbeddedSourceKind = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    /// <summary>Reads a portable PDB.</summary>
    public static Symbols Of(byte[] pdb)
    {
        using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(pdb));
        var reader = provider.GetMetadataReader();
        var sourceLink = InformationOf(reader, Handle.ModuleDefinition)
            .Single(information => KindOf(reader, information) == SourceLinkKind);
        return new Symbols(
            Encoding.UTF8.GetString(reader.GetBlobBytes(sourceLink.Value)),
            [
                .. reader.Documents.Select(handle =>
                    (
                        reader.GetString(reader.GetDocument(handle).Name),
                        InformationOf(reader, handle).Any(information => KindOf(reader, information) == EmbeddedSourceKind)
                    )
                ),
            ]
        );
    }

    private static IEnumerable<CustomDebugInformation> InformationOf(MetadataReader reader, EntityHandle handle) =>
        reader.GetCustomDebugInformation(handle).Select(reader.GetCustomDebugInformation);

    private static Guid KindOf(MetadataReader reader, CustomDebugInformation information) => reader.GetGuid(information.Kind);
}
