using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Rules.Views;

namespace AslGen.StatesLanguage.Rules.Checks;

/// <summary>
/// Follows variables along all transitions: which are possibly and which are surely assigned when a state is entered. A scope starts
/// with what its Parallel or Map state has; the iterations of a distributed Map start with nothing.
/// </summary>
/// <remarks>
/// Variables are followed in blocks of as many as a word has bits, so that thousands of them in thousands of states take little time.
/// </remarks>
internal sealed class VariableFlow
{
    /// <summary>How many variables are followed at once.</summary>
    public const int BlockSize = 64;

    private readonly Dictionary<StateView, int> _indexOf = [];
    private readonly List<Scope> _scopes = [];
    private readonly List<Way> _ways = [];
    private readonly List<(int First, int End)> _waysOf = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<List<int>> _assigningWays = [];
    private readonly ulong[] _assigned;
    private readonly ulong[] _possibly;
    private readonly ulong[] _surely;
    private readonly bool[] _isReached;
    private readonly bool[] _isAhead;

    /// <summary>Prepares to follow variables.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="variables">The variables that are to be followed.</param>
    /// <param name="namesIn">The names that an object's <c>Assign</c> field has.</param>
    public VariableFlow(DefinitionView definition, IEnumerable<string> variables, Func<JsonCursor, StateView, IEnumerable<string>> namesIn)
    {
        foreach (string variable in variables)
        {
            if (!_numbers.ContainsKey(variable))
            {
                _numbers.Add(variable, _numbers.Count);
                _assigningWays.Add([]);
            }
        }

        foreach (StateView state in definition.States)
        {
            _indexOf.Add(state, _indexOf.Count);
        }

        foreach (ScopeView scope in definition.Scopes)
        {
            _scopes.Add(new Scope(IndexOf(scope.Start), IndexOf(scope.Owner), scope.Owner?.IsDistributedMap != false));
        }

        foreach (StateView state in definition.States)
        {
            int first = _ways.Count;
            foreach (Transition transition in state.Transitions)
            {
                if (state.Scope.Find(transition.TargetName) is { } target)
                {
                    AddWay(target, namesIn(transition.Owner, state));
                }
            }

            _waysOf.Add((first, _ways.Count));
        }

        _assigned = new ulong[_ways.Count];
        _possibly = new ulong[_indexOf.Count];
        _surely = new ulong[_indexOf.Count];
        _isReached = new bool[_indexOf.Count];
        _isAhead = new bool[_indexOf.Count];
    }

    /// <summary>How many blocks there are; one at least, which tells what is reached at all.</summary>
    public int Blocks => Math.Max(1, (_numbers.Count + BlockSize - 1) / BlockSize);

    /// <summary>The block that a variable is followed in; the first for one that is not followed.</summary>
    public int BlockOf(string variable) => _numbers.TryGetValue(variable, out int number) ? number / BlockSize : 0;

    /// <summary>Whether executions come to a state.</summary>
    public bool IsReached(StateView state) => _isReached[_indexOf[state]];

    /// <summary>Whether a variable of the block that was followed last is assigned on some way to a state.</summary>
    public bool IsPossiblyAssigned(string variable, StateView at) => Has(_possibly, variable, at);

    /// <summary>Whether a variable of the block that was followed last is assigned on every way to a state.</summary>
    public bool IsSurelyAssigned(string variable, StateView at) => Has(_surely, variable, at);

    /// <summary>Follows the variables of a block.</summary>
    /// <param name="block">The block's index.</param>
    public void Follow(int block)
    {
        Array.Clear(_assigned, 0, _assigned.Length);
        Array.Clear(_isReached, 0, _isReached.Length);
        int end = Math.Min((block + 1) * BlockSize, _assigningWays.Count);
        for (int number = block * BlockSize; number < end; number++)
        {
            foreach (int way in _assigningWays[number])
            {
                _assigned[way] |= Bit(number);
            }
        }

        foreach (Scope scope in _scopes)
        {
            if (scope.Start < 0 || (scope.Owner >= 0 && !_isReached[scope.Owner]))
            {
                continue;
            }

            Walk(scope.Start, scope.StartsEmpty ? 0 : _possibly[scope.Owner], scope.StartsEmpty ? 0 : _surely[scope.Owner]);
        }
    }

    private static ulong Bit(int number) => 1UL << (number % BlockSize);

    private bool Has(ulong[] assigned, string variable, StateView at) =>
        _numbers.TryGetValue(variable, out int number) && (assigned[_indexOf[at]] & Bit(number)) != 0;

    private int IndexOf(StateView? state) => state is not null && _indexOf.TryGetValue(state, out int index) ? index : -1;

    private void AddWay(StateView target, IEnumerable<string> assigned)
    {
        foreach (string name in assigned)
        {
            if (_numbers.TryGetValue(name, out int number))
            {
                _assigningWays[number].Add(_ways.Count);
            }
        }

        _ways.Add(new Way(_indexOf[target]));
    }

    private void Walk(int start, ulong possibly, ulong surely)
    {
        Queue<int> ahead = new();
        Enter(start, possibly, surely, ahead);
        while (ahead.Count > 0)
        {
            int state = ahead.Dequeue();
            _isAhead[state] = false;
            for (int way = _waysOf[state].First; way < _waysOf[state].End; way++)
            {
                Enter(_ways[way].Target, _possibly[state] | _assigned[way], _surely[state] | _assigned[way], ahead);
            }
        }
    }

    private void Enter(int state, ulong possibly, ulong surely, Queue<int> ahead)
    {
        if (_isReached[state])
        {
            possibly |= _possibly[state];
            surely &= _surely[state];
            if (possibly == _possibly[state] && surely == _surely[state])
            {
                return;
            }
        }

        _isReached[state] = true;
        _possibly[state] = possibly;
        _surely[state] = surely;
        if (!_isAhead[state])
        {
            _isAhead[state] = true;
            ahead.Enqueue(state);
        }
    }

    /// <summary>A scope; its states are known by their numbers in the whole definition, and -1 stands for none.</summary>
    private sealed record Scope(int Start, int Owner, bool StartsEmpty);

    /// <summary>A transition.</summary>
    private readonly record struct Way(int Target);
}
