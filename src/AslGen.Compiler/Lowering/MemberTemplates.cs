using System.Collections.Concurrent;
using AslGen.Compiler.Program.Members;
using AslGen.StatesLanguage;
using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.JsonPath;

namespace AslGen.Compiler.Lowering;

/// <summary>The templates of the <see cref="MemberTable"/>, read once.</summary>
internal static class MemberTemplates
{
    private static readonly ConcurrentDictionary<Member, JsonataTemplate> Jsonata = new();
    private static readonly ConcurrentDictionary<Member, JsonPathExpression> Intrinsics = new();

    /// <summary>The JSONata of a member.</summary>
    /// <param name="member">The member, which has some.</param>
    /// <returns>The template.</returns>
    public static JsonataTemplate JsonataOf(Member member) =>
        Jsonata.GetOrAdd(member, static row => JsonataTemplate.Parse(row.Jsonata!, row.ArgumentNames, [.. row.Lazy]));

    /// <summary>The intrinsic function of a member.</summary>
    /// <param name="member">The member, which has one.</param>
    /// <param name="arguments">The arguments.</param>
    /// <returns>The call.</returns>
    public static JsonPathExpression IntrinsicOf(Member member, EquatableArray<JsonPathExpression> arguments)
    {
        string[] names = member.ArgumentNames.ToArray();
        return Substitute(Intrinsics.GetOrAdd(member, Parse));

        JsonPathExpression Substitute(JsonPathExpression part) =>
            part switch
            {
                IntrinsicCall call => call with { Arguments = call.Arguments.Select(Substitute).ToEquatableArray() },
                PathExpression { Segments: [NameSegment name] } => arguments[Array.IndexOf(names, name.Name)],
                _ => part,
            };
    }

    private static JsonPathExpression Parse(Member member) =>
        JsonPathParser.ParseIntrinsic(new PlaceholderText(member.Intrinsic!)).Expression
        ?? throw new ArgumentException($"No intrinsic function: {member.Intrinsic}", nameof(member));
}
