using AslGen.StatesLanguage.Json;

namespace AslGen.StatesLanguage.Rules.Checks;

/// <summary>What is known of a value before anything runs.</summary>
internal abstract record KnownData
{
    /// <summary>Nothing.</summary>
    public static KnownData Unknown { get; } = new UnknownData();

    /// <summary>The shape of a value that is one of two.</summary>
    /// <param name="other">The other shape.</param>
    /// <returns>What both have in common.</returns>
    public KnownData Join(KnownData other) =>
        (this, other) switch
        {
            _ when ReferenceEquals(this, other) => this,
            (KnownObject left, KnownObject right) => new KnownObject(
                left.Members.Keys.Concat(right.Members.Keys)
                    .Distinct()
                    .ToDictionary(
                        name => name,
                        name =>
                            left.Members.TryGetValue(name, out KnownData? one) && right.Members.TryGetValue(name, out KnownData? two)
                                ? one.Join(two)
                                : Unknown,
                        StringComparer.Ordinal
                    )
            ),
            (KnownArray left, KnownArray right) => new KnownArray(left.Length == right.Length ? left.Length : null),
            (KnownScalar, KnownScalar) => this,
            _ => Unknown,
        };

    /// <summary>Whether as much is known as of another value.</summary>
    /// <param name="other">What is known of the other.</param>
    /// <returns>Whether it is the same.</returns>
    public bool IsSame(KnownData other) =>
        (this, other) switch
        {
            (UnknownData, UnknownData) or (KnownScalar, KnownScalar) => true,
            (KnownArray left, KnownArray right) => left.Length == right.Length,
            (KnownObject left, KnownObject right) => left.Members.Count == right.Members.Count
                && left.Members.All(member => right.Members.TryGetValue(member.Key, out KnownData? value) && member.Value.IsSame(value)),
            _ => false,
        };
}

internal sealed record UnknownData : KnownData;

/// <summary>Neither an object nor an array.</summary>
internal sealed record KnownScalar : KnownData;

/// <summary>An array.</summary>
/// <param name="Length">The number of its items, or null where that is not known.</param>
internal sealed record KnownArray(int? Length) : KnownData;

/// <summary>An object that has these members and no others.</summary>
/// <param name="Members">The members.</param>
internal sealed record KnownObject(Dictionary<string, KnownData> Members) : KnownData
{
    public bool Equals(KnownObject? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Members.Count;

    /// <summary>The object with one member more, or another value for one that it has.</summary>
    public KnownObject With(string name, KnownData value) =>
        new(new Dictionary<string, KnownData>(Members, StringComparer.Ordinal) { [name] = value });
}

/// <summary>Tells the shapes of data that stands in a definition.</summary>
internal static class DataShapes
{
    private const int Deepest = 20;

    /// <summary>What is known of a caught error.</summary>
    public static KnownData ErrorOutput { get; } = WithMembers("Error", "Cause");

    /// <summary>What <c>lambda:invoke</c> gives; <c>Payload</c> is what the function gives.</summary>
    public static KnownData LambdaResponse { get; } =
        WithMembers("ExecutedVersion", "FunctionError", "LogResult", "Payload", "SdkHttpMetadata", "SdkResponseMetadata", "StatusCode");

    /// <summary>The shape of a value that is taken as it is.</summary>
    public static KnownData OfStatic(JsonValue value, int depth = 0) =>
        value switch
        {
            _ when depth > Deepest => KnownData.Unknown,
            JsonObject @object => Of(@object, member => member.Name, member => OfStatic(member.Value, depth + 1)),
            JsonArray array => new KnownArray(array.Items.Count),
            JsonPlaceholder or JsonString { Text.Literal: null } => KnownData.Unknown,
            _ => new KnownScalar(),
        };

    /// <summary>The shape of what a payload template makes.</summary>
    public static KnownData OfTemplate(JsonValue value, int depth = 0) =>
        value switch
        {
            JsonObject @object when depth <= Deepest => Of(
                @object,
                member => IsComputed(member) ? member.Name.Substring(0, member.Name.Length - 2) : member.Name,
                member => IsComputed(member) ? KnownData.Unknown : OfTemplate(member.Value, depth + 1)
            ),
            _ => OfStatic(value, depth),
        };

    /// <summary>The shape of data with JSONata expressions in it.</summary>
    public static KnownData OfJsonata(JsonValue value, int depth = 0) =>
        value switch
        {
            JsonObject @object when depth <= Deepest => Of(@object, member => member.Name, member => OfJsonata(member.Value, depth + 1)),
            JsonString text when text.Text.StartsWith("{%") => KnownData.Unknown,
            _ => OfStatic(value, depth),
        };

    private static KnownObject WithMembers(params string[] members) =>
        new(members.ToDictionary(member => member, _ => KnownData.Unknown, StringComparer.Ordinal));

    private static bool IsComputed(JsonMember member) => member.Name.EndsWith(".$", StringComparison.Ordinal);

    private static KnownObject Of(JsonObject value, Func<JsonMember, string> nameOf, Func<JsonMember, KnownData> shapeOf)
    {
        Dictionary<string, KnownData> members = new(StringComparer.Ordinal);
        foreach (JsonMember member in value.Members)
        {
            members[nameOf(member)] = shapeOf(member);
        }

        return new KnownObject(members);
    }
}
