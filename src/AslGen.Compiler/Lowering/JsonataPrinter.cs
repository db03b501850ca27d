using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.Program;
using AslGen.StatesLanguage;
using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Jsonata;

namespace AslGen.Compiler.Lowering;

/// <summary>Turns the program's expressions into JSON with JSONata expressions.</summary>
/// <param name="context">The lowering that it is part of.</param>
/// <param name="valueOf">Where a local is.</param>
internal sealed class JsonataPrinter(LoweringContext context, Func<int, JsonataExpression> valueOf)
{
    /// <summary>The variable that Step Functions provides: input, result, errorOutput and context.</summary>
    public static JsonataVariable States { get; } = new("states");

    /// <summary>Turns an expression into a JSON value, with expressions where something is computed.</summary>
    /// <param name="expression">The expression.</param>
    /// <returns>The value.</returns>
    public JsonValue ToTemplate(Expression expression)
    {
        Expression simple = Simplifier.Simplify(expression);
        JsonValue value = simple switch
        {
            NullLiteral => new JsonNull(),
            BooleanLiteral boolean => new JsonBoolean(boolean.Value),
            NumberLiteral number => new JsonNumber(number.Text),
            _ when simple.IsDeployTimeText => ToText(simple),
            ObjectExpression @object => new JsonObject(
                @object.Members.Select(member => new JsonMember(member.Name, ToTemplate(member.Value))).ToEquatableArray()
            ),
            ArrayExpression array => new JsonArray(array.Items.Select(ToTemplate).ToEquatableArray()),
            _ => new JsonExpression(ToExpression(simple)),
        };
        return value with { Origin = expression.Origin };
    }

    // A literal that looks like an expression must be one, whose value is the literal.
    private static JsonValue ToText(Expression expression)
    {
        PlaceholderText text = TaskFields.DeployTimeText(expression);
        bool looksLikeExpression =
            text.ToString() is { } written
            && written.StartsWith("{%", StringComparison.Ordinal)
            && written.EndsWith("%}", StringComparison.Ordinal);
        return looksLikeExpression ? new JsonExpression(new JsonataString(text)) : new JsonString(text);
    }

    /// <summary>Turns an expression into a JSONata expression.</summary>
    /// <param name="expression">The expression, simplified.</param>
    /// <returns>The JSONata; after a refusal, something to go on with.</returns>
    public JsonataExpression ToExpression(Expression expression) =>
        expression switch
        {
            NullLiteral => new JsonataNull(),
            BooleanLiteral boolean => new JsonataBoolean(boolean.Value),
            NumberLiteral number => JsonataNumber.Of(number.Text),
            StringLiteral text => new JsonataString(text.Value),
            DeployTimeReference reference => DeployTime(reference),
            ResultReference => States.Member("result"),
            ErrorReference => States.Member("errorOutput"),
            LocalReference local => valueOf(local.Local),
            ContextReference reference => reference.Path.Aggregate(States.Member("context"), (target, name) => target.Member(name)),
            MemberAccess member => ToExpression(member.Target).Member(member.Name),
            ItemAccess item => ToExpression(item.Target)
                .Item(new JsonataNumber(item.Index.ToString(System.Globalization.CultureInfo.InvariantCulture))),
            ObjectExpression @object => ToObject(@object.Members),
            ArrayExpression array => new JsonataArray(array.Items.Select(ToItem).ToEquatableArray()),
            WithExpression with => new JsonataCall("merge", [new JsonataArray([ToExpression(with.Target), ToObject(with.Members)])]),
            JoinedText text => ToConcatenation(text),
            FunctionCall call => ToFunction(call),
            BinaryExpression binary => ToBinary(binary),
            NotExpression not => new JsonataCall("not", [ToExpression(not.Operand)]),
            NullTest test => IsNull(ToExpression(test.Operand)),
            ConditionalExpression conditional => new JsonataConditional(
                ToExpression(conditional.Condition),
                ToExpression(conditional.Then),
                ToExpression(conditional.Otherwise)
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(expression), expression.GetType(), "Unknown expression."),
        };

    private JsonataExpression ToBinary(BinaryExpression binary)
    {
        JsonataExpression left = ToExpression(binary.Left);
        JsonataExpression right = ToExpression(binary.Right);
        switch (binary.Operator)
        {
            case BinaryOperator.And:
                return new JsonataBinary(left, JsonataOperator.And, right);
            case BinaryOperator.Or:
                return new JsonataBinary(left, JsonataOperator.Or, right);
            case BinaryOperator.Equal:
                return Equal(binary, left, right);
            // JSONata takes what is not there for equal to nothing and different from nothing.
            case BinaryOperator.NotEqual:
                return new JsonataCall("not", [Equal(binary, left, right)]);
            case BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual:
                return Ordered(binary, left, right);
            case BinaryOperator.Divide when binary.Kind == ValueKind.Integer:
                // C# cuts the fraction off, and both take the remainder's sign from the left.
                JsonataBinary remainder = new(left, JsonataOperator.Remainder, right);
                return new JsonataBinary(
                    new JsonataBlock([new JsonataBinary(left, JsonataOperator.Subtract, remainder)]),
                    JsonataOperator.Divide,
                    right
                );
            default:
                return new JsonataBinary(
                    left,
                    binary.Operator switch
                    {
                        BinaryOperator.Add => JsonataOperator.Add,
                        BinaryOperator.Subtract => JsonataOperator.Subtract,
                        BinaryOperator.Multiply => JsonataOperator.Multiply,
                        BinaryOperator.Divide => JsonataOperator.Divide,
                        _ => JsonataOperator.Remainder,
                    },
                    right
                );
        }
    }

    // Two values that can both be null are equal when both are.
    private static JsonataExpression Equal(BinaryExpression binary, JsonataExpression left, JsonataExpression right)
    {
        JsonataExpression same = new JsonataBinary(left, JsonataOperator.Equal, right);
        return binary.Left.IsNullable && binary.Right.IsNullable
            ? new JsonataBinary(
                same,
                JsonataOperator.Or,
                new JsonataBlock([new JsonataBinary(IsNull(left), JsonataOperator.And, IsNull(right))])
            )
            : same;
    }

    // C# says that null is neither less nor greater; JSONata fails.
    private static JsonataExpression Ordered(BinaryExpression binary, JsonataExpression left, JsonataExpression right)
    {
        JsonataExpression compared = new JsonataBinary(
            left,
            binary.Operator switch
            {
                BinaryOperator.Less => JsonataOperator.Less,
                BinaryOperator.LessOrEqual => JsonataOperator.LessOrEqual,
                BinaryOperator.Greater => JsonataOperator.Greater,
                _ => JsonataOperator.GreaterOrEqual,
            },
            right
        );
        if (binary.Right.IsNullable)
        {
            compared = new JsonataBinary(new JsonataCall("not", [IsNull(right)]), JsonataOperator.And, compared);
        }

        return binary.Left.IsNullable ? new JsonataBinary(new JsonataCall("not", [IsNull(left)]), JsonataOperator.And, compared) : compared;
    }

    // A member that the JSON leaves out is null to C# and nothing to JSONata.
    private static JsonataExpression IsNull(JsonataExpression value) =>
        new JsonataBlock([
            new JsonataBinary(
                new JsonataCall("not", [new JsonataCall("exists", [value])]),
                JsonataOperator.Or,
                new JsonataBinary(value, JsonataOperator.Equal, new JsonataNull())
            ),
        ]);

    // Joining makes text of numbers; a number alone needs to be told.
    private JsonataExpression ToConcatenation(JoinedText text)
    {
        if (text.Parts is [{ Kind: not ValueKind.String } only and not DeployTimeReference])
        {
            return new JsonataCall("string", [ToExpression(only)]);
        }

        List<JsonataExpression> parts = [];
        foreach (Expression part in text.Parts)
        {
            if (part is not (StringLiteral or DeployTimeReference))
            {
                parts.Add(ToExpression(part));
            }
            else if (parts is [.., JsonataString before])
            {
                // Neighbours that are known when deployed are one text.
                PlaceholderTextBuilder joined = new PlaceholderTextBuilder().Append(before.Text).Append(TaskFields.DeployTimeText(part));
                parts[parts.Count - 1] = new JsonataString(joined.Build());
            }
            else
            {
                parts.Add(new JsonataString(TaskFields.DeployTimeText(part)));
            }
        }

        return parts.Aggregate((left, right) => new JsonataBinary(left, JsonataOperator.Concatenate, right));
    }

    private JsonataObject ToObject(EquatableArray<MemberValue> members) =>
        new(members.Select(member => new JsonataObjectMember(member.Name, ToExpression(member.Value))).ToEquatableArray());

    // Inside brackets JSONata joins arrays into one, unless brackets of their own hold them.
    private JsonataExpression ToItem(Expression item)
    {
        JsonataExpression value = ToExpression(item);
        switch (item)
        {
            case ArrayExpression:
                return value;
            case { Kind: ValueKind.Array }:
                return new JsonataArray([value]);
            case { Kind: ValueKind.Unknown } and not NullLiteral:
                return Refuse(item, "An item that may be an array or not, inside an array that is computed,");
            default:
                return value;
        }
    }

    // The text of a number or boolean is read as JSON.
    private static JsonataExpression DeployTime(DeployTimeReference reference)
    {
        JsonataString text = new(PlaceholderText.Placeholder(reference.Name));
        return reference.Kind == ValueKind.String ? text : new JsonataCall("parse", [text]);
    }

    private JsonataExpression ToFunction(FunctionCall call)
    {
        EquatableArray<JsonataExpression> arguments = call.Arguments.Select(ToExpression).ToEquatableArray();
        switch (call.Function)
        {
            case Function.StringToJson:
                return new JsonataCall("parse", arguments);
            case Function.JsonToString
                when call.Arguments[0].Kind is ValueKind.Object or ValueKind.Array or ValueKind.Boolean or ValueKind.Integer:
                return new JsonataCall("string", arguments);
            case Function.ArrayPartition:
                return new JsonataCall("partition", arguments);
            case Function.ArrayContains when call.Arguments[1].Kind is ValueKind.String or ValueKind.Integer or ValueKind.Boolean:
                return new JsonataBinary(arguments[1], JsonataOperator.In, arguments[0]);
            case Function.ArrayRange:
                return new JsonataCall("range", arguments);
            case Function.ArrayGetItem:
                return arguments[0].Item(arguments[1]);
            case Function.ArrayLength:
                return new JsonataCall("count", arguments);
            case Function.ArrayUnique:
                return new JsonataCall("distinct", arguments);
            case Function.Hash:
                return new JsonataCall("hash", arguments);
            case Function.JsonMerge:
                return new JsonataCall("merge", [new JsonataArray([arguments[0], arguments[1]])]);
            case Function.MathAdd:
                return new JsonataBinary(arguments[0], JsonataOperator.Add, arguments[1]);
            case Function.MathRandom:
                JsonataBinary width = new(arguments[1], JsonataOperator.Subtract, arguments[0]);
                JsonataBinary scaled = new(new JsonataCall("random", []), JsonataOperator.Multiply, width);
                return new JsonataBinary(new JsonataCall("floor", [scaled]), JsonataOperator.Add, arguments[0]);
            case Function.Uuid:
                return new JsonataCall("uuid", []);
            default:
                return Refuse(call, $"States.{call.Function} of these arguments");
        }
    }

    private JsonataExpression Refuse(Expression expression, string what)
    {
        context.Refuse(RuleIds.NotInJsonata, expression, what);
        return new JsonataNull();
    }
}
