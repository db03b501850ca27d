using AslGen.StatesLanguage.Jsonata.Analysis;

namespace AslGen.StatesLanguage.Jsonata;

/// <summary>Finds what an expression of a state reads, and what in it cannot work.</summary>
public static class JsonataAnalyzer
{
    /// <summary>Analyses an expression.</summary>
    /// <param name="tree">The whole expression of a JSONata string.</param>
    /// <returns>What can be said about it.</returns>
    public static JsonataAnalysis Analyze(JsonataExpression tree)
    {
        TreeAnalysis analysis = new(tree);
        return analysis.Run();
    }
}
