using AslGen.StatesLanguage.JsonPath;

namespace AslGen.Compiler.Lowering;

/// <summary>
/// What <c>$</c> holds when a state starts: one local, or an object of several. What it does not hold is a variable or, for the
/// machine's input, in the context object.
/// </summary>
/// <param name="Places">The locals in <c>$</c>, each with the member that it is; an empty name is <c>$</c> itself.</param>
/// <param name="Pinned">
/// The local that only <c>$</c> can hold, because <c>ResultPath</c> made it; -1 where there is none.
/// </param>
internal sealed record InputLayout(IReadOnlyDictionary<int, string> Places, int Pinned = -1)
{
    /// <summary>Nothing that is known.</summary>
    public static InputLayout Unknown { get; } = new(new Dictionary<int, string>());

    /// <summary><c>$</c> is one local.</summary>
    /// <param name="local">The local.</param>
    /// <returns>The layout.</returns>
    public static InputLayout Whole(int local) => new(new Dictionary<int, string> { [local] = "" });

    /// <summary>The local that is <c>$</c> itself, or -1.</summary>
    public int WholeLocal => Places.Where(place => place.Value.Length == 0).Select(place => place.Key).DefaultIfEmpty(-1).First();

    /// <summary>Where a local is in <c>$</c>.</summary>
    /// <param name="local">The local.</param>
    /// <returns>The path, or null where it is not there.</returns>
    public PathExpression? PathOf(int local) =>
        !Places.TryGetValue(local, out string? member) ? null
        : member.Length == 0 ? PathExpression.Input
        : PathExpression.Input.Then(new NameSegment(member));
}
