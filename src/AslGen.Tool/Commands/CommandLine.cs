using System.CommandLine;
using System.CommandLine.Invocation;

namespace AslGen.Tool.Commands;

/// <summary>The command line of <c>aslgen</c>.</summary>
internal static class CommandLine
{
    /// <summary>Does what a command line says.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="terminal">What is read and written.</param>
    /// <returns>The <see cref="ExitStatus"/>.</returns>
    public static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        RootCommand root = new("Checks and runs definitions of AWS Step Functions.")
        {
            CheckCommand.Create(terminal),
            RunCommand.Create(terminal),
            PolicyCommand.Create(terminal),
            RulesCommand.Create(terminal),
            ExplainCommand.Create(terminal),
        };

        // A path that starts with @ is a path.
        var result = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (result.Action is ParseErrorAction)
        {
            foreach (var error in result.Errors)
            {
                terminal.Error.WriteLine($"aslgen: {error.Message}");
            }

            var command = result.CommandResult.Command;
            terminal.Error.WriteLine($"Run 'aslgen {(command == root ? "" : command.Name + " ")}--help' to see how it is used.");
            return ExitStatus.BadUsage;
        }

        return result.Invoke(
            new InvocationConfiguration
            {
                Output = terminal.Output,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
            }
        );
    }
}
