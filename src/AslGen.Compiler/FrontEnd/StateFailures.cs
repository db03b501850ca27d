using AslGen.Compiler.Program;
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
    /// <param name="error">The error, one of an exception type of the workflow's own.</param>
    /// <returns>The report, or null where it is not known what the cause is.</returns>
    public static Expression? ReportOf(StateCall state, RaisedError error) =>
        KindOf(state) switch
        {
            CauseKind.Report => new FunctionCall(Function.StringToJson, [error.Cause]) { Kind = ValueKind.Object },
            CauseKind.Text => new ObjectExpression([new MemberValue("errorMessage", error.Cause)]) { Kind = ValueKind.Object },
            _ => null,
        };

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
