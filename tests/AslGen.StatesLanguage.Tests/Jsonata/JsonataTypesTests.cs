using AslGen.StatesLanguage.Jsonata;

namespace AslGen.StatesLanguage.Tests;

public sealed class JsonataTypesTests
{
    [Theory]
    [InlineData("null", "Null")]
    [InlineData("true", "Boolean")]
    [InlineData("1", "Number 1 integer")]
    [InlineData("-1.5", "Number -1.5 fraction")]
    [InlineData("-1[0][]", "Unknown?")]
    [InlineData("60 * 5 + 1", "Number 301 integer")]
    [InlineData("1 / 2", "Number 0.5 fraction")]
    [InlineData("1 / 0", "Number")]
    [InlineData("$count($x)", "Number integer")]
    [InlineData("$count($x) * 2", "Number integer")]
    [InlineData("$length($x)", "Number? integer")]
    [InlineData("$x + 1", "Number?")]
    [InlineData("'a' & 'b'", "String 'ab'")]
    [InlineData("'a' & $x", "String")]
    [InlineData("$uppercase($x)", "String?")]
    [InlineData("$now()", "String")]
    [InlineData("$x = 1", "Boolean")]
    [InlineData("$x < 1", "Boolean?")]
    [InlineData("1 < 2", "Boolean")]
    [InlineData("$x in [1]", "Boolean")]
    [InlineData("[$x]", "Array")]
    [InlineData("{'a': $x}", "Object")]
    [InlineData("$x{a: b}", "Object")]
    [InlineData("function(){1}", "Function")]
    [InlineData("$sum", "Function")]
    [InlineData("$sum(?)", "Function")]
    [InlineData("$uppercase ~> $trim", "Function")]
    [InlineData("'a' ~> $uppercase", "String?")]
    [InlineData("$x ~> $uppercase", "Unknown?")]
    [InlineData("$x ~> $uppercase()", "String?")]
    [InlineData("$x ? 1 : 2", "Number integer")]
    [InlineData("$x ? 1 : 1", "Number 1 integer")]
    [InlineData("$x ? 1 : 2.5", "Number")]
    [InlineData("$x ? 1", "Number? integer")]
    [InlineData("$x ? 1 : 'a'", "Unknown")]
    [InlineData("($y := 1; 'a')", "String 'a'")]
    [InlineData("()", "Undefined?")]
    [InlineData("() + 1", "Undefined?")]
    [InlineData("$assert(true)", "Undefined?")]
    [InlineData("$states", "Object")]
    [InlineData("$states.input", "Unknown?")]
    [InlineData("$x", "Unknown?")]
    [InlineData("[1][0]", "Unknown?")]
    [InlineData("$keys($x)", "Unknown?")]
    [InlineData("($count := function($x){ 'a' }; $count(1))", "Unknown?")]
    [InlineData("$y := 1", "Number 1 integer")]
    public void WhatIsSureIsKnown(string text, string expected)
    {
        JsonataType type = JsonataTypes.StaticType(JsonataParser.Parse(text).Expression!);
        string actual =
            type.Type
            + (type.MayBeUndefined ? "?" : "")
            + (type.Number is { } number ? " " + number.ToString(System.Globalization.CultureInfo.InvariantCulture) : "")
            + (type.Text is { } value ? $" '{value}'" : "")
            + type.IsInteger switch
            {
                true => " integer",
                false => " fraction",
                null => "",
            };
        Assert.Equal(expected, actual);
    }

    [Fact]
    public void ASignatureTellsItsParameters()
    {
        JsonataSignature signature = JsonataFunctions.Find("match")!.Signature;
        Assert.Equal(
            [
                new JsonataParameter("s", Subtype: null, IsContext: true, IsOptional: false, IsRepeated: false),
                new JsonataParameter("f", "s:o", IsContext: false, IsOptional: false, IsRepeated: false),
                new JsonataParameter("n", Subtype: null, IsContext: false, IsOptional: true, IsRepeated: false),
            ],
            signature.Parameters
        );
        Assert.Equal("a<o>", signature.Result);
        Assert.Equal((1, 3), (signature.MinArguments, signature.MaxArguments));
        Assert.Null(JsonataFunctions.Find("zip")!.Signature.MaxArguments);
        Assert.Throws<ArgumentException>(() => JsonataSignature.Parse("s<n>"));
    }

    [Fact]
    public void TheServiceHasItsOwnFunctions()
    {
        Assert.Null(JsonataFunctions.Find("eval"));
        Assert.All(["partition", "range", "hash", "random", "uuid", "parse"], name => Assert.NotNull(JsonataFunctions.Find(name)));
        Assert.Equal(JsonataFunctions.All.Count, JsonataFunctions.All.Select(function => function.Name).Distinct().Count());
    }
}
