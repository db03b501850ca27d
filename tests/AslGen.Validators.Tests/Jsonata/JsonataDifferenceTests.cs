using AslGen.Tests.Jsonata;

namespace AslGen.Validators.Tests.Jsonata;

/// <summary>The evaluator of JSONata against the reference implementation.</summary>
public sealed class JsonataDifferenceTests
{
    private const int Seed = 20260101;
    private const int Count = 6000;

    [Fact]
    public async Task Written_expressions_have_the_values_and_errors_of_the_reference_implementation()
    {
        IReadOnlyList<JsonataCase> cases = JsonataCase.All;
        Assert.True(cases.Count > 1000, $"There are only {cases.Count} cases.");

        IReadOnlyList<JsonataOutcome> expected = await JsonataReference.EvaluateAsync(cases);

        Assert.Empty(DifferencesOf(cases, expected, (_, actual, reference) => actual.Fits(reference)));

        // The tests of the evaluator go by what is recorded.
        Assert.Equal(expected.Select(outcome => outcome.Line), cases.Select(@case => @case.Expected));
    }

    [Fact]
    public async Task Expressions_made_by_chance_have_the_values_and_errors_of_the_reference_implementation()
    {
        JsonataGenerator generator = new(Seed);
        List<JsonataCase> cases = [.. Enumerable.Range(0, Count).Select(_ => generator.Next())];

        IReadOnlyList<JsonataOutcome> expected = await JsonataReference.EvaluateAsync(cases);

        Assert.Empty(DifferencesOf(cases, expected, Fits));

        // Most cases should tell something.
        Assert.InRange(expected.Count(outcome => outcome.Error is not null), Count / 10, Count / 2);
        Assert.InRange(expected.Count(outcome => outcome.Value is { Length: > 0 }), Count / 5, Count);
    }

    // The reference implementation evaluates the parts of arrays and objects at once, so that of two errors the other may come first.
    private static bool Fits(JsonataCase @case, JsonataOutcome actual, JsonataOutcome reference) =>
        actual.Fits(reference)
        || (actual.Error is not null && reference.Error is not null && @case.Expression.AsSpan().ContainsAny('[', '{'));

    private static List<string> DifferencesOf(
        IReadOnlyList<JsonataCase> cases,
        IReadOnlyList<JsonataOutcome> expected,
        Func<JsonataCase, JsonataOutcome, JsonataOutcome, bool> fits
    )
    {
        Assert.Equal(cases.Count, expected.Count);
        List<string> differences = [];
        for (int index = 0; index < cases.Count; index++)
        {
            JsonataOutcome actual = JsonataOutcome.Of(cases[index]);
            if (!fits(cases[index], actual, expected[index]))
            {
                differences.Add($"{cases[index].Expression}\nwith {cases[index].Input}\nis {actual}\nand not {expected[index]}");
            }
        }

        return differences;
    }
}
