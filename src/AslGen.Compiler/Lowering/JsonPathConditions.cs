using System.Globalization;
using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.Program;
using AslGen.Compiler.Program.Members;
using AslGen.StatesLanguage;
using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.JsonPath;
using AslGen.StatesLanguage.Model;

namespace AslGen.Compiler.Lowering;

/// <summary>Turns conditions into choice rules.</summary>
/// <param name="context">The lowering that it is part of.</param>
/// <param name="printer">Says where values are.</param>
/// <remarks>
/// A comparison of a variable that is absent fails the execution, so that what can be null is asked whether it is there first. Rules
/// within And and Or are tried in order, and no further than needed.
/// </remarks>
internal sealed class JsonPathConditions(LoweringContext context, JsonPathPrinter printer)
{
    /// <summary>Whether choice rules can ask a condition.</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>Whether they can for sure, wherever its values are.</returns>
    public static bool CanAsk(Expression condition) =>
        condition switch
        {
            BinaryExpression { Operator: BinaryOperator.And or BinaryOperator.Or } both => CanAsk(both.Left) && CanAsk(both.Right),
            BinaryExpression comparison => CanCompare(WithoutInstant(comparison.Left), WithoutInstant(comparison.Right)),
            NotExpression not => CanAsk(not.Operand),
            NullTest test => IsPath(test.Operand),
            PresenceTest test => IsPath(test.Part),
            _ => IsPath(condition),
        };

    private static bool CanCompare(Expression left, Expression right) =>
        (IsPath(left) && IsPathOrLiteral(right)) || (IsPath(right) && IsPathOrLiteral(left));

    // Times are compared as the instants that they are by operators of their own.
    private static Expression WithoutInstant(Expression operand) =>
        operand is MemberCall { Arguments: [var time] } call && TimeMembers.IsComparable(call.Member)
            ? time with
            {
                IsNullable = call.IsNullable,
            }
            : operand;

    private static bool IsPathOrLiteral(Expression value) => IsPath(value) || value is StringLiteral or NumberLiteral or BooleanLiteral;

    private static bool IsPath(Expression value) =>
        value switch
        {
            LocalReference or ContextReference => true,
            MemberAccess member => IsPath(member.Target),
            ItemAccess item => IsPath(item.Target),
            _ => false,
        };

    /// <summary>Whether choice rules can say a condition, whose values may have to be somewhere first.</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>Whether they can.</returns>
    public static bool CanSay(Expression condition) =>
        condition switch
        {
            BinaryExpression { Operator: BinaryOperator.And or BinaryOperator.Or } both => CanSay(both.Left) && CanSay(both.Right),
            BinaryExpression { Left: var left, Right: var right } comparison => (CanCompare(left) && CanCompare(right))
                || CanAskBehindNull(left, right)
                || LengthComparison(comparison) is not null,
            NotExpression not => CanSay(not.Operand),
            ConditionalExpression { Kind: ValueKind.Boolean } conditional => conditional.Children.All(CanSay),
            NullTest test => CanBePath(test.Operand),
            PresenceTest test => CanBePath(test.Part),
            BooleanLiteral => true,
            _ => CanBePath(condition),
        };

    /// <summary>Whether a choice rule can compare a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether it can.</returns>
    public static bool CanCompare(Expression value) =>
        WithoutInstant(value) is var plain
        && (CanBePath(plain) || plain is StringLiteral or NumberLiteral or BooleanLiteral or NullLiteral || plain.IsDeployTimeText);

    /// <summary>Whether a comparison is of points in time, which have operators of their own.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsOfTimes(BinaryExpression comparison) =>
        WithoutInstant(comparison.Left) != comparison.Left || WithoutInstant(comparison.Right) != comparison.Right;

    private static bool CanBePath(Expression value) =>
        value switch
        {
            LocalReference or ContextReference or ResultReference or ErrorReference or RawJsonPath => true,
            MemberAccess member => CanBePath(member.Target),
            ItemAccess item => CanBePath(item.Target),
            _ => false,
        };

    private static bool CanAskBehindNull(Expression left, Expression right) =>
        left is MemberCall { Arguments: [var target, LambdaExpression { Body: var body, Parameters: [var parameter] }] } call
        && call.Member == NullMembers.Access
        && CanBePath(target)
        && CanCompare(body.Replace(part => part is ParameterReference reference && reference.Number == parameter.Number ? target : null))
        && CanCompare(right)
        && !right.IsNullable;

    /// <summary>
    /// What a comparison of an array's length with a constant asks: whether the array has a certain item. A computed length would have to
    /// be somewhere first.
    /// </summary>
    private sealed record ItemQuestion(Expression Array, long Least, long? TooMany, bool IsNegated);

    private static ItemQuestion? LengthComparison(BinaryExpression comparison)
    {
        (Expression left, Expression right, BinaryOperator @operator) =
            comparison.Left is NumberLiteral
                ? (comparison.Right, comparison.Left, Swapped(comparison.Operator))
                : (comparison.Left, comparison.Right, comparison.Operator);
        if (
            left is not MemberCall { Member.IsArrayLength: true, Arguments: [{ IsNullable: false } array] }
            || !CanBePath(array)
            || right is not NumberLiteral number
            || !int.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int count)
        )
        {
            return null;
        }

        return @operator switch
        {
            // No array has less.
            BinaryOperator.GreaterOrEqual or BinaryOperator.Less when count == 0 => null,
            BinaryOperator.Greater => new(array, count + 1L, null, false),
            BinaryOperator.GreaterOrEqual => new(array, count, null, false),
            BinaryOperator.Less => new(array, count, null, true),
            BinaryOperator.LessOrEqual => new(array, count + 1L, null, true),
            BinaryOperator.Equal => new(array, count, count + 1L, false),
            BinaryOperator.NotEqual => new(array, count, count + 1L, true),
            _ => null,
        };
    }

    /// <summary>Turns a condition into that of a choice rule.</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>The rule's condition; after a refusal, something to go on with.</returns>
    public ChoiceCondition ToCondition(Expression condition)
    {
        Expression simple = Simplifier.Simplify(condition);
        switch (simple)
        {
            case BinaryExpression { Operator: BinaryOperator.And or BinaryOperator.Or } both:
                return Combine(both.Operator, both);
            case BinaryExpression comparison:
                return Compare(comparison);
            case NotExpression not:
                return new ChoiceNegation(ToCondition(not.Operand));
            case ConditionalExpression { Kind: ValueKind.Boolean } conditional:
                return Either(conditional);
            case NullTest test when printer.ToPath(test.Operand) is { } path:
                return IsNull(path);
            case PresenceTest test when printer.ToPath(test.Part) is { } path:
                return new ChoiceComparison(path.Print(), "IsPresent", new JsonBoolean(true));
            case { Kind: ValueKind.Boolean } when printer.ToPath(simple) is { } path:
                return Guard(simple, path, new ChoiceComparison(path.Print(), "BooleanEquals", new JsonBoolean(true)));
            default:
                return Refuse(simple, "This condition");
        }
    }

    // Rules are tried in order, so that each way is asked only where C# asks it.
    private ChoiceCondition Either(ConditionalExpression conditional)
    {
        Expression condition = conditional.Condition;
        NotExpression not = new(condition) { Kind = ValueKind.Boolean, Origin = condition.Origin };
        Expression simple = (conditional.Then, conditional.Otherwise) switch
        {
            (BooleanLiteral { Value: true }, BooleanLiteral { Value: false }) => condition,
            (BooleanLiteral { Value: false }, BooleanLiteral { Value: true }) => not,
            (BooleanLiteral { Value: true }, var otherwise) => Both(BinaryOperator.Or, condition, otherwise),
            (BooleanLiteral, var otherwise) => Both(BinaryOperator.And, not, otherwise),
            (var then, BooleanLiteral { Value: true }) => Both(BinaryOperator.Or, not, then),
            (var then, BooleanLiteral) => Both(BinaryOperator.And, condition, then),
            var (then, otherwise) => Both(
                BinaryOperator.Or,
                Both(BinaryOperator.And, condition, then),
                Both(BinaryOperator.And, not, otherwise)
            ),
        };
        return ToCondition(simple);

        static BinaryExpression Both(BinaryOperator @operator, Expression left, Expression right) =>
            new(@operator, left, right) { Kind = ValueKind.Boolean, Origin = left.Origin };
    }

    private ChoiceCombination Combine(BinaryOperator @operator, Expression condition)
    {
        List<ChoiceCondition> parts = [];
        Collect(condition);
        return new ChoiceCombination(@operator == BinaryOperator.And, parts.ToEquatableArray());

        void Collect(Expression part)
        {
            if (part is BinaryExpression binary && binary.Operator == @operator)
            {
                Collect(binary.Left);
                Collect(binary.Right);
            }
            else
            {
                parts.Add(ToCondition(part));
            }
        }
    }

    private ChoiceCondition Compare(BinaryExpression comparison)
    {
        if (LengthComparison(comparison) is { } question && ToCondition(question) is { } items)
        {
            return items;
        }

        Expression left = Simplifier.Simplify(comparison.Left);
        Expression right = Simplifier.Simplify(comparison.Right);
        BinaryOperator @operator = comparison.Operator;
        if (
            left is MemberCall { Arguments: [var target, LambdaExpression { Parameters: [var parameter] } access] } call
            && call.Member == NullMembers.Access
            && printer.ToPath(target) is { } targetPath
            && !right.IsNullable
        )
        {
            // What stands behind '?.' is null where what stands before it is, and so different from all that is not null.
            Expression member = access.Body.Replace(part =>
                part is ParameterReference reference && reference.Number == parameter.Number ? target : null
            );
            bool isDifferent = @operator == BinaryOperator.NotEqual;
            ChoiceCondition compared = Compare(
                comparison with
                {
                    Left = member,
                    Operator = isDifferent ? BinaryOperator.Equal : @operator,
                }
            );
            ChoiceCombination guarded = new(IsAnd: true, [new ChoiceNegation(IsNull(targetPath)), compared]);
            return isDifferent ? new ChoiceNegation(guarded) : guarded;
        }

        bool isTime = WithoutInstant(left) != left && WithoutInstant(right) != right;
        left = WithoutInstant(left);
        right = WithoutInstant(right);
        if (printer.ToPath(left) is null)
        {
            (left, right, @operator) = (right, left, Swapped(@operator));
        }

        if (printer.ToPath(left) is not { } path || (left.IsNullable && right.IsNullable))
        {
            return Refuse(comparison, Describe(left, right));
        }

        string? type = (left.Kind, right.Kind) switch
        {
            _ when isTime => "Timestamp",
            (ValueKind.String, ValueKind.String) when IsEquality(@operator) => "String",
            (ValueKind.Integer or ValueKind.Number, ValueKind.Integer or ValueKind.Number) => "Numeric",
            (ValueKind.Boolean, ValueKind.Boolean) when IsEquality(@operator) => "Boolean",
            // An enum is a text or a number in JSON, and a value of another type equals no constant.
            (ValueKind.Unknown, ValueKind.String) when IsEquality(@operator) && right is StringLiteral => "String",
            (ValueKind.Unknown, ValueKind.Integer) when IsEquality(@operator) && right is NumberLiteral => "Numeric",
            _ => null,
        };
        string? relation = @operator switch
        {
            BinaryOperator.Equal or BinaryOperator.NotEqual => "Equals",
            BinaryOperator.Less => "LessThan",
            BinaryOperator.LessOrEqual => "LessThanEquals",
            BinaryOperator.Greater => "GreaterThan",
            BinaryOperator.GreaterOrEqual => "GreaterThanEquals",
            _ => null,
        };
        if (type is null || relation is null || Compare(path, type + relation, right) is not { } simple)
        {
            return Refuse(comparison, Describe(left, right));
        }

        ChoiceCondition rule = simple;
        if (right.IsNullable && printer.ToPath(right) is { } other)
        {
            rule = Guard(right, other, rule);
        }

        rule = Guard(left, path, rule);
        return @operator == BinaryOperator.NotEqual ? new ChoiceNegation(rule) : rule;
    }

    private ChoiceCondition? ToCondition(ItemQuestion question)
    {
        if (printer.ToPath(question.Array) is not { } array)
        {
            return null;
        }

        List<ChoiceCondition> parts = [];
        if (question.Least > 0)
        {
            parts.Add(Has(question.Least));
        }

        if (question.TooMany is { } tooMany)
        {
            parts.Add(new ChoiceNegation(Has(tooMany)));
        }

        ChoiceCondition all = parts.Count == 1 ? parts[0] : new ChoiceCombination(IsAnd: true, parts.ToEquatableArray());
        return !question.IsNegated ? all
            : all is ChoiceNegation negation ? negation.Condition
            : new ChoiceNegation(all);

        ChoiceComparison Has(long count) => new(array.Then(new IndexSegment((int)(count - 1))).Print(), "IsPresent", new JsonBoolean(true));
    }

    private static string Describe(params Expression[] operands) =>
        operands.OfType<MemberCall>().Select(call => call.Member.Title).FirstOrDefault(title => title is not null) ?? "This comparison";

    private static bool IsEquality(BinaryOperator @operator) => @operator is BinaryOperator.Equal or BinaryOperator.NotEqual;

    private ChoiceComparison? Compare(PathExpression path, string @operator, Expression value) =>
        value switch
        {
            StringLiteral or DeployTimeReference { Kind: ValueKind.String } or JoinedText { IsDeployTimeText: true } =>
                new ChoiceComparison(path.Print(), @operator, new JsonString(TaskFields.DeployTimeText(value))),
            NumberLiteral number => new ChoiceComparison(path.Print(), @operator, new JsonNumber(number.Text)),
            BooleanLiteral boolean => new ChoiceComparison(path.Print(), @operator, new JsonBoolean(boolean.Value)),
            _ when printer.ToPath(value) is { } other => new ChoiceComparison(
                path.Print(),
                @operator + "Path",
                new JsonString(other.Print())
            ),
            _ => null,
        };

    private static BinaryOperator Swapped(BinaryOperator @operator) =>
        @operator switch
        {
            BinaryOperator.Less => BinaryOperator.Greater,
            BinaryOperator.LessOrEqual => BinaryOperator.GreaterOrEqual,
            BinaryOperator.Greater => BinaryOperator.Less,
            BinaryOperator.GreaterOrEqual => BinaryOperator.LessOrEqual,
            _ => @operator,
        };

    // C# compares null with anything but null as different, and as neither less nor greater.
    private static ChoiceCondition Guard(Expression value, PathExpression path, ChoiceCondition rule)
    {
        if (!value.IsNullable)
        {
            return rule;
        }

        return new ChoiceCombination(IsAnd: true, [new ChoiceNegation(IsNull(path)), rule]);
    }

    private static ChoiceCombination IsNull(PathExpression path) =>
        new(
            IsAnd: false,
            [
                new ChoiceComparison(path.Print(), "IsPresent", new JsonBoolean(false)),
                new ChoiceComparison(path.Print(), "IsNull", new JsonBoolean(true)),
            ]
        );

    private ChoiceComparison Refuse(Expression condition, string what)
    {
        context.Refuse(RuleIds.NotInJsonPath, condition, what);
        return new ChoiceComparison("$", "IsPresent", new JsonBoolean(true));
    }
}
