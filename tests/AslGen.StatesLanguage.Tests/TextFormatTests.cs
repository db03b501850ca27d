using System.Diagnostics;
using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.JsonPath;

namespace AslGen.StatesLanguage.Tests;

public sealed class TextFormatTests
{
    [Theory]
    [InlineData("", "", true)]
    [InlineData("", "a", false)]
    [InlineData("a", "a", true)]
    [InlineData("a", "A", false)]
    [InlineData("*", "", true)]
    [InlineData("**", "anything", true)]
    [InlineData("log-*.txt", "log-1.txt", true)]
    [InlineData("log-*.txt", "log-.txt", true)]
    [InlineData("log-*.txt", "log.txt", false)]
    [InlineData("a*a", "a", false)]
    [InlineData("*a*b*", "xbxaxb", true)]
    [InlineData("*a*b*", "xbxa", false)]
    [InlineData("*aab*", "aaab", true)]
    [InlineData("a*bc*c", "abc", false)]
    [InlineData("\\*", "*", true)]
    [InlineData("\\*", "a", false)]
    [InlineData("\\\\*", "\\a", true)]
    [InlineData("a\\\\", "a\\", true)]
    public void String_patterns_match(string pattern, string text, bool matches)
    {
        StringMatchesPattern parsed = StringMatchesPattern.Parse(pattern).Value!;
        Assert.Equal(matches, parsed.Matches(text));
        Assert.Equal(pattern, parsed.Print().ToString());
    }

    [Theory]
    [InlineData("a\\", 1, 1)]
    [InlineData("*\\\\\\", 3, 1)]
    [InlineData("a\\b*", 1, 2)]
    public void Wrong_string_patterns_say_where(string pattern, int position, int length)
    {
        Parsed<StringMatchesPattern> parsed = StringMatchesPattern.Parse(pattern);
        Assert.Null(parsed.Value);
        Assert.Equal((position, length), (parsed.Error!.Position, parsed.Error.Length));
    }

    [Fact]
    public void String_patterns_with_placeholders_match_only_after_deployment()
    {
        StringMatchesPattern pattern = StringMatchesPattern.Parse(PlaceholderText.Placeholder("X")).Value!;
        Assert.False(pattern.IsFullyKnown);
        Assert.Null(pattern.Matches("a"));
    }

    [Fact]
    public void Matching_takes_linear_time()
    {
        string text = new('a', 500_000);
        Stopwatch watch = Stopwatch.StartNew();
        Assert.False(StringMatchesPattern.Parse("*" + new string('a', 100_000) + "b*").Value!.Matches(text));
        Assert.False(StringMatchesPattern.Parse(string.Concat(Enumerable.Repeat("*a", 100_000)) + "*b*").Value!.Matches(text));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), watch.Elapsed.ToString());
    }

    [Theory]
    [InlineData("1970-01-01T00:00:00Z", 0)]
    [InlineData("2016-08-18T17:33:00Z", 1471541580)]
    [InlineData("2016-08-18T17:33:00+02:00", 1471534380)]
    [InlineData("2016-08-18T17:33:00.123456789012-00:30", 1471543380)]
    [InlineData("2024-02-29T00:00:00Z", 1709164800)]
    [InlineData("2000-02-29T00:00:00Z", 951782400)]
    [InlineData("0000-01-01T00:00:00Z", -62167219200)]
    [InlineData("9999-12-31T23:59:59Z", 253402300799)]
    [InlineData("2016-12-31T23:59:60Z", 1483228800)]
    [InlineData("2017-01-01T00:59:60+01:00", 1483228800)]
    public void Timestamps_are_read(string text, long seconds) => Assert.Equal(seconds, Rfc3339Timestamp.Parse(text).Value!.UnixSeconds);

    [Theory]
    [InlineData("", 0, 0, "The year has 4 digits")]
    [InlineData("2016-08-18 17:33:00Z", 10, 1, "An upper-case 'T' is expected between date and time")]
    [InlineData("2016-08-18t17:33:00Z", 10, 1, "An upper-case 'T' is expected between date and time")]
    [InlineData("2016-08-18T17:33:00z", 19, 1, "A time zone is expected: an upper-case 'Z', or an offset such as '+01:00'")]
    [InlineData("2016-08-18T17:33:00", 19, 0, "A time zone is expected: an upper-case 'Z', or an offset such as '+01:00'")]
    [InlineData("2016-08-18", 10, 0, "An upper-case 'T' is expected between date and time")]
    [InlineData("16-08-18T17:33:00Z", 2, 1, "The year has 4 digits")]
    [InlineData("2016-13-18T17:33:00Z", 5, 2, "The month is 01 to 12, not 13")]
    [InlineData("2016-02-30T17:33:00Z", 8, 2, "The day is 01 to 29, not 30")]
    [InlineData("2023-02-29T17:33:00Z", 8, 2, "The day is 01 to 28, not 29")]
    [InlineData("1900-02-29T17:33:00Z", 8, 2, "The day is 01 to 28, not 29")]
    [InlineData("2016-04-31T17:33:00Z", 8, 2, "The day is 01 to 30, not 31")]
    [InlineData("2016-08-00T17:33:00Z", 8, 2, "The day is 01 to 31, not 00")]
    [InlineData("2016-08-18T24:00:00Z", 11, 2, "The hour is 00 to 23, not 24")]
    [InlineData("2016-08-18T17:60:00Z", 14, 2, "The minute is 00 to 59, not 60")]
    [InlineData("2016-08-18T17:33:61Z", 17, 2, "The second is 00 to 60, not 61")]
    [InlineData("2016-08-18T17:33:60Z", 17, 2, "The second 60 exists only at 23:59 UTC")]
    [InlineData("2016-08-18T17:33Z", 16, 1, "':' is expected between minute and second")]
    [InlineData("2016-08-18T17:33:00.Z", 20, 1, "Digits are expected after '.'")]
    [InlineData("2016-08-18T17:33:00+0200", 22, 1, "':' is expected in the offset")]
    [InlineData("2016-08-18T17:33:00+24:00", 20, 2, "The offset's hour is 00 to 23, not 24")]
    [InlineData("2016-08-18T17:33:00Z ", 20, 1, "Nothing can follow the time zone")]
    [InlineData("٢٠١٦-08-18T17:33:00Z", 0, 1, "The year has 4 digits")]
    public void Wrong_timestamps_say_what_is_wrong_and_where(string text, int position, int length, string message)
    {
        Parsed<Rfc3339Timestamp> parsed = Rfc3339Timestamp.Parse(text);
        Assert.Null(parsed.Value);
        Assert.Equal(new TextError(position, length, message), parsed.Error);
    }

    [Fact]
    public void Timestamps_compare_as_moments()
    {
        string[] ordered =
        [
            "2016-12-31T23:59:59.9Z",
            "2016-12-31T23:59:60Z",
            "2016-12-31T23:59:60.5Z",
            "2017-01-01T00:00:00Z",
            "2017-01-01T01:00:00.05+01:00",
            "2017-01-01T00:00:00.1Z",
        ];
        Rfc3339Timestamp[] timestamps = ordered.Select(text => Rfc3339Timestamp.Parse(text).Value!).ToArray();
        Assert.Equal(timestamps, timestamps.Reverse().Order());
        Assert.Equal(Rfc3339Timestamp.Parse("2017-01-01T00:00:00.50Z"), Rfc3339Timestamp.Parse("2017-01-01T02:00:00.5+02:00"));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("Größe")]
    [InlineData("a_1")]
    [InlineData("变量")]
    [InlineData("𝒳1")]
    [InlineData("℘")]
    [InlineData("a·b")]
    [InlineData("states")]
    public void Variable_names_are_identifiers(string name) => Assert.Null(VariableName.Check(name));

    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("_a", 0, 1)]
    [InlineData("1a", 0, 1)]
    [InlineData("$a", 0, 1)]
    [InlineData("a-b", 1, 1)]
    [InlineData("a b", 1, 1)]
    [InlineData("a😀", 1, 2)]
    [InlineData("\uD800", 0, 1)]
    public void Wrong_variable_names_say_where(string name, int position, int length)
    {
        TextError error = VariableName.Check(name)!;
        Assert.Equal((position, length), (error.Position, error.Length));
    }

    [Fact]
    public void Variable_names_have_80_characters_at_most()
    {
        Assert.Null(VariableName.Check(string.Concat(Enumerable.Repeat("𝒳", 80))));
        Assert.Equal((80, 1), (VariableName.Check(new string('a', 81))!.Position, VariableName.Check(new string('a', 81))!.Length));
        Assert.True(VariableName.IsReserved("states"));
        Assert.False(VariableName.IsReserved("States"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/", "")]
    [InlineData("/a/b", "a", "b")]
    [InlineData("/a//0/", "a", "", "0", "")]
    [InlineData("/a~1b/m~0n/~01", "a/b", "m~n", "~1")]
    public void Json_pointers_are_read(string text, params string[] tokens)
    {
        JsonPointer pointer = JsonPointer.Parse(text).Value!;
        Assert.Equal(tokens, pointer.Tokens);
        Assert.Equal(text, pointer.ToString());
    }

    [Theory]
    [InlineData("a", 0)]
    [InlineData("$.a", 0)]
    [InlineData("#/a", 0)]
    [InlineData("/a~", 2)]
    [InlineData("/a~2", 2)]
    public void Wrong_json_pointers_say_where(string text, int position)
    {
        Parsed<JsonPointer> parsed = JsonPointer.Parse(text);
        Assert.Null(parsed.Value);
        Assert.Equal(position, parsed.Error!.Position);
    }
}
