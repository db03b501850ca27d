using AslGen.StatesLanguage.Json;

namespace AslGen.StatesLanguage.Jsonata;

/// <summary>Collects the text of an expression; whether an operand needs parentheses is known only after it is written.</summary>
internal sealed class JsonataWriter
{
    private readonly List<TextPart> _parts = [];

    public PlaceholderText Build()
    {
        PlaceholderTextBuilder text = new();
        foreach (TextPart part in _parts)
        {
            if (part.IsPlaceholder)
            {
                text.Append(PlaceholderText.Placeholder(part.Text));
            }
            else
            {
                text.Append(part.Text);
            }
        }

        return text.Build();
    }

    public JsonataWriter Append(string text)
    {
        _parts.Add(new TextPart(text, IsPlaceholder: false));
        return this;
    }

    public JsonataWriter Append(PlaceholderText text, Func<string, string>? rewriteLiteral = null)
    {
        foreach (TextPart part in text.Parts)
        {
            _parts.Add(part.IsPlaceholder || rewriteLiteral is null ? part : part with { Text = rewriteLiteral(part.Text) });
        }

        return this;
    }

    /// <summary>Writes an operand, in parentheses where its place takes no weaker one.</summary>
    /// <param name="operand">The operand.</param>
    /// <param name="after">The power of the operator before it, or <see cref="JsonataPower.None"/>.</param>
    /// <param name="before">The power of the operator after it, or <see cref="JsonataPower.None"/>.</param>
    /// <param name="colonFollows">Whether a colon follows.</param>
    /// <param name="slashFollows">Whether a slash follows.</param>
    /// <param name="always">Whether it gets parentheses in any case.</param>
    /// <returns>How what was written binds.</returns>
    public JsonataBinding Operand(
        JsonataExpression operand,
        int after = JsonataPower.None,
        int before = JsonataPower.None,
        bool colonFollows = false,
        bool slashFollows = false,
        bool always = false
    )
    {
        int start = _parts.Count;
        Append("");
        JsonataBinding binding = operand.PrintTo(this);
        bool fits =
            !always
            && binding.Left > after
            && binding.Right >= before
            && !(colonFollows && binding.TakesElse)
            && !(slashFollows && binding.TakesRegex);
        if (fits)
        {
            return binding;
        }

        _parts[start] = new TextPart("(", IsPlaceholder: false);
        Append(")");
        return JsonataBinding.Closed;
    }

    /// <summary>Writes expressions between brackets.</summary>
    public JsonataWriter List(string open, EquatableArray<JsonataExpression> items, string separator, string close)
    {
        Append(open);
        for (int index = 0; index < items.Count; index++)
        {
            Append(index == 0 ? "" : separator);
            Operand(items[index]);
        }

        return Append(close);
    }

    /// <summary>Writes the members of an object constructor or grouping.</summary>
    public JsonataWriter Members(EquatableArray<JsonataObjectMember> members)
    {
        Append("{");
        for (int index = 0; index < members.Count; index++)
        {
            Append(index == 0 ? "" : ", ");
            Operand(members[index].Name, colonFollows: true);
            Append(": ");
            Operand(members[index].Value);
        }

        return Append("}");
    }
}
