using AslGen.StatesLanguage;

namespace AslGen.Compiler.FrontEnd;

/// <summary>The locals of a workflow, each with a number of its own.</summary>
internal sealed class LocalTable
{
    private readonly List<string> _names = [];

    /// <summary>The names by number.</summary>
    public EquatableArray<string> Names => _names.ToEquatableArray();

    /// <summary>Adds a local.</summary>
    /// <param name="name">Its name, which need not be unique.</param>
    /// <returns>Its number.</returns>
    public int Add(string name)
    {
        _names.Add(name);
        return _names.Count - 1;
    }
}
