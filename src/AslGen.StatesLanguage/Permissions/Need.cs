using AslGen.StatesLanguage.Json;

namespace AslGen.StatesLanguage.Permissions;

/// <summary>What one state needs to be allowed.</summary>
/// <param name="Actions">The actions.</param>
/// <param name="Resources">The ARNs of what they act on.</param>
internal sealed record Need(EquatableArray<string> Actions, EquatableArray<PlaceholderText> Resources)
{
    /// <summary>What it is for, where a state needs more than one thing.</summary>
    public string Purpose { get; init; } = "";

    /// <summary>The conditions.</summary>
    public EquatableArray<PolicyCondition> Conditions { get; init; }
}

/// <summary>What a state needs, and where that is more than it should.</summary>
internal sealed class StateNeeds
{
    private readonly List<Need> _needs = [];
    private readonly List<Breadth> _breadths = [];

    /// <summary>The needs. Those on the same things are one.</summary>
    public IReadOnlyList<Need> All => _needs;

    /// <summary>Where they reach further than the state does: one for each thing to write otherwise.</summary>
    public IReadOnlyList<Breadth> Breadths => _breadths;

    /// <summary>Adds a need.</summary>
    /// <param name="need">The need.</param>
    public void Add(Need need)
    {
        int same = _needs.FindIndex(other => other.Resources == need.Resources && other.Conditions == need.Conditions);
        if (same < 0)
        {
            _needs.Add(need);
        }
        else
        {
            _needs[same] = _needs[same] with { Actions = _needs[same].Actions.Concat(need.Actions).Distinct().ToEquatableArray() };
        }
    }

    /// <summary>Adds that a need reaches too far.</summary>
    /// <param name="need">The need.</param>
    /// <param name="resource">What it reaches.</param>
    /// <param name="advice">What to write instead.</param>
    public void AddBreadth(Need need, PlaceholderText resource, string advice)
    {
        int same = _breadths.FindIndex(other => other.Advice == advice);
        if (same < 0)
        {
            _breadths.Add(new Breadth(need.Actions, resource.ToString(), advice));
        }
        else
        {
            _breadths[same] = _breadths[same] with { Actions = _breadths[same].Actions.Concat(need.Actions).Distinct().ToEquatableArray() };
        }
    }
}

/// <summary>That a need reaches further than its state does.</summary>
/// <param name="Actions">The actions.</param>
/// <param name="Resource">What it reaches.</param>
/// <param name="Advice">What to write instead.</param>
internal sealed record Breadth(EquatableArray<string> Actions, string Resource, string Advice);
