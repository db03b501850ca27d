using AslGen.StatesLanguage.Jsonata.Analysis;

namespace AslGen.StatesLanguage.Jsonata;

/// <summary>Finds what an expression of a state reads, and what in it cannot work.</summary>
public static class JsonataAnalyzer
{
    /// <summary>Analyses an expression.</summary>
    /// <param name="tree">The whole expression of a JSONata string.</param>
    /// <param name="assigned">The names of the state machine's variables, which hide functions of the same name; null for none.</param>
    /// <returns>What can be said about it.</returns>
    public static JsonataAnalysis Analyze(JsonataExpression tree, ISet<string>? assigned = null)
    {
        TreeAnalysis analysis = new(tree, assigned ?? new HashSet<string>());
        return analysis.Run();
    }
}
