using System.Text;

namespace AslGen.StatesLanguage.Json;

/// <summary>
/// Text in which some parts are placeholders, <c>${Name}</c>, that are filled in when the definition is deployed. Keeping them
/// apart from the text around them is what lets a literal <c>${</c> stay literal.
/// </summary>
/// <param name="Parts">The parts in order.</param>
public sealed record PlaceholderText(EquatableArray<TextPart> Parts)
{
    /// <summary>Makes text without placeholders.</summary>
    /// <param name="literal">The text.</param>
    public PlaceholderText(string literal)
        : this([new TextPart(literal, IsPlaceholder: false)]) { }

    /// <summary>The text, or null where a part is known only at deploy time.</summary>
    public string? Literal => Parts.Any(part => part.IsPlaceholder) ? null : string.Concat(Parts.Select(part => part.Text));

    /// <summary>Whether the text starts with a literal.</summary>
    /// <param name="literal">The literal.</param>
    /// <returns>Whether it does.</returns>
    public bool StartsWith(string literal) =>
        Parts.Count > 0 && !Parts[0].IsPlaceholder && Parts[0].Text.StartsWith(literal, StringComparison.Ordinal);

    /// <summary>Whether the text ends with a literal.</summary>
    /// <param name="literal">The literal.</param>
    /// <returns>Whether it does.</returns>
    public bool EndsWith(string literal) =>
        Parts.Count > 0 && !Parts[Parts.Count - 1].IsPlaceholder && Parts[Parts.Count - 1].Text.EndsWith(literal, StringComparison.Ordinal);

    /// <summary>Takes literal characters off both ends.</summary>
    /// <param name="atStart">How many characters at the start, all of them in the first part.</param>
    /// <param name="atEnd">How many characters at the end, all of them in the last part.</param>
    /// <returns>The text between.</returns>
    public PlaceholderText Trim(int atStart, int atEnd)
    {
        List<TextPart> parts = [.. Parts];
        parts[0] = parts[0] with { Text = parts[0].Text.Substring(atStart) };
        TextPart last = parts[parts.Count - 1];
        parts[parts.Count - 1] = last with { Text = last.Text.Substring(0, last.Text.Length - atEnd) };
        return new PlaceholderText(parts.ToEquatableArray());
    }

    /// <summary>The names of the placeholders.</summary>
    public IEnumerable<string> Placeholders => Parts.Where(part => part.IsPlaceholder).Select(part => part.Text);

    /// <summary>Makes text that is one placeholder.</summary>
    /// <param name="name">The placeholder's name.</param>
    /// <returns>The text.</returns>
    public static PlaceholderText Placeholder(string name) => new([new TextPart(name, IsPlaceholder: true)]);

    /// <summary>Makes text of a literal.</summary>
    /// <param name="literal">The literal.</param>
    public static implicit operator PlaceholderText(string literal) => new(literal);

    /// <summary>The text as it is before anything is filled in.</summary>
    /// <returns>The text with <c>${Name}</c> for placeholders.</returns>
    public override string ToString() => string.Concat(Parts.Select(part => part.IsPlaceholder ? "${" + part.Text + "}" : part.Text));
}

/// <summary>A part of a <see cref="PlaceholderText"/>.</summary>
/// <param name="Text">The literal text, or the placeholder's name.</param>
/// <param name="IsPlaceholder">Whether it is a placeholder.</param>
public sealed record TextPart(string Text, bool IsPlaceholder);

/// <summary>Builds a <see cref="PlaceholderText"/> from left to right, joining neighbouring literals.</summary>
public sealed class PlaceholderTextBuilder
{
    private readonly List<TextPart> _parts = [];
    private readonly StringBuilder _literal = new();

    /// <summary>Appends literal text.</summary>
    /// <param name="literal">The text.</param>
    /// <returns>This builder.</returns>
    public PlaceholderTextBuilder Append(string literal)
    {
        _literal.Append(literal);
        return this;
    }

    /// <summary>Appends text, each literal part rewritten, placeholders as they are.</summary>
    /// <param name="text">The text.</param>
    /// <param name="rewriteLiteral">How a literal part is written, such as with escapes.</param>
    /// <returns>This builder.</returns>
    public PlaceholderTextBuilder Append(PlaceholderText text, Func<string, string>? rewriteLiteral = null)
    {
        foreach (TextPart part in text.Parts)
        {
            if (part.IsPlaceholder)
            {
                Flush();
                _parts.Add(part);
            }
            else
            {
                _literal.Append(rewriteLiteral is null ? part.Text : rewriteLiteral(part.Text));
            }
        }

        return this;
    }

    /// <summary>Gives what was appended.</summary>
    /// <returns>The text.</returns>
    public PlaceholderText Build()
    {
        Flush();
        return _parts.Count == 0 ? new PlaceholderText("") : new PlaceholderText(_parts.ToEquatableArray());
    }

    private void Flush()
    {
        if (_literal.Length > 0)
        {
            _parts.Add(new TextPart(_literal.ToString(), IsPlaceholder: false));
            _literal.Clear();
        }
    }
}
