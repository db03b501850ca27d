using System.Text;
using AslGen.Testing.Data;

namespace AslGen.Testing.JsonPath;

/// <summary>Values as Java's <c>toString</c> writes them, which is what the service puts into formatted text and messages.</summary>
internal static class JavaText
{
    /// <summary>Writes a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>A string as it is, a list as <c>[1, 2]</c>, an object as <c>{a=1, b=2}</c>.</returns>
    public static string Of(DataValue value)
    {
        if (value is DataString whole)
        {
            return whole.Value;
        }

        StringBuilder text = new();
        Write(text, value);
        return text.ToString();
    }

    /// <summary>The name of the Java type that a value has.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The name, or <c>null</c>.</returns>
    public static string TypeOf(DataValue value) =>
        value switch
        {
            DataString => "java.lang.String",
            DataBoolean => "java.lang.Boolean",
            DataNumber { IsInteger: true, Value: >= int.MinValue and <= int.MaxValue } => "java.lang.Integer",
            DataNumber { IsInteger: true } => "java.lang.Long",
            DataNumber => "java.lang.Double",
            DataArray => "java.util.ArrayList",
            DataObject => "java.util.LinkedHashMap",
            _ => "null",
        };

    private static void Write(StringBuilder text, DataValue value)
    {
        switch (value)
        {
            case DataString @string:
                text.Append(@string.Value);
                break;
            case DataNumber number:
                text.Append(number.Text);
                break;
            case DataBoolean boolean:
                text.Append(boolean.Value ? "true" : "false");
                break;
            case DataArray array:
                text.Append('[');
                for (int index = 0; index < array.Count; index++)
                {
                    text.Append(index == 0 ? "" : ", ");
                    Write(text, array[index]);
                }

                text.Append(']');
                break;
            case DataObject @object:
                text.Append('{');
                for (int index = 0; index < @object.Count; index++)
                {
                    text.Append(index == 0 ? "" : ", ").Append(@object.Members[index].Key).Append('=');
                    Write(text, @object.Members[index].Value);
                }

                text.Append('}');
                break;
            default:
                text.Append("null");
                break;
        }
    }
}
