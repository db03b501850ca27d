using AslGen.Metadata;

namespace AslGen;

/// <summary>A value of a result.</summary>
[ServiceStructure]
public sealed class AthenaDatum
{
    /// <summary>The value as text; not there for none.</summary>
    public string? VarCharValue { get; init; }
}
