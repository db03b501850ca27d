using AslGen.Compiler.Tests.Harness;

namespace AslGen.Compiler.Tests.Cdk;

/// <summary>A mistake and the same code put right.</summary>
/// <param name="Name">What tells the pair from others.</param>
/// <param name="RuleId">The rule that finds the mistake.</param>
/// <param name="Bad">Statements of a stack's constructor, with a mark.</param>
/// <param name="Good">The same statements put right.</param>
internal sealed record Pair(string Name, string RuleId, string Bad, string Good)
{
    /// <summary>Other members of the stack, with the mark if the mistake is there.</summary>
    public string Members { get; init; } = "";

    /// <summary>The same members put right.</summary>
    public string? GoodMembers { get; init; }

    /// <summary>Further usings.</summary>
    public string Usings { get; init; } = "";

    public string BadFile => CdkSources.Stack(Bad, Members, Usings);

    public string GoodFile => CdkSources.Stack(Good, GoodMembers ?? Members, Usings);
}

/// <summary>All pairs.</summary>
internal static class Pairs
{
    public static IReadOnlyList<Pair> All { get; } =
    [
        .. TaskPairs.All,
        .. DataPairs.All,
        .. StatePairs.All,
        .. MachinePairs.All,
        .. PathPairs.All,
        .. CallPairs.All,
        .. ComposedPairs.All,
        .. StylePairs.All,
    ];

    public static Pair Find(string name) => All.Single(pair => pair.Name == name);
}
