namespace AslGen.Testing.Data;

/// <summary>A JSON array.</summary>
internal class DataArray : DataValue
{
    private readonly IReadOnlyList<DataValue> _items;

    /// <summary>Makes an array.</summary>
    /// <param name="items">The items. Whoever gives the list does not change it any more.</param>
    public DataArray(IReadOnlyList<DataValue> items)
    {
        _items = items;
    }

    public static DataArray Empty { get; } = new([]);

    public IReadOnlyList<DataValue> Items => _items;

    public int Count => _items.Count;

    /// <summary>The size in bytes once it was asked for; <see cref="DataSize"/>.</summary>
    internal long? KnownSize { get; set; }

    /// <summary>How deep arrays and objects nest once it was asked for; <see cref="DataSize"/>.</summary>
    internal int? KnownDepth { get; set; }

    public DataValue this[int index] => _items[index];

    public sealed override bool Equals(DataValue? other)
    {
        if (other is not DataArray array || array.Count != Count)
        {
            return false;
        }

        for (int index = 0; index < Count; index++)
        {
            if (!_items[index].Equals(array[index]))
            {
                return false;
            }
        }

        return true;
    }

    public sealed override int GetHashCode()
    {
        HashCode hash = new();
        foreach (DataValue item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }
}
