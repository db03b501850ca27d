using System.Globalization;

namespace AslGen.StatesLanguage.Jsonata.Syntax;

/// <summary>
/// Checks the pattern of a regular expression as JavaScript does without the flag <c>u</c>, with what browsers allow beyond the
/// grammar (ECMA-262, Annex B).
/// </summary>
internal sealed class EcmaScriptPattern
{
    private enum Group
    {
        Plain,
        Lookahead,
        Lookbehind,
    }

    private readonly string _pattern;
    private readonly bool _hasNames;
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly List<(string Name, int Position)> _references = [];
    private int _position;

    private EcmaScriptPattern(string pattern)
    {
        _pattern = pattern;
        _hasNames = ScanForNames();
    }

    /// <summary>What is wrong with a pattern.</summary>
    /// <param name="Position">The index in the pattern.</param>
    /// <param name="Length">How many characters are wrong.</param>
    /// <param name="Message">What is wrong.</param>
    internal sealed record Error(int Position, int Length, string Message);

    private sealed class PatternException(Error error) : Exception
    {
        public Error Error { get; } = error;
    }

    /// <summary>Finds the first error.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <returns>The error; null where the pattern is right.</returns>
    public static Error? FindError(string pattern)
    {
        try
        {
            new EcmaScriptPattern(pattern).Check();
            return null;
        }
        catch (PatternException exception)
        {
            return exception.Error;
        }
    }

    private char Current => At(_position);

    private char At(int position) => position < _pattern.Length ? _pattern[position] : '\0';

    private bool IsAt(string text) => string.CompareOrdinal(_pattern, _position, text, 0, text.Length) == 0;

    private PatternException Fail(string message, int start, int length = 1) =>
        new(new Error(start, Math.Min(length, _pattern.Length - start), "The regular expression is invalid: " + message));

    private void Check()
    {
        Stack<(Group Kind, int Start)> groups = [];
        while (_position < _pattern.Length)
        {
            int start = _position;
            bool isTerm = true;
            switch (Current)
            {
                case '|':
                case '^':
                case '$':
                    _position++;
                    isTerm = false;
                    break;
                case '(':
                    groups.Push((OpenGroup(), start));
                    isTerm = false;
                    break;
                case ')':
                    if (groups.Count == 0)
                    {
                        throw Fail("there is no group that ')' could close.", start);
                    }

                    _position++;

                    // A lookahead can be repeated, for compatibility; a lookbehind came later.
                    isTerm = groups.Pop().Kind != Group.Lookbehind;
                    break;
                case '*':
                case '+':
                case '?':
                case '{' when TryInterval(out _):
                    throw Fail("there is nothing that could be repeated.", start);
                case '[':
                    Class();
                    break;
                case '\\':
                    isTerm = Escape();
                    break;
                default:
                    _position++;
                    break;
            }

            if (isTerm)
            {
                Quantifier();
            }
        }

        if (groups.Count > 0)
        {
            throw Fail("the group is not closed by ')'.", groups.Peek().Start);
        }

        foreach ((string name, int position) in _references)
        {
            if (!_names.Contains(name))
            {
                throw Fail($"there is no group '{name}'.", position, 2);
            }
        }
    }

    private void Quantifier()
    {
        int start = _position;
        if (Current is '*' or '+' or '?')
        {
            _position++;
        }
        else if (Current != '{' || !TryInterval(out bool isOrdered))
        {
            return;
        }
        else if (!isOrdered)
        {
            throw Fail("the numbers of a repetition are in the wrong order.", start, _position - start);
        }

        if (Current == '?')
        {
            _position++;
        }
    }

    // Braces that hold no repetition are characters.
    private bool TryInterval(out bool isOrdered)
    {
        isOrdered = true;
        int position = _position + 1;
        long least = Digits(ref position);
        if (least < 0)
        {
            return false;
        }

        if (At(position) == ',')
        {
            position++;
            long most = Digits(ref position);
            isOrdered = most < 0 || least <= most;
        }

        if (At(position) != '}')
        {
            return false;
        }

        _position = position + 1;
        return true;
    }

    private long Digits(ref int position)
    {
        if (At(position) is not (>= '0' and <= '9'))
        {
            return -1;
        }

        long value = 0;
        for (; At(position) is >= '0' and <= '9'; position++)
        {
            value = Math.Min(int.MaxValue, (value * 10) + (At(position) - '0'));
        }

        return value;
    }

    private Group OpenGroup()
    {
        int start = _position++;
        if (Current != '?')
        {
            return Group.Plain;
        }

        foreach ((string text, Group kind) in OpeningsOfGroups)
        {
            if (IsAt(text))
            {
                _position += text.Length;
                return kind;
            }
        }

        if (!IsAt("?<"))
        {
            throw Fail("'(?' starts no group that there is.", start, 3);
        }

        _position += 2;
        int nameStart = _position;
        string name = Name();
        return _names.Add(name) ? Group.Plain : throw Fail($"there are two groups '{name}'.", nameStart, name.Length);
    }

    private static readonly (string Text, Group Kind)[] OpeningsOfGroups =
    [
        ("?:", Group.Plain),
        ("?=", Group.Lookahead),
        ("?!", Group.Lookahead),
        ("?<=", Group.Lookbehind),
        ("?<!", Group.Lookbehind),
    ];

    private string Name()
    {
        int start = _position;
        System.Text.StringBuilder name = new();
        while (true)
        {
            if (_position >= _pattern.Length)
            {
                throw Fail("the name of a group is not closed by '>'.", start, _position - start);
            }

            if (Current == '>' && name.Length > 0)
            {
                _position++;
                return name.ToString();
            }

            string character = NameCharacter();
            if (!IsIdentifier(character, isFirst: name.Length == 0))
            {
                throw Fail("the name of a group has to be an identifier.", start, _position - start);
            }

            name.Append(character);
        }
    }

    private string NameCharacter()
    {
        int start = _position++;
        if (_pattern[start] == '\\')
        {
            return Current == 'u' ? UnicodeEscape() : "\\";
        }

        if (char.IsHighSurrogate(_pattern[start]) && char.IsLowSurrogate(Current))
        {
            _position++;
        }

        return _pattern.Substring(start, _position - start);
    }

    private string UnicodeEscape()
    {
        int start = _position - 1;
        _position++;
        if (Current == '{')
        {
            int end = _pattern.IndexOf('}', _position);
            if (
                end > 0
                && end - _position - 1 is > 0 and <= 8
                && int.TryParse(
                    _pattern.Substring(_position + 1, end - _position - 1),
                    NumberStyles.AllowHexSpecifier,
                    CultureInfo.InvariantCulture,
                    out int codePoint
                )
                && codePoint is >= 0 and <= 0x10ffff
            )
            {
                _position = end + 1;
                return codePoint is >= 0xd800 and <= 0xdfff ? ((char)codePoint).ToString() : char.ConvertFromUtf32(codePoint);
            }
        }
        else if (HexDigits(_position, 4) is var unit and >= 0)
        {
            _position += 4;
            if (char.IsHighSurrogate((char)unit) && IsAt("\\u") && HexDigits(_position + 2, 4) is var low and >= 0xdc00 and <= 0xdfff)
            {
                _position += 6;
                return new string([(char)unit, (char)low]);
            }

            return ((char)unit).ToString();
        }

        throw Fail("'\\u' needs four hexadecimal digits after it.", start, 2);
    }

    private int HexDigits(int start, int count)
    {
        int value = 0;
        for (int index = start; index < start + count; index++)
        {
            int digit = At(index) switch
            {
                var character and >= '0' and <= '9' => character - '0',
                var character and >= 'a' and <= 'f' => character - 'a' + 10,
                var character and >= 'A' and <= 'F' => character - 'A' + 10,
                _ => -1,
            };
            if (digit < 0)
            {
                return -1;
            }

            value = (value * 16) + digit;
        }

        return value;
    }

    private static bool IsIdentifier(string character, bool isFirst)
    {
        if (character is "$" or "_")
        {
            return true;
        }

        return CharUnicodeInfo.GetUnicodeCategory(character, 0) switch
        {
            UnicodeCategory.UppercaseLetter
            or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter
            or UnicodeCategory.OtherLetter
            or UnicodeCategory.LetterNumber => true,
            UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.DecimalDigitNumber
            or UnicodeCategory.ConnectorPunctuation => !isFirst,
            _ => !isFirst && character is "\u200c" or "\u200d",
        };
    }

    // Gives whether the escape stands for something that can be repeated.
    private bool Escape()
    {
        int start = _position;
        if (start + 1 >= _pattern.Length)
        {
            throw Fail("there is nothing after the backslash.", start);
        }

        if (At(start + 1) is 'b' or 'B')
        {
            _position += 2;
            return false;
        }

        // A reference where there are named groups, else the letter.
        if (At(start + 1) == 'k' && _hasNames)
        {
            _position += 2;
            if (Current != '<')
            {
                throw Fail("'\\k' needs the name of a group.", start, 2);
            }

            _position++;
            _references.Add((Name(), start));
            return true;
        }

        EscapedCharacter(inClass: false);
        return true;
    }

    // Gives the character, or -1 for a set of characters.
    private int EscapedCharacter(bool inClass)
    {
        int start = _position;
        char kind = At(start + 1);
        _position += 2;
        switch (kind)
        {
            case 'd' or 'D' or 's' or 'S' or 'w' or 'W':
                return -1;
            case 'b' when inClass:
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'v':
                return '\v';
            case 'c':
                char control = Current;
                if (control is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') || (inClass && control is (>= '0' and <= '9') or '_'))
                {
                    _position++;
                    return control & 0x1f;
                }

                // The backslash is a character, and what follows is read again.
                _position--;
                return '\\';
            case 'x' when HexDigits(_position, 2) is var unit and >= 0:
                _position += 2;
                return unit;
            case 'u' when HexDigits(_position, 4) is var unit and >= 0:
                _position += 4;
                return unit;
            case >= '0' and <= '7':
                int octal = kind - '0';
                for (int digits = 1; digits < 3 && Current is >= '0' and <= '7' && (octal * 8) + Current - '0' < 256; digits++)
                {
                    octal = (octal * 8) + Current - '0';
                    _position++;
                }

                return octal;
            case 'k' when _hasNames:
                throw Fail("'\\k' cannot stand in a set of characters beside named groups.", start, 2);
            default:
                return kind;
        }
    }

    private void Class()
    {
        int start = _position++;
        if (Current == '^')
        {
            _position++;
        }

        while (_position < _pattern.Length && Current != ']')
        {
            int firstStart = _position;
            int first = ClassCharacter(start);
            if (Current != '-' || At(_position + 1) is ']' || _position + 1 >= _pattern.Length)
            {
                continue;
            }

            _position++;
            int last = ClassCharacter(start);
            if (first >= 0 && last >= 0 && first > last)
            {
                throw Fail("the characters of a range are in the wrong order.", firstStart, _position - firstStart);
            }
        }

        if (_position >= _pattern.Length)
        {
            throw Fail("the set of characters is not closed by ']'.", start);
        }

        _position++;
    }

    private int ClassCharacter(int classStart)
    {
        if (Current != '\\')
        {
            return _pattern[_position++];
        }

        return _position + 1 < _pattern.Length
            ? EscapedCharacter(inClass: true)
            : throw Fail("the set of characters is not closed by ']'.", classStart);
    }

    private bool ScanForNames()
    {
        for (int index = 0; index < _pattern.Length; index++)
        {
            switch (_pattern[index])
            {
                case '\\':
                    index++;
                    break;
                case '[':
                    for (; index < _pattern.Length && _pattern[index] != ']'; index++)
                    {
                        index += _pattern[index] == '\\' ? 1 : 0;
                    }

                    break;
                case '(' when At(index + 1) == '?' && At(index + 2) == '<' && At(index + 3) is not ('=' or '!'):
                    return true;
                default:
                    break;
            }
        }

        return false;
    }
}
