using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.Program;
using AslGen.StatesLanguage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <content>Branches: <c>if</c> and <c>switch</c>.</content>
internal sealed partial class FlowReader
{
    private void ReadIf(IConditionalOperation conditional)
    {
        if (HasLateStep(conditional.Condition))
        {
            ReadIfInSteps(conditional);
            return;
        }

        Expression condition = _expressions.Read(conditional.Condition);
        Branch(
            ChoiceName(conditional.Condition),
            condition,
            () => ReadStatement(conditional.WhenTrue),
            () =>
            {
                if (conditional.WhenFalse is { } otherwise)
                {
                    ReadStatement(otherwise);
                }
            }
        );
    }

    // Goes one of two ways. A name that stands for different values after them becomes a local of its own, given on each way.
    private void Branch(string name, Expression condition, Action then, Action otherwise)
    {
        if (Simplifier.Simplify(condition) is BooleanLiteral { Value: var known })
        {
            (known ? then : otherwise)();
            return;
        }

        string? comment = TakeComment();
        IReadOnlyDictionary<ISymbol, Expression> before = _scope.Snapshot();
        Side thenSide = ReadSide(then, before);
        Side otherSide = ReadSide(otherwise, before);
        if (thenSide.IsOpen && otherSide.IsOpen)
        {
            List<LocalValue> thenValues = [];
            List<LocalValue> otherValues = [];
            _scope.Restore(before);
            // What is bound on one way only is out of scope after it, or not assigned for sure.
            foreach (ISymbol symbol in thenSide.Names.Keys.Where(otherSide.Names.ContainsKey))
            {
                Expression thenValue = thenSide.Names[symbol];
                Expression otherValue = otherSide.Names[symbol];
                if (thenValue.Equals(otherValue))
                {
                    _scope.Bind(symbol, thenValue);
                    continue;
                }

                LocalReference joined = NewLocal(symbol);
                thenValues.Add(new LocalValue(joined.Local, WithoutToken(thenValue)));
                otherValues.Add(new LocalValue(joined.Local, WithoutToken(otherValue)));
                _scope.Bind(symbol, joined);
            }

            if (thenValues.Count > 0)
            {
                thenSide.Statements.Add(new JoinStatement(thenValues.ToEquatableArray()));
                otherSide.Statements.Add(new JoinStatement(otherValues.ToEquatableArray()));
            }
        }
        else
        {
            _scope.Restore(thenSide.IsOpen ? thenSide.Names : otherSide.Names);
        }

        _isOpen = thenSide.IsOpen || otherSide.IsOpen;
        _statements.Add(
            new IfStatement(
                name,
                condition,
                new Flow(thenSide.Statements.ToEquatableArray()),
                new Flow(otherSide.Statements.ToEquatableArray())
            )
            {
                Comment = comment,
            }
        );
    }

    private Side ReadSide(Action read, IReadOnlyDictionary<ISymbol, Expression> names)
    {
        List<Statement> around = _statements;
        List<Statement> statements = [];
        _statements = statements;
        _scope.Restore(names);
        _isOpen = true;
        read();
        Side side = new(statements, _scope.Snapshot(), _isOpen);
        _statements = around;
        return side;
    }

    // A token is there only while its task runs, so that no local can hold it.
    private Expression WithoutToken(Expression value)
    {
        if (TaskTokens.Find(value) is { } token)
        {
            _context.Sink.Report(RuleIds.TokenOutsideCallback, token.Origin);
        }

        return value;
    }

    private LocalReference NewLocal(ISymbol symbol)
    {
        ITypeSymbol? type = symbol switch
        {
            ILocalSymbol local => local.Type,
            IParameterSymbol parameter => parameter.Type,
            _ => null,
        };
        return new LocalReference(_context.Locals.Add(symbol.Name))
        {
            Kind = JsonKinds.Of(type),
            IsNullable = type is null || Nullability.IsNullable(type),
        };
    }

    private void ReadSwitch(ISwitchOperation @switch)
    {
        // The default comes last wherever it stands, but cases beside it have their place among the others.
        if (@switch.Cases.Any(section => section.Clauses.Any(IsDefault) && section.Clauses.Length > 1 && section != @switch.Cases.Last()))
        {
            RefuseStatement(@switch);
            return;
        }

        PatternSubject subject = _expressions.ReadSubject(@switch.Value);
        FlowExit exit = new(_nextId++, NewLocals(AssignedIn(@switch.Cases)));
        _targets.Push(new JumpTarget(@switch.ExitLabel, _frames.Count, () => Leave(exit)));
        string name = ChoiceName(@switch.Value);
        List<Statement> statements = ReadApart(() =>
        {
            ReadSections([.. @switch.Cases.OrderBy(section => section.Clauses.Any(IsDefault))], 0, subject, name);
            if (_isOpen)
            {
                Leave(exit);
            }
        });
        _targets.Pop();
        _statements.Add(new BlockStatement(exit.Id, new Flow(statements.ToEquatableArray())));
        GoOnAfter(exit);
    }

    private static bool IsDefault(ICaseClauseOperation clause) => clause is IDefaultCaseClauseOperation;

    private void ReadSections(ISwitchCaseOperation[] sections, int index, PatternSubject subject, string name)
    {
        if (index == sections.Length)
        {
            return;
        }

        ISwitchCaseOperation section = sections[index];
        if (section.Clauses.Any(IsDefault))
        {
            ReadBody(section);
            return;
        }

        Expression condition = section
            .Clauses.Select(clause => ReadClause(clause, subject, section.Clauses.Length == 1))
            .Aggregate((left, right) => new BinaryExpression(BinaryOperator.Or, left, right) { Kind = ValueKind.Boolean });
        condition = condition with { Origin = _context.Origins.NumberOf(section.Clauses[0].Syntax) };
        Branch(name, condition, () => ReadBody(section), () => ReadSections(sections, index + 1, subject, name));
    }

    private void ReadBody(ISwitchCaseOperation section)
    {
        foreach (ILabelSymbol label in section.Clauses.Select(clause => clause.Label).OfType<ILabelSymbol>())
        {
            PlaceLabel(label, section);
        }

        foreach (IOperation statement in section.Body)
        {
            ReadStatement(statement);
        }
    }

    private Expression ReadClause(ICaseClauseOperation clause, PatternSubject subject, bool isAlone)
    {
        switch (clause)
        {
            case ISingleValueCaseClauseOperation single:
                return subject.IsEqual(single.Value);
            case IPatternCaseClauseOperation pattern:
                Expression condition = subject.Match(pattern.Pattern);
                if (pattern.Guard is { } late && _context.Steps.AreIn(late))
                {
                    return isAlone
                        ? ReadEither(
                            late,
                            pattern.Pattern,
                            condition,
                            () => _expressions.Read(late),
                            () => new BooleanLiteral(false) { Kind = ValueKind.Boolean }
                        )
                        : _expressions.Refuse(late, "An 'await' in the 'when' of one case of several (write the cases apart)");
                }

                return pattern.Guard is null
                    ? condition
                    : new BinaryExpression(BinaryOperator.And, condition, _expressions.Read(pattern.Guard)) { Kind = ValueKind.Boolean };
            default:
                return _expressions.Refuse(clause, "This case");
        }
    }

    // A label names the first state of its statement, which the choice is unless its condition awaits one.
    private string ChoiceName(IOperation condition)
    {
        string name = _label ?? NameOf(condition);
        _label = null;
        return name;
    }

    // A choice is called what it asks, in the author's own words.
    private static string NameOf(IOperation condition) => SourceWords.Question(condition.Syntax);

    /// <summary>One of two ways.</summary>
    /// <param name="Statements">What is done on it.</param>
    /// <param name="Names">What names stand for at its end.</param>
    /// <param name="IsOpen">Whether its end can be reached.</param>
    private sealed record Side(List<Statement> Statements, IReadOnlyDictionary<ISymbol, Expression> Names, bool IsOpen);
}
