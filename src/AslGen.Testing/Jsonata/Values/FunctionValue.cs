using AslGen.Testing.Data;
using AslGen.Testing.Jsonata.Evaluation;

namespace AslGen.Testing.Jsonata.Values;

/// <summary>A function. It is a value of the language, but no JSON.</summary>
internal abstract class FunctionValue : DataValue
{
    /// <summary>How many arguments it takes, as far as functions that call it want to know.</summary>
    public abstract int Arity { get; }

    /// <summary>What its arguments have to be; null where nothing is told.</summary>
    public virtual SignatureCheck? Signature => null;

    /// <summary>Whether the reference implementation has an object for it, which counts as true, and not a function.</summary>
    public virtual bool IsObject => false;

    /// <summary>Runs it with arguments that fit. The result can be a <see cref="TailCall"/>.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="input">The context item where it is called.</param>
    /// <param name="environment">The scope where it is called.</param>
    /// <returns>The result.</returns>
    public abstract DataValue? Run(DataValue?[] arguments, DataValue? input, Frame environment);

    /// <summary>Calls it from within another function that got it as an argument.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="environment">The scope of that function's call.</param>
    /// <returns>The result.</returns>
    public abstract DataValue? Invoke(DataValue?[] arguments, Frame environment);

    /// <summary>The parameters that a partial application can leave open.</summary>
    public abstract string[] PartialParameters();

    public sealed override bool Equals(DataValue? other) => ReferenceEquals(this, other);

    public sealed override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
