using AslGen.StatesLanguage;
using static AslGen.Compiler.Program.Members.CollectionIds;

namespace AslGen.Compiler.Program.Members;

/// <summary>
/// LINQ's orders. The sorts of C# and of JSONata both keep the order of equal items, so that <c>ThenBy</c> is a sort before the one that it
/// follows.
/// </summary>
internal static class OrderMembers
{
    private const string Ordinal = "P:System.StringComparer.Ordinal";
    private const string Culture = "it orders texts as the culture of the machine says; add StringComparer.Ordinal";
    private const string Ordered = "System.Linq.IOrderedEnumerable{``0}";
    private static readonly string KeySelector = Func("``0", "``1");
    private static readonly string Comparer = "System.Collections.Generic.IComparer{``1}";

    /// <summary>The rows.</summary>
    public static EquatableArray<Member> All { get; } =
    [
        .. ByKey("OrderBy", Items, isDescending: false),
        .. ByKey("OrderByDescending", Items, isDescending: true),
        .. ByKey("ThenBy", Ordered, isDescending: false).Select(AsSecond),
        .. ByKey("ThenByDescending", Ordered, isDescending: true).Select(AsSecond),
        .. Order("Order", isDescending: false),
        .. Order("OrderDescending", isDescending: true),
    ];

    /// <summary>Whether a row sorts.</summary>
    /// <param name="row">The row.</param>
    /// <returns>Whether it does.</returns>
    public static bool IsOrder(Member row) => All.Contains(row);

    /// <summary>Whether a row sorts what another row leaves equal.</summary>
    /// <param name="row">The row.</param>
    /// <returns>Whether it does.</returns>
    public static bool IsThenBy(Member row) => row.Id.StartsWith("M:System.Linq.Enumerable.ThenBy", StringComparison.Ordinal);

    private static Member AsSecond(Member row) =>
        row.Refusal is null ? row with { Note = "Sorts before the order that it follows, which keeps the order of equal items." } : row;

    private static IEnumerable<Member> ByKey(string name, string source, bool isDescending)
    {
        return Rows(
            Linq(name, 2, source, KeySelector),
            Linq(name, 2, source, KeySelector, Comparer),
            "source keySelector",
            notNull: "keySelector",
            type: "TKey",
            Sort,
            isDescending
        );

        // A comparison that reads the keys more than once has names for them.
        static string Sort(Func<string, string, string> compare, bool isLong) =>
            isLong
                ? "$sort($source, function($left, $right){ ($l := $keySelector($left); $r := $keySelector($right); COMPARE) })".Replace(
                    "COMPARE",
                    compare("$l", "$r")
                )
                : $"$sort($source, function($left, $right){{ {compare("$keySelector($left)", "$keySelector($right)")} }})";
    }

    private static IEnumerable<Member> Order(string name, bool isDescending) =>
        Rows(
            Linq(name, 1, Items),
            Linq(name, 1, Items, "System.Collections.Generic.IComparer{``0}"),
            "source",
            notNull: null,
            type: "T",
            (compare, _) => $"$sort($source, function($l, $r){{ {compare("$l", "$r")} }})",
            isDescending
        );

    // An item goes behind the next one where its key is greater. To C#, null is less than everything, and false than true.
    private static IEnumerable<Member> Rows(
        string id,
        string withComparer,
        string arguments,
        string? notNull,
        string type,
        Func<Func<string, string, string>, bool, string> sort,
        bool isDescending
    )
    {
        string plain = sort((left, right) => isDescending ? $"{left} < {right}" : $"{left} > {right}", false);
        string withNull = sort(
            (left, right) =>
                isDescending
                    ? $"{right} != null and ({left} = null or {left} < {right})"
                    : $"{left} != null and ({right} = null or {left} > {right})",
            true
        );
        string boolean = sort((left, right) => isDescending ? $"{right} and $not({left})" : $"{left} and $not({right})", false);
        yield return new(id, arguments) { Types = [new(type, TypeCondition.Number)], Jsonata = plain };
        yield return new(id, arguments) { Types = [new(type, TypeCondition.NumberOrNull)], Jsonata = withNull };
        yield return new(id, arguments) { Types = [new(type, TypeCondition.Boolean)], Jsonata = boolean };
        string Times(Func<string, string> order) =>
            sort((left, right) => $"{order(left)} {(isDescending ? "<" : ">")} {order(right)}", true);
        yield return new(id, arguments) { Types = [new(type, TypeCondition.Time)], Jsonata = Times(TimeJsonata.Instant) };
        yield return new(id, arguments) { Types = [new(type, TypeCondition.DateTime)], Jsonata = Times(TimeJsonata.ClockOrder) };
        yield return new(id, arguments) { Types = [new(type, TypeCondition.TimeOfDay)], Jsonata = Times(TimeJsonata.TimeOfDayOrder) };
        yield return new(id, arguments) { Types = [new(type, TypeCondition.Date)], Jsonata = plain };
        yield return new(id, arguments) { Types = [new(type, TypeCondition.Text)], Refusal = Culture };
        ConstantArgument comparer = new("comparer", Ordinal);
        if (notNull is not null)
        {
            yield return new(withComparer, arguments + " comparer")
            {
                Types = [new(type, TypeCondition.Text)],
                Constants = [comparer],
                NotNull = [notNull],
                Jsonata = plain,
            };
        }

        yield return new(withComparer, arguments + " comparer")
        {
            Types = [new(type, TypeCondition.Text)],
            Constants = [comparer],
            Jsonata = withNull,
        };
    }
}
