using AslGen.Compiler.Cdk.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.Cdk.Checks;

/// <summary>Reads <c>Duration</c> and <c>Timeout</c>.</summary>
internal static class Durations
{
    /// <summary>The seconds of a constant duration.</summary>
    /// <param name="operation">A <c>Duration</c>, or a <c>Timeout</c> of one.</param>
    /// <param name="values">Reads values.</param>
    /// <returns>The seconds, or null where they are not known.</returns>
    public static double? SecondsOf(IOperation? operation, ValueReader values)
    {
        if (operation is null || values.Resolve(operation) is not IInvocationOperation { Arguments: [var argument, ..] } call)
        {
            return null;
        }

        string type = call.TargetMethod.ContainingType.Name;
        if (type == "Timeout" && call.TargetMethod.Name == "Duration")
        {
            return SecondsOf(argument.Value, values);
        }

        double? unit = (type == "Duration" ? call.TargetMethod.Name : "") switch
        {
            "Millis" => 0.001,
            "Seconds" => 1,
            "Minutes" => 60,
            "Hours" => 3_600,
            "Days" => 86_400,
            _ => null,
        };
        return unit is { } factor && values.Read(argument.Value) is NumberValue number ? number.Number * factor : null;
    }
}
