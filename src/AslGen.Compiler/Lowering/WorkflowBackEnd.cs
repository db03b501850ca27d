using System.Runtime.CompilerServices;
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

    // The generator, what writes the CDK side, and the analyzer ask for the same program one after another.
    private static readonly ConditionalWeakTable<WorkflowProgram, BackEndResult> Lowered = new();

    /// <summary>Lowers a program, once for as long as it lives.</summary>
    /// <param name="program">The program; its flow is there.</param>
    /// <returns>The definition and what cannot be expressed.</returns>
    public static BackEndResult Lower(WorkflowProgram program) => Lowered.GetValue(program, LowerNew);

    private static BackEndResult LowerNew(WorkflowProgram program)
    {
        FindingSink sink = new();
        LocalNames locals = new(program.Locals);
        LoweringContext context = new(locals, sink);
        StateNames names = new();
        bool isJsonPath = program.QueryLanguage == QueryLanguage.JsonPath;
        GraphContext shared = new(names, locals, isJsonPath, isJsonPath ? JsonPath : Jsonata);
        Flow flow = isJsonPath ? ConditionalValues.Rewrite(program.Flow!, locals) : program.Flow!;
        FlowGraph graph = GraphBuilder.Build(flow, shared);
        StateScope scope = isJsonPath
            ? JsonPathLowering.Lower(context, names, graph, ScopeInput.OfMachine)
            : JsonataLowering.Lower(context, names, graph, ScopeInput.OfMachine);
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
