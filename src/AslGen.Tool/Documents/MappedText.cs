using System.Text;
using AslGen.StatesLanguage.Json;

namespace AslGen.Tool.Documents;

/// <summary>Text that stands in another one in some disguise, such as with escapes, together with the place of each character.</summary>
internal sealed class MappedText
{
    private readonly int[] _starts;
    private readonly int[] _ends;
    private readonly TextSpan _whole;

    private MappedText(string text, int[] starts, int[] ends, TextSpan whole)
    {
        Text = text;
        _starts = starts;
        _ends = ends;
        _whole = whole;
    }

    /// <summary>The text without its disguise.</summary>
    public string Text { get; }

    /// <summary>Finds what a part of the text is written with.</summary>
    /// <param name="part">The range in <see cref="Text"/>.</param>
    /// <returns>The range in the outer text.</returns>
    public TextSpan Map(TextSpan part)
    {
        if (Text.Length == 0)
        {
            return _whole;
        }

        var first = Math.Clamp(part.Start, 0, Text.Length);
        var last = Math.Clamp(part.End, first, Text.Length) - 1;
        if (first == Text.Length || last < first)
        {
            return new TextSpan(first == Text.Length ? _ends[first - 1] : _starts[first], 0);
        }

        // What is put together of pieces may hold them in another order than the outer text.
        var end = _ends[last] >= _starts[first] ? _ends[last] : _ends[first];
        return new TextSpan(_starts[first], end - _starts[first]);
    }

    /// <summary>Builds a <see cref="MappedText"/> from left to right.</summary>
    /// <param name="whole">The range of the outer text that all of it stands in.</param>
    internal sealed class Builder(TextSpan whole)
    {
        private readonly StringBuilder _text = new();
        private readonly List<int> _starts = [];
        private readonly List<int> _ends = [];

        public int Length => _text.Length;

        /// <summary>Appends a character that is written with those from <paramref name="start"/> to <paramref name="end"/>.</summary>
        public Builder Append(char character, int start, int end)
        {
            _text.Append(character);
            _starts.Add(start);
            _ends.Add(end);
            return this;
        }

        /// <summary>Appends text that stands for one range as a whole.</summary>
        public Builder Append(string text, TextSpan span)
        {
            foreach (var character in text)
            {
                Append(character, span.Start, span.End);
            }

            return this;
        }

        public Builder Append(MappedText other)
        {
            _text.Append(other.Text);
            _starts.AddRange(other._starts);
            _ends.AddRange(other._ends);
            return this;
        }

        public MappedText Build() => new(_text.ToString(), [.. _starts], [.. _ends], whole);
    }
}
