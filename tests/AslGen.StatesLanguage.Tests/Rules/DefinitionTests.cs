using System.Text.Json;
using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Rules;

namespace AslGen.StatesLanguage.Tests.Rules;

/// <summary>
/// Definitions with one mistake each, which must be found where it is, and definitions that only seem to have one. They lie in the
/// files of the folder Definitions, one on a line.
/// </summary>
public sealed class DefinitionTests
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNameCaseInsensitive = true };

    public static TheoryData<string, string, string, string> Invalid =>
        [
            .. Read<InvalidDefinition>("invalid.json")
                .Select(entry => new TheoryDataRow<string, string, string, string>(entry.Rule, entry.At, entry.Text, entry.Mistake)),
        ];

    public static TheoryData<string, string> Valid =>
        [.. Read<ValidDefinition>("valid.json").Select(entry => new TheoryDataRow<string, string>(entry.Shows, entry.Text))];

    [Theory]
    [MemberData(nameof(Invalid))]
    public void AMistakeIsFoundWhereItIs(string rule, string at, string definition, string mistake)
    {
        CheckResult result = DefinitionChecker.Check(definition, new CheckOptions());
        Assert.True(
            result.Findings.Any(finding => finding.Rule.Id == rule && finding.Place.Pointer == at),
            $"{mistake}: not found, but {Listed(result)}"
        );
        Assert.All(result.Findings, finding => AssertIsInside(result.SpanOf(finding), definition));
    }

    [Theory]
    [MemberData(nameof(Valid))]
    public void WhatIsRightIsLeftAlone(string shows, string definition)
    {
        CheckResult result = DefinitionChecker.Check(definition, new CheckOptions());
        Assert.False(result.Findings.Any(finding => finding.Rule.Severity != Severity.Information), $"{shows}: {Listed(result)}");
    }

    private static void AssertIsInside(TextSpan span, string text)
    {
        Assert.InRange(span.Start, 0, text.Length);
        Assert.InRange(span.Start + span.Length, span.Start, text.Length);
    }

    private static string Listed(CheckResult result) =>
        string.Join("; ", result.Findings.Select(finding => $"{finding.Rule.Id} {finding.Place.Pointer}: {finding.Message}"));

    private static T[] Read<T>(string file) =>
        JsonSerializer.Deserialize<T[]>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Rules", "Definitions", file)), Options)!;

    private sealed record InvalidDefinition(string Rule, string At, string Mistake, JsonElement Definition)
    {
        public string Text => TextOf(Definition);
    }

    private sealed record ValidDefinition(string Shows, JsonElement Definition)
    {
        public string Text => TextOf(Definition);
    }

    // A definition that is no plain JSON, such as one with equal names, stands there as text.
    private static string TextOf(JsonElement definition) =>
        definition.ValueKind == JsonValueKind.String ? definition.GetString()! : definition.GetRawText();
}
