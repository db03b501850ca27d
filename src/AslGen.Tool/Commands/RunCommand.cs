using System.CommandLine;
using System.Runtime.InteropServices;
using AslGen.StatesLanguage.Model;
using AslGen.StatesLanguage.Rules;
using AslGen.Tool.Running;

namespace AslGen.Tool.Commands;

/// <summary><c>aslgen run</c>.</summary>
internal static class RunCommand
{
    private const long StandardMaxTransitions = 1_000_000;

    private const string Description = """
        Runs a definition in this process, in virtual time, with stubs in place of the services.

        The definition is read as 'aslgen check' reads it. The exit status is 0 if the execution succeeds, 1 if it does not, and 2 if it
        cannot be run: the command line is wrong, the definition is invalid, or a task has no stub.
        """;

    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        Argument<string> file = new("FILE") { Description = "A definition, a template with definitions, or - for the standard input" };
        Option<string> definition = new("--definition") { Description = "Which of a template's definitions: its logical ID or name" };
        Option<string> input = new("--input") { Description = "The execution's input: a file, - for the standard input, or JSON" };
        Option<string> stubs = new("--stubs") { Description = "The file that says what the tasks answer" };
        Option<string[]> define = new("--define") { Description = "The value of a placeholder, as NAME=VALUE" };
        Option<string[]> bucket = new("--bucket") { Description = "A folder that stands for an S3 bucket, as NAME=FOLDER" };
        Option<bool> express = new("--express") { Description = "Run as an Express state machine if nothing else says the type" };
        var language = Choices.Option(
            "--query-language",
            "The query language if the definition names none",
            "jsonpath",
            "jsonpath",
            "jsonata"
        );
        var format = Choices.Option("--format", "How the result is written", "text", "text", "json");
        Option<bool> trace = new("--trace") { Description = "Show each state's input, arguments, result and variables" };
        Option<string> name = new("--name") { Description = "The execution's name" };
        Option<string> startTime = new("--start-time") { Description = "The virtual time of the start, such as 2025-01-31T12:00:00Z" };
        Option<int> seed = new("--seed") { Description = "The seed of all that is random" };
        Option<long> maxTransitions = new("--max-transitions")
        {
            Description = "The number of state transitions after which the execution is stopped",
            DefaultValueFactory = _ => StandardMaxTransitions,
        };
        maxTransitions.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && long.TryParse(result.Tokens[0].Value, out var number) && number < 1)
            {
                result.AddError("--max-transitions is at least 1.");
            }
        });
        Command command = new("run", Description)
        {
            file,
            definition,
            input,
            stubs,
            define,
            bucket,
            express,
            language,
            format,
            trace,
            name,
            startTime,
            seed,
            maxTransitions,
        };
        command.SetAction(result =>
            Run(
                new RunSettings
                {
                    File = result.GetValue(file)!,
                    Definition = result.GetValue(definition),
                    Input = result.GetValue(input),
                    Stubs = result.GetValue(stubs),
                    Defines = result.GetValue(define) ?? [],
                    Buckets = result.GetValue(bucket) ?? [],
                    Options = new CheckOptions
                    {
                        IsExpress = result.GetValue(express),
                        DefaultQueryLanguage = result.GetValue(language) == "jsonata" ? QueryLanguage.Jsonata : QueryLanguage.JsonPath,
                    },
                    Name = result.GetValue(name),
                    StartTime = result.GetValue(startTime),
                    Seed = result.GetValue(seed),
                    MaxTransitions = result.GetValue(maxTransitions),
                    IsJson = result.GetValue(format) == "json",
                    ShowsTrace = result.GetValue(trace),
                },
                terminal
            )
        );
        return command;
    }

    private static int Run(RunSettings settings, Terminal terminal)
    {
        using CancellationTokenSource interrupted = new();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Interrupt);
        using var termination = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Interrupt);
        try
        {
            var succeeded = ExecutionRun.RunAsync(settings, terminal, interrupted.Token).GetAwaiter().GetResult();
            return succeeded ? ExitStatus.Clean : ExitStatus.Errors;
        }
        catch (Exception error) when (SourceErrors.Are(error))
        {
            SourceErrors.Write(error, terminal);
        }

        return ExitStatus.BadUsage;

        // The first signal ends the execution in good order, the second the process.
        void Interrupt(PosixSignalContext context)
        {
            context.Cancel = !interrupted.IsCancellationRequested;
            interrupted.Cancel();
        }
    }
}
