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
        .. ByKey("ThenBy", Ordered, isDescending: false),
        .. ByKey("ThenByDescending", Ordered, isDescending: true),
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

    private static IEnumerable<Member> ByKey(string name, string source, bool isDescending)
    {
        string id = Linq(name, 2, source, KeySelector);
        string withComparer = Linq(name, 2, source, KeySelector, Comparer);
        static string Sort(string comparison) =>
            comparison.Contains("null")
                ? $"$sort($source, function($left, $right){{ ($l := $keySelector($left); $r := $keySelector($right); {comparison}) }})"
                : $"$sort($source, function($left, $right){{ {comparison.Replace("$l", "$keySelector($left)").Replace("$r", "$keySelector($right)")} }})";
        return Rows(id, withComparer, "source keySelector", "keySelector", "TKey", Sort, isDescending);
    }

    private static IEnumerable<Member> Order(string name, bool isDescending)
    {
        string id = Linq(name, 1, Items);
        string withComparer = Linq(name, 1, Items, "System.Collections.Generic.IComparer{``0}");
        static string Sort(string comparison) => $"$sort($source, function($l, $r){{ {comparison} }})";
        return Rows(id, withComparer, "source", notNull: null, type: "T", Sort, isDescending);
    }

    // An item goes behind the next one where its key is greater. To C#, null is less than everything.
    private static IEnumerable<Member> Rows(
        string id,
        string withComparer,
        string arguments,
        string? notNull,
        string type,
        Func<string, string> sort,
        bool isDescending
    )
    {
        string plain = isDescending ? "$l < $r" : "$l > $r";
        string withNull = isDescending ? "$r != null and ($l = null or $l < $r)" : "$l != null and ($r = null or $l > $r)";
        string boolean = isDescending ? "$r and $not($l)" : "$l and $not($r)";
        yield return new(id, arguments) { Types = [new(type, TypeCondition.Number)], Jsonata = sort(plain) };
        yield return new(id, arguments) { Types = [new(type, TypeCondition.NumberOrNull)], Jsonata = sort(withNull) };
        yield return new(id, arguments) { Types = [new(type, TypeCondition.Boolean)], Jsonata = sort(boolean) };
        yield return new(id, arguments) { Types = [new(type, TypeCondition.Text)], Refusal = Culture };
        ConstantArgument comparer = new("comparer", Ordinal);
        if (notNull is not null)
        {
            yield return new(withComparer, arguments + " comparer")
            {
                Types = [new(type, TypeCondition.Text)],
                Constants = [comparer],
                NotNull = [notNull],
                Jsonata = sort(plain),
            };
        }

        yield return new(withComparer, arguments + " comparer")
        {
            Types = [new(type, TypeCondition.Text)],
            Constants = [comparer],
            Jsonata = sort(withNull),
        };
    }
}
