using AslGen.StatesLanguage.Json;
using AslGen.Tool.Documents;
using AslGen.Tool.Reports;

namespace AslGen.Tool.Tests;

public sealed class ExcerptTests
{
    [Theory]
    [InlineData("a bad b", "a bad b", "  ^^^")]
    [InlineData("one\ntwo bad\nthree", "two bad", "    ^^^")]
    [InlineData("one\r\ntwo bad\r\nthree", "two bad", "    ^^^")]
    [InlineData("\t\tbad\t", "        bad    ", "        ^^^")]
    [InlineData("日本 bad", "日本 bad", "     ^^^")]
    [InlineData("😀 bad", "😀 bad", "   ^^^")]
    [InlineData("e\u0301 bad", "e\u0301 bad", "  ^^^")]
    [InlineData("\u001b[31m bad", "\ufffd[31m bad", "      ^^^")]
    public void The_caret_stands_below_the_text(string text, string line, string caret) => Check(text, "bad", line, caret);

    // In data of a theory it would not stay what it is.
    [Fact]
    public void Half_a_surrogate_pair_is_shown_as_one_character() => Check("\ud800 bad", "bad", "\ufffd bad", "  ^^^");

    [Fact]
    public void Wide_text_is_underlined_in_its_width() => Check("a 日本 b", "日本", "a 日本 b", "  ^^^^");

    [Fact]
    public void What_goes_over_several_lines_is_underlined_in_the_first() => Check("a {\n}\n", "{\n}", "a {", "  ^");

    [Fact]
    public void The_end_of_a_text_has_a_caret_too()
    {
        var excerpt = Excerpt.Of(new SourceText("a", "abc"), new TextSpan(3, 0));

        Assert.Equal(("abc", 3, 1), (excerpt.Text, excerpt.Indentation, excerpt.Width));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(50)]
    [InlineData(109)]
    [InlineData(500_000)]
    [InlineData(999_990)]
    [InlineData(999_997)]
    public void A_long_line_is_cut_around_the_caret(int position)
    {
        var text = new string('x', position) + "bad" + new string('y', 1_000_000 - position);

        var excerpt = Excerpt.Of(new SourceText("a", text), new TextSpan(position, 3));

        Assert.InRange(excerpt.Text.Length, 50, Excerpt.MaximumWidth + 2);
        Assert.Equal("bad", excerpt.Text.Substring(excerpt.Indentation, excerpt.Width));
        Assert.Equal(position > 40, excerpt.Text.StartsWith('…'));
        Assert.EndsWith(position > 999_900 ? "y" : "…", excerpt.Text);
    }

    [Fact]
    public void A_long_text_is_underlined_as_far_as_it_is_shown()
    {
        var excerpt = Excerpt.Of(new SourceText("a", new string('x', 10_000)), new TextSpan(10, 9_000));

        Assert.Equal((10, Excerpt.MaximumWidth - 10), (excerpt.Indentation, excerpt.Width));
    }

    private static void Check(string text, string bad, string line, string caret)
    {
        var excerpt = Excerpt.Of(new SourceText("a", text), new TextSpan(text.IndexOf(bad, StringComparison.Ordinal), bad.Length));

        Assert.Equal(line, excerpt.Text);
        Assert.Equal(caret, new string(' ', excerpt.Indentation) + new string('^', excerpt.Width));
    }
}
