using AslGen.StatesLanguage;

namespace AslGen.Compiler.Program.Members;

/// <summary>Dictionaries with string keys, which are JSON objects.</summary>
/// <remarks>
/// A dictionary's order is not defined, in C# as in JSON. A key is looked for among <c>$keys</c>: <c>$lookup</c> would find what JavaScript
/// objects have besides.
/// </remarks>
internal static class DictionaryMembers
{
    private const string Order = "The order is not defined, as in C#.";

    private static readonly string[] Dictionaries =
    [
        "System.Collections.Generic.Dictionary`2",
        "System.Collections.Generic.IDictionary`2",
        "System.Collections.Generic.IReadOnlyDictionary`2",
    ];

    /// <summary>The value that a dictionary has for a key.</summary>
    public static Member Item { get; } = ItemOf(Dictionaries[0]);

    /// <summary>The entries of a dictionary, each as the argument <c>make</c> says.</summary>
    public static Member Entries { get; } =
        new("M:System.Collections.Generic.Dictionary`2.GetEnumerator", "dictionary make")
        {
            Jsonata = "[$each($dictionary, function($value, $key){ $make($key, $value) })[]]",
            Note = Order,
        };

    /// <summary>The rows.</summary>
    public static EquatableArray<Member> All { get; } =
    [
        .. Dictionaries.SelectMany(RowsOf),
        Entries,
        new("P:System.Collections.Generic.Dictionary`2.Count", "dictionary") { Types = TextKeys, Jsonata = "$count($keys($dictionary))" },
        .. Defaults("IReadOnlyDictionary"),
    ];

    // Other keys are written as text, which an expression would have to write too.
    private static EquatableArray<TypeRequirement> TextKeys => [new("TKey", TypeCondition.Text)];

    private static Member ItemOf(string type) =>
        new($"P:{type}.Item(`0)", "dictionary key")
        {
            Types = TextKeys,
            Jsonata = """
                $key in $keys($dictionary) ? $lookup($dictionary, $key) : $error("The key was not present in the dictionary")
                """,
        };

    private static IEnumerable<Member> RowsOf(string type) =>
        [
            ItemOf(type),
            new($"M:{type}.ContainsKey(`0)", "dictionary key") { Types = TextKeys, Jsonata = "$key in $keys($dictionary)" },
            new($"P:{type}.Keys", "dictionary")
            {
                Types = TextKeys,
                Jsonata = "[$keys($dictionary)[]]",
                Note = Order,
            },
            new($"P:{type}.Values", "dictionary")
            {
                Types = TextKeys,
                Jsonata = "[$each($dictionary, function($value){ $value })[]]",
                Note = Order,
            },
            new($"M:{type}.TryGetValue(`0,`1@)", "dictionary key value")
            {
                Refusal = "it has two results; ask ContainsKey and take the item, or write GetValueOrDefault",
            },
        ];

    private static IEnumerable<Member> Defaults(string type)
    {
        string name =
            $"System.Collections.Generic.CollectionExtensions.GetValueOrDefault``2(System.Collections.Generic.{type}{{``0,``1}},``0";
        const string Jsonata = "$key in $keys($dictionary) ? $lookup($dictionary, $key) : $orElse($defaultValue, null)";
        yield return new($"M:{name})", "dictionary key defaultValue")
        {
            Types = TextKeys,
            DefaultOf = "TValue",
            Jsonata = Jsonata,
        };
        yield return new($"M:{name},``1)", "dictionary key defaultValue") { Types = TextKeys, Jsonata = Jsonata };
    }
}
