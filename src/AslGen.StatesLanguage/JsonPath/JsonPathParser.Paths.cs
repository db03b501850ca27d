using System.Globalization;
using System.Text;

namespace AslGen.StatesLanguage.JsonPath;

public sealed partial class JsonPathParser
{
    /// <summary>What a path is part of, which tells where it ends.</summary>
    private enum Surroundings
    {
        // The path is all of the text.
        Nothing,

        // A comma, a parenthesis or whitespace ends it.
        Arguments,

        // A space, a comparison or a parenthesis ends it.
        Filter,
    }

    // Punctuation that a name may have in Jayway's implementation, and that is likely a slip of the pen.
    private const string UnlikelyInNames = "])'\"&|=<>!,*?{}\\;";

    private JsonPathExpression? ReadWholePath()
    {
        if (Current == '@')
        {
            return FailHere(JsonPathFindingKind.CurrentNodeOutsideFilter);
        }

        if (Current != '$')
        {
            return FailHere(JsonPathFindingKind.ExpectedDollar);
        }

        while (_end > 1 && _text.At(_end - 1) == ' ')
        {
            _end--;
        }

        return ReadPath(Surroundings.Nothing);
    }

    private JsonPathExpression? ReadPath(Surroundings surroundings)
    {
        int start = _position;
        PathRoot root = PathRoot.CurrentNode;
        string variable = "";
        if (!Take('@'))
        {
            _position++;
            if (Take('$'))
            {
                root = PathRoot.Context;
            }
            else if (Current is '.' or '[' || IsPathEnd(surroundings))
            {
                root = PathRoot.Input;
            }
            else
            {
                root = PathRoot.Variable;
                int nameStart = _position;
                _position = VariableName.IdentifierEnd(_text.Written, _position);
                if (Current == JsonPathText.Placeholder)
                {
                    return ReadUnknownPath(start, surroundings);
                }

                if (_position == nameStart)
                {
                    return FailHere(JsonPathFindingKind.InvalidVariableName, _text.Characters(_position, _position + 1));
                }

                variable = _text.Characters(nameStart, _position);
            }
        }

        List<PathSegment> segments = [];
        if (!IsPathEnd(surroundings) && Current is not ('.' or '[' or JsonPathText.Placeholder))
        {
            return FailHere(JsonPathFindingKind.ExpectedDotOrBracket);
        }

        while (!IsPathEnd(surroundings))
        {
            if (ReadSegment(surroundings) is not { } segment)
            {
                return null;
            }

            segments.Add(segment);
        }

        return new PathExpression(root, variable, segments.ToEquatableArray()) { Position = start, Length = _position - start };
    }

    // '$' and a placeholder: it may be any root, and its first steps.
    private JsonPathExpression? ReadUnknownPath(int start, Surroundings surroundings)
    {
        while (!IsPathEnd(surroundings))
        {
            if (ReadSegment(surroundings) is null)
            {
                return null;
            }
        }

        return Unknown(start, _position);
    }

    private bool IsPathEnd(Surroundings surroundings) =>
        Current == JsonPathText.End
        || surroundings switch
        {
            Surroundings.Arguments => Current is ',' or ')' || IsWhitespace(Current),
            Surroundings.Filter => Current is ' ' or ')' || IsComparisonCharacter(Current),
            _ => false,
        };

    private PathSegment? ReadSegment(Surroundings surroundings)
    {
        int start = _position;
        bool isDescendant = false;
        if (Take('.'))
        {
            isDescendant = Take('.');
            if (Current == JsonPathText.End)
            {
                return Fail(JsonPathFindingKind.TrailingDot, start, _position - start);
            }
        }

        PathSegment? segment =
            Current == '[' ? ReadBrackets()
            : Current == '*' ? ReadWildcard()
            : ReadNameOrFunction(surroundings);
        if (segment is null)
        {
            return null;
        }

        if (HoldsPlaceholder(start, _position))
        {
            // The text of an unknown step has its dots.
            segment = new UnknownSegment(_text.Slice(start, _position));
            isDescendant = false;
        }

        return segment with
        {
            IsDescendant = isDescendant,
            Position = start,
            Length = _position - start,
        };
    }

    private WildcardSegment ReadWildcard()
    {
        _position++;
        return new WildcardSegment();
    }

    private PathSegment? ReadNameOrFunction(Surroundings surroundings)
    {
        int start = _position;
        while (!IsPathEnd(surroundings) && Current is not ('.' or '[' or '('))
        {
            if (Current == ' ')
            {
                return _position == start ? FailHere(JsonPathFindingKind.ExpectedName) : FailHere(JsonPathFindingKind.SpaceInName);
            }

            Advance();
        }

        if (_position == start)
        {
            return FailHere(JsonPathFindingKind.ExpectedName);
        }

        string name = _text.Characters(start, _position);
        if (Current == '(')
        {
            return ReadFunction(name);
        }

        if (!HoldsPlaceholder(start, _position) && name.IndexOfAny(UnlikelyInNames.ToCharArray()) >= 0)
        {
            _findings.Add(new JsonPathFinding(JsonPathFindingKind.UnusualName, start, _position - start, [name]));
        }

        return new NameSegment(name);
    }

    private PathSegment? ReadFunction(string name)
    {
        int open = _position;
        if (!Enter())
        {
            return null;
        }

        _position++;
        SkipWhitespace();
        List<FilterOperand> arguments = [];
        while (!Take(')'))
        {
            if (Current == JsonPathText.End)
            {
                return Fail(JsonPathFindingKind.UnclosedParenthesis, open, 1);
            }

            if (ReadOperand(Surroundings.Arguments) is not { } argument)
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
                    return FailHere(JsonPathFindingKind.ExpectedOperand);
                }
            }
            else if (Current is not (')' or JsonPathText.End))
            {
                return FailHere(JsonPathFindingKind.ExpectedCommaOrParenthesis);
            }
        }

        Leave();
        return new FunctionSegment(name, arguments.ToEquatableArray());
    }

    private PathSegment? ReadBrackets()
    {
        int open = _position;
        if (_text.HasPlaceholderFrom(open) && BracketEnds().TryGetValue(open, out int close) && HoldsPlaceholder(open, close))
        {
            // What the placeholder stands for can be any part of what the brackets hold.
            _position = close;
            return new UnknownSegment(_text.Slice(open, close));
        }

        _position++;
        SkipSpaces();
        PathSegment? segment = Current switch
        {
            '\'' or '"' => ReadNames(),
            '*' => ReadWildcard(),
            '?' => ReadFilter(),
            '(' => FailHere(JsonPathFindingKind.ScriptExpression),
            ':' or '-' or (>= '0' and <= '9') => ReadIndexes(),
            JsonPathText.End => Fail(JsonPathFindingKind.UnclosedBracket, open, 1),
            ']' => Fail(JsonPathFindingKind.ExpectedSelector, open, 2),
            _ => FailAtUnquotedName(),
        };
        if (segment is null)
        {
            return null;
        }

        SkipSpaces();
        return Take(']') ? segment
            : Current == JsonPathText.End ? Fail(JsonPathFindingKind.UnclosedBracket, open, 1)
            : FailHere(JsonPathFindingKind.ExpectedSelector);
    }

    private Failure FailAtUnquotedName()
    {
        int start = _position;
        while (Current is not (']' or JsonPathText.End))
        {
            Advance();
        }

        string name = _text.Characters(start, _position).TrimEnd();
        return Fail(JsonPathFindingKind.UnquotedNameInBrackets, start, name.Length, name);
    }

    // Of each opening bracket the position behind the one that closes it; brackets in quotes do not count.
    private Dictionary<int, int> BracketEnds()
    {
        if (_bracketEnds is not null)
        {
            return _bracketEnds;
        }

        _bracketEnds = [];
        Stack<int> open = [];
        int quote = 0;
        for (int position = 0; position < _end; position = _text.Next(position))
        {
            int character = At(position);
            if (character == '\\')
            {
                position += At(position + 1) >= 0 ? 1 : 0;
            }
            else if (quote != 0)
            {
                quote = character == quote ? 0 : quote;
            }
            else if (character is '\'' or '"')
            {
                quote = open.Count > 0 ? character : 0;
            }
            else if (character == '[')
            {
                open.Push(position);
            }
            else if (character == ']' && open.Count > 0)
            {
                _bracketEnds[open.Pop()] = position + 1;
            }
        }

        return _bracketEnds;
    }

    private bool HoldsPlaceholder(int start, int end)
    {
        if (!_text.HasPlaceholderFrom(start))
        {
            return false;
        }

        for (int position = start; position < end; position = _text.Next(position))
        {
            if (_text.At(position) == JsonPathText.Placeholder)
            {
                return true;
            }
        }

        return false;
    }

    private PathSegment? ReadNames()
    {
        List<string> names = [];
        int quote = Current;
        while (true)
        {
            if (Current != quote)
            {
                return Current == JsonPathText.End
                    ? FailHere(JsonPathFindingKind.UnclosedBracket)
                    : FailHere(JsonPathFindingKind.ExpectedName);
            }

            if (ReadQuoted() is not { } name)
            {
                return null;
            }

            names.Add(name);
            SkipSpaces();
            if (!Take(','))
            {
                return names.Count == 1 ? new NameSegment(names[0]) : new NamesSegment(names.ToEquatableArray());
            }

            SkipSpaces();
        }
    }

    // A quoted name or string, with Java's escapes; any other escaped character stands for itself.
    private string? ReadQuoted()
    {
        int start = _position;
        int quote = Current;
        StringBuilder text = new();
        Advance();
        while (Current != quote)
        {
            if (Current == JsonPathText.End)
            {
                return Fail(JsonPathFindingKind.UnclosedString, start, _position - start, ((char)quote).ToString());
            }

            if (Current != '\\')
            {
                int next = _text.Next(_position);
                text.Append(_text.Characters(_position, next));
                _position = next;
                continue;
            }

            _position++;
            if (Current == 'u')
            {
                if (ReadUnicodeEscape() is not { } escaped)
                {
                    return null;
                }

                text.Append(escaped);
                continue;
            }

            if (Current >= 0)
            {
                text.Append(Unescape((char)Current));
                _position++;
            }
        }

        _position++;
        return text.ToString();
    }

    private string? ReadUnicodeEscape()
    {
        int digits = _position + 1;
        bool isValid =
            digits + 4 <= _end
            && ushort.TryParse(_text.Characters(digits, digits + 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out _);
        if (!isValid)
        {
            return Fail(JsonPathFindingKind.InvalidUnicodeEscape, _position - 1, 2);
        }

        _position = digits + 4;
        return (
            (char)ushort.Parse(_text.Characters(digits, _position), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
        ).ToString();
    }

    private static char Unescape(char escaped) =>
        escaped switch
        {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'b' => '\b',
            'f' => '\f',
            _ => escaped,
        };

    private PathSegment? ReadIndexes()
    {
        int start = _position;
        bool isSlice = false;
        while (Current is ':' or '-' or ',' or ' ' || IsDigit(Current))
        {
            isSlice |= Current == ':';
            _position++;
        }

        if (Current == JsonPathText.End)
        {
            return FailHere(JsonPathFindingKind.UnclosedBracket);
        }

        if (Current != ']')
        {
            return FailHere(JsonPathFindingKind.InvalidIndex, _text.Slice(_position, _text.Next(_position)).ToString());
        }

        string written = _text.Characters(start, _position).TrimEnd();
        return isSlice ? ReadSlice(start, written) : ReadIndexes(start, written);
    }

    private PathSegment? ReadIndexes(int start, string written)
    {
        List<int> indexes = [];
        int position = start;
        foreach (string part in written.Split(','))
        {
            if (ReadIndex(part, position) is not { } index)
            {
                return null;
            }

            indexes.Add(index);
            position += part.Length + 1;
        }

        return indexes.Count == 1 ? new IndexSegment(indexes[0]) : new IndexesSegment(indexes.ToEquatableArray());
    }

    private PathSegment? ReadSlice(int start, string written)
    {
        string[] parts = written.Split(':');
        if (parts.Length > 3)
        {
            return Fail(JsonPathFindingKind.InvalidIndex, start, written.Length, written);
        }

        int?[] numbers = new int?[3];
        int position = start;
        for (int index = 0; index < parts.Length; index++)
        {
            if (parts[index].Length > 0)
            {
                // Jayway's implementation takes spaces around indexes, and none in a slice.
                if (parts[index].IndexOf(' ') >= 0)
                {
                    return Fail(JsonPathFindingKind.InvalidIndex, position, parts[index].Length, parts[index]);
                }

                numbers[index] = ReadIndex(parts[index], position);
                if (numbers[index] is null)
                {
                    return null;
                }
            }

            position += parts[index].Length + 1;
        }

        return numbers[0] is null && numbers[1] is null
            ? Fail(JsonPathFindingKind.EmptySlice, start, written.Length)
            : new SliceSegment(numbers[0], numbers[1], numbers[2]);
    }

    private int? ReadIndex(string part, int position)
    {
        string number = part.Trim();
        if (int.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int index))
        {
            return index;
        }

        return FailAtIndex(part, position);
    }

    private int? FailAtIndex(string part, int position)
    {
        string number = part.Trim();
        bool isInteger = number.Length > 0 && number.Skip(number[0] == '-' && number.Length > 1 ? 1 : 0).All(digit => IsDigit(digit));
        Fail(
            isInteger ? JsonPathFindingKind.IndexTooLarge : JsonPathFindingKind.InvalidIndex,
            position + part.Length - part.TrimStart().Length,
            number.Length,
            number
        );
        return null;
    }
}
