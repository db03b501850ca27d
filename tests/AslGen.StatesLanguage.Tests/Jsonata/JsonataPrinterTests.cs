using AslGen.StatesLanguage.Jsonata;

namespace AslGen.StatesLanguage.Tests;

/// <summary>The text of trees that were made, which have no parentheses of their own.</summary>
public sealed class JsonataPrinterTests
{
    private static readonly JsonataExpression A = new JsonataName("a");
    private static readonly JsonataExpression X = new JsonataVariable("x");
    private static readonly JsonataExpression Sum = new JsonataBinary(A, JsonataOperator.Add, X);
    private static readonly JsonataExpression Choice = new JsonataConditional(A, X, Else: null);
    private static readonly JsonataExpression Path = new JsonataPath([A, X]);
    private static readonly JsonataExpression Kept = new JsonataKeepArray(X);
    private static readonly JsonataExpression Sorted = new JsonataOrderBy(A, [new(X, IsDescending: true)]);
    private static readonly JsonataExpression Grouped = new JsonataGroupBy(A, [new("k", X)]);

    public static TheoryData<JsonataExpression, string> Trees =>
        new()
        {
            { new JsonataBinary(Sum, JsonataOperator.Multiply, Sum), "(a + $x) * (a + $x)" },
            { new JsonataBinary(Sum, JsonataOperator.Concatenate, Sum), "a + $x & (a + $x)" },
            { new JsonataPath([Path, A]), "a.$x.a" },
            { new JsonataPath([A, Path]), "a.(a.$x)" },
            { new JsonataPath([new JsonataNegation(A), X]), "(-a).$x" },
            { new JsonataPath([A, new JsonataNegation(X)]), "a.-$x" },
            { new JsonataPath([A, new JsonataNegation(X), A]), "a.(-$x).a" },
            { new JsonataNegation(Path), "-a.$x" },
            { new JsonataNegation(Sum), "-(a + $x)" },
            { new JsonataNegation(Grouped), "-(a{\"k\": $x})" },
            { new JsonataNegation(new JsonataPath([Grouped, X])), "-(a{\"k\": $x}.$x)" },
            { new JsonataFilter(Path, X), "(a.$x)[$x]" },
            { new JsonataFilter(Sorted, Choice), "a^(>$x)[a ? $x]" },
            { new JsonataBinary(X, JsonataOperator.Add, new JsonataFilter(Sorted, X)), "$x + (a^(>$x)[$x])" },
            { new JsonataBinary(Sorted, JsonataOperator.Add, X), "a^(>$x) + $x" },
            { new JsonataBinary(Kept, JsonataOperator.Divide, X), "($x[]) / $x" },
            { new JsonataBinary(new JsonataBinary(A, JsonataOperator.Multiply, Kept), JsonataOperator.Divide, X), "(a * $x[]) / $x" },
            { new JsonataConditional(A, Choice, X), "a ? (a ? $x) : $x" },
            { new JsonataConditional(A, new JsonataAssignment("y", Choice), X), "a ? ($y := a ? $x) : $x" },
            { new JsonataConditional(A, X, Choice), "a ? $x : a ? $x" },
            { new JsonataConditional(Choice, A, X), "(a ? $x) ? a : $x" },
            { new JsonataObject([new(Choice, X)]), "{(a ? $x): $x}" },
            { new JsonataBinary(new JsonataAssignment("y", X), JsonataOperator.Add, X), "($y := $x) + $x" },
            { new JsonataAssignment("y", new JsonataAssignment("z", Sum)), "$y := $z := a + $x" },
            { new JsonataApply(Sum, new JsonataLambda(["x"], "n:n", X)), "a + $x ~> function($x)<n:n>{$x}" },
            { new JsonataLambda(["x"], "a b", X), "function($x)<\"a b\">{$x}" },
            { new JsonataCall(new JsonataLambda([], Signature: null, X), [Sum]), "function(){$x}(a + $x)" },
            { new JsonataCall(new JsonataName("function"), []), "(`function`)()" },
            { new JsonataBinary(JsonataNumber.Of("-1"), JsonataOperator.Subtract, JsonataNumber.Of("-2.5")), "-1 - -2.5" },
            { new JsonataString("\u0001\ud800é😀"), "\"\\u0001\\ud800é😀\"" },
            { new JsonataPath([X, new JsonataName("t`")]), "$x.t`" },
            { new JsonataPath([X, new JsonataName("`t")]), "$x.\"`t\"" },
            { new JsonataName(""), "``" },
            { new JsonataRange(new JsonataNumber("1"), Sum), "1..a + $x" },
        };

    [Theory]
    [MemberData(nameof(Trees))]
    public void ATreeHasTheFewestParentheses(JsonataExpression tree, string expected)
    {
        string text = tree.Print().ToString();
        Assert.Equal(expected, text);

        // What was printed is right, and is printed the same.
        if (tree is not JsonataRange)
        {
            Assert.Equal(expected, JsonataParser.Parse(text).Expression?.Print().ToString());
        }
    }
}
