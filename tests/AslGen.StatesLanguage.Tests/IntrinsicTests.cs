using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.JsonPath;

namespace AslGen.StatesLanguage.Tests;

public sealed class IntrinsicTests
{
    [Theory]
    [InlineData("States.UUID()", "States.UUID()")]
    [InlineData(" States.UUID ( ) ", "States.UUID()")]
    [InlineData("States.Array()", "States.Array()")]
    [InlineData("States.Array($.a,'b',3)", "States.Array($.a, 'b', 3)")]
    [InlineData("States.Array(\t$.a ,\n'b')", "States.Array($.a, 'b')")]
    [InlineData("States.Array(true, false, null, -1.5e+3)", "States.Array(true, false, null, -1.5e+3)")]
    [InlineData("States.Array($, $$, $v, $$.Execution.Id, $v.a)", "States.Array($, $$, $v, $$.Execution.Id, $v.a)")]
    [InlineData("States.Array($['a, b)'], $.a[?(@.b == ')')], $.c.length())", "States.Array($['a, b)'], $.a[?(@.b == ')')], $.c.length())")]
    [InlineData("States.Format('Hello {}, welcome to {}!', $.name, $.place)", "States.Format('Hello {}, welcome to {}!', $.name, $.place)")]
    [InlineData("States.Format('\\{\"key\":\"{}\"\\}', $.value)", "States.Format('\\{\"key\":\"{}\"\\}', $.value)")]
    [InlineData("States.Format('it\\'s \\\\{}', 1)", "States.Format('it\\'s \\\\{}', 1)")]
    [InlineData("States.Format($template, $$.Map.Item.Value)", "States.Format($template, $$.Map.Item.Value)")]
    [InlineData("States.StringSplit('Hello\nWorld', '\n')", "States.StringSplit('Hello\nWorld', '\n')")]
    [InlineData(
        "States.JsonMerge(States.StringToJson('{\"constant_in_literal\": \"false\"}'), $$.Execution.Input.input_field, false)",
        "States.JsonMerge(States.StringToJson('\\{\"constant_in_literal\": \"false\"\\}'), $$.Execution.Input.input_field, false)"
    )]
    [InlineData(
        "States.ArrayGetItem(States.StringSplit($$.StateMachine.Name, '-'), States.MathAdd(States.ArrayLength(States.StringSplit($$.StateMachine.Name, '-')), -1))",
        "States.ArrayGetItem(States.StringSplit($$.StateMachine.Name, '-'), States.MathAdd(States.ArrayLength(States.StringSplit($$.StateMachine.Name, '-')), -1))"
    )]
    [InlineData("States.Hash($.inputString, 'SHA-256')", "States.Hash($.inputString, 'SHA-256')")]
    [InlineData("States.MathRandom(1, 999, 3)", "States.MathRandom(1, 999, 3)")]
    [InlineData("States.ArrayRange(1, 10, 2)", "States.ArrayRange(1, 10, 2)")]
    [InlineData("States.JsonToString(States.Array(1))", "States.JsonToString(States.Array(1))")]
    [InlineData("States.Format('{}', States.Array(1))", "States.Format('{}', States.Array(1))")]
    public void Calls_are_read_and_printed(string text, string printed)
    {
        PayloadTemplateValue value = PayloadTemplateValue.Parse(text);
        Assert.Empty(value.Result.AllFindings);
        Assert.Equal(PayloadTemplateValueKind.Intrinsic, value.Kind);
        Assert.Equal(printed, value.Result.Expression!.Print().ToString());
        Assert.Equal(value.Result.Expression, JsonPathParser.ParseIntrinsic(printed).Expression);
    }

    [Fact]
    public void Arguments_have_their_kinds_and_places()
    {
        const string text = "States.Format('a\\'{}\\{{}', $.x, States.UUID())";
        IntrinsicCall call = Assert.IsType<IntrinsicCall>(JsonPathParser.ParseIntrinsic(text).Expression);
        Assert.Equal((0, text.Length), (call.Position, call.Length));
        Assert.Equal(
            [new IntrinsicTemplate(["a'", "{", ""]), PathExpression.Input.Then(new NameSegment("x")), new IntrinsicCall("States.UUID", [])],
            call.Arguments
        );
        Assert.Equal(
            ["'a\\'{}\\{{}'", "$.x", "States.UUID()"],
            call.Arguments.Select(argument => text.Substring(argument.Position, argument.Length))
        );
    }

    [Theory]
    [InlineData("hello", JsonPathFindingKind.NotPathOrFunction, 0, 5)]
    [InlineData("arn:aws:s3:::x", JsonPathFindingKind.NotPathOrFunction, 0, 14)]
    [InlineData("{% $a %}", JsonPathFindingKind.NotPathOrFunction, 0, 8)]
    [InlineData("States.Format", JsonPathFindingKind.ExpectedOpenParenthesis, 13, 0)]
    [InlineData("States.Array(States.UUID)", JsonPathFindingKind.ExpectedOpenParenthesis, 24, 1)]
    [InlineData("States.Array(", JsonPathFindingKind.UnclosedParenthesis, 12, 1)]
    [InlineData("States.Array($.a", JsonPathFindingKind.UnclosedParenthesis, 12, 1)]
    [InlineData("States.Array($.a $.b)", JsonPathFindingKind.ExpectedCommaOrParenthesis, 17, 1)]
    [InlineData("States.Array($.a,)", JsonPathFindingKind.ExpectedArgument, 17, 1)]
    [InlineData("States.Array(,)", JsonPathFindingKind.ExpectedArgument, 13, 1)]
    [InlineData("States.Array(True)", JsonPathFindingKind.ExpectedArgument, 13, 4)]
    [InlineData("States.Array(\"a\")", JsonPathFindingKind.DoubleQuotedString, 13, 1)]
    [InlineData("States.Array([1])", JsonPathFindingKind.ObjectOrArrayArgument, 13, 1)]
    [InlineData("States.Array({})", JsonPathFindingKind.ObjectOrArrayArgument, 13, 1)]
    [InlineData("States.Array(01)", JsonPathFindingKind.InvalidNumber, 13, 2)]
    [InlineData("States.Array(1.)", JsonPathFindingKind.InvalidNumber, 13, 2)]
    [InlineData("States.Array(-)", JsonPathFindingKind.InvalidNumber, 13, 1)]
    [InlineData("States.Array('a)", JsonPathFindingKind.UnclosedString, 13, 3)]
    [InlineData("States.Array('a\\", JsonPathFindingKind.DanglingBackslash, 15, 1)]
    [InlineData("States.Array('it's')", JsonPathFindingKind.ExpectedCommaOrParenthesis, 17, 1)]
    [InlineData("States.StringToJson('{\"text\":\"An \\\"escaped\\\" here\"}')", JsonPathFindingKind.InvalidEscape, 33, 2)]
    [InlineData("States.Format('a\\n')", JsonPathFindingKind.InvalidEscape, 16, 2)]
    [InlineData("States.UUID() x", JsonPathFindingKind.TextAfterEnd, 14, 1)]
    [InlineData("States.Array($.)", JsonPathFindingKind.ExpectedName, 15, 1)]
    [InlineData("States.Array(@.a)", JsonPathFindingKind.CurrentNodeOutsideFilter, 13, 1)]
    public void Wrong_calls_say_what_is_wrong_and_where(string text, JsonPathFindingKind kind, int position, int length)
    {
        JsonPathFinding error = JsonPathParser.ParseIntrinsic(text).SyntaxError!;
        Assert.Equal((kind, position, length), (error.Kind, error.Position, error.Length));
        Assert.NotEmpty(error.Message);
    }

    [Theory]
    [InlineData(
        "States.Fromat('x')",
        JsonPathFindingKind.UnknownFunction,
        0,
        13,
        "There is no intrinsic function 'States.Fromat'; did you mean 'States.Format'?"
    )]
    [InlineData(
        "states.format('x')",
        JsonPathFindingKind.UnknownFunction,
        0,
        13,
        "There is no intrinsic function 'states.format'; did you mean 'States.Format'?"
    )]
    [InlineData(
        "Format('x')",
        JsonPathFindingKind.UnknownFunction,
        0,
        6,
        "There is no intrinsic function 'Format'; did you mean 'States.Format'?"
    )]
    [InlineData("States.Nonsense()", JsonPathFindingKind.UnknownFunction, 0, 15, "There is no intrinsic function 'States.Nonsense'")]
    [InlineData("States.UUID(1)", JsonPathFindingKind.ArgumentCount, 0, 14, "States.UUID takes no arguments, not 1")]
    [InlineData("States.Format()", JsonPathFindingKind.ArgumentCount, 0, 15, "States.Format takes 1 argument or more, not 0")]
    [InlineData("States.Hash('a')", JsonPathFindingKind.ArgumentCount, 0, 16, "States.Hash takes 2 arguments, not 1")]
    [InlineData("States.MathRandom(1)", JsonPathFindingKind.ArgumentCount, 0, 20, "States.MathRandom takes 2 to 3 arguments, not 1")]
    [InlineData(
        "States.ArrayLength('a')",
        JsonPathFindingKind.ArgumentType,
        19,
        3,
        "Argument 1 of States.ArrayLength must be an array, not a string"
    )]
    [InlineData(
        "States.StringSplit($.a, 1)",
        JsonPathFindingKind.ArgumentType,
        24,
        1,
        "Argument 2 of States.StringSplit must be a string, not a number"
    )]
    [InlineData("States.MathAdd('1', 2)", JsonPathFindingKind.ArgumentType, 15, 3, null)]
    [InlineData("States.MathAdd(States.UUID(), 2)", JsonPathFindingKind.ArgumentType, 15, 13, null)]
    [InlineData("States.Format(1)", JsonPathFindingKind.ArgumentType, 14, 1, null)]
    [InlineData("States.JsonMerge($.a, null, false)", JsonPathFindingKind.ArgumentType, 22, 4, null)]
    [InlineData("States.MathAdd(1.5, 2)", JsonPathFindingKind.RoundedNumber, 15, 3, "States.MathAdd takes integers, and 1.5 is rounded")]
    [InlineData(
        "States.Hash($.a, 'sha-256')",
        JsonPathFindingKind.UnknownHashAlgorithm,
        17,
        9,
        "There is no hash algorithm 'sha-256'; did you mean 'SHA-256'?"
    )]
    [InlineData("States.JsonMerge($.a, $.b, true)", JsonPathFindingKind.DeepMerge, 27, 4, null)]
    [InlineData("States.ArrayRange(1, 2, 0)", JsonPathFindingKind.ZeroStep, 24, 1, null)]
    [InlineData(
        "States.ArrayRange(1, 1001, 1)",
        JsonPathFindingKind.RangeTooLong,
        0,
        29,
        "States.ArrayRange makes 1000 items at most, not 1001"
    )]
    [InlineData("States.ArrayPartition($.a, 0)", JsonPathFindingKind.ChunkSizeNotPositive, 27, 1, null)]
    [InlineData("States.ArrayGetItem($.a, -1)", JsonPathFindingKind.NegativeArrayIndex, 25, 2, null)]
    [InlineData(
        "States.Format('{} {}', $.a)",
        JsonPathFindingKind.FormatArgumentCount,
        14,
        7,
        "The template has 2 places '{}', and there is 1 argument after it"
    )]
    [InlineData(
        "States.Format('{}', 1, 2)",
        JsonPathFindingKind.FormatArgumentCount,
        14,
        4,
        "The template has 1 place '{}', and there are 2 arguments after it"
    )]
    [InlineData(
        "States.Format('{\"a\": 1\\}')",
        JsonPathFindingKind.UnescapedBrace,
        15,
        1,
        "A brace that is not part of '{}' is written '\\{'"
    )]
    [InlineData("States.Format('a}')", JsonPathFindingKind.UnescapedBrace, 16, 1, "A brace that is not part of '{}' is written '\\}'")]
    [InlineData("States.Array(States.Array(States.UUIDs()))", JsonPathFindingKind.UnknownFunction, 26, 12, null)]
    public void Calls_that_cannot_work_are_found(string text, JsonPathFindingKind kind, int position, int length, string? message)
    {
        JsonPathParseResult result = JsonPathParser.ParseIntrinsic(text);
        Assert.NotNull(result.Expression);
        JsonPathFinding finding = Assert.Single(result.Findings);
        Assert.Equal((kind, position, length), (finding.Kind, finding.Position, finding.Length));
        Assert.Equal(message ?? finding.Message, finding.Message);
    }

    [Theory]
    [InlineData("States.ArrayRange(1, 1000, 1)")]
    [InlineData("States.ArrayRange(10, 1, -1)")]
    [InlineData("States.ArrayRange(1, 1000000, 1000)")]
    [InlineData("States.ArrayGetItem($.a, -0)")]
    [InlineData("States.ArrayPartition($.a, 1)")]
    [InlineData("States.Hash(1, $.algorithm)")]
    [InlineData("States.ArrayContains($.a, null)")]
    [InlineData("States.MathAdd(1e2, 2.0)")]
    public void Calls_that_can_work_have_no_findings(string text) => Assert.Empty(JsonPathParser.ParseIntrinsic(text).AllFindings);

    [Fact]
    public void Base64_texts_have_a_limit()
    {
        Assert.Empty(JsonPathParser.ParseIntrinsic("States.Base64Encode('" + new string('a', 10_000) + "')").AllFindings);
        JsonPathFinding finding = Assert.Single(
            JsonPathParser.ParseIntrinsic("States.Base64Encode('" + new string('a', 10_001) + "')").AllFindings
        );
        Assert.Equal("States.Base64Encode takes 10000 characters at most, not 10001", finding.Message);
    }

    [Theory]
    [InlineData(10, null)]
    [InlineData(11, JsonPathFindingKind.FunctionsNestedTooDeeply)]
    [InlineData(60, JsonPathFindingKind.FunctionsNestedTooDeeply)]
    [InlineData(65, JsonPathFindingKind.NestedTooDeeply)]
    public void Ten_functions_can_be_inside_one_another(int depth, JsonPathFindingKind? kind)
    {
        string text = string.Concat(Enumerable.Repeat("States.Array(", depth)) + new string(')', depth);
        Assert.Equal(
            kind,
            JsonPathParser.ParseIntrinsic(text).AllFindings.Select(finding => (JsonPathFindingKind?)finding.Kind).SingleOrDefault()
        );
    }

    [Fact]
    public void Many_functions_in_one_value_are_doubtful()
    {
        string text = "States.Array(" + string.Join(",", Enumerable.Repeat("States.UUID()", 10)) + ")";
        JsonPathFinding finding = Assert.Single(JsonPathParser.ParseIntrinsic(text).Findings);
        Assert.Equal((JsonPathFindingKind.TooManyFunctions, JsonPathConsequence.Doubtful), (finding.Kind, finding.Consequence));
    }

    [Fact]
    public void Generated_calls_are_analyzed_too()
    {
        IntrinsicCall call = new("States.Format", [new IntrinsicTemplate(["a", ""])]);
        JsonPathFinding finding = Assert.Single(JsonPathAnalysis.Of(call));
        Assert.Equal((JsonPathFindingKind.FormatArgumentCount, -1, -1), (finding.Kind, finding.Position, finding.Length));
    }

    [Fact]
    public void There_are_18_functions()
    {
        Assert.Equal(18, IntrinsicFunctions.All.Count);
        Assert.Equal(7, IntrinsicFunctions.All.Count(function => function.IsAllowedInErrorAndCausePath));
        Assert.All(IntrinsicFunctions.All, function => Assert.Equal(function, IntrinsicFunctions.Find(function.Name)));
    }

    [Fact]
    public void Placeholders_stay_in_arguments()
    {
        PlaceholderText Text(string before, string after) =>
            new PlaceholderTextBuilder().Append(before).Append(PlaceholderText.Placeholder("Limit")).Append(after).Build();

        IntrinsicCall parse = Assert.IsType<IntrinsicCall>(JsonPathParser.ParseIntrinsic(Text("States.StringToJson('", "')")).Expression);
        Assert.Equal(new IntrinsicString(PlaceholderText.Placeholder("Limit")), parse.Arguments[0]);
        Assert.Equal(Text("States.StringToJson('", "')"), parse.Print());

        // The placeholder may bring places of its own, so that none are missing.
        Assert.Empty(JsonPathParser.ParseIntrinsic(Text("States.Format('{}", "', 1, 2)")).AllFindings);

        IntrinsicCall bare = Assert.IsType<IntrinsicCall>(JsonPathParser.ParseIntrinsic(Text("States.MathAdd(", ", 2)")).Expression);
        Assert.Equal(new UnknownExpression(PlaceholderText.Placeholder("Limit")), bare.Arguments[0]);

        Assert.IsType<UnknownExpression>(JsonPathParser.ParseIntrinsic(Text("States.", "(1, 2)")).Expression);
        Assert.Equal(PayloadTemplateValueKind.Unknown, PayloadTemplateValue.Parse(Text("", "")).Kind);
    }

    [Theory]
    [InlineData("$", PayloadTemplateValueKind.Path)]
    [InlineData("$.a[b]", PayloadTemplateValueKind.Path)]
    [InlineData("$$", PayloadTemplateValueKind.ContextPath)]
    [InlineData("$$.Task.Token", PayloadTemplateValueKind.ContextPath)]
    [InlineData("$$a", PayloadTemplateValueKind.ContextPath)]
    [InlineData("$x.y", PayloadTemplateValueKind.Variable)]
    [InlineData("$x-y", PayloadTemplateValueKind.Variable)]
    [InlineData("States.UUID()", PayloadTemplateValueKind.Intrinsic)]
    [InlineData("States.UUID(", PayloadTemplateValueKind.Intrinsic)]
    [InlineData("text", PayloadTemplateValueKind.Invalid)]
    [InlineData("", PayloadTemplateValueKind.Invalid)]
    public void Template_values_are_told_apart(string text, PayloadTemplateValueKind kind) =>
        Assert.Equal(kind, PayloadTemplateValue.Parse(text).Kind);
}
