using AslGen.StatesLanguage;

namespace AslGen.Compiler.Program.Members;

/// <summary>The .NET members that expressions may use. What is not here is refused.</summary>
/// <remarks>
/// Each row with JSONata has a test that compares its value in .NET, in the reference implementation and in the simulator, on inputs
/// made by chance. <c>docs/members.md</c> lists the rows.
/// </remarks>
internal static class MemberTable
{
    private static readonly Dictionary<string, List<Member>> ById = [];

    static MemberTable()
    {
        foreach (Member member in All)
        {
            if (!ById.TryGetValue(member.Id, out List<Member>? rows))
            {
                ById.Add(member.Id, rows = []);
            }

            rows.Add(member);
        }
    }

    /// <summary>The rows, under the headings that the documentation has for them.</summary>
    public static EquatableArray<MemberGroup> Groups { get; } =
    [
        new("Strings", StringMembers.All),
        new("Text of values", ValueTexts.All),
        new("Characters", CharMembers.All),
        new("Numbers", NumberMembers.All),
        new("Values from texts, and waits", ParseMembers.All),
        new("Booleans", LogicMembers.All),
        new("Values that may be null", NullMembers.All),
        new("JSON, encodings, hashes and random values", DataMembers.All),
        new("Times", TimeMembers.All),
        new("Durations", SpanMembers.All),
        new("Days", DateMembers.All),
        new("Sequences", LinqMembers.All),
        new("Order", OrderMembers.All),
        new("Groups, joins and dictionaries of sequences", GroupMembers.All),
        new("One item", ElementMembers.All),
        new("One value of all items", AggregateMembers.All),
        new("Arrays and lists", ListMembers.All),
        new("Dictionaries", DictionaryMembers.All),
        new("Changes of arrays, lists and dictionaries", ChangeMembers.All),
        new("Intrinsic functions", StatesMembers.All),
    ];

    /// <summary>All rows.</summary>
    public static IEnumerable<Member> All => Groups.SelectMany(group => group.Members);

    /// <summary>The rows about a member.</summary>
    /// <param name="id">The documentation comment ID of the member's definition.</param>
    /// <returns>The rows in order; none where the table does not have the member.</returns>
    public static IReadOnlyList<Member> Find(string? id) => id is not null && ById.TryGetValue(id, out List<Member>? rows) ? rows : [];
}

/// <summary>Rows that belong together.</summary>
/// <param name="Title">Their heading in the documentation.</param>
/// <param name="Members">The rows.</param>
internal sealed record MemberGroup(string Title, EquatableArray<Member> Members);
