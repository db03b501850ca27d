using System.CommandLine;
using AslGen.StatesLanguage.Rules;
using AslGen.Tool.Checking;
using AslGen.Tool.Reports;

namespace AslGen.Tool.Commands;

/// <summary><c>aslgen rules</c>.</summary>
internal static class RulesCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        Command command = new("rules", "Lists all rules.");
        command.SetAction(_ =>
        {
            Palette palette = new(terminal.IsColored);
            foreach (var rule in All().OrderBy(rule => rule.Id, StringComparer.Ordinal))
            {
                terminal.Output.WriteLine(
                    $"{palette.Bold(rule.Id)}  {palette.Severity(rule.Severity, rule.Severity.Word().PadRight(11))}  {rule.Title}"
                );
            }

            return ExitStatus.Clean;
        });
        return command;
    }

    private static IEnumerable<RuleReference> All() =>
        RuleTable.All.Select(RuleReference.To).Concat(FileRules.All.Select(rule => rule.Reference));
}
