using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Rules.Views;
using AslGen.StatesLanguage.Services;
using AslGen.StatesLanguage.Text;

namespace AslGen.StatesLanguage.Rules.Checks;

/// <summary>What the checks of one definition share: the definition, its expressions, and what was found so far.</summary>
internal sealed class CheckContext(DefinitionView definition)
{
    // Nobody reads a thousand findings of one kind, and a document can be made to have millions.
    private const int MostOfOneRule = 1_000;

    // How many characters are compared in search of what somebody meant, before the rest of the findings does without suggestions.
    private const int SuggestionCharacters = 400_000;

    private readonly List<Finding> _findings = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly List<ExpressionSite> _expressions = [];
    private ILookup<StateView, ExpressionSite>? _expressionsOf;
    private int _compared;

    public DefinitionView Definition { get; } = definition;

    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>All expressions of both query languages, in the order of the document.</summary>
    public IReadOnlyList<ExpressionSite> Expressions => _expressions;

    public void Add(ExpressionSite expression) => _expressions.Add(expression);

    /// <summary>The expressions of one state, once all are collected.</summary>
    /// <param name="state">The state.</param>
    /// <returns>Its expressions in the order of the document, without those of the states inside it.</returns>
    public IEnumerable<ExpressionSite> ExpressionsOf(StateView state) =>
        (_expressionsOf ??= _expressions.ToLookup(site => site.State))[state];

    /// <summary>What somebody who mistyped a name most likely meant, if that can be said without long search.</summary>
    /// <param name="name">The name.</param>
    /// <param name="candidates">The names that would have been right.</param>
    /// <returns>The closest candidate, or null where none is near.</returns>
    public string? Closest(string name, IEnumerable<string> candidates)
    {
        return _compared > SuggestionCharacters ? null : NearMiss.Closest(name, candidates.Select(Counted));

        string Counted(string candidate)
        {
            _compared += candidate.Length + 1;
            return candidate;
        }
    }

    /// <summary>Reports a value.</summary>
    public void Report(Rule rule, JsonCursor at, params string[] arguments)
    {
        if (IsRoomFor(rule))
        {
            _findings.Add(new Finding(rule, new Place(at.Pointer, at.Origin), arguments.ToEquatableArray()));
        }
    }

    /// <summary>Reports a member of an object by its name.</summary>
    public void ReportName(Rule rule, JsonCursor at, params string[] arguments)
    {
        if (IsRoomFor(rule))
        {
            _findings.Add(new Finding(rule, new Place(at.Pointer, at.Origin) { IsName = true }, arguments.ToEquatableArray()));
        }
    }

    /// <summary>Reports what is wrong with a resource or a parameter, with what should stand there instead.</summary>
    public void ReportService(Rule rule, JsonCursor at, bool isName, ServiceFinding finding, params string[] arguments)
    {
        if (IsRoomFor(rule))
        {
            _findings.Add(
                new Finding(rule, new Place(at.Pointer, at.Origin) { IsName = isName }, arguments.ToEquatableArray())
                {
                    Correction = finding.Suggestion is { } right ? new Correction(finding.What, right) : null,
                }
            );
        }
    }

    /// <summary>Reports a part of an expression.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="at">The expression.</param>
    /// <param name="part">The characters at fault, counted in the expression's text.</param>
    /// <param name="arguments">What fills the places of the rule's message.</param>
    public void ReportPart(Rule rule, ExpressionSite at, TextSpan part, params string[] arguments)
    {
        if (IsRoomFor(rule))
        {
            Place place = new(at.At.Pointer, at.At.Origin) { Part = part with { Start = part.Start + at.Offset } };
            _findings.Add(new Finding(rule, place, arguments.ToEquatableArray()));
        }
    }

    /// <summary>Whether findings of a rule are not kept any more, so that nobody needs to find the words for them.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>Whether there are enough of them.</returns>
    public bool IsFull(Rule rule) => _counts.TryGetValue(rule.Id, out int count) && count >= MostOfOneRule;

    private bool IsRoomFor(Rule rule)
    {
        _counts.TryGetValue(rule.Id, out int count);
        _counts[rule.Id] = count + 1;
        return count < MostOfOneRule;
    }
}
