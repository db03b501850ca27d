using AslGen.Tool.Files;

namespace AslGen.Tool.Tests;

public sealed class GlobTests
{
    [Theory]
    [InlineData("*.json", "a.json", true)]
    [InlineData("*.json", "a.yaml", false)]
    [InlineData("*.json", "b/a.json", false)]
    [InlineData("**/*.asl.json", "a.asl.json", true)]
    [InlineData("**/*.asl.json", "b/c/a.asl.json", true)]
    [InlineData("**/*.asl.json", "b/c/a.json", false)]
    [InlineData("**/c/**/*.json", "b/c/d/e/a.json", true)]
    [InlineData("**/c/**/*.json", "b/c/a.json", true)]
    [InlineData("**/c/**/*.json", "b/d/a.json", false)]
    [InlineData("**", "a/b", true)]
    [InlineData("?.json", "a.json", true)]
    [InlineData("?.json", "ab.json", false)]
    [InlineData("[ab].json", "b.json", true)]
    [InlineData("[!ab].json", "b.json", false)]
    [InlineData("[a-c]*.json", "cx.json", true)]
    [InlineData("[a-c]*.json", "dx.json", false)]
    [InlineData("[", "[", true)]
    [InlineData("*.{json,yaml}", "a.yaml", true)]
    [InlineData("*.{json,y{a,}ml}", "a.yml", true)]
    [InlineData("*.{json,yaml}", "a.yml", false)]
    [InlineData("a{", "a{", true)]
    [InlineData("*a*b*c*", "xxaxxbxxcxx", true)]
    [InlineData("*a*b*c*", "xxaxxcxxbxx", false)]
    public void A_pattern_matches(string pattern, string path, bool isMatch) => Assert.Equal(isMatch, Glob.Parse(pattern)!.IsMatch(path));

    [Theory]
    [InlineData("a/b*/c", "a")]
    [InlineData("a/b/**", "a/b")]
    [InlineData("**/a", ".")]
    [InlineData("/*.json", "/")]
    [InlineData("/tmp/*.json", "/tmp")]
    [InlineData("../*.json", "..")]
    public void A_pattern_starts_from_a_folder(string pattern, string root) => Assert.Equal(root, Glob.Parse(pattern)!.Root);

    [Theory]
    [InlineData("a/b.json")]
    [InlineData("a]b}")]
    public void A_text_without_special_characters_is_none(string text) => Assert.Null(Glob.Parse(text));

    [Fact]
    public void Patterns_cannot_take_for_ever()
    {
        var names = string.Join('/', Enumerable.Repeat(new string('a', 200), 40));

        Assert.False(Glob.Parse(string.Concat(Enumerable.Repeat("*a", 60)) + "b")!.IsMatch(new string('a', 5000)));
        Assert.False(Glob.Parse(string.Concat(Enumerable.Repeat("**/", 30)) + "b")!.IsMatch(names));
        Assert.False(Glob.Parse(string.Concat(Enumerable.Repeat("{a,b}", 30)) + "*")!.IsMatch(names));
    }
}
