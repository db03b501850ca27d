using AslGen.StatesLanguage;
using static AslGen.Compiler.Program.Members.CollectionIds;

namespace AslGen.Compiler.Program.Members;

/// <summary>LINQ: groups, joins and dictionaries of sequences.</summary>
/// <remarks>A group is an object with its key and its items; groups come in the order of their first items, as in C#.</remarks>
internal static class GroupMembers
{
    private const string GroupType = "System.Linq.IGrouping`2";
    private static readonly string KeySelector = Func("``0", "``1");

    /// <summary>The items of a group, where it is a sequence.</summary>
    public static Member ItemsOfGroup { get; } =
        new("M:System.Linq.Enumerable.AsEnumerable``1(System.Linq.IGrouping{``0,``1})", "group") { Jsonata = "$group.items" };

    /// <summary>The rows.</summary>
    public static EquatableArray<Member> All { get; } =
    [
        new($"P:{GroupType}.Key", "group") { Jsonata = "$group.key" },
        new(Linq("GroupBy", 2, Items, KeySelector), "source keySelector") { Types = Keys, Jsonata = Groups("$item", "{KEYANDITEMS}") },
        new(Linq("GroupBy", 3, Items, KeySelector, Func("``0", "``2")), "source keySelector elementSelector")
        {
            Types = Keys,
            Jsonata = Groups("$elementSelector($item)", "{KEYANDITEMS}"),
        },
        new(Linq("GroupBy", 3, Items, KeySelector, Func("``1", Items, "``2")), "source keySelector resultSelector")
        {
            Types = Keys,
            Jsonata = Groups("$item", "$resultSelector($key, $items)"),
        },
        new(
            Linq("GroupBy", 4, Items, KeySelector, Func("``0", "``2"), Func("``1", Sequence("``2"), "``3")),
            "source keySelector elementSelector resultSelector"
        )
        {
            Types = Keys,
            Jsonata = Groups("$elementSelector($item)", "$resultSelector($key, $items)"),
        },
        new(
            "M:System.Linq.Enumerable.CountBy``2(System.Collections.Generic.IEnumerable{``0},System.Func{``0,``1},"
                + "System.Collections.Generic.IEqualityComparer{``1})",
            "source keySelector comparer"
        )
        {
            Constants = [new("comparer", ConstantArgument.Null) { Text = "no comparer" }],
            Types = Keys,
            NotNull = ["keySelector"],
            NeedsNamesAsDeclared = true,
            Jsonata = """
                (
                    $keys := [$map($source, function($item){ $keySelector($item) })[]];
                    [$map($distinct($keys), function($key){ {
                        "Key": $key,
                        "Value": $count([$filter($keys, function($other){ $other = $key })[]])
                    } })[]]
                )
                """,
        },
        // To C#, null keys join nothing.
        new(
            Linq("Join", 4, Items, OtherItems, Func("``0", "``2"), Func("``1", "``2"), Func("``0", "``1", "``3")),
            "outer inner outerKeySelector innerKeySelector resultSelector"
        )
        {
            Types = Keys,
            Jsonata = """
                $reduce($outer, function($all, $left){ (
                    $key := $outerKeySelector($left);
                    $found := [$filter($inner, function($right){ $key != null and $innerKeySelector($right) = $key })[]];
                    $append($all, [$map($found, function($right){ $resultSelector($left, $right) })[]])
                ) }, [])
                """,
        },
        new(
            Linq("GroupJoin", 4, Items, OtherItems, Func("``0", "``2"), Func("``1", "``2"), Func("``0", OtherItems, "``3")),
            "outer inner outerKeySelector innerKeySelector resultSelector"
        )
        {
            Types = Keys,
            Jsonata = """
                [$map($outer, function($left){ (
                    $key := $outerKeySelector($left);
                    $found := [$filter($inner, function($right){ $key != null and $innerKeySelector($right) = $key })[]];
                    $resultSelector($left, $found)
                ) })[]]
                """,
        },
        new(Linq("ToDictionary", 2, Items, KeySelector), "source keySelector") { Types = TextKeys, Jsonata = Dictionary("$item") },
        new(Linq("ToDictionary", 3, Items, KeySelector, Func("``0", "``2")), "source keySelector elementSelector")
        {
            Types = TextKeys,
            Jsonata = Dictionary("$elementSelector($item)"),
        },
        new(Linq("ToLookup", 2, Items, KeySelector), "source keySelector") { Refusal = "a lookup has no JSON; write GroupBy" },
        new(Linq("ToHashSet", 1, Items), "source") { Refusal = "a set has no order in C#, but one in JSON; write Distinct" },
    ];

    private static EquatableArray<TypeRequirement> Keys => [new("TKey", TypeCondition.Equal)];

    // The names of a JSON object's members.
    private static EquatableArray<TypeRequirement> TextKeys => [new("TKey", TypeCondition.Text)];

    private static string Groups(string element, string result) =>
        """
            (
                $entries := [$map($source, function($item){ {"key": $keySelector($item), "item": ELEMENT} })[]];
                [$map($distinct([$map($entries, function($entry){ $entry.key })[]]), function($key){ (
                    $items := [$map([$filter($entries, function($entry){ $entry.key = $key })[]], function($entry){ $entry.item })[]];
                    RESULT
                ) })[]]
            )
            """.Replace("ELEMENT", element).Replace("RESULT", result).Replace("{KEYANDITEMS}", """{"key": $key, "items": $items}""");

    private static string Dictionary(string element) =>
        """
            (
                $entries := [$map($source, function($item){ {"key": $keySelector($item), "value": ELEMENT} })[]];
                $count($distinct([$map($entries, function($entry){ $entry.key })[]])) = $count($entries)
                    ? $merge([$map($entries, function($entry){ {$entry.key: $entry.value} })[]])
                    : $error("An item with the same key has already been added")
            )
            """.Replace("ELEMENT", element);
}
