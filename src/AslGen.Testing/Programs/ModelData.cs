using AslGen.StatesLanguage.Json;
using AslGen.Testing.Data;

namespace AslGen.Testing.Programs;

/// <summary>Makes run-time values of a definition's JSON.</summary>
internal static class ModelData
{
    /// <summary>Makes a value.</summary>
    /// <param name="json">The JSON.</param>
    /// <returns>The value; placeholders of strings stay as they are written.</returns>
    /// <exception cref="InvalidDefinitionException">When a placeholder stands where a value should.</exception>
    public static DataValue Of(JsonValue json) =>
        json switch
        {
            JsonNull => DataNull.Value,
            JsonBoolean boolean => DataBoolean.Of(boolean.Value),
            JsonNumber number => DataNumber.Parse(number.Text),
            JsonString text => new DataString(text.Text.ToString()),
            JsonArray array => new DataArray([.. array.Items.Select(Of)]),
            JsonObject @object => new DataObject(@object.Members.Select(member => KeyValuePair.Create(member.Name, Of(member.Value)))),
            JsonPlaceholder placeholder => throw new InvalidDefinitionException(
                $"The placeholder ${{{placeholder.Name}}} has no value: give it one among the substitutions"
            ),
            _ => throw new InvalidDefinitionException("The definition has a value that is no JSON"),
        };
}
