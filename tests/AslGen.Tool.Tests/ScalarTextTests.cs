using System.Text;
using AslGen.StatesLanguage.Json;
using AslGen.Tool.Documents;
using AslGen.Tool.Yaml;

namespace AslGen.Tool.Tests;

/// <summary>Each character of a scalar is found in its source, whatever the style.</summary>
public sealed class ScalarTextTests
{
    public static TheoryData<string> Scalars =>
        [
            "one",
            "one two three",
            "one\n  two\n\n  three",
            "'single'",
            "'it''s'",
            "'one\n  two\n\n\n  three '",
            "\"double\"",
            "\"a\\tb\\\"c\\\\d\\x41\\u0042\\U0001F600e\\/\\_f\"",
            "\"one\n  two  \n\n  three\"",
            "\"one\\\n  two\\\n\n  three\"",
            "\"one \\\n  \\ two\"",
            "|\n  one\n  two\n",
            "|\n  one\n\n    two\n  \n  three\n\n",
            "|-\n  one\n  two",
            "|+\n  one\n\n\n",
            "|2\n    one\n  two\n",
            "|  # comment\n  one\n",
            "|\n\n\n  one\n",
            ">\n  one\n  two\n\n  three\n",
            ">-\n  one\n  two\n",
            ">\n  one\n\n\n  two\n    more\n    more\n\n  three\n  four\n",
            ">+\n  one\n  two\n\n\n",
            "|\n  日本 \"語\" 😀\n  x\n",
            "!Sub |\n  one\n  two\n",
            "&anchor !!str 'one'",
            "'before' # comment",
        ];

    [Theory]
    [MemberData(nameof(Scalars))]
    public void Each_character_has_its_place(string scalar) => Check($"a: {scalar}\n", "b: end\n");

    [Theory]
    [MemberData(nameof(Scalars))]
    public void So_it_has_with_line_ends_of_Windows(string scalar) => Check($"a: {scalar}\n".ReplaceLineEndings("\r\n"), "b: end\r\n");

    [Theory]
    [MemberData(nameof(Scalars))]
    public void So_it_has_at_the_end_of_a_file(string scalar) => Check($"a: {scalar}", "");

    [Theory]
    [MemberData(nameof(Scalars))]
    public void So_it_has_after_other_values(string scalar) => Check($"\"😀\": [é, 'ü']\n# ß\na: {scalar}\n", "");

    [Theory]
    [MemberData(nameof(Scalars))]
    public void So_it_has_deep_in_a_document(string scalar) =>
        Check($"x:\n  - y:\n      a: {scalar.Replace("\n  ", "\n        ", StringComparison.Ordinal)}\n", "z: 1\n");

    [Fact]
    public void JSON_has_its_places_too()
    {
        const string Json = """{"a":"b\"c\\d\u0041\n${E}f"}""";
        var value = (JsonString)((JsonObject)JsonReader.Read(Json).Root!)["a"]!;
        var decoded = JsonText.Decode(Json, JsonReader.Read(Json).Map.SpanOf(value.Origin));

        Assert.Equal("b\"c\\dA\n${E}f", decoded.Text);
        Assert.Equal("\\u0041", Under(Json, decoded.Map(new TextSpan(5, 1))));
        Assert.Equal("\\d\\u0041\\n$", "\\" + Under(Json, decoded.Map(new TextSpan(4, 4))));
    }

    private static void Check(string yaml, string rest)
    {
        var source = yaml + rest;
        var result = YamlReader.Read(source, YamlDialect.Core);
        Assert.Null(result.Error);
        var value = Find(JsonCursor.AtRoot(result.Root!));
        var text = ((JsonString)value).Text.ToString();

        var decoded = result.Map.Decode(value.Origin);

        Assert.Equal(text, decoded.Text);
        var previous = -1;
        for (var index = 0; index < text.Length; index++)
        {
            var span = decoded.Map(new TextSpan(index, 1));
            var written = Under(source, span);
            Assert.True(span.Start >= previous, $"{index} goes back in {source}");
            previous = span.Start;
            if (text[index] is not (' ' or '\n') && !written.StartsWith('\\'))
            {
                Assert.Equal(text[index], written[0]);
            }

            // The whole scalar stands for a character only where its place is not known.
            Assert.True(written.Length <= 10 && (written.Length > 0 || index == text.Length - 1), $"'{written}' at {index} in {source}");
        }
    }

    private static string Under(string source, TextSpan span) => source.Substring(span.Start, span.Length);

    private static JsonValue Find(JsonCursor cursor) =>
        cursor["a"] is { } found
            ? found["Fn::Sub"]?.Value ?? found.Value
            : Find(cursor["x"]?.Items.First()["y"] ?? throw new InvalidOperationException(new StringBuilder("no a").ToString()));
}
