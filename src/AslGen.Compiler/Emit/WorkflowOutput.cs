using AslGen.Compiler.Lowering;
using AslGen.Compiler.Program;
using AslGen.StatesLanguage;
using AslGen.StatesLanguage.Model;
using AslGen.StatesLanguage.Permissions;
using AslGen.StatesLanguage.Writing;

namespace AslGen.Compiler.Emit;

/// <summary>The texts that a workflow compiles to.</summary>
/// <param name="Definition">The definition as JSON; empty where the workflow has errors.</param>
/// <param name="Policy">The policy of the machine's role as JSON; empty where nothing is needed or the workflow has errors.</param>
/// <param name="ResponderPolicy">
/// The policy of those who answer the machine's tasks as JSON; empty where no task waits for anybody or the workflow has errors.
/// </param>
/// <param name="Model">The definition, or null where the workflow has errors.</param>
internal sealed record WorkflowOutput(string Definition, string Policy, string ResponderPolicy, StateMachineDefinition? Model)
{
    /// <summary>Compiles a program.</summary>
    /// <param name="program">The program.</param>
    /// <returns>The texts.</returns>
    public static WorkflowOutput Of(WorkflowProgram program)
    {
        StateMachineDefinition? definition = program.Flow is null ? null : WorkflowBackEnd.Lower(program).Definition;
        return definition is null
            ? new WorkflowOutput("", "", "", Model: null)
            : new WorkflowOutput(
                DefinitionWriter.Write(definition),
                PolicyOf(definition, program),
                Write(ResponderPolicyDeriver.Derive(definition)),
                definition
            );
    }

    /// <summary>The policy of a definition.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="program">The program that it is of, whose deploy-time values the policy can name.</param>
    /// <returns>The policy as JSON, or an empty text where nothing is needed.</returns>
    public static string PolicyOf(StateMachineDefinition definition, WorkflowProgram program) =>
        Write(Derive(definition, program).Statements);

    /// <summary>The derived policy of a definition.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="program">The program that it is of.</param>
    /// <returns>The policy.</returns>
    public static DerivedPolicy Derive(StateMachineDefinition definition, WorkflowProgram program) =>
        PolicyDeriver.Derive(definition, PlaceholdersOf(program));

    private static HashSet<string> PlaceholdersOf(WorkflowProgram program) =>
        new(
            program.Parameters.SelectMany(parameter => parameter.Placeholders).Select(placeholder => placeholder.Name),
            StringComparer.Ordinal
        );

    private static string Write(EquatableArray<PolicyStatement> statements) => statements.Count == 0 ? "" : PolicyWriter.Write(statements);
}
