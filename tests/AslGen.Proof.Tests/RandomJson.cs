using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace AslGen.Proof.Tests;

/// <summary>Random JSON of C# types, the same for the same seed.</summary>
internal sealed class RandomJson(int seed, JsonSerializerOptions json)
{
    private const int Deepest = 3;

    // What the languages on the way could take for something of their own.
    private static readonly string[] Texts =
    [
        "",
        "a",
        "q",
        "Ada Lovelace",
        "it's",
        "\"quoted\"",
        "back\\slash \\{} {} {0}",
        "${Foo}",
        "$.x",
        "$states.input",
        "{% $x %}",
        "line\nbreak\ttab",
        "é \u2028 漢字 😀",
        "null",
        "1",
        "<&>'+",
        "  ",
    ];

    private readonly Random _random = new(seed);
    private readonly NullabilityInfoContext _nullability = new();

    /// <summary>A value of a type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="member">The name of the member that gets it.</param>
    /// <param name="depth">How deep it is.</param>
    public JsonNode? Of(Type type, string member = "", int depth = 0)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return _random.Next(3) == 0 ? null : Of(underlying, member, depth);
        }

        if (type == typeof(string))
        {
            // Members by which the workflows say what they need.
            return member == "Base64" ? Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(Text()))
                : member == "Json" ? $$"""{"Key":{{JsonSerializer.Serialize(Text())}}}"""
                : Text();
        }

        if (type == typeof(DateTimeOffset))
        {
            return JsonSerializer.SerializeToNode(
                new DateTimeOffset(2000 + _random.Next(26), 1, 1, 0, 0, 0, TimeSpan.FromMinutes(_random.Next(-800, 800)))
            );
        }

        if (type == typeof(DateTime))
        {
            // A member that says so is UTC; others may be of no kind.
            DateTimeKind kind =
                member.StartsWith("Utc", StringComparison.Ordinal) || _random.Next(2) == 0 ? DateTimeKind.Utc : DateTimeKind.Unspecified;
            return JsonSerializer.SerializeToNode(
                new DateTime(2000 + _random.Next(26), 1 + _random.Next(12), 1, _random.Next(24), 0, 0, kind)
            );
        }

        if (type == typeof(TimeOnly))
        {
            return JsonSerializer.SerializeToNode(TimeOnly.MinValue.AddMinutes(_random.Next(24 * 60)));
        }

        if (type == typeof(DateOnly))
        {
            return JsonSerializer.SerializeToNode(new DateOnly(2000, 1, 1).AddDays(_random.Next(10_000)));
        }

        if (type == typeof(TimeSpan))
        {
            return JsonSerializer.SerializeToNode(TimeSpan.FromSeconds(_random.Next(200_000)));
        }

        if (type == typeof(object) || type == typeof(JsonElement))
        {
            return Any(depth);
        }

        if (type.IsEnum)
        {
            Array values = Enum.GetValues(type);
            return JsonSerializer.SerializeToNode(values.GetValue(_random.Next(values.Length)), type, json);
        }

        return Type.GetTypeCode(type) switch
        {
            TypeCode.Boolean => _random.Next(2) == 0,
            TypeCode.Int32 => member is "Delay" or "Quantity" ? _random.Next(1_000)
            : _random.Next(2) == 0 ? _random.Next(-3, 4)
            : _random.Next(-1_000_000_000, 1_000_000_000),
            // Up to where JSONata's numbers are exact.
            TypeCode.Int64 => _random.NextInt64(-9_007_199_254_740_991, 9_007_199_254_740_991),
            TypeCode.Decimal => JsonNode.Parse((_random.Next(-1_000_000, 1_000_000) / 100m).ToString(CultureInfo.InvariantCulture)),
            TypeCode.Double => _random.Next(-1_000_000, 1_000_000) / 64.0,
            _ => Composite(type, depth),
        };
    }

    private JsonNode Composite(Type type, int depth)
    {
        JsonTypeInfo info = json.GetTypeInfo(type);
        switch (info.Kind)
        {
            case JsonTypeInfoKind.Enumerable:
                return new JsonArray([.. Enumerable.Range(0, _random.Next(2, 5)).Select(_ => Of(info.ElementType!, "", depth + 1))]);
            case JsonTypeInfoKind.Dictionary:
                return new JsonObject(
                    new[] { "k v", "other" }.Select(key => KeyValuePair.Create(key, Of(info.ElementType!, "", depth + 1)))
                );
            case JsonTypeInfoKind.Object:
                JsonObject members = [];
                foreach (JsonPropertyInfo property in info.Properties.Where(property => !IsComputed(property)))
                {
                    var member = (PropertyInfo)property.AttributeProvider!;
                    // What says nothing of null, such as the AWS SDK, can be null too.
                    bool isNullable = _nullability.Create(member).ReadState != NullabilityState.NotNull;
                    members[property.Name] =
                        isNullable && (depth >= Deepest || _random.Next(3) == 0) ? null : Of(property.PropertyType, member.Name, depth + 1);
                }

                // What code computes is what it computes of the others.
                foreach (JsonPropertyInfo property in info.Properties.Where(IsComputed))
                {
                    members[property.Name] = JsonSerializer.SerializeToNode(
                        property.Get!(members.Deserialize(type, json)!),
                        property.PropertyType,
                        json
                    );
                }

                return members;
            default:
                throw new NotSupportedException($"No random {type}.");
        }
    }

    private static bool IsComputed(JsonPropertyInfo property) =>
        property.Set is null
        && property.AttributeProvider is PropertyInfo { GetMethod: { } getter }
        && !getter.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute));

    private JsonNode? Any(int depth) =>
        _random.Next(depth >= Deepest ? 4 : 6) switch
        {
            0 => null,
            1 => Text(),
            2 => _random.Next(-1000, 1000),
            3 => _random.Next(2) == 0,
            4 => new JsonArray([.. Enumerable.Range(0, _random.Next(4)).Select(_ => Any(depth + 1))]),
            _ => new JsonObject(Enumerable.Range(0, _random.Next(4)).Select(index => KeyValuePair.Create($"m{index}", Any(depth + 1)))),
        };

    private string Text() => Texts[_random.Next(Texts.Length)];
}
