namespace AslGen.StatesLanguage.JsonPath;

/// <summary>What comes of a <see cref="JsonPathFinding"/>.</summary>
public enum JsonPathConsequence
{
    /// <summary>Step Functions refuses the definition.</summary>
    Refused,

    /// <summary>The execution fails when it evaluates the expression, if the definition is not refused already.</summary>
    Fails,

    /// <summary>It runs, and likely does not do what was meant; or it is not known whether it runs.</summary>
    Doubtful,
}

/// <summary>Something wrong with a path or an intrinsic function.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Position">Where, in characters of the parsed text; -1 where the tree was generated.</param>
/// <param name="Length">How many characters of it; 0 where something is missing.</param>
/// <param name="Arguments">What the message names: names, counts, characters.</param>
public sealed record JsonPathFinding(JsonPathFindingKind Kind, int Position, int Length, EquatableArray<string> Arguments)
{
    /// <summary>What comes of it.</summary>
    public JsonPathConsequence Consequence => JsonPathFindingKinds.ConsequenceOf(Kind);

    /// <summary>The finding in words.</summary>
    public string Message => JsonPathFindingKinds.MessageOf(Kind, Arguments);
}
