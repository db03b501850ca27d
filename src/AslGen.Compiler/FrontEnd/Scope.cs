using AslGen.Compiler.Program;
using Microsoft.CodeAnalysis;

namespace AslGen.Compiler.FrontEnd;

/// <summary>What the names in a piece of C# stand for.</summary>
internal sealed class Scope
{
    private Dictionary<ISymbol, Expression> _values = new(SymbolEqualityComparer.Default);

    /// <summary>What all names stand for now.</summary>
    public IReadOnlyDictionary<ISymbol, Expression> Current => _values;

    /// <summary>Goes back to what names stood for.</summary>
    /// <param name="values">What they stood for.</param>
    public void Restore(IReadOnlyDictionary<ISymbol, Expression> values)
    {
        _values = new Dictionary<ISymbol, Expression>(SymbolEqualityComparer.Default);
        foreach (KeyValuePair<ISymbol, Expression> value in values)
        {
            _values.Add(value.Key, value.Value);
        }
    }

    /// <summary>Keeps what names stand for now, apart from what is bound later.</summary>
    /// <returns>What they stand for.</returns>
    public IReadOnlyDictionary<ISymbol, Expression> Snapshot()
    {
        IReadOnlyDictionary<ISymbol, Expression> now = _values;
        Restore(now);
        return now;
    }

    /// <summary>Says what a parameter or local stands for.</summary>
    /// <param name="symbol">The parameter or local.</param>
    /// <param name="value">The value.</param>
    public void Bind(ISymbol symbol, Expression value) => _values[symbol] = value;

    /// <summary>What a parameter or local stands for.</summary>
    /// <param name="symbol">The parameter or local.</param>
    /// <returns>The value, or null where it stands for nothing here.</returns>
    public Expression? Find(ISymbol symbol) => _values.TryGetValue(symbol, out Expression? value) ? value : null;

    /// <summary>Forgets parameters and locals whose code has been read.</summary>
    /// <param name="isOver">Says of each whether it is one of them.</param>
    public void Forget(Func<ISymbol, bool> isOver)
    {
        foreach (ISymbol symbol in _values.Keys.Where(isOver).ToList())
        {
            _values.Remove(symbol);
        }
    }

    /// <summary>A scope in which names stand for the same, apart from what is bound in either later.</summary>
    /// <returns>The scope.</returns>
    public Scope Copy()
    {
        Scope copy = new();
        copy.Restore(_values);
        return copy;
    }
}
