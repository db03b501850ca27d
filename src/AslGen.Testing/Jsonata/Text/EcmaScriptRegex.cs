using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace AslGen.Testing.Jsonata.Text;

/// <summary>Makes regular expressions of .NET that match what JavaScript's match, without its flag <c>u</c>.</summary>
/// <remarks>
/// Two differences stay. JavaScript never repeats a group that matches nothing, .NET does once, which shows in the group's capture;
/// and a few letters that only Unicode's full case folding takes as equal are told apart by one of the two.
/// </remarks>
internal sealed class EcmaScriptRegex
{
    private const string NotLineEnd = @"[^\n\r\u2028\u2029]";
    private const string Word = "a-zA-Z0-9_";
    private const string Space = @"\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";
    private const string NotSpace =
        @"\0-\x08\x0e-\x1f\x21-\x9f\u00a1-\u167f\u1681-\u1fff\u200b-\u2027\u202a-\u202e\u2030-\u205e\u2060-\u2fff\u3001-\ufefe\uff00-\uffff";
    private const string NotWord = @"\0-\x2f\x3a-\x40\x5b-\x5e\x60\x7b-\uffff";
    private const string NotDigit = @"\0-\x2f\x3a-\uffff";

    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(2);

    private readonly string _pattern;
    private readonly bool _multiline;
    private readonly List<string?> _groupNames;
    private readonly StringBuilder _result = new();
    private int _position;
    private int _groups;

    private EcmaScriptRegex(string pattern, bool multiline)
    {
        _pattern = pattern;
        _multiline = multiline;
        _groupNames = FindGroups(pattern);
    }

    private readonly record struct Open(int Start, int GroupsBefore);

    /// <summary>Makes a regular expression.</summary>
    /// <param name="pattern">The pattern, which is valid in JavaScript.</param>
    /// <param name="ignoreCase">Whether the flag <c>i</c> is set.</param>
    /// <param name="multiline">Whether the flag <c>m</c> is set.</param>
    /// <returns>The regular expression.</returns>
    public static Regex Create(string pattern, bool ignoreCase, bool multiline)
    {
        RegexOptions options = RegexOptions.CultureInvariant | (ignoreCase ? RegexOptions.IgnoreCase : RegexOptions.None);
        return new Regex(new EcmaScriptRegex(pattern, multiline).Translate(), options, Timeout);
    }

    private char Current => At(_position);

    private char At(int position) => position < _pattern.Length ? _pattern[position] : '\0';

    // The names of the capturing groups in order; null for those without.
    private static List<string?> FindGroups(string pattern)
    {
        List<string?> names = [];
        bool inClass = false;
        for (int index = 0; index < pattern.Length; index++)
        {
            switch (pattern[index])
            {
                case '\\':
                    index++;
                    break;
                case '[':
                    inClass = true;
                    break;
                case ']':
                    inClass = false;
                    break;
                case '(' when !inClass:
                    bool isSpecial = index + 1 < pattern.Length && pattern[index + 1] == '?';
                    if (!isSpecial)
                    {
                        names.Add(null);
                    }
                    else if (index + 3 < pattern.Length && pattern[index + 2] == '<' && pattern[index + 3] is not ('=' or '!'))
                    {
                        int end = pattern.IndexOf('>', index);
                        names.Add(pattern[(index + 3)..(end < 0 ? pattern.Length : end)]);
                    }

                    break;
                default:
                    break;
            }
        }

        return names;
    }

    private string Translate()
    {
        Stack<Open> open = [];
        while (_position < _pattern.Length)
        {
            int start = _result.Length;
            int groupsBefore = _groups;
            switch (Current)
            {
                case '|':
                    _position++;
                    _result.Append('|');
                    continue;
                case '^':
                    _position++;
                    _result.Append(_multiline ? @"(?<=\A|[\n\r\u2028\u2029])" : @"\A");
                    continue;
                case '$':
                    _position++;
                    _result.Append(_multiline ? @"(?=[\n\r\u2028\u2029]|\z)" : @"\z");
                    continue;
                case '(':
                    open.Push(new Open(start, groupsBefore));
                    OpenGroup();
                    continue;
                case ')':
                    _position++;
                    _result.Append(')');
                    (start, groupsBefore) = open.Count > 0 ? open.Pop() : new Open(start, groupsBefore);
                    break;
                case '.':
                    _position++;
                    _result.Append(NotLineEnd);
                    break;
                case '[':
                    Class();
                    break;
                case '\\':
                    if (!Escape())
                    {
                        continue;
                    }

                    break;
                default:
                    Literal(Current);
                    _position++;
                    break;
            }

            Quantifier(start, groupsBefore);
        }

        return _result.ToString();
    }

    private void OpenGroup()
    {
        _position++;
        if (Current != '?')
        {
            _groups++;
            _result.Append('(');
        }
        else if (At(_position + 1) == '<' && At(_position + 2) is not ('=' or '!'))
        {
            // .NET would number groups with a name after all others.
            _groups++;
            _result.Append('(');
            _position = _pattern.IndexOf('>', _position) + 1;
        }
        else
        {
            int length = At(_position + 1) == '<' ? 3 : 2;
            _result.Append('(').Append(_pattern, _position, length);
            _position += length;
        }
    }

    private void Quantifier(int start, int groupsBefore)
    {
        int from = _position;
        bool repeats = true;
        switch (Current)
        {
            case '*' or '+':
                _position++;
                break;
            case '?':
                _position++;
                repeats = false;
                break;
            case '{' when IntervalEnd() is var end and > 0:
                _position = end;
                break;
            default:
                return;
        }

        if (Current == '?')
        {
            _position++;
        }

        if (repeats && _groups > groupsBefore)
        {
            // JavaScript forgets the captures of a group when it repeats it, .NET does not.
            StringBuilder forget = new("(?:");
            for (int group = groupsBefore + 1; group <= _groups; group++)
            {
                forget.Append(CultureInfo.InvariantCulture, $"(?({group})(?<-{group}>))");
            }

            _result.Insert(start, forget.ToString()).Append(')');
        }

        _result.Append(_pattern, from, _position - from);
    }

    private int IntervalEnd()
    {
        int position = _position + 1;
        int digits = position;
        while (char.IsAsciiDigit(At(position)))
        {
            position++;
        }

        if (position == digits)
        {
            return -1;
        }

        if (At(position) == ',')
        {
            position++;
            while (char.IsAsciiDigit(At(position)))
            {
                position++;
            }
        }

        return At(position) == '}' ? position + 1 : -1;
    }

    private void Literal(char character)
    {
        if (char.IsAsciiLetterOrDigit(character))
        {
            _result.Append(character);
        }
        else
        {
            _result.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
        }
    }

    // Gives whether what it stands for can be repeated.
    private bool Escape()
    {
        char kind = At(_position + 1);
        switch (kind)
        {
            case 'b':
                _position += 2;
                _result.Append($"(?:(?<=[{Word}])(?![{Word}])|(?<![{Word}])(?=[{Word}]))");
                return false;
            case 'B':
                _position += 2;
                _result.Append($"(?:(?<=[{Word}])(?=[{Word}])|(?<![{Word}])(?![{Word}]))");
                return false;
            case 'k' when _groupNames.Exists(name => name is not null):
                int end = _pattern.IndexOf('>', _position);
                Reference(_groupNames.IndexOf(_pattern[(_position + 3)..end]) + 1);
                _position = end + 1;
                return true;
            case >= '1' and <= '9' when TryReference():
                return true;
            default:
                if (SetOf(kind) is { } set)
                {
                    _position += 2;
                    _result.Append('[').Append(set).Append(']');
                }
                else
                {
                    Literal(Character(inClass: false));
                }

                return true;
        }
    }

    private bool TryReference()
    {
        int end = _position + 1;
        while (char.IsAsciiDigit(At(end)) && end < _position + 10)
        {
            end++;
        }

        int number = int.Parse(_pattern.AsSpan(_position + 1, end - _position - 1), NumberStyles.None, CultureInfo.InvariantCulture);
        if (number > _groupNames.Count)
        {
            return false;
        }

        _position = end;
        Reference(number);
        return true;
    }

    // A group that took no part matches nothing, which in JavaScript is a match.
    private void Reference(int group) => _result.Append(CultureInfo.InvariantCulture, $"(?:(?({group})\\{group}|))");

    private static string? SetOf(char kind) =>
        kind switch
        {
            'd' => "0-9",
            'D' => NotDigit,
            'w' => Word,
            'W' => NotWord,
            's' => Space,
            'S' => NotSpace,
            _ => null,
        };

    // The character that an escape stands for.
    private char Character(bool inClass)
    {
        char kind = At(_position + 1);
        _position += 2;
        switch (kind)
        {
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
            case 'c' when char.IsAsciiLetter(Current) || (inClass && (char.IsAsciiDigit(Current) || Current == '_')):
                return (char)(_pattern[_position++] & 0x1f);
            case 'c':
                _position--;
                return '\\';
            case 'x' when Hex(2) is var unit and >= 0:
                _position += 2;
                return (char)unit;
            case 'u' when Hex(4) is var unit and >= 0:
                _position += 4;
                return (char)unit;
            case >= '0' and <= '7':
                int octal = kind - '0';
                for (int digits = 1; digits < 3 && Current is >= '0' and <= '7' && (octal * 8) + Current - '0' < 256; digits++)
                {
                    octal = (octal * 8) + Current - '0';
                    _position++;
                }

                return (char)octal;
            default:
                return kind;
        }
    }

    private int Hex(int count) =>
        _position + count <= _pattern.Length
        && int.TryParse(_pattern.AsSpan(_position, count), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int value)
            ? value
            : -1;

    private void Class()
    {
        _position++;
        bool isNegative = Current == '^';
        if (isNegative)
        {
            _position++;
        }

        if (Current == ']')
        {
            // No character, or any.
            _position++;
            _result.Append(isNegative ? @"[\s\S]" : "(?!)");
            return;
        }

        _result.Append(isNegative ? "[^" : "[");
        while (_position < _pattern.Length && Current != ']')
        {
            (string? set, char first) = ClassAtom();
            if (Current != '-' || At(_position + 1) == ']' || _position + 1 >= _pattern.Length)
            {
                AppendAtom(set, first);
                continue;
            }

            _position++;
            (string? lastSet, char last) = ClassAtom();
            AppendAtom(set, first);
            if (set is null && lastSet is null)
            {
                _result.Append('-');
            }
            else
            {
                // Beside a set of characters the dash is one too.
                Literal('-');
            }

            AppendAtom(lastSet, last);
        }

        _position++;
        _result.Append(']');
    }

    private void AppendAtom(string? set, char character)
    {
        if (set is null)
        {
            Literal(character);
        }
        else
        {
            _result.Append(set);
        }
    }

    private (string? Set, char Character) ClassAtom()
    {
        if (Current != '\\')
        {
            return (null, _pattern[_position++]);
        }

        if (SetOf(At(_position + 1)) is { } set)
        {
            _position += 2;
            return (set, '\0');
        }

        return (null, Character(inClass: true));
    }
}
