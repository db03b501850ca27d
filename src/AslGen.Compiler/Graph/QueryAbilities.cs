using AslGen.Compiler.Program;

namespace AslGen.Compiler.Graph;

/// <summary>What a query language can say at once; what it cannot takes a further state.</summary>
/// <param name="CanAsk">Whether a condition can be asked.</param>
/// <param name="CanCompute">Whether a value can be computed.</param>
internal sealed record QueryAbilities(Func<Expression, bool> CanAsk, Func<Expression, bool> CanCompute)
{
    /// <summary>Whether values that are put onto a way can be computed there.</summary>
    /// <param name="way">The way.</param>
    /// <param name="values">The values, which speak of locals as they are after the way.</param>
    /// <returns>Whether they can, or could not before either.</returns>
    public bool CanComputeOn(Way way, IEnumerable<Expression> values) =>
        values.All(value => CanCompute(WaysAhead.Over(way, value)) || !CanCompute(value));

    /// <summary>Whether the state that a way starts from can give a value as the last of its scope.</summary>
    /// <param name="way">The way.</param>
    /// <param name="value">The value, which speaks of locals as they are after the way.</param>
    /// <returns>Whether it can.</returns>
    public bool CanReturnOn(Way way, Expression value) => !WaysAhead.WouldRepeatWithin(way, value) && CanComputeOn(way, [value]);
}
