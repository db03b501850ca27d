using System.Text.Json.Nodes;

namespace AslGen.Validators.Tests;

/// <summary>What a validator has to say.</summary>
/// <param name="Validator">The validator's npm package.</param>
/// <param name="Path">Where, as the validator says it.</param>
/// <param name="Message">What.</param>
internal sealed record Finding(string Validator, string Path, string Message);

/// <summary>What the validators have to say about a definition.</summary>
internal sealed record ValidatedDefinition(string Name, IReadOnlyList<Finding> Findings);

/// <summary>The independent validators.</summary>
internal static class Validator
{
    /// <summary>The validator that AWS Toolkits use.</summary>
    public const string LanguageService = "amazon-states-language-service";

    /// <summary>The community's validator.</summary>
    public const string AslValidator = "asl-validator";

    /// <summary>Runs all validators on definitions.</summary>
    public static Task<IReadOnlyList<ValidatedDefinition>> RunAsync(IEnumerable<Definition> definitions) =>
        Script.RunAsync<IReadOnlyList<ValidatedDefinition>>(
            "validate.mjs",
            new JsonArray([
                .. definitions.Select(definition => new JsonObject { ["name"] = definition.Name, ["definition"] = definition.Text }),
            ])
        );
}
