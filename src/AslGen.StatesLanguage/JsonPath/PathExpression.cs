using AslGen.StatesLanguage.Json;

namespace AslGen.StatesLanguage.JsonPath;

/// <summary>Where a path starts.</summary>
public enum PathRoot
{
    /// <summary><c>$</c>: the state's input, or the result in fields about the result.</summary>
    Input,

    /// <summary><c>$$</c>: the context object.</summary>
    Context,

    /// <summary><c>$name</c>: a variable.</summary>
    Variable,

    /// <summary><c>@</c>: inside a filter, the node that the filter looks at.</summary>
    CurrentNode,
}

/// <summary>A path: <c>$.a[0]['b c']</c>, <c>$$.Task.Token</c>, <c>$variable.a</c>, <c>$.orders[?(@.total &gt; 5)].id</c>.</summary>
/// <param name="Root">Where the path starts.</param>
/// <param name="Variable">The variable's name, where it starts at one; otherwise empty.</param>
/// <param name="Segments">The steps from there.</param>
public sealed record PathExpression(PathRoot Root, string Variable, EquatableArray<PathSegment> Segments) : JsonPathExpression
{
    /// <summary>The whole input, <c>$</c>.</summary>
    public static PathExpression Input { get; } = new(PathRoot.Input, "", []);

    /// <summary>Whether this is <c>$</c>.</summary>
    public bool IsWholeInput => Root == PathRoot.Input && Segments.Count == 0;

    /// <summary>Whether the whole path is known before deployment.</summary>
    public bool IsFullyKnown => !Segments.Any(segment => segment is UnknownSegment);

    /// <summary>
    /// Whether the path names one value at most, by names and indexes alone. Step Functions puts what another path finds into an
    /// array.
    /// </summary>
    public bool IsDefinite => Segments.All(segment => segment is NameSegment or IndexSegment && !segment.IsDescendant);

    /// <summary>Makes a path into the context object.</summary>
    /// <param name="members">The members to step through.</param>
    /// <returns>The path.</returns>
    public static PathExpression Context(params string[] members) =>
        new(PathRoot.Context, "", members.Select(PathSegment (member) => new NameSegment(member)).ToEquatableArray());

    /// <summary>Makes a path that is a variable.</summary>
    /// <param name="name">The variable's name without the dollar sign.</param>
    /// <returns>The path.</returns>
    public static PathExpression OfVariable(string name) => new(PathRoot.Variable, name, []);

    /// <summary>Makes a path one step longer.</summary>
    /// <param name="segment">The step.</param>
    /// <returns>The longer path.</returns>
    public PathExpression Then(PathSegment segment) => new(Root, Variable, Segments.Append(segment).ToEquatableArray());

    internal override void PrintTo(PlaceholderTextBuilder text)
    {
        text.Append(
            Root switch
            {
                PathRoot.Input => "$",
                PathRoot.Context => "$$",
                PathRoot.CurrentNode => "@",
                _ => "$" + Variable,
            }
        );
        for (int index = 0; index < Segments.Count; index++)
        {
            // Text of an unknown step that starts without a dot or bracket would otherwise lengthen the name before it.
            bool isNameApart =
                index + 1 < Segments.Count && Segments[index + 1] is UnknownSegment next && next.Text.ToString() is not (['.' or '[', ..]);
            if (isNameApart && Segments[index] is NameSegment name)
            {
                name.PrintInBracketsTo(text);
            }
            else
            {
                Segments[index].PrintTo(text);
            }
        }
    }
}
