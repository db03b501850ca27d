using System.Text;

namespace AslGen.StatesLanguage.JsonPath;

/// <summary>A JSON Pointer (RFC 6901), the value of <c>ItemsPointer</c>: <c>/orders/0/a~1b</c>; empty for the whole document.</summary>
/// <param name="Tokens">The steps, without escapes.</param>
public sealed record JsonPointer(EquatableArray<string> Tokens)
{
    /// <summary>Reads a pointer.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The pointer, or what is wrong.</returns>
    public static Parsed<JsonPointer> Parse(string text)
    {
        if (text.Length > 0 && text[0] != '/')
        {
            return Parsed<JsonPointer>.Fail(0, 1, "A JSON Pointer starts with '/', or is empty");
        }

        List<string> tokens = [];
        StringBuilder token = new();
        for (int position = 1; position <= text.Length; position++)
        {
            if (position == text.Length || text[position] == '/')
            {
                tokens.Add(token.ToString());
                token.Clear();
                continue;
            }

            if (text[position] != '~')
            {
                token.Append(text[position]);
                continue;
            }

            char escaped = position + 1 < text.Length ? text[position + 1] : '\0';
            if (escaped is not ('0' or '1'))
            {
                return Parsed<JsonPointer>.Fail(position, 1, "'~' is written '~0' in a JSON Pointer, and '/' in a name '~1'");
            }

            token.Append(escaped == '0' ? '~' : '/');
            position++;
        }

        return new Parsed<JsonPointer>(new JsonPointer((text.Length == 0 ? [] : tokens).ToEquatableArray()), Error: null);
    }

    /// <summary>The pointer as text.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Concat(Tokens.Select(token => "/" + token.Replace("~", "~0").Replace("/", "~1")));
}
