using AslGen.StatesLanguage.Rules;

namespace AslGen.Tool.Checking;

/// <summary>What a run has found.</summary>
/// <param name="Problems">The problems, file by file in the order of their text.</param>
/// <param name="Files">How many files have definitions, or should have.</param>
/// <param name="Definitions">How many definitions were checked.</param>
internal sealed record CheckReport(IReadOnlyList<Problem> Problems, int Files, int Definitions)
{
    /// <summary>The number of problems of a severity.</summary>
    public int Count(Severity severity) => Problems.Count(problem => problem.Rule.Severity == severity);
}
