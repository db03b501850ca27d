using AslGen.Compiler.Program;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>Reads <c>switch</c> expressions.</summary>
/// <param name="expressions">Reads the expressions inside.</param>
/// <param name="flow">Takes the states that they await; null where awaits cannot be.</param>
internal sealed class SwitchExpressionReader(ExpressionReader expressions, IFlowStatements? flow)
{
    /// <summary>Reads a switch expression.</summary>
    /// <param name="operation">The expression.</param>
    /// <returns>The value of the first arm that matches; after a refusal, something to go on with.</returns>
    public Expression Read(ISwitchExpressionOperation operation)
    {
        bool isFlow = flow is not null && operation.Arms.Any(arm => OperatorReader.HasAwait(arm));
        if (!isFlow && !IsDefault(operation.Arms.LastOrDefault()))
        {
            return expressions.Refuse(operation, "A 'switch' expression whose last arm is not '_'");
        }

        Expression value = expressions.ReadToKeep("value", operation.Value);
        return ReadFrom(operation, 0, value, isFlow);
    }

    private static bool IsDefault(ISwitchExpressionArmOperation? arm) => arm is { Pattern: IDiscardPatternOperation, Guard: null };

    private Expression ReadFrom(ISwitchExpressionOperation whole, int index, Expression value, bool isFlow)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        if (index == whole.Arms.Length)
        {
            return flow!.Fail(whole, "SwitchExpressionException");
        }

        ISwitchExpressionArmOperation arm = whole.Arms[index];
        if (IsDefault(arm))
        {
            return expressions.Read(arm.Value);
        }

        Expression condition = expressions.ReadPattern(value, arm.Pattern);
        if (arm.Guard is { } guard)
        {
            condition =
                isFlow && OperatorReader.HasAwait(guard)
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
                () => ReadFrom(whole, index + 1, value, isFlow)
            )
            : OperatorReader.Choose(condition, expressions.Read(arm.Value), ReadFrom(whole, index + 1, value, isFlow));
    }
}
