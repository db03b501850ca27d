using AslGen.Compiler.Program;
using Microsoft.CodeAnalysis;

namespace AslGen.Compiler.FrontEnd;

/// <summary>The way out of a piece of a flow: of a loop, a switch or a block whose errors are handled.</summary>
/// <param name="Id">The loop's or block's number.</param>
/// <param name="Locals">The locals that hold, after it, the names assigned inside.</param>
internal sealed record FlowExit(int Id, IReadOnlyList<(ISymbol Symbol, LocalReference Local)> Locals)
{
    /// <summary>Whether any way leads out.</summary>
    public bool IsUsed { get; set; }

    /// <summary>What names stand for on the last way that leads out.</summary>
    public IReadOnlyDictionary<ISymbol, Expression>? Names { get; set; }
}
