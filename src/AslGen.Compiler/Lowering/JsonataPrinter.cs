using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.Program;
using AslGen.Compiler.Program.Members;
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

    private static readonly JsonataTemplate EqualOrNull = JsonataTemplate.Parse(
        "$orElse($left, null) = $orElse($right, null)",
        ["left", "right"]
    );

    private static readonly JsonataTemplate NothingAsNull = JsonataTemplate.Parse("$orElse($value, null)", ["value"]);

    // Names of one expression do not depend on those before it.
    private FreshNames _names = new();

    // The names of the parameters of the lambdas that are being printed.
    private readonly Dictionary<int, string> _parameters = [];

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
            ArrayExpression array when !array.Items.Any(item => item is SpreadExpression) => new JsonArray(
                array.Items.Select(ToTemplate).ToEquatableArray()
            ),
            _ => new JsonExpression(ToWholeExpression(simple)),
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

    private JsonataExpression ToWholeExpression(Expression expression)
    {
        _names = new FreshNames();
        return IsPath(expression) ? ToPath(expression) : ToExpression(expression);
    }

    // A path that leads nowhere has no value, and a field without a value fails. Inside an expression nobody would notice.
    private JsonataExpression ToPath(Expression expression) =>
        expression switch
        {
            MemberAccess member => ToPath(member.Target).Member(member.Name),
            ItemAccess item => ToPath(item.Target).Item(IndexOf(item)),
            _ => ToExpression(expression),
        };

    private static bool IsPath(Expression expression) =>
        expression switch
        {
            MemberAccess member => IsPath(member.Target),
            ItemAccess item => IsPath(item.Target),
            LocalReference or ResultReference or ContextReference => true,
            _ => false,
        };

    private static JsonataNumber IndexOf(ItemAccess item) => new(item.Index.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private JsonataExpression ToExpression(Expression expression) =>
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
            MemberAccess { IsKey: true } value => MemberTemplates
                .JsonataOf(DictionaryMembers.Item)
                .With([(ToExpression(value.Target), false), (new JsonataString(value.Name), false)], _names),
            MemberAccess member => ToExpression(member.Target).Member(member.Name),
            ItemAccess { IsCertain: true } item => ToExpression(item.Target).Item(IndexOf(item)),
            ItemAccess item => MemberTemplates
                .JsonataOf(ListMembers.ItemAt)
                .With([(ToExpression(item.Target), false), (IndexOf(item), false)], _names),
            ObjectExpression @object => ToObject(@object.Members),
            ArrayExpression array => new JsonataArray(array.Items.SelectMany(ToItems).ToEquatableArray()),
            WithExpression with => new JsonataCall("merge", [new JsonataArray([ToExpression(with.Target), ToObject(with.Members)])]),
            JoinedText text => ToConcatenation(text),
            MemberCall call => ToCall(call),
            DictionaryExpression dictionary => ToDictionary(dictionary),
            LambdaExpression lambda => ToLambda(lambda),
            RawJsonata raw => ToRaw(raw),
            RawJsonPath => Refuse(expression, "'JsonPath.Evaluate' (write Jsonata.Evaluate)"),
            ParameterReference parameter => new JsonataVariable(_parameters[parameter.Number]),
            BinaryExpression binary => ToBinary(binary),
            NotExpression { Operand: NullTest test } => IsSomething(test),
            NotExpression not => new JsonataCall("not", [ToExpression(not.Operand)]),
            NullTest test => new JsonataCall("not", [IsSomething(test)]),
            NullIfMissing value => OrNull(value.Operand, ToExpression(value.Operand)),
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

    // Two values that can both be null are equal when both are, whether the JSON has them or not.
    private JsonataExpression Equal(BinaryExpression binary, JsonataExpression left, JsonataExpression right) =>
        binary.Left.IsNullable && binary.Right.IsNullable
            ? EqualOrNull.With([(left, true), (right, true)], _names)
            : new JsonataBinary(left, JsonataOperator.Equal, right);

    // C# says that null is neither less nor greater; JSONata fails.
    private JsonataExpression Ordered(BinaryExpression binary, JsonataExpression left, JsonataExpression right)
    {
        string @operator = binary.Operator switch
        {
            BinaryOperator.Less => "<",
            BinaryOperator.LessOrEqual => "<=",
            BinaryOperator.Greater => ">",
            _ => ">=",
        };
        string text =
            (binary.Left.IsNullable ? "$left != null and " : "")
            + (binary.Right.IsNullable ? "$right != null and " : "")
            + $"$left {@operator} $right";
        return JsonataTemplate
            .Parse(text, ["left", "right"])
            .With([(left, binary.Left.IsNullable), (right, binary.Right.IsNullable)], _names);
    }

    // A member that the JSON leaves out is null to C# and nothing to JSONata, which takes nothing for different from nothing.
    private JsonataBinary IsSomething(NullTest test) => new(ToExpression(test.Operand), JsonataOperator.NotEqual, new JsonataNull());

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

    // A member without a value would be left out.
    private JsonataObject ToObject(EquatableArray<MemberValue> members) =>
        new(
            members
                .Select(member => new JsonataObjectMember(member.Name, OrNull(member.Value, ToExpression(member.Value))))
                .ToEquatableArray()
        );

    // What the JSON leaves out, JSONata would leave out of what it is put into; C# writes null.
    private JsonataExpression OrNull(Expression expression, JsonataExpression value) =>
        expression is { IsNullable: true } and not MemberCall ? NothingAsNull.With([(value, true)], _names) : value;

    // An object with a name twice is an error; where objects are merged, the last one counts.
    private JsonataExpression ToDictionary(DictionaryExpression dictionary)
    {
        EquatableArray<JsonataObjectMember> members = dictionary
            .Entries.Select(entry => new JsonataObjectMember(
                OrNull(entry.Key, ToExpression(entry.Key)),
                OrNull(entry.Value, ToExpression(entry.Value))
            ))
            .ToEquatableArray();
        return members.Count == 1 || !dictionary.Replaces
            ? new JsonataObject(members)
            : new JsonataCall(
                "merge",
                [new JsonataArray(members.Select(member => (JsonataExpression)new JsonataObject([member])).ToEquatableArray())]
            );
    }

    // The items of a new array are items of the one that they are spread into.
    private IEnumerable<JsonataExpression> ToItems(Expression item) =>
        item is not SpreadExpression spread ? [ToItem(item)]
        : ToExpression(spread.Operand) is JsonataArray array ? array.Items
        : [ToExpression(spread.Operand)];

    // Inside brackets JSONata joins arrays into one, unless brackets of their own hold them.
    private JsonataExpression ToItem(Expression item)
    {
        JsonataExpression value = OrNull(item, ToExpression(item));
        switch (item)
        {
            case ArrayExpression:
                return value;
            case { Kind: ValueKind.Array, IsNullable: true }:
                JsonataVariable array = new(_names.Next("array"));
                return new JsonataBlock([
                    new JsonataAssignment(array.Name, value),
                    new JsonataConditional(
                        new JsonataBinary(array, JsonataOperator.Equal, new JsonataNull()),
                        array,
                        new JsonataArray([new JsonataArray([array])])
                    ),
                ]);
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

    private JsonataExpression ToCall(MemberCall call)
    {
        if (call.Member.Expansion is not null)
        {
            return ToExpression(Simplifier.Simplify(call));
        }

        if (TimeSimplifier.Known(call) is { } known)
        {
            return ToExpression(known);
        }

        bool isExact =
            call.Member.Jsonata is not null
            && call.Member.JsonataKinds.All(condition =>
                condition.Kinds.Contains(call.Arguments[IndexOf(call.Member, condition.Name)].Kind)
            );
        return isExact
            ? MemberTemplates
                .JsonataOf(call.Member)
                .With(call.Arguments.Select(argument => (ToExpression(argument), argument.IsNullable)).ToList(), _names)
            : Refuse(call, call.Member.Subject + (call.Member.Jsonata is null ? "" : " of these arguments"));
    }

    // A function has its variables for itself, and its arguments see none of them.
    private JsonataExpression ToRaw(RawJsonata raw)
    {
        JsonataExpression written = JsonataParser.Parse(raw.Text).Expression!;
        return raw.Variables.Count == 0
            ? new JsonataBlock([written])
            : new JsonataCall(
                new JsonataLambda(raw.Variables.Select(variable => variable.Name).ToEquatableArray(), Signature: null, written),
                raw.Variables.Select(variable => ToExpression(variable.Value)).ToEquatableArray()
            );
    }

    private static int IndexOf(Member member, string argument) =>
        member.ArgumentNames.TakeWhile(name => !string.Equals(name, argument, StringComparison.Ordinal)).Count();

    // A parameter keeps its name unless a variable has it, or a parameter of a lambda around this one.
    private JsonataLambda ToLambda(LambdaExpression lambda)
    {
        foreach (LambdaParameter parameter in lambda.Parameters)
        {
            bool isFree = !context.IsVariableName(parameter.Name) && !_parameters.ContainsValue(parameter.Name);
            _parameters[parameter.Number] = isFree ? parameter.Name : _names.Next(parameter.Name);
        }

        JsonataExpression body = ToExpression(lambda.Body);
        JsonataLambda printed = new(
            lambda.Parameters.Select(parameter => _parameters[parameter.Number]).ToEquatableArray(),
            Signature: null,
            body
        );
        foreach (LambdaParameter parameter in lambda.Parameters)
        {
            _parameters.Remove(parameter.Number);
        }

        return printed;
    }

    private JsonataExpression Refuse(Expression expression, string what)
    {
        context.Refuse(RuleIds.NotInJsonata, expression, what);
        return new JsonataNull();
    }
}
