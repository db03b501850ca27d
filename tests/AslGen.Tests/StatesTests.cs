namespace AslGen.Tests;

public sealed class StatesTests
{
    [Fact]
    public void FormatFillsPlacesAndReadsEscapes()
    {
        Assert.Equal("Hi Bob, {1} it's \\ null true", States.Format(@"Hi {}, \{1\} it\'s \\ {} {}", "Bob", null, true));
        Assert.Throws<ArgumentException>(() => States.Format("{} {}", 1));
        Assert.Throws<ArgumentException>(() => States.Format("{}", 1, 2));
    }

    [Theory]
    [InlineData(1, 9, 2, new[] { 1, 3, 5, 7, 9 })]
    [InlineData(5, 1, -2, new[] { 5, 3, 1 })]
    [InlineData(3, 3, 1, new[] { 3 })]
    [InlineData(5, 4, 2, new int[0])]
    public void ArrayRangeIncludesBothEnds(int first, int last, int step, int[] expected) =>
        Assert.Equal(expected, States.ArrayRange(first, last, step));

    [Fact]
    public void ArrayRangeIsBounded()
    {
        Assert.Throws<ArgumentException>(() => States.ArrayRange(1, 2, 0));
        Assert.Throws<ArgumentException>(() => States.ArrayRange(1, 1001, 1));
    }

    [Fact]
    public void HashIsInLowerCaseHexadecimal() =>
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", States.Hash("abc", "SHA-256"));

    [Fact]
    public void ArraysAreTakenApart()
    {
        Assert.Equal(
            [
                [1, 2],
                [3],
            ],
            States.ArrayPartition([1, 2, 3], 2)
        );
        Assert.Equal(["a", "b"], States.ArrayUnique(["a", "b", "a"]));
        Assert.Equal(["a", "b", "c"], States.StringSplit("a.b,,c", ".,"));
    }

    [Fact]
    public void Base64IsOfUtf8() => Assert.Equal("é😀", States.Base64Decode(States.Base64Encode("é😀")));

    [Fact]
    public async Task AwaitingAStateOutsideStepFunctionsSaysSo()
    {
        InvalidOperationException exception = await Assert.ThrowsAsync<InvalidOperationException>(async () =>
            await Flow.Wait(TimeSpan.FromSeconds(1))
        );
        Assert.Contains("Step Functions", exception.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => JsonPath.TaskToken);
    }
}
