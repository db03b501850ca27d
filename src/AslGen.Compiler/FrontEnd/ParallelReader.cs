using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.Program;
using AslGen.StatesLanguage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>Reads <c>Flow.Parallel</c>.</summary>
/// <param name="context">The workflow being read.</param>
internal sealed class ParallelReader(ReadingContext context)
{
    /// <summary>Reads a call.</summary>
    /// <param name="call">The call.</param>
    /// <param name="flow">The flow around the branches.</param>
    /// <param name="label">The state's name, or null where its branches name it.</param>
    /// <returns>The state, or null after a refusal.</returns>
    public ParallelCall? Read(IInvocationOperation call, IFlowStatements flow, string? label)
    {
        if (CallArguments.Read(call.Arguments, flow.ReadBranch) is not { } branches)
        {
            context.Report(RuleIds.UnsupportedExpression, call, "An array of branches");
            return null;
        }

        if (branches.Count == 0)
        {
            context.Report(RuleIds.InvalidSetting, call, "Flow.Parallel needs a branch");
            return null;
        }

        if (branches.Any(branch => branch is null))
        {
            return null;
        }

        if (call.Type is INamedTypeSymbol { TypeArguments: [IArrayTypeSymbol { ElementType: var item }] } && JsonKinds.IsTuple(item))
        {
            context.Report(RuleIds.UnsupportedExpression, call, "An array of tuples (System.Text.Json writes none; make them records)");
            return null;
        }

        string name = string.Join(" and ", branches.Select((branch, index) => branch!.Name ?? $"branch {index + 1}"));
        return new ParallelCall(
            label ?? StateName.Short(name),
            context.Origins.NumberOf(call.Syntax),
            branches.Select(branch => branch!.Flow).ToEquatableArray()
        );
    }
}
