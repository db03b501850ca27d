namespace AslGen.Proof.Tests;

/// <summary>Points in time and durations in flows: the definition waits, asks and computes as the C# does.</summary>
public sealed class TimeFlowTests
{
    private const string Types = """
        using System.Globalization;
        using System.Text.Json.Serialization;
        using AslGen;

        public record Input(
            string Id, int Delay, DateTimeOffset At, DateTimeOffset? Until, TimeSpan Span, DateTime Due, DateTime? Last, DateTime UtcDue, TimeOnly Opens, TimeOnly Closes);
        public record Val(string Ref, DateTimeOffset At);
        public record Timed
        {
            [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public TimeSpan Span { get; init; }
            [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public DateTime Due { get; init; }
            [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public DateTimeOffset At { get; init; }
            public TimeOnly Opens { get; init; }
        }

        """;

    /// <summary>Statements, what is sent after them, and the query language that cannot say it.</summary>
    public static TheoryData<string, string, string> Constructs { get; } =
        new()
        {
            { "await Flow.WaitUntil(x.At.AddDays(1).AddHours(-x.Delay)); await Get(x.Id);", "x.At.AddDays(1)", "JsonPath" },
            { "await Flow.Wait(x.Span); await Get(x.Id);", "x.Span", "JsonPath" },
            { "var pause = TimeSpan.FromMinutes(x.Delay); await Flow.Wait(pause); await Get(x.Id);", "pause", "JsonPath" },
            {
                "var pause = TimeSpan.FromSeconds(2); while (pause < TimeSpan.FromSeconds(30)) { await Get(x.Id); await Flow.Wait(pause); pause *= 2; }",
                "pause",
                "JsonPath"
            },
            {
                "var due = x.At; while (due < x.At + TimeSpan.FromDays(3)) { await Get(x.Id); due = due.AddDays(1); }",
                "new { due, x.At }",
                "JsonPath"
            },
            {
                "if (x.At < new DateTimeOffset(2015, 1, 1, 0, 0, 0, TimeSpan.FromHours(1))) { await Get(x.Id); } else { await Count(1); }",
                "x.At",
                ""
            },
            { "if (x.At <= x.Until) { await Get(x.Id); } else { await Count(1); }", "x.Until", "" },
            { "if (x.Until == x.At || x.Until > x.At) { await Get(x.Id); } else { await Count(1); }", "x.Until", "" },
            { "if (x.Until != x.At) { await Get(x.Id); } else { await Count(1); }", "x.Until", "" },
            { "if (x.Until is null || x.Until < DateTimeOffset.UnixEpoch) { await Get(x.Id); } else { await Count(1); }", "x.Id", "" },
            {
                "var late = x.At - (x.Until ?? x.At); if (late > TimeSpan.FromHours(1)) { await Get(x.Id); }",
                "new { late, late.TotalDays }",
                "JsonPath"
            },
            { "", "x.At.AddHours(x.Delay) > x.At ? x.At.Year : 0", "JsonPath" },
            {
                "",
                "new { a = TimeSpan.FromMinutes(5), b = new DateTimeOffset(2027, 1, 2, 3, 4, 5, TimeSpan.Zero), c = TimeSpan.Zero }",
                ""
            },
            // Now is another time in the simulator; these are the same at any.
            { "if (x.At < DateTimeOffset.UtcNow.AddYears(100)) { await Get(x.Id); } else { await Count(1); }", "x.At", "JsonPath" },
            {
                "if (DateTimeOffset.UtcNow - x.At.AddYears(100) > TimeSpan.Zero) { await Get(x.Id); } else { await Count(1); }",
                "x.At",
                "JsonPath"
            },
            {
                "var limit = DateTimeOffset.UtcNow.AddDays(x.Delay).AddYears(500); if (limit <= x.At) { await Get(x.Id); } else { await Count(1); }",
                "x.At",
                "JsonPath"
            },
            {
                "var limit = DateTimeOffset.UtcNow; if (limit <= x.At.AddYears(900)) { await Get(x.Id); } else { await Count(1); }",
                "x.At",
                "JsonPath"
            },
            { "await Flow.WaitUntil(DateTimeOffset.UtcNow.AddDays(-36500));", "x.Id", "JsonPath" },
            // Milliseconds are equal where times are not, which no Timestamp comparison can tell.
            { "if (x.At.AddTicks(1).ToUnixTimeMilliseconds() == x.At.ToUnixTimeMilliseconds()) { await Get(x.Id); }", "x.At", "JsonPath" },
            {
                "if (x.At.ToUnixTimeMilliseconds() == Context.Execution.StartTime.ToUnixTimeMilliseconds()) { await Get(x.Id); }",
                "x.At",
                "JsonPath"
            },
            // In the context object.
            {
                "if (Context.Execution.StartTime.AddHours(2) > Context.Execution.StartTime) { await Get(x.Id); } else { await Count(1); }",
                "x.At",
                "JsonPath"
            },
            { "await Flow.WaitUntil(Context.Execution.StartTime.AddHours(2)); await Get(x.Id);", "x.At", "JsonPath" },
            { "var v = await Get(x.Id); if (v.At > x.At) { await Count(1); }", "v", "" },
            {
                "await Flow.Wait(TimeSpan.FromSeconds(x.Delay)); await Flow.WaitUntil(Context.State.EnteredTime.AddHours(2)); await Get(x.Id);",
                "x.At",
                "JsonPath"
            },
            {
                "await Flow.Wait(TimeSpan.FromSeconds(x.Delay)); if (Context.State.EnteredTime > x.At) { await Get(x.Id); } else { await Count(1); }",
                "x.At",
                ""
            },
            {
                "while (Context.State.EnteredTime < Context.Execution.StartTime.AddHours(1)) { await Flow.Wait(TimeSpan.FromMinutes(25)); await Get(x.Id); }",
                "x.At",
                "JsonPath"
            },
            { "", "Context.Execution.RedriveCount", "" },
            { "", "$\"{x.At:O} {x.Span}\" + x.At.ToString(\"yyyy-MM-dd\", CultureInfo.InvariantCulture)", "JsonPath" },
        };

    /// <summary>The same of <c>DateTime</c>.</summary>
    public static TheoryData<string, string, string> OfDateTime { get; } =
        new()
        {
            { "", "new { x.Due, x.Last, d = new DateTime(2027, 1, 2), e = new DateTime(2027, 1, 2, 3, 4, 5, DateTimeKind.Utc) }", "" },
            { "var due = x.Due; await Get(x.Id);", "new { due, x.UtcDue }", "" },
            { "if (x.Due < x.UtcDue) { await Get(x.Id); } else { await Count(1); }", "x.Due", "JsonPath" },
            { "if (x.Due == x.Last || x.Last > x.UtcDue) { await Get(x.Id); } else { await Count(1); }", "x.Due", "JsonPath" },
            { "if (x.Last is null || x.Last != x.Due) { await Get(x.Id); } else { await Count(1); }", "x.Due", "JsonPath" },
            { "if (x.Due >= new DateTime(2015, 1, 1)) { await Get(x.Id); } else { await Count(1); }", "x.Due", "JsonPath" },
            {
                "var due = x.Due; while (due < x.Due + TimeSpan.FromDays(3)) { await Get(x.Id); due = due.AddDays(1); }",
                "new { due }",
                "JsonPath"
            },
            {
                "var late = x.Due - (x.Last ?? x.UtcDue); if (late > TimeSpan.FromHours(1)) { await Get(x.Id); }",
                "new { late, late.TotalDays }",
                "JsonPath"
            },
            { "", "x.Due.AddHours(x.Delay) > x.UtcDue ? x.Due.Date.AddMonths(1) : x.At.UtcDateTime", "JsonPath" },
            { "", "$\"{x.Due:O}\" + x.Due.ToString(\"d MMM yyyy HH:mm\", CultureInfo.InvariantCulture)", "JsonPath" },
            { "await Flow.WaitUntil(x.UtcDue); await Get(x.Id);", "x.Due", "" },
            { "await Flow.WaitUntil(x.UtcDue.AddDays(1)); await Get(x.Id);", "x.Due", "JsonPath" },
            { "await Flow.WaitUntil(new DateTime(2025, 1, 2, 3, 4, 5, DateTimeKind.Utc)); await Get(x.Id);", "x.Due", "" },
            { "DateTimeOffset at = x.UtcDue; if (at < x.At) { await Get(x.Id); }", "at", "JsonPath" },
            { "if (x.UtcDue < x.At) { await Get(x.Id); }", "x.Id", "JsonPath" },
            { "", "new Timed()", "" },
            {
                "",
                "new Timed { Span = TimeSpan.Zero, Due = new DateTime(1, 1, 1, 0, 0, 0, DateTimeKind.Utc), At = new DateTimeOffset(1, 1, 1, 1, 0, 0, TimeSpan.FromHours(1)) }",
                ""
            },
            {
                "",
                "new Timed { Span = TimeSpan.FromHours(1), Due = new DateTime(2027, 1, 1), At = DateTimeOffset.UnixEpoch, Opens = new(9, 0) }",
                ""
            },
            { "if (x.Due == default) { await Get(x.Id); } else { await Count(1); }", "x.Due == DateTime.MinValue", "JsonPath" },
            { "", "x.Due is { Year: > 2010, DayOfWeek: not DayOfWeek.Monday } ? x.Last?.AddDays(1) : x.Last", "JsonPath" },
            { "", "x.Last is { Hour: var hour } ? hour : x.Last.GetValueOrDefault(x.Due).Minute", "JsonPath" },
            {
                "var days = new[] { x.Due, x.UtcDue, x.UtcDue.AddDays(1) };",
                "new { days, last = days.Max(), first = days.OrderBy(d => d).First().Date }",
                "JsonPath"
            },
            {
                "foreach (var day in Enumerable.Range(0, 3).Select(i => x.Due.AddDays(i))) { if (IsEarly(day)) { await Get(x.Id); } } static bool IsEarly(DateTime t) => t.Day < 3;",
                "x.Id",
                "JsonPath"
            },
            { "", "new { x.Opens, noon = new TimeOnly(12, 0), late = TimeOnly.MaxValue }", "" },
            {
                "if (TimeOnly.FromDateTime(x.Due).IsBetween(x.Opens, x.Closes)) { await Get(x.Id); } else { await Count(1); }",
                "x.Due",
                "JsonPath"
            },
            { "var at = x.Opens; while (at.Hour != 12) { await Get(x.Id); at = at.AddHours(1); }", "at", "JsonPath" },
            {
                "if (x.Opens >= new TimeOnly(9, 30)) { await Get(x.Id); } else { await Count(x.Closes.Hour); }",
                "x.Closes - x.Opens",
                "JsonPath"
            },
            {
                "var at = DateOnly.FromDateTime(x.Due).ToDateTime(x.Opens, DateTimeKind.Utc); await Flow.WaitUntil(at); await Get(x.Id);",
                "$\"{x.Opens:O} {x.Closes.ToString(\"HH:mm\", CultureInfo.InvariantCulture)}\"",
                "JsonPath"
            },
            // Now is another time in the simulator; these are the same at any.
            { "if (x.Due < DateTime.UtcNow.AddYears(100)) { await Get(x.Id); } else { await Count(1); }", "x.At", "JsonPath" },
            {
                "if (DateTime.UtcNow - x.Due.AddYears(100) > TimeSpan.Zero) { await Get(x.Id); } else { await Count(1); }",
                "x.At",
                "JsonPath"
            },
            {
                "var limit = DateTime.UtcNow.AddDays(x.Delay).AddYears(500); if (limit <= x.Due) { await Get(x.Id); } else { await Count(1); }",
                "x.At",
                "JsonPath"
            },
            {
                "var limit = DateTime.UtcNow.Date.AddMinutes(x.Delay); if (limit <= x.Due.AddYears(900)) { await Get(x.Id); } else { await Count(1); }",
                "x.At",
                "JsonPath"
            },
            { "await Flow.WaitUntil(DateTime.UtcNow.AddDays(-36500));", "x.Id", "JsonPath" },
            {
                "if (Context.Execution.StartTime.UtcDateTime.AddHours(2) > Context.Execution.StartTime) { await Get(x.Id); } else { await Count(1); }",
                "x.At",
                "JsonPath"
            },
            {
                "while (Context.State.EnteredTime.UtcDateTime < Context.Execution.StartTime.UtcDateTime.AddHours(1)) { await Flow.Wait(TimeSpan.FromMinutes(25)); await Get(x.Id); }",
                "x.At",
                "JsonPath"
            },
        };

    public static MatrixTheoryData<int, string> CasesOfDateTime { get; } =
        new(Enumerable.Range(0, OfDateTime.Count), WorkflowSource.Languages);

    public static MatrixTheoryData<int, string> Cases { get; } = new(Enumerable.Range(0, Constructs.Count), WorkflowSource.Languages);

    [Theory]
    [MemberData(nameof(Cases))]
    public Task Times_mean_what_they_mean_in_CSharp(int number, string language) => Compare(Constructs.ElementAt(number).Data, language);

    [Theory]
    [MemberData(nameof(CasesOfDateTime))]
    public Task DateTimes_mean_what_they_mean_in_CSharp(int number, string language) =>
        Compare(OfDateTime.ElementAt(number).Data, language);

    private static async Task Compare((string, string, string) construct, string language)
    {
        (string statements, string payload, string refusedBy) = construct;
        Type workflow = CompiledWorkflow.Load(Source(language, statements, payload), "W");
        string definition = (string)workflow.GetField("Definition")!.GetRawConstantValue()!;
        Assert.True((refusedBy == language) == (definition.Length == 0), $"{statements} {payload} is refused: {definition.Length == 0}");
        if (definition.Length == 0)
        {
            return;
        }

        IReadOnlyList<string> differences = await Proof.DifferencesAsync(workflow);

        Assert.True(
            differences.Count == 0,
            $"{statements} {payload}: {differences.Count} differences, such as\n{string.Join("\n\n", differences.Take(2))}\n{definition}"
        );
    }

    [Theory]
    [InlineData("Jsonata", "await Flow.WaitUntil(DateTimeOffset.UtcNow.AddDays(1));", "$fromMillis($millis() + 86400000)")]
    [InlineData("Jsonata", "await Flow.WaitUntil(DateTime.UtcNow.AddDays(1));", "$fromMillis($millis() + 86400000)")]
    [InlineData(
        "Jsonata",
        "if (x.UtcDue < DateTime.UtcNow) { await Get(x.Id); }",
        """$toMillis($substringBefore($states.input.UtcDue, \"Z\") & \"Z\") < $millis()"""
    )]
    [InlineData("Jsonata", "if (DateTime.UtcNow.AddDays(2) < new DateTime(2027, 1, 2)) { await Get(x.Id); }", "$millis() + 172800000 < ")]
    [InlineData("JsonPath", "await Flow.WaitUntil(x.Due);", "\"TimestampPath\": \"$.Due\"")]
    [InlineData("Jsonata", "if (x.At < DateTimeOffset.UtcNow) { await Get(x.Id); }", "$toMillis($states.input.At) < $millis()")]
    [InlineData(
        "Jsonata",
        "if ((DateTimeOffset.UtcNow - x.At).TotalDays > 1) { await Get(x.Id); }",
        "($millis() - $toMillis($states.input.At)) / 86400000 > 1"
    )]
    [InlineData("Jsonata", "await Flow.Wait(TimeSpan.FromMinutes(x.Delay));", "\"{% $states.input.Delay * 60 %}\"")]
    [InlineData("JsonPath", "await Stamp();", "\"time.$\": \"$$.State.EnteredTime\"")]
    [InlineData("JsonPath", "if (x.At <= x.Until) { await Get(x.Id); }", "\"TimestampLessThanEqualsPath\": \"$.Until\"")]
    [InlineData(
        "JsonPath",
        "if (x.At == new DateTimeOffset(2027, 1, 2, 3, 4, 5, TimeSpan.FromHours(1))) { await Get(x.Id); }",
        "\"TimestampEquals\": \"2027-01-02T03:04:05+01:00\""
    )]
    public void Definitions_are_as_short_as_written_by_hand(string language, string statements, string expected)
    {
        Type workflow = CompiledWorkflow.Load(Source(language, statements, "x.Id"), "W");

        Assert.Contains(expected, (string)workflow.GetField("Definition")!.GetRawConstantValue()!, StringComparison.Ordinal);
    }

    [Fact]
    public void A_deadline_ends_a_loop()
    {
        Type workflow = CompiledWorkflow.Load(
            Source(
                "Jsonata",
                """
                var deadline = DateTime.UtcNow.AddHours(1);
                while (DateTime.UtcNow < deadline)
                {
                    await Get(x.Id);
                    await Flow.Wait(TimeSpan.FromMinutes(25));
                }
                """,
                "x.Id"
            ),
            "W"
        );

        Assert.All(Proof.Runs(workflow), run => Assert.Equal(4, run.Requests.Count));
    }

    private static string Source(string language, string statements, string payload) =>
        Types
        + $$"""
            [StateMachine(QueryLanguage = QueryLanguage.{{language}})]
            public partial class W(LambdaFunction f)
            {
                public async Task<object> RunAsync(Input x)
                {
                    {{statements}}
                    return await Last({{payload}});
                }
                [State] private LambdaInvoke<Val> Get(string id) => new(f) { Payload = new { id } };
                [State] private LambdaInvoke<int> Count(int n) => new(f) { Payload = new { n } };
                [State] private LambdaInvoke<int> Stamp() => new(f) { Payload = new { time = Context.State.EnteredTime } };
                [State] private LambdaInvoke<object> Last(object value) => new(f) { Payload = new { value } };
            }
            """;
}
