using System.Text.Json.Nodes;
using AslGen.Compiler.Tests.Harness;

namespace AslGen.Compiler.Tests.Flows;

/// <summary>What the source says about a state becomes its comment.</summary>
public sealed class StateCommentTests
{
    [Theory]
    [InlineData("// Asks once.\na = await Num(1, s);", "Num", "Asks once.")]
    [InlineData("// Asks once,\n   //   and  again.\na = await Num(1, s);", "Num", "Asks once, and again.")]
    [InlineData("/* Asks\n * once. */\na = await Num(1, s);", "Num", "Asks once.")]
    [InlineData("/* Asks. */ a = await Num(1, s);", "Num", "Asks.")]
    [InlineData("// Asks.\nAsk: a = await Num(1, s);", "Ask", "Asks.")]
    [InlineData("Ask:\n// Asks.\na = await Num(1, s);", "Ask", "Asks.")]
    [InlineData("// Asks.\n\na = await Num(1, s);", "Num", null)]
    [InlineData("int b = a; // Not for what follows.\na = await Num(b, s);", "Num", null)]
    [InlineData("/// Documentation.\na = await Num(1, s);", "Num", null)]
    [InlineData("//\na = await Num(1, s);", "Num", null)]
    [InlineData("// Only a value.\nint b = 1;\na = await Num(b, s);", "Num", null)]
    [InlineData("// Large ones.\nif (a > 3) { a = await Num(1, s); }", "a > 3?", "Large ones.")]
    [InlineData("if (a > 3)\n{\n// Asks.\na = await Num(1, s); }", "Num", "Asks.")]
    [InlineData("// Shrinks.\nwhile (a > 3) { a = await Num(1, s); }", "a > 3?", "Shrinks.")]
    [InlineData("// Shrinks.\ndo { a = await Num(1, s); } while (a > 3);", "a > 3?", "Shrinks.")]
    [InlineData("// Shrinks.\ndo { a = await Num(1, s); } while (a > 3);", "Num", null)]
    [InlineData("// Counts.\nfor (int i = 0; i < 3; i++) { a = await Num(i, s); }", "i < 3?", "Counts.")]
    [InlineData("// Each.\nforeach (int x in input.Xs) { a = await Num(x, s); }", "Next x?", "Each.")]
    [InlineData("// Kinds.\nswitch (input.A) { case 1: a = await Num(1, s); break; }", "input.A?", "Kinds.")]
    [InlineData("if (a > 3) {\n// Too many.\nthrow new TimeoutException(); }", "TimeoutException", "Too many.")]
    public void ACommentAboveAStatementIsItsStates(string statement, string state, string? comment)
    {
        foreach (string language in (string[])["Jsonata", "JsonPath"])
        {
            string body = $"int a = input.A; string s = input.S;\n{statement}\nreturn new Out(a, 0, s, true, 0);";
            string definition = GeneratorRun.Of(FlowSource.Workflow(body, language)).Constant("Workflow", "Definition");
            Assert.Equal(comment, JsonNode.Parse(definition)!["States"]![state]!["Comment"]?.GetValue<string>());
        }
    }

    [Theory]
    [InlineData("/// <summary>Asks the bank.</summary>", "", "Asks the bank.")]
    [InlineData(
        "/// <summary>\n/// Asks the\n/// <c>bank</c> of <paramref name=\"n\"/> &amp; <see cref=\"System.String\"/>.\n/// </summary>",
        "",
        "Asks the bank of n & String."
    )]
    [InlineData("/// <summary>Asks the bank.</summary>", "// Only now.\n", "Only now.")]
    [InlineData("/// <summary>Asks the bank.", "", null)]
    [InlineData("/// <remarks>Asks the bank.</remarks>", "", null)]
    [InlineData("// Asks the bank.", "", null)]
    public void TheSummaryOfAStateMethodIsItsComment(string documentation, string above, string? comment)
    {
        string source = $$"""
            using System.Threading.Tasks;
            using AslGen;

            [StateMachine]
            public sealed partial class Workflow(LambdaFunction bank)
            {
                public async Task<int> RunAsync(int input)
                {
                    {{above}}return await Ask(input);
                }

                {{documentation}}
                [State]
                private LambdaInvoke<int> Ask(int n) => new(bank) { Payload = n };
            }
            """;
        string definition = GeneratorRun.Of(source).Constant("Workflow", "Definition");
        Assert.Equal(comment, JsonNode.Parse(definition)!["States"]!["Ask"]!["Comment"]?.GetValue<string>());
    }
}
