using AslGen.StatesLanguage.Json;

namespace AslGen.StatesLanguage.JsonPath;

/// <summary>A text as a row of characters in which a placeholder, as it is written, is one indivisible piece.</summary>
internal sealed class JsonPathText
{
    /// <summary>What <see cref="At"/> gives behind the end.</summary>
    public const int End = -1;

    /// <summary>What <see cref="At"/> gives where a placeholder starts.</summary>
    public const int Placeholder = -2;

    private readonly string _text;
    private readonly Dictionary<int, string> _placeholders = [];
    private readonly int _lastPlaceholder = -1;

    public JsonPathText(PlaceholderText text)
    {
        _text = text.ToString();
        int position = 0;
        foreach (TextPart part in text.Parts)
        {
            if (part.IsPlaceholder)
            {
                _placeholders[position] = part.Text;
                _lastPlaceholder = position;
            }

            position += part.IsPlaceholder ? LengthOf(part.Text) : part.Text.Length;
        }
    }

    /// <summary>The text, placeholders as they are written.</summary>
    public string Written => _text;

    public int Length => _text.Length;

    /// <summary>Whether a placeholder starts here or further on.</summary>
    public bool HasPlaceholderFrom(int position) => _lastPlaceholder >= position;

    /// <summary>The character at a position, or <see cref="End"/> or <see cref="Placeholder"/>.</summary>
    public int At(int position) =>
        position >= _text.Length ? End
        : IsPlaceholder(position) ? Placeholder
        : _text[position];

    /// <summary>The position behind the character or placeholder at a position.</summary>
    public int Next(int position) => _placeholders.TryGetValue(position, out string? name) ? position + LengthOf(name) : position + 1;

    /// <summary>The characters between two positions, placeholders as they are written.</summary>
    public string Characters(int start, int end) => _text.Substring(start, end - start);

    /// <summary>The text between two positions.</summary>
    public PlaceholderText Slice(int start, int end)
    {
        PlaceholderTextBuilder slice = new();
        int literal = start;
        for (int position = start; position < end; position = Next(position))
        {
            if (IsPlaceholder(position))
            {
                slice.Append(Characters(literal, position)).Append(PlaceholderText.Placeholder(_placeholders[position]));
                literal = Next(position);
            }
        }

        return slice.Append(Characters(literal, end)).Build();
    }

    private bool IsPlaceholder(int position) => position <= _lastPlaceholder && _placeholders.ContainsKey(position);

    // '${' and '}' around the name.
    private static int LengthOf(string name) => name.Length + 3;
}
