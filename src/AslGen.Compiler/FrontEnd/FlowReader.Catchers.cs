using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.Program;
using AslGen.StatesLanguage;
using AslGen.StatesLanguage.Errors;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

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
        AddCatchers(catchers, state, possible, [.. HandlersAhead()], excludedBy: null);
        return catchers.ToEquatableArray();
    }

    // Adds the catchers for some errors. Errors that no place takes fail the execution, by themselves or, where a later catcher would
    // take them, by a state of their own.
    private void AddCatchers(List<ErrorCatcher> catchers, StateCall state, ErrorSet errors, HandlerAhead[] places, CatchClause? excludedBy)
    {
        ErrorSet left = errors;
        for (int index = 0; index < places.Length && !left.IsEmpty; index++)
        {
            HandlerAhead ahead = places[index];
            HandlerAhead[] further = [.. places.Skip(index + 1)];
            if (ahead.Clause is not { } clause)
            {
                Add(left, further, error => LeaveTo(ahead.Frame.Uncaught, error));
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
            AddCatchers(catchers, state, excluded, further, excludedBy: clause);
            left = others.Except(excluded);
            Add(taken, [ahead, .. further], error => Raise(error, [ahead, .. further], state.Origin));
        }

        if (excludedBy is not null && !left.IsEmpty)
        {
            ReportNotTaken(excludedBy, left);
            Add(left, [], error => LeaveTo(_frames[0].Failing, error));
        }

        void Add(ErrorSet set, HandlerAhead[] ahead, Action<RaisedError> then) =>
            catchers.Add(NewCatcher(state, set, errors: NamesOf(set, left), MessageIn(ahead), then));
    }

    // What a clause's type leaves out; what its filter leaves out is what the author wants.
    private void ReportNotTaken(CatchClause clause, ErrorSet errors)
    {
        string[] own =
        [
            .. (errors.Listed ?? [])
                .Where(name => _context.Errors.IsOwn(name) && !clause.Errors.Contains(name))
                .Select(name => $"'{ErrorTypes.Plain(name)}'")
                .Distinct(StringComparer.Ordinal),
        ];
        if (own.Length > 0)
        {
            _context.Sink.Report(
                RuleIds.ErrorNotTaken,
                _context.Origins.NumberOf(PlaceOf(clause.Operation)),
                clause.Operation.ExceptionType.Name,
                string.Join(", ", own)
            );
        }
    }

    private ErrorCatcher NewCatcher(StateCall state, ErrorSet set, EquatableArray<string> errors, int? message, Action<RaisedError> then)
    {
        IReadOnlyDictionary<ISymbol, Expression> before = _scope.Snapshot();
        List<Statement> statements = ReadApart(() =>
        {
            RaisedError error = new(_context.Locals.Add("failure"), set, null) { Properties = ErrorProperties.Of(set) };
            _statements.Add(new AssignStatement(error.Local, new ErrorReference { Kind = ValueKind.Object }));
            if (message is { } place && StateFailures.ReportOf(state, error, _context.Errors, place) is { } report)
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

    // Where handlers ask for an exception's message, or hand on an exception; null where none does.
    private int? MessageIn(IEnumerable<HandlerAhead> handlers) =>
        handlers
            .Select(handler => handler.Clause?.Operation)
            .OfType<ICatchClauseOperation>()
            .SelectMany(clause => clause.Descendants())
            .Where(part =>
                part is IPropertyReferenceOperation { Property: { Name: "Message", ContainingType: var type } }
                    && ErrorTypes.IsException(type)
                || part is IArgumentOperation { Parameter.Type: var given } && ErrorTypes.IsException(given)
            )
            .Select(part => (int?)_context.Origins.NumberOf(part.Syntax))
            .FirstOrDefault();

    // The errors of a clause, without what its filter asks beyond the name. Nothing is known here of what the error says, so that nothing
    // is decided of what is asked of it.
    private ErrorSet SetOf(CatchClause clause)
    {
        if (clause.Operation.Filter is null)
        {
            return clause.Errors;
        }

        IReadOnlyDictionary<ISymbol, Expression> before = _scope.Snapshot();
        ErrorSet taken = ErrorSet.None;
        ReadApart(() => taken = Filter(clause, clause.Entry.ErrorOf(clause.Errors, UnknownReport), _expressions.Read).Taken);
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

        string[] plain = [.. names.Select(ErrorTypes.Plain).Distinct(StringComparer.Ordinal)];
        bool hasTimeout = plain.Contains(ErrorNames.Timeout);
        return plain.Where(name => !hasTimeout || name != ErrorNames.HeartbeatTimeout).ToEquatableArray();
    }
}
