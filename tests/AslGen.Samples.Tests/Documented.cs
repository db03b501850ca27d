using System.Text.Json.Nodes;

namespace AslGen.Samples.Tests;

/// <summary>The definitions of the documents.</summary>
internal static class Documented
{
    public static JsonNode LicenseFulfilment => Read("license-fulfilment.asl.json");

    public static JsonNode LoanValuation => Read("loan-valuation.asl.json");

    private static JsonNode Read(string name) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Documented", name)))!;
}
