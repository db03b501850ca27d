using System.Diagnostics;
using AslGen.StatesLanguage.Jsonata;

namespace AslGen.StatesLanguage.Tests;

/// <summary>Text that was made to take long or to need much stack.</summary>
public sealed class JsonataHostileTests
{
    private const int SmallStack = 512 * 1024;

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    public static TheoryData<string, string> Texts =>
        new()
        {
            { "open parentheses", Repeat("(", 100_000) },
            { "parentheses", Repeat("(", 100_000) + Repeat(")", 100_000) },
            { "brackets", Repeat("[", 100_000) },
            { "objects", Repeat("{'a':", 100_000) },
            { "signs", Repeat("-", 500_000) },
            { "sums", Repeat("1+", 300_000) + "1" },
            { "steps", Repeat("a.", 300_000) + "a" },
            { "parents", Repeat("%.", 300_000) + "%" },
            { "parents in an array", "a.[" + Repeat("%.b,", 200_000) + "1]" },
            { "nested parents", Repeat("a.[%,", 120) + Repeat("%.b,", 100_000) + "1" + Repeat("]", 120) },
            { "predicates", "a" + Repeat("[0]", 300_000) },
            { "kept arrays", "a" + Repeat("[]", 300_000) },
            { "calls", "$f" + Repeat("()", 300_000) },
            { "conditionals", Repeat("a?", 300_000) },
            { "assignments", Repeat("$a:=", 200_000) + "1" },
            { "functions", Repeat("function(){", 100_000) },
            { "signatures", Repeat("function()<" + Repeat("(", 1000) + ">{1};", 800) },
            { "transforms", Repeat("|", 500_000) },
            { "comments", Repeat("/**/", 250_000) },
            { "open comments", Repeat("/*", 500_000) },
            { "strings", Repeat("'a'", 300_000) },
            { "a string", "'" + Repeat("a\\n", 300_000) + "'" },
            { "an open string", "'" + Repeat("\\", 1_000_000) },
            { "a name", Repeat("a", 1_000_000) },
            { "a number", Repeat("1", 1_000_000) },
            { "digits behind a point", "0." + Repeat("1", 1_000_000) },
            { "an open regular expression", "$f(/" + Repeat("\\", 1_000_000) },
            { "groups of a regular expression", "$f(/" + Repeat("(", 400_000) + Repeat(")", 400_000) + "/)" },
            { "sets of a regular expression", "$f(/" + Repeat("[a-z]{1", 140_000) + "/)" },
            { "an array", "[" + Repeat("$x,", 300_000) + "1]" },
            { "unknown functions", "[" + string.Concat(Enumerable.Range(0, 100_000).Select(index => $"$f{index}(),")) + "1]" },
            { "texts", "'" + Repeat("a", 400_000) + "'" + Repeat("&'a'", 400) },
            { "deep", Repeat("($f($x{'a':[", 60) + "1" + Repeat("]}))", 60) },
            { "high", Repeat("(a.b[c]", 100) + "&1+2*3" + Repeat(")", 100) + Repeat("&1", 300) },
        };

    [Theory]
    [MemberData(nameof(Texts))]
    public void NeitherTimeNorStackRunOut(string name, string text)
    {
        Stopwatch time = Stopwatch.StartNew();
        OnSmallStack(() =>
        {
            if (JsonataParser.Parse(text).Expression is { } expression)
            {
                JsonataAnalyzer.Analyze(expression);
                Assert.Equal(expression, JsonataParser.Parse(expression.Print()).Expression);
                expression.GetHashCode();
            }
        });
        Assert.True(time.Elapsed < TimeSpan.FromSeconds(10), $"{name} took {time.Elapsed}.");
    }

    [Theory]
    [InlineData("(", "a", ")", 248)]
    [InlineData("[", "a", "]", 248)]
    [InlineData("-", "a", "", 248)]
    [InlineData("function(){", "a", "}", 240)]
    [InlineData("a ? b : ", "c", "", 240)]
    [InlineData("", "a", " & b", 490)]
    [InlineData("", "a", "[0]", 490)]
    [InlineData("", "a", ".b", 100_000)]
    public void WhatPeopleWriteIsNotTooDeep(string before, string middle, string after, int count)
    {
        string text = Repeat(before, count) + middle + Repeat(after, count);
        OnSmallStack(() =>
        {
            JsonataExpression expression = Assert.IsAssignableFrom<JsonataExpression>(JsonataParser.Parse(text).Expression);
            JsonataAnalyzer.Analyze(expression);
            Assert.Equal(expression, JsonataParser.Parse(expression.Print()).Expression);
        });
    }

    [Theory]
    [InlineData("(", "a", ")", 251)]
    [InlineData("", "a", " & b", 501)]
    public void DepthHasALimit(string before, string middle, string after, int count)
    {
        JsonataError error = Assert.Single(JsonataParser.Parse(Repeat(before, count) + middle + Repeat(after, count)).Errors);
        Assert.Null(error.Code);
        Assert.Contains("deeper", error.Message, StringComparison.Ordinal);
    }

    private static void OnSmallStack(Action action)
    {
        Exception? failure = null;
        Thread thread = new(
            () =>
            {
                try
                {
                    action();
                }
                catch (Exception exception)
                {
                    failure = exception;
                }
            },
            SmallStack
        );
        thread.Start();
        thread.Join();
        if (failure is not null)
        {
            throw new InvalidOperationException("It failed on a small stack.", failure);
        }
    }
}
