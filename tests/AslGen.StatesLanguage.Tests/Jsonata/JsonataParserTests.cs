using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Jsonata;

namespace AslGen.StatesLanguage.Tests;

/// <summary>The trees that text gives. That the right texts are accepted is compared with the reference implementation elsewhere.</summary>
public sealed class JsonataParserTests
{
    private static readonly JsonataExpression A = new JsonataName("a");
    private static readonly JsonataExpression B = new JsonataName("b");
    private static readonly JsonataExpression C = new JsonataName("c");
    private static readonly JsonataExpression X = new JsonataVariable("x");
    private static readonly JsonataExpression One = new JsonataNumber("1");

    public static TheoryData<string, JsonataExpression> Trees =>
        new()
        {
            { "a.b.c", new JsonataPath([A, B, C]) },
            { "a.(b).c", new JsonataPath([A, new JsonataBlock([B]), C]) },
            { "a.b[1].c", new JsonataPath([A, new JsonataFilter(B, One), C]) },
            { "a[][1]", new JsonataFilter(new JsonataKeepArray(A), One) },
            { "a@$x#$y.b", new JsonataPath([new JsonataIndex(new JsonataFocus(A, "x"), "y"), B]) },
            {
                "a.b^(<c, >a).b",
                new JsonataPath([new JsonataOrderBy(new JsonataPath([A, B]), [new(C, IsDescending: false), new(A, IsDescending: true)]), B])
            },
            { "-a.b{c: 1}", new JsonataGroupBy(new JsonataNegation(new JsonataPath([A, B])), [new(C, One)]) },
            { "a.-b.c", new JsonataPath([A, new JsonataNegation(new JsonataPath([B, C]))]) },
            { "**.*.%", new JsonataPath([new JsonataDescendants(), new JsonataWildcard(), new JsonataParent()]) },
            { "and.`or`.'in'", new JsonataPath([new JsonataName("and"), new JsonataName("or"), new JsonataString("in")]) },
            {
                "a + b * c - 1",
                new JsonataBinary(
                    new JsonataBinary(A, JsonataOperator.Add, new JsonataBinary(B, JsonataOperator.Multiply, C)),
                    JsonataOperator.Subtract,
                    One
                )
            },
            {
                "a or b and c = 1",
                new JsonataBinary(
                    A,
                    JsonataOperator.Or,
                    new JsonataBinary(B, JsonataOperator.And, new JsonataBinary(C, JsonataOperator.Equal, One))
                )
            },
            { "a ? b ? c : 1", new JsonataConditional(A, new JsonataConditional(B, C, One), Else: null) },
            { "$x := $y := 1", new JsonataAssignment("x", new JsonataAssignment("y", One)) },
            { "(a; b;)", new JsonataBlock([A, B]) },
            { "[1..$x, a]", new JsonataArray([new JsonataRange(One, X), A]) },
            { "{'a': 1, b: c}", new JsonataObject([new("a", One), new(B, C)]) },
            { "$f(?, a)(b)", new JsonataCall(new JsonataCall("f", [new JsonataOpenArgument(), A]), [B]) },
            { "a ~> $f(b) ~> $x", new JsonataApply(new JsonataApply(A, new JsonataCall("f", [B])), X) },
            { "λ($x, $y) < n n : n > {$x}", new JsonataLambda(["x", "y"], "nn:n", X) },
            { "function[]($x[]){$x}", new JsonataLambda(["x"], Signature: null, X) },
            { "|a|{}, b|", new JsonataTransform(A, new JsonataObject([]), B) },
            { "$f(/a[/]/mi)", new JsonataCall("f", [new JsonataRegex("a[/]", IgnoreCase: true, Multiline: true)]) },
            { "a/*/*/ /b", new JsonataBinary(A, JsonataOperator.Divide, B) },
            { "'\\u00e9\\n\\/'", new JsonataString("é\n/") },
            {
                "[true, null, $, $$]",
                new JsonataArray([new JsonataBoolean(true), new JsonataNull(), new JsonataVariable(""), new JsonataVariable("$")])
            },
        };

    [Theory]
    [MemberData(nameof(Trees))]
    public void TextGivesATree(string text, JsonataExpression expected)
    {
        JsonataParseResult result = JsonataParser.Parse(text);

        Assert.Empty(result.Errors);
        Assert.Equal(expected, result.Expression);
        Assert.Equal(expected.GetHashCode(), result.Expression!.GetHashCode());
    }

    [Theory]
    [InlineData("a.b + $f( c )", "a.b + $f( c )")]
    [InlineData(" a . b [ 1 ] ", "a . b [ 1 ]")]
    [InlineData("/* x */ [1 .. 2] /* y */", "[1 .. 2]")]
    [InlineData("function($x)<n:n>{ $x }", "function($x)<n:n>{ $x }")]
    [InlineData("a^( >b )", "a^( >b )")]
    [InlineData("$x := a ? b : c", "$x := a ? b : c")]
    [InlineData("- a", "- a")]
    [InlineData("|a|b|", "|a|b|")]
    [InlineData("a{b: c}[]", "a{b: c}[]")]
    public void AnExpressionHasASpan(string text, string expected)
    {
        JsonataExpression expression = JsonataParser.Parse(text).Expression!;
        Assert.Equal(expected, text.Substring(expression.Position, expression.Length));
    }

    [Fact]
    public void EveryPartHasASpanInsideTheWhole()
    {
        const string Text =
            "( $f := function($a){ $a.b@$d#$e[c = 1] ^(>f){ 'g': h * -1 } }; [1..2, a ? b : c] ~> |x|{}, 'y'| ; $f(?, /z/)[] )";
        Check(JsonataParser.Parse(Text).Expression!);

        static void Check(JsonataExpression expression)
        {
            int end = expression.Position;
            Assert.True(expression.Length > 0);
            foreach (JsonataExpression part in JsonataTree.PartsOf(expression))
            {
                Assert.True(part.Position >= end, $"{part} overlaps");
                end = part.Position + part.Length;
                Assert.True(end <= expression.Position + expression.Length);
                Check(part);
            }
        }
    }

    [Theory]
    [InlineData("", "S0207", 0, 0)]
    [InlineData("a +", "S0207", 3, 0)]
    [InlineData("(a", "S0203", 2, 0)]
    [InlineData("[a}", "S0202", 2, 1)]
    [InlineData("a b", "S0201", 2, 1)]
    [InlineData("a ! b", "S0204", 2, 1)]
    [InlineData("a + )", "S0211", 4, 1)]
    [InlineData("a & 'b", "S0101", 4, 2)]
    [InlineData("1e999", "S0102", 0, 5)]
    [InlineData("'a\\x'", "S0103", 2, 2)]
    [InlineData("'\\u12'", "S0104", 1, 2)]
    [InlineData("a.`b", "S0105", 2, 2)]
    [InlineData("a /* b", "S0106", 2, 4)]
    [InlineData("function(a.b){1}", "S0208", 9, 3)]
    [InlineData("$x{a: b}[0]", "S0209", 8, 3)]
    [InlineData("a{b: c}{d: e}", "S0210", 7, 6)]
    [InlineData("a.b := 1", "S0212", 0, 3)]
    [InlineData("a.12.b", "S0213", 2, 2)]
    [InlineData("a@bc", "S0214", 2, 2)]
    [InlineData("a[0]@$b", "S0215", 4, 3)]
    [InlineData("a^(b)@$c", "S0216", 5, 3)]
    [InlineData("a.b[%.%.%.c]", "S0217", 8, 1)]
    [InlineData("$f(//)", "S0301", 3, 2)]
    [InlineData("$f(/a)", "S0302", 3, 3)]
    [InlineData("function($x)<s<n>>{$x}", "S0401", 12, 6)]
    [InlineData("function($x)<(a<n>)>{$x}", "S0402", 12, 8)]
    [InlineData("$f(/a(/)", "S0302", 3, 5)]
    [InlineData("$f(/a**/)", null, 6, 1)]
    [InlineData("$f(/[z-a]/)", null, 5, 3)]
    [InlineData("$f(/a/ii)", null, 6, 2)]
    public void AnErrorHasACodeAndAPlace(string text, string? code, int position, int length)
    {
        JsonataParseResult result = JsonataParser.Parse(text);

        Assert.Null(result.Expression);
        JsonataError error = Assert.Single(result.Errors);
        Assert.Equal((code, position, length), (error.Code, error.Position, error.Length));
        Assert.EndsWith(".", error.Message, StringComparison.Ordinal);
    }

    private static PlaceholderText Text(params string[] parts) =>
        new(parts.Select(part => new TextPart(part.TrimStart('$'), part.StartsWith('$'))).ToEquatableArray());

    [Fact]
    public void PlaceholdersInStringsArePartsOfThem() =>
        Assert.Equal(
            new JsonataBinary(new JsonataString(Text("a'", "$X", "\nb")), JsonataOperator.Concatenate, new JsonataString("${Y}")),
            JsonataParser.Parse(Text("\"a'", "$X", "\\nb\" & '${Y}'")).Expression
        );

    [Fact]
    public void PlaceholdersElsewhereAreValues()
    {
        PlaceholderText text = Text("a.", "$X", " + ", "$Y", "[", "$Z", "]");
        JsonataExpression expected = new JsonataBinary(
            new JsonataPath([A, new JsonataPlaceholder("X")]),
            JsonataOperator.Add,
            new JsonataFilter(new JsonataPlaceholder("Y"), new JsonataPlaceholder("Z"))
        );

        JsonataExpression actual = JsonataParser.Parse(text).Expression!;

        Assert.Equal(expected, actual);
        Assert.Equal("a.${X} + ${Y}[${Z}]", actual.Print().ToString());
        Assert.Equal(["X", "Y", "Z"], actual.Print().Placeholders);
    }

    [Fact]
    public void PlaceholdersInsideTokensAreValues()
    {
        JsonataExpression actual = JsonataParser.Parse(Text("[a", "$X", "b, 1", "$Y", ", `c ", "$Z", "`, $f(/", "$R", "/)]")).Expression!;
        Assert.Equal(3, ((JsonataArray)actual).Items.Count(item => item is JsonataPlaceholder));
    }

    [Fact]
    public void PositionsCountPlaceholdersAsWritten()
    {
        JsonataError error = Assert.Single(JsonataParser.Parse(Text("$Name", " + )")).Errors);
        Assert.Equal("${Name} + ".Length, error.Position);
    }
}
