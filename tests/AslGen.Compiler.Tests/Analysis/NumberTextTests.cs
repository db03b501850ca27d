using AslGen.Compiler.Tests.Harness;

namespace AslGen.Compiler.Tests.Analysis;

/// <summary>Numbers in texts: which formats there are, and what is said of the others.</summary>
public sealed class NumberTextTests
{
    private static string Workflow(string text, string language = "Jsonata") =>
        $$"""
            using System.Globalization;

            public sealed record Bill(string Id, double Price, double? Discount, decimal Amount, int Count, long Total, float Rate, Kind Kind, bool IsPaid);
            public enum Kind { Small, Large }

            [StateMachine(QueryLanguage = QueryLanguage.{{language}})]
            public sealed partial class Billing
            {
                public async Task<object> RunAsync(Bill bill)
                {
                    return new { text = {{text}} };
                }
            }
            """;

    [Theory]
    [InlineData("$\"{bill.Price}\"")]
    [InlineData("$\"{bill.Price:F2} {bill.Price,8:n0} {bill.Price:G}{bill.Price:0.##}\"")]
    [InlineData("$\"{bill.Discount:F2}\" + bill.Discount")]
    [InlineData("$\"{bill.Amount:N2} {bill.Amount:#,##0.00} {bill.Amount:0.}\"")]
    [InlineData("bill.Amount.ToString(\"F2\")")]
    [InlineData("bill.Amount.ToString(format: \"0.00\", provider: CultureInfo.InvariantCulture)")]
    [InlineData("bill.Discount?.ToString(\"F1\", CultureInfo.InvariantCulture) ?? \"none\"")]
    [InlineData("$\"{bill.Count:D4} {bill.Total:D} {bill.Total:N0} {bill.Count:000}\"")]
    [InlineData("bill.Price.ToString() + bill.Price.ToString(CultureInfo.InvariantCulture)")]
    [InlineData("string.Format(\"{0}: {1:F2} of {2,5} {{}}\", bill.Id, bill.Amount, bill.Count)")]
    [InlineData("string.Format(CultureInfo.InvariantCulture, \"{3}{0}{1}{2}{3}\", bill.Id, bill.Price, bill.Count, bill.IsPaid)")]
    [InlineData("string.Format(\"{1:F1}{0}\", new object[] { bill.Id, bill.Price })")]
    [InlineData("string.Create(CultureInfo.InvariantCulture, $\"{bill.Id} {bill.Amount,10:F2}\")")]
    [InlineData("FormattableString.Invariant($\"{bill.Id} {bill.Amount,10:F2} {bill.Kind}\")")]
    [InlineData("\"at \" + 1.5 + 12.50m + 1e300")]
    public Task FormatsThatJsonataCanWrite(string text) => RuleTest.IsSilent(Workflow(text));

    [Theory]
    [InlineData("$\"{[|bill.Amount|]}\"", "ASL3004")]
    [InlineData("\"a\" + [|bill.Amount|]", "ASL3004")]
    [InlineData("$\"{[|bill.Rate|]}\"", "ASL3004")]
    [InlineData("string.Format(\"{0}\", [|bill.Amount|])", "ASL3004")]
    [InlineData("[|bill.Amount.ToString()|]", "ASL3011")]
    [InlineData("[|bill.Amount.ToString(CultureInfo.InvariantCulture)|]", "ASL3011")]
    [InlineData("[|bill.Rate.ToString(\"F2\")|]", "ASL3011")]
    [InlineData("[|bill.Price.ToString(CultureInfo.CurrentCulture)|]", "ASL3011")]
    [InlineData("bill.Price.ToString(\"F2\", [|CultureInfo.CurrentCulture|])", "ASL1008")]
    [InlineData("bill.Price.ToString([|bill.Id|])", "ASL1008")]
    [InlineData("bill.Price.ToString([|\"F10\"|])", "ASL1008")]
    [InlineData("$\"{bill.Price[|:C|]}\"", "ASL1008")]
    [InlineData("$\"{bill.Price[|:P1|]}\"", "ASL1008")]
    [InlineData("$\"{bill.Price[|:E3|]}\"", "ASL1008")]
    [InlineData("$\"{bill.Price[|:g|]}\"", "ASL1008")]
    [InlineData("$\"{bill.Price[|:D2|]}\"", "ASL1008")]
    [InlineData("$\"{bill.Price[|:0.00;(0.00)|]}\"", "ASL1008")]
    [InlineData("$\"{bill.Price[|:#.##|]}\"", "ASL1008")]
    [InlineData("$\"{bill.Price[|:0.#0|]}\"", "ASL1008")]
    [InlineData("$\"{bill.Amount[|:G|]}\"", "ASL1008")]
    [InlineData("$\"{bill.Count[|:X|]}\"", "ASL1008")]
    [InlineData("$\"{bill.Kind[|:D|]}\"", "ASL1008")]
    [InlineData("$\"{bill.IsPaid[|:F2|]}\"", "ASL1008")]
    [InlineData("string.Format([|bill.Id|], bill.Count)", "ASL1008")]
    [InlineData("string.Format([|\"{0\"|], bill.Count)", "ASL1008")]
    [InlineData("string.Format([|\"{1}\"|], bill.Count)", "ASL1008")]
    [InlineData("string.Format([|\"}\"|], bill.Count)", "ASL1008")]
    [InlineData("string.Format([|\"{0,+5}\"|], bill.Count)", "ASL1008")]
    [InlineData("string.Format([|\"{99999999999}\"|], bill.Count)", "ASL1008")]
    [InlineData("string.Format([|\"{0:C}\"|], bill.Count)", "ASL1008")]
    [InlineData("string.Format([|CultureInfo.CurrentCulture|], \"{0}\", bill.Count)", "ASL1008")]
    [InlineData("string.Create([|CultureInfo.CurrentCulture|], $\"{bill.Price}\")", "ASL1008")]
    public Task WhatTheyCannotWriteIsRefusedAtItsPlace(string text, string rule) => RuleTest.Reports(rule, Workflow(text));

    [Fact]
    public Task ADecimalIsToldToHaveAFormat() =>
        RuleTest.ReportsMessage(
            "ASL3004",
            "A value of type 'decimal' cannot become part of a text, because JSON does not keep how many decimal places C# writes (12.50); "
                + "write it with a format, such as {amount:F2}",
            Workflow("$\"{[|bill.Amount|]}\"")
        );

    [Theory]
    [InlineData("$\"{[|bill.Price|]}\"")]
    [InlineData("$\"{[|bill.Amount|]:F2}\"")]
    public Task JsonPathHasNone(string text) => RuleTest.Reports("ASL3001", Workflow(text, "JsonPath"));
}
