namespace AslGen.Proof.Tests;

/// <summary>Workflows that compute with collections: what they send and give is what their C# sends and gives.</summary>
public sealed class CollectionTests
{
    private const string Types = """
        using System.Text.Json.Serialization;
        using AslGen;

        public record Line(string Sku, int Count, double Price, string? Note, int? Rank, string[] Tags);
        public record Order(string Id, int N, bool Express, Line[] Lines, List<int> Numbers, Dictionary<string, int> Stock, string Key);
        public record Score(string Ref, int Points, double Weight);

        """;

    /// <summary>The flow's statements, and what it gives.</summary>
    public static TheoryData<string, string> Flows { get; } =
        new()
        {
            // What many states gave.
            {
                "var all = await Flow.Parallel<Score>([Rate(x.Id), Rate(x.Key), Check(x.Id)]);",
                "new { total = all.Sum(s => s.Points % 1000), best = all.MaxBy(s => s.Points % 100)!.Ref, mean = all.Average(s => s.Weight), any = all.Any(s => s.Points > 0), n = all.Length }"
            },
            {
                "var (a, b) = await Flow.Parallel(Rate(x.Id), Check(x.Id)); Score[] both = [a, b];",
                "new { order = both.OrderBy(s => s.Ref, StringComparer.Ordinal).ThenByDescending(s => s.Points).Select(s => s.Points), sum = both.Sum(s => s.Weight) }"
            },
            // The best of what remains.
            {
                "var top = x.Lines.Where(l => l.Count > -2).OrderByDescending(l => l.Price * l.Count % 7).ThenBy(l => l.Sku, StringComparer.Ordinal).Take(2).ToList(); await Send(top);",
                "top.Select((l, i) => new { rank = i + 1, l.Sku, l.Note })"
            },
            {
                "var top = x.Lines.OrderBy(l => l.Rank).Take(3).ToArray(); foreach (var line in top) { await Send(new { line.Sku, line.Rank }); }",
                "top.Length"
            },
            // A report by groups.
            {
                "var report = x.Lines.GroupBy(l => l.Count % 2 == 0).Select(g => new { even = g.Key, n = g.Count(), skus = g.Select(l => l.Sku).Distinct(), ranks = g.Select(l => l.Rank), most = g.Max(l => l.Price) }).ToList(); await Send(report);",
                "report.Count"
            },
            {
                "foreach (var g in x.Lines.GroupBy(l => l.Tags.Length)) { await Send(new { g.Key, n = g.Count(), first = g.First().Sku }); }",
                "x.N"
            },
            // Dictionaries.
            { "foreach (var (key, value) in x.Stock) { await Send(new { key, value }); }", "x.N" },
            {
                "var first = x.Stock.Where(p => p.Value != 7).ToList(); Line[] made = [.. x.Lines, new Line(\"a\", 1, 2, null, null, [])]; if (first.Count > 1) { await Send(first[1].Key); }",
                "new { made[0].Sku, tag = made[^1].Tags.Length }"
            },
            {
                "if (x.Stock.ContainsKey(x.Key)) { await Send(x.Stock[x.Key]); } var d = x.Lines.DistinctBy(l => l.Sku).ToDictionary(l => l.Sku, l => l.Count);",
                "new { d, n = d.Count, known = x.Stock.GetValueOrDefault(x.Key, -1), all = x.Stock.Values.Order(), other = x.Stock.GetValueOrDefault(\"k v\") }"
            },
            {
                "foreach (var (key, value) in x.Stock.OrderBy(p => p.Key, StringComparer.Ordinal)) { await Send(new { key, value }); } foreach (var pair in x.Stock) { await Send(pair.Value); }",
                "x.Stock.Where(p => p.Value > 0).ToArray()"
            },
            { "foreach (var (key, value) in x.Stock) { await Send(new { key, value }); }", "x.Id" },
            {
                "foreach (var (sku, n) in x.Lines.Select(l => (l.Sku, l.Count))) { await Send(new { sku, n }); }",
                "x.Lines.Select(l => new { l.Sku }).ToList()[0].Sku"
            },
            {
                "foreach (var line in x.Lines.Select(l => new { l.Sku, l.Note })) { await Send(line.Sku); }",
                "x.Lines.Select(l => new { l.Sku }).ToArray()[x.Lines.Length - 1].Sku"
            },
            {
                "var rows = x.Lines.Select(l => new[] { l.Count, x.N }).ToArray(); int i = 0; while (i < rows.Length) { await Send(rows[i][1] + rows[i][0]); i++; }",
                "rows[x.Lines.Length - 1][0]"
            },
            { "var d = new Dictionary<string, object?> { [x.Id] = x.N, [x.Key] = x.Lines[0].Note };", "d" },
            // Queries are computed where their items are asked for.
            {
                "var many = x.Lines.Where(l => l.Count > x.N); var names = many.Select(l => l.Sku); if (x.Express) { await Send(many.Count()); } await Send(names);",
                "new { names, n = many.Count(), none = many.FirstOrDefault() == null }"
            },
            {
                "var limit = x.N; var kept = x.Numbers.Where(n => n > limit).ToList(); limit = 0; await Send(kept);",
                "kept.Concat(x.Numbers.Where(n => n > limit))"
            },
            { "var q = x.Numbers.Select(n => n % 10); var p = q.Order(); q = q.Reverse(); await Send(p);", "q.Zip(p, (a, b) => a - b)" },
            // Lists that grow, ranges and indexes.
            {
                "List<int> seen = []; foreach (var n in x.Numbers) { seen = [.. seen, n % 100]; } int i = 0; while (i < seen.Count) { await Send(seen[i]); i++; }",
                "new { seen, last = seen[^1], middle = x.Lines[1..].Length, rest = seen.ToArray()[..^1] }"
            },
            // Queries in C#'s own words.
            {
                "var scores = await Flow.Parallel<Score>([Rate(x.Id), Check(x.Key)]);",
                "from l in x.Lines join s in scores on l.Sku equals s.Ref into found let n = found.Count() orderby n descending, l.Count % 5 select new { l.Sku, n }"
            },
            {
                "",
                "from l in x.Lines from t in l.Tags where t != \"\" group l.Count % 3 by t into g select new { tag = g.Key, sum = g.Sum(), items = g.ToList() }"
            },
            // Names that could be mistaken for one another.
            {
                "var l = x.N; var map = x.Lines.Select(item => item.Count % 9).ToArray(); var item = map.Sum(); await Send(item);",
                "new { all = map.Select(count => map.Where(sum => sum > count).Select(x1 => x1 + count + l % 10)), item }"
            },
            {
                "",
                "x.Lines.Select(l => (l.Sku, Total: l.Count % 50 * 2, l.Note)).Where(t => t.Total != 4).Select(t => new { t.Sku, t.Total, t.Note })"
            },
            { "", "x.Lines.Select(l => l with { Note = l.Note ?? \"none\", Tags = [.. l.Tags, l.Sku] }).ToList()" },
        };

    [Theory]
    [MemberData(nameof(Flows))]
    public async Task A_workflow_means_what_it_means_in_CSharp(string statements, string result)
    {
        Type workflow = CompiledWorkflow.Load(Source(statements, result), "W");
        Assert.NotEqual("", workflow.GetField("Definition")?.GetRawConstantValue() ?? "");

        IReadOnlyList<string> differences = await Proof.DifferencesAsync(workflow);

        Assert.True(differences.Count == 0, $"{differences.Count} differences, such as\n{string.Join("\n\n", differences.Take(2))}");
    }

    private static string Source(string statements, string result) =>
        Types
        + $$"""
            [StateMachine(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
            public partial class W(LambdaFunction f)
            {
                public async Task<object> RunAsync(Order x)
                {
                    {{statements}}
                    return await Last({{result}});
                }
                [State] private LambdaInvoke<Score> Rate(string id) => new(f) { Payload = new { id } };
                [State] private LambdaInvoke<Score> Check(string id) => new(f) { Payload = new { id } };
                [State] private LambdaInvoke<object> Send(object o) => new(f) { Payload = new { o } };
                [State] private LambdaInvoke<object> Last(object o) => new(f) { Payload = new { o } };
            }
            """;
}
