using AslGen.Testing.Data;
using AslGen.Testing.Jsonata.Evaluation;
using AslGen.Testing.Jsonata.Nodes;

namespace AslGen.Testing.Jsonata.Values;

/// <summary>A function that an expression defines, with the context item and the variables that it sees.</summary>
/// <param name="parameters">Its parameters.</param>
/// <param name="body">Its body.</param>
/// <param name="input">The context item where it is defined.</param>
/// <param name="environment">The scope where it is defined.</param>
/// <param name="signature">Its signature.</param>
internal sealed class LambdaValue(string[] parameters, Node body, DataValue? input, Frame environment, SignatureCheck? signature)
    : FunctionValue
{
    public override int Arity => parameters.Length;

    public override SignatureCheck? Signature => signature;

    public override bool IsObject => true;

    public Node Body => body;

    public DataValue? Input => input;

    public Frame Environment => environment;

    public override DataValue? Run(DataValue?[] arguments, DataValue? _, Frame caller) =>
        body.Evaluate(input, Frame.OfCall(environment, parameters, arguments));

    public override DataValue? Invoke(DataValue?[] arguments, Frame caller) => Calls.Apply(this, arguments, input, caller);

    public override string[] PartialParameters() => parameters;
}
