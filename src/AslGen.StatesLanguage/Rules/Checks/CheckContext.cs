using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Rules.Views;

namespace AslGen.StatesLanguage.Rules.Checks;

/// <summary>What the checks of one definition share: the definition, its expressions, and what was found so far.</summary>
internal sealed class CheckContext(DefinitionView definition)
{
    private readonly List<Finding> _findings = [];
    private readonly List<ExpressionSite> _expressions = [];

    public DefinitionView Definition { get; } = definition;

    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>All expressions of both query languages, in the order of the document.</summary>
    public IReadOnlyList<ExpressionSite> Expressions => _expressions;

    public void Add(ExpressionSite expression) => _expressions.Add(expression);

    /// <summary>Reports a value.</summary>
    public void Report(Rule rule, JsonCursor at, params string[] arguments) =>
        _findings.Add(new Finding(rule, new Place(at.Pointer, at.Origin), arguments.ToEquatableArray()));

    /// <summary>Reports a member of an object by its name.</summary>
    public void ReportName(Rule rule, JsonCursor at, params string[] arguments) =>
        _findings.Add(new Finding(rule, new Place(at.Pointer, at.Origin) { IsName = true }, arguments.ToEquatableArray()));

    /// <summary>Reports a part of an expression.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="at">The expression.</param>
    /// <param name="part">The characters at fault, counted in the expression's text.</param>
    /// <param name="arguments">What fills the places of the rule's message.</param>
    public void ReportPart(Rule rule, ExpressionSite at, TextSpan part, params string[] arguments) =>
        _findings.Add(
            new Finding(
                rule,
                new Place(at.At.Pointer, at.At.Origin) { Part = part with { Start = part.Start + at.Offset } },
                arguments.ToEquatableArray()
            )
        );
}
