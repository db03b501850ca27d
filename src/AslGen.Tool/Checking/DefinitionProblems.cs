using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Rules;
using AslGen.Tool.Templates;
using AslGen.Tool.Yaml;

namespace AslGen.Tool.Checking;

/// <summary>Holds definitions against the rules, wherever they stand.</summary>
internal static class DefinitionProblems
{
    /// <summary>How many findings in one definition are reported; nobody has use for more.</summary>
    public const int Maximum = 10_000;

    /// <summary>Finds the problems of a definition.</summary>
    public static IEnumerable<Problem> Of(DefinitionValue definition)
    {
        var document = definition.Document;
        var length = definition.Pointer.Length == 0 && document.Map is not YamlSourceMap ? document.Source.Text.Length : 0;
        return DefinitionChecker
            .Check(definition.Value, definition.Options, length)
            .Take(Maximum)
            .Select(finding => ProblemOf(finding, definition, finding.Place.SpanIn(document.Map)));
    }

    /// <summary>Finds the problems of a definition.</summary>
    public static IEnumerable<Problem> Of(DefinitionString definition)
    {
        var result = DefinitionChecker.Check(definition.Text.Text, definition.Options);
        return result.Findings.Take(Maximum).Select(finding => ProblemOf(finding, definition, definition.Text.Map(result.SpanOf(finding))));
    }

    private static Problem ProblemOf(Finding finding, FoundDefinition definition, TextSpan span) =>
        new(RuleReference.To(finding.Rule), finding.Message, definition.Document.Source, span)
        {
            Definition = definition.Pointer,
            Pointer = finding.Place.Pointer,
        };
}
