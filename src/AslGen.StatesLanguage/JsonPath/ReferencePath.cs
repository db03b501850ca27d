namespace AslGen.StatesLanguage.JsonPath;

/// <summary>What a Reference Path is for.</summary>
public enum ReferencePathUse
{
    /// <summary>It reads a value: <c>ItemsPath</c>, <c>SecondsPath</c>, comparisons with a path and their like.</summary>
    Read,

    /// <summary>It says where a value goes: <c>ResultPath</c>.</summary>
    Write,
}

/// <summary>Why a path is no Reference Path.</summary>
public enum ReferencePathViolationKind
{
    /// <summary><c>..</c>.</summary>
    Descendants,

    /// <summary><c>*</c>.</summary>
    Wildcard,

    /// <summary>A filter, <c>?</c> and <c>@</c>.</summary>
    Filter,

    /// <summary>A slice, <c>:</c>.</summary>
    Slice,

    /// <summary>Several names or indexes, <c>,</c>.</summary>
    Union,

    /// <summary>An index from the end.</summary>
    NegativeIndex,

    /// <summary>A path function, such as <c>length()</c>.</summary>
    Function,

    /// <summary>The context object, <c>$$</c>, to which nothing can be written.</summary>
    ContextRoot,

    /// <summary>A variable, which only <c>Assign</c> writes.</summary>
    VariableRoot,
}

/// <summary>A part of a path that a Reference Path cannot have.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="IsCertain">
/// Whether the service surely refuses it. Paths that only read are not sure: the specification forbids it, but an older developer
/// guide showed a filter in a Reference Path with its result.
/// </param>
/// <param name="Position">Where it starts, in characters of the parsed text; -1 in a generated path.</param>
/// <param name="Length">How many characters it takes; -1 in a generated path.</param>
public sealed record ReferencePathViolation(ReferencePathViolationKind Kind, bool IsCertain, int Position, int Length);

/// <summary>
/// Reference Paths: paths that name a single node. The specification excludes the operators <c>@</c>, <c>,</c>, <c>:</c> and
/// <c>?</c>, the developer guide functions too; <c>..</c> and <c>*</c> name several nodes. What a placeholder brings is not known and
/// not judged.
/// </summary>
public static class ReferencePath
{
    /// <summary>Finds what keeps a path from being a Reference Path.</summary>
    /// <param name="path">The path.</param>
    /// <param name="use">What the path is for.</param>
    /// <returns>The parts that a Reference Path cannot have, in order; none where it is one.</returns>
    public static EquatableArray<ReferencePathViolation> Check(PathExpression path, ReferencePathUse use)
    {
        List<ReferencePathViolation> violations = [];
        bool isWrite = use == ReferencePathUse.Write;
        if (isWrite && path.Root is PathRoot.Context or PathRoot.Variable)
        {
            ReferencePathViolationKind kind =
                path.Root == PathRoot.Context ? ReferencePathViolationKind.ContextRoot : ReferencePathViolationKind.VariableRoot;
            int length =
                path.Position < 0 ? -1
                : path.Root == PathRoot.Context ? 2
                : path.Variable.Length + 1;
            violations.Add(new ReferencePathViolation(kind, IsCertain: true, path.Position, length));
        }

        foreach (PathSegment segment in path.Segments)
        {
            if (segment.IsDescendant)
            {
                Add(ReferencePathViolationKind.Descendants, segment, segment.Length < 0 ? -1 : 2);
            }

            if (KindOf(segment) is { } violation)
            {
                Add(violation, segment, segment.Length);
            }
        }

        return violations.ToEquatableArray();

        void Add(ReferencePathViolationKind kind, PathSegment segment, int length) =>
            violations.Add(new ReferencePathViolation(kind, isWrite, segment.Position, length));
    }

    private static ReferencePathViolationKind? KindOf(PathSegment segment) =>
        segment switch
        {
            WildcardSegment => ReferencePathViolationKind.Wildcard,
            FilterSegment => ReferencePathViolationKind.Filter,
            SliceSegment => ReferencePathViolationKind.Slice,
            NamesSegment or IndexesSegment => ReferencePathViolationKind.Union,
            IndexSegment { Index: < 0 } => ReferencePathViolationKind.NegativeIndex,
            FunctionSegment => ReferencePathViolationKind.Function,
            _ => null,
        };
}
