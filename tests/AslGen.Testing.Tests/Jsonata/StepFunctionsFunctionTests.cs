using AslGen.Testing.Data;
using AslGen.Testing.Jsonata;

namespace AslGen.Testing.Tests.Jsonata;

public sealed class StepFunctionsFunctionTests
{
    [Theory]
    [InlineData("$partition([1,2,3,4,5], 2)", "[[1,2],[3,4],[5]]")]
    [InlineData("$partition([], 2)", "[]")]
    [InlineData("$partition([1], 100)", "[[1]]")]
    [InlineData("$partition($missing, 2)", null)]
    [InlineData("$range(0, 10, 2)", "[0,2,4,6,8,10]")]
    [InlineData("$range(1, 4, 2)", "[1,3]")]
    [InlineData("$range(3, 1, -1)", "[3,2,1]")]
    [InlineData("$range(3, 1, 1)", "[]")]
    [InlineData("$hash('abc', 'MD5')", "\"900150983cd24fb0d6963f7d28e17f72\"")]
    [InlineData("$hash('abc', 'SHA-1')", "\"a9993e364706816aba3e25717850c26c9cd0d89d\"")]
    [InlineData("$hash('abc', 'SHA-256')", "\"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\"")]
    [InlineData("$length($hash('abc', 'SHA-384'))", "96")]
    [InlineData("$length($hash('abc', 'SHA-512'))", "128")]
    [InlineData("$uuid()", "\"11111111-2222-4333-8444-555555555555\"")]
    [InlineData("$parse('{\"a\":[1,null]}')", "{\"a\":[1,null]}")]
    [InlineData("$parse('5')", "5")]
    [InlineData("$parse($missing)", null)]
    [InlineData("$random(7) = $random(7)", "true")]
    [InlineData("$random(7) = $random(8)", "false")]
    [InlineData("$random() != $random()", "true")]
    [InlineData("$random() >= 0 and $random() < 1", "true")]
    [InlineData("$now()", "\"2018-03-23T10:33:36.617Z\"")]
    [InlineData("$millis()", "1521801216617")]
    public void FunctionsOfTheServiceHaveValues(string expression, string? expected) => Assert.Equal(expected, Evaluating.Json(expression));

    [Theory]
    [InlineData("$partition([1], 0)")]
    [InlineData("$partition([1], 1.5)")]
    [InlineData("$partition([1])")]
    [InlineData("$range(1, 2, 0)")]
    [InlineData("$range(1, 2)")]
    [InlineData("$hash('abc', 'SHA-3')")]
    [InlineData("$hash('abc')")]
    [InlineData("$parse('{')")]
    [InlineData("$random('a')")]
    [InlineData("$eval('1')")]
    public void WrongArgumentsAreErrors(string expression) => Assert.NotEmpty(Evaluating.Error(expression).Message);

    [Theory]
    [InlineData("$eval('1 + 2')", "3")]
    [InlineData("$exists($partition)", "false")]
    public void TheLanguageAloneHasItsOwnFunctions(string expression, string expected) =>
        Assert.Equal(DataReader.Parse(expected), Evaluating.Value(expression, JsonataFunctionSet.Standard));
}
