using AslGen.StatesLanguage.Jsonata;

namespace AslGen.StatesLanguage.Json;

/// <summary>Prints the expressions in a value, so that it is JSON as a definition has it.</summary>
public static class PlainJson
{
    /// <summary>Prints the expressions in a value: <c>"name.$": "…"</c> in JSONPath, <c>"{% … %}"</c> in JSONata.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The value without expressions. Every part keeps its origin.</returns>
    public static JsonValue Of(JsonValue value) =>
        value switch
        {
            JsonObject @object => @object with { Members = @object.Members.Select(Of).ToEquatableArray() },
            JsonArray array => array with { Items = array.Items.Select(Of).ToEquatableArray() },
            JsonExpression { Expression: JsonataExpression expression } => new JsonString(
                new PlaceholderTextBuilder().Append("{% ").Append(expression.Print()).Append(" %}").Build()
            )
            {
                Origin = value.Origin,
            },
            JsonExpression expression => new JsonString(expression.Expression.Print()) { Origin = value.Origin },
            _ => value,
        };

    private static JsonMember Of(JsonMember member)
    {
        bool isPathExpression = member.Value is JsonExpression { Expression: not JsonataExpression };
        return new JsonMember(isPathExpression ? member.Name + ".$" : member.Name, Of(member.Value));
    }
}
