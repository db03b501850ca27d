namespace AslGen.Proof.Tests;

/// <summary>Flows inside flows: helper methods, branches and iterations do in the definition what they do in C#.</summary>
public sealed class ScopeTests
{
    private const string Types = """
        using AslGen;

        public record Line(string Sku, int Count, string? Note);
        public record Order(string Id, Line[] Lines, bool IsExpress);
        public record Input(string Id, int N, bool Flag, string? Maybe, int[] Numbers, string[] Tags, Order[] Orders, Order Order, int Delay, DateTimeOffset At);
        public record Val(string Ref, int Amount, string? Note, bool Ok);

        """;

    /// <summary>Statements, what is sent after them, members of the class, and the query language that cannot say it.</summary>
    public static TheoryData<string, string, string, string> Constructs { get; } =
        new()
        {
            // Helper methods.
            {
                "var v = await Load(x.Id);",
                "new { v, x.N }",
                "private async Task<Val> Load(string id) { var a = await Get(id); return await Get(a.Ref); }",
                ""
            },
            {
                "var v = await Load(x.Id); var w = await Load(v.Ref);",
                "new { v, w }",
                "private async Task<Val> Load(string id) { var a = await Get(id); return await Get(a.Ref); }",
                ""
            },
            {
                "var v = await Load(x.Id); var w = await Load(v.Ref);",
                "new { v, w }",
                "private async Task<Val> Load(string id) => await Get(id);",
                ""
            },
            { "await Both(x.Id, x.Tags[0]);", "x.Id", "private async Task Both(string a, string b) { await Get(a); await Get(b); }", "" },
            {
                "var n = await Pick(x.N); var m = await Pick(n);",
                "new { n, m }",
                "private async Task<int> Pick(int n) { if (n > 2) { return await Count(n); } var v = await Get(\"a\"); if (v.Ok) { return v.Amount; } return 7; }",
                ""
            },
            {
                "var n = await Sum(x.Numbers); var m = await Sum(x.Numbers);",
                "new { n, m }",
                "private async Task<int> Sum(int[] ns) { int last = 0; foreach (int n in ns) { last = await Count(n); if (last == 1) { return last; } } return last; }",
                ""
            },
            { "int n = x.N; await Next(); await Next(); async Task Next() { n = await Count(n); }", "n", "", "" },
            {
                "int n = x.N; async Task<int> Next(int by) { n = await Count(n); if (by == 1) { return n; } n = await Count(by); return by; } int a = n; int b = await Next(1); int c = await Next(n);",
                "new { a, b, c, n }",
                "",
                ""
            },
            { "int n = 0; while (n < 3) { await Step(); } async Task Step() { await Count(n); n = n + 1; }", "n", "", "" },
            {
                "async Task<Val> Outer(string id) { async Task<Val> Inner(string s) => await Get(s); var v = await Inner(id); return await Inner(v.Ref); } var v = await Outer(x.Id);",
                "v",
                "",
                ""
            },
            {
                "var v = await Load(id: x.Id, twice: true);",
                "v",
                "private async Task<Val> Load(string id, bool twice = false, string other = \"o\") { var v = await Get(id); if (twice) { v = await Get(other); } return v; }",
                ""
            },
            {
                "var (a, b) = await Two(x.Id);",
                "new { a, b.Ref }",
                "private async Task<(string, Val)> Two(string id) { var v = await Get(id); return (v.Ref, v); }",
                ""
            },
            {
                "var v = await Helper.Load(x.Id, this);",
                "v",
                "private Task<Val> Wrapped(string id) => Inner(id); private async Task<Val> Inner(string id) => await Get(id); private static class Helper { public static async Task<string> Load(string id, W w) { await Flow.Wait(TimeSpan.FromSeconds(1)); return id; } }",
                "!"
            },
            {
                "var v = await Wrapped(x.Id);",
                "v",
                "private Task<Val> Wrapped(string id) => Inner(id); private async Task<Val> Inner(string id) => await Get(id);",
                ""
            },
            {
                "var v = await Helper.After(x.Id);",
                "v",
                "private static class Helper { public static async Task<string> After(string id) { await Flow.Wait(TimeSpan.FromSeconds(1)); return id; } }",
                ""
            },
            // Methods that compute.
            { "", "new { a = Title(x.Id), b = Title(x.Tags[0]) }", "private static string Title(string s) => $\"<{s}>\";", "" },
            {
                "",
                "new { a = Line(x.Order) }",
                "private object Line(Order o) { var first = o.Lines[0]; string sku = first.Sku; return new { sku, first.Count }; }",
                ""
            },
            {
                "",
                "Rank(x.N)",
                "private static int Rank(int n) { if (n > 2) { return 1; } if (n == 0) return 2; else { return n + 3; } }",
                ""
            },
            {
                "var v = await Get(x.Id); int n = Twice(v.Amount);",
                "new { n, v.Ref }",
                "private static int Twice(int n) { int twice = n + n; return twice; }",
                ""
            },
            { "string Tag(string s) => s + x.Id; var v = await Get(Tag(\"a\"));", "Tag(v.Ref)", "", "" },
            { "var id = NewId();", "new { a = id, b = id, c = NewId() }", "private static string NewId() => States.Uuid();", "" },
            // Awaits that are reached on a condition.
            { "int n = x.Flag ? await Count(x.N) : await Count(1);", "n", "", "" },
            { "int n = await Count(x.N) > 2 ? (await Get(x.Id)).Amount : x.N;", "n", "", "" },
            { "string s = x.Maybe ?? (await Get(x.Id)).Ref;", "s", "", "" },
            { "await Send(new { a = x.N, b = x.Flag ? await Count(x.N) : 3, c = await Count(4) });", "x.Id", "", "" },
            { "if (x.Flag && (await Get(x.Id)).Ok) { await Count(1); } else { await Count(2); }", "x.Id", "", "" },
            { "if (x.Flag || (await Get(x.Id)).Ok) { await Count(1); } else { await Count(2); }", "x.Id", "", "" },
            {
                "int a = 0; if (!(x.Flag && ((await Get(x.Id)).Ok || x.N > 1 && await Count(x.N) > 1))) { a = await Count(1); } else if (x.N == 2 || await Count(7) > 0) { a = 5; }",
                "a",
                "",
                ""
            },
            { "bool b = x.Flag && (await Get(x.Id)).Ok; bool c = b || await Count(x.N) > 1;", "new { b, c }", "", "" },
            { "int i = 0; while (i < 4 && await Count(i) != 1) { i = i + 1; }", "i", "", "" },
            { "int i = 0; do { i = i + 1; if (i == 2) { continue; } } while (i < 4 && (x.Flag || await Count(i) != 1));", "i", "", "" },
            { "int s = 0; for (int i = 0; i < 3 && !(await Get(x.Id)).Ok; i++) { s = i; if (s == 9) { break; } }", "s", "", "" },
            {
                "int n = x.N switch { > 2 => await Count(x.N), 0 => 5, 1 when x.Flag => await Count(8), _ => (await Get(x.Id)).Amount };",
                "n",
                "",
                ""
            },
            { "int n = x.N switch { > 2 => 1, 0 => 5, 1 when x.Flag => 7, _ => x.N };", "n", "", "" },
            { "int n = x.Flag switch { true => await Count(x.N), false => await Count(2) };", "n", "", "" },
            { "int n = 0; if (x.N switch { > 2 => true, 0 => x.Flag, _ => false }) { n = 1; }", "n", "", "" },
            {
                "int n = 0; switch (x.N) { case > 0 when await Count(x.N) > 1: n = 1; break; case 0: n = 2; break; default: n = 3; break; }",
                "n",
                "",
                ""
            },
            {
                "int n = x.N; async Task<bool> Up() { n = await Count(n); return n > 1; } if (x.Flag && await Up() && await Up()) { n = n + 1; }",
                "n",
                "",
                ""
            },
            { "int n = x.N; async Task<int> Up() { n = await Count(n); return n; } int s = n + await Up();", "new { s, n }", "", "" },
            // Parallel.
            {
                "var (a, b) = await Flow.Parallel(async () => { var v = await Get(x.Id); return await Get(v.Ref); }, async () => { await Flow.Wait(TimeSpan.FromSeconds(5)); return x.N; });",
                "new { a, b }",
                "",
                ""
            },
            {
                "var (a, b) = await Flow.Parallel(Get(x.Id), Load(x.Tags[0]));",
                "new { a, b }",
                "private async Task<int> Load(string id) { var v = await Get(id); if (v.Ok) { return v.Amount; } return await Count(v.Amount); }",
                ""
            },
            { "var (a, b) = await Flow.Parallel(async () => await Get(x.Id), Count(x.N));", "new { a, b }", "", "" },
            {
                "var (a, b, c) = await Flow.Parallel(Get(x.Id), Flow.Branch(async () => { if (x.Flag) { return 1; } return await Count(x.N); }), Flow.Branch(Load(x.Id)));",
                "new { a, b, c }",
                "private async Task<string> Load(string id) => (await Get(id)).Ref;",
                ""
            },
            { "await Flow.Parallel(async () => { await Get(x.Id); }, async () => { await Count(x.N); });", "x.Id", "", "" },
            { "var (a, b) = await Flow.Parallel(() => Get(x.Id), () => Count(x.N));", "new { a, b }", "", "" },
            {
                "var (a, b, c) = await Flow.Parallel(async () => { var v = await Get(x.Id); return v.Ref; }, () => Count(x.N), async () => x.Flag ? 1 : await Count(2));",
                "new { a, b, c }",
                "",
                ""
            },
            {
                "var (a, b, c, d) = await Flow.Parallel(() => Get(x.Id), () => Count(x.N), () => Flow.Map(x.Numbers, n => Count(n)), () => Find(\"a\"));",
                "new { a, b, c, d }",
                "",
                ""
            },
            {
                "var (a, b) = await Flow.Parallel(() => Load(x.Id), () => Count(x.N)); var (c, d) = await Flow.Parallel(Count(3), () => Load(x.Tags[0])); var (e, g) = await Flow.Parallel(() => Count(4), () => Load(x.Tags[0]));",
                "new { a, b, c, d, e, g }",
                "private async Task<Val> Load(string id) { var a = await Get(id); return await Get(a.Ref); }",
                ""
            },
            { "var all = await Flow.Parallel<int>([() => Count(x.N), async () => await Count(2), () => Count(3)]);", "all", "", "" },
            {
                "await Flow.Parallel(async () => { await Get(x.Id); }, () => Count(x.N), async () => { if (x.Flag) { await Count(1); } });",
                "x.Id",
                "",
                ""
            },
            {
                "await Flow.Parallel(Note(x.Id), Count(x.N)); await Flow.Parallel(Get(x.Id), Note(\"a\"), Flow.Map(x.Numbers, n => Count(n)));",
                "x.Id",
                "private async Task Note(string id) { await Get(id); }",
                ""
            },
            // C# would let an async method give a state; a Task says what it is.
            {
                "var v = await Load(x.Id); var (a, b) = await Flow.Parallel(Load(v.Ref), Count(x.N));",
                "new { a, b }",
                "private async State<Val> Load(string id) { var a = await Get(id); return await Get(a.Ref); }",
                "!"
            },
            {
                "await Flow.Parallel(Note(x.Id), Note(x.Tags[0]));",
                "x.Id",
                "private async Task Note(string s) { if (s == \"a\") { return; } await Get(s); }",
                ""
            },
            {
                "var v = await Get(x.Id); int n = await Count(x.N); var (a, b) = await Flow.Parallel(async () => { var w = await Get(v.Ref); return await Count(n); }, async () => { int m = await Count(n); return v.Amount; });",
                "new { a, b, v, n }",
                "",
                ""
            },
            {
                "var all = await Flow.Parallel(async () => await Get(x.Id), async () => await Get(x.Tags[0]));",
                "new { all.First, all.Second.Ref }",
                "",
                ""
            },
            {
                "var ((a, b), c) = await Flow.Parallel(async () => await Flow.Parallel(Get(x.Id), Count(x.N)), async () => await Get(x.Tags[1]));",
                "new { a, b, c }",
                "",
                ""
            },
            {
                "int n = x.N; for (int i = 0; i < 2; i++) { var (a, b) = await Flow.Parallel(async () => { int m = await Count(n); return await Count(m); }, async () => await Count(i)); n = a; }",
                "n",
                "",
                ""
            },
            // Map.
            { "var all = await Flow.Map(x.Numbers, n => Count(n));", "all", "", "" },
            { "var all = await Flow.Map(x.Numbers, Count);", "all", "", "" },
            {
                "var all = await Flow.Map(x.Tags, Load);",
                "all",
                "private async Task<Val> Load(string id) { var v = await Get(id); return await Get(v.Ref); }",
                ""
            },
            { "var all = await Flow.Map(x.Numbers, async n => { int m = await Count(n); return await Count(m); });", "all", "", "" },
            {
                "var all = await Flow.Map(x.Orders, async order => { var v = await Get(order.Id); var w = await Get(v.Ref); return new Val(order.Id, w.Amount, order.Lines[0].Note, order.IsExpress); });",
                "all",
                "",
                ""
            },
            {
                "var all = await Flow.Map(x.Tags, async (tag, index) => { var v = await Get(tag); return await Send(new { v.Ref, index, tag }); });",
                "new { all }",
                "",
                ""
            },
            { "var all = await Flow.Map(x.Tags, async (tag, index) => await Send(new { index, tag, x.Id }));", "new { all }", "", "" },
            { "var all = await Flow.Map(x.Tags, (tag, i) => Send(new { i, tag }), maxConcurrency: 1);", "new { all }", "", "" },
            { "var all = await Flow.Map(x.Tags, tag => Get(tag), maxConcurrency: x.Tags.Length > 0 ? 2 : 3);", "new { all }", "", "" },
            {
                "int most = await Count(x.N); var all = await Flow.Map(x.Tags, tag => Get(tag), maxConcurrency: 2);",
                "new { all, most }",
                "",
                ""
            },
            {
                "var v = await Get(x.Id); int n = await Count(x.N); var all = await Flow.Map(x.Tags, async tag => { var w = await Get(tag); return await Send(new { v.Ref, w.Amount, n, x.Id, tag }); });",
                "new { all, n }",
                "",
                ""
            },
            { "await Flow.Map(x.Tags, async tag => { await Get(tag); });", "x.Id", "", "" },
            {
                "var all = await Flow.Map(x.Orders, async order => await Flow.Map(order.Lines, line => Send(new { order.Id, line.Sku })));",
                "new { all }",
                "",
                ""
            },
            {
                "var all = await Flow.Map(x.Orders, order => Flow.Map(order.Lines, line => Send(new { order, line, line.Sku })));",
                "new { all }",
                "",
                ""
            },
            {
                "var all = await Flow.Map(x.Orders, async order => await Flow.Map(order.Lines, async line => { var v = await Get(line.Sku); return await Send(new { order.Id, line.Sku, v.Ref }); }));",
                "new { all }",
                "",
                ""
            },
            {
                "var all = await Flow.Map(x.Orders, async (order, i) => { var v = await Get(order.Id); return await Flow.Map(order.Lines, async (line, j) => await Send(new { order.Id, line.Sku, i, j, v.Ref })); });",
                "new { all }",
                "",
                ""
            },
            {
                "var all = await Flow.Map(x.Orders, async (order, i) => await Flow.Map(order.Lines, async (line, j) => await Flow.Map(x.Numbers, async (n, k) => { int m = await Count(n); return await Send(new { order.Id, line.Sku, i, j, k, m, n }); })));",
                "new { all }",
                "",
                ""
            },
            {
                "var all = await Flow.Map(x.Orders, async order => { var (a, b) = await Flow.Parallel(async () => { var v = await Get(order.Id); return await Get(v.Ref + order.Id); }, async () => await Flow.Map(order.Lines, line => Send(new { order.Id, line.Sku }))); return await Send(new { a, b, order.IsExpress }); });",
                "new { all }",
                "",
                ""
            },
            {
                "var all = await Flow.Map(x.Numbers, async n => { if (n > 2) { return 0; } int i = 0; while (i < 2) { i = i + 1; int m = await Count(n); if (m == 1) { return m; } } return n; });",
                "new { all }",
                "",
                ""
            },
            {
                "int last = 0; foreach (string tag in x.Tags) { var all = await Flow.Map(x.Numbers, async n => await Send(new { n, tag, last })); last = all[0].Amount; }",
                "last",
                "",
                ""
            },
            {
                "var (a, b) = await Flow.Parallel(async () => await Flow.Map(x.Tags, tag => Get(tag)), async () => await Flow.Map(x.Numbers, n => Count(n)));",
                "new { a, b }",
                "",
                ""
            },
            { "var all = await Flow.Map(x.Tags, async tag => tag);", "new { all }", "", "" },
            { "var all = await Flow.Map(States.Array(x.Id, \"b\"), async tag => await Send(new { tag }));", "new { all }", "", "" },
            { "var all = await Flow.Map(new[] { x.Id }, async tag => await Send(new { tag }));", "new { all }", "", "" },
            {
                "var one = new[] { x.Id }; var all = await Flow.Map(one, async tag => (await Get(tag)).Amount); var none = await Flow.Map(all, async n => await Count(n));",
                "new { all, none }",
                "",
                ""
            },
            {
                "var all = await Flow.Map((string[])[], async tag => await Get(tag)); var again = await Flow.Map(all, async v => await Count(v.Amount));",
                "new { all, again }",
                "",
                ""
            },
            {
                "var found = await Find(x.Id); var all = await Flow.Map(found, async f => await Send(new { f.Ref, f.Note }));",
                "new { all }",
                "",
                ""
            },
            // Jumps.
            {
                "int n = x.N; Again: ; n = await Count(n); if (n > 1) { if (n == 2) { goto Done; } goto Again; } n = 7; Done: ; await Count(n);",
                "n",
                "",
                ""
            },
            {
                "int n = 0; string s = x.Id; goto B; A: ; n = n + 1; s = (await Get(s)).Ref; if (n > 3) { goto End; } goto C; B: ; n = n + 1; if (x.Flag) { goto A; } goto C; C: ; int m = await Count(n); if (m > 1) { n = n + 1; goto B2; } goto End; B2: ; if (n < 5) { goto A; } End: ; await Send(new { n, s });",
                "new { n, s }",
                "",
                ""
            },
            {
                "int n = 0; for (int i = 0; i < 3; i++) { foreach (int v in x.Numbers) { n = await Count(v); if (n == 1) { goto Out; } } } n = 9; Out: ; await Count(n);",
                "n",
                "",
                ""
            },
            {
                "int n = x.N; int a = 1; switch (n) { case 0: a = await Count(5); goto case 1; case 1: a = a + 1; if (x.Flag) { goto default; } break; case 2: goto case 0; default: a = await Count(a); break; } await Count(a);",
                "new { a, n }",
                "",
                ""
            },
            {
                "int n = x.N; Start: ; while (true) { n = n + 1; if (await Count(n) > 1) { break; } if (n > 3) { n = 0; goto Next; } } goto Done; Next: ; if (x.Flag && n == 0) { n = 2; goto Start; } Done: ; await Count(n);",
                "n",
                "",
                ""
            },
            {
                "int a = await Machine(x.N); int b = await Machine(a);",
                "new { a, b }",
                "private async Task<int> Machine(int n) { int turns = 0; Idle: ; turns = turns + 1; if (turns > 3) { return n; } n = await Count(n); if (n > 1) { goto Busy; } goto Idle; Busy: ; var v = await Get(\"busy\"); if (v.Ok) { goto Idle; } return turns; }",
                ""
            },
            {
                "int n = x.N; if (n > 1) { Inner: ; n = await Count(n); if (n > 2) { goto Inner; } } var v = await Get(x.Id); if (v.Ok) { goto End; } n = 3; End: ; n = n + 1;",
                "new { n, v }",
                "",
                ""
            },
            {
                "var all = await Flow.Map(x.Numbers, async n => { int turns = 0; Again: ; n = await Count(n); turns = turns + 1; if (n > 1 && turns < 3) { goto Again; } return n; });",
                "all",
                "",
                ""
            },
            // Waits.
            {
                "await Flow.Wait(TimeSpan.FromMinutes(x.Delay)); await Flow.Wait(TimeSpan.FromHours(x.Delay)); await Get(x.Id);",
                "x.Id",
                "",
                "JsonPath"
            },
            { "await Flow.Wait(TimeSpan.FromSeconds(x.Delay)); await Get(x.Id);", "x.Id", "", "" },
            { "await Flow.WaitUntil(x.At); await Get(x.Id);", "x.At", "", "" },
            { "await Flow.WaitUntil(new DateTimeOffset(2025, 2, 3, 4, 5, 6, TimeSpan.FromHours(-2))); await Get(x.Id);", "x.Id", "", "" },
            { "await Flow.WaitUntil(DateTimeOffset.Parse(\"2025-03-03T04:05:06.5Z\")); await Get(x.Id);", "x.Id", "", "" },
            { "await Flow.WaitUntil(DateTimeOffset.Parse(\"3 Feb 2025\")); await Get(x.Id);", "x.Id", "", "!" },
            // Distributed maps.
            { "var all = await Flow.DistributedMap(x.Tags, tag => Get(tag));", "new { all }", "", "" },
            {
                "var v = await Get(x.Id); var all = await Flow.DistributedMap(x.Orders, async order => { var w = await Get(order.Id); return await Send(new { w.Ref, v.Amount, x.N, order.IsExpress, x.Maybe }); }, new() { MaxConcurrency = 5, Label = \"Orders\" });",
                "new { all, v }",
                "",
                ""
            },
            {
                "var v = await Get(x.Id); var all = await Flow.DistributedMap(x.Orders, order => Send(new { v.Ref, order.Id, x.N }));",
                "new { all }",
                "",
                ""
            },
            {
                "var all = await Flow.DistributedMap(x.Orders, async order => await Flow.Map(order.Lines, async line => { int n = await Count(line.Count); return await Send(new { order.Id, line.Sku, m = n, x.N }); }));",
                "new { all }",
                "",
                ""
            },
            {
                "var all = await Flow.DistributedMap(Flow.Batches(x.Orders, maxItems: 2), async batch => { var first = await Flow.Map(batch, order => Send(new { order.Id, x.N })); return await Send(new { first, x.Id, x.N, count = States.ArrayLength(batch) }); });",
                "new { all }",
                "",
                ""
            },
            {
                "var all = await Flow.DistributedMap(Flow.Batches(x.Numbers, maxItems: 1), async batch => await Flow.Map(batch, async n => { int m = await Count(n); return m; }), new DistributedMapOptions { ExecutionType = StateMachineType.Express });",
                "new { all }",
                "",
                ""
            },
            {
                "await Flow.DistributedMap(x.Tags, async tag => { if (tag == x.Id) { return; } int i = 0; while (i < 2) { await Get(tag); i = i + 1; } }, new() { ToleratedFailureCount = 1, ToleratedFailurePercentage = 0.5 });",
                "x.Id",
                "",
                ""
            },
            {
                "var all = await Flow.Map(x.Orders, async order => await Flow.DistributedMap(order.Lines, async line => { var v = await Get(order.Id); return await Send(new { order.Id, line.Sku, v.Ref }); }));",
                "new { all }",
                "",
                ""
            },
        };

    public static MatrixTheoryData<int, string> Cases { get; } = new(Enumerable.Range(0, Constructs.Count), WorkflowSource.Languages);

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_flow_inside_a_flow_means_what_it_means_in_CSharp(int number, string language)
    {
        (string statements, string payload, string members, string refusedBy) = Constructs.ElementAt(number).Data;

        Type workflow = CompiledWorkflow.Load(Source(language, statements, payload, members), "W");
        string definition = (string)workflow.GetField("Definition")!.GetRawConstantValue()!;
        bool isRefused = refusedBy == "!" || refusedBy == language;
        Assert.True(isRefused == (definition.Length == 0), $"{statements} {payload} is refused: {definition.Length == 0}");
        if (isRefused)
        {
            return;
        }

        IReadOnlyList<string> differences = await Proof.DifferencesAsync(workflow);

        Assert.True(
            differences.Count == 0,
            $"{statements} {payload}: {differences.Count} differences, such as\n{string.Join("\n\n", differences.Take(2))}\n{definition}"
        );
    }

    private static string Source(string language, string statements, string payload, string members) =>
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
                {{members}}
                [State] private LambdaInvoke<Val> Get(string id) => new(f) { Payload = new { id } };
                [State] private LambdaInvoke<Val[]> Find(string id) => new(f) { Payload = new { id } };
                [State] private LambdaInvoke<int> Count(int n) => new(f) { Payload = new { n } };
                [State] private LambdaInvoke<Val> Send(object o) => new(f) { Payload = o };
                [State] private LambdaInvoke<object> Last(object o) => new(f) { Payload = new { o } };
            }
            """;
}
