using System.Globalization;
using AslGen.StatesLanguage.Json;

namespace AslGen.StatesLanguage.Tests;

/// <summary>Writes JSON so that two texts are equal where the values are: members in order of their names, numbers as one writes them.</summary>
internal static class SameValue
{
    public static string Of(JsonValue value) => JsonWriter.Write(Sorted(value));

    private static JsonValue Sorted(JsonValue value) =>
        value switch
        {
            JsonObject @object => new JsonObject(
                @object
                    .Members.OrderBy(member => member.Name, StringComparer.Ordinal)
                    .Select(member => new JsonMember(member.Name, Sorted(member.Value)))
                    .ToEquatableArray()
            ),
            JsonArray array => new JsonArray(array.Items.Select(Sorted).ToEquatableArray()),
            JsonNumber number when double.Parse(number.Text, CultureInfo.InvariantCulture) is var amount && double.IsFinite(amount) =>
                new JsonNumber(amount.ToString("R", CultureInfo.InvariantCulture)),
            _ => value,
        };
}
