using AslGen.Testing.Data;
using AslGen.Testing.Jsonata.Evaluation;

namespace AslGen.Testing.Jsonata.Values;

/// <summary>A function that is an argument of a call. It does not see the context item of who calls it.</summary>
/// <param name="function">The function.</param>
/// <param name="environment">The scope of the call that it is an argument of.</param>
internal sealed class ClosureValue(FunctionValue function, Frame environment) : FunctionValue
{
    public override int Arity => function.Arity;

    /// <summary>Wraps a function that is an argument.</summary>
    public static DataValue? Wrap(DataValue? argument, Frame environment) =>
        argument is FunctionValue function and not ClosureValue ? new ClosureValue(function, environment) : argument;

    public override DataValue? Run(DataValue?[] arguments, DataValue? input, Frame _) =>
        Calls.Apply(function, arguments, DataNull.Value, environment);

    public override DataValue? Invoke(DataValue?[] arguments, Frame _) => Run(arguments, null, environment);

    public override string[] PartialParameters() =>
        throw new JsonataException("S0202", "A function that is an argument cannot be partially applied.");
}
