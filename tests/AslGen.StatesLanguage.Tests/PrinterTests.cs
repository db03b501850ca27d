using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Jsonata;
using AslGen.StatesLanguage.JsonPath;

namespace AslGen.StatesLanguage.Tests;

public sealed class PrinterTests
{
    [Theory]
    [InlineData("name", "$.name")]
    [InlineData("_a1", "$._a1")]
    [InlineData("übung", "$.übung")]
    [InlineData("1a", "$['1a']")]
    [InlineData("two words", "$['two words']")]
    [InlineData("it's", "$['it\\'s']")]
    [InlineData("back\\slash", "$['back\\\\slash']")]
    [InlineData("", "$['']")]
    public void PathsQuoteNames(string name, string expected) =>
        Assert.Equal(expected, PathExpression.Input.Then(new NameSegment(name)).Print().ToString());

    [Fact]
    public void PathsHaveThreeRoots()
    {
        Assert.Equal("$", PathExpression.Input.Print().ToString());
        Assert.Equal("$$.Task.Token", PathExpression.Context("Task", "Token").Print().ToString());
        Assert.Equal(
            "$order.items[0]",
            PathExpression.OfVariable("order").Then(new NameSegment("items")).Then(new IndexSegment(0)).Print().ToString()
        );
    }

    [Fact]
    public void IntrinsicStringsAreEscaped()
    {
        IntrinsicCall call = new(
            "States.Format",
            [
                new IntrinsicTemplate(["it's {", "} \\ ", ""]),
                PathExpression.Input,
                new IntrinsicString("'{}\\"),
                new IntrinsicLiteral("null"),
            ]
        );
        Assert.Equal("States.Format('it\\'s \\{{}\\} \\\\ {}', $, '\\'\\{\\}\\\\', null)", call.Print().ToString());
    }

    [Fact]
    public void PlaceholdersInLiteralsAreKept()
    {
        PlaceholderText text = new PlaceholderTextBuilder().Append("a'").Append(PlaceholderText.Placeholder("X")).Append("'").Build();
        Assert.Equal("'a\\'${X}\\''", new IntrinsicString(text).Print().ToString());
        Assert.Equal("\"a'${X}'\"", new JsonataString(text).Print().ToString());
        Assert.Equal(["X"], new IntrinsicString(text).Print().Placeholders);
    }

    [Theory]
    [InlineData("name", "$states.name")]
    [InlineData("two words", "$states.`two words`")]
    [InlineData("and", "$states.`and`")]
    [InlineData("1a", "$states.`1a`")]
    [InlineData("tick`", "$lookup($states, \"tick`\")")]
    [InlineData("", "$lookup($states, \"\")")]
    public void JsonataQuotesNames(string name, string expected) =>
        Assert.Equal(expected, new JsonataVariable("states").Member(name).Print().ToString());

    /// <summary>In JSONata <c>[{"a": 1}][0].a</c> has no value.</summary>
    [Fact]
    public void AnItemOfAnArrayConstructorIsAStepOfItsOwn()
    {
        JsonataExpression item = new JsonataArray([new JsonataVariable("a")]).Item(new JsonataNumber("0"));
        JsonataExpression path = new JsonataVariable("x").Member("b");

        Assert.Equal("[$a][0]", item.Print().ToString());
        Assert.Equal("([$a][0]).b", item.Member("b").Print().ToString());
        Assert.Equal("([$a][0][0]).b", item.Item(new JsonataNumber("0")).Member("b").Print().ToString());
        Assert.Equal(
            "([$a][0]).b",
            JsonataTree.WithParts(path, part => part is JsonataVariable { Name: "x" } ? item : part).Print().ToString()
        );
    }

    /// <summary>In JSONata <c>$a[$i][1]</c> is not the second item of the item that <c>$i</c> picks.</summary>
    [Fact]
    public void AnItemOfAnItemThatIsComputedIsInParentheses()
    {
        JsonataExpression one = new JsonataNumber("1");
        JsonataExpression index = new JsonataVariable("i");
        JsonataExpression array = new JsonataVariable("a");

        Assert.Equal("$a[1][1]", array.Item(one).Item(one).Print().ToString());
        Assert.Equal("$a[1][$i]", array.Item(one).Item(index).Print().ToString());
        Assert.Equal("($a[$i])[1]", array.Item(index).Item(one).Print().ToString());
        Assert.Equal("($a.b[$i])[1].c", array.Member("b").Item(index).Item(one).Member("c").Print().ToString());
    }

    /// <summary>What is written by hand keeps what it means, even where that is nothing.</summary>
    [Fact]
    public void APathThatIsWrittenStaysAsItIs()
    {
        JsonataExpression written = JsonataParser.Parse("[$a][0].b").Expression!;

        Assert.Equal("[$a][0].b", JsonataTree.WithParts(written, part => part).Print().ToString());
    }

    [Fact]
    public void JsonataPutsParenthesesWhereNeeded()
    {
        JsonataExpression a = new JsonataVariable("a");
        JsonataExpression sum = new JsonataBinary(a, JsonataOperator.Add, a);
        Assert.Equal("$a + $a + $a", new JsonataBinary(sum, JsonataOperator.Add, a).Print().ToString());
        Assert.Equal("$a - ($a + $a)", new JsonataBinary(a, JsonataOperator.Subtract, sum).Print().ToString());
        Assert.Equal("($a + $a) * $a", new JsonataBinary(sum, JsonataOperator.Multiply, a).Print().ToString());
        Assert.Equal("($a + $a).b", sum.Member("b").Print().ToString());
        Assert.Equal("($a + $a)[0]", sum.Item(new JsonataNumber("0")).Print().ToString());
        Assert.Equal(
            "$a in [$a + $a, \"x\\n\\\"\"]",
            new JsonataBinary(a, JsonataOperator.In, new JsonataArray([sum, new JsonataString("x\n\"")])).Print().ToString()
        );
        Assert.Equal(
            "{\"a b\": $f(1, -1)}",
            new JsonataObject([new("a b", new JsonataCall("f", [new JsonataNumber("1"), JsonataNumber.Of("-1")]))]).Print().ToString()
        );
    }
}
