using AslGen.Compiler.Tests.Harness;

namespace AslGen.Compiler.Tests.Analysis;

/// <summary>What of collections is refused: at its place, once, and with what to write instead.</summary>
public sealed class CollectionTests
{
    private const string Types = """
        public record Line(string Sku, int Count, decimal Price, Guid Id, string? Note);
        public record Order(string Name, int N, Line[] Lines, List<int> Numbers, Dictionary<string, int> Stock, Dictionary<int, int> ByNumber, decimal[] Amounts);
        """;

    [Theory]
    [InlineData("ASL3011", "[|o.Lines.OrderBy(l => l.Sku)|].ToList()", "add StringComparer.Ordinal")]
    [InlineData("ASL3011", "[|o.Lines.OrderBy(l => l.Count).ThenBy(l => l.Sku)|].ToList()", "add StringComparer.Ordinal")]
    [InlineData(
        "ASL3011",
        "[|o.Lines.OrderBy(l => l.Sku, StringComparer.OrdinalIgnoreCase)|].ToList()",
        "it can be compiled only with StringComparer.Ordinal"
    )]
    [InlineData("ASL3011", "[|o.Lines.OrderBy(l => l.Id)|].ToList()", "it orders values of type 'Guid'")]
    [InlineData("ASL3011", "[|o.Lines.Distinct()|].ToList()", "it compares values of type 'Line'")]
    [InlineData("ASL3011", "[|o.Lines.GroupBy(l => l.Id)|].Count()", "it compares values of type 'Guid'")]
    [InlineData("ASL3011", "[|o.Lines.ToDictionary(l => l.Count)|]", "make them strings")]
    [InlineData("ASL3011", "[|o.Lines.ToLookup(l => l.Count)|]", "write GroupBy")]
    [InlineData("ASL3011", "[|o.Amounts.Sum()|]", "double-precision numbers")]
    [InlineData("ASL3011", "[|o.Lines.Sum(l => l.Price)|]", "double-precision numbers")]
    [InlineData("ASL3011", "[|o.Stock.TryGetValue(o.Name, out int found)|]", "write GetValueOrDefault")]
    [InlineData("ASL3011", "[|o.ByNumber.ContainsKey(o.N)|]", "make them strings")]
    [InlineData("ASL1008", "o.Lines.Select([|async l => await Task.FromResult(l)|]).Count()", "await in a 'foreach' loop")]
    [InlineData("ASL1008", "o.Lines.Select([|l => { int n = l.Count; return n; }|]).Sum()", "A lambda with statements")]
    [InlineData("ASL1008", "o.Numbers.Select([|Math.Abs|]).Sum()", "write a lambda")]
    [InlineData("ASL1008", "[|o.Name|].Select(c => 1).Sum()", "A 'string' as a sequence")]
    [InlineData("ASL1008", "[|o.Lines.GroupBy(l => l.Sku)|]", "make objects of them with Select")]
    [InlineData("ASL1008", "[|o.Lines.Select(l => (l.Sku, l.Count))|]", "make objects of them with Select")]
    [InlineData("ASL1008", "[|o.Lines.Select(l => new { l.Sku, t = (l.Count, 1) }).ToList()|]", "make objects of them with Select")]
    [InlineData("ASL1008", "new { a = [|o.Lines.GroupBy(l => l.Sku).First()|] }", "make objects of them with Select")]
    [InlineData("ASL1008", "[|o.Lines.DefaultIfEmpty().Select(l => l!.Id).FirstOrDefault()|]", "whose default value JSON does not have")]
    [InlineData("ASL1008", "o.Lines[[|new Index(1)|]]", "write it inside the brackets")]
    public Task What_is_not_exact_is_refused(string rule, string expression, string message) =>
        Refuses(rule, message, $"await Send({expression});");

    [Theory]
    [InlineData("ASL3011", "[|o.Numbers.Add(1)|]; await Send(o.Numbers);", "assign a new one")]
    [InlineData("ASL3011", "[|o.Stock.Clear()|]; await Send(o.Stock);", "assign a new one")]
    [InlineData("ASL1007", "[|o.Stock[\"a\"] = 1|]; await Send(o.Stock);", "")]
    [InlineData("ASL1008", "int k = o.N; var q = [|o.Numbers.Where(n => n > k)|]; k = 3; await Send(q.ToList());", "end it with ToList")]
    [InlineData(
        "ASL1008",
        "IEnumerable<int> q = o.Numbers; for (int i = 0; i < 3; i++) { q = [|o.Numbers.Where(n => n > i)|]; await Send(q); }",
        "end it with ToList"
    )]
    [InlineData("ASL1008", "o = o with { N = 1 }; var q = [|o.Numbers.Where(n => n > o.N)|]; o = o with { N = 2 }; await Send(q);", "'o'")]
    public Task What_changes_is_refused(string rule, string statements, string message) => Refuses(rule, message, statements);

    [Theory]
    [InlineData("int k = o.N; var q = o.Numbers.Where(n => n > k).ToList(); k = 3; await Send(q);")]
    [InlineData("int k = 0; k = o.N; var q = o.Numbers.Where(n => n > k); await Send(q);")]
    [InlineData("foreach (var k in o.Numbers) { var q = o.Numbers.Where(n => n > k); await Send(q); }")]
    [InlineData("var q = o.Numbers.Where(n => n > 1); q = q.Select(n => n + 1); await Send(q);")]
    public Task What_does_not_change_is_compiled(string statements) => RuleTest.IsSilent(Source("Jsonata", statements));

    [Theory]
    [InlineData("await Send(new { n = o.Lines.Length, m = o.Numbers.Count, at = o.Numbers[o.N], first = o.Lines[0].Sku });")]
    [InlineData("foreach (var line in o.Lines) { await Send(line.Sku); }")]
    public Task JSONPath_has_what_its_functions_say(string statements) => RuleTest.IsSilent(Source("JsonPath", statements));

    [Theory]
    [InlineData("await Send(new { a = [|o.Lines.Select(l => l.Sku)|] });")]
    [InlineData("await Send(new { a = [|o.Lines.Where(l => l.Count > 1)|].Count() });")]
    [InlineData("await Send(new { a = new[] { [|o.Numbers[^1]|], 1 } });")]
    [InlineData("var list = new List<int>(); [|list.Add(o.N)|]; await Send(list);")]
    public Task JSONPath_has_no_more(string statements) => RuleTest.Reports("ASL3001", Source("JsonPath", statements));

    [Theory]
    [InlineData("await Send(o.Lines.Where(l => l.).ToList());")]
    [InlineData("await Send(o.Lines.Where(l => ).Select(")]
    [InlineData("await Send(from l in o.Lines where select l);")]
    [InlineData("await Send(o.Lines.OrderBy().ThenBy(x => x.Nothing));")]
    [InlineData("await Send(o.Lines[..^]);")]
    [InlineData("foreach (var (a, b) in o.Nothing) { await Send([.. a, ..]); }")]
    public async Task Half_typed_queries_are_CSharps_to_report(string statements)
    {
        AnalyzerRun run = await AnalyzerRun.Of(RuleTest.Prelude, "using AslGen;\n" + Source("Jsonata", statements));

        Assert.NotEmpty(run.CSharpErrors);
        Assert.Empty(run.Findings);
    }

    [Fact]
    public async Task Long_chains_of_members_stay_as_long_as_they_are_written()
    {
        string chain = string.Concat(Enumerable.Range(0, 60).Select(index => $".Where(n => n != {index}).Select(n => n + {index})"));
        AnalyzerRun run = await AnalyzerRun.Of(
            RuleTest.Prelude,
            "using AslGen;\n" + Source("Jsonata", $"await Send(o.Numbers{chain}.OrderBy(n => n).First());")
        );

        Assert.Empty(run.Findings);
        Assert.InRange(run.Definitions["Flow"].Length, 1, 12_000);
    }

    [Fact]
    public Task Queries_that_double_are_refused_before_they_are_large() =>
        Refuses(
            "ASL1008",
            "A query of this size",
            "var q0 = o.Numbers.Where(n => n > 1);"
                + string.Concat(
                    Enumerable
                        .Range(1, 20)
                        .Select(index =>
                            $"var q{index} = {(index == 6 ? "[|" : "")}q{index - 1}.Concat(q{index - 1}){(index == 6 ? "|]" : "")};"
                        )
                )
                + "await Send(q20);"
        );

    private static async Task Refuses(string rule, string message, string statements)
    {
        string source = Source("Jsonata", statements);
        await RuleTest.Reports(rule, source);
        AnalyzerRun run = await AnalyzerRun.Of(RuleTest.Prelude, "using AslGen;\n" + Markup.Parse(source).Text);
        Assert.Contains(message, Assert.Single(run.Findings).GetMessage(null), StringComparison.Ordinal);
    }

    private static string Source(string language, string statements) =>
        Types
        + $$"""

            [StateMachine(QueryLanguage = QueryLanguage.{{language}})]
            public sealed partial class Flow(LambdaFunction function)
            {
                public async Task RunAsync(Order o) { {{statements}} }
                [State] private LambdaInvoke<object> Send(object value) => new(function) { Payload = new { value } };
            }
            """;
}
