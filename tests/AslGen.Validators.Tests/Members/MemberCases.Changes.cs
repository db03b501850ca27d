namespace AslGen.Validators.Tests.Members;

internal static partial class MemberCases
{
    private static IReadOnlyList<MemberCase> Changes =>
        [
            .. ChangesOf("int[][] a, ints k, at i, at j", "a.ToList()"),
            .. ChangesOf("int?[] a, int?[] k, at i, at j", "a.ToList()", "k.FirstOrDefault()"),
            new("int[][] a, ints k, at i", "c") { Statements = "var c = a.ToArray(); c[i] = k;" },
            new("int?[] a, item k, at i", "c") { Statements = "var c = a.ToArray(); c[i] = k.Maybe; c[0] ??= 7;" },
            new("small[] a, at i, at j", "c") { Statements = "var c = a.ToArray(); c[i]++; c[j] -= 3; c[i] += c[j];" },
            new("list a, small k", "c.Count + c.Sum()")
            {
                Statements = "var c = a.ToList(); c.Remove(k); c.RemoveAll(x => x % 3 == k % 3);",
            },
            new("int?[] a, item k", "c") { Statements = "var c = a.ToList(); c.Remove(k.Maybe);" },
            .. new[] { "k", "\"a\"" }.SelectMany(key =>
                new MemberCase[]
                {
                    new("map d, key k, int v", Entries) { Statements = $"{Copy} c[{key}] = v;" },
                    new("map d, key k, int v, int w", Entries) { Statements = $"{Copy} c.Add({key}, v); c.TryAdd({key}, w);" },
                    new("map d, key k, key l, int v", Entries) { Statements = $"{Copy} c.Remove({key}); c.Remove(l); c.TryAdd(l, v);" },
                    new("map d, key k, small v", Entries) { Statements = $"{Copy} c[{key}] = c.GetValueOrDefault({key}) % 1000 + v;" },
                    new("map d, key k", Entries) { Statements = $"{Copy} c[{key}] %= 10;" },
                }
            ),
            new("map d, key k, int v", Entries) { Statements = $"{Copy} c.Clear(); c[k] = v;" },
            new("key k, ints v", "c") { Statements = "var c = new Dictionary<string, int[]>(); c[k] = v;" },
            new("key k, item i", "c") { Statements = "var c = new Dictionary<string, int?>(); c[k] = i.Maybe; c.Remove(\"b\");" },
            new("item i, small n", "c.Count + (c.Last ?? \"\").Length")
            {
                Types = "public sealed class Tally { public int Count { get; set; } = 1; public string? Last { get; set; } }",
                Statements = "var c = new Tally { Last = i.Note }; c.Count += n; c.Count++; c.Last ??= i.Name;",
            },
        ];

    private const string Copy = "var c = d.ToDictionary(p => p.Key, p => p.Value);";

    private const string Entries = "c.OrderBy(p => p.Key, StringComparer.Ordinal).ToArray()";

    private static IEnumerable<MemberCase> ChangesOf(string parameters, string copy, string item = "k") =>
        new[]
        {
            $"c.Add({item}); c.Add({item});",
            "c.AddRange(a); c.AddRange(a.Reverse());",
            $"c.Insert(i, {item}); c.Insert(0, {item});",
            "c.RemoveAt(i); c.RemoveAt(j);",
            $"c[i] = {item}; c[j] = c[0];",
            "c.Reverse();",
            $"c.Clear(); c.Add({item});",
        }.Select(statements => new MemberCase(parameters, "c") { Statements = $"var c = {copy}; {statements}" });
}
