using AslGen.Metadata;

namespace AslGen;

/// <summary>An attribute of a notification.</summary>
[ServiceStructure]
public sealed class SnsMessageAttribute
{
    /// <summary><c>String</c>, <c>String.Array</c>, <c>Number</c> or <c>Binary</c>.</summary>
    public required string DataType { get; init; }

    /// <summary>The value as text.</summary>
    public string? StringValue { get; init; }

    /// <summary>The value of binary data, in base64.</summary>
    public string? BinaryValue { get; init; }
}
