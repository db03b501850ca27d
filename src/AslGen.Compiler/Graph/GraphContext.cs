namespace AslGen.Compiler.Graph;

/// <summary>What the graphs of one machine share.</summary>
/// <param name="names">The names of the machine's states.</param>
/// <param name="locals">The machine's locals.</param>
/// <param name="isJsonPath">Whether fields other than templates take paths alone.</param>
/// <param name="query">What the query language can say at once.</param>
internal sealed class GraphContext(StateNames names, LocalNames locals, bool isJsonPath, QueryAbilities query)
{
    /// <summary>The names of the machine's states.</summary>
    public StateNames Names { get; } = names;

    /// <summary>The machine's locals.</summary>
    public LocalNames Locals { get; } = locals;

    /// <summary>
    /// Whether the states are JSONPath's, in which fields other than templates take paths alone, and what a state was given is gone
    /// when it assigns its result.
    /// </summary>
    public bool IsJsonPath { get; } = isJsonPath;

    /// <summary>What the query language can say at once.</summary>
    public QueryAbilities Query { get; } = query;
}

/// <summary>The names of a machine's locals, by number.</summary>
/// <param name="names">The locals of the program.</param>
internal sealed class LocalNames(IEnumerable<string> names)
{
    private readonly List<string> _names = [.. names];

    /// <summary>All names, by number.</summary>
    public IEnumerable<string> All => _names;

    /// <summary>The name of a local.</summary>
    /// <param name="local">Its number.</param>
    /// <returns>The name.</returns>
    public string this[int local] => _names[local];

    /// <summary>Adds a local.</summary>
    /// <param name="name">Its name, which need not be unique.</param>
    /// <returns>Its number.</returns>
    public int Add(string name)
    {
        _names.Add(name);
        return _names.Count - 1;
    }
}
