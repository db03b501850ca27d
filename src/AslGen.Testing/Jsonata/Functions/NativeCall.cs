using AslGen.Testing.Data;
using AslGen.Testing.Jsonata.Evaluation;
using AslGen.Testing.Jsonata.Values;

namespace AslGen.Testing.Jsonata.Functions;

/// <summary>A call of a built-in function. A partial application can give it arguments that nobody checked.</summary>
/// <param name="Arguments">The arguments.</param>
/// <param name="Input">The context item.</param>
/// <param name="Environment">The scope.</param>
internal readonly record struct NativeCall(DataValue?[] Arguments, DataValue? Input, Frame Environment)
{
    public EvaluationRun Run => Environment.Run;

    /// <summary>An argument; null where it is undefined.</summary>
    public DataValue? this[int index] => index < Arguments.Length ? Arguments[index] : null;

    public string? Text(int index) =>
        this[index] switch
        {
            null => null,
            DataString text => text.Value,
            var other => throw Unfit(index, "string", other),
        };

    public double? Number(int index) =>
        this[index] switch
        {
            null => null,
            DataNumber number => number.Value,
            var other => throw Unfit(index, "number", other),
        };

    public DataArray? Array(int index) =>
        this[index] switch
        {
            null => null,
            DataArray array => array,
            var other => throw Unfit(index, "array", other),
        };

    public FunctionValue? Function(int index) =>
        this[index] switch
        {
            null => null,
            FunctionValue function => function,
            var other => throw Unfit(index, "function", other),
        };

    private static JsonataException Unfit(int index, string kind, DataValue value) =>
        new(null, $"Argument {index + 1} has to be a {kind}.", value) { Argument = index + 1 };
}
