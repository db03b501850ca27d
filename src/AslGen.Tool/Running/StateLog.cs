using System.Diagnostics;
using System.Globalization;
using AslGen.StatesLanguage.Rules;
using AslGen.Testing;
using AslGen.Tool.Reports;

namespace AslGen.Tool.Running;

/// <summary>Shows what an execution does, while it does it: a line for each visit of a state, or all that the state did.</summary>
/// <param name="output">Where to.</param>
/// <param name="palette">The colours.</param>
/// <param name="showsAll">Whether all that each state did is shown.</param>
/// <param name="isLive">Whether somebody looks on.</param>
internal sealed class StateLog(TextWriter output, Palette palette, bool showsAll, bool isLive)
{
    // Nobody reads more, and a loop can have millions.
    private const int MaximumLines = 200;

    private static readonly TimeSpan CounterInterval = TimeSpan.FromMilliseconds(100);

    private readonly Stopwatch _sinceCounter = Stopwatch.StartNew();
    private DateTimeOffset? _start;
    private long _visits;
    private bool _hasCounter;

    /// <summary>Shows a visit that has ended.</summary>
    public void Add(StateTrace visit)
    {
        _visits++;
        _start ??= visit.EnteredTime;
        if (showsAll)
        {
            WriteAll(visit);
        }
        else if (_visits <= MaximumLines)
        {
            WriteLine(visit);
        }
        else
        {
            Count();
            return;
        }

        if (isLive)
        {
            output.Flush();
        }
    }

    /// <summary>Ends what was shown, so that something else can follow.</summary>
    public void End()
    {
        if (_hasCounter)
        {
            output.Write("\r\u001b[K");
        }

        if (!showsAll && _visits > MaximumLines)
        {
            output.WriteLine(palette.Dim($"… {Number(_visits - MaximumLines)} more visits of states (--trace shows all)"));
        }

        if (_visits > 0)
        {
            output.WriteLine();
        }
    }

    private void Count()
    {
        if (isLive && _sinceCounter.Elapsed >= CounterInterval)
        {
            _sinceCounter.Restart();
            _hasCounter = true;
            output.Write($"\r\u001b[K{palette.Dim($"… {Number(_visits)} visits of states")}");
            output.Flush();
        }
    }

    private void WriteLine(StateTrace visit)
    {
        output.Write(palette.Dim(TimeOf(visit).PadLeft(10)));
        output.Write("  ");
        output.Write(palette.Bold(Printable.Line(visit.StateName)));
        output.Write($" ({Circumstances(visit)})");
        if (visit.Error is { } error)
        {
            output.Write($": {palette.Severity(Severity.Error, Printable.Line(error))}{(visit.IsCaught ? ", caught" : "")}");
        }

        output.WriteLine();
    }

    private void WriteAll(StateTrace visit)
    {
        WriteLine(visit);
        Detail("input", visit.Input);
        Detail("arguments", visit.Arguments);
        Detail("result", visit.Result);
        foreach (var (name, value) in visit.AssignedVariables)
        {
            Detail("variable", $"{name} = {value}");
        }

        Detail("output", visit.Output);
        Detail("cause", visit.Cause);
        Detail("where", visit.ErrorLocation);
        Detail("expression", visit.ErrorExpression);
    }

    private void Detail(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            output.WriteLine($"{palette.Dim(name.PadLeft(22))}  {Printable.Line(value)}");
        }
    }

    private string TimeOf(StateTrace visit) =>
        Number(((visit.ExitedTime ?? visit.EnteredTime) - (_start ?? visit.EnteredTime)).TotalSeconds) + " s";

    private static string Circumstances(StateTrace visit) =>
        visit.StateType
        + (visit.MapIndex is { } index ? $", item {Number(index)}" : "")
        + (visit.RetryCount > 0 ? $", attempt {Number(visit.RetryCount + 1)}" : "");

    private static string Number(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);
}
