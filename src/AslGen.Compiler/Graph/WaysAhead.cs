using AslGen.Compiler.Program;

namespace AslGen.Compiler.Graph;

/// <summary>Puts what happens after a way's definitions onto the way itself.</summary>
internal static class WaysAhead
{
    // Values that are put into each other several times over grow beyond any bound; a state between them stops that.
    private const int LargestExpression = 1_000;

    /// <summary>Whether an expression is too large to be put into others.</summary>
    /// <param name="expression">The expression.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsLarge(Expression expression) => expression.DescendantsAndSelf().Skip(LargestExpression).Any();

    /// <summary>Whether putting values onto a way would make large expressions of what the way defines.</summary>
    /// <param name="way">The way.</param>
    /// <param name="values">The values.</param>
    /// <returns>Whether it would.</returns>
    public static bool WouldGrow(Way way, IEnumerable<LocalValue> values) =>
        values.Any(value => GraphNode.UsesIn(value.Value).Any(local => IsDefinedBy(way, local)) && IsLarge(Over(way, value.Value)));

    private static bool IsDefinedBy(Way way, int local) => way.Definitions.Any(definition => definition.Local == local);

    /// <summary>Adds definitions that come after a way's own.</summary>
    /// <param name="way">The way.</param>
    /// <param name="definitions">The definitions, which speak of locals as they are after the way.</param>
    public static void Append(Way way, IEnumerable<Definition> definitions)
    {
        Definition[] appended = definitions.Select(definition => definition with { Value = Over(way, definition.Value) }).ToArray();
        way.Definitions.RemoveAll(definition => appended.Any(later => later.Local == definition.Local));
        way.Definitions.AddRange(appended);
    }

    /// <summary>A value after a way in terms of what is there before it.</summary>
    /// <param name="way">The way.</param>
    /// <param name="value">The value.</param>
    /// <returns>The value, with what the way defines in place of the locals that it defines.</returns>
    public static Expression Over(Way way, Expression value) =>
        value.Replace(part => part is LocalReference reference ? DefinedAs(way, reference) : null);

    // What C# knows of a local's kind holds for whatever stands in its place.
    private static Expression? DefinedAs(Way way, LocalReference reference) =>
        way.Definitions.FirstOrDefault(definition => definition.Local == reference.Local)?.Value is { } value
            ? value.Kind == ValueKind.Unknown && value is not NullLiteral
                ? value with
                {
                    Kind = reference.Kind,
                }
                : value
            : null;

    /// <summary>Whether putting values onto a way would compute something twice that must be computed once.</summary>
    /// <param name="way">The way.</param>
    /// <param name="values">The values.</param>
    /// <returns>Whether it would.</returns>
    public static bool WouldRepeat(Way way, IEnumerable<Expression> values) =>
        values.Any(value =>
            way.Definitions.Any(definition =>
                !definition.Value.IsRepeatable
                && value.DescendantsAndSelf().Any(part => part is LocalReference reference && reference.Local == definition.Local)
            )
        );

    /// <summary>Whether a value, put onto a way, would compute something twice within itself that must be computed once.</summary>
    /// <param name="way">The way.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether it would.</returns>
    public static bool WouldRepeatWithin(Way way, Expression value) =>
        way.Definitions.Any(definition =>
            !definition.Value.IsRepeatable && GraphNode.UsesIn(value).Count(local => local == definition.Local) > 1
        );
}
