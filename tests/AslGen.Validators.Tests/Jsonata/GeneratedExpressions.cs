using System.Buffers;
using System.Text;

namespace AslGen.Validators.Tests;

/// <summary>Expressions that are generated, a thousand for each seed.</summary>
internal static class GeneratedExpressions
{
    /// <summary>Gets how many to compare. The variable is for a longer search.</summary>
    public static int Count { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("JSONATA_EXPRESSIONS"), out int count) ? count : 10_000;

    /// <summary>The expressions of a few seeds, each once.</summary>
    public static IReadOnlyList<string> From(int seed, int seeds) =>
        [.. Enumerable.Range(seed, Math.Min(seeds, (Count / 1000) - seed)).SelectMany(Generate).Where(IsUnicode).Distinct()];

    // A process gets text as UTF-8, which has no half characters.
    private static bool IsUnicode(string expression)
    {
        ReadOnlySpan<char> rest = expression;
        while (!rest.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(rest, out _, out int length) != OperationStatus.Done)
            {
                return false;
            }

            rest = rest[length..];
        }

        return true;
    }

    private static IEnumerable<string> Generate(int seed)
    {
        ExpressionGenerator generator = new(seed);
        for (int count = 0; count < 1000; count++)
        {
            string expression = generator.Expression(1 + (count % 4));
            yield return (count % 10) switch
            {
                0 => $"$match($x, {generator.Pattern()})",
                1 => generator.Function(),
                < 5 => expression,
                _ => generator.Mutate(expression),
            };
        }
    }
}
