using AslGen.StatesLanguage;
using static AslGen.Compiler.Program.Members.CollectionIds;

namespace AslGen.Compiler.Program.Members;

/// <summary>LINQ: what chooses, takes apart and joins items, and gives a sequence again.</summary>
/// <remarks>
/// A sequence is always an array here. JSONata's functions give one item in place of an array of one, and nothing in place of an empty
/// one: <c>[f(…)[]]</c> is the array in each case, also where items are arrays themselves.
/// </remarks>
internal static class LinqMembers
{
    private const string Predicate = "System.Func{``0,System.Boolean}";
    private const string IndexPredicate = "System.Func{``0,System.Int32,System.Boolean}";

    // An item as an array of one, whatever it is itself.
    private const string Element = "[$map([0], function($none){ $orElse($element, null) })[]]";

    /// <summary>The items between two indexes, each of which can count from the end; those that are not there are left out.</summary>
    public static Member TakeRange { get; } =
        new(Linq("Take", 1, Items, "System.Range"), "source start startIsFromEnd end endIsFromEnd")
        {
            Jsonata = """
                (
                    $first := $startIsFromEnd ? $count($source) - $start : $start;
                    $behind := $endIsFromEnd ? $count($source) - $end : $end;
                    $start < 0 or $end < 0
                        ? $error("An index is negative")
                        : [$filter($source, function($item, $index){ $index >= $first and $index < $behind })[]]
                )
                """,
        };

    /// <summary>The rows.</summary>
    public static EquatableArray<Member> All { get; } =
    [
        new(Linq("Where", 1, Items, Predicate), "source predicate") { Jsonata = "[$filter($source, $predicate)[]]" },
        new(Linq("Where", 1, Items, IndexPredicate), "source predicate") { Jsonata = "[$filter($source, $predicate)[]]" },
        new(Linq("OfType", 1, "System.Collections.IEnumerable"), "source")
        {
            Types = [new("TResult", TypeCondition.OfItems)],
            Jsonata = "[$filter($source, function($item){ $item != null })[]]",
            Note = "Of items of that same type: it leaves out what is null.",
        },
        new(Linq("Select", 2, Items, Func("``0", "``1")), "source selector") { Jsonata = "[$map($source, $selector)[]]" },
        new(Linq("Select", 2, Items, Func("``0", "System.Int32", "``1")), "source selector") { Jsonata = "[$map($source, $selector)[]]" },
        new(Linq("SelectMany", 2, Items, Func("``0", OtherItems)), "source selector")
        {
            Jsonata = "$reduce($source, function($all, $item){ $append($all, $selector($item)) }, [])",
        },
        new(Linq("SelectMany", 2, Items, Func("``0", "System.Int32", OtherItems)), "source selector")
        {
            Jsonata = "$reduce($source, function($all, $item, $index){ $append($all, $selector($item, $index)) }, [])",
        },
        new(Linq("SelectMany", 3, Items, Func("``0", OtherItems), Func("``0", "``1", "``2")), "source collectionSelector resultSelector")
        {
            Jsonata = """
                $reduce($source, function($all, $item){
                    $append($all, [$map($collectionSelector($item), function($inner){ $resultSelector($item, $inner) })[]])
                }, [])
                """,
        },
        TakeRange,
        new(Linq("Take", 1, Items, "System.Int32"), "source number")
        {
            Jsonata = "[$filter($source, function($item, $index){ $index < $number })[]]",
        },
        new(Linq("Skip", 1, Items, "System.Int32"), "source number")
        {
            Jsonata = "[$filter($source, function($item, $index){ $index >= $number })[]]",
        },
        new(Linq("TakeLast", 1, Items, "System.Int32"), "source number")
        {
            Jsonata = "($from := $count($source) - $number; [$filter($source, function($item, $index){ $index >= $from })[]])",
        },
        new(Linq("SkipLast", 1, Items, "System.Int32"), "source number")
        {
            // Less than none is none.
            Jsonata = """
                ($end := $count($source) - $max([$number, 0]); [$filter($source, function($item, $index){ $index < $end })[]])
                """,
        },
        new(Linq("TakeWhile", 1, Items, Predicate), "source predicate")
        {
            Jsonata = """
                (
                    $number := $reduce($source, function($n, $item, $index){ $n = $index and $predicate($item) ? $n + 1 : $n }, 0);
                    [$filter($source, function($item, $index){ $index < $number })[]]
                )
                """,
        },
        new(Linq("TakeWhile", 1, Items, IndexPredicate), "source predicate")
        {
            Jsonata = """
                (
                    $number := $reduce($source, function($n, $item, $index){ $n = $index and $predicate($item, $index) ? $n + 1 : $n }, 0);
                    [$filter($source, function($item, $index){ $index < $number })[]]
                )
                """,
        },
        new(Linq("SkipWhile", 1, Items, Predicate), "source predicate")
        {
            Jsonata = """
                (
                    $number := $reduce($source, function($n, $item, $index){ $n = $index and $predicate($item) ? $n + 1 : $n }, 0);
                    [$filter($source, function($item, $index){ $index >= $number })[]]
                )
                """,
        },
        new(Linq("SkipWhile", 1, Items, IndexPredicate), "source predicate")
        {
            Jsonata = """
                (
                    $number := $reduce($source, function($n, $item, $index){ $n = $index and $predicate($item, $index) ? $n + 1 : $n }, 0);
                    [$filter($source, function($item, $index){ $index >= $number })[]]
                )
                """,
        },
        new(Linq("Chunk", 1, Items, "System.Int32"), "source size")
        {
            Jsonata = """$size < 1 ? $error("Chunk needs a size of at least 1") : $partition($source, $size)""",
        },
        new(Linq("Reverse", 1, Items), "source") { Jsonata = "$reverse($source)" },
        new(Linq("Reverse", 1, "``0[]"), "source") { Jsonata = "$reverse($source)" },
        new(Linq("Concat", 1, Items, Items), "first second") { Jsonata = "$append($first, $second)" },
        .. WithElement("Append", element => $"$append($source, {element})"),
        .. WithElement("Prepend", element => $"$append({element}, $source)"),
        new(Linq("Zip", 2, Items, OtherItems), "first second") { Jsonata = "$zip($first, $second)" },
        new(Linq("Index", 1, Items), "source") { Jsonata = "($last := $count($source) - 1; $zip([0..$last], $source))" },
        new(Linq("Zip", 3, Items, OtherItems, Sequence("``2")), "first second third") { Jsonata = "$zip($first, $second, $third)" },
        new(Linq("Zip", 3, Items, OtherItems, Func("``0", "``1", "``2")), "first second resultSelector")
        {
            Jsonata =
                "[$map($zip($first, $second), function($pair){ ($left := $pair[0]; $right := $pair[1]; $resultSelector($left, $right)) })[]]",
        },
        new(Linq("Distinct", 1, Items), "source") { Types = [new("TSource", TypeCondition.Equal)], Jsonata = "$distinct($source)" },
        new(Linq("DistinctBy", 2, Items, Func("``0", "``1")), "source keySelector")
        {
            Types = [new("TKey", TypeCondition.Equal)],
            Jsonata = """
                (
                    $entries := [$map($source, function($item){ {"key": $keySelector($item), "item": $item} })[]];
                    [$map($distinct([$map($entries, function($entry){ $entry.key })[]]), function($key){ (
                        $same := [$filter($entries, function($entry){ $entry.key = $key })[]];
                        $same[0].item
                    ) })[]]
                )
                """,
        },
        new(Linq("Union", 1, Items, Items), "first second")
        {
            Types = [new("TSource", TypeCondition.Equal)],
            Jsonata = "$distinct($append($first, $second))",
        },
        new(Linq("Intersect", 1, Items, Items), "first second")
        {
            Types = [new("TSource", TypeCondition.EqualScalar)],
            Jsonata = "$distinct([$filter($first, function($item){ $item in $second })[]])",
        },
        new(Linq("Except", 1, Items, Items), "first second")
        {
            Types = [new("TSource", TypeCondition.EqualScalar)],
            Jsonata = "$distinct([$filter($first, function($item){ $not($item in $second) })[]])",
        },
        new(Linq("DefaultIfEmpty", 1, Items), "source defaultValue")
        {
            DefaultOf = "TSource",
            Jsonata = "$count($source) = 0 ? [$map([0], function($none){ $orElse($defaultValue, null) })[]] : $source",
        },
        new(Linq("DefaultIfEmpty", 1, Items, "``0"), "source defaultValue")
        {
            Jsonata = "$count($source) = 0 ? [$map([0], function($none){ $orElse($defaultValue, null) })[]] : $source",
        },
        new(Linq("Range", 0, "System.Int32", "System.Int32"), "start number")
        {
            Jsonata = """$number < 0 ? $error("Range needs a count of at least 0") : [$start..$start + $number - 1]""",
        },
        new(Linq("Repeat", 1, "``0", "System.Int32"), "element number")
        {
            Jsonata = """
                $number < 0 ? $error("Repeat needs a count of at least 0") : [$map([1..$number], function($index){ $orElse($element, null) })[]]
                """,
        },
        new(Linq("Empty", 1), "") { Jsonata = "[]" },
        new("M:System.Array.Empty``1", "") { Jsonata = "[]" },
        new(Linq("ToArray", 1, Items), "source") { Jsonata = "$source" },
        new(Linq("ToList", 1, Items), "source") { Jsonata = "$source" },
        new(Linq("AsEnumerable", 1, Items), "source") { Jsonata = "$source" },
    ];

    private static IEnumerable<Member> WithElement(string name, Func<string, string> jsonata) =>
        [
            new(Linq(name, 1, Items, "``0"), "source element")
            {
                Types = [new("TSource", TypeCondition.NoArray)],
                Jsonata = jsonata("[$orElse($element, null)]"),
            },
            new(Linq(name, 1, Items, "``0"), "source element") { Jsonata = jsonata(Element) },
        ];
}
