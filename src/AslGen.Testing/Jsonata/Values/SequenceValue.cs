using AslGen.Testing.Data;

namespace AslGen.Testing.Jsonata.Values;

/// <summary>An array that an evaluation made, with what JSONata has to know about it. Others see an array.</summary>
internal sealed class SequenceValue : DataArray
{
    private readonly List<DataValue>? _list;

    /// <summary>Makes an array around items that nobody changes any more.</summary>
    /// <param name="items">The items.</param>
    public SequenceValue(IReadOnlyList<DataValue> items)
        : base(items) { }

    private SequenceValue(List<DataValue> list)
        : base(list)
    {
        _list = list;
    }

    /// <summary>Whether it is a sequence, which is flattened into others, and of which one item alone is just the item.</summary>
    public bool IsSequence { get; init; }

    /// <summary>Whether it comes from an array constructor in a path, so that it is not flattened.</summary>
    public bool IsConstructed { get; set; }

    /// <summary>Whether it stays a sequence also with one item.</summary>
    public bool KeepsSingleton { get; set; }

    /// <summary>Whether its one item is the input, which is an array.</summary>
    public bool WrapsInput { get; init; }

    /// <summary>Whether its items are <see cref="TupleValue"/>.</summary>
    public bool HasTuples { get; init; }

    /// <summary>Makes an empty sequence.</summary>
    public static SequenceValue Create(int capacity = 0) => new(new List<DataValue>(capacity)) { IsSequence = true };

    /// <summary>Makes an empty sequence of tuples.</summary>
    public static SequenceValue CreateTuples() => new([]) { IsSequence = true, HasTuples = true };

    /// <summary>Makes an empty array that is no sequence.</summary>
    public static SequenceValue CreateArray(int capacity = 0) => new(new List<DataValue>(capacity));

    /// <summary>Makes a sequence of one item.</summary>
    public static SequenceValue Of(DataValue? item)
    {
        SequenceValue sequence = Create(1);
        sequence.Add(item);
        return sequence;
    }

    /// <summary>Adds an item, only while the array is being made.</summary>
    public void Add(DataValue? item) => _list!.Add(item ?? DataNull.Undefined);

    /// <summary>Adds the items of an array, only while this is being made.</summary>
    public void AddAll(DataArray items) => _list!.AddRange(items.Items);
}
