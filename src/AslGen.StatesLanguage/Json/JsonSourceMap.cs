using System.Collections.Concurrent;

namespace AslGen.StatesLanguage.Json;

/// <summary>The places of the values of a JSON text.</summary>
internal sealed class JsonSourceMap(string text) : SourceMap
{
    private readonly List<(TextSpan Value, TextSpan Name)> _places = [];
    private readonly ConcurrentDictionary<int, Escapes> _escapes = new();

    public int Add(TextSpan value, TextSpan name)
    {
        _places.Add((value, name));
        return _places.Count - 1;
    }

    public override TextSpan SpanOf(int origin) => IsKnown(origin) ? _places[origin].Value : default;

    public override TextSpan NameSpanOf(int origin) =>
        IsKnown(origin) && _places[origin].Name.Length > 0 ? _places[origin].Name : SpanOf(origin);

    public override TextSpan SpanWithin(int origin, TextSpan part)
    {
        TextSpan whole = SpanOf(origin);
        if (whole.Length < 2 || text[whole.Start] != '"')
        {
            return whole;
        }

        Escapes escapes = _escapes.GetOrAdd(origin, _ => Escapes.In(text, whole.Start + 1, whole.End - 1));
        int start = Math.Min(whole.Start + 1 + escapes.SourceIndex(part.Start), whole.End - 1);
        int end = Math.Min(whole.Start + 1 + escapes.SourceIndex(part.End), whole.End - 1);
        return new TextSpan(start, end - start);
    }

    private bool IsKnown(int origin) => origin >= 0 && origin < _places.Count;

    /// <summary>The escapes of a string, found once, because one long expression can have thousands of findings in it.</summary>
    /// <param name="At">The index of each escape's character in the string's text.</param>
    /// <param name="Extra">By how many characters the text up to and with each escape is shorter than it is written.</param>
    private sealed record Escapes(List<int> At, List<int> Extra)
    {
        public static Escapes In(string text, int from, int end)
        {
            Escapes escapes = new([], []);
            int extra = 0;
            for (int index = text.IndexOf('\\', from, end - from); index >= 0; )
            {
                int length = index + 1 < end && text[index + 1] == 'u' ? 6 : 2;
                escapes.At.Add(index - from - extra);
                extra += length - 1;
                escapes.Extra.Add(extra);
                index += length;
                index = index < end ? text.IndexOf('\\', index, end - index) : -1;
            }

            return escapes;
        }

        /// <summary>Where a character of the string's text is written.</summary>
        /// <param name="index">The character's index in the text.</param>
        /// <returns>Its index among the characters between the quotes.</returns>
        public int SourceIndex(int index)
        {
            int found = At.BinarySearch(index);
            int before = found < 0 ? ~found : found;
            return before == 0 ? index : index + Extra[before - 1];
        }
    }
}
