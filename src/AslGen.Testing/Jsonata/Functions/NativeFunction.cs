using AslGen.Testing.Data;
using AslGen.Testing.Jsonata.Evaluation;
using AslGen.Testing.Jsonata.Values;

namespace AslGen.Testing.Jsonata.Functions;

/// <summary>A built-in function.</summary>
/// <param name="name">Its name without the dollar sign.</param>
/// <param name="parameters">The names of its parameters.</param>
/// <param name="signature">What its arguments have to be.</param>
/// <param name="body">What it does.</param>
internal sealed class NativeFunction(string name, string[] parameters, SignatureCheck signature, Func<NativeCall, DataValue?> body)
    : FunctionValue
{
    private int? _arity;

    public string Name => name;

    public override int Arity => _arity ?? parameters.Length;

    public override SignatureCheck? Signature => signature;

    public override bool IsObject => true;

    /// <summary>How many parameters come before the first with a default, where that is not all.</summary>
    public int RequiredParameters
    {
        init => _arity = value;
    }

    /// <summary>Whether the reference implementation cannot apply it partially.</summary>
    public bool IsNeverPartial { get; init; }

    public override DataValue? Run(DataValue?[] arguments, DataValue? input, Frame environment) =>
        body(new NativeCall(arguments, input, environment));

    public override DataValue? Invoke(DataValue?[] arguments, Frame environment) => throw Calls.NotCallable();

    public override string[] PartialParameters() =>
        IsNeverPartial ? throw new JsonataException("S0208", $"${name} cannot be partially applied.")
        : parameters.Length == 0 ? [""]
        : parameters;
}
