using AslGen.Compiler.Program;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>Reads <c>switch</c> expressions.</summary>
/// <param name="context">The workflow being read.</param>
/// <param name="expressions">Reads the expressions inside.</param>
/// <param name="flow">Takes the states that they await; null where awaits cannot be.</param>
internal sealed class SwitchExpressionReader(ReadingContext context, ExpressionReader expressions, IFlowStatements? flow)
{
    /// <summary>Reads a switch expression.</summary>
    /// <param name="operation">The expression.</param>
    /// <returns>The value of the first arm that matches; after a refusal, something to go on with.</returns>
    public Expression Read(ISwitchExpressionOperation operation)
    {
        bool isFlow = flow is not null && operation.Arms.Any(arm => context.Steps.AreIn(arm));
        if (!isFlow && !IsComplete(operation))
        {
            return expressions.Refuse(operation, "A 'switch' expression that some value passes through (add '_ => throw new …')");
        }

        return ReadFrom(operation, 0, expressions.ReadSubject(operation.Value), isFlow);
    }

    // Whether the last arm is for all that the others leave. Data can be null where C# does not know of it, so that of what can be null
    // only a pattern that matches all takes all.
    private static bool IsComplete(ISwitchExpressionOperation operation) =>
        operation.Arms.LastOrDefault() is { Guard: null, Pattern: var last }
        && (
            last is IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true }
            || (operation.IsExhaustive && (ErrorTypes.IsException(operation.Value.Type) || HasNoNull(operation.Value.Type)))
        );

    private static bool HasNoNull(ITypeSymbol? type) =>
        type is INamedTypeSymbol { IsTupleType: true } tuple
            ? tuple.TupleElements.All(element => HasNoNull(element.Type))
            : type is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T };

    private Expression ReadFrom(ISwitchExpressionOperation whole, int index, PatternSubject subject, bool isFlow)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        if (index == whole.Arms.Length)
        {
            return flow!.Fail(whole, "SwitchExpressionException");
        }

        ISwitchExpressionArmOperation arm = whole.Arms[index];
        Expression condition = subject.Match(arm.Pattern);
        if (index == whole.Arms.Length - 1 && IsComplete(whole))
        {
            return expressions.Read(arm.Value);
        }

        if (arm.Guard is { } guard)
        {
            condition =
                isFlow && context.Steps.AreIn(guard)
                    ? flow!.ReadEither(
                        guard,
                        whole.Value,
                        condition,
                        () => expressions.Read(guard),
                        () => new BooleanLiteral(false) { Kind = ValueKind.Boolean }
                    )
                    : new BinaryExpression(BinaryOperator.And, condition, expressions.Read(guard))
                    {
                        Kind = ValueKind.Boolean,
                        Origin = condition.Origin,
                    };
        }

        return isFlow
            ? flow!.ReadEither(
                whole,
                whole.Value,
                condition,
                () => expressions.Read(arm.Value),
                () => ReadFrom(whole, index + 1, subject, isFlow)
            )
            : OperatorReader.Choose(condition, expressions.Read(arm.Value), ReadFrom(whole, index + 1, subject, isFlow));
    }
}
