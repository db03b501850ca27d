using AslGen.StatesLanguage.Json;

namespace AslGen.StatesLanguage.JsonPath;

public sealed partial class JsonPathParser
{
    private const string Format = "States.Format";

    private JsonPathExpression? ReadWholeCall()
    {
        SkipWhitespace();
        if (!IsNameCharacter(Current))
        {
            return Fail(JsonPathFindingKind.NotPathOrFunction, 0, _text.Length);
        }

        int start = _position;
        string name = ReadFunctionName();
        SkipWhitespace();
        if (Current != '(')
        {
            // Text that only happens to start like a name is no call at all.
            return name.StartsWith("States.", StringComparison.Ordinal)
                ? FailHere(JsonPathFindingKind.ExpectedOpenParenthesis)
                : Fail(JsonPathFindingKind.NotPathOrFunction, 0, _text.Length);
        }

        if (ReadCall(start, name) is not { } call)
        {
            return null;
        }

        SkipWhitespace();
        return Current == JsonPathText.End ? call : Fail(JsonPathFindingKind.TextAfterEnd, _position, _text.Length - _position);
    }

    private static bool IsNameCharacter(int character) => IsLetter(character) || IsDigit(character) || character is '.' or '_';

    private string ReadFunctionName()
    {
        int start = _position;
        while (IsNameCharacter(Current) || Current == JsonPathText.Placeholder)
        {
            Advance();
        }

        return _text.Characters(start, _position);
    }

    private JsonPathExpression? ReadCall(int start, string name)
    {
        bool isKnown = !HoldsPlaceholder(start, _position);
        int open = _position;
        if (!Enter())
        {
            return null;
        }

        _position++;
        SkipWhitespace();
        List<JsonPathExpression> arguments = [];
        while (!Take(')'))
        {
            if (Current == JsonPathText.End)
            {
                return Fail(JsonPathFindingKind.UnclosedParenthesis, open, 1);
            }

            if (ReadArgument(isTemplate: name == Format && arguments.Count == 0) is not { } argument)
            {
                return null;
            }

            arguments.Add(argument);
            SkipWhitespace();
            if (Take(','))
            {
                SkipWhitespace();
                if (Current == ')')
                {
                    return FailHere(JsonPathFindingKind.ExpectedArgument);
                }
            }
            else if (Current is not (')' or JsonPathText.End))
            {
                return FailHere(JsonPathFindingKind.ExpectedCommaOrParenthesis);
            }
        }

        Leave();
        return isKnown
            ? new IntrinsicCall(name, arguments.ToEquatableArray()) { Position = start, Length = _position - start }
            : Unknown(start, _position);
    }

    private JsonPathExpression? ReadArgument(bool isTemplate) =>
        Current switch
        {
            '\'' => isTemplate ? ReadTemplate() : ReadString(),
            '$' => ReadPath(Surroundings.Arguments),
            '-' or (>= '0' and <= '9') => ReadNumberArgument(),
            '"' => FailHere(JsonPathFindingKind.DoubleQuotedString),
            '{' or '[' => FailHere(JsonPathFindingKind.ObjectOrArrayArgument),
            '@' => FailHere(JsonPathFindingKind.CurrentNodeOutsideFilter),
            _ => ReadCallOrWord(),
        };

    private JsonPathExpression? ReadCallOrWord()
    {
        int start = _position;
        string name = ReadFunctionName();
        int end = _position;
        SkipWhitespace();
        if (Current == '(' && name.Length > 0)
        {
            return ReadCall(start, name);
        }

        if (HoldsPlaceholder(start, end))
        {
            return Unknown(start, end);
        }

        return name is "true" or "false" or "null" ? new IntrinsicLiteral(name) { Position = start, Length = name.Length }
            : name.StartsWith("States.", StringComparison.Ordinal) ? FailHere(JsonPathFindingKind.ExpectedOpenParenthesis)
            : Fail(JsonPathFindingKind.ExpectedArgument, start, Math.Max(name.Length, Width(start)));
    }

    // A number as JSON writes it.
    private JsonPathExpression? ReadNumberArgument()
    {
        int start = _position;
        while (IsNameCharacter(Current) || Current is '-' or '+' or JsonPathText.Placeholder)
        {
            Advance();
        }

        if (HoldsPlaceholder(start, _position))
        {
            return Unknown(start, _position);
        }

        string number = _text.Characters(start, _position);
        return IsJsonNumber(number)
            ? new IntrinsicLiteral(number) { Position = start, Length = number.Length }
            : Fail(JsonPathFindingKind.InvalidNumber, start, number.Length, number);
    }

    private static bool IsJsonNumber(string number)
    {
        int position = number[0] == '-' ? 1 : 0;
        int digits = CountDigits(number, ref position);
        bool isValid = digits == 1 || (digits > 1 && number[position - digits] != '0');
        if (isValid && position < number.Length && number[position] == '.')
        {
            position++;
            isValid = CountDigits(number, ref position) > 0;
        }

        if (isValid && position < number.Length && number[position] is 'e' or 'E')
        {
            position++;
            position += position < number.Length && number[position] is '+' or '-' ? 1 : 0;
            isValid = CountDigits(number, ref position) > 0;
        }

        return isValid && position == number.Length;
    }

    private JsonPathExpression? ReadString()
    {
        int start = _position;
        PlaceholderTextBuilder text = new();
        return ReadCharacters(character => text.Append(character.ToString()), placeholder => text.Append(placeholder), onBrace: null)
            ? new IntrinsicString(text.Build()) { Position = start, Length = _position - start }
            : null;
    }

    private JsonPathExpression? ReadTemplate()
    {
        int start = _position;
        List<PlaceholderText> pieces = [];
        PlaceholderTextBuilder piece = new();
        bool isRead = ReadCharacters(
            character => piece.Append(character.ToString()),
            placeholder => piece.Append(placeholder),
            () =>
            {
                if (Current == '{' && At(_position + 1) == '}')
                {
                    pieces.Add(piece.Build());
                    piece = new PlaceholderTextBuilder();
                    _position += 2;
                    return;
                }

                string brace = ((char)Current).ToString();
                _findings.Add(new JsonPathFinding(JsonPathFindingKind.UnescapedBrace, _position, 1, [brace]));
                piece.Append(brace);
                _position++;
            }
        );
        if (!isRead)
        {
            return null;
        }

        pieces.Add(piece.Build());
        return new IntrinsicTemplate(pieces.ToEquatableArray()) { Position = start, Length = _position - start };
    }

    // The service refuses escapes other than these four when a definition is created; strings other than templates may have
    // braces without escapes.
    private bool ReadCharacters(Action<char> onCharacter, Action<PlaceholderText> onPlaceholder, Action? onBrace)
    {
        int start = _position;
        _position++;
        while (!Take('\''))
        {
            switch (Current)
            {
                case JsonPathText.End:
                    Fail(JsonPathFindingKind.UnclosedString, start, _position - start, "'");
                    return false;
                case JsonPathText.Placeholder:
                    int next = _text.Next(_position);
                    onPlaceholder(_text.Slice(_position, next));
                    _position = next;
                    break;
                case '\\' when At(_position + 1) is '\'' or '{' or '}' or '\\':
                    onCharacter((char)At(_position + 1));
                    _position += 2;
                    break;
                case '\\':
                    if (At(_position + 1) < 0)
                    {
                        Fail(JsonPathFindingKind.DanglingBackslash, _position, 1);
                    }
                    else
                    {
                        Fail(JsonPathFindingKind.InvalidEscape, _position, 2, _text.Characters(_position + 1, _position + 2));
                    }

                    return false;
                case '{' or '}' when onBrace is not null:
                    onBrace();
                    break;
                default:
                    onCharacter((char)Current);
                    _position++;
                    break;
            }
        }

        return true;
    }
}
