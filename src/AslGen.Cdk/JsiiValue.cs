using System.Text.Json;
using Amazon.CDK.AWS.StepFunctions;

namespace AslGen.Cdk;

/// <summary>
/// JSON as the values that jsii carries unchanged to the CDK: <c>Dictionary&lt;string, object&gt;</c>, <c>object[]</c>,
/// string, long, double and bool.
/// </summary>
internal static class JsiiValue
{
    /// <summary>Beyond this size the CDK, which runs on JavaScript, no longer tells neighbouring integers apart.</summary>
    private const long LargestExactInteger = 1L << 53;

    /// <summary>
    /// Converts an object. jsii drops the null members of an object without a word, so a null travels as
    /// <see cref="JsonPath.DISCARD"/>, a token that the CDK renders as JSON <c>null</c> wherever it stands.
    /// </summary>
    /// <exception cref="JsonException">A member is given twice, or a number would change on its way.</exception>
    public static Dictionary<string, object> FromObject(JsonElement json)
    {
        var members = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var member in json.EnumerateObject())
        {
            if (!members.TryAdd(member.Name, From(member.Value)))
                throw new JsonException($"'{member.Name}' is given twice.");
        }

        return members;
    }

    private static object From(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.Object => FromObject(json),
            JsonValueKind.Array => json.EnumerateArray().Select(From).ToArray(),
            JsonValueKind.String => json.GetString()!,
            JsonValueKind.Number => FromNumber(json),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => JsonPath.DISCARD,
        };

    private static object FromNumber(JsonElement json)
    {
        if (json.TryGetInt64(out var integer))
            return integer is >= -LargestExactInteger and <= LargestExactInteger ? integer : throw Inexact(json);
        var number = json.GetDouble();
        return double.IsFinite(number) && Math.Abs(number) < LargestExactInteger ? number : throw Inexact(json);
    }

    private static JsonException Inexact(JsonElement number) =>
        new($"The CDK cannot carry the number {number.GetRawText()} exactly; write it as a string.");
}
