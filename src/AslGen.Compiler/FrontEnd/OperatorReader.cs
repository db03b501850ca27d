using AslGen.Compiler.Program;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>Reads operators and patterns.</summary>
/// <param name="context">The workflow being read.</param>
/// <param name="expressions">Reads the operands.</param>
/// <param name="flow">Takes the states that the operands await; null where awaits cannot be.</param>
internal sealed class OperatorReader(ReadingContext context, ExpressionReader expressions, IFlowStatements? flow)
{
    /// <summary>Reads an operator with two operands.</summary>
    /// <param name="operation">The operation.</param>
    /// <returns>The expression; after a refusal, something to go on with.</returns>
    public Expression Read(IBinaryOperation operation)
    {
        // What is awaited on the right is awaited only if the left lets it.
        if (
            flow is not null
            && operation.OperatorKind is BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr
            && HasAwait(operation.RightOperand)
        )
        {
            bool isAnd = operation.OperatorKind == BinaryOperatorKind.ConditionalAnd;
            Expression left = expressions.Read(operation.LeftOperand);
            Func<Expression> right = () => expressions.Read(operation.RightOperand);
            Func<Expression> known = () => new BooleanLiteral(!isAnd) { Kind = ValueKind.Boolean };
            return flow.ReadEither(operation, operation.LeftOperand, left, isAnd ? right : known, isAnd ? known : right);
        }

        if (NullComparison(operation) is { } test)
        {
            return test;
        }

        BinaryOperator? @operator = OperatorOf(operation.OperatorKind);
        if (@operator is null || !CanCompute(@operator.Value, operation.LeftOperand.Type, operation.RightOperand.Type, operation.Type))
        {
            return Refuse(operation);
        }

        return Make(@operator.Value, expressions.Read(operation.LeftOperand), expressions.Read(operation.RightOperand), operation);
    }

    /// <summary>Reads the value that a compound assignment assigns.</summary>
    /// <param name="operation">The assignment.</param>
    /// <returns>The value, or null where it cannot be computed.</returns>
    public Expression? ReadCompound(ICompoundAssignmentOperation operation)
    {
        Expression target = expressions.Read(operation.Target);
        if (operation is { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String })
        {
            return expressions.ReadJoined(target, operation.Value);
        }

        BinaryOperator? @operator = OperatorOf(operation.OperatorKind);
        return @operator is not null && CanCompute(@operator.Value, operation.Target.Type, operation.Value.Type, operation.Type)
            ? Make(@operator.Value, target, expressions.Read(operation.Value), operation)
            : null;
    }

    /// <summary>Reads the value that <c>++</c> or <c>--</c> assigns.</summary>
    /// <param name="operation">The operation.</param>
    /// <returns>The value, or null where it cannot be computed.</returns>
    public Expression? ReadIncrement(IIncrementOrDecrementOperation operation)
    {
        BinaryOperator @operator = operation.Kind == OperationKind.Increment ? BinaryOperator.Add : BinaryOperator.Subtract;
        return CanCompute(@operator, operation.Target.Type, operation.Target.Type, operation.Type)
            ? Make(@operator, expressions.Read(operation.Target), new NumberLiteral("1") { Kind = ValueKind.Integer }, operation)
            : null;
    }

    /// <summary>Reads an operator with one operand.</summary>
    /// <param name="operation">The operation.</param>
    /// <returns>The expression; after a refusal, something to go on with.</returns>
    public Expression Read(IUnaryOperation operation) =>
        operation switch
        {
            { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null, Type.SpecialType: SpecialType.System_Boolean } =>
                new NotExpression(expressions.Read(operation.Operand)) { Kind = ValueKind.Boolean },
            { OperatorKind: UnaryOperatorKind.Minus, OperatorMethod: null } when IsComputed(operation.Type) => Make(
                BinaryOperator.Subtract,
                new NumberLiteral("0") { Kind = ValueKind.Integer },
                expressions.Read(operation.Operand),
                operation
            ),
            _ => expressions.Refuse(operation, "This operator"),
        };

    /// <summary>Reads <c>condition ? then : otherwise</c>.</summary>
    /// <param name="operation">The operation.</param>
    /// <returns>The expression; after a refusal, something to go on with.</returns>
    public Expression Read(IConditionalOperation operation)
    {
        IOperation otherwise = operation.WhenFalse!;
        if (flow is not null && (HasAwait(operation.WhenTrue) || HasAwait(otherwise)))
        {
            return flow.ReadEither(
                operation,
                operation.Condition,
                expressions.Read(operation.Condition),
                () => expressions.Read(operation.WhenTrue),
                () => expressions.Read(otherwise)
            );
        }

        return Choose(expressions.Read(operation.Condition), expressions.Read(operation.WhenTrue), expressions.Read(otherwise));
    }

    /// <summary>Reads <c>value ?? otherwise</c>.</summary>
    /// <param name="operation">The operation.</param>
    /// <returns>The expression; after a refusal, something to go on with.</returns>
    public Expression Read(ICoalesceOperation operation)
    {
        Expression value = expressions.ReadToKeep("value", operation.Value);
        if (flow is not null && HasAwait(operation.WhenNull))
        {
            return flow.ReadEither(
                operation,
                operation.Value,
                NullTestOf(value),
                () => expressions.Read(operation.WhenNull),
                () => value with { IsNullable = false }
            );
        }

        Expression otherwise = expressions.Read(operation.WhenNull);
        return Choose(NullTestOf(value), otherwise, value with { IsNullable = false });
    }

    /// <summary>Reads a comparison for equality.</summary>
    /// <param name="left">The left operand.</param>
    /// <param name="right">The right operand.</param>
    /// <returns>The comparison; after a refusal, something to go on with.</returns>
    public Expression ReadEquality(Expression left, IOperation right)
    {
        if (IsNull(right))
        {
            return NullTestOf(left);
        }

        Expression value = expressions.Read(right);
        bool canCompare = value.Kind is ValueKind.String or ValueKind.Boolean or ValueKind.Integer or ValueKind.Number;
        return canCompare
            ? new BinaryExpression(BinaryOperator.Equal, left, value) { Kind = ValueKind.Boolean, Origin = value.Origin }
            : expressions.Refuse(right, "A comparison with this value");
    }

    /// <summary>Reads a pattern.</summary>
    /// <param name="value">The value that is held against it.</param>
    /// <param name="pattern">The pattern.</param>
    /// <returns>Whether the value matches; after a refusal, something to go on with.</returns>
    public Expression ReadPattern(Expression value, IPatternOperation pattern)
    {
        Expression condition = pattern switch
        {
            IDiscardPatternOperation => new BooleanLiteral(true),
            IConstantPatternOperation constant => ReadEquality(value, constant.Value),
            INegatedPatternOperation negated => new NotExpression(ReadPattern(value, negated.Pattern)),
            IRelationalPatternOperation relational
                when OperatorOf(relational.OperatorKind) is { } @operator && IsNumber(relational.Value.Type) => new BinaryExpression(
                @operator,
                value,
                expressions.Read(relational.Value)
            ),
            IBinaryPatternOperation both => new BinaryExpression(
                both.OperatorKind == BinaryOperatorKind.And ? BinaryOperator.And : BinaryOperator.Or,
                ReadPattern(value, both.LeftPattern),
                ReadPattern(value, both.RightPattern)
            ),
            // A type that the value has anyway asks only whether it is there.
            IRecursivePatternOperation { DeconstructionSubpatterns.Length: 0, DeclaredSymbol: null } recursive
                when SymbolEqualityComparer.Default.Equals(recursive.MatchedType, JsonKinds.WithoutNullable(recursive.InputType)) =>
                ReadMembers(value, recursive),
            _ => expressions.Refuse(pattern, "This pattern"),
        };
        return condition with { Kind = ValueKind.Boolean, Origin = context.Origins.NumberOf(pattern.Syntax) };
    }

    private Expression ReadMembers(Expression value, IRecursivePatternOperation pattern)
    {
        Expression? condition = value.IsNullable ? new NotExpression(NullTestOf(value)) { Kind = ValueKind.Boolean } : null;
        foreach (IPropertySubpatternOperation member in pattern.PropertySubpatterns)
        {
            if (
                member.Member is not IPropertyReferenceOperation property
                || expressions.ReadMemberOf(value with { IsNullable = false }, property) is not { } read
            )
            {
                return expressions.Refuse(member, "This pattern");
            }

            Expression part = ReadPattern(read, member.Pattern);
            condition = condition is null ? part : new BinaryExpression(BinaryOperator.And, condition, part) { Kind = ValueKind.Boolean };
        }

        return condition ?? new BooleanLiteral(true);
    }

    /// <summary>Makes a choice between two values.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="then">The value where it holds.</param>
    /// <param name="otherwise">The value where it does not.</param>
    /// <returns>The expression.</returns>
    public static ConditionalExpression Choose(Expression condition, Expression then, Expression otherwise) =>
        new(condition, then, otherwise)
        {
            Kind =
                then.Kind == otherwise.Kind ? then.Kind
                : then is NullLiteral ? otherwise.Kind
                : otherwise is NullLiteral ? then.Kind
                : (then.Kind, otherwise.Kind) is (ValueKind.Integer or ValueKind.Number, ValueKind.Integer or ValueKind.Number)
                    ? ValueKind.Number
                : ValueKind.Unknown,
            IsNullable = then.IsNullable || otherwise.IsNullable || then is NullLiteral || otherwise is NullLiteral,
        };

    private Expression? NullComparison(IBinaryOperation operation)
    {
        if (operation.OperatorKind is not (BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals))
        {
            return null;
        }

        IOperation? value =
            IsNull(operation.RightOperand) ? operation.LeftOperand
            : IsNull(operation.LeftOperand) ? operation.RightOperand
            : null;
        if (value is null)
        {
            return null;
        }

        Expression test = NullTestOf(expressions.Read(WithoutConversion(value)));
        return operation.OperatorKind == BinaryOperatorKind.Equals ? test : new NotExpression(test) { Kind = ValueKind.Boolean };
    }

    private static NullTest NullTestOf(Expression value) => new(value) { Kind = ValueKind.Boolean, Origin = value.Origin };

    private static bool IsNull(IOperation operation) => WithoutConversion(operation).ConstantValue is { HasValue: true, Value: null };

    private static IOperation WithoutConversion(IOperation operation) =>
        operation is IConversionOperation { IsImplicit: true, OperatorMethod: null } conversion ? conversion.Operand : operation;

    /// <summary>Whether something is awaited in an operation.</summary>
    /// <param name="operation">The operation.</param>
    /// <returns>Whether it is so.</returns>
    public static bool HasAwait(IOperation operation) => operation.DescendantsAndSelf().Any(part => part is IAwaitOperation);

    private static BinaryOperator? OperatorOf(BinaryOperatorKind kind) =>
        kind switch
        {
            BinaryOperatorKind.ConditionalAnd => BinaryOperator.And,
            BinaryOperatorKind.ConditionalOr => BinaryOperator.Or,
            BinaryOperatorKind.Equals => BinaryOperator.Equal,
            BinaryOperatorKind.NotEquals => BinaryOperator.NotEqual,
            BinaryOperatorKind.LessThan => BinaryOperator.Less,
            BinaryOperatorKind.LessThanOrEqual => BinaryOperator.LessOrEqual,
            BinaryOperatorKind.GreaterThan => BinaryOperator.Greater,
            BinaryOperatorKind.GreaterThanOrEqual => BinaryOperator.GreaterOrEqual,
            BinaryOperatorKind.Add => BinaryOperator.Add,
            BinaryOperatorKind.Subtract => BinaryOperator.Subtract,
            BinaryOperatorKind.Multiply => BinaryOperator.Multiply,
            BinaryOperatorKind.Divide => BinaryOperator.Divide,
            BinaryOperatorKind.Remainder => BinaryOperator.Remainder,
            _ => null,
        };

    // Both query languages compute in doubles: decimals and wide integers would give other digits.
    private static bool CanCompute(BinaryOperator @operator, ITypeSymbol? left, ITypeSymbol? right, ITypeSymbol? result) =>
        @operator switch
        {
            BinaryOperator.And or BinaryOperator.Or => result?.SpecialType == SpecialType.System_Boolean,
            BinaryOperator.Equal or BinaryOperator.NotEqual => (IsNumber(left) && IsNumber(right))
                || (IsText(left) && IsText(right))
                || (IsBoolean(left) && IsBoolean(right))
                || IsSameEnum(left, right),
            BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual => IsNumber(left)
                && IsNumber(right),
            _ => IsComputed(result) && IsComputed(left) && IsComputed(right),
        };

    private static bool IsComputed(ITypeSymbol? type) => type?.SpecialType is SpecialType.System_Int32 or SpecialType.System_Double;

    private static bool IsNumber(ITypeSymbol? type) =>
        JsonKinds.WithoutNullable(type)?.SpecialType
            is SpecialType.System_SByte
                or SpecialType.System_Byte
                or SpecialType.System_Int16
                or SpecialType.System_UInt16
                or SpecialType.System_Int32
                or SpecialType.System_UInt32
                or SpecialType.System_Int64
                or SpecialType.System_UInt64
                or SpecialType.System_Decimal
                or SpecialType.System_Double
                or SpecialType.System_Single;

    private static bool IsText(ITypeSymbol? type) => type?.SpecialType == SpecialType.System_String;

    private static bool IsBoolean(ITypeSymbol? type) => JsonKinds.WithoutNullable(type)?.SpecialType == SpecialType.System_Boolean;

    private static bool IsSameEnum(ITypeSymbol? left, ITypeSymbol? right) =>
        JsonKinds.WithoutNullable(left) is { TypeKind: TypeKind.Enum } type
        && SymbolEqualityComparer.Default.Equals(type, JsonKinds.WithoutNullable(right));

    private static Expression Make(BinaryOperator @operator, Expression left, Expression right, IOperation operation) =>
        new BinaryExpression(@operator, left, right) { Kind = JsonKinds.Of(operation.Type) };

    private Expression Refuse(IBinaryOperation operation) => expressions.Refuse(operation, OperationNames.Of(operation));
}
