using System.Text.Json.Nodes;
using AslGen.Tests.Jsonata;

namespace AslGen.Validators.Tests.Jsonata;

/// <summary>The reference implementation of JSONata, npm's package.</summary>
internal static class JsonataReference
{
    /// <summary>Evaluates cases.</summary>
    public static Task<IReadOnlyList<JsonataOutcome>> EvaluateAsync(IEnumerable<JsonataCase> cases) =>
        Script.RunAsync<IReadOnlyList<JsonataOutcome>>(
            "jsonata.mjs",
            new JsonArray([
                .. cases.Select(@case => new JsonObject
                {
                    ["expression"] = @case.Expression,
                    ["input"] = @case.Input is null ? null : JsonNode.Parse(@case.Input),
                }),
            ])
        );
}
