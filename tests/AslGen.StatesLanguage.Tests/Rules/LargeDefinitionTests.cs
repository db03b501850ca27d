using System.Diagnostics;
using AslGen.StatesLanguage.Rules;

namespace AslGen.StatesLanguage.Tests.Rules;

/// <summary>Nothing that fits into a definition takes long to check, however it is made.</summary>
public sealed class LargeDefinitionTests
{
    // What is linear takes a fifth of a second, and longer on a busy machine; what is quadratic would take minutes.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(15);

    public static TheoryData<string> Names => [.. Definitions.Keys];

    private static readonly Dictionary<string, Func<string>> Definitions = new()
    {
        ["arrays in arrays"] = () => Nested("[", "]"),
        ["arrays without end"] = () => new string('[', 100_000),
        ["objects in objects"] = () => Nested("{\"a\":", "}"),
        ["Parallel states in Parallel states"] = () =>
            Nested("""{"StartAt":"S","States":{"S":{"Type":"Parallel","End":true,"Branches":[""", "]}}}"),
        ["Nots in Nots"] = () => Choices(Nested("{\"Not\":", "}", 90_000)),
        ["Nots to the deepest level"] = () => Choices("{\"Next\":\"Z\",\"Not\":" + Nested("{\"Not\":", "}", 480) + "}"),
        ["parentheses in JSONata"] = () => Jsonata(Nested("(", ")")),
        ["functions in JSONata"] = () => Jsonata(Nested("function($x){", "}", 60_000)),
        ["a sum in JSONata"] = () => Jsonata(string.Join("+", Enumerable.Repeat("1", 150_000))),
        ["unknown names in JSONata"] = () => Jsonata("[" + string.Join(",", Enumerable.Repeat("foo", 200_000)) + "]"),
        ["unknown members of $states"] = () => Jsonata("[" + string.Join(",", Enumerable.Repeat("$states.inptu", 60_000)) + "]"),
        ["unassigned variables in one expression"] = () => Jsonata("[" + string.Join(",", Enumerable.Repeat("$nope", 100_000)) + "]"),
        ["brackets in a path"] = () => Path(new string('[', 100_000)),
        ["filters in a path"] = () => Path(".a[?(" + Nested("(", ")", 90_000) + ")]"),
        ["steps of a path"] = () => Path(Repeated(".a", 400_000)),
        ["intrinsic functions in each other"] = () => Template(Nested("States.Array(", ")", 60_000)),
        ["unknown intrinsic functions"] = () =>
            Template("States.Array(" + string.Join(",", Enumerable.Repeat("States.Nope()", 60_000)) + ")"),
        ["braces in a template"] = () => Template("States.Format('" + Repeated("{ ", 300_000) + "')"),
        ["a chain of states"] = () => States(12_000, index => Fill("""{"Type":"Pass","Next":"S@"}""", index + 1)),
        ["a chain of misspelled transitions"] = () => States(12_000, index => Fill("""{"Type":"Pass","Next":"Z@"}""", index + 1)),
        ["states out of reach"] = () => States(20_000, _ => """{"Type":"Pass","End":true}"""),
        ["loops out of reach"] = () =>
            States(15_000, index => Fill("""{"Type":"Pass","Next":"S@"}""", (index % 2 == 0 ? index + 1 : index - 1))),
        ["choice rules"] = () => Choices(Rules(15_000, index => Fill("""{"Variable":"$.x@","NumericEquals":1,"Next":"Z"}""", index))),
        ["guards after comparisons"] = () =>
            Choices(
                Rules(
                    14_000,
                    index =>
                        index < 7_000
                            ? Fill("""{"Variable":"$.x@","NumericEquals":1,"Next":"Z"}""", index)
                            : Fill("""{"Variable":"$.x@","IsPresent":false,"Next":"Z"}""", index - 7_000)
                )
            ),
        ["empty choice rules"] = () => Choices(Rules(200_000, _ => "{}")),
        ["branches"] = () => Branches(13_000, index => Fill("""{"StartAt":"S@","States":{"S@":{"Type":"Succeed"}}}""", index, index)),
        ["branches that lead into each other"] = () =>
            Branches(
                7_000,
                index => Fill("""{"StartAt":"S@","States":{"S@":{"Type":"Pass","Next":"S@"}}}""", index, index, (index + 1) % 7_000)
            ),
        ["retriers"] = () => Retriers(Rules(25_000, index => Fill("""{"ErrorEquals":["E@"]}""", index))),
        ["names of errors"] = () => Retriers("{\"ErrorEquals\":[" + Rules(60_000, index => $"\"Lambda.E{index}\"") + "]}"),
        ["unknown names of errors"] = () => Retriers(Rules(20_000, index => Fill("""{"ErrorEquals":["States.Foo@"]}""", index))),
        ["variables of a chain"] = () =>
            States(
                5_000,
                index =>
                    Fill("""{"Type":"Pass","Assign":{"v@":1},"Output":"{% $v@ %}","Next":"S@"}""", index, Math.Max(0, index - 1), index + 1)
            ),
        ["variables of loops"] = () =>
            States(
                3_000,
                index =>
                    Fill(
                        """{"Type":"Choice","Choices":[{"Condition":"{% $v@ = 1 %}","Next":"S@","Assign":{"w@":1}}],"Assign":{"v@":1},"Default":"S@"}""",
                        (index + 7) % 3_000,
                        index * 37 % 3_000,
                        index,
                        index,
                        index + 1
                    )
            ),
        ["variables of one state"] = () =>
            States(
                2,
                index =>
                    Fill(
                        """{"Type":"Pass","Assign":{@},"Next":"S@"}""",
                        Rules(12_000, variable => Fill(""" "v@":"{% $v@ %}" """, variable, variable + index)),
                        index + 1
                    )
            ),
        ["variables of catchers"] = () =>
            Fill(
                """{"StartAt":"A","States":{"A":{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","Next":"Z","Catch":[@]},"Z":{"Type":"Succeed"}}}""",
                Rules(12_000, index => Fill("""{"ErrorEquals":["E@"],"Next":"Z","Assign":{"v@":1}}""", index, index))
            ),
        ["callback tasks"] = () =>
            States(
                4_000,
                index =>
                    Fill(
                        """{"Type":"Task","Resource":"arn:aws:states:::sqs:sendMessage.waitForTaskToken","Parameters":{"QueueUrl":"q","MessageBody":{"a.$":"$.b"}},"Next":"S@"}""",
                        index + 1
                    )
            ),
        ["jobs and questions"] = () =>
            States(
                5_000,
                index =>
                    index == 0 ? """{"Type":"Wait","Seconds":1,"Next":"S1"}"""
                    : index % 2 == 0
                        ? Fill(
                            """{"Type":"Task","Resource":"arn:aws:states:::glue:startJobRun","Parameters":{"JobName":"j"},"Next":"S@"}""",
                            index + 1
                        )
                    : Fill("""{"Type":"Task","Resource":"arn:aws:states:::aws-sdk:glue:getJobRun","Next":"S@"}""", index + 1)
            ),
        ["findings far inside"] = () =>
            """{"StartAt":"A","States":{"A":{"Type":"Pass","End":true,"Parameters":"""
            + string.Concat(Enumerable.Repeat($"{{\"{new string('k', 100)}\":", 300))
            + "["
            + Rules(60_000, _ => """{"a.$":1}""")
            + "]"
            + new string('}', 303),
        ["unknown fields"] = () =>
            """{"StartAt":"A","States":{"A":{"Type":"Succeed"}},""" + Rules(70_000, index => $"\"m{index}\":1") + "}",
        ["equal names"] = () => """{"StartAt":"A","States":{"A":{"Type":"Succeed"}},""" + Rules(60_000, _ => "\"Comment\":\"\"") + "}",
        ["a name of a million characters"] = () =>
            Fill("""{"StartAt":"A","States":{"@":{"Type":"Succeed"}}}""", new string('A', 1_000_000)),
        ["a number of a million digits"] = () =>
            Fill("""{"StartAt":"A","TimeoutSeconds":@,"States":{"A":{"Type":"Succeed"}}}""", new string('9', 1_000_000)),
        ["placeholders"] = () => Fill("""{"StartAt":"A","Comment":"@","States":{"A":{"Type":"Succeed"}}}""", Repeated("${a}", 250_000)),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void IsCheckedInTime(string name)
    {
        string definition = Definitions[name]();
        Stopwatch watch = Stopwatch.StartNew();
        CheckResult result = DefinitionChecker.Check(definition, new CheckOptions());
        _ = result.Findings.Select(result.SpanOf).ToList();
        Assert.True(watch.Elapsed < Limit, $"took {watch.Elapsed}");
    }

    private static string Repeated(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Nested(string open, string close, int depth = 100_000) => Repeated(open, depth) + "1" + Repeated(close, depth);

    private static string Rules(int count, Func<int, string> rule) => string.Join(",", Enumerable.Range(0, count).Select(rule));

    private static string Jsonata(string expression) =>
        Fill("""{"QueryLanguage":"JSONata","StartAt":"A","States":{"A":{"Type":"Succeed","Output":"{% @ %}"}}}""", expression);

    private static string Path(string path) => Fill("""{"StartAt":"A","States":{"A":{"Type":"Succeed","InputPath":"$@"}}}""", path);

    private static string Template(string value) =>
        Fill("""{"StartAt":"A","States":{"A":{"Type":"Pass","Parameters":{"a.$":"@"},"End":true}}}""", value);

    private static string Choices(string rules) =>
        Fill("""{"StartAt":"A","States":{"A":{"Type":"Choice","Choices":[@],"Default":"Z"},"Z":{"Type":"Succeed"}}}""", rules);

    private static string Branches(int count, Func<int, string> branch) =>
        Fill("""{"StartAt":"P","States":{"P":{"Type":"Parallel","End":true,"Branches":[@]}}}""", Rules(count, branch));

    private static string Retriers(string retriers) =>
        Fill(
            """{"StartAt":"A","States":{"A":{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","Retry":[@],"End":true}}}""",
            retriers
        );

    private static string States(int count, Func<int, string> state) =>
        Fill("""{"QueryLanguage":"JSON@","StartAt":"S0","States":{""", (state(0).Contains("{%") ? "ata" : "Path"))
        + Rules(count, index => $"\"S{index}\":{state(index)}")
        + Fill(""","S@":{"Type":"Succeed"}}}""", count);

    /// <summary>Puts values in the place of the signs @, in order.</summary>
    private static string Fill(string text, params object[] values)
    {
        string[] parts = text.Split('@');
        return string.Concat(parts.Select((part, index) => index < values.Length ? part + values[index] : part));
    }
}
