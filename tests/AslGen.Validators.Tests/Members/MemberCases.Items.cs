namespace AslGen.Validators.Tests.Members;

internal static partial class MemberCases
{
    private static IReadOnlyList<MemberCase> Elements =>
        [
            new("int[][] a", "a.First()"),
            new("int?[] a", "a.First()"),
            new("ints a, small k", "a.First(x => x > k)"),
            new("int[][] a", "a.First(x => x.Length > 1)"),
            new("int?[] a", "a.First(x => x == null || x > 3)"),
            new("ints a", "a.FirstOrDefault()"),
            new("words? a", "a.FirstOrDefault()"),
            new("ints a, int k", "a.FirstOrDefault(k)"),
            new("ints a, small k", "a.FirstOrDefault(x => x > k)"),
            new("item[] a, small k", "a.FirstOrDefault(x => x.N > k)") { HasAllMembers = true },
            new("bool[] a", "a.FirstOrDefault()"),
            new("int[][] a, ints k", "a.FirstOrDefault(x => x.Length == 2, k)"),
            new("item[] a, item i", "a.Select(x => x.Note).FirstOrDefault(x => x != null, i.Note)"),
            new("int[][] a", "a.Last()"),
            new("ints a, small k", "a.Last(x => x > k)"),
            new("ints a", "a.LastOrDefault()"),
            new("int[][] a, ints k", "a.LastOrDefault(k)"),
            new("ints a, small k", "a.LastOrDefault(x => x > k)"),
            new("ints a, small k", "a.LastOrDefault(x => x > k, 7)"),
            new("few[] a", "a.Single()"),
            new("few[][] a", "a.Single()"),
            new("few[] a, small k", "a.Single(x => x > k)"),
            new("few[] a", "a.SingleOrDefault()"),
            new("few[] a, int k", "a.SingleOrDefault(k)"),
            new("few[] a, small k", "a.SingleOrDefault(x => x > k)"),
            new("few[] a, small k", "a.SingleOrDefault(x => x > k, 9)"),
            new("int[][] a, small i", "a.ElementAt(i)"),
            new("ints a, small i", "a.ElementAtOrDefault(i)"),
            new("int[][] a, small i", "a.ElementAtOrDefault(i)"),
            new("ints a, small i", "a.ElementAt(^i)"),
        ];

    private static IReadOnlyList<MemberCase> Aggregates =>
        [
            new("int[][] a", "a.Any()"),
            new("ints a, small k", "a.Any(x => x == k)"),
            new("ints a, small k", "a.Any(x => 10 / x == k)"),
            new("ints a, small k", "a.All(x => x > k)"),
            new("int[][] a", "a.Count()"),
            new("int[][] a", "a.Count(x => x.Length == 1)"),
            new("int[][] a", "a.LongCount()"),
            new("ints a", "a.LongCount(x => x > 1)"),
            new("small[] a, small k", "a.Select(x => x).Contains(k)"),
            new("words? a, item i", "a.Where(x => x != \"a\").Contains(i.Note)"),
            new("item[] a, small k", "a.Select(x => new { n = x.N % 2, x.Ok }).Contains(new { n = k, Ok = true })"),
            new("small[] a, small[] b", "a.Select(x => x % 2).SequenceEqual(b.Select(x => x % 2))"),
            new("short[] a", "a.Select(x => x).Sum()"),
            new("double[] a", "a.Sum()"),
            new("item[] a", "a.Select(x => x.Maybe).Sum()"),
            new("double?[] a", "a.Sum()"),
            new("item[] a", "a.Sum(x => x.N % 50)"),
            new("double[] a", "a.Sum(x => x / 2)"),
            new("item[] a", "a.Sum(x => x.Maybe)"),
            new("double?[] a", "a.Sum(x => x)"),
            new("ints a", "a.Average()"),
            new("double[] a", "a.Average()"),
            new("int?[] a", "a.Average()"),
            new("double?[] a", "a.Average()"),
            new("ints a", "a.Average(x => x % 10)"),
            new("double[] a", "a.Average(x => x + 1)"),
            new("item[] a", "a.Average(x => x.Maybe)"),
            new("double?[] a", "a.Average(x => x)"),
            .. Extremes("Max"),
            .. Extremes("Min"),
            new("item[] a", "a.MaxBy(x => x.N % 5)") { HasAllMembers = true },
            new("ints a", "a.MaxBy(x => x % 5)"),
            new("item[] a", "a.MinBy(x => x.N % 5)") { HasAllMembers = true },
            new("ints a", "a.MinBy(x => x % 5)"),
            new("short[] a", "a.Select(x => x + 0).Aggregate((x, y) => x - y)"),
            new("words? a", "a.Aggregate(\"\", (s, x) => s + (x ?? \"none\"))"),
            new("short[] a", "a.Aggregate(new { n = 0, s = 0 }, (s, x) => new { n = s.n + 1, s = s.s + x })"),
            new("item[] a", "a.Aggregate(new int[0], (s, x) => x.More ?? s)"),
            new("short[] a", "a.Aggregate(5, (s, x) => s + x, s => new { s })"),
        ];

    private static string Kind(string type) => type == "int" ? "ints" : type + "[]";

    private static IEnumerable<MemberCase> Extremes(string name) =>
        [
            .. new[] { "int", "long", "double", "float" }.SelectMany(type =>
                new MemberCase[]
                {
                    new($"{Kind(type)} a", $"a.{name}()"),
                    new($"{type}?[] a", $"a.{name}()"),
                    new($"{Kind(type)} a", $"a.Where(x => x > 0).{name}(x => x)"),
                    new($"{type}?[] a", $"a.{name}(x => x)"),
                }
            ),
            .. new[] { "decimal" }.SelectMany(type =>
                new MemberCase[]
                {
                    new("short[] a", $"a.Select(x => ({type})x).{name}()"),
                    new("item[] a", $"a.Select(x => ({type}?)x.Maybe).{name}()"),
                    new("short[] a", $"a.{name}(x => ({type})x)"),
                    new("item[] a", $"a.{name}(x => ({type}?)x.Maybe)"),
                }
            ),
        ];

    private static IReadOnlyList<MemberCase> Lists =>
        [
            new("int[][] a", "a.Length"),
            new("list a", "a.Count"),
            new("ints a", "((ICollection<int>)a).Count"),
            new("ints a", "((IReadOnlyCollection<int>)a).Count"),
            new("immutable a", "a.Length"),
            new("int[][] a, at i", "a[i]"),
            new("words? a, at i", "a[i + 1]"),
            new("list a, at i", "a[i]"),
            new("ints a, small i", "((IList<int>)a)[i]"),
            new("ints a, small i", "((IReadOnlyList<int>)a)[i]"),
            new("immutable a, small i", "a[i]"),
            new("int[][] a, at i", "a[^i]"),
            new("ints a", "a[^1]"),
            new("list a", "a[^2]"),
            new("ints a, at i, at j", "a[i..j]"),
            new("int[][] a", "a[1..^1]"),
            new("ints a, small i", "a[^i..]"),
            new("ints a, small i", "a[..i]"),
            new("int[][] a", "a[..]"),
            new("list a, small k", "a.Contains(k)"),
            new("ints a, small k", "a.Select(x => (x % 2, x)).ToList().Contains((1, k))"),
            new("ints a, small k", "MemoryExtensions.Contains((ReadOnlySpan<int>)a, k)"),
            new("ints a, small k", "MemoryExtensions.IndexOf((ReadOnlySpan<int>)a, k)"),
            new("small[] a, small[] b", "MemoryExtensions.SequenceEqual((ReadOnlySpan<int>)a, (ReadOnlySpan<int>)b)"),
            new("ints a, small k", "((ICollection<int>)a).Contains(k)"),
            new("immutable a, small k", "a.Contains(k)"),
            new("small[] a, small k", "Array.IndexOf(a, k)"),
            new("words? a, item i", "Array.IndexOf(a, i.Note)"),
            new("list a, small k", "a.IndexOf(k)"),
            new("ints a, small k", "((IList<int>)a).IndexOf(k)"),
            new("ints a, small k", "Array.Exists(a, x => x > k)"),
            new("list a, small k", "a.Exists(x => x > k)"),
            new("ints a, small k", "Array.TrueForAll(a, x => x > k)"),
            new("list a, small k", "a.TrueForAll(x => x > k)"),
            new("ints a, small k", "Array.FindAll(a, x => x > k)"),
            new("list a, small k", "a.FindAll(x => x > k)"),
            new("ints a, small k", "Array.FindIndex(a, x => x > k)"),
            new("list a, small k", "a.FindIndex(x => x > k)"),
            new("int[][] a, small k", "Array.Find(a, x => x.Length == k)"),
            new("ints a, small k", "Array.Find(a, x => x > k)"),
            new("list a, small k", "a.Find(x => x > k)"),
            new("int[][] a", "Array.ConvertAll(a, x => x.Length)"),
            new("list a", "a.ConvertAll(x => new[] { x })"),
            new("list a", "a.ToArray()"),
        ];

    private static IReadOnlyList<MemberCase> Dictionaries =>
        [
            .. new[] { "map", "imap", "rmap" }.SelectMany(kind =>
                new MemberCase[]
                {
                    new($"{kind} d, key k", "d[k]"),
                    new($"{kind} d, key k", "d.ContainsKey(k)"),
                    new($"{kind} d", "d.Keys.Order(StringComparer.Ordinal)"),
                    new($"{kind} d", "d.Values.Order()"),
                    new($"{kind} d", "d.Count"),
                    new($"{kind} d", "d.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => new { p.Key, v = p.Value })"),
                    new($"{kind} d", "d.OrderBy(p => p.Key, StringComparer.Ordinal).ToArray()"),
                    new($"{kind} d", "d.Where(p => p.Value > 0).Sum(p => p.Value % 100)"),
                }
            ),
            new("map d", "d[\"a\"] % 10"),
            new("map d", "d[\"constructor\"] == 1"),
            new("map d, key k", "d.GetValueOrDefault(k)"),
            new("rmap d, key k, int v", "d.GetValueOrDefault(k, v)"),
            new("lists d, key k", "d[k]"),
            new("lists d", "d.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Value)"),
            new("lists d", "d.Values.Sum(v => v.Length)"),
            new("key k, int v, int w", "new Dictionary<string, int> { [k] = v, [\"a\"] = w }"),
            new("key k, int v, int w", "new Dictionary<string, int> { { k, v }, { \"a\", w } }"),
            new("key k, item i", "new Dictionary<string, int?> { [k] = i.Maybe }"),
        ];
}
