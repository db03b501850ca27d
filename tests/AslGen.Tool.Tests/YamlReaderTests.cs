using AslGen.StatesLanguage.Json;
using AslGen.Tool.Yaml;

namespace AslGen.Tool.Tests;

public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("a", "\"a\"", "\"a\"")]
    [InlineData("", "null", "null")]
    [InlineData("~", "null", "null")]
    [InlineData("Null", "null", "null")]
    [InlineData("true", "true", "true")]
    [InlineData("False", "false", "false")]
    [InlineData("yes", "\"yes\"", "true")]
    [InlineData("Off", "\"Off\"", "false")]
    [InlineData("y", "\"y\"", "\"y\"")]
    [InlineData("'yes'", "\"yes\"", "\"yes\"")]
    [InlineData("12", "12", "12")]
    [InlineData("-12", "-12", "-12")]
    [InlineData("+12", "12", "12")]
    [InlineData("-0", "0", "0")]
    [InlineData("007", "7", "7")]
    [InlineData("010", "10", "8")]
    [InlineData("0o17", "15", "\"0o17\"")]
    [InlineData("0x1F", "31", "31")]
    [InlineData("0b101", "\"0b101\"", "5")]
    [InlineData("1_000", "\"1_000\"", "1000")]
    [InlineData("1:30", "\"1:30\"", "90")]
    [InlineData("12:30:45", "\"12:30:45\"", "45045")]
    [InlineData("1.50", "1.50", "1.50")]
    [InlineData(".5", "0.5", "0.5")]
    [InlineData("5.", "5", "5")]
    [InlineData("1e3", "1e3", "\"1e3\"")]
    [InlineData("1.0e+3", "1.0e+3", "1.0e+3")]
    [InlineData(".", "\".\"", "\".\"")]
    [InlineData("-", null, null)]
    [InlineData("1.2.3", "\"1.2.3\"", "\"1.2.3\"")]
    [InlineData("2012-10-17", "\"2012-10-17\"", "\"2012-10-17\"")]
    [InlineData(".inf", "\".inf\"", "\".inf\"")]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567890", "123456789012345678901234567890")]
    [InlineData("!!str 12", "\"12\"", "\"12\"")]
    [InlineData("! 12", "\"12\"", "\"12\"")]
    [InlineData("'12'", "\"12\"", "\"12\"")]
    [InlineData("${A}", "\"${A}\"", "\"${A}\"")]
    public void A_scalar_is_what_those_who_deploy_it_take_it_for(string scalar, string? core, string? cloudFormation)
    {
        // A lone dash starts a list with an empty item.
        Assert.Equal(core ?? "[null]", Compact(YamlReader.Read("a: 1\nb: " + scalar, YamlDialect.Core), "b", scalar));
        Assert.Equal(cloudFormation ?? "[null]", Compact(YamlReader.Read("a: 1\nb: " + scalar, YamlDialect.CloudFormation), "b", scalar));
    }

    [Theory]
    [InlineData("!Ref A", """{"Ref":"A"}""")]
    [InlineData("!GetAtt A.Arn", """{"Fn::GetAtt":"A.Arn"}""")]
    [InlineData("!Sub 12", """{"Fn::Sub":"12"}""")]
    [InlineData("!Sub ['${A}', {A: 1}]", """{"Fn::Sub":["${A}",{"A":1}]}""")]
    [InlineData("!Join ['', [a, !Ref B]]", """{"Fn::Join":["",["a",{"Ref":"B"}]]}""")]
    [InlineData("!If [Prod, !GetAtt [A, Arn], !Ref B]", """{"Fn::If":["Prod",{"Fn::GetAtt":["A","Arn"]},{"Ref":"B"}]}""")]
    [InlineData("{a: &x {b: 1}, c: *x}", """{"a":{"b":1},"c":{"b":1}}""")]
    [InlineData("{a: &x {b: 1, c: 2}, d: {<<: *x, c: 3, e: 4}}", """{"a":{"b":1,"c":2},"d":{"c":3,"e":4,"b":1}}""")]
    [InlineData("{<<: [{a: 1}, {a: 2, b: 3}]}", """{"a":1,"b":3}""")]
    [InlineData("{a: 1, a: 2}", """{"a":1,"a":2}""")]
    [InlineData("{1: a, null: b}", """{"1":"a","null":"b"}""")]
    [InlineData("{&k a: 1, b: *k}", """{"a":1,"b":"a"}""")]
    [InlineData("{\"a\": [1, 'two', null], }", """{"a":[1,"two",null]}""")]
    public void A_value_is_what_JSON_calls_it(string yaml, string json) =>
        Assert.Equal(json, Compact(YamlReader.Read(yaml, YamlDialect.CloudFormation).Root!));

    [Theory]
    [InlineData("a: [1, 2", 1)]
    [InlineData("a: 1\n\tb: 2", 1)]
    [InlineData("a: 1\n---\nb: 2", 2)]
    [InlineData("a: *unknown", 1)]
    [InlineData("a: &a [*a]", 1)]
    [InlineData("? [a, b]\n: 1", 1)]
    [InlineData("a: 'x", 1)]
    [InlineData("<<: 12", 1)]
    [InlineData("", 1)]
    [InlineData("# only a comment\n", 1)]
    [InlineData("a: @b", 1)]
    [InlineData("a: !", 1, false)]
    [InlineData("%YAML 9.9\n---\na: 1", 1)]
    public void Broken_YAML_is_an_error_at_its_place(string yaml, int line, bool isError = true)
    {
        var result = YamlReader.Read(yaml, YamlDialect.Core);

        Assert.Equal(isError, result.Root is null);
        if (isError)
        {
            Assert.False(string.IsNullOrWhiteSpace(result.Error!.Message));
            Assert.Equal(line, new Documents.SourceText("a.yaml", yaml).PositionAt(result.Error.Span.Start).Line);
        }
    }

    [Fact]
    public void Aliases_cannot_multiply_without_bounds()
    {
        var bomb =
            "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
            + string.Concat(
                Enumerable
                    .Range(1, 30)
                    .Select(level => $"a{level}: &a{level} [{string.Join(", ", Enumerable.Repeat($"*a{level - 1}", 9))}]\n")
            );

        Assert.Contains("100000", YamlReader.Read(bomb, YamlDialect.Core).Error!.Message);
    }

    [Fact]
    public void Merges_cannot_multiply_without_bounds()
    {
        var bomb =
            "a0: &a0 {x: 1}\n"
            + string.Concat(
                Enumerable.Range(1, 60).Select(level => $"a{level}: &a{level} {{<<: *a{level - 1}, b{level}: *a{level - 1}}}\n")
            );

        Assert.NotNull(YamlReader.Read(bomb, YamlDialect.Core).Error);
    }

    [Fact]
    public void Aliases_cannot_nest_deeper_than_a_text_can()
    {
        var tower = "a0: &a0 [x]\n" + string.Concat(Enumerable.Range(1, 600).Select(level => $"a{level}: &a{level} [*a{level - 1}]\n"));

        Assert.NotNull(YamlReader.Read(tower, YamlDialect.Core).Error);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("a:\n")]
    public void Depth_is_bounded(string level)
    {
        var nested = level.EndsWith('\n')
            ? string.Concat(Enumerable.Range(0, 1000).Select(depth => new string(' ', depth) + level))
            : string.Concat(Enumerable.Repeat(level, 100_000));

        Assert.NotNull(YamlReader.Read(nested, YamlDialect.Core).Error);
    }

    [Fact]
    public void Every_value_has_its_place()
    {
        const string Yaml = """
            # a comment
            plain: one two   # after
            'single': 'it''s'
            "double": "a\tb"
            flow: {a: [1, 22], b: !Ref Name}
            block:
              - first
              - key: &anchor value
                other: *anchor
            tagged: !Sub
              text
            last: &x # comment
              12
            """;

        var result = YamlReader.Read(Yaml, YamlDialect.Core);

        List<string> places = [];
        Collect(JsonCursor.AtRoot(result.Root!));
        Assert.Equal(
            [
                "/plain: plain = one two",
                "/single: 'single' = 'it''s'",
                "/double: \"double\" = \"a\\tb\"",
                "/flow: flow = {a: [1, 22], b: !Ref Name}",
                "/flow/a: a = [1, 22]",
                "/flow/a/0: 1 = 1",
                "/flow/a/1: 22 = 22",
                "/flow/b: b = !Ref Name",
                "/flow/b/Ref: Name = Name",
                "/block: block = - first…",
                "/block/0: first = first",
                "/block/1: key: &anchor value… = key: &anchor value…",
                "/block/1/key: key = value",
                "/block/1/other: key = value",
                "/tagged: tagged = !Sub…",
                "/tagged/Fn::Sub: text = text",
                "/last: last = 12",
            ],
            places
        );

        void Collect(JsonCursor cursor)
        {
            foreach (var inner in cursor.Members.Concat(cursor.Items))
            {
                places.Add($"{inner.Pointer}: {Shown(result.Map.NameSpanOf(inner.Origin))} = {Shown(result.Map.SpanOf(inner.Origin))}");
                Collect(inner);
            }
        }

        string Shown(TextSpan span)
        {
            var lines = Yaml.Substring(span.Start, span.Length).Split('\n');
            return lines[0].TrimEnd('\r') + (lines.Length > 1 ? "…" : "");
        }
    }

    private static string Compact(YamlReadResult result, string member, string scalar) =>
        result.Root is { } root ? Compact(((JsonObject)root)[member]!)
        : scalar == "-" ? "[null]"
        : throw new InvalidOperationException(result.Error!.Message);

    private static string Compact(JsonValue value) =>
        value switch
        {
            JsonNull => "null",
            JsonBoolean boolean => boolean.Value ? "true" : "false",
            JsonNumber number => number.Text,
            JsonString text => $"\"{text.Text}\"",
            JsonArray array => $"[{string.Join(',', array.Items.Select(Compact))}]",
            JsonObject @object => $"{{{string.Join(',', @object.Members.Select(member => $"\"{member.Name}\":{Compact(member.Value)}"))}}}",
            _ => throw new InvalidOperationException(value.GetType().Name),
        };
}
