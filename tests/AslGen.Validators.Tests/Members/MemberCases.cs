namespace AslGen.Validators.Tests.Members;

/// <summary>The cases, at least one for each row of the table.</summary>
internal static partial class MemberCases
{
    /// <summary>Gets the cases by what they are about.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<MemberCase>> All { get; } =
        new Dictionary<string, IReadOnlyList<MemberCase>>
        {
            ["strings"] = Strings,
            ["text of values"] = Texts,
            ["characters"] = Characters,
            ["numbers"] = Numbers,
            ["values that may be null"] = Nulls,
            ["data"] = Data,
            ["times"] = Times,
            ["durations"] = Spans,
            ["days"] = Days,
            ["sequences"] = Sequences,
            ["orders"] = Orders,
            ["groups"] = Groups,
            ["elements"] = Elements,
            ["aggregates"] = Aggregates,
            ["lists"] = Lists,
            ["dictionaries"] = Dictionaries,
            ["changes"] = Changes,
            ["intrinsic functions"] = Intrinsics,
        };
}
