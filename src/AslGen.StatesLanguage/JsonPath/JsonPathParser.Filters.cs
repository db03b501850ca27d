namespace AslGen.StatesLanguage.JsonPath;

public sealed partial class JsonPathParser
{
    private static bool IsComparisonCharacter(int character) => character is '<' or '>' or '=' or '~' or '!';

    private PathSegment? ReadFilter()
    {
        _position++;
        SkipSpaces();
        int open = _position;
        if (Current != '(')
        {
            return FailHere(JsonPathFindingKind.FilterNeedsParentheses);
        }

        if (ReadUnary() is not { } condition)
        {
            return null;
        }

        SkipSpaces();
        // The parentheses held only the first of several conditions.
        return Current is '&' or '|'
            ? Fail(JsonPathFindingKind.FilterNeedsParentheses, open, _position - open)
            : new FilterSegment(condition);
    }

    private FilterCondition? ReadOr() => ReadJoined('|', ReadAnd, operands => new OrCondition(operands));

    private FilterCondition? ReadAnd() => ReadJoined('&', ReadUnary, operands => new AndCondition(operands));

    private FilterCondition? ReadJoined(char sign, Func<FilterCondition?> read, Func<EquatableArray<FilterCondition>, FilterCondition> join)
    {
        SkipSpaces();
        int start = _position;
        List<FilterCondition> operands = [];
        do
        {
            if (read() is not { } operand)
            {
                return null;
            }

            operands.Add(operand);
            SkipSpaces();
        } while (TakeTwice(sign));

        return operands.Count == 1
            ? operands[0]
            : join(operands.ToEquatableArray()) with
            {
                Position = start,
                Length = operands[operands.Count - 1].Position + operands[operands.Count - 1].Length - start,
            };
    }

    private bool TakeTwice(char sign)
    {
        if (Current != sign || At(_position + 1) != sign)
        {
            return false;
        }

        _position += 2;
        return true;
    }

    private FilterCondition? ReadUnary()
    {
        SkipSpaces();
        int start = _position;
        if (Current == '!' && !IsPathStart(NextSignificant(_position + 1)))
        {
            if (!Enter())
            {
                return null;
            }

            _position++;
            FilterCondition? operand = ReadUnary();
            Leave();
            return operand is null ? null : new NotCondition(operand) { Position = start, Length = _position - start };
        }

        if (Current != '(')
        {
            return ReadComparison();
        }

        if (!Enter())
        {
            return null;
        }

        _position++;
        FilterCondition? condition = ReadOr();
        Leave();
        if (condition is null)
        {
            return null;
        }

        SkipSpaces();
        return Take(')') ? condition with { Position = start, Length = _position - start }
            : Current == JsonPathText.End ? Fail(JsonPathFindingKind.UnclosedParenthesis, start, 1)
            : FailHere(JsonPathFindingKind.ExpectedConditionEnd);
    }

    private static bool IsPathStart(int character) => character is '$' or '@';

    private int NextSignificant(int position)
    {
        while (At(position) == ' ')
        {
            position++;
        }

        return At(position);
    }

    private FilterCondition? ReadComparison()
    {
        int start = _position;
        if (ReadOperand(Surroundings.Filter) is not { } left)
        {
            return null;
        }

        int end = _position;
        SkipSpaces();
        if (Current is ')' or ']' or '&' or '|' or JsonPathText.End)
        {
            return left is PathOperand path
                ? new ExistsCondition(path.Path, path.IsNegated) { Position = start, Length = end - start }
                : FailHere(JsonPathFindingKind.ExpectedOperator);
        }

        if (ReadOperator() is not { } @operator)
        {
            return null;
        }

        SkipSpaces();
        return (ReadUnquotedText() ?? ReadOperand(Surroundings.Filter)) is { } right
            ? new ComparisonCondition(left, @operator, right) { Position = start, Length = _position - start }
            : null;
    }

    private FilterOperator? ReadOperator()
    {
        int start = _position;
        if (IsComparisonCharacter(Current))
        {
            while (IsComparisonCharacter(Current))
            {
                _position++;
            }
        }
        else
        {
            // A word ends at a space, and at nothing else.
            while (Current is not (' ' or ')' or JsonPathText.End))
            {
                Advance();
            }
        }

        string text = _text.Characters(start, _position);
        if (FilterOperators.Find(text) is { } @operator)
        {
            return @operator;
        }

        string suggestion = FilterOperators.Suggest(text) is { } near ? "; did you mean '" + near + "'?" : "";
        return Fail(JsonPathFindingKind.UnknownOperator, start, _position - start, text, suggestion);
    }

    private FilterOperand? ReadOperand(Surroundings surroundings)
    {
        int start = _position;
        FilterOperand? operand = Current switch
        {
            '$' or '@' => ReadPathOperand(surroundings, isNegated: false),
            '!' when IsPathStart(NextSignificant(_position + 1)) => ReadNegatedPath(surroundings),
            '\'' or '"' => ReadQuoted() is { } text ? new StringOperand(text) : null,
            '{' => ReadJson('{', '}'),
            '[' => ReadJson('[', ']'),
            '/' => ReadPattern(),
            '-' or '.' or (>= '0' and <= '9') => ReadNumber(),
            _ => ReadWord(),
        };
        return operand is null ? null : operand with { Position = start, Length = _position - start };
    }

    private FilterOperand? ReadNegatedPath(Surroundings surroundings)
    {
        _position++;
        SkipSpaces();
        return ReadPathOperand(surroundings, isNegated: true);
    }

    private FilterOperand? ReadPathOperand(Surroundings surroundings, bool isNegated)
    {
        if (!Enter())
        {
            return null;
        }

        JsonPathExpression? path = ReadPath(surroundings);
        Leave();
        return path switch
        {
            null => null,
            PathExpression known => new PathOperand(known, isNegated),
            // With a placeholder in it, the segment that this is in becomes unknown as a whole.
            _ => new PathOperand(PathExpression.Input, isNegated),
        };
    }

    private FilterOperand? ReadWord()
    {
        int start = _position;
        while (IsLetter(Current))
        {
            _position++;
        }

        string word = _text.Characters(start, _position);
        FilterOperand? operand = word switch
        {
            "true" => new BooleanOperand(true),
            "false" => new BooleanOperand(false),
            "null" => new NullOperand(),
            _ => null,
        };
        return operand ?? Fail(JsonPathFindingKind.ExpectedOperand, start, Math.Max(word.Length, Width(start)));
    }

    // Definitions that the service has accepted compare with words without quotes.
    private FilterOperand? ReadUnquotedText()
    {
        int start = _position;
        int end = start;
        while (IsLetter(At(end)) || (end > start && (IsDigit(At(end)) || At(end) is '_' or '-')))
        {
            end++;
        }

        string word = _text.Characters(start, end);
        if (word is "" or "true" or "false" or "null")
        {
            return null;
        }

        _position = end;
        _findings.Add(new JsonPathFinding(JsonPathFindingKind.UnquotedText, start, word.Length, [word]));
        return new StringOperand(word) { Position = start, Length = word.Length };
    }

    private FilterOperand? ReadNumber()
    {
        int start = _position;
        while (IsDigit(Current) || Current is '-' or '.' or 'e' or 'E')
        {
            _position++;
        }

        string number = _text.Characters(start, _position);
        return IsNumber(number) ? new NumberOperand(number) : Fail(JsonPathFindingKind.InvalidNumber, start, number.Length, number);
    }

    // What Java's BigDecimal takes: digits are needed on one side of the point only.
    private static bool IsNumber(string number)
    {
        int position = number[0] == '-' ? 1 : 0;
        int digits = CountDigits(number, ref position);
        if (position < number.Length && number[position] == '.')
        {
            position++;
            digits += CountDigits(number, ref position);
        }

        if (digits > 0 && position < number.Length && number[position] is 'e' or 'E')
        {
            position++;
            position += position < number.Length && number[position] == '-' ? 1 : 0;
            digits = CountDigits(number, ref position);
        }

        return digits > 0 && position == number.Length;
    }

    private static int CountDigits(string number, ref int position)
    {
        int start = position;
        while (position < number.Length && IsDigit(number[position]))
        {
            position++;
        }

        return position - start;
    }

    // Kept as text, since Jayway's implementation reads it only when it evaluates the filter.
    private FilterOperand? ReadJson(char open, char close)
    {
        int start = _position;
        int depth = 0;
        int quote = 0;
        for (; Current != JsonPathText.End; Advance())
        {
            if (quote != 0)
            {
                if (Current == '\\' && At(_position + 1) >= 0)
                {
                    _position++;
                }
                else if (Current == quote)
                {
                    quote = 0;
                }
            }
            else if (Current is '\'' or '"')
            {
                quote = Current;
            }
            else if (Current == open)
            {
                depth++;
            }
            else if (Current == close && --depth == 0)
            {
                _position++;
                return new JsonOperand(_text.Characters(start, _position));
            }
        }

        return Fail(JsonPathFindingKind.UnclosedBracket, start, 1);
    }

    private FilterOperand? ReadPattern()
    {
        int start = _position;
        _position++;
        while (Current != '/')
        {
            _position += Current == '\\' && At(_position + 1) >= 0 ? 1 : 0;
            if (Current == JsonPathText.End)
            {
                return Fail(JsonPathFindingKind.UnclosedPattern, start, _position - start);
            }

            Advance();
        }

        string pattern = _text.Characters(start + 1, _position);
        _position++;
        int flags = _position;
        while (IsLetter(Current))
        {
            _position++;
        }

        return new PatternOperand(pattern, _text.Characters(flags, _position));
    }
}
