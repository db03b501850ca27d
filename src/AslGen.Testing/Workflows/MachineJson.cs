using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using AslGen.Metadata;

namespace AslGen.Testing.Workflows;

/// <summary>How a workflow's types become JSON: as the compiler names their members.</summary>
internal static class MachineJson
{
    /// <summary>Makes the options of a naming policy.</summary>
    /// <param name="naming">The policy.</param>
    /// <returns>The options.</returns>
    public static JsonSerializerOptions For(JsonKnownNamingPolicy naming) =>
        new()
        {
            PropertyNamingPolicy = naming switch
            {
                JsonKnownNamingPolicy.CamelCase => JsonNamingPolicy.CamelCase,
                JsonKnownNamingPolicy.SnakeCaseLower => JsonNamingPolicy.SnakeCaseLower,
                JsonKnownNamingPolicy.SnakeCaseUpper => JsonNamingPolicy.SnakeCaseUpper,
                JsonKnownNamingPolicy.KebabCaseLower => JsonNamingPolicy.KebabCaseLower,
                JsonKnownNamingPolicy.KebabCaseUpper => JsonNamingPolicy.KebabCaseUpper,
                _ => null,
            },
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver
            {
                Modifiers = { KeepAnonymousNames, WriteAsTheService, SdkJson.NameMembers },
            },
            Converters = { new HttpMethodConverter(), SdkJson.Constants },
        };

    /// <summary>The same names for reading what stubs get, whose types are the test's own: there case does not matter.</summary>
    /// <param name="options">The workflow's options.</param>
    /// <returns>The options for reading.</returns>
    public static JsonSerializerOptions ForReading(JsonSerializerOptions options) => new(options) { PropertyNameCaseInsensitive = true };

    // The naming policy is for types with a declaration; members of anonymous types keep their names as written.
    private static void KeepAnonymousNames(JsonTypeInfo type)
    {
        if (!type.Type.IsDefined(typeof(CompilerGeneratedAttribute)) || !type.Type.Name.Contains("AnonymousType", StringComparison.Ordinal))
        {
            return;
        }

        foreach (JsonPropertyInfo property in type.Properties)
        {
            if (property.AttributeProvider is MemberInfo member)
            {
                property.Name = member.Name;
            }
        }
    }

    private static void WriteAsTheService(JsonTypeInfo type)
    {
        if (!type.Type.IsDefined(typeof(ServiceStructureAttribute)))
        {
            return;
        }

        foreach (JsonPropertyInfo property in type.Properties)
        {
            if (property.AttributeProvider is MemberInfo member)
            {
                property.Name = member.Name;
            }

            property.ShouldSerialize = (_, value) => value is not null;
        }
    }

    private sealed class HttpMethodConverter : JsonConverter<HttpMethod>
    {
        public override HttpMethod Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, HttpMethod value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Method);
    }
}
