using AslGen.Testing.Data;

namespace AslGen.Testing.Execution;

/// <summary>The largest payload that the service passes on.</summary>
internal static class PayloadLimit
{
    /// <summary>The most bytes that a payload has as JSON in UTF-8.</summary>
    public const int Bytes = 262_144;

    // A bound of the simulator, as high as common JSON parsers have it: a loop that wraps its input would else outgrow the stack.
    private const int Levels = 1_000;

    /// <summary>Refuses a payload that is too large.</summary>
    /// <param name="value">The payload.</param>
    /// <param name="place">The state or the resource that it comes from.</param>
    /// <exception cref="EvaluationException">When it is too large.</exception>
    public static void Check(DataValue value, string place)
    {
        if (DataSize.Of(value) > Bytes)
        {
            throw new EvaluationException(
                "States.DataLimitExceeded",
                $"The state/task '{place}' returned a result with a size exceeding the maximum number of bytes service limit."
            );
        }

        if (DataSize.DepthOf(value) > Levels)
        {
            throw EvaluationException.InPath($"The output of '{place}' nests deeper than {Levels} levels.");
        }
    }
}
