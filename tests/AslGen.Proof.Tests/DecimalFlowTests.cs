namespace AslGen.Proof.Tests;

/// <summary>Decimals in flows: the definition computes, asks and sends what the C# does, or fails where C# has more than 15 digits.</summary>
public sealed class DecimalFlowTests
{
    private const string Types = """
        using System.Globalization;
        using AslGen;

        public record Line(string Product, int Quantity, decimal Price, decimal? Discount);
        public record Input(string Id, int N, decimal Limit, decimal? Credit, Line[] Lines);
        public record Val(string Ref, decimal Amount);
        public class Totals { public decimal Sum { get; set; } public decimal Least { get; set; } }

        """;

    /// <summary>Statements, and what is sent after them.</summary>
    public static TheoryData<string, string> Constructs { get; } =
        new()
        {
            { "", "x.Lines.Sum(l => l.Price * (l.Quantity % 100))" },
            { "decimal total = x.Lines.Sum(l => l.Price * (l.Quantity % 100));", "new { total, vat = Math.Round(total * 0.21m, 2) }" },
            { "decimal total = 0; foreach (var l in x.Lines) { total += l.Price; await Get(l.Product); }", "total" },
            {
                "decimal total = 100; foreach (var l in x.Lines) { if (l.Discount is { } d) { total -= d; } else { total *= 0.5m; } }",
                "total"
            },
            { "decimal left = x.Limit; while (left > 0) { var v = await Get(x.Id); left -= Math.Abs(v.Amount) + 1000.25m; }", "left" },
            { "if (x.Limit * 1.1m > x.Lines.Sum(l => l.Price)) { await Get(x.Id); } else { await Count(1); }", "x.Limit" },
            { "if (x.Lines.Max(l => l.Price) - x.Limit is > 10m or < -10.5m) { await Get(x.Id); }", "-x.Limit" },
            { "if ((x.Credit ?? 0) + x.Limit >= 0.01m) { await Get(x.Id); } else { await Count(1); }", "x.Credit" },
            { "var v = await Get(x.Id); decimal rest = v.Amount - x.Limit;", "new { rest, v.Amount, part = rest / 8, whole = (int)rest }" },
            { "var v = await Get(x.Id); v = v with { Amount = v.Amount + x.Limit };", "v" },
            { "decimal share = x.N == 0 ? 0 : Math.Round(x.Limit / x.N, 2, MidpointRounding.AwayFromZero);", "share" },
            { "", "Math.Round(x.Lines.Average(l => l.Price), 2)" },
            { "", "x.Lines.Select(l => new { l.Product, Price = l.Price * 1.05m }).Where(l => l.Price > 0).ToList()" },
            {
                "",
                "x.Lines.GroupBy(l => l.Quantity > 0).Select(g => new { g.Key, Sum = g.Sum(l => l.Price), Least = g.Min(l => l.Discount) }).ToList()"
            },
            { "", "x.Lines.OrderBy(l => l.Price - (l.Discount ?? 0)).First().Product" },
            {
                "var totals = await Flow.Map(x.Lines, async l => { var v = await Get(l.Product); return v.Amount * 2 - l.Price; });",
                "totals.Sum() > x.Limit"
            },
            { "decimal n = 0.5m; n++; n = -n;", "n" },
            {
                "var t = new Totals(); foreach (var l in x.Lines) { t.Sum += l.Price; t.Least = Math.Min(t.Least, l.Price * 0.5m); await Get(x.Id); }",
                "new { t.Sum, low = t.Least - t.Sum }"
            },
            {
                "var sums = new decimal[] { 0, 0 }; foreach (var l in x.Lines) { sums[l.Price > 0 ? 1 : 0] -= l.Price; }",
                "sums[0] + sums[1]"
            },
            {
                "var sums = new Dictionary<string, decimal>(); foreach (var l in x.Lines) { sums[l.Product] = sums.GetValueOrDefault(l.Product) + l.Price; }",
                "sums.Values.Sum()"
            },
            { "decimal Tax(decimal amount) => amount * 0.21m;", "Math.Floor(Tax(x.Limit)) + Tax(100)" },
        };

    public static TheoryData<int> Cases => [.. Enumerable.Range(0, Constructs.Count)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Decimals_are_what_they_are_in_CSharp(int number)
    {
        (string statements, string payload) = Constructs.ElementAt(number).Data;

        Type workflow = CompiledWorkflow.Load(Source(statements, payload), "W");
        string definition = (string)workflow.GetField("Definition")!.GetRawConstantValue()!;
        Assert.True(definition.Length > 0, $"{statements} {payload} is refused");

        IReadOnlyList<string> differences = await Proof.DifferencesAsync(workflow);

        Assert.True(
            differences.Count == 0,
            $"{statements} {payload}: {differences.Count} differences, such as\n{string.Join("\n\n", differences.Take(2))}\n{definition}"
        );
    }

    [Theory]
    [InlineData("decimal power = 1.5m; for (int i = 0; i < 4; i++) { power *= x.Limit + 0.001m; }", "power > 0")]
    [InlineData("decimal tiny = 0.000001m * x.N; tiny += 10000000000m;", "tiny")]
    [InlineData("", "Math.Round((x.N % 2 + 0.5m) * 1000000000m / 7, 6)")]
    public async Task What_has_more_digits_fails(string statements, string payload)
    {
        Type workflow = CompiledWorkflow.Load(Source(statements, payload), "W");

        IReadOnlyList<string> differences = await Proof.DifferencesAsync(workflow);

        Assert.NotEmpty(differences);
        Assert.All(
            differences,
            difference =>
            {
                Assert.Contains("the definition failed with States.QueryEvaluationError", difference, StringComparison.Ordinal);
                Assert.Contains("A decimal would have more than 15 digits.", difference, StringComparison.Ordinal);
            }
        );
    }

    [Fact]
    public void Functions_are_defined_once_in_an_expression()
    {
        Type workflow = CompiledWorkflow.Load(Source("", "(x.Limit + 1) * x.Limit + x.Lines.Sum(l => l.Price * l.Price)"), "W");

        string definition = (string)workflow.GetField("Definition")!.GetRawConstantValue()!;

        Assert.Contains(
            "$_sum([$_product($_sum([$states.input.Limit, 1]), $states.input.Limit), "
                + "$_sum([$map($states.input.Lines, function($l){$_product($l.Price, $l.Price)})[]])])",
            definition,
            StringComparison.Ordinal
        );
        Assert.Equal(3, definition.Split(" := function(").Length - 1);
    }

    private static string Source(string statements, string payload) =>
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
                [State] private LambdaInvoke<Val> Get(string id) => new(f) { Payload = new { id } };
                [State] private LambdaInvoke<int> Count(int n) => new(f) { Payload = new { n } };
                [State] private LambdaInvoke<object> Last(object value) => new(f) { Payload = new { value } };
            }
            """;
}
