using System.Globalization;

namespace AslGen.Compiler.Lowering;

/// <summary>
/// Names for what one JSONata expression binds itself. They begin with an underscore, which no variable of Step Functions does, and end
/// in a number of their own.
/// </summary>
internal sealed class FreshNames
{
    private int _count;

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
