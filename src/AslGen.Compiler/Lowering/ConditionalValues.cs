using AslGen.Compiler.Graph;
using AslGen.Compiler.Program;
using AslGen.Compiler.Program.Members;
using AslGen.StatesLanguage;

namespace AslGen.Compiler.Lowering;

/// <summary>
/// Makes choices of the values that depend on conditions, in JSONPath, where only Choice states ask: a local is given one value on each way.
/// What is compared and must be computed first is given to a local as well. What a Choice state can ask itself stays.
/// </summary>
internal sealed class ConditionalValues
{
    private readonly LocalNames _locals;

    // What no state is given needs no choice either.
    private readonly HashSet<int> _read;

    // The statements before the one that is rewritten.
    private List<Statement> _statements = [];

    // What a question is called for which the source has no words.
    private string _asked = "";

    // Blocks of the source have numbers from zero.
    private int _blocks = -1;

    private ConditionalValues(LocalNames locals, HashSet<int> read)
    {
        _locals = locals;
        _read = read;
    }

    /// <summary>Rewrites a flow.</summary>
    /// <param name="flow">The flow.</param>
    /// <param name="locals">The locals of its workflow, which get further ones.</param>
    /// <returns>A flow that does the same.</returns>
    public static Flow Rewrite(Flow flow, LocalNames locals) => new ConditionalValues(locals, ReadLocals.Of(flow)).Rewrite(flow);

    private Flow Rewrite(Flow flow) =>
        Apart(() =>
        {
            foreach (Statement statement in flow.Statements)
            {
                Add(statement);
            }
        });

    private Flow Apart(Action add)
    {
        List<Statement> around = _statements;
        _statements = [];
        add();
        Flow flow = new(_statements.ToEquatableArray());
        _statements = around;
        return flow;
    }

    private void Add(Statement statement)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (statement)
        {
            case AwaitStatement await:
                StateCall state = await.State.Rewrite(value => Value(value, await.State.Name));
                _statements.Add(await with { State = WithFlows(state), Catchers = await.Catchers.Select(Rewrite).ToEquatableArray() });
                break;
            case AssignStatement assign when _read.Contains(assign.Target):
                AddAssignment(assign);
                break;
            // What takes an error takes it first.
            case JoinStatement join when !join.Values.Any(value => IsOfState(value.Value)):
                _statements.Add(
                    new JoinStatement(
                        join.Values.Select(value =>
                                _read.Contains(value.Local) ? value with { Value = Value(value.Value, _locals[value.Local]) } : value
                            )
                            .ToEquatableArray()
                    )
                );
                break;
            case IfStatement @if:
                IfStatement inner = @if with { Then = Rewrite(@if.Then), Else = Rewrite(@if.Else) };
                _asked = @if.Name;
                AddChoice(inner);
                break;
            case LoopStatement loop:
                _statements.Add(loop with { Body = Rewrite(loop.Body) });
                break;
            case BlockStatement block:
                _statements.Add(block with { Body = Rewrite(block.Body) });
                break;
            case ReturnStatement { Value: { } returned } @return:
                _statements.Add(@return with { Value = Value(returned, "result") });
                break;
            case ThrowStatement @throw:
                Expression error = Value(@throw.Error, @throw.Name);
                _statements.Add(@throw with { Error = error, Cause = @throw.Cause is null ? null : Value(@throw.Cause, @throw.Name) });
                break;
            default:
                _statements.Add(statement);
                break;
        }
    }

    private ErrorCatcher Rewrite(ErrorCatcher catcher) => catcher with { Then = Rewrite(catcher.Then) };

    private StateCall WithFlows(StateCall state) =>
        state switch
        {
            ParallelCall parallel => parallel with { Branches = parallel.Branches.Select(Rewrite).ToEquatableArray() },
            MapCall map => map with { Body = Rewrite(map.Body) },
            _ => state,
        };

    // A value that is nothing but a choice is given to its local at once.
    private void AddAssignment(AssignStatement assign)
    {
        Expression value = Value(assign.Value, _locals[assign.Target]);
        if (value is LocalReference { Local: var given } && _statements.LastOrDefault() is IfStatement @if && IsGivenIn(@if, given))
        {
            _statements[_statements.Count - 1] = Renamed(@if, given, assign.Target);
            return;
        }

        _statements.Add(assign with { Value = value });
    }

    private static bool IsGivenIn(IfStatement @if, int local) => IsGivenAtEndOf(@if.Then, local) && IsGivenAtEndOf(@if.Else, local);

    private static bool IsGivenAtEndOf(Flow flow, int local) =>
        flow.Statements.LastOrDefault() switch
        {
            JoinStatement { Values: { Count: 1 } values } => values[0].Local == local,
            IfStatement @if => IsGivenIn(@if, local),
            _ => false,
        };

    private static IfStatement Renamed(IfStatement @if, int from, int to) =>
        @if with
        {
            Then = Renamed(@if.Then, from, to),
            Else = Renamed(@if.Else, from, to),
        };

    private static Flow Renamed(Flow flow, int from, int to) =>
        new(
            flow.Statements.Select(statement =>
                    statement switch
                    {
                        JoinStatement { Values: { Count: 1 } values } join when values[0].Local == from => new JoinStatement([
                            values[0] with
                            {
                                Local = to,
                            },
                        ]),
                        IfStatement @if => Renamed(@if, from, to),
                        _ => statement,
                    }
                )
                .ToEquatableArray()
        );

    // The ways have been rewritten.
    private void AddChoice(IfStatement choice)
    {
        Expression condition = Simplifier.Simplify(InQuestions(choice.Condition));
        switch (condition)
        {
            case NotExpression not when !JsonPathConditions.CanSay(not):
                AddChoice(choice with { Condition = not.Operand, Then = choice.Else, Else = choice.Then });
                break;
            // What must be given to a local for the right is given only where C# comes to it.
            case BinaryExpression { Operator: BinaryOperator.And or BinaryOperator.Or } both when !JsonPathConditions.CanSay(both.Right):
                bool isAnd = both.Operator == BinaryOperator.And;
                BlockStatement block = new(_blocks--, new Flow([]));
                Flow decided = isAnd ? choice.Then : choice.Else;
                Flow leaving = new(decided.Statements.Append(new LeaveStatement(block.Id)).ToEquatableArray());
                Flow none = new([]);
                Flow right = Apart(() =>
                    AddChoice(choice with { Condition = both.Right, Then = isAnd ? leaving : none, Else = isAnd ? none : leaving })
                );
                Flow body = Apart(() =>
                {
                    AddChoice(choice with { Condition = both.Left, Then = isAnd ? right : none, Else = isAnd ? none : right });
                    _statements.AddRange((isAnd ? choice.Else : choice.Then).Statements);
                });
                _statements.Add(block with { Body = body });
                break;
            default:
                _statements.Add(choice with { Condition = Condition(condition) });
                break;
        }
    }

    // A condition that a Choice state can ask.
    private Expression Condition(Expression condition)
    {
        // What decides alone would leave the local unread, and its value uncomputed also where C# fails to compute it.
        if (
            JsonPathConditions.CanSay(condition)
            || IsOfState(condition)
            || condition is BinaryExpression { Operator: BinaryOperator.And or BinaryOperator.Or, Right: BooleanLiteral }
        )
        {
            return condition;
        }

        return condition switch
        {
            BinaryExpression { Operator: BinaryOperator.And or BinaryOperator.Or } both when JsonPathConditions.CanSay(both.Right) =>
                both with
                {
                    Left = Condition(both.Left),
                },
            BinaryExpression { Operator: BinaryOperator.And or BinaryOperator.Or } => Choose(condition),
            // A local would not say that it is a time.
            BinaryExpression comparison when JsonPathConditions.IsOfTimes(comparison) => comparison,
            BinaryExpression comparison => comparison with { Left = Operand(comparison.Left), Right = Operand(comparison.Right) },
            NotExpression not => not with { Operand = Condition(not.Operand) },
            NullTest test => test with { Operand = Operand(test.Operand) },
            _ => Operand(condition),
        };
    }

    // What is compared is somewhere.
    private Expression Operand(Expression operand)
    {
        Expression value = Lift(operand);
        if (JsonPathConditions.CanCompare(value) || IsOfState(value))
        {
            return value;
        }

        LocalReference local = NewLocal(value);
        _statements.Add(new JoinStatement([new LocalValue(local.Local, value)]));
        return local;
    }

    private Expression Value(Expression value, string asked)
    {
        _asked = asked;
        return IsOfState(value) || !value.DescendantsAndSelf().Any(Asks) ? value : Lift(Simplifier.Simplify(InQuestions(value)));
    }

    private static Expression InQuestions(Expression value)
    {
        Expression with = value.WithChildren(InQuestions);
        return with is MemberCall { Member.Question: { } ask } call && ask(call.Arguments) is { } question
            ? question with
            {
                Origin = value.Origin,
                Words = value.Words,
            }
            : with;
    }

    // Whether a value is computed from what is there only inside a state: its result, or its error.
    private static bool IsOfState(Expression value) => value.DescendantsAndSelf().Any(part => part is ResultReference or ErrorReference);

    private static bool Asks(Expression part) =>
        part switch
        {
            ConditionalExpression or NotExpression or NullTest or PresenceTest => true,
            BinaryExpression { Operator: < BinaryOperator.Add } => true,
            MemberCall call => call.Member == NullMembers.Coalesce
                || call.Member == NullMembers.Access
                || call.Member is { Expansion: not null } or { Question: not null },
            _ => false,
        };

    // Gives each part that asks to a local.
    private Expression Lift(Expression value) =>
        value switch
        {
            LambdaExpression or RawJsonPath => value,
            MemberCall call when call.Member != NullMembers.Coalesce && call.Member != NullMembers.Access => value.WithChildren(Lift),
            _ when Asks(value) => Choose(value),
            _ => value.WithChildren(Lift),
        };

    private LocalReference Choose(Expression value)
    {
        LocalReference local = NewLocal(value);
        string around = _asked;
        _asked = NameOf(value);
        AddChoice(
            value switch
            {
                ConditionalExpression conditional => new IfStatement(
                    NameOf(value),
                    conditional.Condition,
                    Given(local, conditional.Then),
                    Given(local, conditional.Otherwise)
                ),
                MemberCall { Arguments: [var asked, var otherwise] } call when call.Member == NullMembers.Coalesce => OfNull(
                    Operand(asked),
                    some => Given(local, some),
                    Given(local, otherwise)
                ),
                MemberCall { Arguments: [var asked, LambdaExpression { Parameters: [var parameter] } access] } => OfNull(
                    Operand(asked),
                    some =>
                        Given(
                            local,
                            access.Body.Replace(part =>
                                part is ParameterReference reference && reference.Number == parameter.Number ? some : null
                            )
                        ),
                    Given(local, new NullLiteral())
                ),
                _ => new IfStatement(NameOf(value), value, Given(local, Truth(true)), Given(local, Truth(false))),
            }
        );
        _asked = around;
        return local;

        IfStatement OfNull(Expression asked, Func<Expression, Flow> some, Flow none) =>
            new(
                NameOf(value),
                new NullTest(asked) { Kind = ValueKind.Boolean, Origin = value.Origin },
                none,
                some(asked with { IsNullable = false })
            );
    }

    private Flow Given(LocalReference local, Expression value) =>
        Apart(() =>
        {
            Expression given = Lift(value);
            _statements.Add(new JoinStatement([new LocalValue(local.Local, given)]));
        });

    private static BooleanLiteral Truth(bool value) => new(value) { Kind = ValueKind.Boolean };

    private string NameOf(Expression value) =>
        value.Words.Length > 0 ? value.Words
        : _asked.EndsWith("?", StringComparison.Ordinal) ? _asked
        : _asked + "?";

    private LocalReference NewLocal(Expression value) =>
        new(_locals.Add("value"))
        {
            Kind = value.Kind,
            IsNullable = value.IsNullable,
            Origin = value.Origin,
        };
}
