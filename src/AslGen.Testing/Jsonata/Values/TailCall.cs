using AslGen.Testing.Data;
using AslGen.Testing.Jsonata.Evaluation;
using AslGen.Testing.Jsonata.Nodes;

namespace AslGen.Testing.Jsonata.Values;

/// <summary>A call that is the last thing a function does, and is left to whoever called the function, so that the stack does not grow.</summary>
/// <param name="call">The call.</param>
/// <param name="input">The context item.</param>
/// <param name="environment">The scope.</param>
internal sealed class TailCall(CallNode call, DataValue? input, Frame environment) : FunctionValue
{
    public override int Arity => 0;

    public override bool IsObject => true;

    public CallNode Call => call;

    public DataValue? Input => input;

    public Frame Environment => environment;

    public override DataValue? Run(DataValue?[] arguments, DataValue? _, Frame caller) => call.Evaluate(input, environment);

    public override DataValue? Invoke(DataValue?[] arguments, Frame caller) => Calls.Apply(this, arguments, input, caller);

    public override string[] PartialParameters() => [];
}
