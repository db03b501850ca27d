using AslGen.StatesLanguage.JsonPath;
using AslGen.Testing.Data;
using AslGen.Testing.Execution;

namespace AslGen.Testing.JsonPath;

/// <summary>The functions at the end of paths, such as <c>$.prices.max()</c>.</summary>
internal static class PathFunctionEvaluator
{
    /// <summary>Calls a function.</summary>
    /// <param name="function">The call.</param>
    /// <param name="value">What the path has found so far.</param>
    /// <param name="search">The search, which gives the arguments.</param>
    /// <returns>The result.</returns>
    /// <exception cref="EvaluationException">When the function cannot be called so.</exception>
    public static DataValue Call(FunctionSegment function, DataValue value, PathSearch search)
    {
        List<DataValue> arguments = [.. function.Arguments.Select(search.ValueOf).OfType<DataValue>()];
        switch (function.Name)
        {
            case "length" or "size":
                return (arguments.Count > 0 ? arguments[0] : value) switch
                {
                    DataArray array => new DataNumber(array.Count),
                    DataObject @object => new DataNumber(@object.Count),
                    _ => DataNull.Value,
                };
            case "keys":
                return value is DataObject members
                    ? new DataArray([.. members.Members.Select(member => new DataString(member.Key))])
                    : DataNull.Value;
            case "concat":
                IEnumerable<DataValue> texts = (value is DataArray parts ? parts.Items : []).Concat(arguments);
                return new DataString(string.Concat(texts.OfType<DataString>().Select(text => text.Value)));
            case "append":
                return value is DataArray list ? new DataArray([.. list.Items, .. arguments]) : value;
            case "distinct":
                return value is DataArray items ? new DataArray([.. items.Items.Distinct()]) : value;
            case "first":
                return PathEvaluator.ItemAt(value, 0) ?? throw Failure(function);
            case "last":
                return PathEvaluator.ItemAt(value, -1) ?? throw Failure(function);
            case "index":
                return arguments is [DataNumber index] && PathEvaluator.ItemAt(value, (int)index.Value) is { } item
                    ? item
                    : throw Failure(function);
            default:
                return Aggregate(function, value, arguments);
        }
    }

    private static DataNumber Aggregate(FunctionSegment function, DataValue value, List<DataValue> arguments)
    {
        IEnumerable<DataValue> values = (value is DataArray array ? array.Items : []).Concat(arguments);
        double[] numbers = [.. values.OfType<DataNumber>().Select(number => number.Value)];
        if (numbers.Length == 0)
        {
            throw EvaluationException.InPath("Aggregation function attempted to calculate value using empty array");
        }

        return new DataNumber(
            function.Name switch
            {
                "min" => numbers.Min(),
                "max" => numbers.Max(),
                "sum" => numbers.Sum(),
                "avg" => numbers.Average(),
                "stddev" => Deviation(numbers),
                _ => throw EvaluationException.InPath("Function with name: " + function.Name + " does not exist."),
            }
        );
    }

    private static double Deviation(double[] numbers)
    {
        double mean = numbers.Average();
        return Math.Sqrt(numbers.Sum(number => (number - mean) * (number - mean)) / numbers.Length);
    }

    private static EvaluationException Failure(FunctionSegment function) =>
        EvaluationException.InPath($"The path function '{function.Name}' cannot be applied to what the path has found");
}
