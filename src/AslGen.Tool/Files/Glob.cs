namespace AslGen.Tool.Files;

/// <summary>
/// A pattern of paths: <c>*</c> and <c>?</c> within a name, <c>[abc]</c> and <c>[!a-z]</c> for one character, <c>**</c> for any
/// number of folders, <c>{a,b}</c> for either.
/// </summary>
internal sealed class Glob
{
    // Each pair of braces multiplies the patterns.
    private const int MaximumAlternatives = 256;

    private readonly IReadOnlyList<string[]> _patterns;

    private Glob(string root, IReadOnlyList<string[]> patterns)
    {
        Root = root;
        _patterns = patterns;
    }

    /// <summary>The folder that the pattern starts from: its names before the first with a special character.</summary>
    public string Root { get; }

    /// <summary>Reads a pattern.</summary>
    /// <param name="text">The pattern.</param>
    /// <returns>The pattern, or null where nothing in the text is special.</returns>
    public static Glob? Parse(string text)
    {
        if (text.IndexOfAny(['*', '?', '[', '{']) < 0)
        {
            return null;
        }

        var names = (Path.DirectorySeparatorChar == '\\' ? text.Replace('\\', '/') : text).Split('/');
        var plain = names.TakeWhile(name => name.IndexOfAny(['*', '?', '[', '{', '}']) < 0).Count();
        var root = string.Join('/', names.Take(plain));
        List<string> alternatives = [];
        Expand(string.Join('/', names.Skip(plain)), alternatives);
        return new Glob(
            root.Length == 0 && plain > 0 ? "/"
                : root.Length == 0 ? "."
                : root,
            [.. alternatives.Select(alternative => alternative.Split('/', StringSplitOptions.RemoveEmptyEntries))]
        );
    }

    /// <summary>Whether a path matches.</summary>
    /// <param name="path">The path from the <see cref="Root"/>, with forward slashes.</param>
    public bool IsMatch(string path)
    {
        var names = path.Split('/');
        return _patterns.Any(pattern => IsMatch(pattern, names));
    }

    private static void Expand(string pattern, List<string> alternatives)
    {
        var open = pattern.IndexOf('{', StringComparison.Ordinal);
        var close = open < 0 ? -1 : ClosingBrace(pattern, open);
        if (close < 0 || alternatives.Count >= MaximumAlternatives)
        {
            alternatives.Add(pattern);
            return;
        }

        var depth = 0;
        var start = open + 1;
        for (var index = open + 1; index <= close; index++)
        {
            if ((pattern[index] == ',' && depth == 0) || index == close)
            {
                Expand(pattern[..open] + pattern[start..index] + pattern[(close + 1)..], alternatives);
                start = index + 1;
            }

            depth += pattern[index] switch
            {
                '{' => 1,
                '}' => -1,
                _ => 0,
            };
        }
    }

    private static int ClosingBrace(string pattern, int open)
    {
        var depth = 0;
        for (var index = open; index < pattern.Length; index++)
        {
            depth += pattern[index] switch
            {
                '{' => 1,
                '}' => -1,
                _ => 0,
            };
            if (depth == 0)
            {
                return index;
            }
        }

        return -1;
    }

    // The last ** that was passed takes one more folder whenever what follows it does not fit.
    private static bool IsMatch(string[] pattern, string[] names)
    {
        var (at, name, anyAt, anyName) = (0, 0, -1, 0);
        while (name < names.Length)
        {
            if (at < pattern.Length && pattern[at] == "**")
            {
                (anyAt, anyName) = (at++, name);
            }
            else if (at < pattern.Length && IsNameMatch(pattern[at], names[name]))
            {
                at++;
                name++;
            }
            else if (anyAt >= 0)
            {
                (at, name) = (anyAt + 1, ++anyName);
            }
            else
            {
                return false;
            }
        }

        return pattern.Skip(at).All(rest => rest == "**");
    }

    private static bool IsNameMatch(string pattern, string name)
    {
        var (at, character, anyAt, anyCharacter) = (0, 0, -1, 0);
        while (character < name.Length)
        {
            if (at < pattern.Length && pattern[at] == '*')
            {
                (anyAt, anyCharacter) = (at++, character);
            }
            else if (at < pattern.Length && CharacterMatch(pattern, at, name[character]) is var next and > 0)
            {
                at = next;
                character++;
            }
            else if (anyAt >= 0)
            {
                (at, character) = (anyAt + 1, ++anyCharacter);
            }
            else
            {
                return false;
            }
        }

        return pattern.AsSpan(at).Trim('*').IsEmpty;
    }

    // The index after what the character matches, or 0.
    private static int CharacterMatch(string pattern, int at, char character)
    {
        if (pattern[at] == '[' && pattern.IndexOf(']', Math.Min(at + 2, pattern.Length)) is var close and > 0)
        {
            var set = pattern.AsSpan(at + 1, close - at - 1);
            var isNegated = set[0] is '!' or '^';
            return Contains(isNegated ? set[1..] : set, character) != isNegated ? close + 1 : 0;
        }

        return pattern[at] == '?' || pattern[at] == character ? at + 1 : 0;
    }

    private static bool Contains(ReadOnlySpan<char> set, char character)
    {
        for (var index = 0; index < set.Length; index++)
        {
            var isRange = index + 2 < set.Length && set[index + 1] == '-';
            if (isRange ? character >= set[index] && character <= set[index + 2] : character == set[index])
            {
                return true;
            }

            index += isRange ? 2 : 0;
        }

        return false;
    }
}
