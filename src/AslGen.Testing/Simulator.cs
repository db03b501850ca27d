using System.Text.Json;
using AslGen.Testing.Workflows;

namespace AslGen.Testing;

/// <summary>Where tests of workflows start: takes a workflow, which then gets stubs and inputs.</summary>
public static class Simulator
{
    /// <summary>Takes a workflow class; its compiled definition is what runs.</summary>
    /// <typeparam name="TWorkflow">The class with <see cref="StateMachineAttribute"/>.</typeparam>
    /// <param name="placeholders">
    /// The values of the definition's placeholders by name, such as the generated <c>Parameters.ToSubstitutions()</c>; those that are
    /// left out get readable values.
    /// </param>
    /// <returns>The workflow, without stubs.</returns>
    /// <exception cref="InvalidDefinitionException">When the class has no definition, or the service would refuse it.</exception>
    public static WorkflowSimulation<TWorkflow> For<TWorkflow>(IReadOnlyDictionary<string, string>? placeholders = null)
        where TWorkflow : class => new(WorkflowType.Of(typeof(TWorkflow), placeholders));

    /// <summary>Takes a definition in the States Language, wherever it comes from.</summary>
    /// <param name="definitionJson">The definition as JSON, such as the text of an <c>.asl.json</c> file.</param>
    /// <param name="placeholders">The values of its placeholders, <c>${Name}</c>; those that are left out get readable values.</param>
    /// <param name="json">How inputs, stubs' answers and outputs become JSON; as System.Text.Json does unless told otherwise.</param>
    /// <param name="type">The state machine's type.</param>
    /// <returns>The workflow, without stubs.</returns>
    /// <exception cref="InvalidDefinitionException">When the service would refuse the definition.</exception>
    public static WorkflowSimulation ForDefinition(
        string definitionJson,
        IReadOnlyDictionary<string, string>? placeholders = null,
        JsonSerializerOptions? json = null,
        StateMachineType type = StateMachineType.Standard
    )
    {
        string definition = DefinitionText.Fill(definitionJson, Placeholders.For(definitionJson, placeholders));
        SimulatedStateMachine machine = SimulatedStateMachine.Parse(definition, new StateMachineOptions { Type = type });
        return new WorkflowSimulation(machine, StateIndex.Of(definition), json ?? MachineJson.For(default));
    }
}
