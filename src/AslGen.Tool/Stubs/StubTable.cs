using System.IO.Enumeration;
using AslGen.Testing;

namespace AslGen.Tool.Stubs;

/// <summary>What answers the tasks of an execution: a stub of the state, else one of the resource, else the default.</summary>
internal sealed class StubTable
{
    private readonly Dictionary<string, StubSequence> _states = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StubSequence> _resources = new(StringComparer.Ordinal);
    private readonly List<(string Pattern, StubSequence Stub)> _patterns = [];
    private StubSequence? _default;

    /// <summary>The names of the states that have stubs of their own.</summary>
    public IEnumerable<string> States => _states.Keys;

    public void AddState(string name, StubSequence stub) => _states[name] = stub;

    /// <summary>Adds a stub for a resource.</summary>
    /// <param name="pattern">The resource, in which <c>*</c> stands for any text.</param>
    /// <param name="stub">The stub.</param>
    public void AddResource(string pattern, StubSequence stub)
    {
        if (pattern.Contains('*'))
        {
            _patterns.Add((pattern, stub));
            // The pattern that says most about a resource comes first.
            _patterns.Sort((left, right) => Literals(right.Pattern).CompareTo(Literals(left.Pattern)));
        }
        else
        {
            _resources[pattern] = stub;
        }
    }

    public void SetDefault(StubSequence stub) => _default = stub;

    /// <summary>Finds the stub for a task, or null.</summary>
    public StubSequence? Find(TaskRequest request)
    {
        if (_states.TryGetValue(request.StateName, out var stub))
        {
            return stub;
        }

        var names = ResourceNames.Of(request).ToList();
        foreach (var name in names)
        {
            if (_resources.TryGetValue(name, out stub))
            {
                return stub;
            }
        }

        foreach (var (pattern, patternStub) in _patterns)
        {
            if (names.Exists(name => Matches(pattern, name)))
            {
                return patternStub;
            }
        }

        return _default;
    }

    // Only the asterisk is special; question marks and backslashes mean themselves.
    private static bool Matches(string pattern, string name) =>
        FileSystemName.MatchesSimpleExpression(pattern.Replace("\\", "\\\\").Replace("?", "\\?"), name, ignoreCase: false);

    private static int Literals(string pattern) => pattern.Count(character => character != '*');
}
