using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Model;
using AslGen.StatesLanguage.Rules;
using AslGen.StatesLanguage.Writing;
using Microsoft.CodeAnalysis;

namespace AslGen.Compiler.Diagnostics;

/// <summary>
/// The rules on definitions, as rules on the C# that they are compiled from: each is reported where the part of the definition that
/// breaks it comes from.
/// </summary>
internal static class DefinitionRules
{
    private const string HelpPage = "https://github.com/aslgen/aslgen/blob/main/docs/rules.md";

    // What the compiler says itself of the C#, at a better place and mostly with a fix.
    private static readonly HashSet<string> CoveredByCompiler = new(StringComparer.Ordinal)
    {
        "ASL2105", // ASL2005
        "ASL2109", // ASL2001
        "ASL2113", // ASL2005
        "ASL3210", // ASL2004
        "ASL4105", // what 'catch (Exception)' means is part of the language
    };

    /// <summary>The descriptors of all rules on definitions, by the rules' IDs.</summary>
    public static IReadOnlyDictionary<string, DiagnosticDescriptor> OfDefinitions { get; } =
        RuleTable.All.ToDictionary(rule => rule.Id, ToDescriptor, StringComparer.Ordinal);

    /// <summary>The descriptors of those that are reported on workflows.</summary>
    public static IReadOnlyDictionary<string, DiagnosticDescriptor> All { get; } =
        OfDefinitions
            .Where(rule => !CoveredByCompiler.Contains(rule.Key))
            .ToDictionary(rule => rule.Key, rule => rule.Value, StringComparer.Ordinal);

    /// <summary>Checks a definition.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="isExpress">Whether the state machine is of the type Express.</param>
    /// <returns>The findings.</returns>
    public static IEnumerable<Finding> Check(StateMachineDefinition definition, bool isExpress)
    {
        JsonValue json = PlainJson.Of(DefinitionWriter.ToJson(definition));
        return DefinitionChecker
            .Check(json, new CheckOptions { IsExpress = isExpress })
            .Where(finding => All.ContainsKey(finding.Rule.Id))
            .Select(finding => new Finding(finding.Rule.Id, finding.Place.Origin, finding.Arguments) { Correction = finding.Correction })
            // A state that the flow comes to twice is two states, with the same mistakes.
            .Distinct();
    }

    private static DiagnosticDescriptor ToDescriptor(Rule rule) =>
        new(
            rule.Id,
            rule.Title,
            rule.Message,
            Rules.CategoryOf(rule.Id),
            rule.Severity switch
            {
                Severity.Error => DiagnosticSeverity.Error,
                Severity.Warning => DiagnosticSeverity.Warning,
                _ => DiagnosticSeverity.Info,
            },
            isEnabledByDefault: true,
            rule.Why,
            HelpPage + "#" + rule.Id.ToLowerInvariant()
        );
}
