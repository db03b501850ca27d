using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.Graph;
using AslGen.Compiler.Program;
using AslGen.StatesLanguage.Model;

namespace AslGen.Compiler.Lowering;

/// <summary>What the back end makes of a program.</summary>
/// <param name="Definition">The definition, or null where something cannot be expressed.</param>
/// <param name="Findings">What cannot be expressed.</param>
internal sealed record BackEndResult(StateMachineDefinition? Definition, IReadOnlyList<Finding> Findings);

/// <summary>Turns a program into a definition in the query language that it asks for.</summary>
internal static class WorkflowBackEnd
{
    private static QueryAbilities JsonPath { get; } = new(JsonPathConditions.CanAsk, JsonPathPrinter.CanCompute);

    private static QueryAbilities Jsonata { get; } = new(_ => true, _ => true);

    /// <summary>Lowers a program.</summary>
    /// <param name="program">The program; its flow is there.</param>
    /// <returns>The definition and what cannot be expressed.</returns>
    public static BackEndResult Lower(WorkflowProgram program)
    {
        FindingSink sink = new();
        LoweringContext context = new(program.Locals, sink);
        StateNames names = new();
        bool isJsonPath = program.QueryLanguage == QueryLanguage.JsonPath;
        FlowGraph graph = GraphBuilder.Build(program.Flow!, names, isJsonPath ? JsonPath : Jsonata);
        StateScope scope = isJsonPath
            ? JsonPathLowering.Lower(context, names, graph, InputLayout.Whole(LoweringContext.MachineInput))
            : JsonataLowering.Lower(context, names, graph, hasMachineInput: true);
        StateMachineDefinition definition = new(scope)
        {
            Comment = program.Comment,
            // JSONPath is what a definition has that names none.
            QueryLanguage = program.QueryLanguage == QueryLanguage.JsonPath ? null : program.QueryLanguage,
            TimeoutSeconds = program.TimeoutSeconds,
        };
        return new BackEndResult(sink.IsClean ? definition : null, sink.Findings);
    }
}
