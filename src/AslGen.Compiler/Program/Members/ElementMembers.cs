using AslGen.StatesLanguage;
using static AslGen.Compiler.Program.Members.CollectionIds;

namespace AslGen.Compiler.Program.Members;

/// <summary>LINQ: one item of many. Where C# throws because there is none, the expression fails.</summary>
internal static class ElementMembers
{
    private const string Predicate = "System.Func{``0,System.Boolean}";
    private const string None = "$error(\"Sequence contains no elements\")";
    private const string NoMatch = "$error(\"Sequence contains no matching element\")";
    private const string Several = "$error(\"Sequence contains more than one element\")";
    private const string SeveralMatch = "$error(\"Sequence contains more than one matching element\")";

    // The first match is boxed, so that null or an empty array is one. Nothing behind it is looked at, as in C#.
    private const string FirstMatch =
        "$match := $reduce($source, function($found, $item){ $found ? $found : $predicate($item) ? {\"item\": $item} : $found }, {})";
    private const string Matches = "$matches := [$filter($source, $predicate)[]]";

    /// <summary>The first of all items.</summary>
    public static Member First { get; } = new(Linq("First", 1, Items), "source") { Jsonata = $"$count($source) = 0 ? {None} : $source[0]" };

    /// <summary>The last of all items.</summary>
    public static Member Last { get; } = new(Linq("Last", 1, Items), "source") { Jsonata = $"$count($source) = 0 ? {None} : $source[-1]" };

    /// <summary>The only item.</summary>
    public static Member Single { get; } =
        new(Linq("Single", 1, Items), "source")
        {
            Jsonata = $"($number := $count($source); $number = 1 ? $source[0] : $number = 0 ? {None} : {Several})",
        };

    /// <summary>The item at an index.</summary>
    public static Member ElementAt { get; } =
        new(Linq("ElementAt", 1, Items, "System.Int32"), "source index")
        {
            Jsonata = ListMembers.At("$source", "$index"),
            Intrinsic = "States.ArrayGetItem($.source, $.index)",
        };

    /// <summary>The rows.</summary>
    public static EquatableArray<Member> All { get; } =
    [
        First,
        new(Linq("First", 1, Items, Predicate), "source predicate") { Jsonata = $"({FirstMatch}; $match ? $match.item : {NoMatch})" },
        .. WithDefault("FirstOrDefault", "$count($source) = 0 ? $orElse($defaultValue, null) : $source[0]"),
        .. MatchWithDefault("FirstOrDefault", $"({FirstMatch}; $match ? $match.item : $orElse($defaultValue, null))"),
        Last,
        new(Linq("Last", 1, Items, Predicate), "source predicate")
        {
            Jsonata = $"({Matches}; $count($matches) = 0 ? {NoMatch} : $matches[-1])",
        },
        .. WithDefault("LastOrDefault", "$count($source) = 0 ? $orElse($defaultValue, null) : $source[-1]"),
        .. MatchWithDefault("LastOrDefault", $"({Matches}; $count($matches) = 0 ? $orElse($defaultValue, null) : $matches[-1])"),
        Single,
        new(Linq("Single", 1, Items, Predicate), "source predicate")
        {
            Jsonata = $"({Matches}; $number := $count($matches); $number = 1 ? $matches[0] : $number = 0 ? {NoMatch} : {SeveralMatch})",
        },
        .. WithDefault(
            "SingleOrDefault",
            $"($number := $count($source); $number = 1 ? $source[0] : $number = 0 ? $orElse($defaultValue, null) : {Several})"
        ),
        .. MatchWithDefault(
            "SingleOrDefault",
            $"({Matches}; $number := $count($matches); $number = 1 ? $matches[0] : $number = 0 ? $orElse($defaultValue, null) : {SeveralMatch})"
        ),
        ElementAt,
        new(Linq("ElementAtOrDefault", 1, Items, "System.Int32"), "source index defaultValue")
        {
            DefaultOf = "TSource",
            Jsonata = "$index >= 0 and $index < $count($source) ? $source[$index] : $orElse($defaultValue, null)",
        },
    ];

    private static IEnumerable<Member> WithDefault(string name, string jsonata) =>
        [
            new(Linq(name, 1, Items), "source defaultValue") { DefaultOf = "TSource", Jsonata = jsonata },
            new(Linq(name, 1, Items, "``0"), "source defaultValue") { Jsonata = jsonata },
        ];

    private static IEnumerable<Member> MatchWithDefault(string name, string jsonata) =>
        [
            new(Linq(name, 1, Items, Predicate), "source predicate defaultValue") { DefaultOf = "TSource", Jsonata = jsonata },
            new(Linq(name, 1, Items, Predicate, "``0"), "source predicate defaultValue") { Jsonata = jsonata },
        ];
}
