using AslGen.Compiler.Program;
using Microsoft.CodeAnalysis;

namespace AslGen.Compiler.FrontEnd;

/// <summary>What the names in a piece of C# stand for.</summary>
internal sealed class Scope
{
    private readonly Dictionary<ISymbol, Expression> _values = new(SymbolEqualityComparer.Default);

    /// <summary>Says what a parameter or local stands for.</summary>
    /// <param name="symbol">The parameter or local.</param>
    /// <param name="value">The value.</param>
    public void Bind(ISymbol symbol, Expression value) => _values[symbol] = value;

    /// <summary>What a parameter or local stands for.</summary>
    /// <param name="symbol">The parameter or local.</param>
    /// <returns>The value, or null where it stands for nothing here.</returns>
    public Expression? Find(ISymbol symbol) => _values.TryGetValue(symbol, out Expression? value) ? value : null;
}
