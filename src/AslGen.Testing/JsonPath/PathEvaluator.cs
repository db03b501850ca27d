using System.Globalization;
using System.Text;
using AslGen.StatesLanguage.JsonPath;
using AslGen.Testing.Data;
using AslGen.Testing.Execution;

namespace AslGen.Testing.JsonPath;

/// <summary>
/// Evaluates paths as Jayway's Java implementation does, on which the service builds: a definite path gives its value, any other an
/// array of all that it finds.
/// </summary>
internal static class PathEvaluator
{
    /// <summary>Evaluates a path of a state.</summary>
    /// <param name="path">The path.</param>
    /// <param name="scene">What the state sees.</param>
    /// <returns>The value, or why there is none.</returns>
    public static PathResult Evaluate(PathExpression path, IScene scene) =>
        path.Root switch
        {
            PathRoot.Input => Evaluate(path, scene.Input, scene.Input, scene),
            PathRoot.Context => scene.Context is var context ? Evaluate(path, context, context, scene) : default,
            PathRoot.Variable when scene.Variables[path.Variable] is { } variable => Evaluate(path, variable, variable, scene),
            PathRoot.Variable => new PathResult(null, "No results for variable: $" + path.Variable),
            _ => new PathResult(null, "'@' has a meaning only in filters"),
        };

    /// <summary>Evaluates a path from a given value on.</summary>
    /// <param name="path">The path.</param>
    /// <param name="start">The value that the path's root stands for.</param>
    /// <param name="document">The value that <c>$</c> stands for inside filters.</param>
    /// <param name="scene">What the state sees.</param>
    /// <returns>The value, or why there is none.</returns>
    public static PathResult Evaluate(PathExpression path, DataValue start, DataValue document, IScene scene)
    {
        int segment = 0;
        DataValue current = start;
        for (; segment < path.Segments.Count; segment++)
        {
            PathSegment step = path.Segments[segment];
            if (step.IsDescendant || step is not (NameSegment or IndexSegment))
            {
                break;
            }

            DataValue? next = step is NameSegment name ? (current as DataObject)?[name.Name] : ItemAt(current, ((IndexSegment)step).Index);
            if (next is null)
            {
                return new PathResult(null, ProblemAt(path, segment, current));
            }

            current = next;
        }

        return segment == path.Segments.Count ? new PathResult(current, null) : new PathSearch(path, document, scene).Run(segment, current);
    }

    internal static DataValue? ItemAt(DataValue value, int index)
    {
        if (value is not DataArray array)
        {
            return null;
        }

        int position = index < 0 ? array.Count + index : index;
        return position >= 0 && position < array.Count ? array[position] : null;
    }

    private static string ProblemAt(PathExpression path, int segment, DataValue current)
    {
        string place = Print(path, segment + 1);
        bool isLast = segment == path.Segments.Count - 1;
        return (path.Segments[segment], current) switch
        {
            (NameSegment, DataObject) when isLast => "No results for path: " + place,
            (NameSegment, DataObject) => "Missing property in path " + place,
            (NameSegment name, _) =>
                $"Expected to find an object with property ['{name.Name}'] in path {Print(path, segment)} but found '{JavaText.TypeOf(current)}'. This is not a json object according to the JsonProvider: 'com.jayway.jsonpath.spi.json.JacksonJsonProvider'.",
            (_, DataArray) => "No results for path: " + Print(path, path.Segments.Count),
            (_, DataNull) => $"The path {Print(path, segment)} is null",
            _ => $"Filter: {PrintStep(path.Segments[segment])} can only be applied to arrays. Current context is: {JavaText.Of(current)}",
        };
    }

    private static string Print(PathExpression path, int count)
    {
        StringBuilder text = new("$");
        for (int index = 0; index < count; index++)
        {
            text.Append(PrintStep(path.Segments[index]));
        }

        return text.ToString();
    }

    private static string PrintStep(PathSegment segment) =>
        segment switch
        {
            NameSegment name => "['" + name.Name + "']",
            IndexSegment index => "[" + index.Index.ToString(CultureInfo.InvariantCulture) + "]",
            _ => new PathExpression(PathRoot.Input, "", [segment]).Print().ToString()[1..],
        };
}
