using AslGen.Metadata;

namespace AslGen;

/// <summary>An attribute of a message.</summary>
[ServiceStructure]
public sealed class SqsMessageAttribute
{
    /// <summary><c>String</c>, <c>Number</c> or <c>Binary</c>, with a label after a dot if wanted.</summary>
    public required string DataType { get; init; }

    /// <summary>The value of a string or number, as text.</summary>
    public string? StringValue { get; init; }

    /// <summary>The value of binary data, in base64.</summary>
    public string? BinaryValue { get; init; }
}
