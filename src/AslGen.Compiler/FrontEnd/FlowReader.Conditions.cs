using AslGen.Compiler.Program;
using AslGen.StatesLanguage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <content>Awaits that are reached on a condition: on the right of <c>&amp;&amp;</c>, <c>||</c> and <c>??</c>, and in the ways of <c>?:</c>.</content>
internal sealed partial class FlowReader
{
    /// <inheritdoc />
    public Expression ReadEither(
        IOperation whole,
        IOperation asked,
        Expression condition,
        Func<Expression> then,
        Func<Expression> otherwise
    )
    {
        if (Simplifier.Simplify(condition) is BooleanLiteral { Value: var known })
        {
            return (known ? then : otherwise)();
        }

        LocalReference result = new(_context.Locals.Add("value"))
        {
            Kind = JsonKinds.Of(whole.Type),
            IsNullable = Nullability.IsNullable(whole),
        };
        Branch(ChoiceName(asked), condition, () => Give(then), () => Give(otherwise));
        return result;

        void Give(Func<Expression> read)
        {
            Expression value = WithoutToken(read());
            if (_isOpen)
            {
                _statements.Add(new JoinStatement([new LocalValue(result.Local, value)]));
            }
        }
    }

    /// <inheritdoc />
    public Expression Fail(IOperation place, string error)
    {
        Throw(place, error, error, ErrorSet.Of([error]), cause: null, defaultCause: "");
        _isOpen = false;
        return new NullLiteral();
    }

    // Whether some await of a condition is not always reached.
    private bool HasLateStep(IOperation? condition) =>
        condition switch
        {
            IParenthesizedOperation parenthesized => HasLateStep(parenthesized.Operand),
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } not => HasLateStep(not.Operand),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } both =>
                _context.Steps.AreIn(both.RightOperand) || HasLateStep(both.LeftOperand) || HasLateStep(both.RightOperand),
            _ => false,
        };

    private void ReadIfInSteps(IConditionalOperation conditional)
    {
        FlowExit after = new(_nextId++, NewLocals(AssignedIn([conditional])));
        FlowExit no = new(_nextId++, NewLocals(AssignedIn([conditional.Condition])));
        ReadBlock(
            after,
            () =>
            {
                ReadBlock(
                    no,
                    () =>
                    {
                        JumpIf(conditional.Condition, false, () => Leave(no));
                        ReadStatementIfOpen(conditional.WhenTrue);
                        LeaveIfOpen(after);
                    }
                );
                if (conditional.WhenFalse is { } otherwise)
                {
                    ReadStatementIfOpen(otherwise);
                }

                LeaveIfOpen(after);
            }
        );
    }

    // Jumps where a condition has an answer, and goes on where it has the other; each part is asked only if C# asks it.
    private void JumpIf(IOperation condition, bool answer, Action jump)
    {
        switch (condition)
        {
            case IParenthesizedOperation parenthesized:
                JumpIf(parenthesized.Operand, answer, jump);
                break;
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not when HasLateStep(not):
                JumpIf(not.Operand, !answer, jump);
                break;
            case IBinaryOperation both when HasLateStep(both):
                if (both.OperatorKind == BinaryOperatorKind.ConditionalAnd != answer)
                {
                    JumpIf(both.LeftOperand, answer, jump);
                    if (_isOpen)
                    {
                        JumpIf(both.RightOperand, answer, jump);
                    }

                    break;
                }

                FlowExit other = new(_nextId++, NewLocals(AssignedIn([both])));
                ReadBlock(
                    other,
                    () =>
                    {
                        JumpIf(both.LeftOperand, !answer, () => Leave(other));
                        if (_isOpen)
                        {
                            JumpIf(both.RightOperand, answer, jump);
                        }

                        LeaveIfOpen(other);
                    }
                );
                break;
            default:
                Expression read = _expressions.Read(condition);
                Branch(ChoiceName(condition), read, answer ? jump : () => { }, answer ? () => { } : jump);
                break;
        }
    }

    private void ReadBlock(FlowExit exit, Action body)
    {
        List<Statement> statements = ReadApart(body);
        _statements.Add(new BlockStatement(exit.Id, new Flow(statements.ToEquatableArray())));
        GoOnAfter(exit);
    }

    private void LeaveIfOpen(FlowExit exit)
    {
        if (_isOpen)
        {
            Leave(exit);
        }
    }
}
