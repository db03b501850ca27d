using AslGen.Testing.Data;

namespace AslGen.Testing.Jsonata.Values;

/// <summary>An item on its way through a path that binds variables, and the variables. </summary>
internal sealed class TupleValue : DataValue
{
    private readonly List<KeyValuePair<string, DataValue?>> _variables;

    public TupleValue(DataValue? item)
    {
        Context = item;
        _variables = [];
    }

    private TupleValue(TupleValue other)
    {
        Context = other.Context;
        _variables = [.. other._variables];
    }

    /// <summary>The context item.</summary>
    public DataValue? Context { get; set; }

    public IReadOnlyList<KeyValuePair<string, DataValue?>> Variables => _variables;

    public TupleValue Copy() => new(this);

    public DataValue? this[string name]
    {
        get => _variables.Find(variable => variable.Key == name).Value;
        set
        {
            int index = _variables.FindIndex(variable => variable.Key == name);
            if (index >= 0)
            {
                _variables[index] = new(name, value);
            }
            else
            {
                _variables.Add(new(name, value));
            }
        }
    }

    /// <summary>Takes the item and the variables of another tuple.</summary>
    public void Take(TupleValue other)
    {
        Context = other.Context;
        foreach (KeyValuePair<string, DataValue?> variable in other._variables)
        {
            this[variable.Key] = variable.Value;
        }
    }

    /// <summary>
    /// The tuple as an object. Where the reference implementation loses sight of what its tuples are, after it sorted them, they are
    /// objects with these members.
    /// </summary>
    public DataObject ToObject()
    {
        DataObject result = new();
        result.Set("@", Context ?? DataNull.Undefined);
        foreach (KeyValuePair<string, DataValue?> variable in _variables)
        {
            result.Set(variable.Key, variable.Value ?? DataNull.Undefined);
        }

        return result;
    }

    public override bool Equals(DataValue? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => 0;
}
