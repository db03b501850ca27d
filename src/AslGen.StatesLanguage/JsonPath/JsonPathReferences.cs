namespace AslGen.StatesLanguage.JsonPath;

/// <summary>Something that an expression reads.</summary>
/// <param name="Root">The input, the context object or a variable.</param>
/// <param name="Variable">The variable's name, or empty.</param>
/// <param name="Members">The names of the members that the path steps through first, such as <c>Task</c>, <c>Token</c>.</param>
/// <param name="IsWholePath">Whether the path has no other steps than these.</param>
/// <param name="Position">Where the path starts, in characters of the parsed text; -1 in a generated one.</param>
/// <param name="Length">How many characters it takes; -1 in a generated one.</param>
public sealed record JsonPathReference(
    PathRoot Root,
    string Variable,
    EquatableArray<string> Members,
    bool IsWholePath,
    int Position,
    int Length
);

/// <summary>Finds what expressions read.</summary>
public static class JsonPathReferences
{
    /// <summary>All that an expression reads: its paths, those of its functions' arguments, and those inside filters.</summary>
    /// <param name="expression">A path or an intrinsic function.</param>
    /// <returns>What it reads, in the text's order. Paths from a filter's current node, <c>@</c>, are part of the filter's path.</returns>
    public static EquatableArray<JsonPathReference> Of(JsonPathExpression expression)
    {
        List<JsonPathReference> references = [];
        Collect(expression);
        return references.ToEquatableArray();

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
                    CollectPath(path, path);
                    break;
            }
        }

        // Inside a filter or a function '$' is the document that the outer path is in, which need not be the input.
        void CollectPath(PathExpression path, PathExpression outer)
        {
            if (path.Root != PathRoot.CurrentNode)
            {
                references.Add(ReferenceOf(path, path.Root == PathRoot.Input ? outer : path));
            }

            foreach (PathExpression inner in JsonPathWalker.PathsIn(path))
            {
                CollectPath(inner, inner.Root is PathRoot.Input or PathRoot.CurrentNode ? outer : inner);
            }
        }
    }

    private static JsonPathReference ReferenceOf(PathExpression path, PathExpression document)
    {
        EquatableArray<string> members = path
            .Segments.TakeWhile(segment => segment is NameSegment { IsDescendant: false })
            .Select(segment => ((NameSegment)segment).Name)
            .ToEquatableArray();
        return new JsonPathReference(
            document.Root,
            document.Variable,
            members,
            members.Count == path.Segments.Count,
            path.Position,
            path.Length
        );
    }
}
