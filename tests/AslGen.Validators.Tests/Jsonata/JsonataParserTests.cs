using System.Text.Json;
using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Jsonata;

namespace AslGen.Validators.Tests;

/// <summary>The parser accepts and refuses what the reference implementation does, for the same reason at the same place.</summary>
public sealed class JsonataParserTests
{
    private static readonly string File = Path.Combine(Repository.Root, "tests", "AslGen.Validators.Tests", "Jsonata", "expressions.txt");

    [Fact]
    public async Task Written_expressions_are_accepted_and_refused_alike()
    {
        var expressions = System.IO.File.ReadLines(File).Select(line => JsonSerializer.Deserialize<string>(line)!).ToList();
        Assert.Equal(expressions.Count, expressions.Distinct().Count());
        Assert.True(expressions.Count > 400, $"There are only {expressions.Count} expressions.");

        await CompareAsync(expressions);
    }

    [Fact]
    public async Task Generated_expressions_are_accepted_and_refused_alike()
    {
        Dictionary<string, int> outcomes = [];
        for (int seed = 0; seed < GeneratedExpressions.Count / 1000; seed += 50)
        {
            foreach (ReferenceError? error in await CompareAsync(GeneratedExpressions.From(seed, 50)))
            {
                string outcome = error is null ? "accepted" : error.Code ?? "refused by JavaScript";
                outcomes[outcome] = outcomes.GetValueOrDefault(outcome) + 1;
            }
        }

        // Else the comparison says little.
        Assert.Equal([.. Codes, "accepted", "refused by JavaScript"], outcomes.Keys.Order(StringComparer.Ordinal));
        Assert.True(outcomes["accepted"] * 4 > outcomes.Values.Sum(), string.Join(", ", outcomes));
    }

    // All that there are for text; S0205 and S0206 are for what no text makes, and S0500 is for the evaluation.
    private static IReadOnlyList<string> Codes { get; } =
    [
        "S0101",
        "S0102",
        "S0103",
        "S0104",
        "S0105",
        "S0106",
        "S0201",
        "S0202",
        "S0203",
        "S0204",
        "S0207",
        "S0208",
        "S0209",
        "S0210",
        "S0211",
        "S0212",
        "S0213",
        "S0214",
        "S0215",
        "S0216",
        "S0217",
        "S0301",
        "S0302",
        "S0401",
        "S0402",
    ];

    private static async Task<IReadOnlyList<ReferenceError?>> CompareAsync(IReadOnlyList<string> expressions)
    {
        var expected = await ReferenceParser.ParseAsync(expressions);
        var differences = expressions
            .Zip(expected, (expression, error) => (expression, difference: Difference(expression, error)))
            .Where(pair => pair.difference is not null)
            .OrderBy(pair => pair.expression.Length)
            .Select(pair => $"{JsonSerializer.Serialize(pair.expression)}: {pair.difference}")
            .ToList();
        Assert.True(
            differences.Count == 0,
            $"{differences.Count} of {expressions.Count} differ:\n{string.Join('\n', differences.Take(20))}"
        );
        await ComparePrintedAsync(expressions.Where((_, index) => expected[index] is null));
        return expected;
    }

    private static async Task ComparePrintedAsync(IEnumerable<string> expressions)
    {
        var pairs = expressions.Select(text => (text, JsonataParser.Parse(text).Expression!.Print().ToString())).ToList();
        var areSame = await ReferenceParser.CompareAsync(pairs);
        Assert.DoesNotContain(pairs.Zip(areSame), pair => !pair.Second);
    }

    private static string? Difference(string expression, ReferenceError? expected)
    {
        JsonataParseResult actual = JsonataParser.Parse(expression);
        JsonataError? error = actual.Errors.FirstOrDefault();
        if (expected is null || error is null)
        {
            return expected is null && error is null
                ? PrintingDifference(actual.Expression!)
                : $"expected {expected?.ToString() ?? "no error"}, but was {error?.ToString() ?? "no error"}";
        }

        bool isSame = expected.Code == error.Code && IsAt(error, expected, expression.Length);
        return isSame ? null : $"expected {expected}, but was {error}";
    }

    private static string? PrintingDifference(JsonataExpression expression)
    {
        PlaceholderText printed = expression.Print();
        JsonataParseResult parsed = JsonataParser.Parse(printed);
        return expression.Equals(parsed.Expression)
            ? null
            : $"was printed as {printed}, which is {parsed.Errors.FirstOrDefault()?.ToString() ?? "another expression"}";
    }

    // The reference implementation has one index, mostly the one behind the token.
    private static bool IsAt(JsonataError error, ReferenceError expected, int length)
    {
        int end = error.Position + error.Length;
        int position = Math.Min(expected.Position ?? 0, length);
        return error.Position >= 0
            && end <= length
            && error.Code switch
            {
                "S0101" or "S0105" or "S0201" or "S0202" or "S0203" or "S0204" or "S0207" or "S0211" or "S0302" => position == end,
                "S0102" or "S0106" => position == error.Position,
                "S0103" or "S0104" => position == error.Position + 1,
                "S0301" => position == end - 1,
                null or "S0217" => true,
                _ => position >= error.Position && position <= end,
            };
    }
}
