using System.Globalization;
using AslGen.StatesLanguage.Json;

namespace AslGen.StatesLanguage.JsonPath;

/// <summary>What a JSONPath payload template evaluates: a path, or an intrinsic function with arguments.</summary>
public abstract record JsonPathExpression : QueryExpression
{
    private protected JsonPathExpression() { }

    /// <inheritdoc />
    public sealed override PlaceholderText Print()
    {
        PlaceholderTextBuilder text = new();
        PrintTo(text);
        return text.Build();
    }

    internal abstract void PrintTo(PlaceholderTextBuilder text);
}

/// <summary>Where a path starts.</summary>
public enum PathRoot
{
    /// <summary><c>$</c>: the state's input, or the result in fields about the result.</summary>
    Input,

    /// <summary><c>$$</c>: the context object.</summary>
    Context,

    /// <summary><c>$name</c>: a variable.</summary>
    Variable,
}

/// <summary>A path that names one value: <c>$.a[0]['b c']</c>, <c>$$.Task.Token</c>, <c>$variable.a</c>.</summary>
/// <param name="Root">Where the path starts.</param>
/// <param name="Variable">The variable's name, where it starts at one; otherwise empty.</param>
/// <param name="Segments">The steps from there.</param>
public sealed record PathExpression(PathRoot Root, string Variable, EquatableArray<PathSegment> Segments) : JsonPathExpression
{
    /// <summary>The whole input, <c>$</c>.</summary>
    public static PathExpression Input { get; } = new(PathRoot.Input, "", []);

    /// <summary>Whether this is <c>$</c>.</summary>
    public bool IsWholeInput => Root == PathRoot.Input && Segments.Count == 0;

    /// <summary>Makes a path into the context object.</summary>
    /// <param name="members">The members to step through.</param>
    /// <returns>The path.</returns>
    public static PathExpression Context(params string[] members) =>
        new(PathRoot.Context, "", members.Select(member => new PathSegment(member)).ToEquatableArray());

    /// <summary>Makes a path that is a variable.</summary>
    /// <param name="name">The variable's name without the dollar sign.</param>
    /// <returns>The path.</returns>
    public static PathExpression OfVariable(string name) => new(PathRoot.Variable, name, []);

    /// <summary>Makes a path one step longer.</summary>
    /// <param name="segment">The step.</param>
    /// <returns>The longer path.</returns>
    public PathExpression Then(PathSegment segment) => this with { Segments = Segments.Append(segment).ToEquatableArray() };

    internal override void PrintTo(PlaceholderTextBuilder text)
    {
        text.Append(
            Root switch
            {
                PathRoot.Input => "$",
                PathRoot.Context => "$$",
                _ => "$" + Variable,
            }
        );
        foreach (PathSegment segment in Segments)
        {
            text.Append(segment.ToString());
        }
    }
}

/// <summary>A step of a path: into a member, or to an item of an array.</summary>
/// <param name="Member">The member's name, or null for an item.</param>
/// <param name="Index">The item's index from zero, for an item.</param>
public sealed record PathSegment(string? Member, int Index = 0)
{
    /// <summary>The step as text: <c>.name</c>, <c>['other name']</c> or <c>[0]</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        Member switch
        {
            null => "[" + Index.ToString(CultureInfo.InvariantCulture) + "]",
            _ when IsPlainName(Member) => "." + Member,
            _ => "['" + Member.Replace("\\", "\\\\").Replace("'", "\\'") + "']",
        };

    private static bool IsPlainName(string name) =>
        name.Length > 0
        && (char.IsLetter(name[0]) || name[0] == '_')
        && name.All(character => char.IsLetterOrDigit(character) || character == '_');
}
