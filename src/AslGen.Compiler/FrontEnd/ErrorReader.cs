using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.Program;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>Reads what expressions ask of caught exceptions: their data and their types.</summary>
/// <param name="context">The workflow being read.</param>
/// <param name="expressions">Reads everything else.</param>
/// <param name="scope">What names stand for.</param>
/// <param name="flow">Knows the messages of exceptions; null where there are none.</param>
internal sealed class ErrorReader(ReadingContext context, ExpressionReader expressions, Scope scope, IFlowStatements? flow)
{
    /// <summary>Reads a property of an exception.</summary>
    /// <param name="reference">The property.</param>
    /// <returns>The value; after a refusal, something to go on with.</returns>
    public Expression Read(IPropertyReferenceOperation reference)
    {
        string name = reference.Property.Name;
        return name switch
        {
            // What is asked of another exception, such as the inner one, is refused there.
            _ when reference.Instance is IPropertyReferenceOperation inner && ErrorTypes.IsException(inner.Type) => Read(inner),
            "Error" or "Cause" when ErrorTypes.IsStateException(reference.Property.ContainingType) => Member(
                reference.Instance,
                name,
                reference
            ),
            "Message" when Exception(reference.Instance) is { } exception && flow is not null => flow.ReadMessage(exception, reference),
            _ => Refuse(
                reference,
                $"'{name}' of an exception is not known to a workflow: read Error and Cause of a StateException, "
                    + "and GetError(), GetCause() and Message of others"
            ),
        };
    }

    /// <summary>Reads a call on an exception.</summary>
    /// <param name="call">The call.</param>
    /// <returns>The value; after a refusal, something to go on with.</returns>
    public Expression Read(IInvocationOperation call) =>
        call.TargetMethod.Name switch
        {
            "GetError" => Member(call.Arguments[0].Value, "Error", call),
            "GetCause" => Member(call.Arguments[0].Value, "Cause", call),
            _ => expressions.Refuse(call, OperationNames.Of(call)),
        };

    /// <summary>Reads a pattern that an exception is held against.</summary>
    /// <param name="operation">The test.</param>
    /// <returns>Whether it matches; after a refusal, something to go on with.</returns>
    public Expression Read(IIsPatternOperation operation) =>
        Value(operation.Value) is { } value ? ReadPattern(value, operation.Pattern) : RefuseValue(operation.Value);

    /// <summary>Reads <c>is</c> with a type.</summary>
    /// <param name="operation">The test.</param>
    /// <returns>Whether it matches; after a refusal, something to go on with.</returns>
    public Expression Read(IIsTypeOperation operation) =>
        Value(operation.ValueOperand) is { } value ? IsOf(value, operation.TypeOperand) : RefuseValue(operation.ValueOperand);

    /// <summary>Refuses an exception that is taken for a value.</summary>
    /// <param name="operation">The exception.</param>
    /// <returns>Something to go on with.</returns>
    public Expression RefuseValue(IOperation operation) =>
        Refuse(
            operation,
            "An exception is no value in a workflow: pass on its data, Error and Cause of a StateException, GetError() and GetCause() of others"
        );

    private Expression ReadPattern(Expression value, IPatternOperation pattern)
    {
        Expression condition = pattern switch
        {
            IDiscardPatternOperation => new BooleanLiteral(true),
            ITypePatternOperation type => IsOf(value, type.MatchedType),
            INegatedPatternOperation negated => new NotExpression(ReadPattern(value, negated.Pattern)),
            IBinaryPatternOperation both => new BinaryExpression(
                both.OperatorKind == BinaryOperatorKind.And ? BinaryOperator.And : BinaryOperator.Or,
                ReadPattern(value, both.LeftPattern),
                ReadPattern(value, both.RightPattern)
            ),
            IRecursivePatternOperation { DeconstructionSubpatterns.Length: 0, DeclaredSymbol: null } recursive => recursive
                .PropertySubpatterns.Select(member => ReadMember(value, member))
                .Aggregate(
                    IsOf(value, recursive.MatchedType),
                    (left, right) =>
                        left is BooleanLiteral { Value: true }
                            ? right
                            : new BinaryExpression(BinaryOperator.And, left, right) { Kind = ValueKind.Boolean }
                ),
            _ => expressions.Refuse(pattern, "This pattern"),
        };
        return condition with { Kind = ValueKind.Boolean, Origin = context.Origins.NumberOf(pattern.Syntax) };
    }

    private Expression ReadMember(Expression value, IPropertySubpatternOperation member) =>
        member.Member is IPropertyReferenceOperation { Property: { Name: "Error" or "Cause", ContainingType: var type } property }
        && ErrorTypes.IsStateException(type)
            ? expressions.ReadPattern(MemberOf(value, property.Name), member.Pattern)
            : expressions.Refuse(member, "This pattern");

    private Expression IsOf(Expression value, ITypeSymbol type)
    {
        ErrorSet errors = context.Errors.SetOf(type);
        Expression name = MemberOf(value, "Error");
        return errors.Listed is { } names ? context.Errors.IsOneOf(name, names) ?? new BooleanLiteral(false)
            : context.Errors.IsOneOf(name, errors.Missing!) is { } others ? new NotExpression(others) { Kind = ValueKind.Boolean }
            : new BooleanLiteral(true);
    }

    private Expression Member(IOperation? exception, string name, IOperation place) =>
        exception is not null && Value(exception) is { } value
            ? MemberOf(value, name) with
            {
                Origin = context.Origins.NumberOf(place.Syntax),
            }
            : RefuseValue(exception ?? place);

    private static MemberAccess MemberOf(Expression value, string name) => new(value, name) { Kind = ValueKind.String };

    private Expression? Value(IOperation operation) => Exception(operation) is { } exception ? scope.Find(exception) : null;

    // The name under which an exception was caught.
    private static ILocalSymbol? Exception(IOperation? operation)
    {
        IOperation? value = operation;
        while (value is IConversionOperation { OperatorMethod: null, IsTryCast: false } conversion)
        {
            value = conversion.Operand;
        }

        return (value as ILocalReferenceOperation)?.Local;
    }

    private Expression Refuse(IOperation place, string problem)
    {
        context.Report(RuleIds.ErrorHandling, place, problem);
        return new StringLiteral("") { Kind = ValueKind.String };
    }
}
