using AslGen.Compiler.Tests.Harness;

namespace AslGen.Compiler.Tests.Analysis;

/// <summary>Objects and collections that a method changes: compiled where only one local stands for them, refused anywhere else.</summary>
public sealed class OwnObjectTests
{
    private const string Types = """
        public sealed record Line(string Product, int Quantity) { public string? Note { get; set; } }
        public sealed class Simple
        {
            public int Count { get; set; }
            public List<string> Names { get; set; } = [];
            public Simple? Inner { get; set; }
            [System.Text.Json.Serialization.JsonIgnore] public Simple Self => this;
        }
        public sealed record Order(string Name, int N, Line[] Lines, Dictionary<string, int> Stock, int[] Sizes);
        """;

    [Theory]
    [InlineData(
        "var map = new Dictionary<string, int>(); map[o.Name] = 1; map[o.Name]++; await Send(map); map.Remove(\"a\"); await Send(map);"
    )]
    [InlineData(
        "var map = o.Stock.ToDictionary(p => p.Key, p => p.Value); foreach (var l in o.Lines) { map[l.Product] = l.Quantity; } await Send(map);"
    )]
    [InlineData("var sizes = new int[3]; sizes[o.N] += 2; await Send(sizes); sizes[0] = await Ask(sizes); await Send(sizes);")]
    [InlineData(
        "var c = new Simple(); for (int i = 0; i < o.N; i++) { c.Count++; await Send(c); c.Names = [.. c.Names, o.Name]; } await Send(c);"
    )]
    [InlineData("var l = o.Lines[0] with { Quantity = 1 }; l.Note = o.Name; await Send(l); l.Note ??= await Text(); await Send(l);")]
    [InlineData(
        "var c = new Simple(); void Count() { c.Count += 2; } Count(); await Send(c); Count(); await Send((c.Count, c.Names.Count).Item1);"
    )]
    [InlineData(
        "var list = new List<int>(); list.Insert(0, 1); list.RemoveAt(0); list.Clear(); foreach (var n in list) { await Send(n); }"
    )]
    [InlineData(
        "var map = new Dictionary<string, int>(); map.Add(\"a\", 1); foreach (var (k, v) in map) { await Send(k); } map.Clear(); await Send(map);"
    )]
    public Task What_only_one_local_stands_for_is_changed(string statements) => RuleTest.IsSilent(Source(statements));

    [Theory]
    [InlineData("ASL1007", "var map = new Dictionary<string, int>(); var other = map; [|map[\"a\"] = 1|]; await Send(other);")]
    [InlineData("ASL1007", "var map = new Dictionary<string, int>(); var keys = map.Keys; [|map[\"a\"] = 1|]; await Send(keys);")]
    [InlineData("ASL1007", "var map = new Dictionary<string, int>(); foreach (var key in map.Keys) { [|map[key] = 1|]; } await Send(map);")]
    [InlineData("ASL1007", "var sizes = o.Sizes; [|sizes[0] = 1|]; await Send(o);")]
    [InlineData("ASL1007", "[|o.Stock[\"a\"] = 1|]; await Send(o);")]
    [InlineData("ASL1007", "[|o.Stock[\"a\"]++|]; await Send(o);")]
    [InlineData("ASL1007", "var c = new Simple(); var all = new List<Simple> { c }; [|c.Count = 1|]; await Send(all);")]
    [InlineData("ASL1007", "var c = new Simple(); var d = new Simple { Inner = c }; [|c.Count = 1|]; await Send(d);")]
    [InlineData("ASL1007", "var c = new Simple(); var d = new Simple(); d.Inner = c; [|c.Count = 1|]; await Send(d);")]
    [InlineData("ASL1007", "var c = new Simple(); var kept = new { c }; [|c.Count += 1|]; await Send(kept);")]
    [InlineData("ASL1007", "var c = new Simple(); [|c.Inner!.Count = 1|]; await Send(c);")]
    [InlineData(
        "ASL1007",
        "var c = new Simple(); var all = new Dictionary<string, Simple>(); all.TryAdd(\"a\", c); [|c.Count = 1|]; await Send(all);"
    )]
    [InlineData("ASL1007", "var c = new Simple(); var d = o.N > 1 ? c : new Simple(); [|c.Count = 1|]; await Send(d);")]
    [InlineData("ASL1007", "var c = new Simple(); var d = c.Self; [|c.Count = 1|]; await Send(d);")]
    [InlineData("ASL1007", "var l = o.Lines[0]; [|l.Note = \"a\"|]; await Send(o);")]
    [InlineData("ASL1007", "foreach (var l in o.Lines) { [|l.Note = \"a\"|]; } await Send(o);")]
    [InlineData("ASL1007", "Simple Keep() { var c = new Simple(); try { return c; } finally { [|c.Count = 1|]; } } await Send(Keep());")]
    [InlineData(
        "ASL1022",
        "var map = new Dictionary<string, int>(); await Flow.Map(o.Lines, async l => { [|map|][l.Product] = await Ask(l); }); await Send(map);"
    )]
    [InlineData("ASL1008", "var sizes = new int[3]; sizes[[|await Ask(o)|]] += 1; await Send(sizes);")]
    [InlineData("ASL3011", "var list = new List<int>(); var other = list; [|list.Insert(0, 1)|]; await Send(other);")]
    [InlineData("ASL3011", "var list = new List<int> { 1 }; await Send([|list.Remove(1)|]);")]
    public Task What_another_may_see_is_refused(string rule, string statements) => RuleTest.Reports(rule, Source(statements));

    private static string Source(string statements) =>
        Types
        + $$"""

            [StateMachine]
            public sealed partial class Workflow(LambdaFunction function)
            {
                public async Task RunAsync(Order o) { {{statements}} }
                [State] private LambdaInvoke<object> Send(object value) => new(function) { Payload = new { value } };
                [State] private LambdaInvoke<int> Ask(object value) => new(function) { Payload = new { value } };
                [State] private LambdaInvoke<string> Text() => new(function) { Payload = new { } };
            }
            """;
}
