using System.Globalization;

namespace AslGen.Compiler.Lowering;

/// <summary>
/// Names for what one JSONata expression binds itself. They begin with an underscore, which no variable of Step Functions does, and end
/// in a number of their own; those of the functions that templates share have none.
/// </summary>
internal sealed class FreshNames
{
    private readonly HashSet<string> _functions = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>The functions that the expression calls, by the names that the <see cref="SharedFunctions"/> have.</summary>
    public IReadOnlyCollection<string> Functions => _functions;

    /// <summary>Says that the expression calls a function.</summary>
    /// <param name="function">The function's name.</param>
    public void Call(string function) => _functions.Add(function);

    /// <summary>A name that nothing else in the expression has.</summary>
    /// <param name="name">What it should remind of.</param>
    /// <returns>The name without the dollar sign.</returns>
    public string Next(string name)
    {
        _count++;
        return "_"
            + name.Trim('_').TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9')
            + _count.ToString(CultureInfo.InvariantCulture);
    }
}
