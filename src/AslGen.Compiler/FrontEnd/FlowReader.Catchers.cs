using AslGen.Compiler.Program;
using AslGen.StatesLanguage;
using AslGen.StatesLanguage.Errors;
using Microsoft.CodeAnalysis;

namespace AslGen.Compiler.FrontEnd;

/// <content>
/// The catchers of a state: where each of its errors goes, in terms of names. A catcher takes names, <c>States.ALL</c> or
/// <c>States.TaskFailed</c>; what a wildcard must not take gets a catcher before it.
/// </content>
internal sealed partial class FlowReader
{
    private EquatableArray<ErrorCatcher> CatchersOf(StateCall state)
    {
        if (_frames.Count == 0 || state is WaitCall or PassCall)
        {
            return [];
        }

        List<ErrorCatcher> catchers = [];
        ErrorSet possible = StateFailures.Of(state, _context.Errors);
        AddCatchers(catchers, state, possible, [.. HandlersAhead()], mustEnd: false);
        return catchers.ToEquatableArray();
    }

    // Adds the catchers for some errors. Errors that no place takes fail the execution, by themselves or, where a later catcher would
    // take them, by a state of their own.
    private void AddCatchers(List<ErrorCatcher> catchers, StateCall state, ErrorSet errors, HandlerAhead[] places, bool mustEnd)
    {
        ErrorSet left = errors;
        for (int index = 0; index < places.Length && !left.IsEmpty; index++)
        {
            HandlerAhead ahead = places[index];
            HandlerAhead[] further = [.. places.Skip(index + 1)];
            if (ahead.Clause is not { } clause)
            {
                Add(left, error => LeaveTo(ahead.Frame.Uncaught, error));
                return;
            }

            ErrorSet taken = left.And(SetOf(clause));
            if (taken.IsEmpty)
            {
                continue;
            }

            ErrorSet others = left.Except(taken);
            CheckMarks(taken, others, clause);
            ErrorSet excluded = ExcludedFrom(taken, others);
            AddCatchers(catchers, state, excluded, further, mustEnd: true);
            left = others.Except(excluded);
            Add(taken, error => Raise(error, [ahead, .. further], state.Origin));
        }

        if (mustEnd && !left.IsEmpty)
        {
            Add(left, error => LeaveTo(_frames[0].Failing, error));
        }

        void Add(ErrorSet set, Action<RaisedError> then) => catchers.Add(NewCatcher(state, set, errors: NamesOf(set, left), then));
    }

    private ErrorCatcher NewCatcher(StateCall state, ErrorSet set, EquatableArray<string> errors, Action<RaisedError> then)
    {
        IReadOnlyDictionary<ISymbol, Expression> before = _scope.Snapshot();
        List<Statement> statements = ReadApart(() =>
        {
            RaisedError error = new(_context.Locals.Add("failure"), set, null);
            _statements.Add(new AssignStatement(error.Local, new ErrorReference { Kind = ValueKind.Object }));
            bool isOwn = set.Listed?.All(_context.Errors.IsOwn) == true;
            if (isOwn && StateFailures.ReportOf(state, error) is { } report)
            {
                int local = _context.Locals.Add("report");
                _statements.Add(new AssignStatement(local, report));
                error = error with { Report = new LocalReference(local) { Kind = ValueKind.Object } };
            }

            then(error);
        });
        _scope.Restore(before);
        _isOpen = true;
        return new ErrorCatcher(errors, new Flow(statements.ToEquatableArray()));
    }

    // The errors of a clause, without what its filter asks beyond the name.
    private ErrorSet SetOf(CatchClause clause)
    {
        if (clause.Operation.Filter is null)
        {
            return clause.Errors;
        }

        IReadOnlyDictionary<ISymbol, Expression> before = _scope.Snapshot();
        ErrorSet taken = ErrorSet.None;
        ReadApart(() => taken = Filter(clause, new RaisedError(clause.Entry.Error, clause.Errors, UnknownReport)).Taken);
        _scope.Restore(before);
        return taken;
    }

    private static ObjectExpression UnknownReport { get; } =
        new([new MemberValue("errorMessage", new StringLiteral("") { Kind = ValueKind.String })]) { Kind = ValueKind.Object };

    // What must be caught before: States.Timeout stands for missed heartbeats too, and a wildcard for everything.
    private static ErrorSet ExcludedFrom(ErrorSet taken, ErrorSet others)
    {
        if (taken.Listed is { } names)
        {
            return names.Contains(ErrorNames.Timeout) ? others.And(ErrorSet.Of([ErrorNames.HeartbeatTimeout])) : ErrorSet.None;
        }

        // States.TaskFailed leaves timeouts.
        return ErrorSet.Of((others.Listed ?? []).Where(name => name != ErrorNames.Timeout));
    }

    private static EquatableArray<string> NamesOf(ErrorSet set, ErrorSet left)
    {
        if (set.Listed is not { } names)
        {
            return left.Contains(ErrorNames.Timeout) && !set.Contains(ErrorNames.Timeout) ? [ErrorNames.TaskFailed] : [ErrorNames.Any];
        }

        bool hasTimeout = names.Contains(ErrorNames.Timeout);
        return names
            .Where(name => !hasTimeout || name != ErrorNames.HeartbeatTimeout)
            .Select(ErrorTypes.Plain)
            .Distinct(StringComparer.Ordinal)
            .ToEquatableArray();
    }
}
