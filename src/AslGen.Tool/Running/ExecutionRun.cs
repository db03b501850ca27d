using AslGen.Testing;
using AslGen.Tool.Commands;
using AslGen.Tool.Files;
using AslGen.Tool.Reports;
using AslGen.Tool.Stubs;

namespace AslGen.Tool.Running;

/// <summary>Runs a definition as a command line says it.</summary>
internal static class ExecutionRun
{
    /// <summary>Runs a definition.</summary>
    /// <param name="settings">What the command line says.</param>
    /// <param name="terminal">What is read and written.</param>
    /// <param name="cancellation">Stops the execution.</param>
    /// <returns>Whether the execution succeeded.</returns>
    /// <exception cref="RunException">It cannot be run.</exception>
    /// <exception cref="StubException">The file of stubs cannot be used.</exception>
    /// <exception cref="PathNotFoundException">The file of the definition is not there.</exception>
    public static async Task<bool> RunAsync(RunSettings settings, Terminal terminal, CancellationToken cancellation)
    {
        Palette palette = new(terminal.IsColored);
        StateLog log = new(
            settings.IsJson ? terminal.Error : terminal.Output,
            new Palette(terminal.IsColored && !settings.IsJson),
            settings.ShowsTrace,
            terminal.IsInteractive && !settings.IsJson
        );
        Surroundings surroundings = new(settings, terminal.Folder, terminal.Input);
        var input = surroundings.Input();
        var definition = new DefinitionSource(settings, new DocumentLoader(terminal.Folder, terminal.Input), terminal.Folder).Find();
        var stubs = surroundings.Stubs();
        if (stubs.States.FirstOrDefault(state => !definition.States.Contains(state)) is { } unknown)
        {
            throw new RunException($"There is a stub for the state '{unknown}', and no such state.");
        }

        StubbedTasks tasks = new(stubs);
        var execution = Start(settings, definition, input, surroundings, tasks, !settings.IsJson || settings.ShowsTrace ? log.Add : null);
        var outcome = await Execution.RunAsync(execution, settings.MaxTransitions, tasks, cancellation);
        if (settings.IsJson)
        {
            RunReport.WriteJson(terminal.Output, outcome);
        }
        else
        {
            log.End();
            RunReport.WriteText(terminal.Output, outcome, palette);
        }

        return outcome.IsSuccess;
    }

    private static SimulatedExecution Start(
        RunSettings settings,
        RunnableDefinition definition,
        string input,
        Surroundings surroundings,
        StubbedTasks tasks,
        Action<StateTrace>? stateEnded
    )
    {
        StateMachineOptions machine = new()
        {
            Name = MachineName(settings.File),
            Type = definition.IsExpress ? StateMachineType.Express : StateMachineType.Standard,
            CheckDefinition = false,
        };
        try
        {
            return SimulatedStateMachine.Parse(definition.Text, machine).Start(input, tasks.Handlers(), surroundings.Options(stateEnded));
        }
        catch (Exception error) when (error is SimulationException or InvalidDefinitionException)
        {
            throw new RunException(error.Message);
        }
    }

    private static string MachineName(string file)
    {
        var name = new string([.. Path.GetFileName(file).TakeWhile(character => character != '.').Where(IsNameCharacter).Take(80)]);
        return name.Any(char.IsAsciiLetterOrDigit) ? name : new StateMachineOptions().Name;
    }

    private static bool IsNameCharacter(char character) => char.IsAsciiLetterOrDigit(character) || character is '-' or '_';
}
