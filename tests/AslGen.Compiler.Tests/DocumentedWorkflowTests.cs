using System.Text.Json.Nodes;
using AslGen.Compiler.Tests.Harness;
using AslGen.Tests;

namespace AslGen.Compiler.Tests;

public sealed class DocumentedWorkflowTests
{
    private static readonly WorkflowSource Loan = WorkflowSource.Read("Documented/LoanProcessor");

    private static readonly WorkflowSource License = WorkflowSource.Read("Documented/LicenseFulfilment");

    [Fact]
    public void LoanWorkflowIsAsDocumented()
    {
        GeneratorRun run = GeneratorRun.Of(Loan.In("JsonPath"));
        JsonAssert.Equal(ExpectedFile.Json("loan-valuation.asl.json"), run.Constant(Loan.TypeName, "Definition"));
    }

    [Fact]
    public void LicenseWorkflowIsAsDocumented()
    {
        GeneratorRun run = GeneratorRun.Of(License.In("JsonPath"));
        JsonAssert.Equal(ExpectedFile.Json("license-fulfilment.asl.json"), run.Constant(License.TypeName, "Definition"));
    }

    [Fact]
    public void LicenseStateOfTheArticleIsAsDocumented()
    {
        string source = License
            .In("JsonPath")
            .Replace("transactionId = e.Data.Id, customerId", "transactionId = e, customerId", StringComparison.Ordinal)
            .Replace("[State, Retry(ErrorNames.All, IntervalSeconds = 1, MaxAttempts = 3)]", "[State]", StringComparison.Ordinal);
        JsonNode definition = JsonNode.Parse(GeneratorRun.Of(source).Constant(License.TypeName, "Definition"))!;
        JsonObject state = new()
        {
            ["CreateLicense"] = definition["States"]!["Parallel"]!["Branches"]![0]!["States"]!["CreateLicense"]!.DeepClone(),
        };
        JsonAssert.Equal(ExpectedFile.Json("create-license.article.json"), state);
    }

    [Theory]
    [InlineData("LoanProcessor", "loan-valuation")]
    [InlineData("LicenseFulfilment", "license-fulfilment")]
    public void SameWorkflowsInJsonata(string name, string file)
    {
        WorkflowSource source = WorkflowSource.Read("Documented/" + name);
        GeneratorRun run = GeneratorRun.Of(source.In("Jsonata"));
        ExpectedFile.AssertText($"{file}.jsonata.asl.json", run.Constant(source.TypeName, "Definition") + "\n");
        ExpectedFile.AssertText($"{file}.policy.json", run.Constant(source.TypeName, "Policy") + "\n");
    }

    [Fact]
    public void GeneratedSourceIsAsExpected()
    {
        GeneratorRun run = GeneratorRun.Of(Loan.In("JsonPath"));
        ExpectedFile.AssertText("LoanProcessor.g.cs.txt", Assert.Single(run.Result.GeneratedTrees).ToString());
    }
}
