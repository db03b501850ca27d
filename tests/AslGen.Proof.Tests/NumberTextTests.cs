namespace AslGen.Proof.Tests;

/// <summary>Numbers in the texts of flows: what is sent is what the C# sends, digit by digit.</summary>
public sealed class NumberTextTests
{
    private const string Types = """
        using System.Globalization;
        using AslGen;

        public record Part(string Name, double Price, decimal Amount);
        public record Input(string Id, double Price, double? Discount, decimal Amount, int Count, long Total, Part[] Parts);
        public record Val(string Ref, double Rate);

        """;

    /// <summary>Statements, and what is sent after them.</summary>
    public static TheoryData<string, string> Constructs { get; } =
        new()
        {
            { "", "$\"{x.Id}: {x.Price} and {x.Discount}\"" },
            { "", "$\"{x.Price:F2}|{x.Price,12:N1}|{x.Price / 3:0.###}|{x.Discount,-8:F1}|\"" },
            { "", "$\"{x.Amount:F2}|{x.Amount:#,##0.0}|{x.Amount,12:N3}|{x.Count:D5}|{x.Total:N0}\"" },
            {
                "var rate = (await Get(x.Id)).Rate; var share = x.Price * rate / 7;",
                "new { a = share.ToString(), b = $\"{share / 1e9}\", c = rate + \"%\" }"
            },
            { "var text = \"\"; foreach (var part in x.Parts) { text += $\"{part.Name} {part.Price:F2}; \"; await Get(text); }", "text" },
            { "", "string.Join(\"; \", x.Parts.Select(part => $\"{part.Name}: {part.Amount:N2} at {part.Price}\"))" },
            { "", "string.Join(\"; \", x.Parts.Select(part => part.Price / 3))" },
            { "", "string.Join(\"; \", x.Parts.Select(part => (part.Price / 3).ToString(\"F4\", CultureInfo.InvariantCulture)))" },
            { "", "string.Format(\"{1} {0:F1} {1}\", x.Price, (await Get(x.Id)).Ref)" },
            { "", "string.Create(CultureInfo.InvariantCulture, $\"{x.Price:F2} {x.Discount,8:0.00}\")" },
            { "if (x.Price > 100) { throw new InvalidOperationException($\"{x.Price:N2} is too much for {x.Id}\"); }", "x.Id" },
            { "if (x.Price / 3 is var third && $\"{third:F1}\" == $\"{x.Price:F1}\") { await Get(x.Id); }", "x.Id" },
        };

    public static TheoryData<int> Cases { get; } = [.. Enumerable.Range(0, Constructs.Count)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Numbers_are_written_as_CSharp_writes_them(int number)
    {
        (string statements, string payload) = Constructs.ElementAt(number).Data;

        IReadOnlyList<string> differences = await Proof.DifferencesAsync(CompiledWorkflow.Load(Source(statements, payload), "W"));

        Assert.True(
            differences.Count == 0,
            $"{statements} {payload}: {differences.Count} differences, such as\n{string.Join("\n\n", differences.Take(2))}"
        );
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
                [State] private LambdaInvoke<object> Last(object value) => new(f) { Payload = new { value } };
            }
            """;
}
