using AslGen.Metadata;

namespace AslGen;

/// <summary>A taint of nodes.</summary>
[ServiceStructure]
public sealed class EksTaint
{
    /// <summary>Its key.</summary>
    public string? Key { get; init; }

    /// <summary>Its value.</summary>
    public string? Value { get; init; }

    /// <summary><c>NO_SCHEDULE</c>, <c>NO_EXECUTE</c> or <c>PREFER_NO_SCHEDULE</c>.</summary>
    public string? Effect { get; init; }
}
