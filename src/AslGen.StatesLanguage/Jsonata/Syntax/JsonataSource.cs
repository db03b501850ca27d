using AslGen.StatesLanguage.Json;

namespace AslGen.StatesLanguage.Jsonata.Syntax;

/// <summary>The text of an expression with its placeholders written out, and where they are.</summary>
internal sealed class JsonataSource
{
    private readonly Dictionary<int, (string Name, int End)> _placeholders = [];
    private readonly List<int> _starts = [];

    public JsonataSource(PlaceholderText text)
    {
        Text = text.ToString();
        int position = 0;
        foreach (TextPart part in text.Parts)
        {
            int start = position;
            position += part.IsPlaceholder ? part.Text.Length + "${}".Length : part.Text.Length;
            if (part.IsPlaceholder)
            {
                _placeholders.Add(start, (part.Text, position));
                _starts.Add(start);
            }
        }
    }

    public string Text { get; }

    /// <summary>The end of the placeholder that starts at a position, or -1.</summary>
    public int PlaceholderEnd(int position) =>
        _placeholders.Count > 0 && _placeholders.TryGetValue(position, out (string Name, int End) placeholder) ? placeholder.End : -1;

    /// <summary>The placeholder that starts at a position.</summary>
    public PlaceholderText PlaceholderAt(int position) => PlaceholderText.Placeholder(_placeholders[position].Name);

    /// <summary>Whether a placeholder starts in a part of the text.</summary>
    public bool HasPlaceholder(int start, int end)
    {
        int index = _starts.BinarySearch(start);
        index = index < 0 ? ~index : index;
        return index < _starts.Count && _starts[index] < end;
    }

    /// <summary>A part of the text, with its placeholders.</summary>
    public PlaceholderText Slice(int start, int end)
    {
        PlaceholderTextBuilder slice = new();
        int index = _starts.BinarySearch(start);
        index = index < 0 ? ~index : index;
        for (; index < _starts.Count && _starts[index] < end; index++)
        {
            slice.Append(Text.Substring(start, _starts[index] - start)).Append(PlaceholderAt(_starts[index]));
            start = _placeholders[_starts[index]].End;
        }

        return slice.Append(Text.Substring(start, end - start)).Build();
    }
}
