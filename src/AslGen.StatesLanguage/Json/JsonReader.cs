using System.Text;

namespace AslGen.StatesLanguage.Json;

/// <summary>
/// Reads JSON text (RFC 8259), keeps the place of every value, and takes deploy-time placeholders, <c>${Name}</c>, both in strings
/// and in place of a value. Members of the same name are all kept, in order.
/// </summary>
public sealed class JsonReader
{
    /// <summary>
    /// How deeply values may be nested. Step Functions refuses a definition that is "too deeply nested" but publishes no number; this one
    /// leaves room for more than a hundred Parallel states in each other, and keeps every walk of the tree within a small stack.
    /// </summary>
    public const int MaximumDepth = 500;

    private readonly string _text;
    private readonly JsonSourceMap _map;
    private int _index;
    private JsonError? _error;

    private JsonReader(string text)
    {
        _text = text;
        _map = new JsonSourceMap(text);
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text, which may start with a byte order mark.</param>
    /// <returns>The value and the places of its parts, or what is wrong with the text.</returns>
    public static JsonReadResult Read(string text)
    {
        JsonReader reader = new(text);
        JsonValue? root = reader.ReadDocument();
        return new JsonReadResult(reader._error is null ? root : null, reader._map, reader._error);
    }

    private JsonValue? ReadDocument()
    {
        if (_text.Length > 0 && _text[0] == '\ufeff')
        {
            _index++;
        }

        SkipSpace();
        if (_index == _text.Length)
        {
            return Fail(new TextSpan(0, 0), "The text is empty");
        }

        JsonValue? root = ReadValue(default, depth: 0);
        SkipSpace();
        return root is not null && _index < _text.Length ? Fail(TokenSpan(), "There is more text after the end of the value") : root;
    }

    private JsonValue? ReadValue(TextSpan name, int depth)
    {
        if (depth > MaximumDepth)
        {
            return Fail(new TextSpan(_index, 1), $"Values are nested more than {MaximumDepth} deep");
        }

        if (_index == _text.Length)
        {
            return Fail(new TextSpan(_index, 0), "The text ends where a value should be");
        }

        int start = _index;
        JsonValue? value = _text[_index] switch
        {
            '{' => ReadObject(depth),
            '[' => ReadArray(depth),
            '"' => ReadString() is { } text ? new JsonString(text) : null,
            '-' or (>= '0' and <= '9') => ReadNumber(),
            '$' => ReadPlaceholder(),
            _ => ReadWord(),
        };
        return value is null ? null : value with { Origin = _map.Add(new TextSpan(start, _index - start), name) };
    }

    private JsonObject? ReadObject(int depth)
    {
        int open = _index++;
        List<JsonMember> members = [];
        SkipSpace();
        if (TryTake('}'))
        {
            return new JsonObject([]);
        }

        while (true)
        {
            if (_index == _text.Length)
            {
                return FailAs<JsonObject>(new TextSpan(open, 1), "The object that starts here has no closing brace");
            }

            if (_text[_index] != '"')
            {
                return FailAs<JsonObject>(TokenSpan(), MemberExpected(members.Count > 0));
            }

            int start = _index;
            if (ReadString() is not { } name)
            {
                return null;
            }

            TextSpan nameSpan = new(start, _index - start);
            SkipSpace();
            if (!TryTake(':'))
            {
                return FailAs<JsonObject>(TokenSpan(), "A colon should follow the member's name");
            }

            SkipSpace();
            if (ReadValue(nameSpan, depth + 1) is not { } value)
            {
                return null;
            }

            members.Add(new JsonMember(name.ToString(), value));
            SkipSpace();
            if (TryTake('}'))
            {
                return new JsonObject(members.ToEquatableArray());
            }

            if (!TryTake(','))
            {
                return FailAs<JsonObject>(
                    _index == _text.Length ? new TextSpan(open, 1) : TokenSpan(),
                    _index == _text.Length
                        ? "The object that starts here has no closing brace"
                        : "A comma or a closing brace should follow the member"
                );
            }

            SkipSpace();
        }
    }

    private string MemberExpected(bool afterComma) =>
        _text[_index] switch
        {
            '}' when afterComma => "A comma must not stand before a closing brace",
            '\'' => "JSON's quotes are double",
            '/' or '#' => "JSON has no comments; a state's 'Comment' field can hold one",
            _ => "A member's name in double quotes should be here",
        };

    private JsonArray? ReadArray(int depth)
    {
        int open = _index++;
        List<JsonValue> items = [];
        SkipSpace();
        if (TryTake(']'))
        {
            return new JsonArray([]);
        }

        while (true)
        {
            if (_index < _text.Length && _text[_index] == ']')
            {
                return FailAs<JsonArray>(new TextSpan(_index, 1), "A comma must not stand before a closing bracket");
            }

            if (ReadValue(default, depth + 1) is not { } value)
            {
                return null;
            }

            items.Add(value);
            SkipSpace();
            if (TryTake(']'))
            {
                return new JsonArray(items.ToEquatableArray());
            }

            if (!TryTake(','))
            {
                return FailAs<JsonArray>(
                    _index == _text.Length ? new TextSpan(open, 1) : TokenSpan(),
                    _index == _text.Length
                        ? "The array that starts here has no closing bracket"
                        : "A comma or a closing bracket should follow the item"
                );
            }

            SkipSpace();
        }
    }

    private PlaceholderText? ReadString()
    {
        int open = _index++;
        int plain = _index;
        PlaceholderTextBuilder? parts = null;
        StringBuilder? unescaped = null;
        while (_index < _text.Length)
        {
            char character = _text[_index];
            if (character == '"')
            {
                string tail = _text.Substring(plain, _index - plain);
                _index++;
                string last = unescaped is null ? tail : unescaped.Append(tail).ToString();
                return parts is null ? new PlaceholderText(last) : parts.Append(last).Build();
            }

            if (character < ' ')
            {
                return FailAs<PlaceholderText>(
                    character is '\n' or '\r' ? new TextSpan(open, 1) : new TextSpan(_index, 1),
                    character is '\n' or '\r'
                        ? "The string that starts here has no closing quote on its line"
                        : "A control character must be escaped in a string"
                );
            }

            if (character == '\\')
            {
                unescaped = (unescaped ?? new StringBuilder()).Append(_text, plain, _index - plain);
                if (!ReadEscape(unescaped))
                {
                    return null;
                }

                plain = _index;
            }
            else if (character == '$' && PlaceholderLength() is > 0 and var length)
            {
                string before = _text.Substring(plain, _index - plain);
                parts = (parts ?? new PlaceholderTextBuilder())
                    .Append(unescaped is null ? before : unescaped.Append(before).ToString())
                    .Append(PlaceholderText.Placeholder(_text.Substring(_index + 2, length - 3)));
                unescaped = null;
                _index += length;
                plain = _index;
            }
            else
            {
                _index++;
            }
        }

        return FailAs<PlaceholderText>(new TextSpan(open, 1), "The string that starts here has no closing quote");
    }

    // A placeholder ends within its string, and an escape in it would be one of the string's.
    private int PlaceholderLength()
    {
        int length = PlaceholderReader.LengthAt(_text, _index);
        return length > 0 && _text.IndexOfAny(['"', '\\'], _index, length) < 0 ? length : 0;
    }

    private bool ReadEscape(StringBuilder text)
    {
        int start = _index++;
        char escaped = _index < _text.Length ? _text[_index++] : '\0';
        switch (escaped)
        {
            case '"' or '\\' or '/':
                text.Append(escaped);
                return true;
            case 'b':
                text.Append('\b');
                return true;
            case 'f':
                text.Append('\f');
                return true;
            case 'n':
                text.Append('\n');
                return true;
            case 'r':
                text.Append('\r');
                return true;
            case 't':
                text.Append('\t');
                return true;
            case 'u' when HexDigits() is { } code:
                text.Append((char)code);
                _index += 4;
                return true;
            case 'u':
                Fail(new TextSpan(start, 2), "Four hexadecimal digits should follow \\u");
                return false;
            default:
                Fail(
                    new TextSpan(start, _index - start),
                    "JSON has no such escape: a backslash stands only before one of \" \\ / b f n r t u"
                );
                return false;
        }
    }

    private int? HexDigits()
    {
        int code = 0;
        for (int digit = 0; digit < 4; digit++)
        {
            int value = _index + digit < _text.Length ? HexValue(_text[_index + digit]) : -1;
            if (value < 0)
            {
                return null;
            }

            code = (code * 16) + value;
        }

        return code;
    }

    private static int HexValue(char digit) =>
        digit switch
        {
            >= '0' and <= '9' => digit - '0',
            >= 'a' and <= 'f' => digit - 'a' + 10,
            >= 'A' and <= 'F' => digit - 'A' + 10,
            _ => -1,
        };

    private JsonNumber? ReadNumber()
    {
        int start = _index;
        TryTake('-');
        bool isNumber = TryTake('0') || TakeDigits();
        if (isNumber && TryTake('.'))
        {
            isNumber = TakeDigits();
        }

        if (isNumber && (TryTake('e') || TryTake('E')))
        {
            _ = TryTake('+') || TryTake('-');
            isNumber = TakeDigits();
        }

        // 01, 1.2.3 and 5s are one wrong number each, not a number and something after it.
        if (!isNumber || (_index < _text.Length && (char.IsLetterOrDigit(_text[_index]) || _text[_index] is '.' or '+' or '-')))
        {
            _index = start;
            return FailAs<JsonNumber>(TokenSpan(), "This is not a number as JSON writes them");
        }

        return new JsonNumber(_text.Substring(start, _index - start));
    }

    private bool TakeDigits()
    {
        int start = _index;
        while (_index < _text.Length && _text[_index] is >= '0' and <= '9')
        {
            _index++;
        }

        return _index > start;
    }

    private JsonPlaceholder? ReadPlaceholder()
    {
        int length = PlaceholderReader.LengthAt(_text, _index);
        if (length == 0)
        {
            return FailAs<JsonPlaceholder>(TokenSpan(), "A value should be here; a placeholder is written ${Name}");
        }

        string name = _text.Substring(_index + 2, length - 3);
        _index += length;
        return new JsonPlaceholder(name);
    }

    private JsonValue? ReadWord()
    {
        TextSpan span = TokenSpan();
        string word = _text.Substring(span.Start, span.Length);
        JsonValue? value = word switch
        {
            "true" => new JsonBoolean(true),
            "false" => new JsonBoolean(false),
            "null" => new JsonNull(),
            _ => null,
        };
        if (value is not null)
        {
            _index += word.Length;
            return value;
        }

        return Fail(
            span,
            _text[_index] switch
            {
                '\'' => "JSON's quotes are double",
                '/' or '#' => "JSON has no comments; a state's 'Comment' field can hold one",
                ',' or ']' or '}' or ':' => "A value should be here",
                _ when char.IsLetter(_text[_index]) => "Text needs double quotes; the words without quotes are true, false and null",
                _ => "A value should be here",
            }
        );
    }

    // What a person would take for one token: a word, or a single character.
    private TextSpan TokenSpan()
    {
        int end = _index;
        while (end < _text.Length && (char.IsLetterOrDigit(_text[end]) || _text[end] is '_' or '.' or '+' or '-'))
        {
            end++;
        }

        return new TextSpan(_index, Math.Max(end - _index, _index < _text.Length ? 1 : 0));
    }

    private bool TryTake(char character)
    {
        if (_index < _text.Length && _text[_index] == character)
        {
            _index++;
            return true;
        }

        return false;
    }

    private void SkipSpace()
    {
        while (_index < _text.Length && _text[_index] is ' ' or '\t' or '\n' or '\r')
        {
            _index++;
        }
    }

    private JsonValue? Fail(TextSpan span, string message) => FailAs<JsonValue>(span, message);

    private T? FailAs<T>(TextSpan span, string message)
        where T : class
    {
        _error ??= new JsonError(span, message);
        return null;
    }
}
