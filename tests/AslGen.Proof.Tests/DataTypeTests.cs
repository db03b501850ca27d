namespace AslGen.Proof.Tests;

/// <summary>Methods and computed properties of the data's own types compute in the definition what they compute in C#.</summary>
public sealed class DataTypeTests
{
    private const string Types = """
        using AslGen;

        public record Line(string Sku, int Count, string? Note)
        {
            public bool IsLarge => Count % 2 == 0;
            public string Label => $"{Sku}: {Note ?? "none"}";
            public bool Has(string sku) => Sku == sku || Note == sku;
            public Line Renamed(string sku) => this with { Sku = sku };
        }

        public record Input(string Id, int N, string? Maybe, Line[] Lines)
        {
            public int Rest => N % 10;
            public int Large => Lines.Count(line => line.IsLarge);
            public string Name
            {
                get
                {
                    var first = Lines.Length > 0 ? Lines[0] : null;
                    if (first is { IsLarge: true }) { return first.Label; }
                    return Maybe ?? Id;
                }
            }
            public bool IsOver(int limit) => Rest > limit && !IsUnder(limit - 5);
            private bool IsUnder(int limit) => Rest < limit;
            public void Check() { if (Rest == 3) { throw new ArgumentException($"{Id} has {Rest}"); } }
        }

        public sealed class Tally
        {
            public int Count { get; set; }
            public string? Last { get; set; }
            public int Twice => Count * 2;
            public bool IsEmpty { get { return Count == 0; } }
        }

        public struct Size { public int Width { get; set; } public int Height { get; set; } public readonly int Area => Width % 9 * (Height % 9); }

        """;

    /// <summary>Statements, what is sent after them, and members of the class.</summary>
    public static TheoryData<string, string, string> Constructs { get; } =
        new()
        {
            { "int a = x.Rest;", "new { a, x.Large, x.Name }", "" },
            { "if (x.IsOver(4)) { await Get(x.Name); }", "x.Lines.Where(l => l.Has(x.Id)).Select(l => l.Label).ToList()", "" },
            { "x.Check(); await Get(x.Id); x.Check();", "x.Rest", "" },
            { "try { x.Check(); await Get(x.Id); } catch (ArgumentException e) { await Get(e.Message); }", "x.Rest", "" },
            { "var y = x with { N = 12 };", "new { y, y.Rest, old = x.Rest }", "" },
            { "var y = x with { N = await Count(x.Rest) }; y = y with { Maybe = y.Name };", "new { y, x.Name }", "" },
            { "var l = x.Lines[0].Renamed(\"new\"); await Get(l.Label);", "new { l, x.Lines[0].Label }", "" },
            { "foreach (var l in x.Lines) { if (l is { IsLarge: true, Label: var text }) { await Get(text); } }", "x.Large", "" },
            { "var t = new Tally { Count = x.Rest };", "new { t, t.IsEmpty }", "" },
            { "var t = new Tally(); foreach (var l in x.Lines) { t.Count += await Count(t.Twice % 7) % 9; t.Last = l.Label; }", "t", "" },
            { "var t = new Tally { Last = x.Maybe }; t.Count++; await Get(t.IsEmpty ? \"no\" : x.Id); t.Last ??= x.Name;", "t", "" },
            { "var s = new Size { Width = x.Rest, Height = 4 }; await Count(s.Area); s.Height = 5;", "new { s, s.Area }", "" },
            {
                "var all = await Flow.Map(x.Lines, async l => { var v = await Get(l.Label); return l.IsLarge ? v.Label : l.Sku; });",
                "all",
                ""
            },
            { "var line = x.Lines.FirstOrDefault(l => l.Has(\"a\"));", "new { a = line?.Label, b = line?.IsLarge ?? false }", "" },
            {
                "if (Limit < x.Rest) { await Get(Default); }",
                "new { Limit, Default }",
                "private static int Limit => 4; private string Default => $\"d{Limit}\";"
            },
        };

    public static TheoryData<int> Cases { get; } = [.. Enumerable.Range(0, Constructs.Count)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task What_a_type_computes_means_what_it_means_in_CSharp(int number)
    {
        (string statements, string payload, string members) = Constructs.ElementAt(number).Data;

        Type workflow = CompiledWorkflow.Load(Source(statements, payload, members), "W");
        string definition = (string)workflow.GetField("Definition")!.GetRawConstantValue()!;
        Assert.NotEmpty(definition);
        IReadOnlyList<string> differences = await Proof.DifferencesAsync(workflow);

        Assert.True(
            differences.Count == 0,
            $"{statements} {payload}: {differences.Count} differences, such as\n{string.Join("\n\n", differences.Take(2))}\n{definition}"
        );
    }

    private static string Source(string statements, string payload, string members) =>
        Types
        + $$"""
            [StateMachine]
            public partial class W(LambdaFunction f)
            {
                public async Task<object> RunAsync(Input x)
                {
                    {{statements}}
                    return await Last({{payload}});
                }
                {{members}}
                [State] private LambdaInvoke<Line> Get(string id) => new(f) { Payload = new { id } };
                [State] private LambdaInvoke<int> Count(int n) => new(f) { Payload = new { n } };
                [State] private LambdaInvoke<object> Last(object o) => new(f) { Payload = new { o } };
            }
            """;
}
