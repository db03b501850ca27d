using AslGen.Compiler.Cdk.Values;
using AslGen.Compiler.Diagnostics;
using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Rules;
using Microsoft.CodeAnalysis;
using Finding = AslGen.StatesLanguage.Rules.Finding;

namespace AslGen.Compiler.Cdk.Checks;

/// <summary>Checks definitions that are constant texts, by the rules on definitions, and reports at the place in the literal.</summary>
internal sealed class DefinitionTextCheck(CdkInspection inspection)
{
    // Enough for an author to see what is wrong; the next build shows the rest.
    private const int MostFindings = 100;

    /// <summary>Checks a text.</summary>
    /// <param name="definition">The text's expression.</param>
    /// <param name="isExpress">Whether the state machine is known to be of the type Express.</param>
    public void Run(IOperation definition, bool isExpress)
    {
        if (TextOf(definition) is not { } text)
        {
            return;
        }

        CheckResult result = DefinitionChecker.Check(text.Json, new CheckOptions { IsExpress = isExpress });
        LiteralMap map = LiteralMap.Of(text.Value.Operation.Syntax, text.Json);
        foreach (Finding finding in result.Findings.Take(MostFindings))
        {
            inspection.Report(
                DefinitionRules.OfDefinitions[finding.Rule.Id],
                map.LocationOf(result.SpanOf(finding)),
                [.. finding.Arguments]
            );
        }
    }

    /// <summary>The placeholders of a text, each with its places.</summary>
    /// <param name="definition">The text's expression.</param>
    /// <returns>The places by the placeholders' names, or null where the text is not known.</returns>
    public IReadOnlyList<(string Name, Location Place)>? PlaceholdersOf(IOperation definition)
    {
        if (TextOf(definition) is not { Value: TextValue } text)
        {
            return null;
        }

        LiteralMap map = LiteralMap.Of(text.Value.Operation.Syntax, text.Json);
        List<(string, Location)> found = [];
        for (
            int start = text.Json.IndexOf("${", StringComparison.Ordinal);
            start >= 0;
            start = text.Json.IndexOf("${", start + 2, StringComparison.Ordinal)
        )
        {
            int end = text.Json.IndexOf('}', start);
            string name = end < 0 ? "" : text.Json.Substring(start + 2, end - start - 2);
            if (name.Length > 0 && name.All(character => char.IsLetterOrDigit(character) || character == '_'))
            {
                found.Add((name, map.LocationOf(new TextSpan(start, name.Length + 3))));
            }
        }

        return found;
    }

    // An expression in an interpolated text may bring anything, as a placeholder does.
    private (string Json, DataValue Value)? TextOf(IOperation definition) =>
        inspection.Values.Read(inspection.Values.Resolve(definition)) switch
        {
            TextValue text => (text.Text, text),
            MixedValue mixed when Flatten(mixed) is { } json => (json, mixed),
            _ => null,
        };

    private static string? Flatten(DataValue value)
    {
        switch (value)
        {
            case TextValue text:
                return text.Text;
            case MixedValue mixed:
                string?[] parts = [.. mixed.Parts.Select(Flatten)];
                return parts.Contains(null) ? null : string.Concat(parts);
            case NumberValue or BooleanValue or NullValue:
                return null;
            default:
                return "${Unknown}";
        }
    }
}
