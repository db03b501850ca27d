using AslGen.Compiler.Program;
using AslGen.StatesLanguage.Errors;

namespace AslGen.Compiler.FrontEnd;

/// <summary>What a filter asks of an error: which names it takes, and what else must hold.</summary>
/// <param name="Errors">The errors that its tests of the name take.</param>
/// <param name="Rest">What else must hold, or null.</param>
internal sealed record ErrorFilter(ErrorSet Errors, Expression? Rest)
{
    /// <summary>Takes a filter apart.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="error">The local that has the error.</param>
    /// <param name="types">The workflow's exception types.</param>
    /// <returns>Its parts.</returns>
    public static ErrorFilter Of(Expression filter, int error, ErrorTypes types)
    {
        if (SetOf(filter, error, types) is { } errors)
        {
            return new ErrorFilter(errors, null);
        }

        if (filter is not BinaryExpression { Operator: BinaryOperator.And } both)
        {
            return new ErrorFilter(ErrorSet.All, filter);
        }

        ErrorFilter left = Of(both.Left, error, types);
        ErrorFilter right = Of(both.Right, error, types);
        return new ErrorFilter(
            left.Errors.And(right.Errors),
            left.Rest is null ? right.Rest
                : right.Rest is null ? left.Rest
                : both with { Left = left.Rest, Right = right.Rest }
        );
    }

    // The errors that a test takes which asks for nothing but the name.
    private static ErrorSet? SetOf(Expression test, int error, ErrorTypes types)
    {
        switch (test)
        {
            case BooleanLiteral known:
                return known.Value ? ErrorSet.All : ErrorSet.None;
            case NotExpression not:
                return SetOf(not.Operand, error, types)?.Complement();
            case BinaryExpression { Operator: BinaryOperator.And or BinaryOperator.Or } both:
                return SetOf(both.Left, error, types) is { } left && SetOf(both.Right, error, types) is { } right
                    ? both.Operator == BinaryOperator.And
                        ? left.And(right)
                        : left.Or(right)
                    : null;
            case BinaryExpression { Operator: BinaryOperator.Equal or BinaryOperator.NotEqual } comparison:
                string? name =
                    IsErrorName(comparison.Left, error) ? (comparison.Right as StringLiteral)?.Value
                    : IsErrorName(comparison.Right, error) ? (comparison.Left as StringLiteral)?.Value
                    : null;
                // In a catcher these stand for other errors too, so that only a choice can ask for them.
                return name is null or "" || ErrorNames.Find(name) is { IsWildcard: true } ? null
                    : comparison.Operator == BinaryOperator.Equal ? types.Named(name)
                    : types.Named(name).Complement();
            default:
                return null;
        }
    }

    private static bool IsErrorName(Expression expression, int error) =>
        expression is MemberAccess { Name: "Error", Target: LocalReference { Local: var local } } && local == error;
}
