using AslGen.StatesLanguage.Json;

namespace AslGen.StatesLanguage.Jsonata;

/// <summary>A JSONata 2.0.6 expression.</summary>
public abstract record JsonataExpression : QueryExpression
{
    private protected JsonataExpression() { }

    /// <summary>How tightly the expression's outermost operator binds; what binds less than its place needs gets parentheses.</summary>
    internal virtual JsonataPrecedence Precedence => JsonataPrecedence.Primary;

    /// <inheritdoc />
    public sealed override PlaceholderText Print()
    {
        PlaceholderTextBuilder text = new();
        PrintTo(text);
        return text.Build();
    }

    internal abstract void PrintTo(PlaceholderTextBuilder text);

    internal void PrintTo(PlaceholderTextBuilder text, JsonataPrecedence least)
    {
        if (Precedence < least)
        {
            text.Append("(");
            PrintTo(text);
            text.Append(")");
        }
        else
        {
            PrintTo(text);
        }
    }
}

/// <summary>The binding powers of JSONata's operators, weakest first.</summary>
internal enum JsonataPrecedence
{
    Conditional,
    Or,
    And,
    Comparison,
    Additive,
    Multiplicative,
    Postfix,
    Primary,
}

/// <summary>A variable: <c>$name</c>.</summary>
/// <param name="Name">The name without the dollar sign.</param>
public sealed record JsonataVariable(string Name) : JsonataExpression
{
    internal override void PrintTo(PlaceholderTextBuilder text) => text.Append("$").Append(Name);
}

/// <summary>A member of an object: <c>target.name</c>.</summary>
/// <param name="Target">The object.</param>
/// <param name="Name">The member's name.</param>
public sealed record JsonataMember(JsonataExpression Target, string Name) : JsonataExpression
{
    internal override JsonataPrecedence Precedence => CanBeQuoted ? JsonataPrecedence.Postfix : JsonataPrecedence.Primary;

    // Backticks quote any name except an empty one and one with a backtick.
    private bool CanBeQuoted => Name.Length > 0 && Name.IndexOf('`') < 0;

    internal override void PrintTo(PlaceholderTextBuilder text)
    {
        if (!CanBeQuoted)
        {
            new JsonataCall("lookup", [Target, new JsonataString(Name)]).PrintTo(text);
            return;
        }

        Target.PrintTo(text, JsonataPrecedence.Postfix);
        text.Append(".").Append(IsPlainName(Name) ? Name : "`" + Name + "`");
    }

    private static bool IsPlainName(string name) =>
        (char.IsLetter(name[0]) || name[0] == '_')
        && name.All(character => char.IsLetterOrDigit(character) || character == '_')
        && name is not ("and" or "or" or "in" or "true" or "false" or "null" or "function");
}

/// <summary>An item of an array: <c>target[0]</c>.</summary>
/// <param name="Target">The array.</param>
/// <param name="Index">The index from zero.</param>
public sealed record JsonataItem(JsonataExpression Target, JsonataExpression Index) : JsonataExpression
{
    internal override JsonataPrecedence Precedence => JsonataPrecedence.Postfix;

    internal override void PrintTo(PlaceholderTextBuilder text)
    {
        Target.PrintTo(text, JsonataPrecedence.Postfix);
        text.Append("[");
        Index.PrintTo(text);
        text.Append("]");
    }
}

/// <summary>A string literal.</summary>
/// <param name="Text">The text.</param>
public sealed record JsonataString(PlaceholderText Text) : JsonataExpression
{
    internal override void PrintTo(PlaceholderTextBuilder text) => text.Append("\"").Append(Text, Escape).Append("\"");

    private static string Escape(string literal) =>
        literal
            .Replace("\\", "\\\\")
            .Replace("\"", "\\\"")
            .Replace("\n", "\\n")
            .Replace("\r", "\\r")
            .Replace("\t", "\\t")
            .Replace("\b", "\\b")
            .Replace("\f", "\\f");
}

/// <summary>A number, <c>true</c>, <c>false</c> or <c>null</c>.</summary>
/// <param name="Text">The literal as it is written.</param>
public sealed record JsonataLiteral(string Text) : JsonataExpression
{
    // A negative number is a unary operator and its operand.
    internal override JsonataPrecedence Precedence =>
        Text.StartsWith("-", StringComparison.Ordinal) ? JsonataPrecedence.Multiplicative : JsonataPrecedence.Primary;

    internal override void PrintTo(PlaceholderTextBuilder text) => text.Append(Text);
}

/// <summary>A call of a function: <c>$name(a, b)</c>.</summary>
/// <param name="Function">The function's name without the dollar sign.</param>
/// <param name="Arguments">The arguments.</param>
public sealed record JsonataCall(string Function, EquatableArray<JsonataExpression> Arguments) : JsonataExpression
{
    internal override void PrintTo(PlaceholderTextBuilder text)
    {
        text.Append("$").Append(Function).Append("(");
        for (int index = 0; index < Arguments.Count; index++)
        {
            text.Append(index == 0 ? "" : ", ");
            Arguments[index].PrintTo(text);
        }

        text.Append(")");
    }
}

/// <summary>An array constructor: <c>[a, b]</c>.</summary>
/// <param name="Items">The items.</param>
public sealed record JsonataArray(EquatableArray<JsonataExpression> Items) : JsonataExpression
{
    internal override void PrintTo(PlaceholderTextBuilder text)
    {
        text.Append("[");
        for (int index = 0; index < Items.Count; index++)
        {
            text.Append(index == 0 ? "" : ", ");
            Items[index].PrintTo(text);
        }

        text.Append("]");
    }
}

/// <summary>An object constructor: <c>{"a": b}</c>.</summary>
/// <param name="Members">The members.</param>
public sealed record JsonataObject(EquatableArray<JsonataObjectMember> Members) : JsonataExpression
{
    internal override void PrintTo(PlaceholderTextBuilder text)
    {
        text.Append("{");
        for (int index = 0; index < Members.Count; index++)
        {
            text.Append(index == 0 ? "" : ", ");
            new JsonataString(Members[index].Name).PrintTo(text);
            text.Append(": ");
            Members[index].Value.PrintTo(text);
        }

        text.Append("}");
    }
}

/// <summary>A member of an object constructor.</summary>
/// <param name="Name">The member's name.</param>
/// <param name="Value">The member's value.</param>
public sealed record JsonataObjectMember(string Name, JsonataExpression Value);

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

    /// <summary><c>in</c>, whether an array has an item.</summary>
    In,
}

/// <summary>Two operands and an operator between them.</summary>
/// <param name="Left">The left operand.</param>
/// <param name="Operator">The operator.</param>
/// <param name="Right">The right operand.</param>
public sealed record JsonataBinary(JsonataExpression Left, JsonataOperator Operator, JsonataExpression Right) : JsonataExpression
{
    internal override JsonataPrecedence Precedence =>
        Operator switch
        {
            JsonataOperator.In => JsonataPrecedence.Comparison,
            JsonataOperator.Multiply => JsonataPrecedence.Multiplicative,
            _ => JsonataPrecedence.Additive,
        };

    internal override void PrintTo(PlaceholderTextBuilder text)
    {
        Left.PrintTo(text, Precedence);
        text.Append(
            Operator switch
            {
                JsonataOperator.Concatenate => " & ",
                JsonataOperator.Add => " + ",
                JsonataOperator.Subtract => " - ",
                JsonataOperator.Multiply => " * ",
                _ => " in ",
            }
        );
        Right.PrintTo(text, Precedence + 1);
    }
}
