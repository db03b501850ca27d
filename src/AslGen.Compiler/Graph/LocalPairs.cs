using System.Collections.Immutable;
using AslGen.Compiler.Program;

namespace AslGen.Compiler.Graph;

/// <summary>
/// Which locals have the same value while two parts of a graph are gone through side by side. A local that neither part has given a
/// value is its own pair.
/// </summary>
internal sealed class LocalPairs
{
    // Stands for a local whose pair has another value by now.
    private const int None = -1;

    private readonly ImmutableDictionary<int, int> _leftOf;
    private readonly ImmutableDictionary<int, int> _rightOf;

    private LocalPairs(ImmutableDictionary<int, int> leftOf, ImmutableDictionary<int, int> rightOf)
    {
        _leftOf = leftOf;
        _rightOf = rightOf;
    }

    /// <summary>Each local has the same value on both sides.</summary>
    public static LocalPairs Same { get; } = new(ImmutableDictionary<int, int>.Empty, ImmutableDictionary<int, int>.Empty);

    /// <summary>The local on the left that has the value of one on the right.</summary>
    /// <param name="right">The local on the right.</param>
    /// <returns>The local, or -1 for none.</returns>
    public int LeftOf(int right) => _leftOf.TryGetValue(right, out int left) ? left : right;

    /// <summary>The local on the right that has the value of one on the left.</summary>
    /// <param name="left">The local on the left.</param>
    /// <returns>The local, or -1 for none.</returns>
    public int RightOf(int left) => _rightOf.TryGetValue(left, out int right) ? right : left;

    /// <summary>The pairs after locals on both sides got the same values.</summary>
    /// <param name="defined">The locals.</param>
    /// <returns>The new pairs.</returns>
    public LocalPairs Define(IEnumerable<(int Left, int Right)> defined)
    {
        ImmutableDictionary<int, int>.Builder leftOf = _leftOf.ToBuilder();
        ImmutableDictionary<int, int>.Builder rightOf = _rightOf.ToBuilder();
        (int Left, int Right)[] pairs = [.. defined];
        foreach ((int left, int right) in pairs)
        {
            // Whoever had the old values is alone with them.
            leftOf[RightOf(left)] = None;
            rightOf[LeftOf(right)] = None;
        }

        foreach ((int left, int right) in pairs)
        {
            leftOf[right] = left;
            rightOf[left] = right;
        }

        return new LocalPairs(leftOf.ToImmutable(), rightOf.ToImmutable());
    }

    /// <summary>An expression of the right with the locals of the left; where one has no pair, it equals nothing of the left.</summary>
    /// <param name="right">The expression.</param>
    /// <returns>The expression of the left.</returns>
    public Expression InTermsOfLeft(Expression right) =>
        right.Replace(part => part is LocalReference reference ? reference with { Local = LeftOf(reference.Local) } : null);
}
