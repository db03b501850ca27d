using AslGen.Compiler.Tests.Harness;

namespace AslGen.Compiler.Tests;

/// <summary>Places where a definition could easily mean something else than the C#: it says the same, or there is none.</summary>
public sealed class ExactnessTests
{
    private const string Types = """
        using System.Collections.Immutable;
        using System.Text.Json.Serialization;
        using AslGen;

        public enum Color { Red, Green }
        [JsonConverter(typeof(JsonStringEnumConverter<Size>))]
        public enum Size { Small, Large }
        public record Val(string Ref, decimal Amount);
        public record Base(string A);
        public record Derived(string A, string B) : Base(A);
        public record Node { public Node Next { get; set; } = new(); }
        public record Opt(string A, int N, bool C, string? D, int M);
        public record Dto
        {
            public string? A { get; init; }
            public string? B { get; init; }
            [JsonIgnore] public string? Hidden { get; init; }
            [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public int? Maybe { get; init; }
            [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public decimal Zero { get; init; }
            public Size Size { get; init; }
            public List<string> Items { get; init; } = new();
        }
        public record WithCode(string A) { public string B { get { return A + Environment.MachineName; } } }
        public record FromParameter(string A) { public string B { get; init; } = A; }
        public class WithConstructor { public WithConstructor() { A = "set"; } public string? A { get; set; } }
        public class BelowConstructor : WithConstructor { public string? B { get; set; } }
        public record Input(string Id, int N, long L, float F, char C, string? Maybe, string[] Tags, byte[] Bytes, object Any, Base Base,
            Dictionary<int, string> ByNumber, (int A, int B) Pair, Val Val, Color Color, Size Size, DateTime Due, DateTime? Until, TimeOnly Opens);

        """;

    /// <summary>The JSON of <c>Payload</c> in JSONPath and in JSONata.</summary>
    [Theory]
    // Literals that are taken out of what was just made of them stay literals.
    [InlineData(
        "var o = new Opt(\"a\", 5, true, null, x.N);",
        "new { o.A, o.N, o.C, o.D }",
        "\"A\": \"a\"|\"N\": 5|\"C\": true|\"D\": null",
        null
    )]
    // Arguments by name, in another order.
    [InlineData(
        "",
        "new { h = States.Hash(algorithm: \"MD5\", data: x.Id) }",
        "States.Hash($.Id, 'MD5')",
        "$hash($states.input.Id, \\\"MD5\\\")"
    )]
    // A record taken apart.
    [InlineData(
        "var (r, amount) = x.Val;",
        "new { r, amount }",
        "\"r.$\": \"$.Val.Ref\"|\"amount.$\": \"$.Val.Amount\"",
        "$states.input.Val.Ref"
    )]
    // Enums as System.Text.Json writes them, wherever the constant comes from.
    [InlineData(
        "const Size s = Size.Large; var c = Color.Green;",
        "new { s, c, zero = (Size)0 }",
        "\"s\": \"Large\"|\"c\": 1|\"zero\": \"Small\"",
        null
    )]
    // Members that are left out, and those that only look like a default.
    [InlineData(
        "",
        "new Dto { A = \"a\", Hidden = x.Id, Maybe = 0 }",
        "\"A\": \"a\",|\"B\": null,|\"Maybe\": 0,|\"Size\": \"Small\",|\"Items\": []",
        null
    )]
    [InlineData(
        "",
        "new { e = string.Empty, l = new List<string> { x.Id }, n = (long)x.N, o = (object)x.N }",
        "\"e\": \"\"|States.Array($.Id)|\"n.$\": \"$.N\"|\"o.$\": \"$.N\"",
        null
    )]
    // What C# knows not to be null can be text, wherever it comes from.
    [InlineData(
        "var (a, b) = await Flow.Parallel(Name(x.Id), Name(x.Id)); var c = await Name(x.Id);",
        "new { t = $\"{a}{b}{c}{x.Tags[0]}{x.Maybe!}\" }",
        "States.Format('{}{}{}{}{}', ",
        " & $b & $c & "
    )]
    [InlineData(
        "var (a, b) = await Flow.Parallel(Text(x.Tags[0]), Text(x.Id));",
        "new { t = a + b }",
        "States.Format('{}!', $.Tags[0])",
        "[0] : $error(\\\"Index was out of range\\\")) & "
    )]
    // Text of one number is text.
    [InlineData("", "new { t = $\"{x.N}\" }", "States.Format('{}', $.N)", "$string($states.input.N)")]
    // The context object.
    [InlineData(
        "",
        "new { a = Context.Execution.Id, b = Context.StateMachine.Name, c = Context.Execution.Input<Input>().Id }",
        "\"a.$\": \"$$.Execution.Id\"|\"b.$\": \"$$.StateMachine.Name\"|\"c.$\": \"$$.Execution.Input.Id\"",
        "$states.context.Execution.Id|$states.context.StateMachine.Name|$states.context.Execution.Input.Id"
    )]
    // A variable must not hide a function.
    [InlineData(
        "var count = (await Get(x.Id)).Ref; await Get(count);",
        "new { n = States.ArrayLength(x.Tags), count }",
        null,
        "\"count2\": |$count($states.context.Execution.Input.Tags)|{% $count2 %}"
    )]
    public async Task PayloadsAreExact(string statements, string payload, string? jsonPath, string? jsonata)
    {
        foreach (
            (string language, string? expected) in new[]
            {
                ("JsonPath", jsonPath),
                ("Jsonata", jsonata ?? (jsonPath?.Contains('$') == true ? null : jsonPath)),
            }
        )
        {
            AnalyzerRun run = await Run(language, statements, payload);
            Assert.Empty(run.Findings);
            Assert.All(expected?.Split('|') ?? [], part => Assert.Contains(part, run.Definitions["W"], StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("var f = x.F;", "new { t = $\"{f}\" }", "ASL3004")]
    [InlineData("", "new { t = $\"{Context.Execution.StartTime}\" }", "ASL3004")]
    [InlineData("", "new { t = $\"{Context.Execution.StartTime:d}\" }", "ASL1008")]
    // Times in ways that the culture or the time zone decide, and with more digits than there are.
    [InlineData("", "Context.Execution.StartTime.ToString()", "ASL3011")]
    [InlineData("", "Context.Execution.StartTime.ToString(\"yyyy\")", "ASL1008")]
    [InlineData("", "Context.Execution.StartTime.ToString(\"yyy\", System.Globalization.CultureInfo.InvariantCulture)", "ASL1008")]
    [InlineData("", "DateTimeOffset.Parse(x.Id)", "ASL3011")]
    [InlineData("", "Context.Execution.StartTime.Ticks", "ASL3011")]
    [InlineData("", "Context.Execution.StartTime.LocalDateTime", "ASL3011")]
    // What goes by the time zone of the machine.
    [InlineData("", "DateTime.Now", "ASL3011")]
    [InlineData("", "DateTime.Today.AddDays(1)", "ASL3011")]
    [InlineData("", "x.Due.ToLocalTime()", "ASL3011")]
    [InlineData("", "x.Due.Ticks", "ASL3011")]
    [InlineData("", "x.Due.ToString()", "ASL3011")]
    [InlineData("", "x.Due.ToString(\"yyyy-MM-dd\")", "ASL1008")]
    [InlineData("", "x.Due.ToString(\"HH:mm zzz\", System.Globalization.CultureInfo.InvariantCulture)", "ASL1008")]
    [InlineData("", "$\"{x.Due}\"", "ASL3004")]
    [InlineData("", "DateTime.Parse(x.Id)", "ASL3011")]
    [InlineData("", "DateTime.Parse(x.Id, System.Globalization.CultureInfo.InvariantCulture)", "ASL3011")]
    [InlineData("", "DateTime.SpecifyKind(x.Due, DateTimeKind.Local)", "ASL3011")]
    [InlineData("", "new DateTime(2027, 1, 2, 3, 4, 5, DateTimeKind.Local)", "ASL3011")]
    [InlineData("", "new { d = new DateTime(x.L) }", "ASL1008")]
    [InlineData("var (date, time) = x.Due;", "date", "ASL1007")]
    [InlineData("", "x.Opens is (12, 0)", "ASL1008")]
    [InlineData("", "x.Due.Equals(x.Any)", "ASL1008")]
    [InlineData("", "new { d = new[] { x.Due }.Contains(x.Due) }", "ASL3011")]
    [InlineData("", "string.Join(\",\", new[] { x.Due })", "ASL3011")]
    [InlineData("", "States.Format(\"{}\", x.Due)", "ASL1008")]
    [InlineData("", "x.Opens.ToString()", "ASL3011")]
    [InlineData("", "x.Opens.ToString(\"HH:mm\")", "ASL1008")]
    [InlineData("", "x.Opens.ToString(\"yyyy\", System.Globalization.CultureInfo.InvariantCulture)", "ASL1008")]
    [InlineData("", "x.Opens.ToString(\"HH/mm K\", System.Globalization.CultureInfo.InvariantCulture)", "ASL1008")]
    [InlineData("", "x.Opens.ToString(\"u\")", "ASL1008")]
    [InlineData("", "$\"{x.Opens}\"", "ASL3004")]
    [InlineData("", "TimeOnly.ParseExact(x.Id, \"H:mm\", System.Globalization.CultureInfo.InvariantCulture)", "ASL3011")]
    [InlineData("", "TimeOnly.Parse(x.Id, System.Globalization.CultureInfo.InvariantCulture)", "ASL1008")]
    [InlineData("", "new { o = (TimeOnly)x.Any }", "ASL1008")]
    [InlineData("", "(x.Due, x.N) == (x.Due, 1)", "ASL1008")]
    [InlineData("await Flow.WaitUntil(new DateTime(2027, 1, 2));", "x.Id", "ASL1008")]
    [InlineData("DateTimeOffset? until = x.Until;", "until", "ASL1008")]
    [InlineData("", "Context.Execution.StartTime.ToLocalTime()", "ASL3011")]
    // The number is not certain, and null is less than all texts.
    [InlineData("", "string.CompareOrdinal(x.Id, x.Id)", "ASL3011")]
    [InlineData("", "string.CompareOrdinal(x.Id, x.Maybe) < 0", "ASL3011")]
    [InlineData("", "x.N & 1", "ASL1008")]
    [InlineData("", "x.N ^ 1", "ASL1008")]
    [InlineData("int n = x.N; n |= 1;", "n", "ASL1007")]
    [InlineData("", "new { t = States.Format(\"{}\", x.Color) }", "ASL1008")]
    // Conversions that change the value.
    [InlineData("int n = x.C;", "new { n }", "ASL1008")]
    [InlineData("double n = x.F;", "new { n }", "ASL1008")]
    [InlineData("double n = x.L;", "new { n }", "ASL1008")]
    [InlineData("var s = x.Any as string;", "new { s }", "ASL1008")]
    [InlineData("var d = (Derived)x.Base;", "new { d }", "ASL1008")]
    [InlineData("Base b = new Derived(\"a\", \"b\");", "new { b }", "ASL1008")]
    // JSON that is not made of what the author set.
    [InlineData("", "new WithCode(x.Id)", "ASL1008")]
    [InlineData("", "new FromParameter(x.Id)", "ASL1008")]
    [InlineData("", "new WithConstructor()", "ASL1008")]
    [InlineData("", "new BelowConstructor()", "ASL1008")]
    [InlineData("", "new Node()", "ASL1008")]
    [InlineData("", "new { b = new byte[] { 1, 2 } }", "ASL1008")]
    [InlineData("", "new { s = (HashSet<string>)[x.Id, x.Id] }", "ASL1008")]
    [InlineData("", "new { b = x.Bytes[0] }", "ASL1008")]
    [InlineData("", "new { b = x.ByNumber[5] }", "ASL3011")]
    [InlineData("", "new { x.Pair.A }", "ASL1008")]
    [InlineData("", "new { p = (x.Id, x.N) }", "ASL1008")]
    [InlineData("int.TryParse(x.Id, out var n);", "n", "ASL3011")]
    [InlineData("if (!int.TryParse(x.Id, out var n)) { n = 1; }", "n", "ASL3011")]
    [InlineData("var c = Enum.Parse<Color>(x.Id, true);", "c", "ASL3011")]
    [InlineData("var c = Enum.Parse<AttributeTargets>(x.Id);", "c", "ASL1008")]
    [InlineData("var g = Guid.TryParse(x.Id, out var h);", "g", "ASL3011")]
    [InlineData("var r = 1..2; var t = x.Tags.Take(r).ToArray();", "t", "ASL1008")]
    [InlineData("char[] all = x.Id.ToCharArray();", "x.Id.Trim(all)", "ASL3011")]
    [InlineData("", "System.Text.Encoding.Unicode.GetString(Convert.FromBase64String(x.Id))", "ASL3011")]
    [InlineData("System.Threading.Thread.Sleep(1000);", "x.Id", "ASL3011")]
    [InlineData("", "new { t = x.F.ToString(\"F2\", System.Globalization.CultureInfo.InvariantCulture) }", "ASL3011")]
    [InlineData("", "new { t = $\"{x.F}\" }", "ASL3004")]
    // What is of another type in C# is not in JSON.
    [InlineData("var t = new object[] { x.Id }.OfType<string>();", "t", "ASL3011")]
    [InlineData("var t = new[] { x.N }.OfType<long>();", "t", "ASL3011")]
    public async Task WhatIsNotExactIsRefused(string statements, string payload, string rule)
    {
        foreach (string language in new[] { "JsonPath", "Jsonata" })
        {
            AnalyzerRun run = await Run(language, statements, payload);
            Assert.Contains(run.Findings, finding => finding.Id == rule);
            Assert.Equal("", run.Definitions["W"]);
        }
    }

    // Null in text is nothing in C# and 'null' in States.Format.
    [Theory]
    [InlineData("", "new { t = $\"a{x.Maybe}\" }", "$_value1 != null ? $_value1 : \\\"\\\"")]
    [InlineData("var m = x.Maybe;", "new { t = \"a\" + m }", "$_value1 != null ? $_value1 : \\\"\\\"")]
    [InlineData("", "new { t = $\"{x.L}\" }", "$formatBase(")]
    [InlineData("", "new { t = x.N.ToString(\"N0\") }", "$formatNumber($states.input.N, \\\"#,##0\\\")")]
    [InlineData("", "new { c = Enum.Parse<Color>(x.Id) }", "$lookup({")]
    [InlineData("", "new { t = x.Id.Length }", "$count($split(")]
    [InlineData("", "new { t = $\"{x.Color}\" }", "$lookup({")]
    [InlineData("", "new { t = Context.Execution.StartTime.AddHours(1) }", "$toMillis(")]
    [InlineData("if (DateTimeOffset.UtcNow < Context.Execution.StartTime) { await Get(x.Id); }", "x.Id", "$millis() < $toMillis(")]
    [InlineData("if (x.Due < DateTime.UtcNow) { await Get(x.Id); }", "x.Id", " < $millis()")]
    [InlineData("if (x.Due < new DateTime(2027, 1, 2)) { await Get(x.Id); }", "x.Id", "$toMillis(")]
    [InlineData("if (x.Opens < new TimeOnly(9, 0)) { await Get(x.Id); }", "x.Id", "$toMillis(")]
    [InlineData("if (x.Until > x.Due) { await Get(x.Id); }", "x.Id", "$toMillis(")]
    [InlineData("await Flow.WaitUntil(DateTimeOffset.UtcNow.AddHours(1));", "x.Id", "$fromMillis($millis() + 3600000)")]
    [InlineData(
        "",
        "new { t = Jsonata.Evaluate<string>(\"$pad($id, $n)\", new { n = x.N, id = x.Id }) }",
        "function($n, $id){$pad($id, $n)}($states.input.N, $states.input.Id)"
    )]
    public async Task WhatOnlyJsonataExpresses(string statements, string payload, string jsonata)
    {
        AnalyzerRun run = await Run("JsonPath", statements, payload);
        Assert.Equal("ASL3001", Assert.Single(run.Findings).Id);

        run = await Run("Jsonata", statements, payload);
        Assert.Empty(run.Findings);
        Assert.Contains(jsonata, run.Definitions["W"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"$sum(\"", 5)]
    [InlineData("\"1 + $missing\"", 5)]
    [InlineData("@\"1 + $missing\"", 6)]
    [InlineData("\"1 + $states.input.a\"", 5)]
    public async Task JsonataByHandIsCheckedAtItsCharacters(string text, int column)
    {
        AnalyzerRun run = await Run("Jsonata", "", $"new {{ a = Jsonata.Evaluate<int>({text}) }}");
        var finding = Assert.Single(run.Findings);
        Assert.Equal("ASL3013", finding.Id);
        string source = finding.Location.SourceTree!.ToString();
        Assert.Equal(column, finding.Location.SourceSpan.Start - source.IndexOf(text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"$.val[\"", 6, "new { val = x.Val }")]
    [InlineData("\"States.ArrayLength($.missing)\"", 20, "new { val = x.Val }")]
    [InlineData("\"States.ArraySize($.val)\"", 1, "new { val = x.Val }")]
    [InlineData("@\"$\"", 2, "null")]
    [InlineData("\"$val.Ref\"", 1, "new { val = x.Val }")]
    [InlineData("\"$.tags[?(@ == $.id)]\"", 15, "new { tags = x.Tags, id = x.Id }")]
    public async Task JsonPathByHandIsCheckedAtItsCharacters(string text, int column, string values)
    {
        AnalyzerRun run = await Run("JsonPath", "", $"new {{ a = JsonPath.Evaluate<int>({text}, {values}) }}");
        var finding = Assert.Single(run.Findings);
        Assert.Equal("ASL3013", finding.Id);
        string source = finding.Location.SourceTree!.ToString();
        Assert.Equal(column, finding.Location.SourceSpan.Start - source.IndexOf(text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("JsonPath.Evaluate<string[]>(\"$.tags[*]\", new { tags = x.Tags })", "\"a.$\": \"$.Tags[*]\"")]
    [InlineData(
        "JsonPath.Evaluate<int>(\"States.ArrayLength($.tags[?(@ > 'a')])\", new { tags = x.Tags })",
        "States.ArrayLength($.Tags[?(@ > 'a')])"
    )]
    [InlineData("JsonPath.Evaluate<int>(\"States.MathAdd($.n, 2)\", new { n = x.N + 1 })", "States.MathAdd(States.MathAdd($.N, 1), 2)")]
    [InlineData("JsonPath.Evaluate<string>(\"$$.Execution.Name\")", "\"a.$\": \"$$.Execution.Name\"")]
    public async Task WhatOnlyJsonPathExpresses(string payload, string expected)
    {
        AnalyzerRun run = await Run("Jsonata", "", $"new {{ a = {payload} }}");
        Assert.Equal("ASL3002", Assert.Single(run.Findings).Id);

        run = await Run("JsonPath", "", $"new {{ a = {payload} }}");
        Assert.Empty(run.Findings);
        Assert.Contains(expected, run.Definitions["W"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("if (Context.State.EnteredTime > DateTimeOffset.UnixEpoch) { await Get(x.Id); }", "x.Id")]
    [InlineData("while (x.N > 0 && Context.State.EnteredTime < DateTimeOffset.UnixEpoch) { await Get(x.Id); }", "x.Id")]
    [InlineData("await Flow.WaitUntil(Context.State.EnteredTime);", "x.Id")]
    public async Task TheStateIsKnownInConditionsAndWaits(string statements, string payload)
    {
        AnalyzerRun run = await Run("JsonPath", statements, payload);
        Assert.Empty(run.Findings);
        Assert.Contains("$$.State.EnteredTime", run.Definitions["W"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("var now = Context.State.EnteredTime;", "now")]
    [InlineData("await Get(Context.State.EnteredTime.ToString(\"O\"));", "x.Id")]
    [InlineData("", "Context.State.EnteredTime")]
    [InlineData(
        "bool late = Late(); return await Last(late); bool Late() { if (Context.State.EnteredTime > DateTimeOffset.UnixEpoch) { return true; } return false; }",
        "late"
    )]
    public async Task TheStateIsNotKnownElsewhere(string statements, string payload)
    {
        AnalyzerRun run = await Run("Jsonata", statements, payload);
        var finding = Assert.Single(run.Findings);
        Assert.Equal("ASL1008", finding.Id);
        Assert.Equal("Context.State.EnteredTime", finding.Location.SourceTree!.ToString().Substring(finding.Location.SourceSpan.Start, 25));
    }

    [Theory]
    [InlineData("_ = (await Get(x.Id)).Ref;", "Get")]
    [InlineData("_ = new { a = await Get(x.Id) };", "Get")]
    [InlineData("await Send(new Dto { Hidden = (await Get(x.Id)).Ref });", "Get,Send")]
    // In the order in which C# evaluates.
    [InlineData("await Send(new Dto { B = (await Get(x.Id)).Ref, A = (await Find(x.Id)).Ref });", "Get,Find,Send")]
    [InlineData("await Send((await Get(x.Id)) with { Ref = (await Find(x.Id)).Ref });", "Get,Find,Send")]
    public async Task EveryAwaitedStateRunsInItsPlace(string statements, string states)
    {
        AnalyzerRun run = await AnalyzerRun.Of(Source("Jsonata", statements, "x.Id"));
        Assert.Empty(run.Findings);
        string definition = run.Definitions["W"];
        int[] places = [.. (states + ",Last").Split(',').Select(name => definition.IndexOf($"\"{name}\": {{", StringComparison.Ordinal))];
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Theory]
    [InlineData("var id = States.Uuid(); return new { a = id, b = id };")]
    [InlineData("await Get(x.Id); var id = States.Uuid(); return new { a = id, b = id };")]
    [InlineData("return await Twice(States.Uuid());")]
    public async Task WhatIsRandomIsComputedOnce(string statements)
    {
        foreach (string language in new[] { "JsonPath", "Jsonata" })
        {
            AnalyzerRun run = await AnalyzerRun.Of(Source(language, statements, "x.Id"));
            Assert.Empty(run.Findings);
            Assert.Equal(2, run.Definitions["W"].Split(language == "JsonPath" ? "States.UUID()" : "$uuid()").Length);
        }
    }

    [Fact]
    public async Task BranchesByNameKeepTheirPlaces()
    {
        AnalyzerRun run = await AnalyzerRun.Of(
            Source("JsonPath", "var r = await Flow.Parallel(second: Get(x.Id), first: Find(x.Id));", "new { r.First.Ref }")
        );
        string definition = run.Definitions["W"];
        Assert.True(
            definition.IndexOf("\"StartAt\": \"Find\"", StringComparison.Ordinal)
                < definition.IndexOf("\"StartAt\": \"Get\"", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("private readonly string _e; public W(LambdaFunction f, string e) { _f = f; _e = e; }", true)]
    [InlineData("private readonly string _e; public W(LambdaFunction f, string e) { _f = f ?? throw new Exception(); _e = e; }", true)]
    [InlineData("private string _e; public W(LambdaFunction f, string e) { _f = f; _e = e; }", false)]
    [InlineData("private readonly string _e; public W(LambdaFunction f, string e) { _f = f; e = e.Trim(); _e = e; }", false)]
    [InlineData(
        "private readonly string _e; public W(LambdaFunction f, string e) { _f = f; _e = e; if (e == \"\") { _e = \"x\"; } }",
        false
    )]
    public async Task OnlyFieldsThatSurelyHoldAParameterStandForIt(string members, bool isKnown)
    {
        AnalyzerRun run = await AnalyzerRun.Of(
            $$"""
            using AslGen;
            [StateMachine]
            public partial class W
            {
                private readonly LambdaFunction _f;
                {{members}}
                public async Task RunAsync() => await A();
                [State] private LambdaInvoke<int> A() => new(_f) { Payload = new { _e } };
            }
            """
        );
        Assert.Equal(isKnown, run.Findings.Count == 0);
        Assert.Equal(isKnown, run.Definitions["W"].Contains("${E}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ATokenThatIsTakenOutAgainIsNotSent()
    {
        AnalyzerRun run = await AnalyzerRun.Of(
            """
            using AslGen;
            [StateMachine]
            public partial class W(LambdaFunction f)
            {
                public async Task RunAsync(string x) => await A(x);
                [State] private LambdaInvoke<int> A(string x) => new(f)
                {
                    IntegrationPattern = IntegrationPattern.WaitForTaskToken,
                    Payload = new { token = JsonPath.TaskToken, x }.x,
                };
            }
            """
        );
        Assert.Equal("ASL2001", Assert.Single(run.Findings).Id);
    }

    [Theory]
    [InlineData(10, 5, 1)]
    [InlineData(5, 5, 1)]
    [InlineData(4, 5, 0)]
    public async Task AHeartbeatIsShorterThanTheTimeout(int heartbeat, int timeout, int findings)
    {
        AnalyzerRun run = await AnalyzerRun.Of(
            $$"""
            using AslGen;
            [StateMachine]
            public partial class W(LambdaFunction f)
            {
                public async Task RunAsync() => await A();
                [State] private LambdaInvoke<int> A() => new(f)
                {
                    IntegrationPattern = IntegrationPattern.WaitForTaskToken,
                    Payload = new { token = JsonPath.TaskToken },
                    Heartbeat = TimeSpan.FromMinutes({{heartbeat}}),
                    Timeout = TimeSpan.FromMinutes({{timeout}}),
                };
            }
            """
        );
        Assert.Equal(findings, run.Findings.Count(finding => finding.Id == "ASL2006"));
    }

    [Theory]
    [InlineData("new(\"\", \"\")")]
    [InlineData("new(\"events\", \"putEvents.sync\")")]
    [InlineData("new(\"events\", \"PutEvents\")")]
    [InlineData("new(\"events\", \"putEvents\") { IamResources = [] }")]
    public async Task SdkCallsThatCannotBeAreRefused(string task)
    {
        AnalyzerRun run = await AnalyzerRun.Of(
            $$"""
            using AslGen;
            [StateMachine]
            public partial class W
            {
                public async Task RunAsync() => await A();
                [State] private CallAwsService A() => {{task}};
            }
            """
        );
        Assert.Contains(run.Findings, finding => finding.Id == "ASL2006");
    }

    /// <summary>Where C# has not seen a value, the definition fails as C# throws; where it has, the value is as it is.</summary>
    [Theory]
    [InlineData("var n = x.Count!.Value;", "n", true)]
    [InlineData("var n = x.Count!.Value > 3;", "n", true)]
    [InlineData("var n = (int)x.Count!;", "n", true)]
    [InlineData("if (x.Count is null) { return 0; } return await Last(x.Count.Value);", "", false)]
    [InlineData("if (!x.Count.HasValue) { return 0; } return await Last((int)x.Count);", "", false)]
    [InlineData("var n = x.Count ?? 1;", "n", false)]
    [InlineData("var n = x.Count.HasValue ? x.Count.Value : 1;", "n", false)]
    public async Task AValueThatMayBeNullIsThereOrFails(string statements, string payload, bool fails)
    {
        AnalyzerRun run = await AnalyzerRun.Of(WithCount(Source("Jsonata", statements, payload)));
        Assert.Empty(run.Findings);
        Assert.Equal(fails, run.Definitions["W"].Contains("Nullable object must have a value", StringComparison.Ordinal));
    }

    [Fact]
    public async Task JsonPathCannotFailWhereAValueIsNull()
    {
        AnalyzerRun run = await AnalyzerRun.Of(WithCount(Source("JsonPath", "", "new { n = x.Count!.Value }")));
        Assert.Equal("ASL3001", Assert.Single(run.Findings).Id);
    }

    private static string WithCount(string source) =>
        source.Replace("string? Maybe,", "string? Maybe, int? Count,", StringComparison.Ordinal);

    /// <summary>Fields that never change are what C# sets them to, and settings see through them.</summary>
    [Theory]
    [InlineData(
        "static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);",
        "await Flow.Wait(Pause);",
        "\"Wait 5 minutes\"|\"Seconds\": 300"
    )]
    [InlineData("const int Minutes = 5;", "await Flow.Wait(TimeSpan.FromMinutes(Minutes));", "\"Wait 5 minutes\"|\"Seconds\": 300")]
    [InlineData(
        "static readonly TimeSpan Limit = TimeSpan.FromMinutes(2); [State] LambdaInvoke<int> Slow() => new(f) { Payload = new { a = 1 }, Timeout = Limit };",
        "await Slow();",
        "\"TimeoutSeconds\": 120"
    )]
    [InlineData("static readonly int A = 5; static readonly int B = A;", "return await Last(new { B });", "\"B\": 5")]
    [InlineData("static readonly Dictionary<string, int> None = [];", "return await Last(new { None });", "\"None\": {}")]
    [InlineData("", "Dictionary<string, int> none = []; return await Last(new { none });", "\"none\": {}")]
    [InlineData("", "Dictionary<string, int> none = new(); return await Last(new { none });", "\"none\": {}")]
    public async Task FieldsThatNeverChangeAreKnown(string members, string statements, string expected)
    {
        foreach (string language in new[] { "JsonPath", "Jsonata" })
        {
            AnalyzerRun run = await AnalyzerRun.Of(WithMembers(members, Source(language, statements, "x.Id")));
            Assert.Empty(run.Findings);
            Assert.All(
                expected.Split('|'),
                part =>
                    Assert.Contains(
                        part.Replace(" ", "", StringComparison.Ordinal),
                        run.Definitions["W"].Replace(" ", "", StringComparison.Ordinal),
                        StringComparison.Ordinal
                    )
            );
        }
    }

    [Theory]
    [InlineData("static readonly int A; static W() { A = 6; }")]
    [InlineData("static readonly int A = 5; static W() { A = 6; }")]
    [InlineData("static readonly int A = B + 1; static readonly int B = 5;")]
    [InlineData("static int A = 5;")]
    public async Task FieldsThatMayHaveAnotherValueAreRefused(string members)
    {
        AnalyzerRun run = await AnalyzerRun.Of(WithMembers(members, Source("Jsonata", "return await Last(new { A });", "x.Id")));
        Assert.Equal("ASL1008", Assert.Single(run.Findings).Id);
    }

    private static string WithMembers(string members, string source) =>
        source.Replace("    private static string Other", members + " private static string Other", StringComparison.Ordinal);

    private static Task<AnalyzerRun> Run(string language, string statements, string payload) =>
        AnalyzerRun.Of(Source(language, statements, payload));

    private static string Source(string language, string statements, string payload) =>
        Types
        + $$"""
            [StateMachine(QueryLanguage = QueryLanguage.{{language}})]
            public partial class W(LambdaFunction f)
            {
                public async Task<object> RunAsync(Input x)
                {
                    {{statements}}
                    {{(statements.Contains("return", StringComparison.Ordinal) ? "" : $"return await Last({payload});")}}
                }
                [State] private LambdaInvoke<Val> Get(string id) => new(f) { Payload = new { id } };
                [State] private LambdaInvoke<string> Name(string id) => new(f) { Payload = new { id } };
                [State] private LambdaInvoke<string> Text(string s) => new(f) { Payload = new { s = $"{s}!" } };
                [State] private LambdaInvoke<Val> Find(string id) => new(f) { Payload = new { id } };
                [State] private LambdaInvoke<Val> Send(object o) => new(f) { Payload = o };
                [State] private LambdaInvoke<object> Last(object o) => new(f) { Payload = o };
                [State] private LambdaInvoke<object> Twice(string id) => new(f) { Payload = new { a = id, b = id } };
                private static string Other(Val v) => v.Ref;
            }
            """;
}
