using AslGen.Compiler.Program;
using AslGen.Compiler.Program.Members;
using AslGen.StatesLanguage.Errors;
using AslGen.StatesLanguage.Services;

namespace AslGen.Compiler.FrontEnd;

/// <summary>How states fail.</summary>
internal static class StateFailures
{
    /// <summary>The errors that a state can fail with.</summary>
    /// <param name="state">The state.</param>
    /// <param name="types">The workflow's exception types.</param>
    /// <returns>The errors.</returns>
    public static ErrorSet Of(StateCall state, ErrorTypes types)
    {
        List<string> never = [];
        if (state is TaskCall { HeartbeatSeconds: null })
        {
            never.Add(ErrorNames.HeartbeatTimeout);
        }

        // Only states with flows inside throw what the workflow throws.
        if (state is TaskCall)
        {
            never.AddRange(types.OnlyThrown);
        }

        return ErrorSet.AllBut(never);
    }

    /// <summary>The report of an exception: an object whose <c>errorMessage</c> is its message.</summary>
    /// <param name="state">The state that has failed.</param>
    /// <param name="error">The error.</param>
    /// <param name="types">The workflow's exception types.</param>
    /// <param name="origin">Where the message is asked for.</param>
    /// <returns>The report, or null where it is not known what the cause is.</returns>
    public static Expression? ReportOf(StateCall state, RaisedError error, ErrorTypes types, int origin)
    {
        ErrorSet own = error.Known.And(types.OwnSet);
        ErrorSet others = error.Known.Except(own);
        if (own.IsEmpty)
        {
            return ReportOfOthers(error, origin);
        }

        Expression? report = KindOf(state) switch
        {
            CauseKind.Report => new MemberCall(StatesMembers.StringToJson, [error.Cause]) { Kind = ValueKind.Object, Origin = origin },
            CauseKind.Text => new ObjectExpression([new MemberValue("errorMessage", error.Cause)])
            {
                Kind = ValueKind.Object,
                Origin = origin,
            },
            _ => null,
        };
        return report is null || others.IsEmpty
            ? report
            : OperatorReader.Choose(
                types.IsOneOf(error.Error with { Origin = origin }, own.Listed!)!,
                report,
                ReportOfOthers(error, origin)
            ) with
            {
                Origin = origin,
            };
    }

    // What AslGen's exceptions say for themselves: see StateException.
    private static ObjectExpression ReportOfOthers(RaisedError error, int origin)
    {
        BinaryExpression hasNoCause = new(BinaryOperator.Equal, error.Cause, new StringLiteral("") { Kind = ValueKind.String })
        {
            Kind = ValueKind.Boolean,
            Origin = origin,
        };
        JoinedText text = new([error.Error, new StringLiteral(": ") { Kind = ValueKind.String }, error.Cause])
        {
            Kind = ValueKind.String,
            Origin = origin,
        };
        Expression message = OperatorReader.Choose(hasNoCause, error.Error, text) with { Origin = origin };
        return new ObjectExpression([new MemberValue("errorMessage", message)]) { Kind = ValueKind.Object, Origin = origin };
    }

    // A function's exception comes as JSON text; whoever answers a callback, and every other service, says what has happened.
    private static CauseKind KindOf(StateCall state) =>
        state switch
        {
            TaskCall { Resource: ArnResource { IsActivity: false } } => CauseKind.Report,
            TaskCall { Resource: IntegrationResource { Service: "lambda", Pattern: IntegrationPatterns.RequestResponse } } =>
                CauseKind.Report,
            TaskCall => CauseKind.Text,
            ParallelCall parallel => KindOf(parallel),
            _ => CauseKind.Unknown,
        };

    private static CauseKind KindOf(ParallelCall parallel)
    {
        CauseKind[] kinds =
        [
            .. parallel.Branches.SelectMany(branch => branch.Statements).Select(KindOf).Where(kind => kind != CauseKind.None).Distinct(),
        ];
        return kinds is [var only] ? only : CauseKind.Unknown;
    }

    private static CauseKind KindOf(Statement statement) =>
        statement switch
        {
            AwaitStatement { State: WaitCall or PassCall } => CauseKind.None,
            AwaitStatement { Catchers.Count: 0, State: var state } => KindOf(state),
            AssignStatement or JoinStatement or ReturnStatement => CauseKind.None,
            _ => CauseKind.Unknown,
        };

    private enum CauseKind
    {
        None,
        Report,
        Text,
        Unknown,
    }
}
