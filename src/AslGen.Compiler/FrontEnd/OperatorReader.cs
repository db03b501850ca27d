using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.Program;
using AslGen.Compiler.Program.Members;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>Reads operators.</summary>
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
            && context.Steps.AreIn(operation.RightOperand)
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

        if (OrdinalComparison(operation) is { } ordinal)
        {
            return ordinal;
        }

        BinaryOperator? @operator = OperatorOf(operation.OperatorKind);
        if (@operator is { } used && TimeOperators.Find(used, operation.LeftOperand.Type, operation.RightOperand.Type) is { } make)
        {
            return make(expressions.Read(operation.LeftOperand), expressions.Read(operation.RightOperand));
        }

        if (@operator is { } computed && DecimalOperators.Computes(computed, operation.Type))
        {
            return Decimals.Make(computed, expressions.Read(operation.LeftOperand), expressions.Read(operation.RightOperand), operation);
        }

        if (@operator is { } logical && IsLogical(operation.OperatorKind, operation.Type))
        {
            return MakeLogical(logical, expressions.Read(operation.LeftOperand), expressions.Read(operation.RightOperand));
        }

        if (
            @operator is null
            || IsBits(operation.OperatorKind)
            || !CanCompute(@operator.Value, operation.LeftOperand.Type, operation.RightOperand.Type, operation.Type)
        )
        {
            return Refuse(operation);
        }

        if (IsCharacter(operation.LeftOperand) && IsCharacter(operation.RightOperand))
        {
            return Make(
                @operator.Value,
                expressions.Read(WithoutConversion(operation.LeftOperand)),
                expressions.Read(WithoutConversion(operation.RightOperand)),
                operation,
                isChecked: false
            );
        }

        return Make(
            @operator.Value,
            expressions.Read(operation.LeftOperand),
            expressions.Read(operation.RightOperand),
            operation,
            operation.IsChecked
        );
    }

    /// <summary>Reads the value that a compound assignment assigns.</summary>
    /// <param name="operation">The assignment.</param>
    /// <returns>The value, or null where it cannot be computed.</returns>
    public Expression? ReadCompound(ICompoundAssignmentOperation operation)
    {
        Expression target = expressions.Read(operation.Target);
        if (operation is { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String })
        {
            return new TextParts(context, expressions).ReadJoined(target, operation.Value);
        }

        BinaryOperator? @operator = OperatorOf(operation.OperatorKind);
        if (@operator is { } used && TimeOperators.Find(used, operation.Target.Type, operation.Value.Type) is { } make)
        {
            return make(target, expressions.Read(operation.Value));
        }

        if (@operator is { } computed && DecimalOperators.Computes(computed, operation.Type))
        {
            return Decimals.Make(computed, target, expressions.Read(operation.Value), operation);
        }

        if (@operator is { } logical && IsLogical(operation.OperatorKind, operation.Type))
        {
            return MakeLogical(logical, target, expressions.Read(operation.Value));
        }

        return
            @operator is not null
            && !IsBits(operation.OperatorKind)
            && CanCompute(@operator.Value, operation.Target.Type, operation.Value.Type, operation.Type)
            ? Make(@operator.Value, target, expressions.Read(operation.Value), operation, operation.IsChecked)
            : null;
    }

    /// <summary>Reads the value that <c>++</c> or <c>--</c> assigns.</summary>
    /// <param name="operation">The operation.</param>
    /// <returns>The value, or null where it cannot be computed.</returns>
    public Expression? ReadIncrement(IIncrementOrDecrementOperation operation)
    {
        BinaryOperator @operator = operation.Kind == OperationKind.Increment ? BinaryOperator.Add : BinaryOperator.Subtract;
        NumberLiteral one = new("1") { Kind = ValueKind.Integer };
        return DecimalOperators.Computes(@operator, operation.Type)
                ? Decimals.Make(@operator, expressions.Read(operation.Target), one, operation)
            : CanCompute(@operator, operation.Target.Type, operation.Target.Type, operation.Type)
                ? Make(@operator, expressions.Read(operation.Target), one, operation, operation.IsChecked)
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
                operation,
                operation.IsChecked
            ),
            { OperatorKind: UnaryOperatorKind.Minus } when DecimalOperators.IsDecimal(operation.Type) => DecimalMembers.Negation(
                expressions.Read(operation.Operand)
            ),
            { OperatorKind: UnaryOperatorKind.Plus } when IsNumber(operation.Type) || TimeOperators.IsSpan(operation.Type) =>
                expressions.Read(operation.Operand),
            { OperatorKind: UnaryOperatorKind.Minus } when TimeOperators.IsSpan(operation.Type) => new MemberCall(
                SpanMembers.Negate,
                [expressions.Read(operation.Operand)]
            )
            {
                Kind = ValueKind.String,
            },
            _ => expressions.Refuse(operation, "This operator"),
        };

    /// <summary>Reads a cast that makes a number narrower.</summary>
    /// <param name="conversion">The cast.</param>
    /// <returns>The number, or null where it is no such cast.</returns>
    public Expression? ReadNumberConversion(IConversionOperation conversion)
    {
        if (conversion is not { Operand: { Type.SpecialType: var from } operand, Type.SpecialType: var to })
        {
            return null;
        }

        Expression? number = (from, to) switch
        {
            (SpecialType.System_Double, SpecialType.System_Int32 or SpecialType.System_Int64) => new MemberCall(
                NumberMembers.Truncate,
                [expressions.Read(operand)]
            ),
            (SpecialType.System_Int64, SpecialType.System_Int32) => expressions.Read(operand),
            _ => null,
        };
        if (number is null)
        {
            return ReadDecimalConversion(operand, from, to);
        }

        return InItsWidth(number with { Kind = JsonKinds.Of(conversion.Type) }, conversion, conversion.IsChecked);
    }

    // What leaves the width of an integer fails in C# too.
    private Expression? ReadDecimalConversion(IOperation operand, SpecialType from, SpecialType to) =>
        (from, to) switch
        {
            (SpecialType.System_Double, SpecialType.System_Decimal) => DecimalMembers.Call(
                DecimalMembers.OfDouble,
                expressions.Read(operand)
            ),
            (SpecialType.System_Decimal, SpecialType.System_Double) => expressions.Read(operand) with { Kind = ValueKind.Number },
            (SpecialType.System_Decimal, SpecialType.System_Int32) => DecimalMembers.Call(
                DecimalMembers.ToInt,
                Decimals.ReadRounded(operand, digits: 0)
            ) with
            {
                Kind = ValueKind.Integer,
            },
            (SpecialType.System_Decimal, SpecialType.System_Int64) => DecimalMembers.Call(
                DecimalMembers.ToLong,
                Decimals.ReadRounded(operand, digits: 0)
            ),
            _ => null,
        };

    private DecimalOperators Decimals => new(context, expressions);

    /// <summary>Reads <c>condition ? then : otherwise</c>.</summary>
    /// <param name="operation">The operation.</param>
    /// <returns>The expression; after a refusal, something to go on with.</returns>
    public Expression Read(IConditionalOperation operation)
    {
        IOperation otherwise = operation.WhenFalse!;
        if (flow is not null && (context.Steps.AreIn(operation.WhenTrue) || context.Steps.AreIn(otherwise)))
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
        if (flow is not null && context.Steps.AreIn(operation.WhenNull))
        {
            Expression value = expressions.ReadToKeep("value", operation.Value);
            return flow.ReadEither(
                operation,
                operation.Value,
                NullTestOf(value),
                () => expressions.Read(operation.WhenNull),
                () => value with { IsNullable = false }
            );
        }

        return context.Steps.AreIn(operation.WhenNull)
            ? expressions.Refuse(operation, "An 'await' or 'throw' after '??' here (make it an 'if')")
            : Coalesce(expressions.Read(operation.Value), expressions.Read(operation.WhenNull));
    }

    /// <summary>The value, or another where it is null.</summary>
    /// <param name="value">The value.</param>
    /// <param name="otherwise">The other value.</param>
    /// <returns>The one that C# takes.</returns>
    public static Expression Coalesce(Expression value, Expression otherwise) =>
        value is NullLiteral
            ? otherwise
            : new MemberCall(NullMembers.Coalesce, [value, otherwise])
            {
                Kind = KindOf(value, otherwise),
                IsNullable = otherwise.IsNullable || otherwise is NullLiteral,
            };

    /// <summary>Reads <c>value?.Member</c>.</summary>
    /// <param name="operation">The operation.</param>
    /// <returns>The expression; after a refusal, something to go on with.</returns>
    public Expression Read(IConditionalAccessOperation operation)
    {
        if (context.Steps.AreIn(operation.WhenNotNull))
        {
            return expressions.Refuse(operation, "An 'await' or 'throw' after '?.' (make it an 'if')");
        }

        Expression value = expressions.Read(operation.Operation);
        LambdaParameter parameter = new(context.NextLambdaParameter(), "value");
        context.ConditionalTargets.Push(new ParameterReference(parameter.Number) { Kind = value.Kind });
        Expression access = expressions.ReadInner(operation.WhenNotNull);
        context.ConditionalTargets.Pop();
        return new MemberCall(NullMembers.Access, [value, new LambdaExpression([parameter], access)])
        {
            Kind = access.Kind,
            IsNullable = true,
        };
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

    /// <summary>Makes a choice between two values.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="then">The value where it holds.</param>
    /// <param name="otherwise">The value where it does not.</param>
    /// <returns>The expression.</returns>
    public static ConditionalExpression Choose(Expression condition, Expression then, Expression otherwise) =>
        new(condition, then, otherwise)
        {
            Kind = KindOf(then, otherwise),
            IsNullable = then.IsNullable || otherwise.IsNullable || then is NullLiteral || otherwise is NullLiteral,
        };

    private static ValueKind KindOf(Expression then, Expression otherwise) =>
        then.Kind == otherwise.Kind ? then.Kind
        : then is NullLiteral ? otherwise.Kind
        : otherwise is NullLiteral ? then.Kind
        : (then.Kind, otherwise.Kind) is (ValueKind.Integer or ValueKind.Number, ValueKind.Integer or ValueKind.Number) ? ValueKind.Number
        : ValueKind.Unknown;

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

    // Both query languages order texts as .NET does with StringComparison.Ordinal. Null, which is less than all texts, they do not order.
    private BinaryExpression? OrdinalComparison(IBinaryOperation operation)
    {
        if (
            OperatorOf(operation.OperatorKind) is not (>= BinaryOperator.Equal and <= BinaryOperator.GreaterOrEqual and var @operator)
            || operation.LeftOperand
                is not IInvocationOperation { TargetMethod: { ContainingType.SpecialType: SpecialType.System_String } method } call
            || operation.RightOperand.ConstantValue is not { HasValue: true, Value: 0 }
            || !(
                method is { Name: "CompareOrdinal", Parameters.Length: 2 }
                || (
                    method is { Name: "Compare", Parameters.Length: 3 }
                    && call.Arguments.Any(argument => argument.Parameter?.Ordinal == 2 && IsOrdinal(argument.Value))
                )
            )
        )
        {
            return null;
        }

        IOperation[] texts =
        [
            .. call
                .Arguments.Where(argument => argument.Parameter?.Ordinal < 2)
                .OrderBy(argument => argument.Parameter!.Ordinal)
                .Select(argument => argument.Value),
        ];
        return texts.Any(Nullability.IsNullable)
            ? null
            : new BinaryExpression(@operator, expressions.Read(texts[0]), expressions.Read(texts[1])) { Kind = ValueKind.Boolean };
    }

    private static bool IsOrdinal(IOperation comparison) =>
        comparison.ConstantValue is { HasValue: true, Value: (int)StringComparison.Ordinal };

    /// <summary>Asks whether a value is null.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The question.</returns>
    public static NullTest NullTestOf(Expression value) => new(value) { Kind = ValueKind.Boolean, Origin = value.Origin };

    private static bool IsNull(IOperation operation) => WithoutConversion(operation).ConstantValue is { HasValue: true, Value: null };

    private static IOperation WithoutConversion(IOperation operation) =>
        operation is IConversionOperation { IsImplicit: true, OperatorMethod: null } conversion ? conversion.Operand : operation;

    /// <summary>The operator of an operation.</summary>
    /// <param name="kind">The operation's kind.</param>
    /// <returns>The operator, or null where no workflow has it.</returns>
    public static BinaryOperator? OperatorOf(BinaryOperatorKind kind) =>
        kind switch
        {
            BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.And => BinaryOperator.And,
            BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or => BinaryOperator.Or,
            // Of booleans, the only ones that it is computed of.
            BinaryOperatorKind.ExclusiveOr => BinaryOperator.NotEqual,
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

    private static bool IsBits(BinaryOperatorKind kind) =>
        kind is BinaryOperatorKind.And or BinaryOperatorKind.Or or BinaryOperatorKind.ExclusiveOr;

    private static bool IsLogical(BinaryOperatorKind kind, ITypeSymbol? type) =>
        IsBits(kind) && type?.SpecialType == SpecialType.System_Boolean;

    // '&' and '|' compute both operands, which matters only where the right one can fail.
    private static Expression MakeLogical(BinaryOperator @operator, Expression left, Expression right) =>
        @operator != BinaryOperator.NotEqual && ConstantFolding.CanFail(right)
            ? new MemberCall(@operator == BinaryOperator.And ? LogicMembers.And : LogicMembers.Or, [left, right])
            {
                Kind = ValueKind.Boolean,
            }
            : new BinaryExpression(@operator, left, right) { Kind = ValueKind.Boolean };

    /// <summary>Whether an operator of types, as it is, gives what C# gives. Both query languages compute in doubles.</summary>
    /// <param name="operator">The operator.</param>
    /// <param name="left">The type of the left operand.</param>
    /// <param name="right">The type of the right operand.</param>
    /// <param name="result">The type of the value; not asked for comparisons.</param>
    /// <returns>Whether it does.</returns>
    public static bool CanCompute(BinaryOperator @operator, ITypeSymbol? left, ITypeSymbol? right, ITypeSymbol? result) =>
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

    private static bool IsComputed(ITypeSymbol? type) =>
        type?.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Double;

    // C# compares characters as the numbers that it makes of them.
    private static bool IsCharacter(IOperation operand) => WithoutConversion(operand).Type?.SpecialType == SpecialType.System_Char;

    /// <summary>Whether values of a type are numbers, or null.</summary>
    /// <param name="type">The type.</param>
    /// <returns>Whether they are.</returns>
    public static bool IsNumber(ITypeSymbol? type) =>
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

    private Expression Make(BinaryOperator @operator, Expression left, Expression right, IOperation operation, bool isChecked)
    {
        ValueKind kind = JsonKinds.Of(operation.Type);
        bool isInteger = operation.Type?.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64;
        return @operator switch
        {
            BinaryOperator.Divide when isInteger => new MemberCall(NumberMembers.Divide, [left, right]) { Kind = kind },
            BinaryOperator.Remainder when isInteger => new MemberCall(NumberMembers.Remainder, [left, right]) { Kind = kind },
            BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply when isInteger => InItsWidth(
                new BinaryExpression(@operator, left, right) { Kind = kind },
                operation,
                isChecked
            ),
            _ => new BinaryExpression(@operator, left, right) { Kind = kind },
        };
    }

    // Where C# would start over, the query languages go on with a wider number; in 'checked' both fail.
    private Expression InItsWidth(Expression number, IOperation operation, bool isChecked)
    {
        bool isWide = operation.Type?.SpecialType == SpecialType.System_Int64;
        if (isChecked)
        {
            return isWide
                ? expressions.Refuse(operation, "A computation of 64 bits in 'checked'")
                : new MemberCall(NumberMembers.Checked, [number])
                {
                    Kind = number.Kind,
                    Origin = context.Origins.NumberOf(operation.Syntax),
                };
        }

        context.Report(
            RuleIds.WidthOfNumber,
            operation,
            isWide
                ? "Beyond 53 bits Step Functions rounds the number to a double, and beyond 64 bits C# starts over"
                : "Beyond 32 bits C# starts over, and Step Functions goes on with a wider number: in 'checked(...)' both fail there"
        );
        return number;
    }

    private Expression Refuse(IBinaryOperation operation) => expressions.Refuse(operation, OperationNames.Of(operation));
}
