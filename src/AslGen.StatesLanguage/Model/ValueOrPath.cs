using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.JsonPath;

namespace AslGen.StatesLanguage.Model;

/// <summary>A setting that is a value, or in JSONPath a path to one, for which there is a field of its own: <c>SecondsPath</c>.</summary>
/// <param name="Value">The value; in JSONata it can be an expression. Null where there is only a path.</param>
/// <param name="Path">The path as it is written, or null where there is only a value.</param>
public sealed record ValueOrPath(JsonValue? Value, PlaceholderText? Path)
{
    /// <summary>Takes a value, or the path that it is.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The setting, or null for no value.</returns>
    public static ValueOrPath? Of(JsonValue? value) =>
        value switch
        {
            null => null,
            JsonExpression { Expression: PathExpression path } => new ValueOrPath(null, path.Print()),
            _ => new ValueOrPath(value, null),
        };
}
