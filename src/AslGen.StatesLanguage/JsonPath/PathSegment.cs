using System.Globalization;
using AslGen.StatesLanguage.Json;

namespace AslGen.StatesLanguage.JsonPath;

/// <summary>A step of a path.</summary>
public abstract record PathSegment : JsonPathNode
{
    private protected PathSegment() { }

    /// <summary>Whether <c>..</c> comes before the step, so that it is taken from each node below as well.</summary>
    public bool IsDescendant { get; init; }

    internal sealed override void PrintTo(PlaceholderTextBuilder text)
    {
        text.Append(IsDescendant ? ".." : "");
        PrintStepTo(text);
    }

    private protected abstract void PrintStepTo(PlaceholderTextBuilder text);
}

/// <summary>A step into a member: <c>.name</c> or <c>['other name']</c>.</summary>
/// <param name="Name">The member's name.</param>
public sealed record NameSegment(string Name) : PathSegment
{
    private protected override void PrintStepTo(PlaceholderTextBuilder text)
    {
        if (IsPlain(Name))
        {
            text.Append(IsDescendant ? "" : ".").Append(Name);
        }
        else
        {
            PrintBracketsTo(text);
        }
    }

    internal void PrintInBracketsTo(PlaceholderTextBuilder text)
    {
        text.Append(IsDescendant ? ".." : "");
        PrintBracketsTo(text);
    }

    private void PrintBracketsTo(PlaceholderTextBuilder text) => text.Append("[").Append(Quoted.Print(Name)).Append("]");

    private static bool IsPlain(string name) =>
        name.Length > 0
        && (char.IsLetter(name[0]) || name[0] == '_')
        && name.All(character => char.IsLetterOrDigit(character) || character == '_');
}

/// <summary>A step into several members: <c>['a', 'b']</c>.</summary>
/// <param name="Names">The members' names, two or more.</param>
public sealed record NamesSegment(EquatableArray<string> Names) : PathSegment
{
    private protected override void PrintStepTo(PlaceholderTextBuilder text) =>
        text.Append("[").Append(string.Join(", ", Names.Select(Quoted.Print))).Append("]");
}

/// <summary>A step to an item: <c>[0]</c>, or from the end <c>[-1]</c>.</summary>
/// <param name="Index">The item's index; negative ones count from the end.</param>
public sealed record IndexSegment(int Index) : PathSegment
{
    private protected override void PrintStepTo(PlaceholderTextBuilder text) =>
        text.Append("[").Append(Index.ToString(CultureInfo.InvariantCulture)).Append("]");
}

/// <summary>A step to several items: <c>[0, 2]</c>.</summary>
/// <param name="Indexes">The indexes, two or more; negative ones count from the end.</param>
public sealed record IndexesSegment(EquatableArray<int> Indexes) : PathSegment
{
    private protected override void PrintStepTo(PlaceholderTextBuilder text) =>
        text.Append("[").Append(string.Join(", ", Indexes.Select(index => index.ToString(CultureInfo.InvariantCulture)))).Append("]");
}

/// <summary>A step to neighbouring items: <c>[1:3]</c>.</summary>
/// <param name="Start">The first index, or null for the beginning.</param>
/// <param name="End">The index after the last, or null for the end.</param>
/// <param name="Step">The third number where it is written. Jayway's implementation reads and ignores it.</param>
public sealed record SliceSegment(int? Start, int? End, int? Step = null) : PathSegment
{
    private protected override void PrintStepTo(PlaceholderTextBuilder text) =>
        text.Append("[").Append(Print(Start)).Append(":").Append(Print(End)).Append(Step is null ? "" : ":" + Print(Step)).Append("]");

    private static string Print(int? index) => index?.ToString(CultureInfo.InvariantCulture) ?? "";
}

/// <summary>A step to all members or items: <c>.*</c> or <c>[*]</c>.</summary>
public sealed record WildcardSegment : PathSegment
{
    private protected override void PrintStepTo(PlaceholderTextBuilder text) => text.Append("[*]");
}

/// <summary>A step to the members or items that a condition holds for: <c>[?(@.price &lt; 10)]</c>.</summary>
/// <param name="Condition">The condition.</param>
public sealed record FilterSegment(FilterCondition Condition) : PathSegment
{
    private protected override void PrintStepTo(PlaceholderTextBuilder text)
    {
        text.Append("[?(");
        Condition.PrintTo(text);
        text.Append(")]");
    }
}

/// <summary>A function of what the path has found so far: <c>.length()</c>, <c>.append(1)</c>.</summary>
/// <param name="Name">The function's name.</param>
/// <param name="Arguments">The arguments: paths and literals.</param>
/// <remarks>
/// Jayway's implementation has these functions (<see cref="PathFunctions"/>); the developer guide says that they do not work in
/// Reference Paths.
/// </remarks>
public sealed record FunctionSegment(string Name, EquatableArray<FilterOperand> Arguments) : PathSegment
{
    private protected override void PrintStepTo(PlaceholderTextBuilder text)
    {
        text.Append(IsDescendant ? "" : ".").Append(Name).Append("(");
        for (int index = 0; index < Arguments.Count; index++)
        {
            text.Append(index == 0 ? "" : ", ");
            Arguments[index].PrintTo(text);
        }

        text.Append(")");
    }
}

/// <summary>A step that only deployment tells, since a placeholder is in it. It may turn out to be more than one step.</summary>
/// <param name="Text">The step as it is written, with the dots or brackets around it.</param>
public sealed record UnknownSegment(PlaceholderText Text) : PathSegment
{
    private protected override void PrintStepTo(PlaceholderTextBuilder text) => text.Append(Text);
}

/// <summary>Names and strings in single quotes.</summary>
internal static class Quoted
{
    public static string Print(string text) => "'" + text.Replace("\\", "\\\\").Replace("'", "\\'") + "'";
}
