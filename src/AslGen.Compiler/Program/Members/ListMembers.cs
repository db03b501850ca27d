using AslGen.StatesLanguage;
using static AslGen.Compiler.Program.Members.CollectionIds;

namespace AslGen.Compiler.Program.Members;

/// <summary>Arrays and lists.</summary>
internal static class ListMembers
{
    private static readonly string[] Counted =
    [
        "P:System.Array.Length",
        "P:System.Collections.Generic.List`1.Count",
        "P:System.Collections.Generic.ICollection`1.Count",
        "P:System.Collections.Generic.IReadOnlyCollection`1.Count",
        "P:System.Collections.Immutable.ImmutableArray`1.Length",
    ];

    private static readonly string[] Searched =
    [
        "M:System.Collections.Generic.List`1.Contains(`0)",
        "M:System.Collections.Generic.ICollection`1.Contains(`0)",
        "M:System.Collections.Immutable.ImmutableArray`1.Contains(`0)",
        // Where C# takes an array for a span.
        "M:System.MemoryExtensions.Contains``1(System.ReadOnlySpan{``0},``0)",
    ];

    private static readonly string[] Changing =
    [
        "M:System.Collections.Generic.List`1.Sort",
        "M:System.Collections.Generic.List`1.ForEach(System.Action{`0})",
        "M:System.Collections.Generic.ICollection`1.Add(`0)",
        "M:System.Collections.Generic.ICollection`1.Remove(`0)",
        "M:System.Collections.Generic.ICollection`1.Clear",
        "M:System.Array.Sort``1(``0[])",
        "M:System.Array.Reverse``1(``0[])",
        "M:System.MemoryExtensions.Reverse``1(System.Span{``0})",
    ];

    /// <summary>The item of an array at an index that is computed.</summary>
    public static Member ItemAt { get; } =
        new("M:System.Array.GetValue(System.Int32)", "array index")
        {
            Jsonata = At("$array", "$index"),
            Intrinsic = "States.ArrayGetItem($.array, $.index)",
            Note = "Also array[index] and list[index].",
        };

    /// <summary>The item of an array at an index that counts from the end: C#'s <c>array[^n]</c>.</summary>
    public static Member ItemFromEnd { get; } =
        new(Linq("ElementAt", 1, Items, "System.Index"), "array number")
        {
            Jsonata = """
                $number >= 1 and $number <= $count($array)
                    ? ($index := $count($array) - $number; $array[$index])
                    : $error("Index was out of range")
                """,
        };

    /// <summary>The items between two indexes, each of which can count from the end: C#'s <c>array[start..end]</c>.</summary>
    public static Member Slice { get; } =
        new(
            "M:System.Runtime.CompilerServices.RuntimeHelpers.GetSubArray``1(``0[],System.Range)",
            "array start startIsFromEnd end endIsFromEnd"
        )
        {
            Jsonata = """
                (
                    $length := $count($array);
                    $first := $startIsFromEnd ? $length - $start : $start;
                    $behind := $endIsFromEnd ? $length - $end : $end;
                    0 <= $first and $first <= $behind and $behind <= $length
                        ? [$filter($array, function($item, $index){ $index >= $first and $index < $behind })[]]
                        : $error("Range was out of range")
                )
                """,
        };

    /// <summary>A collection that must not be null.</summary>
    public static Member NotNull { get; } =
        new("M:System.ArgumentNullException.ThrowIfNull(System.Object,System.String)", "value")
        {
            Jsonata = """$exists($value) and $value != null ? $value : $error("Value cannot be null")""",
        };

    /// <summary>The rows.</summary>
    public static EquatableArray<Member> All { get; } =
    [
        .. Counted.Select(id => new Member(id, "list") { Jsonata = "$count($list)", Intrinsic = "States.ArrayLength($.list)" }),
        ItemAt,
        ItemFromEnd,
        Slice,
        .. Searched.Select(id => new Member(id, "list value")
        {
            Types = [new("T", TypeCondition.EqualScalar)],
            Jsonata = "$orElse($value, null) in $list",
        }),
        new(Searched[0], "list value")
        {
            Types = [new("T", TypeCondition.Equal)],
            Jsonata = "$reduce($list, function($found, $item){ $found or $item = $orElse($value, null) }, false)",
        },
        .. IndexesOf("M:System.Array.IndexOf``1(``0[],``0)"),
        .. IndexesOf("M:System.Collections.Generic.List`1.IndexOf(`0)"),
        .. IndexesOf("M:System.Collections.Generic.IList`1.IndexOf(`0)"),
        .. IndexesOf("M:System.MemoryExtensions.IndexOf``1(System.ReadOnlySpan{``0},``0)"),
        .. Tests("Exists", "$reduce($list, function($found, $item){ $found or $match($item) }, false)", "match"),
        .. Tests("TrueForAll", "$reduce($list, function($all, $item){ $all and $match($item) }, true)", "match"),
        .. Tests("FindAll", "[$filter($list, $match)[]]", "match"),
        .. Tests(
            "FindIndex",
            "$reduce($list, function($found, $item, $index){ $found >= 0 ? $found : $match($item) ? $index : $found }, -1)",
            "match"
        ),
        .. Tests(
            "Find",
            "($first := $reduce($list, function($found, $item){ $found ? $found : $match($item) ? {\"item\": $item} : $found }, {}); "
                + "$first ? $first.item : $orElse($defaultValue, null))",
            "match defaultValue",
            isFound: true
        ),
        new(Method("System.Array", "ConvertAll", 2, "``0[]", "System.Converter{``0,``1}"), "list converter")
        {
            Jsonata = "[$map($list, $converter)[]]",
        },
        new(Method("System.Collections.Generic.List`1", "ConvertAll", 1, "System.Converter{`0,``0}"), "list converter")
        {
            Jsonata = "[$map($list, $converter)[]]",
        },
        new("M:System.Collections.Generic.List`1.ToArray", "list") { Jsonata = "$list" },
        new(Method("System.MemoryExtensions", "SequenceEqual", 1, "System.ReadOnlySpan{``0}", "System.ReadOnlySpan{``0}"), "first second")
        {
            Types = [new("T", TypeCondition.Equal)],
            Jsonata = "$first = $second",
        },
        .. Changing.Select(id => new Member(id, "list") { Refusal = ChangeMembers.Refusal }),
    ];

    /// <summary>JSONata of an item, which fails where C# throws.</summary>
    /// <param name="array">The array.</param>
    /// <param name="index">The index from zero.</param>
    /// <returns>The JSONata.</returns>
    public static string At(string array, string index) =>
        $"{index} >= 0 and {index} < $count({array}) ? {array}[{index}] : $error(\"Index was out of range\")";

    private static IEnumerable<Member> IndexesOf(string id) =>
        [
            new(id, "list value")
            {
                Types = [new("T", TypeCondition.Equal)],
                Jsonata =
                    "$reduce($list, function($found, $item, $index){ $found = -1 and $item = $orElse($value, null) ? $index : $found }, -1)",
            },
        ];

    // Arrays and lists have the same methods, arrays as static ones.
    private static IEnumerable<Member> Tests(string name, string jsonata, string arguments, bool isFound = false) =>
        [
            new(Method("System.Array", name, 1, "``0[]", "System.Predicate{``0}"), "list " + arguments)
            {
                DefaultOf = isFound ? "T" : null,
                Jsonata = jsonata,
            },
            new(Method("System.Collections.Generic.List`1", name, 0, "System.Predicate{`0}"), "list " + arguments)
            {
                DefaultOf = isFound ? "T" : null,
                Jsonata = jsonata,
            },
        ];
}
