using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace AslGen.Testing.Data;

/// <summary>Writes values as compact JSON.</summary>
internal static class DataWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 4096 };

    public static string Write(DataValue value)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, Options))
        {
            Write(writer, value);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    public static void Write(Utf8JsonWriter writer, DataValue value)
    {
        switch (value)
        {
            case DataNull:
                writer.WriteNullValue();
                break;
            case DataBoolean boolean:
                writer.WriteBooleanValue(boolean.Value);
                break;
            case DataNumber number:
                writer.WriteRawValue(number.Text, skipInputValidation: true);
                break;
            case DataString text:
                writer.WriteStringValue(text.Value);
                break;
            case DataArray array:
                writer.WriteStartArray();
                foreach (DataValue item in array.Items)
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            case DataObject @object:
                writer.WriteStartObject();
                foreach (KeyValuePair<string, DataValue> member in @object.Members)
                {
                    writer.WritePropertyName(member.Key);
                    Write(writer, member.Value);
                }

                writer.WriteEndObject();
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(value), value.GetType(), "Not JSON.");
        }
    }
}
