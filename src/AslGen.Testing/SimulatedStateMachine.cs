using System.Text;
using System.Text.Json;
using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Model;
using AslGen.StatesLanguage.Reading;
using AslGen.StatesLanguage.Rules;
using AslGen.Testing.Data;
using AslGen.Testing.Execution;
using AslGen.Testing.Programs;

namespace AslGen.Testing;

/// <summary>
/// A state machine that runs in process as AWS Step Functions runs it. It is immutable: its executions, each with a clock of its own,
/// know nothing of one another.
/// </summary>
public sealed class SimulatedStateMachine
{
    private readonly MachineIdentity _identity;
    private readonly ScopeProgram _program;
    private readonly TimeSpan? _timeout;

    private SimulatedStateMachine(MachineIdentity identity, ScopeProgram program, TimeSpan? timeout)
    {
        _identity = identity;
        _program = program;
        _timeout = timeout;
    }

    /// <summary>The state machine's name.</summary>
    public string Name => _identity.Name;

    /// <summary>The state machine's ARN.</summary>
    public string Arn => _identity.Arn;

    /// <summary>Reads a definition.</summary>
    /// <param name="definitionJson">The definition in the States Language.</param>
    /// <param name="options">What is known beside the definition.</param>
    /// <returns>The state machine.</returns>
    /// <exception cref="InvalidDefinitionException">When the service would refuse the definition.</exception>
    public static SimulatedStateMachine Parse(string definitionJson, StateMachineOptions? options = null)
    {
        options ??= new StateMachineOptions();
        string text = Substitute(definitionJson, options.Substitutions);
        JsonReadResult json = JsonReader.Read(text);
        if (json.Root is null)
        {
            throw new InvalidDefinitionException($"The definition is no JSON: {json.Error!.Message}");
        }

        bool isExpress = options.Type == StateMachineType.Express;
        if (options.CheckDefinition)
        {
            Check(text, isExpress);
        }

        StateMachineDefinition definition =
            DefinitionReader.Read(json.Root) ?? throw new InvalidDefinitionException("The definition has no StartAt or no States");
        MachineIdentity identity = new(options.Name, options.Region, options.AccountId, options.RoleArn, isExpress);
        TimeSpan? timeout = definition.TimeoutSeconds is { } seconds ? TimeSpan.FromSeconds(seconds) : null;
        return new SimulatedStateMachine(identity, DefinitionCompiler.Compile(definition), timeout);
    }

    /// <summary>Starts an execution. Nothing runs before the execution is told to.</summary>
    /// <param name="inputJson">The input as JSON.</param>
    /// <param name="handlers">What stands for the services that tasks call.</param>
    /// <param name="options">What surrounds the execution.</param>
    /// <returns>The execution.</returns>
    /// <exception cref="SimulationException">When the input is no JSON, or too large.</exception>
    public SimulatedExecution Start(string inputJson = "{}", TaskHandlers? handlers = null, ExecutionOptions? options = null)
    {
        DataValue input;
        try
        {
            input = DataReader.Parse(inputJson);
        }
        catch (JsonException exception)
        {
            throw new SimulationException("InvalidExecutionInput: Invalid State Machine Execution Input: " + exception.Message, exception);
        }

        if (DataSize.Of(input) > PayloadLimit.Bytes)
        {
            throw new SimulationException($"InvalidExecutionInput: the input is larger than {PayloadLimit.Bytes} bytes");
        }

        options ??= new ExecutionOptions();
        Simulation simulation = new(options, handlers ?? new TaskHandlers(), this);
        ExecutionRun run = NewRun(simulation, input, options.Name ?? simulation.Random.NextUuid(), ended: null);
        run.Start();
        return new SimulatedExecution(run);
    }

    internal ExecutionRun NewRun(Simulation simulation, DataValue input, string name, Action<ExecutionRun>? ended) =>
        new(simulation, _identity, _program, _timeout, input, name) { Ended = ended };

    private static void Check(string text, bool isExpress)
    {
        CheckResult result = DefinitionChecker.Check(text, new CheckOptions { IsExpress = isExpress });
        string[] problems =
        [
            .. result
                .Findings.Where(CreationRules.Refuses)
                .Select(finding => $"{finding.Rule.Id} at {finding.Place.Pointer}: {finding.Message}"),
        ];
        if (problems.Length > 0)
        {
            throw new InvalidDefinitionException(problems);
        }
    }

    // As deployment tools do: ${Name} anywhere in the text.
    private static string Substitute(string definition, IReadOnlyDictionary<string, string> substitutions)
    {
        if (substitutions.Count == 0)
        {
            return definition;
        }

        StringBuilder text = new(definition);
        foreach (KeyValuePair<string, string> substitution in substitutions)
        {
            text.Replace("${" + substitution.Key + "}", substitution.Value);
        }

        return text.ToString();
    }
}
