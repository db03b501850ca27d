namespace AslGen.Proof.Tests;

/// <summary>Values that depend on conditions: what is sent and given is what the C# sends and gives.</summary>
public sealed class ValueFlowTests
{
    private const string Types = """
        using AslGen;

        public record Line(string Sku, int Count, string? Note);
        public record Input(string Id, int N, int M, bool Flag, bool Other, string? Maybe, string? Note, int? Limit, int[] Numbers, Line[] Lines, Line? Line);

        """;

    /// <summary>Statements, what is sent after them, and the query language that cannot say it.</summary>
    public static TheoryData<string, string, string> Flows { get; } =
        new()
        {
            // What is known to be null.
            { "string? s = x.Maybe; s = null; bool long1 = s is { Length: > 2 };", "new { long1, s }", "" },
            { "string? s = null;", "new { a = s?.Length ?? 0, b = s?.Trim(), c = s ?? x.Id, d = s is null, e = s == null ? 1 : 2 }", "" },
            { "Line? line = null; if (x.Flag) { line = x.Line; }", "new { a = line?.Sku, b = line is { Count: > 1 } }", "" },
            { "Line? line = null; bool a = line is (_, > 1, _) || line is { Note: { } note } && note == \"a\";", "new { a }", "" },
            { "int? n = null; bool a = n is > 3 or < 1; bool b = n is null or 4; bool c = n is int m && m > 2;", "new { a, b, c }", "" },
            // What is known not to be null, and how much it is.
            {
                "string? s = $\"{x.Id}!\"; int[] three = [x.N, 2, 3];",
                "new { a = s ?? \"none\", b = s is null, n = three.Length, big = three.Length > x.N }",
                ""
            },
            // What nobody reads asks nothing.
            { "string unused = x.Maybe ?? \"none\"; try { await Ask(x.Id); } catch (Exception) { await Ask(\"failed\"); }", "x.Id", "" },
            // Values that depend on conditions.
            { "string a = x.Flag ? x.Id : \"none\";", "new { a }", "" },
            { "string a = x.Maybe ?? \"none\"; string b = x.Maybe ?? x.Note ?? x.Id;", "new { a, b, c = x.Note ?? a }", "" },
            {
                "",
                "new { a = x.Flag ? x.Id : x.Other ? x.Maybe : \"no\", b = x.Limit ?? 5, c = x.Line?.Sku, d = x.Line?.Note ?? \"none\" }",
                ""
            },
            {
                "bool a = x.N > 3; bool b = x.Flag && !x.Other; bool c = x.Maybe == \"a\" || x.Note is null;",
                "new { a, b, c, d = x.N == x.M }",
                ""
            },
            { "string a = x.N switch { > 5 => \"large\", 0 => \"none\", < 0 => x.Id, _ => \"small\" };", "new { a }", "" },
            {
                "string a = (x.Flag, x.Maybe) switch { (true, null) => \"1\", (true, var m) => m, (false, \"a\") => \"3\", _ => \"4\" };",
                "new { a }",
                ""
            },
            {
                "int n = await Count(x.N); string size = n > 3 ? \"large\" : \"small\"; if (size == \"large\") { await Ask(size); }",
                "new { n, size }",
                ""
            },
            { "var text = $\"{x.Id}: {(x.Flag ? \"yes\" : \"no\")} {x.Maybe ?? \"-\"}\";", "text", "" },
            { "string? a = await Ask(x.Flag ? x.Id : x.Maybe); await Ask(a ?? x.Id);", "new { a = a ?? \"none\" }", "" },
            { "int[] list = x.Flag ? x.Numbers : []; int m = 0; foreach (int n in list) { m = await Count(n > 3 ? n : m); }", "m", "" },
            {
                "var all = await Flow.Map(x.Lines, async l => { string s = l.Note ?? l.Sku; return await Ask(l.Count > 2 ? s : x.Id); });",
                "all",
                ""
            },
            {
                "var (a, b) = await Flow.Parallel(async () => x.Flag ? 1 : await Count(2), async () => x.Maybe ?? await Ask(x.Note ?? x.Id));",
                "new { a, b }",
                ""
            },
            { "int n = x.Limit ?? 3; while (n > 0 && n < 9) { n = n > 2 ? n - 2 : 0; await Count(n); }", "n", "" },
            // Conditions of what must be computed.
            {
                "if (x.Numbers.Length > 0 && x.Lines.Length <= 1) { await Ask(\"a\"); } else if (x.Numbers.Length == 2) { await Ask(\"b\"); } else if (x.Lines.Length != 0) { await Ask(\"c\"); }",
                "x.Id",
                ""
            },
            {
                "if (0 == x.Numbers.Length || 3 > x.Numbers.Length && x.Numbers.Length >= 0) { await Ask(\"a\"); }",
                "x.Numbers.Length > 1",
                ""
            },
            { "if (x.N + 1 > x.M) { await Ask(\"a\"); }", "x.Id", "" },
            { "int n = 0; while (n + 1 < 4) { n = n + 1; await Count(n); }", "n", "" },
            { "int n = 0; while (x.Flag && n + 1 < 4 && (x.Maybe ?? \"a\") == \"a\") { n = n + 1; await Count(n); }", "n", "" },
            {
                "if ((x.Maybe ?? \"a\") == \"a\" && x.Line != null && (x.Line.Note ?? \"q\") != \"q\") { await Ask(\"in\"); } else { await Ask(\"out\"); }",
                "x.Id",
                ""
            },
            { "if (!((x.Limit ?? 0) > 3 || x.Line is { Note: null } || x.N + x.M == 0)) { await Ask(\"in\"); }", "x.Id", "" },
            {
                "if (string.IsNullOrEmpty(x.Maybe)) { await Ask(\"in\"); }",
                "new { a = string.IsNullOrEmpty(x.Note) ? \"none\" : x.Note }",
                ""
            },
            {
                "string? a = null; try { a = await Ask(x.Maybe ?? x.Id); } catch (StateException e) when (e.Error == \"Busy\" && (x.Note ?? \"a\") == \"a\") { a = x.Flag ? e.Error : e.Cause; }",
                "new { a }",
                ""
            },
        };

    public static MatrixTheoryData<int, string> Numbers { get; } = new(Enumerable.Range(0, Flows.Count()), WorkflowSource.Languages);

    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task A_value_is_what_it_is_in_CSharp(int number, string language)
    {
        (string statements, string payload, string refusedBy) = Flows.ElementAt(number).Data;
        Type workflow = CompiledWorkflow.Load(Source(language, statements, payload), "W");
        string definition = (string)workflow.GetField("Definition")!.GetRawConstantValue()!;
        Assert.True(refusedBy == language == (definition.Length == 0), $"{statements} {payload} is refused: {definition.Length == 0}");
        if (refusedBy == language)
        {
            return;
        }

        IReadOnlyList<string> differences = await Proof.DifferencesAsync(workflow);

        Assert.True(
            differences.Count == 0,
            $"{statements} {payload}: {differences.Count} differences, such as\n{string.Join("\n\n", differences.Take(2))}\n{definition}"
        );
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
                [State] private LambdaInvoke<string?> Ask(string? id) => new(f) { Payload = new { id } };
                [State] private LambdaInvoke<int> Count(int n) => new(f) { Payload = new { n } };
                [State] private LambdaInvoke<object> Last(object o) => new(f) { Payload = new { o } };
            }
            """;
}
