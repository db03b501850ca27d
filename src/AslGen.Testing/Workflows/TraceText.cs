using System.Globalization;
using System.Text;
using AslGen.Testing.Services;

namespace AslGen.Testing.Workflows;

/// <summary>Writes for people what an execution did.</summary>
internal static class TraceText
{
    private const int LongestValue = 2_000;

    /// <summary>Writes a run.</summary>
    /// <param name="run">The run.</param>
    /// <param name="name">The state machine's name.</param>
    /// <returns>The text.</returns>
    public static string Of(WorkflowRun run, string name)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"{name}: {Statuses.NameOf(run.Status)} after {run.Elapsed:c}");
        text.AppendLine(CultureInfo.InvariantCulture, $", {run.Transitions} transitions");
        Line(text, "  ", "input", run.Execution.Input);
        Line(text, "  ", "output", run.OutputJson);
        Line(text, "  ", "error", ErrorOf(run.Error, run.Cause));
        foreach (KeyValuePair<string, string> task in run.Execution.WaitingTasks)
        {
            Line(text, "  ", "waiting", $"{task.Key} for an answer with its task token");
        }

        foreach (StateTrace visit in run.Trace)
        {
            Append(text, visit, run.Execution.StartTime);
        }

        return text.ToString().TrimEnd();
    }

    private static void Append(StringBuilder text, StateTrace visit, DateTimeOffset start)
    {
        text.AppendLine();
        text.Append(CultureInfo.InvariantCulture, $"{visit.StateName} ({visit.StateType}) at {visit.EnteredTime - start:c}");
        text.Append(visit.MapIndex is { } index ? string.Create(CultureInfo.InvariantCulture, $", item {index}") : "");
        text.AppendLine(visit.RetryCount > 0 ? string.Create(CultureInfo.InvariantCulture, $", retry {visit.RetryCount}") : "");
        Line(text, "  ", "input", visit.Input);
        Line(text, "  ", "arguments", visit.Arguments);
        Line(text, "  ", "result", visit.Result);
        foreach (KeyValuePair<string, string> variable in visit.AssignedVariables)
        {
            Line(text, "  ", "$" + variable.Key, variable.Value);
        }

        Line(text, "  ", "output", visit.Output);
        Line(text, "  ", visit.IsCaught ? "caught" : "error", ErrorOf(visit.Error, visit.Cause));
        Line(text, "    ", "in", visit.ErrorLocation);
        Line(text, "    ", "of", visit.ErrorExpression);
    }

    private static string? ErrorOf(string? error, string? cause) => cause is null ? error : $"{error}: {cause}";

    private static void Line(StringBuilder text, string indent, string label, string? value)
    {
        if (value is not null)
        {
            string shown =
                value.Length <= LongestValue
                    ? value
                    : string.Create(CultureInfo.InvariantCulture, $"{value.AsSpan(0, LongestValue)}… ({value.Length} characters)");
            text.Append(indent).Append(label.PadRight(10)).Append(' ').AppendLine(shown);
        }
    }
}
