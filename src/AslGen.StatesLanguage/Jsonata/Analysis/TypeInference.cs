using AslGen.StatesLanguage.Json;

namespace AslGen.StatesLanguage.Jsonata.Analysis;

/// <summary>Infers types from the leaves up, each expression once.</summary>
/// <param name="tree">The whole expression.</param>
/// <param name="assigned">The variables of the state machine, which hide functions of the same name.</param>
internal sealed class TypeInference(JsonataExpression tree, ISet<string> assigned)
{
    // Longer texts are not worth keeping, one for each operator that makes them longer.
    private const int MaxText = 10_000;

    private readonly Dictionary<JsonataExpression, JsonataType> _types = new(ReferenceComparer.Instance);
    private readonly HashSet<string> _bound = [.. BoundNames.InTree(tree), .. assigned];

    public JsonataType TypeOf(JsonataExpression expression)
    {
        if (!_types.TryGetValue(expression, out JsonataType? type))
        {
            type = Infer(expression);
            _types.Add(expression, type);
        }

        return type;
    }

    /// <summary>Whether the expression binds a variable of a name anywhere.</summary>
    public bool IsBound(string name) => _bound.Contains(name);

    /// <summary>The built-in function that an expression names, provided that no variable has its name.</summary>
    public JsonataFunction? BuiltIn(JsonataExpression function) =>
        function is JsonataVariable variable && !_bound.Contains(variable.Name) ? JsonataFunctions.Find(variable.Name) : null;

    // The cases hold no variables, to keep small what stays on the stack while the parts are visited.
    private JsonataType Infer(JsonataExpression expression)
    {
        switch (expression)
        {
            // The sign of a number literal belongs to the literal, before it is filtered.
            case JsonataNegation { Operand: JsonataFilter or JsonataKeepArray }:
                return JsonataType.Unknown;
            case JsonataNegation:
                return Negated(TypeOf(((JsonataNegation)expression).Operand));
            case JsonataBinary:
                return OfBinary((JsonataBinary)expression);
            case JsonataConditional:
                return OfConditional((JsonataConditional)expression);
            case JsonataAssignment:
                return TypeOf(((JsonataAssignment)expression).Value);
            case JsonataBlock { Expressions: [_, ..] }:
                return TypeOf(((JsonataBlock)expression).Expressions.Last());
            case JsonataApply:
                return OfApply((JsonataApply)expression);
            default:
                return OfLeaf(expression);
        }
    }

    // The type of what does not depend on the types of the parts.
    private JsonataType OfLeaf(JsonataExpression expression) =>
        expression switch
        {
            JsonataNull => new JsonataType(JsonataValueType.Null),
            JsonataBoolean boolean => new JsonataType(JsonataValueType.Boolean) { Boolean = boolean.Value },
            JsonataNumber number => Constant(number.Value),
            JsonataString text => new JsonataType(JsonataValueType.String) { Text = text.Text },
            JsonataRegex or JsonataLambda or JsonataTransform or JsonataCall { IsPartial: true } => new JsonataType(
                JsonataValueType.Function
            ),
            JsonataArray => new JsonataType(JsonataValueType.Array),
            JsonataObject or JsonataGroupBy => new JsonataType(JsonataValueType.Object),
            JsonataVariable { Name: "states" } when !_bound.Contains("states") => new JsonataType(JsonataValueType.Object),
            JsonataVariable => BuiltIn(expression) is null ? JsonataType.Unknown : new JsonataType(JsonataValueType.Function),
            JsonataBlock => JsonataType.Undefined,
            JsonataCall call => OfCall(BuiltIn(call.Function)),
            _ => JsonataType.Unknown,
        };

    private JsonataType OfBinary(JsonataBinary binary) => OfBinary(binary.Operator, TypeOf(binary.Left), TypeOf(binary.Right));

    private static JsonataType Constant(double value) =>
        new(JsonataValueType.Number) { Number = value, IsInteger = Math.Floor(value) == value };

    private static JsonataType Negated(JsonataType operand) =>
        operand.Type == JsonataValueType.Undefined ? operand
        : operand.Number is { } value ? Constant(-value)
        : new JsonataType(JsonataValueType.Number, operand.MayBeUndefined) { IsInteger = operand.IsInteger };

    private static JsonataType OfBinary(JsonataOperator @operator, JsonataType left, JsonataType right)
    {
        switch (@operator)
        {
            case JsonataOperator.Concatenate:
                return new JsonataType(JsonataValueType.String) { Text = Joined(left.Text, right.Text) };
            case JsonataOperator.Equal or JsonataOperator.NotEqual or JsonataOperator.And or JsonataOperator.Or or JsonataOperator.In:
                return new JsonataType(JsonataValueType.Boolean);
            default:
                break;
        }

        if (left.Type == JsonataValueType.Undefined || right.Type == JsonataValueType.Undefined)
        {
            return JsonataType.Undefined;
        }

        bool mayBeUndefined = left.MayBeUndefined || right.MayBeUndefined;
        return @operator is JsonataOperator.Less or JsonataOperator.LessOrEqual or JsonataOperator.Greater or JsonataOperator.GreaterOrEqual
            ? new JsonataType(JsonataValueType.Boolean, mayBeUndefined)
            : OfArithmetic(@operator, left, right, mayBeUndefined);
    }

    private static PlaceholderText? Joined(PlaceholderText? left, PlaceholderText? right) =>
        left is null || right is null || left.Parts.Concat(right.Parts).Sum(part => part.Text.Length) > MaxText
            ? null
            : new PlaceholderTextBuilder().Append(left).Append(right).Build();

    private static JsonataType OfArithmetic(JsonataOperator @operator, JsonataType left, JsonataType right, bool mayBeUndefined)
    {
        if (left.Number is { } first && right.Number is { } second)
        {
            double value = @operator switch
            {
                JsonataOperator.Add => first + second,
                JsonataOperator.Subtract => first - second,
                JsonataOperator.Multiply => first * second,
                JsonataOperator.Divide => first / second,
                _ => first % second,
            };
            return double.IsNaN(value) || double.IsInfinity(value) ? new JsonataType(JsonataValueType.Number) : Constant(value);
        }

        bool isInteger = @operator != JsonataOperator.Divide && left.IsInteger == true && right.IsInteger == true;
        return new JsonataType(JsonataValueType.Number, mayBeUndefined) { IsInteger = isInteger ? true : null };
    }

    private JsonataType OfConditional(JsonataConditional conditional)
    {
        JsonataType then = TypeOf(conditional.Then);
        JsonataType otherwise = conditional.Else is null ? JsonataType.Undefined : TypeOf(conditional.Else);
        if (then == otherwise)
        {
            return then;
        }

        bool mayBeUndefined = then.MayBeUndefined || otherwise.MayBeUndefined;
        if (then.Type == JsonataValueType.Undefined || otherwise.Type == JsonataValueType.Undefined)
        {
            JsonataType other = then.Type == JsonataValueType.Undefined ? otherwise : then;
            return new JsonataType(other.Type, MayBeUndefined: true) { IsInteger = other.IsInteger };
        }

        return then.Type == otherwise.Type
            ? new JsonataType(then.Type, mayBeUndefined) { IsInteger = then.IsInteger == otherwise.IsInteger ? then.IsInteger : null }
            : new JsonataType(JsonataValueType.Unknown, mayBeUndefined);
    }

    private static JsonataType OfCall(JsonataFunction? function) =>
        function is null
            ? JsonataType.Unknown
            : new JsonataType(function.Result, !function.AlwaysHasValue) { IsInteger = function.GivesIntegers ? true : null };

    // A function before '~>' makes a function of the two, but not where the right side is a call.
    private JsonataType OfApply(JsonataApply apply)
    {
        JsonataType argument = TypeOf(apply.Argument);
        return apply.Function switch
        {
            JsonataCall { IsPartial: false } call => OfCall(BuiltIn(call.Function)),
            _ when argument.Type == JsonataValueType.Function => new JsonataType(JsonataValueType.Function),
            _ when argument.Type == JsonataValueType.Unknown => JsonataType.Unknown,
            _ => OfCall(BuiltIn(apply.Function)),
        };
    }
}
