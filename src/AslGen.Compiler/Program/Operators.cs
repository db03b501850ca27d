namespace AslGen.Compiler.Program;

/// <summary>Two operands and an operator between them.</summary>
/// <param name="Operator">The operator.</param>
/// <param name="Left">The left operand.</param>
/// <param name="Right">The right operand.</param>
internal sealed record BinaryExpression(BinaryOperator Operator, Expression Left, Expression Right) : Expression
{
    public override IEnumerable<Expression> Children => [Left, Right];

    public override Expression WithChildren(Func<Expression, Expression> rewrite) =>
        this with
        {
            Left = rewrite(Left),
            Right = rewrite(Right),
        };
}

/// <summary>The operators of <see cref="BinaryExpression"/>, as C# means them.</summary>
internal enum BinaryOperator
{
    And,
    Or,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Add,
    Subtract,
    Multiply,
    Divide,
    Remainder,
}

/// <summary>C#'s <c>!</c>.</summary>
/// <param name="Operand">The operand.</param>
internal sealed record NotExpression(Expression Operand) : Expression
{
    public override IEnumerable<Expression> Children => [Operand];

    public override Expression WithChildren(Func<Expression, Expression> rewrite) => this with { Operand = rewrite(Operand) };
}

/// <summary>Whether a value is null.</summary>
/// <param name="Operand">The value.</param>
internal sealed record NullTest(Expression Operand) : Expression
{
    public override IEnumerable<Expression> Children => [Operand];

    public override Expression WithChildren(Func<Expression, Expression> rewrite) => this with { Operand = rewrite(Operand) };
}

/// <summary>Whether an array has an item, or a dictionary an entry, so that asking for it does not fail.</summary>
/// <param name="Part">The item or entry.</param>
internal sealed record PresenceTest(Expression Part) : Expression
{
    public override IEnumerable<Expression> Children => [Part];

    public override Expression WithChildren(Func<Expression, Expression> rewrite) => this with { Part = rewrite(Part) };
}

/// <summary>A value, or null where the JSON leaves it out: among the values of a sequence it must not be lost.</summary>
/// <param name="Operand">The value.</param>
internal sealed record NullIfMissing(Expression Operand) : Expression
{
    public override IEnumerable<Expression> Children => [Operand];

    public override Expression WithChildren(Func<Expression, Expression> rewrite) => this with { Operand = rewrite(Operand) };

    /// <summary>A value that is there.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The value itself where it cannot be null, and otherwise one that is null where the JSON leaves it out.</returns>
    public static Expression Of(Expression value) =>
        value.IsNullable
            ? new NullIfMissing(value)
            {
                Kind = value.Kind,
                IsNullable = true,
                Origin = value.Origin,
            }
            : value;
}

/// <summary>C#'s <c>condition ? then : otherwise</c>.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Then">The value where it holds.</param>
/// <param name="Otherwise">The value where it does not.</param>
internal sealed record ConditionalExpression(Expression Condition, Expression Then, Expression Otherwise) : Expression
{
    public override IEnumerable<Expression> Children => [Condition, Then, Otherwise];

    public override Expression WithChildren(Func<Expression, Expression> rewrite) =>
        this with
        {
            Condition = rewrite(Condition),
            Then = rewrite(Then),
            Otherwise = rewrite(Otherwise),
        };
}
