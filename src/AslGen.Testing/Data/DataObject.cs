namespace AslGen.Testing.Data;

/// <summary>A JSON object, whose members keep their order. Of members with the same name the last counts.</summary>
internal sealed class DataObject : DataValue
{
    // Most objects are small, and looking through a few names is faster than hashing them.
    private const int SmallCount = 8;

    private readonly List<KeyValuePair<string, DataValue>> _members;
    private Dictionary<string, int>? _indexes;

    /// <summary>Makes an object.</summary>
    /// <param name="members">The members.</param>
    public DataObject(IEnumerable<KeyValuePair<string, DataValue>> members)
    {
        _members = members.TryGetNonEnumeratedCount(out int count) ? new(count) : [];
        foreach (KeyValuePair<string, DataValue> member in members)
        {
            Set(member.Key, member.Value);
        }
    }

    /// <summary>Makes an empty object that is filled by <see cref="Set"/>.</summary>
    public DataObject()
    {
        _members = [];
    }

    public static DataObject Empty { get; } = new();

    public IReadOnlyList<KeyValuePair<string, DataValue>> Members => _members;

    public int Count => _members.Count;

    /// <summary>The size in bytes once it was asked for; <see cref="DataSize"/>.</summary>
    internal long? KnownSize { get; set; }

    /// <summary>How deep arrays and objects nest once it was asked for; <see cref="DataSize"/>.</summary>
    internal int? KnownDepth { get; set; }

    /// <summary>The value of a member, or null where there is none.</summary>
    /// <param name="name">The member's name.</param>
    public DataValue? this[string name] => IndexOf(name) is >= 0 and var index ? _members[index].Value : null;

    /// <summary>The object with a member more, or with another value for one that it has.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The member's value.</param>
    /// <returns>The other object.</returns>
    public DataObject With(string name, DataValue value) => new(_members.Append(new KeyValuePair<string, DataValue>(name, value)));

    /// <summary>Sets a member, only while the object is being made and nobody else has it.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The member's value.</param>
    public void Set(string name, DataValue value)
    {
        KeyValuePair<string, DataValue> member = new(name, value);
        if (IndexOf(name) is >= 0 and var index)
        {
            _members[index] = member;
            return;
        }

        _members.Add(member);
        if (_indexes is not null)
        {
            _indexes.Add(name, _members.Count - 1);
        }
        else if (_members.Count > SmallCount)
        {
            IndexMembers();
        }
    }

    /// <summary>Removes a member, only while the object is being made and nobody else has it.</summary>
    /// <param name="name">The member's name.</param>
    public void Remove(string name)
    {
        if (IndexOf(name) is >= 0 and var index)
        {
            _members.RemoveAt(index);
            if (_indexes is not null)
            {
                IndexMembers();
            }
        }
    }

    public override bool Equals(DataValue? other)
    {
        if (other is not DataObject @object || @object.Count != Count)
        {
            return false;
        }

        foreach (KeyValuePair<string, DataValue> member in _members)
        {
            if (!member.Value.Equals(@object[member.Key]))
            {
                return false;
            }
        }

        return true;
    }

    public override int GetHashCode()
    {
        int hash = Count;
        foreach (KeyValuePair<string, DataValue> member in _members)
        {
            hash ^= HashCode.Combine(member.Key, member.Value);
        }

        return hash;
    }

    private void IndexMembers()
    {
        _indexes = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int position = 0; position < _members.Count; position++)
        {
            _indexes.Add(_members[position].Key, position);
        }
    }

    private int IndexOf(string name) => _indexes is null ? Scan(name) : _indexes.GetValueOrDefault(name, -1);

    private int Scan(string name)
    {
        for (int index = 0; index < _members.Count; index++)
        {
            if (_members[index].Key == name)
            {
                return index;
            }
        }

        return -1;
    }
}
