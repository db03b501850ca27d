using AslGen.Compiler.Cdk.Values;
using AslGen.Compiler.Diagnostics;
using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
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

        CheckResult result = DefinitionChecker.Check(text.Map.Text, new CheckOptions { IsExpress = isExpress });
        foreach (Finding finding in result.Findings.Take(MostFindings))
        {
            inspection.Report(
                DefinitionRules.OfDefinitions[finding.Rule.Id],
                text.Map.LocationOf(result.SpanOf(finding)),
                [.. finding.Arguments]
            );
        }
    }

    /// <summary>The placeholders of a text, each with its places.</summary>
    /// <param name="definition">The text's expression.</param>
    /// <returns>The places by the placeholders' names, or null where the text is not known.</returns>
    public IReadOnlyList<(string Name, Location Place)>? PlaceholdersOf(IOperation definition)
    {
        if (TextOf(definition) is not { Map: { IsConstant: true } map, IsFilled: false })
        {
            return null;
        }

        string json = map.Text;
        List<(string, Location)> found = [];
        for (
            int start = json.IndexOf("${", StringComparison.Ordinal);
            start >= 0;
            start = json.IndexOf("${", start + 2, StringComparison.Ordinal)
        )
        {
            int end = json.IndexOf('}', start);
            string name = end < 0 ? "" : json.Substring(start + 2, end - start - 2);
            if (name.Length > 0 && name.All(character => char.IsLetterOrDigit(character) || character == '_'))
            {
                found.Add((name, map.LocationOf(new TextSpan(start, name.Length + 3))));
            }
        }

        return found;
    }

    // An expression in an interpolated text may bring anything, as a placeholder does. Fn.Sub fills in placeholders itself.
    private (TextMap Map, bool IsFilled)? TextOf(IOperation definition)
    {
        IOperation resolved = inspection.Values.Resolve(definition);
        switch (resolved)
        {
            case IInvocationOperation { TargetMethod: { Name: "Sub", ContainingType.Name: "Fn" } method, Arguments: [var body, ..] }
                when CdkLibrary.IsCdk(method.ContainingType):
                return TextOf(body.Value) is { } substituted ? (substituted.Map, true) : null;
            case IInvocationOperation
            {
                TargetMethod: { Name: "Replace", ContainingType.SpecialType: SpecialType.System_String },
                Instance: { } instance,
                Arguments: [var old, var replacement, ..]
            }:
                return
                    TextOf(instance) is { } text
                    && inspection.Values.Read(old.Value) is TextValue { Text.Length: > 0 } part
                    && replacement.Value.Type?.SpecialType == SpecialType.System_String
                    ? (
                        text.Map.Replace(
                            part.Text,
                            inspection.Values.Read(replacement.Value) is TextValue constant ? constant.Text : TextMap.Unknown
                        ),
                        IsFilled: true
                    )
                    : null;
            default:
                return inspection.Values.Read(resolved) is (TextValue or MixedValue) and var value && TextMap.Of(value) is { } map
                    ? (map, false)
                    : null;
        }
    }
}
