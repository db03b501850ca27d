namespace AslGen.StatesLanguage.Json;

/// <summary>The places of the values of a JSON text.</summary>
internal sealed class JsonSourceMap(string text) : SourceMap
{
    private readonly List<(TextSpan Value, TextSpan Name)> _places = [];

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

        int start = IndexOf(part.Start, whole.Start + 1, whole.End - 1);
        return new TextSpan(start, IndexOf(part.Length, start, whole.End - 1) - start);
    }

    private bool IsKnown(int origin) => origin >= 0 && origin < _places.Count;

    // Steps over as many characters of the string's text, each of which may be an escape.
    private int IndexOf(int count, int from, int end)
    {
        int index = from;
        for (; count > 0 && index < end; count--)
        {
            index +=
                text[index] != '\\' ? 1
                : index + 1 < end && text[index + 1] == 'u' ? 6
                : 2;
        }

        return Math.Min(index, end);
    }
}
