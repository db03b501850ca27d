namespace AslGen.StatesLanguage.Jsonata.Analysis;

/// <summary>The variables that expressions bind.</summary>
internal static class BoundNames
{
    /// <summary>All names that a tree binds anywhere.</summary>
    public static HashSet<string> InTree(JsonataExpression tree) => Collect([tree], entersScopes: true);

    /// <summary>The names that expressions bind in the scope that they stand in.</summary>
    public static HashSet<string> InScope(IEnumerable<JsonataExpression> expressions) => Collect(expressions, entersScopes: false);

    private static HashSet<string> Collect(IEnumerable<JsonataExpression> expressions, bool entersScopes)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        Stack<JsonataExpression> rest = new(expressions);
        while (rest.Count > 0)
        {
            JsonataExpression expression = rest.Pop();
            switch (expression)
            {
                case JsonataAssignment assignment:
                    names.Add(assignment.Name);
                    break;
                case JsonataFocus focus:
                    names.Add(focus.Variable);
                    break;
                case JsonataIndex index:
                    names.Add(index.Variable);
                    break;
                case JsonataLambda lambda when entersScopes:
                    names.UnionWith(lambda.Parameters);
                    break;
                case JsonataLambda or JsonataBlock when !entersScopes:
                    continue;
                default:
                    break;
            }

            foreach (JsonataExpression part in JsonataTree.PartsOf(expression))
            {
                rest.Push(part);
            }
        }

        return names;
    }
}
