using AslGen.Compiler.Tests.Harness;

namespace AslGen.Compiler.Tests.Analysis;

/// <summary>What of decimals is refused: at its place, once, and with what to write instead.</summary>
public sealed class DecimalTests
{
    [Theory]
    [InlineData("ASL3011", "[|o.Price / o.N|]", "as Math.Round(left / right, 2)")]
    [InlineData("ASL3011", "[|o.Price / 3|]", "as Math.Round(left / right, 2)")]
    [InlineData("ASL3011", "[|o.Price / 0m|]", "as Math.Round(left / right, 2)")]
    [InlineData("ASL3011", "[|decimal.Divide(o.Price, 3)|]", "as Math.Round(left / right, 2)")]
    [InlineData("ASL3011", "Math.Round([|o.Price / o.N|], o.N)", "as Math.Round(left / right, 2)")]
    [InlineData("ASL3011", "Math.Round([|o.Price / o.N|] + 1, 2)", "as Math.Round(left / right, 2)")]
    [InlineData("ASL3011", "[|o.Prices.Average()|]", "as Math.Round(items.Average(…), 2)")]
    [InlineData("ASL3011", "[|o.Prices.Average(p => p + 1)|] + 1", "as Math.Round(items.Average(…), 2)")]
    [InlineData("ASL3011", "Math.Round([|o.Prices.Average(p => o.Discount)|] ?? 0, 2)", "of decimals that are not null")]
    [InlineData("ASL3011", "[|o.Floats.Sum()|]", "compute with int, decimal or double")]
    [InlineData("ASL3011", "[|decimal.Parse(o.Text)|]", "write decimal.Parse(text, CultureInfo.InvariantCulture)")]
    [InlineData("ASL3011", "[|decimal.TryParse(o.Text, out decimal found)|]", "write decimal.Parse(text, CultureInfo.InvariantCulture)")]
    [InlineData("ASL1008", "[|o.Price * 1.2345678901234567m|]", "A computation with a decimal of more than 15 digits")]
    [InlineData("ASL1008", "Math.Round([|o.Price / 1.2345678901234567m|], 2)", "A computation with a decimal of more than 15 digits")]
    [InlineData("ASL1008", "[|decimal.MaxValue - o.Price|]", "A computation with a decimal of more than 15 digits")]
    [InlineData("ASL1008", "[|o.Discount + 1|]", "The operator '+'")]
    [InlineData("ASL1008", "[|(float)o.Price|]", "The conversion to float")]
    public async Task What_is_not_exact_is_refused(string rule, string expression, string message)
    {
        string source = Source("Jsonata", $"await Send({expression});");
        await RuleTest.Reports(rule, source);
        AnalyzerRun run = await AnalyzerRun.Of(RuleTest.Prelude, "using AslGen;\n" + Markup.Parse(source).Text);
        Assert.Contains(message, Assert.Single(run.Findings).GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("decimal total = o.Price; [|total /= o.N|]; await Send(total);")]
    [InlineData("decimal total = o.Price; total += [|o.Price / 3|]; await Send(total);")]
    public Task Quotients_that_are_assigned_are_refused(string statements) => RuleTest.Reports("ASL3011", Source("Jsonata", statements));

    [Theory]
    [InlineData("await Send(o.Price / 4 + o.Price / 0.1m - o.Price / 2.50m);")]
    [InlineData("decimal total = o.Price; total /= 8; await Send(total);")]
    [InlineData("const int digits = 2; await Send(Math.Round(o.Price / o.N, digits, MidpointRounding.AwayFromZero));")]
    [InlineData("await Send(o.Price < decimal.MaxValue && o.Price != 1.2345678901234567m);")]
    public Task What_is_exact_is_compiled(string statements) => RuleTest.IsSilent(Source("Jsonata", statements));

    [Theory]
    [InlineData("[|o.Price + 1|]")]
    [InlineData("[|o.Price * o.N|]")]
    [InlineData("[|-o.Price|]")]
    [InlineData("[|Math.Round(o.Price, 2)|]")]
    [InlineData("[|o.Prices.Sum()|]")]
    public async Task JSONPath_does_not_compute_with_them(string expression)
    {
        string source = Source("JsonPath", $"await Send(new {{ value = {expression} }});");
        await RuleTest.Reports("ASL3001", source);
        AnalyzerRun run = await AnalyzerRun.Of(RuleTest.Prelude, "using AslGen;\n" + Markup.Parse(source).Text);
        Assert.Contains("use QueryLanguage.Jsonata", Assert.Single(run.Findings).GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("await Send(o.Price + );")]
    [InlineData("await Send(Math.Round(o.Price / , 2));")]
    [InlineData("await Send(Math.Round(, 2) + decimal.Divide(o.Price));")]
    [InlineData("decimal total = o.Nothing; total += ; await Send((int)(total / ));")]
    [InlineData("await Send(Math.Round(o.Prices.Average(p => p.), 2));")]
    public async Task Half_typed_computations_are_CSharps_to_report(string statements)
    {
        AnalyzerRun run = await AnalyzerRun.Of(RuleTest.Prelude, "using AslGen;\n" + Source("Jsonata", statements));

        Assert.NotEmpty(run.CSharpErrors);
        Assert.Empty(run.Findings);
    }

    private static string Source(string language, string statements) =>
        $$"""
            public record Order(decimal Price, int N, decimal[] Prices, decimal? Discount, float[] Floats, string Text);

            [StateMachine(QueryLanguage = QueryLanguage.{{language}})]
            public sealed partial class Flow(LambdaFunction function)
            {
                public async Task RunAsync(Order o) { {{statements}} }
                [State] private LambdaInvoke<object> Send(object value) => new(function) { Payload = new { value } };
            }
            """;
}
