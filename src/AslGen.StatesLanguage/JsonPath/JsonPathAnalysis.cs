using AslGen.StatesLanguage.Text;

namespace AslGen.StatesLanguage.JsonPath;

/// <summary>Finds what a path or intrinsic function, though well written, does wrong.</summary>
public static class JsonPathAnalysis
{
    /// <summary>Looks at a tree, parsed or generated. The parser's results have these findings already.</summary>
    /// <param name="expression">The tree.</param>
    /// <returns>The findings, from the outside in.</returns>
    public static EquatableArray<JsonPathFinding> Of(JsonPathExpression expression)
    {
        List<JsonPathFinding> findings = [];
        IntrinsicAnalysis.Analyze(expression, findings);
        foreach (PathExpression path in JsonPathWalker.PathsOf(expression))
        {
            AnalyzePath(path, findings);
        }

        return findings.ToEquatableArray();
    }

    private static void AnalyzePath(PathExpression path, List<JsonPathFinding> findings)
    {
        for (int index = 0; index < path.Segments.Count; index++)
        {
            PathSegment segment = path.Segments[index];
            switch (segment)
            {
                case FunctionSegment function:
                    if (!PathFunctions.IsKnown(function.Name))
                    {
                        string suggestion = Suggestion(NearMiss.Closest(function.Name, PathFunctions.Names));
                        Add(JsonPathFindingKind.UnknownPathFunction, segment, function.Name, suggestion);
                    }

                    if (index < path.Segments.Count - 1)
                    {
                        Add(JsonPathFindingKind.PathFunctionNotLast, segment);
                    }

                    break;
                case SliceSegment { Step: not (null or 1) }:
                    Add(JsonPathFindingKind.IgnoredSliceStep, segment);
                    break;
                case FilterSegment filter:
                    foreach (FilterOperand operand in JsonPathWalker.ComparedIn(filter.Condition))
                    {
                        if (operand is PathOperand { IsNegated: true })
                        {
                            Add(JsonPathFindingKind.IgnoredNegation, operand);
                        }
                    }

                    break;
            }
        }

        void Add(JsonPathFindingKind kind, JsonPathNode node, params string[] arguments) =>
            findings.Add(new JsonPathFinding(kind, node.Position, node.Length, arguments.ToEquatableArray()));
    }

    internal static string Suggestion(string? name) => name is null ? "" : "; did you mean '" + name + "'?";
}
