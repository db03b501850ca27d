namespace AslGen.StatesLanguage.JsonPath;

/// <summary>Goes through trees.</summary>
internal static class JsonPathWalker
{
    /// <summary>All paths in a tree, each before those inside it.</summary>
    public static IEnumerable<PathExpression> PathsOf(JsonPathExpression expression)
    {
        List<PathExpression> paths = [];
        Collect(expression);
        return paths;

        void Collect(JsonPathExpression part)
        {
            switch (part)
            {
                case IntrinsicCall call:
                    foreach (JsonPathExpression argument in call.Arguments)
                    {
                        Collect(argument);
                    }

                    break;
                case PathExpression path:
                    paths.Add(path);
                    foreach (PathExpression inner in PathsIn(path))
                    {
                        Collect(inner);
                    }

                    break;
            }
        }
    }

    /// <summary>The paths right inside a path's filters and functions, and not those inside these.</summary>
    public static IEnumerable<PathExpression> PathsIn(PathExpression path)
    {
        foreach (PathSegment segment in path.Segments)
        {
            IEnumerable<PathExpression> inner = segment switch
            {
                FilterSegment filter => ConditionsIn(filter.Condition).SelectMany(OperandPathsOf),
                FunctionSegment function => function.Arguments.OfType<PathOperand>().Select(argument => argument.Path),
                _ => [],
            };
            foreach (PathExpression found in inner)
            {
                yield return found;
            }
        }
    }

    /// <summary>What the comparisons of a condition compare.</summary>
    public static IEnumerable<FilterOperand> ComparedIn(FilterCondition condition) =>
        ConditionsIn(condition).OfType<ComparisonCondition>().SelectMany(comparison => new[] { comparison.Left, comparison.Right });

    private static IEnumerable<PathExpression> OperandPathsOf(FilterCondition condition) =>
        condition switch
        {
            ExistsCondition exists => [exists.Path],
            ComparisonCondition comparison => new[] { comparison.Left, comparison.Right }
                .OfType<PathOperand>()
                .Select(operand => operand.Path),
            _ => [],
        };

    // The conditions that have no conditions inside, in order.
    private static IEnumerable<FilterCondition> ConditionsIn(FilterCondition condition)
    {
        List<FilterCondition> found = [];
        Collect(condition);
        return found;

        void Collect(FilterCondition part)
        {
            switch (part)
            {
                case OrCondition or:
                    CollectAll(or.Operands);
                    break;
                case AndCondition and:
                    CollectAll(and.Operands);
                    break;
                case NotCondition not:
                    Collect(not.Operand);
                    break;
                default:
                    found.Add(part);
                    break;
            }
        }

        void CollectAll(EquatableArray<FilterCondition> parts)
        {
            foreach (FilterCondition part in parts)
            {
                Collect(part);
            }
        }
    }
}
