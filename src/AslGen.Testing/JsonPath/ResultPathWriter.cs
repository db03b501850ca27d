using AslGen.StatesLanguage.JsonPath;
using AslGen.Testing.Data;
using AslGen.Testing.Execution;

namespace AslGen.Testing.JsonPath;

/// <summary>Puts a result into a state's raw input where <c>ResultPath</c> says.</summary>
internal static class ResultPathWriter
{
    /// <summary>Puts a value into another.</summary>
    /// <param name="input">The raw input.</param>
    /// <param name="path">The path, a Reference Path.</param>
    /// <param name="result">The value.</param>
    /// <returns>The input with the value in it.</returns>
    /// <exception cref="EvaluationException">When the input has no such place and none can be made.</exception>
    public static DataValue Write(DataValue input, PathExpression path, DataValue result)
    {
        int depth = path.Segments.Count;
        DataValue?[] along = new DataValue?[depth];
        DataValue? current = input;
        for (int index = 0; index < depth; index++)
        {
            along[index] = current;
            current = (path.Segments[index], current) switch
            {
                (NameSegment name, DataObject @object) => @object[name.Name],
                (NameSegment, null) => null,
                (IndexSegment { Index: var item }, DataArray array) when item >= 0 && item < array.Count => array[item],
                _ => throw Failure(path, input),
            };
        }

        DataValue value = result;
        for (int index = depth - 1; index >= 0; index--)
        {
            if (path.Segments[index] is NameSegment name)
            {
                value = ((DataObject?)along[index] ?? DataObject.Empty).With(name.Name, value);
            }
            else
            {
                List<DataValue> items = [.. ((DataArray)along[index]!).Items];
                items[((IndexSegment)path.Segments[index]).Index] = value;
                value = new DataArray(items);
            }
        }

        return value;
    }

    private static EvaluationException Failure(PathExpression path, DataValue input) =>
        EvaluationException.InPath($"Unable to apply ReferencePath {path.Print()} to input {input}", "ResultPath", path.Print().ToString());
}
