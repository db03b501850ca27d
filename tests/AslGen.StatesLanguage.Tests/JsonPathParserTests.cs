using System.Diagnostics;
using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.JsonPath;

namespace AslGen.StatesLanguage.Tests;

public sealed class JsonPathParserTests
{
    // The text, and how the tree that it gives prints.
    [Theory]
    [InlineData("$", "$")]
    [InlineData("$$", "$$")]
    [InlineData("$order", "$order")]
    [InlineData("$größe2_", "$größe2_")]
    [InlineData("$order.a[0]", "$order.a[0]")]
    [InlineData("$order['a']", "$order.a")]
    [InlineData("$$.Execution.Id", "$$.Execution.Id")]
    [InlineData("$.a.b", "$.a.b")]
    [InlineData("$.delivery-partner", "$['delivery-partner']")]
    [InlineData("$.aws:name", "$['aws:name']")]
    [InlineData("$.1a", "$['1a']")]
    [InlineData("$.a  ", "$.a")]
    [InlineData("$['a b']", "$['a b']")]
    [InlineData("$[\"a b\"]", "$['a b']")]
    [InlineData("$[ 'a' ]", "$.a")]
    [InlineData("$.abc.['def ghi']", "$.abc['def ghi']")]
    [InlineData("$['a', 'b']", "$['a', 'b']")]
    [InlineData("$['it\\'s']", "$['it\\'s']")]
    [InlineData("$['Test\\\"\"Name\"']", "$['Test\"\"Name\"']")]
    [InlineData("$['\\u0041\\n\\q']", "$['A\nq']")]
    [InlineData("$['']", "$['']")]
    [InlineData("$[0]", "$[0]")]
    [InlineData("$[-1]", "$[-1]")]
    [InlineData("$[ 0 ]", "$[0]")]
    [InlineData("$[0,1 , -2]", "$[0, 1, -2]")]
    [InlineData("$[1:2]", "$[1:2]")]
    [InlineData("$[1:]", "$[1:]")]
    [InlineData("$[:-1]", "$[:-1]")]
    [InlineData("$[1:2:3]", "$[1:2:3]")]
    [InlineData("$.*", "$[*]")]
    [InlineData("$[*]", "$[*]")]
    [InlineData("$[ * ]", "$[*]")]
    [InlineData("$.*.a", "$[*].a")]
    [InlineData("$..a", "$..a")]
    [InlineData("$..['a b']", "$..['a b']")]
    [InlineData("$..[0]", "$..[0]")]
    [InlineData("$..*", "$..[*]")]
    [InlineData("$['a']b", "$.a.b")]
    [InlineData("$.a.length()", "$.a.length()")]
    [InlineData("$..a.sum( )", "$..a.sum()")]
    [InlineData("$.concat(\"a\", $.b, 1, -2.5)", "$.concat('a', $.b, 1, -2.5)")]
    [InlineData("$.a.append({\"x\": [1]})", "$.a.append({\"x\": [1]})")]
    [InlineData("$.users[?(@.status == 0)]", "$.users[?(@.status == 0)]")]
    [InlineData("$[?(@.a)].b", "$[?(@.a)].b")]
    [InlineData("$[?(!@.a)]", "$[?(!@.a)]")]
    [InlineData("$[?(!(@.a))]", "$[?(!(@.a))]")]
    [InlineData("$[?(!!@.a)]", "$[?(!(!@.a))]")]
    [InlineData("$[ ?( @ ) ]", "$[?(@)]")]
    [InlineData("$[?(@.a>1)]", "$[?(@.a > 1)]")]
    [InlineData("$[?(@.a<=-1.5e-3)]", "$[?(@.a <= -1.5e-3)]")]
    [InlineData("$[?(@['a b'] != 'x')]", "$[?(@['a b'] != 'x')]")]
    [InlineData("$[?(@.a === \"it's\")]", "$[?(@.a === 'it\\'s')]")]
    [InlineData("$[?(@.a !== null)]", "$[?(@.a !== null)]")]
    [InlineData("$[?(@.a == true)]", "$[?(@.a == true)]")]
    [InlineData("$[?(@.a =~ /^a\\/.*/i)]", "$[?(@.a =~ /^a\\/.*/i)]")]
    [InlineData("$[?(@.a in ['x', 'y]'])]", "$[?(@.a in ['x', 'y]'])]")]
    [InlineData("$[?(@.a NIN [1,2])]", "$[?(@.a nin [1,2])]")]
    [InlineData("$[?(@.a subsetof ['x'])]", "$[?(@.a subsetof ['x'])]")]
    [InlineData("$[?(@.a anyof $.b)]", "$[?(@.a anyof $.b)]")]
    [InlineData("$[?(@.a noneof {})]", "$[?(@.a noneof {})]")]
    [InlineData("$[?(@.a size 2)]", "$[?(@.a size 2)]")]
    [InlineData("$[?(@.a empty false)]", "$[?(@.a empty false)]")]
    [InlineData("$[?(@.a contains 'x')]", "$[?(@.a contains 'x')]")]
    [InlineData("$[?('x' in @.a)]", "$[?('x' in @.a)]")]
    [InlineData("$[?(@.a.length() > 3)]", "$[?(@.a.length() > 3)]")]
    [InlineData("$[?(@..a)]", "$[?(@..a)]")]
    [InlineData("$[?(@.a > $limit && @.b == $$.State.Name)]", "$[?(@.a > $limit && @.b == $$.State.Name)]")]
    [InlineData("$[?(@.a == 1 && @.b == 2 || @.c)]", "$[?(@.a == 1 && @.b == 2 || @.c)]")]
    [InlineData("$[?(@.a == 1&&(@.b == 2||@.c == 3))]", "$[?(@.a == 1 && (@.b == 2 || @.c == 3))]")]
    [InlineData("$[?((@.a == 1 && @.b) && @.c)]", "$[?((@.a == 1 && @.b) && @.c)]")]
    [InlineData("$[?(((@.a)))]", "$[?(@.a)]")]
    [InlineData("$[?(!@.a == 1)]", "$[?(!@.a == 1)]")]
    [InlineData("$[?(! (@.a == 1))]", "$[?(!(@.a == 1))]")]
    [InlineData("$.a[?(@.b[?(@.c == 1)])]", "$.a[?(@.b[?(@.c == 1)])]")]
    [InlineData("$[?(@ > 1)]", "$[?(@ > 1)]")]
    [InlineData("$[0][?(@.a)]['b'].c", "$[0][?(@.a)].b.c")]
    public void Paths_are_read_and_printed(string text, string printed)
    {
        JsonPathParseResult result = JsonPathParser.ParsePath(text);
        Assert.Null(result.SyntaxError);
        Assert.Equal(printed, result.Expression!.Print().ToString());
        Assert.Equal(result.Expression, JsonPathParser.ParsePath(result.Expression.Print()).Expression);
        Assert.Equal(result, JsonPathParser.ParseValue(text));
    }

    [Theory]
    [InlineData("", JsonPathFindingKind.Empty, 0, 0)]
    [InlineData("a", JsonPathFindingKind.ExpectedDollar, 0, 1)]
    [InlineData(" $", JsonPathFindingKind.ExpectedDollar, 0, 1)]
    [InlineData("@.a", JsonPathFindingKind.CurrentNodeOutsideFilter, 0, 1)]
    [InlineData("$-a", JsonPathFindingKind.InvalidVariableName, 1, 1)]
    [InlineData("$1a", JsonPathFindingKind.InvalidVariableName, 1, 1)]
    [InlineData("$_a", JsonPathFindingKind.InvalidVariableName, 1, 1)]
    [InlineData("${a}", JsonPathFindingKind.InvalidVariableName, 1, 1)]
    [InlineData("$ .a", JsonPathFindingKind.InvalidVariableName, 1, 1)]
    [InlineData("$a-b", JsonPathFindingKind.ExpectedDotOrBracket, 2, 1)]
    [InlineData("$$a", JsonPathFindingKind.ExpectedDotOrBracket, 2, 1)]
    [InlineData("$$$", JsonPathFindingKind.ExpectedDotOrBracket, 2, 1)]
    [InlineData("$.", JsonPathFindingKind.TrailingDot, 1, 1)]
    [InlineData("$.a.", JsonPathFindingKind.TrailingDot, 3, 1)]
    [InlineData("$..", JsonPathFindingKind.TrailingDot, 1, 2)]
    [InlineData("$...a", JsonPathFindingKind.ExpectedName, 3, 1)]
    [InlineData("$.(a)", JsonPathFindingKind.ExpectedName, 2, 1)]
    [InlineData("$. a", JsonPathFindingKind.ExpectedName, 2, 1)]
    [InlineData("$.two words", JsonPathFindingKind.SpaceInName, 5, 1)]
    [InlineData("$[a b]", JsonPathFindingKind.UnquotedNameInBrackets, 2, 3)]
    [InlineData("$[]", JsonPathFindingKind.ExpectedSelector, 1, 2)]
    [InlineData("$['a' 'b']", JsonPathFindingKind.ExpectedSelector, 6, 1)]
    [InlineData("$['a', \"b\"]", JsonPathFindingKind.ExpectedName, 7, 1)]
    [InlineData("$['a',]", JsonPathFindingKind.ExpectedName, 6, 1)]
    [InlineData("$[", JsonPathFindingKind.UnclosedBracket, 1, 1)]
    [InlineData("$['a'", JsonPathFindingKind.UnclosedBracket, 1, 1)]
    [InlineData("$['a", JsonPathFindingKind.UnclosedString, 2, 2)]
    [InlineData("$['a\\']", JsonPathFindingKind.UnclosedString, 2, 5)]
    [InlineData("$['\\u12x4']", JsonPathFindingKind.InvalidUnicodeEscape, 3, 2)]
    [InlineData("$[1", JsonPathFindingKind.UnclosedBracket, 3, 0)]
    [InlineData("$[1a]", JsonPathFindingKind.InvalidIndex, 3, 1)]
    [InlineData("$[0, --1]", JsonPathFindingKind.InvalidIndex, 5, 3)]
    [InlineData("$[0,,1]", JsonPathFindingKind.InvalidIndex, 4, 0)]
    [InlineData("$[1 2]", JsonPathFindingKind.InvalidIndex, 2, 3)]
    [InlineData("$[99999999999]", JsonPathFindingKind.IndexTooLarge, 2, 11)]
    [InlineData("$[:]", JsonPathFindingKind.EmptySlice, 2, 1)]
    [InlineData("$[::2]", JsonPathFindingKind.EmptySlice, 2, 3)]
    [InlineData("$[1: 2]", JsonPathFindingKind.InvalidIndex, 4, 2)]
    [InlineData("$[(@.length-1)]", JsonPathFindingKind.ScriptExpression, 2, 1)]
    [InlineData("$[?@.a]", JsonPathFindingKind.FilterNeedsParentheses, 3, 1)]
    [InlineData("$[?]", JsonPathFindingKind.FilterNeedsParentheses, 3, 1)]
    [InlineData("$[?(@.a) && (@.b)]", JsonPathFindingKind.FilterNeedsParentheses, 3, 6)]
    [InlineData("$[?()]", JsonPathFindingKind.ExpectedOperand, 4, 1)]
    [InlineData("$[?(@.a == )]", JsonPathFindingKind.ExpectedOperand, 11, 1)]
    [InlineData("$[?(x == @.a)]", JsonPathFindingKind.ExpectedOperand, 4, 1)]
    [InlineData("$[?(@.a = 1)]", JsonPathFindingKind.UnknownOperator, 8, 1)]
    [InlineData("$[?(@.a contain 1)]", JsonPathFindingKind.UnknownOperator, 8, 7)]
    [InlineData("$[?(@.a == 1 @.b)]", JsonPathFindingKind.ExpectedConditionEnd, 13, 1)]
    [InlineData("$[?(@.a | @.b)]", JsonPathFindingKind.ExpectedConditionEnd, 8, 1)]
    [InlineData("$[?(1)]", JsonPathFindingKind.ExpectedOperator, 5, 1)]
    [InlineData("$[?(@.a == 1-)]", JsonPathFindingKind.InvalidNumber, 11, 2)]
    [InlineData("$[?(@.a =~ /x)]", JsonPathFindingKind.UnclosedPattern, 11, 4)]
    [InlineData("$[?(@.a in ['x'", JsonPathFindingKind.UnclosedBracket, 11, 1)]
    [InlineData("$[?(@.a == 1", JsonPathFindingKind.UnclosedParenthesis, 3, 1)]
    [InlineData("$[?(@.a == 1)", JsonPathFindingKind.UnclosedBracket, 1, 1)]
    [InlineData("$.length(", JsonPathFindingKind.UnclosedParenthesis, 8, 1)]
    [InlineData("$.append(1,)", JsonPathFindingKind.ExpectedOperand, 11, 1)]
    [InlineData("$.append(1 2)", JsonPathFindingKind.ExpectedCommaOrParenthesis, 11, 1)]
    public void Wrong_paths_say_what_is_wrong_and_where(string text, JsonPathFindingKind kind, int position, int length)
    {
        JsonPathParseResult result = JsonPathParser.ParsePath(text);
        Assert.Null(result.Expression);
        Assert.Equal((kind, position, length), (result.SyntaxError!.Kind, result.SyntaxError.Position, result.SyntaxError.Length));
        Assert.Equal(JsonPathConsequence.Refused, result.SyntaxError.Consequence);
        Assert.NotEmpty(result.SyntaxError.Message);
    }

    [Theory]
    [InlineData(
        "$.a.lenght()",
        JsonPathFindingKind.UnknownPathFunction,
        3,
        9,
        "There is no path function 'lenght'; did you mean 'length'?"
    )]
    [InlineData("$.first().a", JsonPathFindingKind.PathFunctionNotLast, 1, 8, "A path function can only be the last step")]
    [InlineData(
        "$.a]",
        JsonPathFindingKind.UnusualName,
        2,
        2,
        "'a]' is read as a name, with all its punctuation; in brackets and quotes that would be clear"
    )]
    [InlineData("$[?(@.a&&@.b)]", JsonPathFindingKind.UnusualName, 6, 4, null)]
    [InlineData("$[?(!@.a == 1)]", JsonPathFindingKind.IgnoredNegation, 4, 4, null)]
    [InlineData("$[0:9:2]", JsonPathFindingKind.IgnoredSliceStep, 1, 7, null)]
    [InlineData("$[?(@.code==es)].text", JsonPathFindingKind.UnquotedText, 12, 2, "Text in a filter needs quotes: 'es'")]
    public void Doubtful_paths_have_a_tree_and_a_finding(string text, JsonPathFindingKind kind, int position, int length, string? message)
    {
        JsonPathParseResult result = JsonPathParser.ParsePath(text);
        Assert.NotNull(result.Expression);
        JsonPathFinding finding = Assert.Single(result.Findings);
        Assert.Equal((kind, position, length), (finding.Kind, finding.Position, finding.Length));
        Assert.Equal(message ?? finding.Message, finding.Message);
    }

    [Fact]
    public void Nodes_know_their_places()
    {
        PathExpression path = Path("$.ab..cd[?(@.x > 'y' && (!@.z))][ 0 ].length()");
        Assert.Equal((0, 46), (path.Position, path.Length));
        Assert.Equal([(1, 3), (4, 4), (8, 24), (32, 5), (37, 9)], path.Segments.Select(segment => (segment.Position, segment.Length)));
        AndCondition and = Assert.IsType<AndCondition>(Assert.IsType<FilterSegment>(path.Segments[2]).Condition);
        ComparisonCondition comparison = Assert.IsType<ComparisonCondition>(and.Operands[0]);
        Assert.Equal((11, 9), (comparison.Position, comparison.Length));
        Assert.Equal((11, 3), (comparison.Left.Position, comparison.Left.Length));
        Assert.Equal((17, 3), (comparison.Right.Position, comparison.Right.Length));
        Assert.Equal((24, 6), (and.Operands[1].Position, and.Operands[1].Length));
    }

    [Fact]
    public void Places_take_no_part_in_equality()
    {
        Assert.Equal(PathExpression.Input.Then(new NameSegment("a")).Then(new IndexSegment(0)), Path("$ ['a'] [0]".Replace(" ", "")));
        Assert.Equal(Path("$[?(@.a==1)]"), Path("$[?( @.a  ==  1 )]"));
        Assert.Equal(Path("$[?(@.a==1)]").GetHashCode(), Path("$[?( @.a  ==  1 )]").GetHashCode());
        Assert.NotEqual(Path("$.a"), Path("$..a"));
        Assert.NotEqual(Path("$[?(@.a)]"), Path("$[?(!@.a)]"));
        Assert.NotEqual(Path("$.a"), Path("$$.a"));
        Assert.Equal(-1, PathExpression.Input.Position);
        Assert.Equal(-1, new NameSegment("a").Length);
    }

    [Theory]
    [InlineData("$", true)]
    [InlineData("$.a[0]['b']", true)]
    [InlineData("$.a[-1]", true)]
    [InlineData("$..a", false)]
    [InlineData("$[*]", false)]
    [InlineData("$['a','b']", false)]
    [InlineData("$[?(@.a)]", false)]
    [InlineData("$[0:1]", false)]
    public void Definite_paths_name_one_value(string text, bool isDefinite) => Assert.Equal(isDefinite, Path(text).IsDefinite);

    [Theory]
    [InlineData("$.a.#", "$.a.#", true)]
    [InlineData("$.a#b.c", "$.a#b.c", true)]
    [InlineData("$.a[#]", "$.a[#]", true)]
    [InlineData("$['x#'].b", "$['x#'].b", true)]
    [InlineData("$..#", "$..#", true)]
    [InlineData("$[?(@.env == '#]')].id", "$[?(@.env == '#]')].id", true)]
    [InlineData("$.sum($.#)", "$.sum($.#)", true)]
    [InlineData("$[0]#", "$[0]#", true)]
    [InlineData("$$#", "$$#", true)]
    [InlineData("#", "#", false)]
    [InlineData("#.a b", "#.a b", false)]
    [InlineData("$#.a", "$#.a", false)]
    [InlineData("$var#[0]", "$var#[0]", false)]
    public void Placeholders_are_opaque(string text, string printed, bool isPath)
    {
        PlaceholderText withPlaceholder = WithPlaceholder(text);
        JsonPathParseResult result = JsonPathParser.ParseValue(withPlaceholder);
        Assert.Empty(result.AllFindings);
        Assert.Equal(WithPlaceholder(printed), result.Expression!.Print());
        Assert.Equal(["X y"], result.Expression.Print().Placeholders);
        Assert.Equal(isPath, result.Expression is PathExpression { IsFullyKnown: false });
        Assert.Equal(withPlaceholder.ToString().Length, result.Expression.Length);
        Assert.Equal(result.Expression, JsonPathParser.ParseValue(result.Expression.Print()).Expression);
    }

    [Fact]
    public void Known_steps_beside_placeholders_stay_known()
    {
        PathExpression path = Assert.IsType<PathExpression>(JsonPathParser.ParsePath(WithPlaceholder("$.a.#.b[0]")).Expression);
        Assert.Equal(
            [new NameSegment("a"), new UnknownSegment(WithPlaceholder(".#")), new NameSegment("b"), new IndexSegment(0)],
            path.Segments
        );
        Assert.Equal((3, 7), (path.Segments[1].Position, path.Segments[1].Length));
    }

    [Fact]
    public void Errors_behind_placeholders_are_found()
    {
        JsonPathFinding error = JsonPathParser.ParsePath(WithPlaceholder("$.#.a[b]")).SyntaxError!;
        Assert.Equal((JsonPathFindingKind.UnquotedNameInBrackets, 11), (error.Kind, error.Position));
    }

    [Theory]
    [InlineData("$.a", "$.a", "a", true)]
    [InlineData("$$.Task.Token", "$$.Task.Token", "Task,Token", true)]
    [InlineData("$order.items[0].id", "$order.items[0].id", "items", false)]
    [InlineData("$..a", "$..a", "", false)]
    public void References_have_leading_members(string text, string part, string members, bool isWhole)
    {
        JsonPathReference reference = Assert.Single(JsonPathReferences.Of(JsonPathParser.ParseValue(text).Expression!));
        Assert.Equal(part, text.Substring(reference.Position, reference.Length));
        Assert.Equal(members, string.Join(",", reference.Members));
        Assert.Equal(isWhole, reference.IsWholePath);
    }

    [Fact]
    public void References_are_found_in_functions_and_filters()
    {
        JsonPathExpression call = JsonPathParser
            .ParseValue("States.Array($.a, States.Format('{}', $$.Task.Token), $v.b[?(@.c == $.d && @.e > $limit)], $.sum($w))")
            .Expression!;
        Assert.Equal(
            ["Input::a", "Context::Task.Token", "Variable:v:b", "Variable:v:d", "Variable:limit:", "Input::", "Variable:w:"],
            JsonPathReferences.Of(call).Select(reference => $"{reference.Root}:{reference.Variable}:{string.Join(".", reference.Members)}")
        );
    }

    [Theory]
    [InlineData("$.a['b'][0].c-d", "")]
    [InlineData("$$.a", "")]
    [InlineData("$v.a", "")]
    [InlineData("$.a..b", "Descendants@3+2")]
    [InlineData("$.a[*].b", "Wildcard@3+3")]
    [InlineData("$[?(@.a)]", "Filter@1+8")]
    [InlineData("$[0:1]", "Slice@1+5")]
    [InlineData("$[0,1]['a','b']", "Union@1+5 Union@6+9")]
    [InlineData("$[-1]", "NegativeIndex@1+4")]
    [InlineData("$.a.length()", "Function@3+9")]
    [InlineData("$..*", "Descendants@1+2 Wildcard@1+3")]
    public void Reference_paths_name_one_node(string text, string violations)
    {
        EquatableArray<ReferencePathViolation> found = ReferencePath.Check(Path(text), ReferencePathUse.Read);
        Assert.Equal(violations, string.Join(" ", found.Select(violation => $"{violation.Kind}@{violation.Position}+{violation.Length}")));
        Assert.All(found, violation => Assert.False(violation.IsCertain));
    }

    [Theory]
    [InlineData("$.a[0]", "")]
    [InlineData("$$.a", "ContextRoot@0+2")]
    [InlineData("$var.a", "VariableRoot@0+4")]
    [InlineData("$.a[*]", "Wildcard@3+3")]
    public void Results_go_to_one_node_of_the_input(string text, string violations)
    {
        EquatableArray<ReferencePathViolation> found = ReferencePath.Check(Path(text), ReferencePathUse.Write);
        Assert.Equal(violations, string.Join(" ", found.Select(violation => $"{violation.Kind}@{violation.Position}+{violation.Length}")));
        Assert.All(found, violation => Assert.True(violation.IsCertain));
    }

    [Fact]
    public void Hostile_texts_neither_throw_nor_take_long()
    {
        const int size = 200_000;
        string[] texts =
        [
            new('$', size),
            new('[', size),
            "$" + new string('[', size),
            "$." + new string('a', size),
            "$" + new string('.', size),
            "$['" + new string('\\', size),
            "$" + Repeat("[0]", size),
            "$" + Repeat("['a']", size),
            "$[" + Repeat("0,", size) + "0]",
            Repeat("$[?(@", size),
            "$[?(" + new string('!', size) + "@.a)]",
            "$[?(" + new string('(', size),
            "$[?(" + Repeat("@.a && ", size) + "@.a)]",
            "$[?(" + Repeat("@.a == 1 || ", size) + "@.a)]",
            "$[?(@.a =~ /" + new string('\\', size),
            "$[?(@.a in " + new string('[', size),
            "$" + Repeat("[?(@.a =~ /[/)]", size),
            Repeat("$.a(", size),
            "$.a(" + Repeat("1,", size),
            Repeat("States.Array(", size),
            "States.Array(" + Repeat("$.a,", size) + "1)",
            "States.Array('" + new string('\\', size),
            "States.Format('" + new string('{', size) + "')",
            "States.Format('" + Repeat("{}", size) + "')",
            "States." + new string('A', size) + "()",
            "$[?(@.a " + new string('x', size) + " 1)]",
            new(' ', size),
            "\0\uD800\uDC00\uD800",
            "$\uD800",
            "$.\uD800",
        ];
        Stopwatch watch = Stopwatch.StartNew();
        foreach (string text in texts)
        {
            foreach (PlaceholderText given in new[] { text, Append(text) })
            {
                JsonPathParseResult result = PayloadTemplateValue.Parse(given).Result;
                Assert.True(result.Expression is null != result.SyntaxError is null);
                Assert.All(result.AllFindings.Take(10), finding => Assert.NotEmpty(finding.Message));
                if (result.Expression is { } expression)
                {
                    Assert.Equal(expression, JsonPathParser.ParseValue(expression.Print()).Expression);
                    _ = JsonPathReferences.Of(expression);
                }
            }
        }

        // Two seconds on a machine with nothing else to do; what grows with the square of the length takes many minutes.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), watch.Elapsed.ToString());

        static string Repeat(string text, int size) => string.Concat(Enumerable.Repeat(text, size / text.Length));
        static PlaceholderText Append(string text) =>
            new PlaceholderTextBuilder().Append(text).Append(PlaceholderText.Placeholder("X")).Build();
    }

    [Fact]
    public void Random_texts_neither_throw_nor_lose_their_meaning_in_print()
    {
        string[] pieces =
        [
            "$",
            "@",
            ".",
            "..",
            "[",
            "]",
            "(",
            ")",
            "'",
            "\"",
            "a",
            "b c",
            "0",
            "-1",
            ",",
            ":",
            "*",
            "?",
            "?(",
            "==",
            " && ",
            "||",
            "!",
            "/",
            "\\",
            " ",
            "{",
            "}",
            "true",
            " in ",
            "length()",
            "States.Format(",
            "States.Array(",
            "\\u0041",
            "é",
            "[?(@.a == ",
            "[0]",
            "['x']",
            "$.a",
            "'{}'",
            ")]",
        ];
        Random random = new(20241122);
        int read = 0;
        for (int round = 0; round < 60_000; round++)
        {
            PlaceholderTextBuilder builder = new();
            builder.Append(random.Next(3) == 0 ? "States.Array(" : "$");
            for (int count = random.Next(1, 12); count > 0; count--)
            {
                _ =
                    random.Next(25) == 0
                        ? builder.Append(PlaceholderText.Placeholder("P"))
                        : builder.Append(pieces[random.Next(pieces.Length)]);
            }

            PlaceholderText text = builder.Build();
            JsonPathParseResult result = JsonPathParser.ParseValue(text);
            foreach (JsonPathFinding finding in result.AllFindings)
            {
                Assert.InRange(finding.Position, 0, text.ToString().Length);
                Assert.InRange(finding.Position + finding.Length, 0, text.ToString().Length);
            }

            if (result.Expression is { } expression)
            {
                read++;
                JsonPathExpression? again = JsonPathParser.ParseValue(expression.Print()).Expression;
                Assert.True(expression == again, $"{text} => {expression.Print()}");
            }
        }

        Assert.True(read > 1_000, read.ToString());
    }

    private static PathExpression Path(string text) => Assert.IsType<PathExpression>(JsonPathParser.ParsePath(text).Expression);

    // '#' stands for the placeholder.
    private static PlaceholderText WithPlaceholder(string text)
    {
        string[] literals = text.Split('#');
        PlaceholderTextBuilder builder = new PlaceholderTextBuilder().Append(literals[0]);
        foreach (string literal in literals.Skip(1))
        {
            builder.Append(PlaceholderText.Placeholder("X y")).Append(literal);
        }

        return builder.Build();
    }
}
