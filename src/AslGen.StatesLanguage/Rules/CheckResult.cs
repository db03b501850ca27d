using AslGen.StatesLanguage.Json;

namespace AslGen.StatesLanguage.Rules;

/// <summary>What <see cref="DefinitionChecker"/> found in a text.</summary>
/// <param name="Map">The places of the document's values in the text.</param>
/// <param name="Findings">The findings in the order of the text.</param>
public sealed record CheckResult(SourceMap Map, EquatableArray<Finding> Findings)
{
    /// <summary>The characters that a finding is about.</summary>
    /// <param name="finding">The finding.</param>
    /// <returns>The range in the text.</returns>
    public TextSpan SpanOf(Finding finding) => finding.Place is { Origin: < 0, Part: { } part } ? part : finding.Place.SpanIn(Map);
}
