namespace AslGen.Validators.Tests.Members;

/// <summary>Queries of several members one after the other, made by chance: what one gives must be what the next one takes.</summary>
internal static class MemberChains
{
    private const int Longest = 5;

    // What items are: from each kind, members that lead to a kind, with x for an item. {n} is a small number.
    private static readonly Dictionary<string, (string To, string Call)[]> Members = new()
    {
        ["number"] =
        [
            ("number", ".Where(x => x % 2 == {n} % 2)"),
            ("number", ".Where((x, i) => i != {n})"),
            ("number", ".Select(x => x * 2 - {n})"),
            ("number", ".Select((x, i) => x + i)"),
            ("number", ".Take({n})"),
            ("number", ".Skip({n})"),
            ("number", ".TakeLast({n})"),
            ("number", ".SkipLast({n})"),
            ("number", ".TakeWhile(x => x != {n})"),
            ("number", ".SkipWhile(x => x < {n})"),
            ("number", ".Distinct()"),
            ("number", ".Reverse()"),
            ("number", ".Order()"),
            ("number", ".OrderByDescending(x => x % 3).ThenBy(x => x)"),
            ("number", ".Append({n})"),
            ("number", ".Prepend({n})"),
            ("number", ".Concat(b)"),
            ("number", ".Union(b)"),
            ("number", ".Except(b)"),
            ("number", ".Intersect(b)"),
            ("number", ".DefaultIfEmpty({n})"),
            ("number", ".DistinctBy(x => x % 3)"),
            ("number", ".Zip(b, (x, y) => x - y)"),
            ("number", ".SelectMany(x => b.Where(y => y > x).Take(2))"),
            ("number", ".GroupBy(x => x % 2).Select(g => g.Sum() + g.Key)"),
            ("number", ".GroupBy(x => x % 3).SelectMany(g => g)"),
            ("number", ".Join(b, x => x % 3, y => y % 3, (x, y) => x + y).Take(6)"),
            ("number", ".Zip(b).Where(t => t.First > t.Second).Select(t => t.First)"),
            ("maybe", ".Select(x => x > {n} ? (int?)x : null)"),
            ("list", ".Select(x => new[] { x, {n} })"),
            ("list", ".Chunk(2)"),
            ("list", ".Select(x => b.Where(y => y >= x).ToArray())"),
            ("list", ".GroupBy(x => x % 2).Select(g => g.ToArray())"),
            ("text", ".Select(x => \"n\" + x % 2)"),
            ("pair", ".Select((x, i) => new { k = x % 2, v = x })"),
            ("pair", ".GroupBy(x => x % 2, (k, g) => new { k, v = g.Max() })"),
        ],
        ["maybe"] =
        [
            ("maybe", ".Where(x => x != {n})"),
            ("maybe", ".Distinct()"),
            ("maybe", ".Order()"),
            ("maybe", ".OrderDescending()"),
            ("maybe", ".Reverse()"),
            ("maybe", ".Append(null)"),
            ("maybe", ".DefaultIfEmpty()"),
            ("number", ".Select(x => x ?? {n})"),
            ("number", ".Select(x => x == null ? 0 : 1)"),
            ("number", ".GroupBy(x => x).Select(g => g.Count())"),
        ],
        ["list"] =
        [
            ("number", ".SelectMany(x => x)"),
            ("number", ".Select(x => x.Length)"),
            ("number", ".Select(x => x.FirstOrDefault() + x.Sum())"),
            ("list", ".Where(x => x.Length != 1)"),
            ("list", ".Select(x => x.Reverse().ToArray())"),
            ("list", ".OrderBy(x => x.Length)"),
            ("list", ".Skip(1)"),
            ("list", ".Take({n})"),
            ("list", ".Append(b)"),
            ("list", ".Prepend(new[] { {n} })"),
            ("list", ".Concat(new[] { b, b })"),
            ("list", ".Reverse()"),
            ("list", ".DistinctBy(x => x.Length)"),
            ("list", ".Select(x => x.Append(x.Length).ToArray())"),
        ],
        ["text"] =
        [
            ("text", ".Where(x => x != \"n1\")"),
            ("text", ".Distinct()"),
            ("text", ".Order(StringComparer.Ordinal)"),
            ("text", ".Select(x => x + \"z\")"),
            ("text", ".Concat(new[] { \"n0\", \"a\" })"),
            ("number", ".Select(x => x.Length)"),
            ("number", ".GroupBy(x => x).Select(g => g.Count())"),
        ],
        ["pair"] =
        [
            ("pair", ".Distinct()"),
            ("pair", ".Where(x => x.k == 0 || x.v > {n})"),
            ("pair", ".OrderBy(x => x.k).ThenByDescending(x => x.v)"),
            ("pair", ".Reverse()"),
            ("pair", ".DistinctBy(x => x.k)"),
            ("number", ".Select(x => x.v)"),
            ("number", ".GroupBy(x => x.k).Select(g => g.Sum(x => x.v))"),
            ("list", ".Select(x => new[] { x.k, x.v })"),
        ],
    };

    private static readonly Dictionary<string, string[]> Ends = new()
    {
        ["number"] = ["", "", ".Sum()", ".Count(x => x > {n})", ".FirstOrDefault(x => x > {n})", ".Any(x => x == {n})", ".ToList()"],
        ["maybe"] = ["", ".Max()", ".FirstOrDefault()", ".Count()"],
        ["list"] = ["", "", ".Count()", ".LastOrDefault()"],
        ["text"] = ["", ".Any(x => x == \"a\")", ".LastOrDefault()"],
        ["pair"] = ["", ".MaxBy(x => x.v)", ".All(x => x.k == 0)"],
    };

    /// <summary>Makes queries, all different.</summary>
    /// <param name="number">How many.</param>
    /// <param name="seed">What chance starts with.</param>
    public static IReadOnlyList<MemberCase> Make(int number, int seed)
    {
        Random random = new(seed);
        HashSet<string> made = [];
        while (made.Count < number)
        {
            string kind = "number";
            string chain = "a";
            for (int length = random.Next(1, Longest + 1); length > 0; length--)
            {
                (kind, string call) = Pick(Members[kind]);
                chain += WithNumber(call);
            }

            made.Add(chain + WithNumber(Pick(Ends[kind])));
        }

        return [.. made.Select(chain => new MemberCase("small[] a, small[] b", chain))];

        T Pick<T>(T[] choices) => choices[random.Next(choices.Length)];

        string WithNumber(string text) =>
            text.Replace("{n}", random.Next(0, 4).ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
