namespace AslGen.StatesLanguage.Jsonata;

/// <summary>The operators of <see cref="JsonataBinary"/>.</summary>
public enum JsonataOperator
{
    /// <summary><c>&amp;</c>, joins texts.</summary>
    Concatenate,

    /// <summary><c>+</c>.</summary>
    Add,

    /// <summary><c>-</c>.</summary>
    Subtract,

    /// <summary><c>*</c>.</summary>
    Multiply,

    /// <summary><c>/</c>.</summary>
    Divide,

    /// <summary><c>%</c>, the remainder of a division.</summary>
    Remainder,

    /// <summary><c>=</c>.</summary>
    Equal,

    /// <summary><c>!=</c>.</summary>
    NotEqual,

    /// <summary><c>&lt;</c>.</summary>
    Less,

    /// <summary><c>&lt;=</c>.</summary>
    LessOrEqual,

    /// <summary><c>&gt;</c>.</summary>
    Greater,

    /// <summary><c>&gt;=</c>.</summary>
    GreaterOrEqual,

    /// <summary><c>and</c>.</summary>
    And,

    /// <summary><c>or</c>.</summary>
    Or,

    /// <summary><c>in</c>, whether an array has an item.</summary>
    In,
}

/// <summary>Two operands and an operator between them.</summary>
/// <param name="Left">The left operand.</param>
/// <param name="Operator">The operator.</param>
/// <param name="Right">The right operand.</param>
public sealed record JsonataBinary(JsonataExpression Left, JsonataOperator Operator, JsonataExpression Right) : JsonataExpression
{
    internal override JsonataBinding PrintTo(JsonataWriter writer)
    {
        (string text, int power) = Operator switch
        {
            JsonataOperator.Concatenate => ("&", JsonataPower.Additive),
            JsonataOperator.Add => ("+", JsonataPower.Additive),
            JsonataOperator.Subtract => ("-", JsonataPower.Additive),
            JsonataOperator.Multiply => ("*", JsonataPower.Multiplicative),
            JsonataOperator.Divide => ("/", JsonataPower.Multiplicative),
            JsonataOperator.Remainder => ("%", JsonataPower.Multiplicative),
            JsonataOperator.Equal => ("=", JsonataPower.Comparison),
            JsonataOperator.NotEqual => ("!=", JsonataPower.Comparison),
            JsonataOperator.Less => ("<", JsonataPower.Comparison),
            JsonataOperator.LessOrEqual => ("<=", JsonataPower.Comparison),
            JsonataOperator.Greater => (">", JsonataPower.Comparison),
            JsonataOperator.GreaterOrEqual => (">=", JsonataPower.Comparison),
            JsonataOperator.And => ("and", JsonataPower.And),
            JsonataOperator.Or => ("or", JsonataPower.Or),
            _ => ("in", JsonataPower.Comparison),
        };
        return PrintTo(writer, Left, text, power, Right);
    }

    internal static JsonataBinding PrintTo(JsonataWriter writer, JsonataExpression left, string text, int power, JsonataExpression right)
    {
        JsonataBinding first = writer.Operand(left, before: power, slashFollows: text == "/");
        writer.Append(" ").Append(text).Append(" ");
        JsonataBinding last = writer.Operand(right, after: power);
        return new JsonataBinding(Math.Min(power, first.Left), Math.Min(power, last.Right), TakesRegex: last.TakesRegex);
    }
}

/// <summary>A value given to a function, or one function after another: <c>argument ~&gt; function</c>.</summary>
/// <param name="Argument">The value, or the function that comes first.</param>
/// <param name="Function">The function; where it is a call, the value becomes the call's first argument.</param>
public sealed record JsonataApply(JsonataExpression Argument, JsonataExpression Function) : JsonataExpression
{
    internal override JsonataBinding PrintTo(JsonataWriter writer) =>
        JsonataBinary.PrintTo(writer, Argument, "~>", JsonataPower.Comparison, Function);
}

/// <summary>A number with the opposite sign: <c>-operand</c>.</summary>
/// <param name="Operand">The operand.</param>
public sealed record JsonataNegation(JsonataExpression Operand) : JsonataExpression
{
    internal override JsonataBinding PrintTo(JsonataWriter writer)
    {
        writer.Append("-");
        JsonataBinding operand = writer.Operand(Operand, after: JsonataPower.Group);
        return new JsonataBinding(int.MaxValue, Math.Min(JsonataPower.Group, operand.Right), TakesRegex: operand.TakesRegex);
    }
}

/// <summary>One of two values: <c>condition ? then : else</c>.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Then">The value where it is true.</param>
/// <param name="Else">The value where it is not; null where that is undefined.</param>
public sealed record JsonataConditional(JsonataExpression Condition, JsonataExpression Then, JsonataExpression? Else) : JsonataExpression
{
    internal override JsonataBinding PrintTo(JsonataWriter writer)
    {
        int left = Math.Min(JsonataPower.Conditional, writer.Operand(Condition, before: JsonataPower.Conditional).Left);
        writer.Append(" ? ");
        JsonataBinding last = writer.Operand(Then, colonFollows: Else is not null);
        if (Else is not null)
        {
            writer.Append(" : ");
            last = writer.Operand(Else);
        }

        return new JsonataBinding(left, JsonataPower.None, TakesElse: Else is null || last.TakesElse, TakesRegex: last.TakesRegex);
    }
}

/// <summary>A variable set to a value, which is the result too: <c>$name := value</c>.</summary>
/// <param name="Name">The variable's name without the dollar sign.</param>
/// <param name="Value">The value.</param>
public sealed record JsonataAssignment(string Name, JsonataExpression Value) : JsonataExpression
{
    internal override JsonataBinding PrintTo(JsonataWriter writer)
    {
        writer.Append("$").Append(Name).Append(" := ");
        const int Inside = JsonataPower.Assignment - 1;
        JsonataBinding value = writer.Operand(Value, after: Inside);
        return value with { Left = JsonataPower.Assignment, Right = Math.Min(Inside, value.Right) };
    }
}

/// <summary>Expressions in a scope of their own, the last of which is the value: <c>(first; last)</c>.</summary>
/// <param name="Expressions">The expressions.</param>
public sealed record JsonataBlock(EquatableArray<JsonataExpression> Expressions) : JsonataExpression
{
    internal override JsonataBinding PrintTo(JsonataWriter writer)
    {
        writer.List("(", Expressions, "; ", ")");
        return JsonataBinding.Closed;
    }
}
