using AslGen.StatesLanguage;
using static AslGen.Compiler.Program.Members.CollectionIds;

namespace AslGen.Compiler.Program.Members;

/// <summary>
/// What changes an array, a list or a dictionary. The value of a row is what becomes of the collection; where only one local stands for
/// it, changing it is assigning that local. Anywhere else the rows are refused.
/// </summary>
internal static class ChangeMembers
{
    /// <summary>Why a change is refused of a collection that others may see.</summary>
    public const string Refusal =
        "only a collection that the method makes, and that nothing but one local stands for, can be changed; "
        + "assign a new one, such as [.. list, item]";

    private const string List = "M:System.Collections.Generic.List`1";
    private const string Dictionary = "M:System.Collections.Generic.Dictionary`2";

    /// <summary>A list or array with another item at an index: C#'s <c>list[index] = item</c>.</summary>
    public static Member SetItem { get; } =
        new($"{List}.set_Item(System.Int32,`0)", "list index item")
        {
            Title = "An assignment to an item",
            Note = "Also array[index] = item.",
            Jsonata = """
                $index >= 0 and $index < $count($list)
                    ? [$map($list, function($other, $place){ $place = $index ? $orElse($item, null) : $other })[]]
                    : $error("Index was out of range")
                """,
        };

    /// <summary>A dictionary with a value for a key: C#'s <c>dictionary[key] = value</c>.</summary>
    public static Member SetValue { get; } =
        new($"{Dictionary}.set_Item(`0,`1)", "dictionary key value")
        {
            Types = TextKeys,
            Title = "An assignment to a key",
            Jsonata = "$merge([$dictionary, {$key: $orElse($value, null)}])",
        };

    /// <summary>The rows.</summary>
    public static EquatableArray<Member> All { get; } =
        new Member[]
        {
            SetItem,
            SetValue,
            new($"{List}.Add(`0)", "list item")
            {
                Expansion = arguments => new ArrayExpression([Spread(arguments[0]), arguments[1]]) { Kind = ValueKind.Array },
            },
            new(Method("System.Collections.Generic.List`1", "AddRange", 0, Sequence("`0")), "list items")
            {
                Expansion = arguments => new ArrayExpression([Spread(arguments[0]), Spread(arguments[1])]) { Kind = ValueKind.Array },
            },
            new($"{List}.Insert(System.Int32,`0)", "list index item")
            {
                Jsonata = """
                    $index >= 0 and $index <= $count($list)
                        ? $append(
                            $append(
                                [$filter($list, function($other, $place){ $place < $index })[]],
                                [$map([0], function($none){ $orElse($item, null) })[]]
                            ),
                            [$filter($list, function($other, $place){ $place >= $index })[]]
                        )
                        : $error("Index was out of range")
                    """,
            },
            new($"{List}.RemoveAt(System.Int32)", "list index")
            {
                Jsonata = """
                    $index >= 0 and $index < $count($list)
                        ? [$filter($list, function($other, $place){ $place != $index })[]]
                        : $error("Index was out of range")
                    """,
            },
            new($"{List}.Remove(`0)", "list item")
            {
                Types = [new("T", TypeCondition.Equal)],
                Jsonata = """
                    (
                        $found := $reduce($list, function($at, $other, $place){
                            $at = -1 and $other = $orElse($item, null) ? $place : $at
                        }, -1);
                        [$filter($list, function($other, $place){ $place != $found })[]]
                    )
                    """,
            },
            new(Method("System.Collections.Generic.List`1", "RemoveAll", 0, "System.Predicate{`0}"), "list match")
            {
                Jsonata = "[$filter($list, function($other){ $not($match($other)) })[]]",
            },
            new($"{List}.Reverse", "list") { Jsonata = "$reverse($list)" },
            new($"{List}.Clear", "list") { Expansion = _ => new ArrayExpression([]) { Kind = ValueKind.Array } },
            new($"{Dictionary}.Add(`0,`1)", "dictionary key value")
            {
                Types = TextKeys,
                Jsonata = """
                    $key in $keys($dictionary)
                        ? $error("An item with the same key has already been added")
                        : $merge([$dictionary, {$key: $orElse($value, null)}])
                    """,
            },
            new($"{Dictionary}.TryAdd(`0,`1)", "dictionary key value")
            {
                Types = TextKeys,
                Jsonata = "$merge([{$key: $orElse($value, null)}, $dictionary])",
            },
            new($"{Dictionary}.Remove(`0)", "dictionary key")
            {
                Types = TextKeys,
                Jsonata = "$merge([{}, $sift($dictionary, function($value, $other){ $other != $key })])",
            },
            new($"{Dictionary}.Clear", "dictionary")
            {
                Types = TextKeys,
                Expansion = _ => new ObjectExpression([]) { Kind = ValueKind.Object },
            },
        }
            .Select(row => row with { IsChange = true })
            .ToEquatableArray();

    private static EquatableArray<TypeRequirement> TextKeys => [new("TKey", TypeCondition.Text)];

    private static SpreadExpression Spread(Expression items) => new(items) { Kind = ValueKind.Array };
}
