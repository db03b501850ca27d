using AslGen.Testing.Data;

namespace AslGen.Testing.Programs;

/// <summary>The words for values of a wrong type.</summary>
internal static class Expectation
{
    /// <summary>The rest of the sentence about a JSONata expression whose value has the wrong type.</summary>
    /// <param name="expected">The type that the field wants.</param>
    /// <param name="value">The value.</param>
    /// <returns>The words.</returns>
    public static string Of(string expected, DataValue value) =>
        $"returned an unexpected result type. Expected '{expected}', but was '{TypeOf(value)}' for value: {value}";

    /// <summary>The JSON type of a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The type's name.</returns>
    public static string TypeOf(DataValue value) =>
        value switch
        {
            DataString => "string",
            DataNumber => "number",
            DataBoolean => "boolean",
            DataArray => "array",
            DataObject => "object",
            _ => "null",
        };
}
