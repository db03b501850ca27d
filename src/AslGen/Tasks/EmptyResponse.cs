using AslGen.Metadata;

namespace AslGen;

/// <summary>The answer of a call that gives nothing to read.</summary>
[ServiceStructure]
public sealed class EmptyResponse { }
