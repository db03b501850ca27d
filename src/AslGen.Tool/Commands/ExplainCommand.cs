using System.CommandLine;
using AslGen.StatesLanguage.Rules;
using AslGen.Tool.Checking;
using AslGen.Tool.Reports;

namespace AslGen.Tool.Commands;

/// <summary><c>aslgen explain</c>.</summary>
internal static class ExplainCommand
{
    private const int LineWidth = 100;

    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        Argument<string> id = new("RULE") { Description = "The rule's ID, such as ASL5102" };
        Command command = new("explain", "Explains a rule: why it is one, what breaks it, and how to put that right.") { id };
        command.SetAction(result => Run(result.GetValue(id)!, terminal));
        return command;
    }

    private static int Run(string id, Terminal terminal)
    {
        var isId = (string other) => other.Equals(id, StringComparison.OrdinalIgnoreCase);
        if (RuleTable.All.FirstOrDefault(rule => isId(rule.Id)) is { } rule)
        {
            Write(terminal, RuleReference.To(rule), rule.Why);
            WriteExample(terminal, "Wrong:", rule.Bad);
            WriteExample(terminal, "Right:", rule.Good);
            terminal.Output.WriteLine(rule.HelpLink);
            return ExitStatus.Clean;
        }

        if (FileRules.All.FirstOrDefault(rule => isId(rule.Id)) is { } fileRule)
        {
            Write(terminal, fileRule.Reference, fileRule.Why);
            terminal.Output.WriteLine(fileRule.Reference.HelpLink);
            return ExitStatus.Clean;
        }

        terminal.Error.WriteLine($"aslgen: There is no rule '{Printable.Line(id)}'. Run 'aslgen rules' to see them all.");
        return ExitStatus.BadUsage;
    }

    private static void Write(Terminal terminal, RuleReference rule, string why)
    {
        Palette palette = new(terminal.IsColored);
        terminal.Output.WriteLine($"{palette.Severity(rule.Severity, $"{rule.Severity.Word()} {rule.Id}")}: {palette.Bold(rule.Title)}");
        terminal.Output.WriteLine();
        foreach (var line in Lines(why))
        {
            terminal.Output.WriteLine(line);
        }

        terminal.Output.WriteLine();
    }

    private static void WriteExample(Terminal terminal, string title, RuleExample example)
    {
        terminal.Output.WriteLine(example.IsExpress ? title + " (Express)" : title);
        foreach (var line in example.Shown.Split('\n'))
        {
            terminal.Output.WriteLine("    " + line.TrimEnd('\r'));
        }

        terminal.Output.WriteLine();
    }

    private static IEnumerable<string> Lines(string text)
    {
        var line = "";
        foreach (var word in text.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > LineWidth)
            {
                yield return line;
                line = "";
            }

            line += line.Length == 0 ? word : " " + word;
        }

        yield return line;
    }
}
