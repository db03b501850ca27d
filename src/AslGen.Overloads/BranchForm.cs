namespace AslGen.Overloads;

/// <summary>A way to write a branch of <c>Flow.Parallel</c>.</summary>
/// <param name="type">The type of the branch's parameter, with {0} for what the branch gives.</param>
/// <param name="isA">What the branch is.</param>
/// <param name="are">What several of them are called.</param>
internal sealed class BranchForm(string type, string isA, string are)
{
    /// <summary>
    /// All forms. An async lambda is both of the last two: C# takes the first of these, because a Task converts to a state and no state to it.
    /// </summary>
    public static IReadOnlyList<BranchForm> All { get; } =
    [
        new("State<{0}>", "a state", "states"),
        new("Task<{0}>", "a call of an async helper method", "helper methods"),
        new("Func<Task<{0}>>", "an async lambda, or one that calls a helper method", "lambdas"),
        new("Func<State<{0}>>", "a lambda that gives a state, or an async one beside such", "lambdas that give states"),
    ];

    /// <summary>What the branch is.</summary>
    public string IsA { get; } = isA;

    /// <summary>What several of them are called.</summary>
    public string Are { get; } = are;

    /// <summary>The type of the branch's parameter.</summary>
    /// <param name="result">What the branch gives.</param>
    /// <returns>The type in C#.</returns>
    public string TypeOf(string result) => string.Format(System.Globalization.CultureInfo.InvariantCulture, type, result);
}
