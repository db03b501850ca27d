using AslGen.StatesLanguage.Rules;

namespace AslGen.Testing.Programs;

/// <summary>
/// Which of the rules the service enforces when a state machine is created. An execution must be able to break the others, and to
/// fail as the service makes it fail.
/// </summary>
internal static class CreationRules
{
    private static readonly HashSet<string> FoundWhenRun = new(StringComparer.Ordinal)
    {
        // Intrinsic functions are called with wrong arguments.
        "ASL3205",
        // Text that only nearly is an expression is literal text.
        "ASL3108",
        // Variables are read where they have no value.
        "ASL3304",
        "ASL3306",
        "ASL3307",
    };

    /// <summary>Whether the service refuses a definition for a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <returns>Whether it does.</returns>
    public static bool Refuses(Finding finding) => finding.Rule.Severity == Severity.Error && !FoundWhenRun.Contains(finding.Rule.Id);
}
