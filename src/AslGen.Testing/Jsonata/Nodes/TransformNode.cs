using AslGen.Testing.Data;
using AslGen.Testing.Jsonata.Evaluation;
using AslGen.Testing.Jsonata.Functions;
using AslGen.Testing.Jsonata.Values;

namespace AslGen.Testing.Jsonata.Nodes;

/// <summary>A function that copies an object and changes parts of the copy.</summary>
internal sealed class TransformNode(Node pattern, Node update, Node? delete) : Node
{
    private static readonly SignatureCheck Signature = new("(oa):o");

    protected override bool IsLeaf => true;

    protected override DataValue? Run(DataValue? input, Frame environment) =>
        new NativeFunction("transform", ["obj"], Signature, call => Transform(call[0], environment));

    private DataValue? Transform(DataValue? value, Frame environment)
    {
        if (value is null)
        {
            return null;
        }

        if (environment.Find("clone") is not FunctionValue clone)
        {
            throw new JsonataException("T2013") { Position = Position };
        }

        DataValue? result = Calls.Apply(clone, [value], DataNull.Value, environment);
        if (clone is not NativeFunction { Name: "clone" } && result is not null)
        {
            // Only a copy that is nobody else's can be changed.
            result = ObjectFunctions.Copy(result, environment.Run);
        }

        if (pattern.Evaluate(result, environment) is not { } matches)
        {
            return result;
        }

        HashSet<DataObject> own = new(ReferenceEqualityComparer.Instance);
        Collect(result, own);
        DataArray all = matches as DataArray ?? new SequenceValue([matches]);
        for (int index = 0; index < all.Count; index++)
        {
            Change(all.At(index), own, environment);
        }

        return result;
    }

    private static void Collect(DataValue? value, HashSet<DataObject> objects)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (value)
        {
            case DataArray array:
                foreach (DataValue item in array.Items)
                {
                    Collect(item, objects);
                }

                break;
            case DataObject @object:
                objects.Add(@object);
                foreach (KeyValuePair<string, DataValue> member in @object.Members)
                {
                    Collect(member.Value, objects);
                }

                break;
            default:
                break;
        }
    }

    // What the pattern finds outside the copy stays as it is; the reference implementation would change it.
    private void Change(DataValue? match, HashSet<DataObject> own, Frame environment)
    {
        DataObject? target = match is DataObject @object && own.Contains(@object) ? @object : null;
        DataValue? change = update.Evaluate(match, environment);
        if (change is not null)
        {
            if (change is not (DataObject or FunctionValue))
            {
                throw new JsonataException("T2011", change) { Position = update.Position };
            }

            Update(match, target, change as DataObject, environment);
        }

        if (delete?.Evaluate(match, environment) is { } names)
        {
            DataArray all = names as DataArray ?? new SequenceValue([names]);
            if (!Json.IsArrayOfStrings(all))
            {
                throw new JsonataException("T2012", names) { Position = delete.Position };
            }

            for (int index = 0; index < all.Count; index++)
            {
                target?.Remove(((DataString)all[index]).Value);
            }
        }
    }

    private static void Update(DataValue? match, DataObject? target, DataObject? change, Frame environment)
    {
        if (change is null || change.Count == 0)
        {
            return;
        }

        if (target is null)
        {
            // A member of what is no object is lost, or cannot be set at all.
            if (match is null or DataNull or DataString or DataNumber or DataBoolean)
            {
                throw new JsonataException(null, "The pattern of a transform finds a value that is no object.", match);
            }

            return;
        }

        environment.Run.Allocate(change.Count);
        foreach ((string name, DataValue value) in Json.MembersOf(change))
        {
            target.Set(name, Contains(value, target) ? throw Circular() : value);
        }
    }

    private static JsonataException Circular() => new(null, "A transform puts an object into itself, which JSON cannot hold.");

    private static bool Contains(DataValue value, DataObject target)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        return value switch
        {
            DataObject @object => ReferenceEquals(@object, target) || @object.Members.Any(member => Contains(member.Value, target)),
            DataArray array => array.Items.Any(item => item is DataObject or DataArray && Contains(item, target)),
            _ => false,
        };
    }
}
