using AslGen.Metadata;

namespace AslGen;

/// <summary>The columns of a result.</summary>
[ServiceStructure]
public sealed class AthenaResultSetMetadata
{
    /// <summary>The columns.</summary>
    public IReadOnlyList<AthenaColumnInfo>? ColumnInfo { get; init; }
}
