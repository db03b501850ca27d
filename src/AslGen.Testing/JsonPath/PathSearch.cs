using AslGen.StatesLanguage.JsonPath;
using AslGen.Testing.Data;
using AslGen.Testing.Execution;

namespace AslGen.Testing.JsonPath;

/// <summary>Follows a path from its first step on that can find several values.</summary>
/// <param name="path">The path.</param>
/// <param name="document">The value that <c>$</c> stands for inside filters.</param>
/// <param name="scene">What the state sees.</param>
internal sealed class PathSearch(PathExpression path, DataValue document, IScene scene)
{
    private readonly FilterEvaluator _filters = new(document, scene);

    public PathResult Run(int segment, DataValue start)
    {
        List<DataValue> found = [start];
        bool isDefinite = true;
        bool isScan = false;
        for (; segment < path.Segments.Count; segment++)
        {
            PathSegment step = path.Segments[segment];
            isScan |= step.IsDescendant;
            if (step is FunctionSegment function)
            {
                // After '..' a function is about all that was found together, otherwise about each value.
                found = isScan
                    ? [PathFunctionEvaluator.Call(function, new DataArray(found), this)]
                    : [.. found.Select(value => PathFunctionEvaluator.Call(function, value, this))];
                isDefinite |= isScan;
                continue;
            }

            isDefinite &= step is NameSegment or IndexSegment && !step.IsDescendant;
            List<DataValue> next = [];
            foreach (DataValue value in found)
            {
                if (step.IsDescendant)
                {
                    Scan(step, value, next);
                }
                else
                {
                    Take(step, value, next);
                }
            }

            found = next;
        }

        return !isDefinite ? new PathResult(new DataArray(found), null)
            : found.Count > 0 ? new PathResult(found[0], null)
            : new PathResult(null, "No results for path: " + path.Print());
    }

    /// <summary>The value of an argument of a path function.</summary>
    /// <param name="operand">The argument.</param>
    /// <returns>The value, or null where it is a path that finds nothing.</returns>
    public DataValue? ValueOf(FilterOperand operand) => _filters.ValueOf(operand, document);

    private void Take(PathSegment step, DataValue value, List<DataValue> found)
    {
        switch (step)
        {
            case NameSegment name:
                AddIfAny((value as DataObject)?[name.Name], found);
                break;
            case NamesSegment names when value is DataObject @object:
                // Several names give one object, as in Jayway's implementation, where they end the path.
                found.Add(
                    new DataObject(
                        names.Names.Where(name => @object[name] is not null).Select(name => KeyValuePair.Create(name, @object[name]!))
                    )
                );
                break;
            case IndexSegment index:
                AddIfAny(PathEvaluator.ItemAt(value, index.Index), found);
                break;
            case IndexesSegment indexes:
                foreach (int index in indexes.Indexes)
                {
                    AddIfAny(PathEvaluator.ItemAt(value, index), found);
                }

                break;
            case SliceSegment slice when value is DataArray array:
                int start = Bound(slice.Start ?? 0, array.Count);
                int end = Bound(slice.End ?? array.Count, array.Count);
                for (int index = start; index < end; index++)
                {
                    found.Add(array[index]);
                }

                break;
            case WildcardSegment:
                found.AddRange(Children(value));
                break;
            case FilterSegment filter when value is DataObject:
                if (_filters.Accepts(filter.Condition, value))
                {
                    found.Add(value);
                }

                break;
            case FilterSegment filter when value is DataArray array:
                found.AddRange(array.Items.Where(item => _filters.Accepts(filter.Condition, item)));
                break;
        }
    }

    private void Scan(PathSegment step, DataValue start, List<DataValue> found)
    {
        Stack<DataValue> open = new();
        open.Push(start);
        while (open.TryPop(out DataValue? value))
        {
            // A filter looks at each value once, be it an item, a member or the start.
            if (step is FilterSegment filter)
            {
                if (value is DataObject && _filters.Accepts(filter.Condition, value))
                {
                    found.Add(value);
                }
            }
            else if (step is not NamesSegment names || value is DataObject @object && names.Names.All(name => @object[name] is not null))
            {
                Take(step, value, found);
            }

            foreach (DataValue child in Children(value).Reverse())
            {
                open.Push(child);
            }
        }
    }

    private static IEnumerable<DataValue> Children(DataValue value) =>
        value switch
        {
            DataArray array => array.Items,
            DataObject @object => @object.Members.Select(member => member.Value),
            _ => [],
        };

    private static int Bound(int index, int count) => Math.Clamp(index < 0 ? count + index : index, 0, count);

    private static void AddIfAny(DataValue? value, List<DataValue> found)
    {
        if (value is not null)
        {
            found.Add(value);
        }
    }
}
