using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using AslGen.Testing.Data;
using AslGen.Testing.Jsonata.Evaluation;
using AslGen.Testing.Jsonata.Values;

namespace AslGen.Testing.Jsonata.Functions;

/// <summary>Writes values as <c>$string</c> does: strings as they are, everything else as JSON with numbers of 15 digits.</summary>
internal static class ValueText
{
    /// <summary>Writes a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="run">The evaluation.</param>
    /// <param name="isIndented">Whether members and items stand on lines of their own.</param>
    /// <returns>The text.</returns>
    public static string Write(DataValue value, EvaluationRun run, bool isIndented = false)
    {
        switch (value)
        {
            case DataString text:
                return text.Value;
            case FunctionValue:
                return "";
            case DataNumber number:
                return double.IsFinite(number.Value) ? Write(number.Value) : throw new JsonataException("D3001", value);
            case DataBoolean boolean:
                return boolean.Value ? "true" : "false";
            case SequenceValue { WrapsInput: true } wrapper:
                value = wrapper[0];
                break;
            default:
                break;
        }

        StringBuilder result = new();
        Write(result, value, isIndented ? 0 : -1, run);
        return result.ToString();
    }

    /// <summary>Writes a finite number.</summary>
    public static string Write(double number) => new DataNumber(Round(number)).Text;

    /// <summary>The number with 15 digits that is nearest to one.</summary>
    public static double Round(double number) =>
        Math.Abs(number) < 1e15 && Math.Floor(number) == number
            ? number
            : double.Parse(number.ToString("E14", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static void Write(StringBuilder result, DataValue? value, int indent, EvaluationRun run)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (value)
        {
            case DataString text:
                Quote(result, text.Value);
                break;
            case DataNumber number:
                result.Append(Json.IsNumeric(number) ? Write(number.Value) : "null");
                break;
            case DataBoolean boolean:
                result.Append(boolean.Value ? "true" : "false");
                break;
            case DataArray array:
                Write(result, array, indent, run);
                break;
            case DataObject @object:
                Write(result, @object, indent, run);
                break;
            case TupleValue tuple:
                Write(result, tuple.ToObject(), indent, run);
                break;
            case FunctionValue:
                result.Append("\"\"");
                break;
            default:
                result.Append("null");
                break;
        }
    }

    private static void Write(StringBuilder result, DataArray array, int indent, EvaluationRun run)
    {
        int inner = indent < 0 ? indent : indent + 1;
        run.Allocate(array.Count);
        result.Append('[');
        for (int index = 0; index < array.Count; index++)
        {
            Separate(result, index, inner);
            Write(result, array.At(index), inner, run);
        }

        Close(result, array.Count, indent, ']');
    }

    private static void Write(StringBuilder result, DataObject @object, int indent, EvaluationRun run)
    {
        int inner = indent < 0 ? indent : indent + 1;
        int count = 0;
        run.Allocate(@object.Count);
        result.Append('{');
        foreach ((string name, DataValue value) in Json.MembersOf(@object))
        {
            if (ReferenceEquals(value, DataNull.Undefined))
            {
                continue;
            }

            Separate(result, count++, inner);
            Quote(result, name);
            result.Append(indent < 0 ? ":" : ": ");
            Write(result, value, inner, run);
        }

        Close(result, count, indent, '}');
    }

    private static void Separate(StringBuilder result, int index, int indent)
    {
        if (index > 0)
        {
            result.Append(',');
        }

        NewLine(result, indent);
    }

    private static void Close(StringBuilder result, int count, int indent, char bracket)
    {
        if (count > 0)
        {
            NewLine(result, indent);
        }

        result.Append(bracket);
    }

    private static void NewLine(StringBuilder result, int indent)
    {
        if (indent >= 0)
        {
            result.Append('\n').Append(' ', indent * 2);
        }
    }

    private static void Quote(StringBuilder result, string text)
    {
        result.Append('"');
        for (int index = 0; index < text.Length; index++)
        {
            char character = text[index];
            switch (character)
            {
                case '"' or '\\':
                    result.Append('\\').Append(character);
                    break;
                case '\n':
                    result.Append("\\n");
                    break;
                case '\r':
                    result.Append("\\r");
                    break;
                case '\t':
                    result.Append("\\t");
                    break;
                case '\b':
                    result.Append("\\b");
                    break;
                case '\f':
                    result.Append("\\f");
                    break;
                case < ' ':
                    result.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
                    break;
                case >= '\ud800' and <= '\udfff':
                    if (char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
                    {
                        result.Append(character).Append(text[++index]);
                    }
                    else
                    {
                        result.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
                    }

                    break;
                default:
                    result.Append(character);
                    break;
            }
        }

        result.Append('"');
    }
}
