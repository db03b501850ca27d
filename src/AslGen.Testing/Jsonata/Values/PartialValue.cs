using AslGen.Testing.Data;
using AslGen.Testing.Jsonata.Evaluation;

namespace AslGen.Testing.Jsonata.Values;

/// <summary>A function with some of its arguments given.</summary>
/// <param name="function">The function.</param>
/// <param name="parameters">All parameters of the function.</param>
/// <param name="arguments">The arguments that are given, at their places.</param>
/// <param name="open">The indexes of the parameters that are left open.</param>
internal sealed class PartialValue(FunctionValue function, string[] parameters, DataValue?[] arguments, int[] open) : FunctionValue
{
    public override int Arity => open.Length;

    public override bool IsObject => true;

    public override DataValue? Run(DataValue?[] given, DataValue? input, Frame environment)
    {
        DataValue?[] all = new DataValue?[parameters.Length];
        for (int index = 0; index < all.Length; index++)
        {
            all[index] = index < arguments.Length ? arguments[index] : null;
        }

        for (int index = 0; index < open.Length; index++)
        {
            all[open[index]] = index < given.Length ? given[index] : null;
        }

        return function.Run(all, input, environment);
    }

    public override DataValue? Invoke(DataValue?[] given, Frame environment) => throw Calls.NotCallable();

    public override string[] PartialParameters() => [.. open.Select(index => parameters[index])];
}
