using AslGen.StatesLanguage.Json;

namespace AslGen.StatesLanguage.Jsonata;

/// <summary>The types of JSONata's values.</summary>
public enum JsonataValueType
{
    /// <summary>Any of the others.</summary>
    Unknown,

    /// <summary>No value.</summary>
    Undefined,

    /// <summary><c>null</c>.</summary>
    Null,

    /// <summary>A boolean.</summary>
    Boolean,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A string.</summary>
    String,

    /// <summary>An array.</summary>
    Array,

    /// <summary>An object.</summary>
    Object,

    /// <summary>A function.</summary>
    Function,
}

/// <summary>What is known of an expression's value before it is evaluated, provided that its evaluation does not fail.</summary>
/// <param name="Type">The value's type where there is a value.</param>
/// <param name="MayBeUndefined">Whether there may be no value.</param>
public sealed record JsonataType(JsonataValueType Type, bool MayBeUndefined = false)
{
    /// <summary>Nothing is known.</summary>
    public static JsonataType Unknown { get; } = new(JsonataValueType.Unknown, MayBeUndefined: true);

    /// <summary>There is no value.</summary>
    public static JsonataType Undefined { get; } = new(JsonataValueType.Undefined, MayBeUndefined: true);

    /// <summary>The value, where it is a number that is known.</summary>
    public double? Number { get; init; }

    /// <summary>Whether the number is an integer; null where that is not known.</summary>
    public bool? IsInteger { get; init; }

    /// <summary>The value, where it is a string that is known.</summary>
    public PlaceholderText? Text { get; init; }

    /// <summary>The value, where it is a boolean that is known.</summary>
    public bool? Boolean { get; init; }

    /// <summary>Whether the type is known and the value is there.</summary>
    public bool IsCertain => !MayBeUndefined && Type != JsonataValueType.Unknown;
}

/// <summary>Tells what is known of the values of expressions.</summary>
public static class JsonataTypes
{
    /// <summary>What is known of an expression's value.</summary>
    /// <param name="tree">The whole expression.</param>
    /// <returns>The type.</returns>
    public static JsonataType StaticType(JsonataExpression tree) => new Analysis.TypeInference(tree, new HashSet<string>()).TypeOf(tree);
}
