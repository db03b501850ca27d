using AslGen.Testing.Data;
using AslGen.Testing.Jsonata.Evaluation;

namespace AslGen.Testing.Jsonata.Values;

/// <summary>A function and another that gets its result.</summary>
/// <param name="first">The function that comes first.</param>
/// <param name="second">The function that comes second.</param>
/// <param name="environment">The scope where they are chained.</param>
internal sealed class ChainValue(FunctionValue first, FunctionValue second, Frame environment) : FunctionValue
{
    public override int Arity => 1;

    public override bool IsObject => true;

    public override DataValue? Run(DataValue?[] arguments, DataValue? input, Frame caller)
    {
        DataValue? argument = arguments.Length > 0 ? arguments[0] : null;
        DataValue? middle = Calls.Apply(first, [ClosureValue.Wrap(argument, environment)], DataNull.Value, environment);
        return Calls.ApplyOnce(second, [middle], input, caller);
    }

    public override DataValue? Invoke(DataValue?[] arguments, Frame caller) => Calls.Apply(this, arguments, DataNull.Value, caller);

    public override string[] PartialParameters() => ["x"];
}
