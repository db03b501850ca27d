using AslGen.Testing.Data;
using AslGen.Testing.Jsonata.Evaluation;
using AslGen.Testing.Jsonata.Values;

namespace AslGen.Testing.Jsonata.Nodes;

/// <summary>Makes objects: of the items that have the same name, or of nothing but constants.</summary>
internal static class Grouping
{
    /// <summary>The items for one member of the object.</summary>
    private sealed class Entry(string name, int member, DataValue? data)
    {
        private SequenceValue? _list;
        private DataValue? _data = data;

        public string Name => name;

        public int Member => member;

        public DataValue? Data => _list ?? _data;

        /// <summary>Appends an item, or the items of an array.</summary>
        public void Append(DataValue? item)
        {
            if (_list is null && (_data is null || item is null))
            {
                _data ??= item;
                return;
            }

            if (_list is null)
            {
                _list = SequenceValue.CreateArray(2);
                Json.AddTo(_list, _data);
            }

            Json.AddTo(_list, item);
        }
    }

    /// <summary>Makes an object.</summary>
    /// <param name="node">The expression.</param>
    /// <param name="members">The members.</param>
    /// <param name="input">What is grouped.</param>
    /// <param name="environment">The scope.</param>
    /// <returns>The object.</returns>
    public static DataValue Apply(Node node, GroupMember[] members, DataValue? input, Frame environment)
    {
        bool hasTuples = input is SequenceValue { HasTuples: true };
        List<Entry> entries = [];
        Dictionary<string, Entry>? index = null;
        int count = input is DataArray array ? Math.Max(1, array.Count) : 1;
        for (int position = 0; position < count; position++)
        {
            DataValue? item = input is DataArray items ? (items.Count == 0 ? null : items.At(position)) : input;
            item = hasTuples ? item : Json.AsContext(item);
            TupleValue? tuple = hasTuples ? item as TupleValue ?? throw NoItems(node) : null;
            Frame scope = tuple is null ? environment : Frame.OfTuple(environment, tuple);
            for (int member = 0; member < members.Length; member++)
            {
                DataValue? key = members[member].Name.Evaluate(tuple is null ? item : tuple.Context, scope);
                if (key is null)
                {
                    continue;
                }

                string name = (key as DataString)?.Value ?? throw new JsonataException("T1003", key) { Position = node.Position };
                Entry? entry = Find(entries, ref index, name);
                if (entry is null)
                {
                    entries.Add(entry = new Entry(name, member, item));
                    index?.Add(name, entry);
                }
                else if (entry.Member != member)
                {
                    throw new JsonataException("D1009", key) { Position = node.Position };
                }
                else
                {
                    entry.Append(item);
                }
            }
        }

        environment.Run.Allocate(entries.Count);
        return Build(members, entries, hasTuples, environment);
    }

    private static JsonataException NoItems(Node node) =>
        new(null, "A path that binds variables finds nothing that could be grouped.") { Position = node.Position };

    private static Entry? Find(List<Entry> entries, ref Dictionary<string, Entry>? index, string name)
    {
        const int Few = 8;
        if (entries.Count > Few)
        {
            index ??= entries.ToDictionary(entry => entry.Name, StringComparer.Ordinal);
            return index.GetValueOrDefault(name);
        }

        return entries.Find(entry => entry.Name == name);
    }

    private static DataObject Build(GroupMember[] members, List<Entry> entries, bool hasTuples, Frame environment)
    {
        DataObject result = new();
        foreach (Entry entry in entries)
        {
            DataValue? context = entry.Data;
            Frame scope = environment;
            if (hasTuples)
            {
                TupleValue tuple = Reduce(context);
                context = tuple.Context;
                scope = Frame.OfTuple(environment, tuple);
            }

            if (members[entry.Member].Value.Evaluate(context, scope) is { } value)
            {
                result.Set(entry.Name, value);
            }
        }

        return result;
    }

    // Tuples with the same name become one, whose variables have all values.
    private static TupleValue Reduce(DataValue? data)
    {
        if (data is not DataArray tuples)
        {
            return data as TupleValue ?? new TupleValue(null);
        }

        TupleValue result = ((TupleValue)tuples[0]).Copy();
        for (int index = 1; index < tuples.Count; index++)
        {
            TupleValue tuple = (TupleValue)tuples[index];
            result.Context = Json.Append(result.Context, tuple.Context);
            foreach (KeyValuePair<string, DataValue?> variable in tuple.Variables)
            {
                result[variable.Key] = Json.Append(result[variable.Key], variable.Value);
            }
        }

        return result;
    }
}
