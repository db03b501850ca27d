using System.Collections.Immutable;
using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.Program;
using AslGen.StatesLanguage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <content>
/// <c>try</c>, <c>catch</c> and <c>finally</c>. A handler is what follows a block that errors leave: each state in it that can fail has
/// catchers that jump there. A <c>finally</c> block is read once for each way that leads out through it.
/// </content>
internal sealed partial class FlowReader
{
    private const int MostCopies = 200;

    // The errors of the handlers around what is being read, for 'throw;'.
    private readonly Stack<RaisedError> _handled = new();
    private IReadOnlyList<TryFrame> _frames = [];
    private int _copies;

    private void ReadTry(ITryOperation @try)
    {
        if (@try.Catches.Length > 0 && !CanFail(@try.Body))
        {
            Report(
                @try.Syntax.GetFirstToken(),
                "Nothing in this 'try' can fail with an error that a workflow can catch: only states can, and 'throw'. "
                    + "A computation that fails ends the execution"
            );
            ReadStatement(@try.Body);
            return;
        }

        IReadOnlyList<ISymbol> assigned = AssignedIn([
            @try.Body,
            .. @try.Catches.Select(clause => clause.Handler),
            .. @try.Finally is null ? [] : new[] { @try.Finally },
        ]);
        TryFrame frame = new(
            [.. @try.Catches.Select(clause => NewClause(clause, assigned))],
            @try.Finally,
            NewEntry("failure", assigned),
            NewEntry("failure", [])
        );
        CheckFilters(@try);
        IReadOnlyDictionary<ISymbol, Expression> before = _scope.Snapshot();
        IReadOnlyList<TryFrame> around = _frames;
        FlowExit after = new(_nextId++, NewLocals(assigned));
        _frames = [.. around, frame];
        List<Statement> statements = ReadApart(() =>
        {
            ReadStatement(@try.Body);
            Finish(after);
        });
        frame.IsInBody = false;
        foreach (CatchClause clause in frame.Clauses)
        {
            statements = ReadHandler(statements, clause.Asked, before, () => Ask(frame, clause));
            statements = ReadHandler(statements, clause.Entry, before, () => ReadClause(clause, after));
        }

        _frames = around;
        statements = ReadHandler(
            statements,
            frame.Uncaught,
            before,
            () =>
            {
                ReadFinally(frame);
                if (_isOpen)
                {
                    Raise(frame.Uncaught.Raised, _context.Origins.NumberOf(@try.Syntax.GetFirstToken()));
                }
            }
        );
        int origin = _context.Origins.NumberOf(@try.Syntax.GetFirstToken());
        statements = ReadHandler(statements, frame.Failing, before, () => Fail(frame.Failing.Raised, origin));
        _statements.Add(new BlockStatement(after.Id, new Flow(statements.ToEquatableArray())));
        _scope.Restore(before);
        GoOnAfter(after);
    }

    // What follows a block that errors leave.
    private List<Statement> ReadHandler(
        List<Statement> block,
        HandlerEntry entry,
        IReadOnlyDictionary<ISymbol, Expression> before,
        Action read
    )
    {
        if (!entry.Exit.IsUsed)
        {
            return block;
        }

        _scope.Restore(before);
        foreach ((ISymbol symbol, LocalReference local) in entry.Exit.Locals)
        {
            _scope.Bind(symbol, local);
        }

        _isOpen = true;
        List<Statement> handler = ReadApart(read);
        return [new BlockStatement(entry.Exit.Id, new Flow(block.ToEquatableArray())), .. handler];
    }

    // Asks the filter, for all errors that have the right name.
    private void Ask(TryFrame frame, CatchClause clause)
    {
        frame.IsInBody = true;
        HandlerAhead[] further = [.. HandlersAhead().SkipWhile(ahead => ahead.Clause != clause).Skip(1)];
        frame.IsInBody = false;
        RaisedError error = clause.Asked.Raised;
        Expression condition = Filter(clause, error).Further ?? new BooleanLiteral(true);
        int origin = _context.Origins.NumberOf(clause.Operation.Syntax.GetFirstToken());
        Branch(NameOf(clause), condition, () => LeaveTo(clause.Entry, error), () => Raise(error, further, origin));
    }

    private void ReadClause(CatchClause clause, FlowExit after)
    {
        RaisedError error = clause.Entry.Raised;
        if (clause.Symbol is { } symbol)
        {
            _expressions.BindError(symbol, error);
            BindNamesOf(clause);
        }

        _handled.Push(error);
        ReadStatement(clause.Operation.Handler);
        _handled.Pop();
        Finish(after);
    }

    // A handler sees the names that its filter declares. The filter was asked before, wherever the error came from.
    private void BindNamesOf(CatchClause clause)
    {
        if (
            clause.Operation.Filter is not { } filter
            || _context.Steps.AreIn(filter)
            || !filter.Descendants().Any(part => part is IPatternOperation)
        )
        {
            return;
        }

        List<Statement> needed = ReadApart(() => _expressions.Read(filter));
        if (needed.Count > 0)
        {
            _context.Report(
                RuleIds.ErrorHandling,
                filter,
                "This filter has a value that must be computed once: compute it before the 'try'"
            );
        }
    }

    // The end of a try block or of a handler, through the 'finally' block.
    private void Finish(FlowExit after)
    {
        if (_isOpen)
        {
            JumpOut(_frames.Count - 1, () => Leave(after));
        }
    }

    // Leaves the try statements above a number, through their 'finally' blocks.
    private void JumpOut(int frames, Action jump)
    {
        IReadOnlyList<TryFrame> inside = _frames;
        for (int index = inside.Count - 1; index >= frames && _isOpen; index--)
        {
            _frames = [.. inside.Take(index)];
            ReadFinally(inside[index]);
        }

        if (_isOpen)
        {
            _frames = [.. inside.Take(frames)];
            jump();
        }

        _frames = inside;
    }

    private void ReadFinally(TryFrame frame)
    {
        if (frame.Finally is null)
        {
            return;
        }

        if (++_copies > MostCopies)
        {
            Report(
                frame.Finally.Syntax.GetFirstToken(),
                "There are too many ways out through 'finally' blocks: put fewer into one another"
            );
            return;
        }

        ReadStatement(frame.Finally);
    }

    private CatchClause NewClause(ICatchClauseOperation clause, IReadOnlyList<ISymbol> assigned)
    {
        ILocalSymbol? symbol = (clause.ExceptionDeclarationOrExpression as IVariableDeclaratorOperation)?.Symbol;
        ErrorSet errors = _context.Errors.SetOf(clause.ExceptionType);
        SyntaxNodeOrToken place = PlaceOf(clause);
        if (clause.ExceptionType.TypeKind == TypeKind.Error)
        {
            _context.ReportBroken(clause);
        }
        else if (ErrorTypes.IsForeignStateException(clause.ExceptionType))
        {
            Report(place, $"'{clause.ExceptionType.Name}' must not be derived from AslGen's exceptions: derive it from Exception");
        }
        else if (errors.IsEmpty)
        {
            Report(place, $"No error is an abstract '{clause.ExceptionType.Name}', and no class that is derived from it is known here");
        }

        string name = symbol?.Name ?? "failure";
        return new CatchClause(clause, symbol, errors, NewEntry(name, assigned), NewEntry(name, assigned));
    }

    // The type that is caught, or the keyword where none is written.
    private static SyntaxNodeOrToken PlaceOf(ICatchClauseOperation clause) =>
        clause.Syntax is CatchClauseSyntax { Declaration.Type: { } type } ? type : clause.Syntax.GetFirstToken();

    private HandlerEntry NewEntry(string name, IReadOnlyList<ISymbol> assigned) =>
        new(
            new FlowExit(_nextId++, NewLocals(assigned)),
            _context.Locals.Add(name),
            _context.Locals.Add(name + "Report"),
            _context.Errors.PropertyNames.ToImmutableDictionary(
                property => property,
                property => _context.Locals.Add(name + char.ToUpperInvariant(property[0]) + property.Substring(1))
            )
        );

    // C# asks a filter before the 'finally' blocks inside, unless these await, and takes one that throws for one that does not hold.
    private void CheckFilters(ITryOperation @try)
    {
        foreach (IOperation filter in @try.Catches.Select(clause => clause.Filter).OfType<IOperation>())
        {
            // A filter is read for each state that can fail, to know which errors it takes.
            if (_context.Steps.AreIn(filter))
            {
                _context.Report(
                    RuleIds.ErrorHandling,
                    filter,
                    "A filter must only ask: assign and throw in the handler, and write 'throw;' there for what it does not take"
                );
                continue;
            }

            IEnumerable<ISymbol> changed = AssignedIn(
                @try.Body.Descendants().OfType<ITryOperation>().Select(inner => inner.Finally).OfType<IOperation>()
            );
            if (
                filter
                    .DescendantsAndSelf()
                    .Any(part => SymbolOf(part) is { } symbol && changed.Contains(symbol, SymbolEqualityComparer.Default))
            )
            {
                _context.Report(
                    RuleIds.ErrorHandling,
                    filter,
                    "This filter asks for what a 'finally' block inside assigns, and C# asks it before that block: assign it elsewhere"
                );
            }
        }
    }

    // Whether something in a block can fail with an error that handlers see.
    private bool CanFail(IOperation block) =>
        block
            .Descendants()
            .Any(part =>
                part is IThrowOperation
                || (part is IAwaitOperation await && !IsWait(await.Operation))
                || (part is IInvocationOperation call && _context.Steps.IsFlow(call))
            );

    private static bool IsWait(IOperation awaited) =>
        awaited is IInvocationOperation { TargetMethod: { Name: "Wait" or "WaitUntil", ContainingType: var type } }
        && type.Is("AslGen", "Flow");

    // Jumps to a handler, with what names stand for here.
    private void LeaveTo(HandlerEntry entry, RaisedError error)
    {
        List<LocalValue> values = [new LocalValue(entry.Error, error.Value)];
        if (error.Report is { } report)
        {
            values.Add(new LocalValue(entry.Report, report));
        }

        foreach (KeyValuePair<string, int> property in entry.Properties)
        {
            Expression value = error.Properties.Values.TryGetValue(property.Key, out Expression? known) ? known : new NullLiteral();
            values.Add(new LocalValue(property.Value, value));
        }

        entry.KnownProperties = entry.KnownProperties.Or(error.Properties);
        entry.Known = entry.Known.Or(error.Known);
        entry.LacksReport |= error.Report is null;
        _statements.Add(new JoinStatement(values.ToEquatableArray()));
        Leave(entry.Exit);
    }

    // Leads an error to the first handler ahead that takes it, or fails.
    private void Raise(RaisedError error, int origin) => Raise(error, HandlersAhead(), origin);

    private void Raise(RaisedError error, IEnumerable<HandlerAhead> ahead, int origin)
    {
        HandlerAhead[] places = [.. ahead];
        for (int index = 0; index < places.Length; index++)
        {
            if (places[index].Clause is not { } clause)
            {
                LeaveTo(places[index].Frame.Uncaught, error);
                return;
            }

            (ErrorSet taken, Expression? rest) = Filter(clause, error);
            if (taken.IsEmpty)
            {
                continue;
            }

            ErrorSet left = error.Known.Except(taken);
            RaisedError caught = error with { Known = taken };
            HandlerEntry entry = rest is null ? clause.Entry : clause.Asked;
            if (left.IsEmpty)
            {
                LeaveTo(entry, caught);
                return;
            }

            HandlerAhead[] further = [.. places.Skip(index + 1)];
            Branch(
                rest is null && clause.Operation.Filter is not null ? NameOf(clause) : $"{clause.Operation.ExceptionType.Name}?",
                NameTest(error, taken, left, clause),
                () => LeaveTo(entry, caught),
                () => Raise(error with { Known = left }, further, origin)
            );
            return;
        }

        Fail(error, origin);
    }

    // Fails the execution with an error that was caught before.
    private void Fail(RaisedError error, int origin)
    {
        if (error.Thrown is { } thrown)
        {
            _statements.Add(
                new ThrowStatement(thrown.State, origin, new StringLiteral(thrown.Name) { Kind = ValueKind.String }, thrown.Cause)
                {
                    Detail = thrown.Detail,
                    Comment = TakeComment(),
                }
            );
            _isOpen = false;
            return;
        }

        string[] names = [.. (error.Known.Listed ?? []).Select(ErrorTypes.Plain).Distinct(StringComparer.Ordinal)];
        Expression name = names is [var only] ? new StringLiteral(only) { Kind = ValueKind.String } : error.Error;
        string state = _label ?? ((name as StringLiteral)?.Value ?? "Rethrow");
        _label = null;
        _statements.Add(new ThrowStatement(state, origin, name, error.Cause) { Comment = TakeComment() });
        _isOpen = false;
    }

    private static string NameOf(CatchClause clause) => NameOf(clause.Operation.Filter!);

    // Which of the errors a clause takes, and what else its filter asks.
    private (ErrorSet Taken, Expression? Further) Filter(CatchClause clause, RaisedError error) => Filter(clause, error, ReadFilter);

    private (ErrorSet Taken, Expression? Further) Filter(CatchClause clause, RaisedError error, Func<IOperation, Expression> read)
    {
        ErrorSet errors = error.Known.And(clause.Errors);
        if (clause.Operation.Filter is not { } filter || errors.IsEmpty || _context.Steps.AreIn(filter))
        {
            return (errors, null);
        }

        if (clause.Symbol is { } symbol)
        {
            _expressions.BindError(symbol, error);
        }

        ErrorFilter parts = ErrorFilter.Of(read(filter), error.Local, _context.Errors);
        return (errors.And(parts.Errors), parts.Rest);
    }

    // C# takes a filter that throws for one that does not hold; a definition would fail.
    private Expression ReadFilter(IOperation filter)
    {
        (Expression safe, IReadOnlyList<Expression> failing) = SafeCondition.Of(_expressions.Read(filter));
        foreach (Expression part in failing)
        {
            _context.Sink.Report(
                RuleIds.ErrorHandling,
                part.Origin,
                "This can fail. C# takes a filter that throws for one that does not hold, and a definition would fail: compute it before "
                    + "the 'try', or in the handler, with 'throw;' for what that does not take"
            );
        }

        return safe;
    }

    // Whether an error, when it runs, is one of those that are taken rather than one of those that are left.
    private Expression NameTest(RaisedError error, ErrorSet taken, ErrorSet left, CatchClause clause)
    {
        CheckMarks(taken, left, clause);
        Expression? isTaken = taken.Listed is { } names ? _context.Errors.IsOneOf(error.Error, names) : null;
        return isTaken ?? new NotExpression(_context.Errors.IsOneOf(error.Error, left.Listed ?? [])!) { Kind = ValueKind.Boolean };
    }

    // An exception that is only thrown and an error of its name cannot be told apart when the workflow runs.
    private void CheckMarks(ErrorSet taken, ErrorSet left, CatchClause clause)
    {
        foreach (string thrown in _context.Errors.OnlyThrown)
        {
            string name = ErrorTypes.Plain(thrown);
            if ((taken.Contains(thrown) && left.Contains(name)) || (left.Contains(thrown) && taken.Contains(name)))
            {
                _context.Report(
                    RuleIds.ErrorHandling,
                    clause.Operation,
                    $"'{name}' may come here as an exception that the workflow throws itself, which is no StateException, or as a task's "
                        + $"error of that name, which is one: catch Exception, or '{name}' by its type"
                );
            }
        }
    }

    // The handlers around what is being read, from the inside out.
    private IEnumerable<HandlerAhead> HandlersAhead()
    {
        foreach (TryFrame frame in _frames.Reverse().ToList())
        {
            foreach (CatchClause clause in frame.IsInBody ? frame.Clauses : [])
            {
                yield return new HandlerAhead(frame, clause);
            }

            if (frame.Finally is not null)
            {
                yield return new HandlerAhead(frame, null);
            }
        }
    }

    private void Report(SyntaxNodeOrToken place, string problem) =>
        _context.Sink.Report(RuleIds.ErrorHandling, _context.Origins.NumberOf(place), problem);

    /// <summary>A clause or a <c>finally</c> block on the way of an error.</summary>
    /// <param name="Frame">The statement that it is part of.</param>
    /// <param name="Clause">The clause, or null for the <c>finally</c> block.</param>
    private sealed record HandlerAhead(TryFrame Frame, CatchClause? Clause);
}
