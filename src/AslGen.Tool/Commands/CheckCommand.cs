using System.CommandLine;
using AslGen.StatesLanguage.Model;
using AslGen.StatesLanguage.Rules;
using AslGen.Tool.Checking;
using AslGen.Tool.Files;
using AslGen.Tool.Reports;

namespace AslGen.Tool.Commands;

/// <summary><c>aslgen check</c>.</summary>
internal static class CheckCommand
{
    private const string Description = """
        Checks definitions of state machines.

        Definitions are found in files of their own, JSON or YAML, and in templates of CloudFormation and SAM and files of the
        Serverless Framework. The exit status is 0 without errors, 1 with errors, and 2 if the command line is wrong.
        """;

    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> paths = new("PATH")
        {
            Description = "Files, folders (with all that is below them), patterns such as '**/*.asl.json', or - for the standard input",
            Arity = ArgumentArity.OneOrMore,
        };
        var format = Choices.Option("--format", "How findings are written", "text", Reporting.Formats);
        var severity = Choices.Option("--severity", "The least severity that is shown", "warning", "error", "warning", "information");
        var language = Choices.Option(
            "--query-language",
            "The query language of definitions that name none",
            "jsonpath",
            "jsonpath",
            "jsonata"
        );
        Option<bool> express = new("--express")
        {
            Description = "Check definitions as of Express state machines if nothing else says of which type they are",
        };
        Command command = new("check", Description) { paths, format, severity, language, express };
        command.SetAction(result =>
        {
            CheckOptions options = new()
            {
                IsExpress = result.GetValue(express),
                DefaultQueryLanguage = result.GetValue(language) == "jsonata" ? QueryLanguage.Jsonata : QueryLanguage.JsonPath,
            };
            var minimum = result.GetValue(severity) switch
            {
                "error" => Severity.Error,
                "information" => Severity.Information,
                _ => Severity.Warning,
            };
            return Run(new CheckSettings(result.GetValue(paths)!, options, terminal.Folder), result.GetValue(format)!, minimum, terminal);
        });
        return command;
    }

    private static int Run(CheckSettings settings, string format, Severity minimum, Terminal terminal)
    {
        try
        {
            var report = CheckRun.Run(settings, terminal.Input);
            Reporting.Write(terminal.Output, report, format, minimum, terminal.IsColored);
            return report.Count(Severity.Error) > 0 ? ExitStatus.Errors : ExitStatus.Clean;
        }
        catch (PathNotFoundException error)
        {
            terminal.Error.WriteLine($"aslgen: {Printable.Line(error.Message)}");
            return ExitStatus.BadUsage;
        }
    }
}
