using System.Text;

namespace AslGen.StatesLanguage.Jsonata.Syntax;

/// <summary>Makes a tree of tokens, by the operators' binding powers (top-down operator precedence, after Pratt).</summary>
/// <remarks>
/// It reads tokens in the order in which the reference implementation does, one ahead, because that decides which error is first and
/// where a slash starts a regular expression.
/// </remarks>
internal sealed class JsonataSyntaxParser(JsonataSource source)
{
    private const int MaxDepth = 250;
    private const int MaxHeight = 500;

    private readonly JsonataLexer _lexer = new(source);

    // The token that is read next, and the end of the one before it.
    private JsonataToken _token;
    private int _end;

    private int _depth;

    // The height of the highest tree that was read since this was reset.
    private int _height;

    /// <summary>Reads the whole text.</summary>
    public JsonataExpression Parse()
    {
        Advance();
        JsonataExpression expression = Expression();
        return _token.Kind == JsonataTokenKind.End
            ? expression
            : throw Fail("S0201", _token, $"{Quoted(_token)} is unexpected after a complete expression.");
    }

    private static JsonataSyntaxException Fail(string code, JsonataToken token, string message) =>
        new(code, token.Start, token.End, message);

    private static JsonataSyntaxException Fail(string code, JsonataExpression expression, string message) =>
        new(code, expression.Position, expression.Position + expression.Length, message);

    private static string Quoted(JsonataToken token) =>
        token.Kind is JsonataTokenKind.String ? token.Text : "'" + (token.Kind == JsonataTokenKind.Variable ? "$" : "") + token.Text + "'";

    private JsonataSyntaxException TooDeep() =>
        new(null, _token.Start, _token.End, $"The expression nests deeper than {MaxDepth} levels, or {MaxHeight} operators.");

    private void Advance(bool slashDivides = false)
    {
        _end = _token.End;
        _token = _lexer.Next(slashDivides);
        if (_token.Is("!") || _token.Is("~"))
        {
            throw Fail("S0204", _token, $"{Quoted(_token)} is no operator of JSONata.");
        }
    }

    private void Expect(string @operator, bool slashDivides = false)
    {
        if (!_token.Is(@operator))
        {
            throw _token.Kind == JsonataTokenKind.End
                ? Fail("S0203", _token, $"'{@operator}' is missing at the end of the expression.")
                : Fail("S0202", _token, $"'{@operator}' is expected here, not {Quoted(_token)}.");
        }

        Advance(slashDivides);
    }

    private bool Take(string @operator)
    {
        bool isNext = _token.Is(@operator);
        if (isNext)
        {
            Advance();
        }

        return isNext;
    }

    // Gives an expression the span from a position to the last token that was taken.
    private JsonataExpression From(int start, JsonataExpression expression) => expression with { Position = start, Length = _end - start };

    private JsonataExpression Expression(int after = JsonataPower.None)
    {
        if (++_depth > MaxDepth)
        {
            throw TooDeep();
        }

        int outer = _height;
        _height = 0;
        JsonataToken first = _token;
        Advance(slashDivides: true);
        JsonataExpression left = Prefix(first);
        int own = _height + 1;

        // The steps of a path that is not complete yet.
        List<JsonataExpression> steps = [];
        while (after < PowerOf(_token))
        {
            JsonataToken @operator = _token;
            _height = 0;
            if (@operator.Is("."))
            {
                own += steps.Count == 0 ? 1 : 0;
                steps.Add(steps.Count == 0 ? left : PathStep());
                if (steps.Count == 1)
                {
                    steps.Add(PathStep());
                }

                own = Math.Max(own, _height + 1);
            }
            else
            {
                left = Path(left, steps);
                Advance();
                left = Infix(left, @operator);
                own = Math.Max(own, _height) + 1;
            }

            if (own > MaxHeight)
            {
                throw TooDeep();
            }
        }

        left = Path(left, steps);
        _height = Math.Max(outer, own);
        _depth--;
        return left;
    }

    private JsonataExpression PathStep()
    {
        Advance();
        return Expression(JsonataPower.Path);
    }

    private JsonataExpression Path(JsonataExpression left, List<JsonataExpression> steps)
    {
        if (steps.Count == 0)
        {
            return left;
        }

        JsonataExpression path = From(left.Position, new JsonataPath(steps.ToEquatableArray()));
        steps.Clear();
        return path;
    }

    private static int PowerOf(JsonataToken token) =>
        token.Kind != JsonataTokenKind.Operator
            ? JsonataPower.None
            : token.Text switch
            {
                ":=" => JsonataPower.Assignment,
                "?" => JsonataPower.Conditional,
                "or" => JsonataPower.Or,
                "and" => JsonataPower.And,
                "=" or "!=" or "<" or "<=" or ">" or ">=" or "in" or "~>" or "^" => JsonataPower.Comparison,
                "+" or "-" or "&" => JsonataPower.Additive,
                "*" or "/" or "%" => JsonataPower.Multiplicative,
                "{" => JsonataPower.Group,
                "." => JsonataPower.Path,
                "[" or "(" or "@" or "#" => JsonataPower.Postfix,
                _ => JsonataPower.None,
            };

    private JsonataExpression Prefix(JsonataToken token) =>
        token.Kind == JsonataTokenKind.Operator
            ? PrefixOperator(token)
            : Operand(token) with
            {
                Position = token.Start,
                Length = token.End - token.Start,
            };

    private static JsonataExpression Operand(JsonataToken token) =>
        token.Kind switch
        {
            JsonataTokenKind.Name => new JsonataName(token.Text),
            JsonataTokenKind.Variable => new JsonataVariable(token.Text),
            JsonataTokenKind.String => new JsonataString(token.Content!),
            JsonataTokenKind.Number => new JsonataNumber(token.Text),
            JsonataTokenKind.Keyword when token.Text == "null" => new JsonataNull(),
            JsonataTokenKind.Keyword => new JsonataBoolean(token.Text == "true"),
            JsonataTokenKind.Regex => token.Regex!,
            JsonataTokenKind.Placeholder => new JsonataPlaceholder(token.Content!),
            _ => new JsonataNothing(),
        };

    private JsonataExpression PrefixOperator(JsonataToken token)
    {
        JsonataExpression expression = token.Text switch
        {
            "and" or "or" or "in" => new JsonataName(token.Text),
            "*" => new JsonataWildcard(),
            "**" => new JsonataDescendants(),
            "%" => new JsonataParent(),
            "-" => new JsonataNegation(Expression(JsonataPower.Group)),
            "(" => Block(),
            "[" => ArrayConstructor(),
            "{" => new JsonataObject(Members()),
            "|" => Transform(),
            _ => throw Fail("S0211", token, $"{Quoted(token)} cannot stand where a value is expected."),
        };
        return From(token.Start, expression);
    }

    private JsonataExpression Infix(JsonataExpression left, JsonataToken token)
    {
        if (token.Is("[") && _token.Is("]"))
        {
            Advance();
            return From(left.Position, new JsonataKeepArray(left));
        }

        JsonataExpression expression = token.Text switch
        {
            ":=" => Assignment(left),
            "?" => Conditional(left),
            "~>" => new JsonataApply(left, Expression(JsonataPower.Comparison)),
            "^" => OrderBy(left),
            "{" => new JsonataGroupBy(left, Members()),
            "[" => Filter(left),
            "(" => Call(left),
            "@" => new JsonataFocus(left, BoundVariable(token)),
            "#" => new JsonataIndex(left, BoundVariable(token)),
            _ => new JsonataBinary(left, OperatorOf(token), Expression(PowerOf(token))),
        };
        return From(left.Position, expression);
    }

    private static JsonataOperator OperatorOf(JsonataToken token) =>
        token.Text switch
        {
            "&" => JsonataOperator.Concatenate,
            "+" => JsonataOperator.Add,
            "-" => JsonataOperator.Subtract,
            "*" => JsonataOperator.Multiply,
            "/" => JsonataOperator.Divide,
            "%" => JsonataOperator.Remainder,
            "=" => JsonataOperator.Equal,
            "!=" => JsonataOperator.NotEqual,
            "<" => JsonataOperator.Less,
            "<=" => JsonataOperator.LessOrEqual,
            ">" => JsonataOperator.Greater,
            ">=" => JsonataOperator.GreaterOrEqual,
            "and" => JsonataOperator.And,
            "or" => JsonataOperator.Or,
            _ => JsonataOperator.In,
        };

    private JsonataBlock Block()
    {
        List<JsonataExpression> expressions = [];
        while (!_token.Is(")"))
        {
            expressions.Add(Expression());
            if (!Take(";"))
            {
                break;
            }
        }

        Expect(")", slashDivides: true);
        return new JsonataBlock(expressions.ToEquatableArray());
    }

    private JsonataArray ArrayConstructor()
    {
        List<JsonataExpression> items = [];
        if (!_token.Is("]"))
        {
            do
            {
                JsonataExpression item = Expression();
                if (Take(".."))
                {
                    item = From(item.Position, new JsonataRange(item, Expression()));
                }

                items.Add(item);
            } while (Take(","));
        }

        Expect("]", slashDivides: true);
        return new JsonataArray(items.ToEquatableArray());
    }

    private EquatableArray<JsonataObjectMember> Members()
    {
        List<JsonataObjectMember> members = [];
        if (!_token.Is("}"))
        {
            do
            {
                JsonataExpression name = Expression();
                Expect(":");
                members.Add(new JsonataObjectMember(name, Expression()));
            } while (Take(","));
        }

        Expect("}", slashDivides: true);
        return members.ToEquatableArray();
    }

    private JsonataTransform Transform()
    {
        JsonataExpression pattern = Expression();
        Expect("|");
        JsonataExpression update = Expression();
        JsonataExpression? delete = Take(",") ? Expression() : null;
        Expect("|");
        return new JsonataTransform(pattern, update, delete);
    }

    private JsonataFilter Filter(JsonataExpression target)
    {
        JsonataExpression predicate = Expression();
        Expect("]", slashDivides: true);
        return new JsonataFilter(target, predicate);
    }

    private JsonataOrderBy OrderBy(JsonataExpression target)
    {
        Expect("(");
        List<JsonataSortTerm> terms = [];
        do
        {
            bool isDescending = !Take("<") && Take(">");
            terms.Add(new JsonataSortTerm(Expression(), isDescending));
        } while (Take(","));

        Expect(")");
        return new JsonataOrderBy(target, terms.ToEquatableArray());
    }

    private JsonataConditional Conditional(JsonataExpression condition)
    {
        JsonataExpression then = Expression();
        return new JsonataConditional(condition, then, Take(":") ? Expression() : null);
    }

    private JsonataAssignment Assignment(JsonataExpression left) =>
        VariableOf(left) is { } variable
            ? new JsonataAssignment(variable.Name, Expression(JsonataPower.Assignment - 1))
            : throw Fail("S0212", left, "Only a variable, '$name', can stand left of ':='.");

    private string BoundVariable(JsonataToken @operator)
    {
        JsonataExpression right = Expression(JsonataPower.Postfix);
        return right is JsonataVariable variable
            ? variable.Name
            : throw Fail("S0214", right, $"Only a variable, '$name', can stand right of {Quoted(@operator)}.");
    }

    // Where a variable is bound, brackets that keep an array say nothing.
    private static JsonataVariable? VariableOf(JsonataExpression expression) =>
        expression switch
        {
            JsonataVariable variable => variable,
            JsonataKeepArray keep => VariableOf(keep.Target),
            _ => null,
        };

    private static bool DefinesFunction(JsonataExpression left) =>
        left switch
        {
            JsonataName name => name.Name is "function" or "λ",
            JsonataKeepArray keep => DefinesFunction(keep.Target),
            _ => false,
        };

    private JsonataExpression Call(JsonataExpression function)
    {
        List<JsonataExpression> arguments = [];
        if (!_token.Is(")"))
        {
            do
            {
                JsonataToken token = _token;
                arguments.Add(Take("?") ? From(token.Start, new JsonataOpenArgument()) : Expression());
            } while (Take(","));
        }

        Expect(")", slashDivides: true);
        return DefinesFunction(function) ? Lambda(arguments) : new JsonataCall(function, arguments.ToEquatableArray());
    }

    private JsonataLambda Lambda(List<JsonataExpression> arguments)
    {
        List<string> parameters = [];
        foreach (JsonataExpression argument in arguments)
        {
            JsonataVariable variable =
                VariableOf(argument) ?? throw Fail("S0208", argument, "A parameter of a function has to be a variable, '$name'.");
            parameters.Add(variable.Name);
        }

        string? signature = _token.Is("<") ? Signature() : null;
        Expect("{");
        JsonataExpression body = Expression();
        Expect("}");
        return new JsonataLambda(parameters.ToEquatableArray(), signature, body);
    }

    // The tokens' values in one, so that quotes and white space are gone.
    private string Signature()
    {
        int start = _token.Start;
        StringBuilder text = new();
        int depth = 1;
        while (depth > 0 && !_token.Is("{") && _token.Kind != JsonataTokenKind.End)
        {
            Advance();
            depth += _token.Is("<") ? 1 : 0;
            depth -= _token.Is(">") ? 1 : 0;
            text.Append(SignatureText(_token));
        }

        Expect(">");
        string inside = text.ToString(0, text.Length - 1);
        if (JsonataSignature.FindError(inside) is var (code, message))
        {
            throw new JsonataSyntaxException(code, start, _end, message);
        }

        return inside;
    }

    private static string SignatureText(JsonataToken token) =>
        token.Kind switch
        {
            JsonataTokenKind.Placeholder or JsonataTokenKind.String => token.Content!.Literal
                ?? throw new JsonataSyntaxException(
                    null,
                    token.Start,
                    token.End,
                    "A placeholder cannot stand in the signature of a function."
                ),
            JsonataTokenKind.Number => EcmaScriptNumber.ToText(new JsonataNumber(token.Text).Value),
            JsonataTokenKind.Regex => "/"
                + token.Regex!.Pattern
                + "/g"
                + (token.Regex.IgnoreCase ? "i" : "")
                + (token.Regex.Multiline ? "m" : ""),
            _ => token.Text,
        };
}
