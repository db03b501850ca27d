using System.Text;
using AslGen.Testing.Data;

namespace AslGen.Testing.Distributed;

/// <summary>Reads delimited text as the service does; all fields are strings.</summary>
internal static class CsvText
{
    /// <summary>Reads the records.</summary>
    /// <param name="text">The text.</param>
    /// <param name="delimiter">What separates fields.</param>
    /// <returns>The records; empty lines are none.</returns>
    public static List<List<string>> Records(string text, char delimiter)
    {
        List<List<string>> records = [];
        List<string> record = [];
        StringBuilder field = new();
        bool isQuoted = false;
        bool isEmptyLine = true;
        for (int index = 0; index < text.Length; index++)
        {
            char character = text[index];
            char next = index + 1 < text.Length ? text[index + 1] : '\0';
            if (isQuoted && character == '"' && next == '"')
            {
                field.Append('"');
                index++;
            }
            else if (character == '"')
            {
                isQuoted = !isQuoted;
                isEmptyLine = false;
            }
            else if (character == '\\')
            {
                // A backslash escapes itself, quotes and the delimiter; before anything else it just vanishes.
                if (next == '\\' || next == '"' || next == delimiter)
                {
                    field.Append(next);
                    index++;
                }

                isEmptyLine = false;
            }
            else if (!isQuoted && character == delimiter)
            {
                record.Add(field.ToString());
                field.Clear();
                isEmptyLine = false;
            }
            else if (!isQuoted && character is '\n' or '\r')
            {
                EndRecord();
            }
            else
            {
                field.Append(character);
                isEmptyLine = false;
            }
        }

        EndRecord();
        return records;

        void EndRecord()
        {
            if (!isEmptyLine)
            {
                record.Add(field.ToString());
                records.Add(record);
                record = [];
            }

            field.Clear();
            isEmptyLine = true;
        }
    }

    /// <summary>Makes an object of a record; missing fields are empty, surplus ones are left out.</summary>
    /// <param name="headers">The names.</param>
    /// <param name="record">The fields.</param>
    /// <returns>The object.</returns>
    public static DataObject Item(IReadOnlyList<string> headers, List<string> record) =>
        new(
            headers.Select(
                (header, index) => KeyValuePair.Create<string, DataValue>(header, new DataString(index < record.Count ? record[index] : ""))
            )
        );
}
