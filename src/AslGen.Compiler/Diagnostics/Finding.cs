using AslGen.StatesLanguage;
using AslGen.StatesLanguage.Rules;

namespace AslGen.Compiler.Diagnostics;

/// <summary>A rule that a workflow breaks, at a place, without Roslyn.</summary>
/// <param name="RuleId">The rule's ID.</param>
/// <param name="Origin">The place, as an index into the <see cref="FrontEnd.OriginTable"/>.</param>
/// <param name="Arguments">What fills the places of the rule's message.</param>
internal sealed record Finding(string RuleId, int Origin, EquatableArray<string> Arguments)
{
    /// <summary>The words that are wrong and what a fix writes in their place, where that is known.</summary>
    public Correction? Correction { get; init; }
}

/// <summary>Takes findings.</summary>
internal sealed class FindingSink
{
    private readonly List<Finding> _findings = [];

    /// <summary>What was found so far.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>
    /// Whether the C# itself has errors where the workflow was read. The compiler reports those; findings beside them would
    /// mostly repeat them.
    /// </summary>
    public bool IsCSharpBroken { get; private set; }

    /// <summary>The first place where the C# itself has errors, as far as known; otherwise -1.</summary>
    public int BrokenOrigin { get; private set; } = -1;

    /// <summary>Whether a definition can be made.</summary>
    public bool IsClean => !IsCSharpBroken && !_findings.Exists(finding => !Rules.LeavesDefinition(finding.RuleId));

    /// <summary>Adds a finding. The same one twice, as when a state is awaited twice, counts once.</summary>
    /// <param name="ruleId">The rule's ID.</param>
    /// <param name="origin">The place.</param>
    /// <param name="arguments">What fills the places of the rule's message.</param>
    public void Report(string ruleId, int origin, params string[] arguments) => Report(ruleId, origin, correction: null, arguments);

    /// <summary>Takes a finding.</summary>
    /// <param name="ruleId">The rule's ID.</param>
    /// <param name="origin">The place.</param>
    /// <param name="correction">What puts it right, or null where that is not known.</param>
    /// <param name="arguments">What fills the places of the rule's message.</param>
    public void Report(string ruleId, int origin, Correction? correction, params string[] arguments)
    {
        Finding finding = new(ruleId, origin, arguments.ToEquatableArray()) { Correction = correction };
        if (!_findings.Contains(finding))
        {
            _findings.Add(finding);
        }
    }

    /// <summary>Says that the C# itself has errors.</summary>
    /// <param name="origin">The place.</param>
    public void ReportBrokenCSharp(int origin = -1)
    {
        BrokenOrigin = IsCSharpBroken ? BrokenOrigin : origin;
        IsCSharpBroken = true;
    }
}
