using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using AslGen.StatesLanguage.Services;

namespace AslGen.Testing.Workflows;

/// <summary>How types of the AWS SDK for .NET become JSON: as AWS SDK integrations name their members.</summary>
internal static class SdkJson
{
    private const string AssemblyPrefix = "AWSSDK.";
    private const string Runtime = "Amazon.Runtime";

    /// <summary>Writes the constants of services, which are classes, as the texts that they stand for.</summary>
    public static JsonConverterFactory Constants { get; } = new ConstantConverterFactory();

    /// <summary>Names the members of a type of the AWS SDK; leaves out those that have no known name.</summary>
    /// <param name="type">Any type.</param>
    public static void NameMembers(JsonTypeInfo type)
    {
        if (
            type.Kind != JsonTypeInfoKind.Object
            || type.Type.Assembly.GetName().Name?.StartsWith(AssemblyPrefix, StringComparison.Ordinal) != true
        )
        {
            return;
        }

        foreach (JsonPropertyInfo property in type.Properties.ToList())
        {
            if (property.AttributeProvider is PropertyInfo member && NameOf(member) is { } name)
            {
                property.Name = name;
                property.ShouldSerialize = (_, value) => value is not null;
            }
            else
            {
                type.Properties.Remove(property);
            }
        }
    }

    private static string? NameOf(PropertyInfo member) =>
        member.DeclaringType!.Namespace!.StartsWith(Runtime, StringComparison.Ordinal)
        || typeof(Stream).IsAssignableFrom(member.PropertyType)
            ? null
            : DotNetSdk.MemberOf(member.DeclaringType.Namespace, member.DeclaringType.Name, member.Name);

    private sealed class ConstantConverterFactory : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) => typeToConvert.BaseType?.FullName == Runtime + ".ConstantClass";

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(typeof(ConstantConverter<>).MakeGenericType(typeToConvert))!;
    }

    private sealed class ConstantConverter<T> : JsonConverter<T>
        where T : class
    {
        public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            (T?)Activator.CreateInstance(typeof(T), reader.GetString());

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
