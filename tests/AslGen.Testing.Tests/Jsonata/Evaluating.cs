using AslGen.Testing.Data;
using AslGen.Testing.Jsonata;

namespace AslGen.Testing.Tests.Jsonata;

/// <summary>Evaluates expressions for tests.</summary>
internal static class Evaluating
{
    private static readonly DataValue States = DataReader.Parse(
        """{"input":{"name":"order","items":[{"sku":"a","price":2.5,"count":2},{"sku":"b","price":1,"count":3},{"sku":"a","price":4}],"one":[{"v":1}],"empty":[],"text":"Hello World"}}"""
    );

    /// <summary>The value as JSON; null where it is undefined.</summary>
    public static string? Json(
        string expression,
        JsonataFunctionSet functions = JsonataFunctionSet.StepFunctions,
        JsonataLimits? limits = null,
        CancellationToken cancellation = default
    ) => Value(expression, functions, limits, cancellation)?.ToString();

    /// <summary>The value; null where it is undefined.</summary>
    public static DataValue? Value(
        string expression,
        JsonataFunctionSet functions = JsonataFunctionSet.StepFunctions,
        JsonataLimits? limits = null,
        CancellationToken cancellation = default
    )
    {
        Dictionary<string, DataValue> variables = new() { ["states"] = States, ["total"] = new DataNumber(3) };
        return JsonataProgram
            .Compile(expression, functions)
            .Evaluate(null, variables, limits ?? JsonataLimits.Default, new TestHost(), cancellation);
    }

    /// <summary>The error.</summary>
    public static JsonataException Error(
        string expression,
        JsonataFunctionSet functions = JsonataFunctionSet.StepFunctions,
        JsonataLimits? limits = null
    ) => Assert.Throws<JsonataException>(() => Value(expression, functions, limits));
}
