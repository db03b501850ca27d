using System.Diagnostics.CodeAnalysis;
using AslGen.StatesLanguage.Rules;
using AslGen.Tool.Checking;
using AslGen.Tool.Files;
using AslGen.Tool.Reports;
using AslGen.Tool.Running;
using AslGen.Tool.Stubs;

namespace AslGen.Tool.Commands;

/// <summary>Says why a definition cannot be used.</summary>
internal static class SourceErrors
{
    /// <summary>Whether an exception is about what the command line names, and not a defect.</summary>
    public static bool Are([NotNullWhen(true)] Exception? error) => error is RunException or StubException or PathNotFoundException;

    /// <summary>Writes what is wrong.</summary>
    public static void Write(Exception error, Terminal terminal)
    {
        if (error is RunException { Problems.Count: > 0 } invalid)
        {
            TextReport.WriteProblems(terminal.Error, InOrder(invalid.Problems), new Palette(isColored: false));
        }
        else
        {
            // A message has lines where it shows what to write; what it quotes of files may be anything.
            terminal.Error.WriteLine("aslgen: " + string.Join('\n', error.Message.Split('\n').Select(Printable.Line)));
        }
    }

    private static List<Problem> InOrder(IEnumerable<Problem> problems) =>
        [.. problems.Where(problem => problem.Rule.Severity >= Severity.Warning).OrderBy(problem => problem.Span.Start)];
}
