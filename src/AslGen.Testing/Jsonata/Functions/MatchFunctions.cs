using System.Globalization;
using System.Text;
using AslGen.Testing.Data;
using AslGen.Testing.Jsonata.Values;

namespace AslGen.Testing.Jsonata.Functions;

/// <summary>The functions that search strings, for strings or by functions that find matches.</summary>
internal static class MatchFunctions
{
    public static DataValue? Contains(NativeCall call)
    {
        if (call.Text(0) is not { } text)
        {
            return null;
        }

        return call[1] is DataString search
            ? DataBoolean.Of(text.Contains(search.Value, StringComparison.Ordinal))
            : DataBoolean.Of(First(call, 1, text) is not null);
    }

    public static DataValue? Match(NativeCall call)
    {
        if (call.Text(0) is not { } text)
        {
            return null;
        }

        double limit = Limit(call, 2, "D3040");
        SequenceValue result = SequenceValue.Create();
        if (limit > 0)
        {
            int count = 0;
            for (DataValue? match = First(call, 1, text); match is not null && count < limit; match = Next(call, match))
            {
                DataObject found = new();
                Copy(match, "match", found, "match");
                Copy(match, "start", found, "index");
                Copy(match, "groups", found, "groups");
                result.Add(found);
                count++;
                call.Run.Allocate(8);
            }
        }

        return result;
    }

    public static DataValue? Split(NativeCall call)
    {
        if (call.Text(0) is not { } text)
        {
            return null;
        }

        double limit = Limit(call, 2, "D3020");
        SequenceValue result = SequenceValue.CreateArray();
        if (!(limit > 0))
        {
            return result;
        }

        if (call[1] is DataString separator)
        {
            IEnumerable<string> parts = separator.Value.Length == 0 ? text.Select(unit => unit.ToString()) : text.Split(separator.Value);
            uint count = double.IsInfinity(limit) ? uint.MaxValue : unchecked((uint)(long)limit);
            foreach (string part in parts.TakeWhile(_ => result.Count < count))
            {
                result.Add(new DataString(part));
            }

            call.Run.Allocate(result.Count);
            return result;
        }

        DataValue? match = First(call, 1, text);
        if (match is null)
        {
            result.Add(call[0]);
            return result;
        }

        int start = 0;
        for (; match is not null && result.Count < limit; match = Next(call, match))
        {
            result.Add(new DataString(Slice(text, start, Index(match, "start"))));
            start = Index(match, "end") ?? 0;
            call.Run.Allocate(1);
        }

        if (result.Count < limit)
        {
            result.Add(new DataString(Slice(text, start, null)));
        }

        return result;
    }

    public static DataValue? Replace(NativeCall call)
    {
        if (call.Text(0) is not { } text)
        {
            return null;
        }

        if (call[1] is DataString { Value: "" })
        {
            throw new JsonataException("D3010", call[1]) { Argument = 2 };
        }

        double limit = Limit(call, 3, "D3011");
        if (!(limit > 0))
        {
            return call[0];
        }

        string result = call[1] is DataString search ? ReplaceText(call, text, search.Value, limit) : ReplaceMatches(call, text, limit);
        return new DataString(result);
    }

    private static string ReplaceText(NativeCall call, string text, string search, double limit)
    {
        string replacement = call[2] switch
        {
            DataString given => given.Value,
            null => "undefined",
            _ => throw new JsonataException(null, "A string can only be replaced by a string.", call[2]),
        };
        StringBuilder result = new();
        int position = 0;
        int count = 0;
        for (
            int index = text.IndexOf(search, StringComparison.Ordinal);
            index >= 0 && count < limit;
            index = text.IndexOf(search, position, StringComparison.Ordinal)
        )
        {
            result.Append(text, position, index - position).Append(replacement);
            position = index + search.Length;
            count++;
            call.Run.AllocateText(16 + replacement.Length);
        }

        return result.Append(text, position, text.Length - position).ToString();
    }

    private static string ReplaceMatches(NativeCall call, string text, double limit)
    {
        DataValue? match = First(call, 1, text);
        if (match is null)
        {
            return text;
        }

        StringBuilder result = new();
        int position = 0;
        int count = 0;
        for (; match is not null && count < limit; match = Next(call, match))
        {
            int start = Index(match, "start") ?? 0;
            result.Append(Slice(text, position, start));
            DataValue? replacement = call[2] switch
            {
                DataString template => new DataString(Expand(template.Value, match)),
                FunctionValue function => function.Invoke([match], call.Environment),
                _ => throw new JsonataException(null, "A match can only be replaced by a string or a function.", call[2]),
            };
            string replaced = (replacement as DataString)?.Value ?? throw new JsonataException("D3012", replacement);
            result.Append(replaced);
            call.Run.AllocateText(16 + replaced.Length);
            position = start + ((Json.Lookup(match, "match") as DataString)?.Value.Length ?? 0);
            count++;
        }

        return result.Append(Slice(text, position, null)).ToString();
    }

    // Replaces the $ groups of a template.
    private static string Expand(string template, DataValue match)
    {
        DataArray groups = Json.Lookup(match, "groups") as DataArray ?? DataArray.Empty;
        StringBuilder result = new();
        int position = 0;
        for (int index = template.IndexOf('$'); index >= 0 && position < template.Length; index = template.IndexOf('$', position))
        {
            result.Append(template, position, index - position);
            position = index + 1;
            char next = position < template.Length ? template[position] : '\0';
            if (next == '$')
            {
                result.Append('$');
                position++;
            }
            else if (next == '0')
            {
                result.Append((Json.Lookup(match, "match") as DataString)?.Value);
                position++;
            }
            else
            {
                position += ExpandGroup(template, position, groups, result);
            }
        }

        return result.Append(template, position, template.Length - position).ToString();
    }

    // Gives how many digits it takes.
    private static int ExpandGroup(string template, int position, DataArray groups, StringBuilder result)
    {
        int maxDigits = groups.Count == 0 ? 1 : (int)Math.Floor(Math.Log10(groups.Count)) + 1;
        int number = LeadingNumber(template, position, maxDigits);
        if (maxDigits > 1 && number > groups.Count)
        {
            number = LeadingNumber(template, position, maxDigits - 1);
        }

        if (number < 0)
        {
            result.Append('$');
            return 0;
        }

        if (number >= 1 && number <= groups.Count && groups[number - 1] is DataString group)
        {
            result.Append(group.Value);
        }

        return number.ToString(CultureInfo.InvariantCulture).Length;
    }

    // As JavaScript reads integers, with white space and a sign before them; what is no number is negative.
    private static int LeadingNumber(string template, int position, int maxDigits)
    {
        ReadOnlySpan<char> text = template.AsSpan(position, Math.Min(maxDigits, template.Length - position)).TrimStart();
        text = text.Length > 0 && text[0] == '+' ? text[1..] : text;
        int digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        return digits == 0 ? -1 : int.Parse(text[..digits], CultureInfo.InvariantCulture);
    }

    private static double Limit(NativeCall call, int index, string code)
    {
        double limit = call.Number(index) ?? double.PositiveInfinity;
        return limit < 0 ? throw new JsonataException(code, call[index]) { Argument = index + 1 } : limit;
    }

    private static DataValue? First(NativeCall call, int index, string text) =>
        Check((call.Function(index) ?? throw NoMatcher()).Invoke([new DataString(text)], call.Environment));

    private static DataValue? Next(NativeCall call, DataValue match) =>
        Json.Lookup(match, "next") is FunctionValue next ? Check(next.Invoke([null], call.Environment)) : throw NoMatcher();

    private static JsonataException NoMatcher() => new(null, "The function that finds the next match is missing.");

    private static DataValue? Check(DataValue? match)
    {
        bool isMatch =
            !Json.IsTrueInJavaScript(match)
            || Json.Lookup(match, "start") is DataNumber
            || Json.Lookup(match, "groups") is DataArray
            || Json.Lookup(match, "next") is FunctionValue;
        return isMatch ? match : throw new JsonataException("T1010", match);
    }

    private static void Copy(DataValue match, string name, DataObject result, string newName)
    {
        if (Json.Lookup(match, name) is { } value)
        {
            result.Set(newName, value);
        }
    }

    private static int? Index(DataValue match, string name) =>
        Json.Lookup(match, name) is DataNumber number ? (int)Math.Clamp(number.Value, 0, int.MaxValue) : null;

    // As JavaScript takes parts of strings: in whatever order the ends are.
    private static string Slice(string text, int start, int? end)
    {
        int from = Math.Min(start, text.Length);
        int to = Math.Min(end ?? text.Length, text.Length);
        return text[Math.Min(from, to)..Math.Max(from, to)];
    }
}
