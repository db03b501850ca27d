using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AslGen.Compiler.Tests.Harness;
using AslGen.Tests;

namespace AslGen.Compiler.Tests;

/// <summary>The README shows what the compiler really does.</summary>
public sealed class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    [Fact]
    public void TheExampleGivesTheDefinitionBelowIt()
    {
        GeneratorRun run = GeneratorRun.Of(Block("csharp"));
        Assert.DoesNotContain(run.CompilerDiagnostics, diagnostic => diagnostic.Id != "CS1701");
        JsonNode definition = JsonNode.Parse(run.Constant("ApproveOrder", "Definition"))!;
        foreach ((string _, JsonNode? state) in definition["States"]!.AsObject())
        {
            // The README says that it leaves these out.
            Assert.True(state!.AsObject().Remove("Retry"));
        }

        JsonAssert.Equal(JsonNode.Parse(Block("json"))!, definition);
    }

    private static string Block(string language) =>
        Regex.Match(Readme, $"```{language}\n(.*?)```", RegexOptions.Singleline | RegexOptions.CultureInvariant).Groups[1].Value;
}
