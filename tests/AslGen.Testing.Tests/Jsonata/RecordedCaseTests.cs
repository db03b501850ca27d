using AslGen.Tests.Jsonata;

namespace AslGen.Testing.Tests.Jsonata;

/// <summary>Expressions of every part of the language and every function, with what the reference implementation gives.</summary>
public sealed class RecordedCaseTests
{
    /// <summary>Gets the cases' indexes.</summary>
    public static TheoryData<int, string> Cases { get; } =
    [.. JsonataCase.All.Select((@case, index) => new TheoryDataRow<int, string>(index, @case.Expression))];

    [Theory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void ExpressionsGiveWhatIsRecorded(int index, string expression)
    {
        JsonataCase @case = JsonataCase.All[index];
        JsonataOutcome actual = JsonataOutcome.Of(@case);

        Assert.Equal(expression, @case.Expression);
        if (@case.Expected == "error")
        {
            // The reference implementation breaks off without a code.
            Assert.StartsWith("error", actual.Line, StringComparison.Ordinal);
        }
        else
        {
            Assert.Equal(@case.Expected, actual.Line);
        }
    }
}
