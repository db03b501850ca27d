using System.Text.Json;
using System.Text.Json.Nodes;
using AslGen.Hosting;

namespace AslGen;

/// <summary>Makes items of DynamoDB.</summary>
public static class DynamoItem
{
    /// <summary>
    /// The item that has an attribute for each member of an object: text becomes <c>S</c>, an <c>int</c> <c>N</c>, a <c>bool</c>
    /// <c>BOOL</c>, and an object <c>M</c>. Names are those of the object's JSON. Members of other types, and those that may be null,
    /// are refused while compiling.
    /// </summary>
    /// <typeparam name="T">The object's type: a class, a record or an anonymous type.</typeparam>
    /// <param name="value">The object.</param>
    /// <returns>The item.</returns>
    public static Dictionary<string, DynamoAttributeValue> Of<T>(T value)
        where T : class => Members((JsonObject)JsonSerializer.SerializeToNode(value, StateHost.Current?.Json)!);

    private static Dictionary<string, DynamoAttributeValue> Members(JsonObject value) =>
        value.ToDictionary(member => member.Key, member => ValueOf(member.Value));

    private static DynamoAttributeValue ValueOf(JsonNode? value) =>
        value?.GetValueKind() switch
        {
            JsonValueKind.String => new DynamoAttributeValue { S = value.GetValue<string>() },
            JsonValueKind.Number => new DynamoAttributeValue { N = value.ToJsonString() },
            JsonValueKind.True or JsonValueKind.False => new DynamoAttributeValue { BOOL = value.GetValue<bool>() },
            JsonValueKind.Object => new DynamoAttributeValue { M = Members(value.AsObject()) },
            _ => throw new ArgumentException("A member of the object has a type that has no attribute of its own.", nameof(value)),
        };
}
