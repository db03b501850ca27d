using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;

namespace AslGen.Validators.Tests.Members;

/// <summary>An item with members that can be null. The cases have the same type, made of its JSON.</summary>
internal sealed record MemberItem(int N, string Name, int? Maybe, string? Note, string[] Tags, int[]? More, bool Ok)
{
    /// <summary>The type in the cases' source.</summary>
    public const string Source =
        "public sealed record Item(int N, string Name, int? Maybe, string? Note, string[] Tags, int[]? More, bool Ok);";
}

internal static partial class MemberInputs
{
    // Few different values, so that some are equal.
    private static Gen<string> Words => Gen.Elements("a", "b", "A", "B", "", "ab", "é", "z", "\uFFFD", "😀", "Z");

    private static Gen<int> Shorts => Gen.Choose(-500, 500);

    private static Gen<MemberItem> Items =>
        from n in Gen.Choose(-3, 12)
        from name in Words
        from maybe in Null(Small)
        from note in Words.OrNull()
        from tags in Many(Words)
        from more in Many(Small).OrNull()
        from ok in Gen.Elements(true, false)
        select new MemberItem(n, name, maybe, note, tags, more, ok);

    private static Gen<string> Keys => Gen.Elements("a", "b", "c", "key one", "", "é", "constructor", "toString");

    private static Gen<double> Fractions => Gen.Choose(-20000, 20000).Select(value => value / 16.0);

    private static IEnumerable<KeyValuePair<string, MemberInput>> Collections =>
        [
            new("ints", Of("int[]", Many(Gen.Frequency((4, Small), (1, Shorts), (1, Integers))))),
            new("int?[]", Of("int?[]", Many(Null(Small)))),
            new("int[][]", Of("int[][]", Many(Many(Small)))),
            new("small[]", Of("int[]", Many(Small))),
            new("short[]", Of("int[]", Many(Shorts))),
            new("few[]", Of("int[]", Small.ArrayOf().Resize(2))),
            new("few[][]", Of("int[][]", Many(Small).ArrayOf().Resize(2))),
            new("long[]", Of("long[]", Many(Longs))),
            new("long?[]", Of("long?[]", Many(Null(Longs)))),
            new("double[]", Of("double[]", Many(Gen.OneOf(Fractions, Small.Select(value => value / 10.0))))),
            new("double?[]", Of("double?[]", Many(Null(Fractions)))),
            new("float[]", Of("float[]", Many(Gen.Choose(-90, 90).Select(value => value / 10f)))),
            new("float?[]", Of("float?[]", Many(Null(Gen.Choose(-90, 90).Select(value => value / 10f))))),
            new("at", Of("int", Gen.Choose(-1, 3))),
            new("bool[]", Of("bool[]", Many(Gen.Elements(true, false)))),
            new("words", Of("string[]", Many(Words))),
            new("words?", Of("string?[]", Many(Words.OrNull()))),
            new("item", Of("Item", Items)),
            new("item[]", Of("Item[]", Many(Items))),
            new("list", Of("List<int>", Many(Small).Select(values => values.ToList()))),
            new(
                "immutable",
                Of("System.Collections.Immutable.ImmutableArray<int>", Many(Small).Select(values => values.ToImmutableArray()))
            ),
            new("key", Of("string", Keys)),
            .. new (string Kind, string Type)[] { ("map", "Dictionary"), ("imap", "IDictionary"), ("rmap", "IReadOnlyDictionary") }.Select(
                kind => new KeyValuePair<string, MemberInput>(kind.Kind, Of($"{kind.Type}<string, int>", Maps(Shorts)))
            ),
            new("lists", Of("Dictionary<string, int[]>", Maps(Many(Small)))),
        ];

    private static Gen<T[]> Many<T>(Gen<T> items) =>
        Gen.Frequency((1, Gen.Constant(Array.Empty<T>())), (2, items.Select(item => new[] { item })), (7, items.ArrayOf().Resize(7)));

    private static Gen<T?> Null<T>(Gen<T> values)
        where T : struct => Gen.Frequency((3, values.Select(value => (T?)value)), (1, Gen.Constant((T?)null)));

    private static Gen<Dictionary<string, T>> Maps<T>(Gen<T> values) =>
        Gen.Zip(Keys, values)
            .ArrayOf()
            .Resize(4)
            .Select(pairs => pairs.DistinctBy(pair => pair.Item1).ToDictionary(pair => pair.Item1, pair => pair.Item2));
}
