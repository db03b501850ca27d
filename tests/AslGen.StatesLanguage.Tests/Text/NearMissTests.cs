using AslGen.StatesLanguage.Text;

namespace AslGen.StatesLanguage.Tests.Text;

public sealed class NearMissTests
{
    [Theory]
    [InlineData("TimeoutSecond", "TimeoutSeconds")]
    [InlineData("TimeuotSeconds", "TimeoutSeconds")]
    [InlineData("timeoutseconds", "TimeoutSeconds")]
    [InlineData("Nxet", "Next")]
    [InlineData("Nex", "Next")]
    [InlineData("next", "Next")]
    [InlineData("Ende", "End")]
    [InlineData("en", null)]
    [InlineData("Text", "Next")]
    [InlineData("Texas", null)]
    [InlineData("Next", null)]
    [InlineData("", null)]
    [InlineData("Something", null)]
    public void CloseWordsAreFound(string word, string? closest) =>
        Assert.Equal(closest, NearMiss.Closest(word, ["End", "Next", "TimeoutSeconds"]));

    [Fact]
    public void LetterCaseCountsLeast() => Assert.Equal("maxItems", NearMiss.Closest("MaxItems", ["MaxItem", "maxItems"]));

    [Fact]
    public void TheFirstOfEquallyCloseWordsWins() => Assert.Equal("bat", NearMiss.Closest("cat", ["bat", "rat"]));

    [Fact]
    public void LongWordsAreNotCompared()
    {
        string word = new('x', 1_000_000);
        Assert.Null(NearMiss.Closest(word, [word + "y"]));
        Assert.Null(NearMiss.Closest("xxxx", [word]));
    }

    // All words of a small alphabet: the distance found by trying edits is the one that decides.
    [Fact]
    public void SwapsInsertionsRemovalsAndReplacementsCountOne()
    {
        foreach (string candidate in (string[])["abcde", "aabba", "bbbbb"])
        {
            foreach (string edited in OneEdit(candidate).Where(edited => edited != candidate && edited.Length > 2))
            {
                Assert.Equal(candidate, NearMiss.Closest(edited, [candidate]));
            }
        }

        Assert.Null(NearMiss.Closest("cdab", ["abcd"]));
    }

    private static IEnumerable<string> OneEdit(string word)
    {
        for (int index = 0; index < word.Length; index++)
        {
            yield return word.Remove(index, 1);
            yield return word.Insert(index, "x");
            yield return word.Remove(index, 1).Insert(index, "x");
            if (index > 0)
            {
                yield return word.Remove(index - 1, 2).Insert(index - 1, $"{word[index]}{word[index - 1]}");
            }
        }
    }
}
