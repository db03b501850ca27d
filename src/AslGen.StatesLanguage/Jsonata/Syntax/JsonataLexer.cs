using System.Globalization;
using System.Text;
using AslGen.StatesLanguage.Json;

namespace AslGen.StatesLanguage.Jsonata.Syntax;

/// <summary>Splits text into tokens, one at a time, because the parser knows where a slash divides.</summary>
internal sealed class JsonataLexer(JsonataSource source)
{
    private const string WhiteSpace = " \t\n\r\v";
    private const string SingleCharacterOperators = ".[]{}(),@#;:?+-*/%|=<>^&!~";

    private static readonly string[] DoubleCharacterOperators = ["..", ":=", "!=", ">=", "<=", "**", "~>"];

    private readonly string _text = source.Text;
    private int _position;

    /// <summary>Whether text without quotes is one name, and no keyword.</summary>
    public static bool IsName(string text) =>
        text.Length > 0
        && text[0] is not ('"' or '\'' or '`' or '$' or (>= '0' and <= '9'))
        && text.All(character => WhiteSpace.IndexOf(character) < 0 && SingleCharacterOperators.IndexOf(character) < 0)
        && text is not ("and" or "or" or "in" or "true" or "false" or "null");

    /// <summary>Reads a token.</summary>
    /// <param name="slashDivides">Whether a slash divides; else it starts a regular expression.</param>
    public JsonataToken Next(bool slashDivides)
    {
        SkipBlanks();
        int start = _position;
        if (start >= _text.Length)
        {
            return new JsonataToken(JsonataTokenKind.End, "", _text.Length, _text.Length);
        }

        char first = _text[start];
        if (first == '/' && !slashDivides)
        {
            return Regex();
        }

        if (Array.Find(DoubleCharacterOperators, pair => pair[0] == first && pair[1] == At(start + 1)) is { } @operator)
        {
            _position += @operator.Length;
            return Token(JsonataTokenKind.Operator, @operator, start);
        }

        // A placeholder starts with a dollar sign, so it is no operator.
        if (SingleCharacterOperators.IndexOf(first) >= 0)
        {
            _position++;
            return Token(JsonataTokenKind.Operator, first.ToString(), start);
        }

        return first switch
        {
            '"' or '\'' => String(first),
            >= '0' and <= '9' => Number(),
            '`' => QuotedName(),
            _ => Name(),
        };
    }

    private char At(int position) => position >= 0 && position < _text.Length ? _text[position] : '\0';

    private JsonataToken Token(JsonataTokenKind kind, string text, int start) => new(kind, text, start, _position);

    private JsonataToken PlaceholderToken(int start) =>
        Token(JsonataTokenKind.Placeholder, _text.Substring(start, _position - start), start) with
        {
            Content = source.Slice(start, _position),
        };

    private void SkipBlanks()
    {
        while (_position < _text.Length)
        {
            if (WhiteSpace.IndexOf(_text[_position]) >= 0)
            {
                _position++;
            }
            else if (_text[_position] == '/' && At(_position + 1) == '*')
            {
                int end = _text.IndexOf("*/", _position + 2, StringComparison.Ordinal);
                if (end < 0)
                {
                    throw new JsonataSyntaxException("S0106", _position, _text.Length, "The comment is not closed by '*/'.");
                }

                _position = end + 2;
            }
            else
            {
                return;
            }
        }
    }

    private JsonataToken String(char quote)
    {
        int start = _position++;
        PlaceholderTextBuilder content = new();
        StringBuilder literal = new();
        while (_position < _text.Length)
        {
            char character = _text[_position];
            if (character == quote)
            {
                _position++;
                return Token(JsonataTokenKind.String, _text.Substring(start, _position - start), start) with
                {
                    Content = content.Append(literal.ToString()).Build(),
                };
            }

            if (source.PlaceholderEnd(_position) is var end and >= 0)
            {
                content.Append(literal.ToString()).Append(source.PlaceholderAt(_position));
                literal.Clear();
                _position = end;
            }
            else if (character == '\\')
            {
                literal.Append(Escape());
            }
            else
            {
                literal.Append(character);
                _position++;
            }
        }

        _position = _text.Length;
        throw new JsonataSyntaxException("S0101", start, _text.Length, $"The string is not closed by {quote}.");
    }

    private char Escape()
    {
        int start = _position;
        char kind = At(start + 1);
        _position += 2;
        switch (kind)
        {
            case '"' or '\\' or '/':
                return kind;
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'u':
                // At the end of the text there may be fewer than four; then the string is not closed either.
                string digits = _text.Substring(_position, Math.Min(4, _text.Length - _position));
                if (digits.Length == 0 || !digits.All(IsHexDigit))
                {
                    throw new JsonataSyntaxException("S0104", start, start + 2, "'\\u' needs four hexadecimal digits after it.");
                }

                _position += 4;
                return (char)int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            default:
                int end = Math.Min(start + 2, _text.Length);
                throw new JsonataSyntaxException(
                    "S0103",
                    start,
                    end,
                    $"'{_text.Substring(start, end - start)}' is no escape sequence of a string."
                );
        }
    }

    private static bool IsHexDigit(char character) => character is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    private JsonataToken Number()
    {
        int start = _position;
        if (_text[_position] == '0')
        {
            _position++;
        }
        else
        {
            SkipDigits();
        }

        if (At(_position) == '.' && At(_position + 1) is >= '0' and <= '9')
        {
            _position++;
            SkipDigits();
        }

        if (At(_position) is 'e' or 'E')
        {
            int exponent = _position;
            _position += At(_position + 1) is '+' or '-' ? 2 : 1;
            int digits = _position;
            SkipDigits();
            if (_position == digits)
            {
                _position = exponent;
            }
        }

        if (source.PlaceholderEnd(_position) >= 0)
        {
            SkipName();
            return PlaceholderToken(start);
        }

        string text = _text.Substring(start, _position - start);

        // The two runtimes differ in how they say that a number is too large.
        bool isNumber = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value);
        return isNumber && !double.IsInfinity(value)
            ? Token(JsonataTokenKind.Number, text, start)
            : throw new JsonataSyntaxException("S0102", start, _position, "The number is too large.");
    }

    private void SkipDigits()
    {
        while (At(_position) is >= '0' and <= '9')
        {
            _position++;
        }
    }

    private JsonataToken QuotedName()
    {
        int start = _position;
        int end = _text.IndexOf('`', start + 1);
        if (end < 0)
        {
            throw new JsonataSyntaxException("S0105", start, _text.Length, "The name is not closed by a backtick.");
        }

        _position = end + 1;
        return source.HasPlaceholder(start, end)
            ? PlaceholderToken(start)
            : Token(JsonataTokenKind.Name, _text.Substring(start + 1, end - start - 1), start);
    }

    private JsonataToken Name()
    {
        int start = _position;
        SkipName();
        if (source.HasPlaceholder(start, _position))
        {
            return PlaceholderToken(start);
        }

        string name = _text.Substring(start, _position - start);
        return name switch
        {
            "and" or "or" or "in" => Token(JsonataTokenKind.Operator, name, start),
            "true" or "false" or "null" => Token(JsonataTokenKind.Keyword, name, start),
            _ when name[0] == '$' => Token(JsonataTokenKind.Variable, name.Substring(1), start),
            _ => Token(JsonataTokenKind.Name, name, start),
        };
    }

    // Everything that neither separates tokens nor is an operator can be part of a name, quotes too.
    private void SkipName()
    {
        while (_position < _text.Length)
        {
            if (source.PlaceholderEnd(_position) is var end and >= 0)
            {
                _position = end;
            }
            else if (WhiteSpace.IndexOf(_text[_position]) >= 0 || SingleCharacterOperators.IndexOf(_text[_position]) >= 0)
            {
                return;
            }
            else
            {
                _position++;
            }
        }
    }

    private JsonataToken Regex()
    {
        int start = _position++;
        int depth = 0;
        for (; _position < _text.Length; _position++)
        {
            char character = _text[_position];
            bool follows = At(_position - 1) == '\\';
            if (character == '/' && depth == 0 && !IsEscaped(_position))
            {
                return Regex(start);
            }

            // The reference implementation counts all brackets alike, and every one after a backslash as escaped.
            if (!follows)
            {
                depth += character switch
                {
                    '(' or '[' or '{' => 1,
                    ')' or ']' or '}' => -1,
                    _ => 0,
                };
            }
        }

        throw new JsonataSyntaxException("S0302", start, _text.Length, "The regular expression is not closed by '/'.");
    }

    private bool IsEscaped(int position)
    {
        int backslashes = 0;
        while (At(position - backslashes - 1) == '\\')
        {
            backslashes++;
        }

        return backslashes % 2 == 1;
    }

    private JsonataToken Regex(int start)
    {
        string pattern = _text.Substring(start + 1, _position - start - 1);
        _position++;
        if (pattern.Length == 0)
        {
            throw new JsonataSyntaxException("S0301", start, _position, "A regular expression cannot be empty.");
        }

        int flagsStart = _position;
        while (At(_position) is 'i' or 'm')
        {
            _position++;
        }

        if (source.HasPlaceholder(start, _position))
        {
            return PlaceholderToken(start);
        }

        string flags = _text.Substring(flagsStart, _position - flagsStart);
        if (EcmaScriptPattern.FindError(pattern) is { } error)
        {
            int errorStart = start + 1 + error.Position;
            throw new JsonataSyntaxException(null, errorStart, errorStart + error.Length, error.Message);
        }

        if (flags.Length > 1 && (flags.Length > 2 || flags[0] == flags[1]))
        {
            throw new JsonataSyntaxException(null, flagsStart, _position, "A flag of a regular expression cannot stand twice.");
        }

        return Token(JsonataTokenKind.Regex, _text.Substring(start, _position - start), start) with
        {
            Regex = new JsonataRegex(pattern, flags.IndexOf('i') >= 0, flags.IndexOf('m') >= 0),
        };
    }
}
