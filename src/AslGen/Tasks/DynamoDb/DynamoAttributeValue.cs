using System.Globalization;
using AslGen.Metadata;

namespace AslGen;

/// <summary>A value as DynamoDB has it: an object whose one member says the type. Numbers are text.</summary>
[ServiceStructure]
public sealed class DynamoAttributeValue
{
    /// <summary>Text.</summary>
    public string? S { get; init; }

    /// <summary>A number, as text.</summary>
    public string? N { get; init; }

    /// <summary>Bytes, in base64.</summary>
    public string? B { get; init; }

    /// <summary>A boolean.</summary>
    public bool? BOOL { get; init; }

    /// <summary>True for null.</summary>
    public bool? NULL { get; init; }

    /// <summary>An object.</summary>
    public Dictionary<string, DynamoAttributeValue>? M { get; init; }

    /// <summary>A list.</summary>
    public IReadOnlyList<DynamoAttributeValue>? L { get; init; }

    /// <summary>A set of texts.</summary>
    public IReadOnlyList<string>? SS { get; init; }

    /// <summary>A set of numbers, as texts.</summary>
    public IReadOnlyList<string>? NS { get; init; }

    /// <summary>A set of bytes, each in base64.</summary>
    public IReadOnlyList<string>? BS { get; init; }

    /// <summary>Text: <c>{ "S": "…" }</c>.</summary>
    /// <param name="value">The text.</param>
    /// <returns>The value.</returns>
    [StructureValue(nameof(S))]
    public static DynamoAttributeValue FromString(string value) => new() { S = value };

    /// <summary>A number: <c>{ "N": "…" }</c>.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The value.</returns>
    [StructureValue(nameof(N))]
    public static DynamoAttributeValue FromNumber(int value) => new() { N = value.ToString(CultureInfo.InvariantCulture) };

    /// <summary>A number that is text already: <c>{ "N": "…" }</c>.</summary>
    /// <param name="value">The number as text.</param>
    /// <returns>The value.</returns>
    [StructureValue(nameof(N))]
    public static DynamoAttributeValue NumberFromString(string value) => new() { N = value };

    /// <summary>A boolean: <c>{ "BOOL": … }</c>.</summary>
    /// <param name="value">The boolean.</param>
    /// <returns>The value.</returns>
    [StructureValue(nameof(BOOL))]
    public static DynamoAttributeValue FromBoolean(bool value) => new() { BOOL = value };

    /// <summary>An object: <c>{ "M": { … } }</c>.</summary>
    /// <param name="value">The object's members.</param>
    /// <returns>The value.</returns>
    [StructureValue(nameof(M))]
    public static DynamoAttributeValue FromMap(Dictionary<string, DynamoAttributeValue> value) => new() { M = value };

    /// <summary>A list: <c>{ "L": [ … ] }</c>.</summary>
    /// <param name="value">The list's items.</param>
    /// <returns>The value.</returns>
    [StructureValue(nameof(L))]
    public static DynamoAttributeValue FromList(IReadOnlyList<DynamoAttributeValue> value) => new() { L = value };

    /// <summary>A set of texts: <c>{ "SS": [ … ] }</c>.</summary>
    /// <param name="value">The texts, at least one.</param>
    /// <returns>The value.</returns>
    [StructureValue(nameof(SS))]
    public static DynamoAttributeValue FromStringSet(IReadOnlyList<string> value) => new() { SS = value };
}
