namespace AslGen.StatesLanguage.Json;

/// <summary>
/// A JSON value, immutable and compared by value. An object's members keep their order. A leaf can be an expression of a query
/// language, which the writer prints as that language wants it.
/// </summary>
public abstract record JsonValue
{
    private protected JsonValue() { }

    /// <summary>Where the value comes from: an index into the source's own table of places, or -1.</summary>
    /// <remarks>It takes part in equality, so that a changed source map is a changed value.</remarks>
    public int Origin { get; init; } = -1;
}

/// <summary>The JSON value <c>null</c>.</summary>
public sealed record JsonNull : JsonValue;

/// <summary>A JSON boolean.</summary>
/// <param name="Value">The value.</param>
public sealed record JsonBoolean(bool Value) : JsonValue;

/// <summary>A JSON number, kept as its text so that no digit is lost.</summary>
/// <param name="Text">The number as JSON writes it.</param>
public sealed record JsonNumber(string Text) : JsonValue
{
    /// <summary>Makes a JSON number of an integer.</summary>
    /// <param name="value">The integer.</param>
    public JsonNumber(long value)
        : this(value.ToString(System.Globalization.CultureInfo.InvariantCulture)) { }
}

/// <summary>A JSON string, parts of which may be placeholders.</summary>
/// <param name="Text">The text.</param>
public sealed record JsonString(PlaceholderText Text) : JsonValue;

/// <summary>
/// A deploy-time placeholder that stands without quotes where a value stands, <c>"TimeoutSeconds": ${Timeout}</c>: what fills it in
/// may give any JSON.
/// </summary>
/// <param name="Name">The placeholder's name.</param>
public sealed record JsonPlaceholder(string Name) : JsonValue;

/// <summary>
/// A value that a query language computes: <c>"name.$": "…"</c> in JSONPath, <c>"{% … %}"</c> in JSONata.
/// </summary>
/// <param name="Expression">The expression.</param>
public sealed record JsonExpression(QueryExpression Expression) : JsonValue;

/// <summary>A JSON array.</summary>
/// <param name="Items">The items.</param>
public sealed record JsonArray(EquatableArray<JsonValue> Items) : JsonValue;

/// <summary>A JSON object.</summary>
/// <param name="Members">The members, in order.</param>
public sealed record JsonObject(EquatableArray<JsonMember> Members) : JsonValue
{
    /// <summary>Finds a member by name.</summary>
    /// <param name="name">The member's name.</param>
    /// <returns>The member's value, or null where there is none.</returns>
    public JsonValue? this[string name] => Members.FirstOrDefault(member => member.Name == name)?.Value;
}

/// <summary>A member of a JSON object.</summary>
/// <param name="Name">The member's name.</param>
/// <param name="Value">The member's value.</param>
public sealed record JsonMember(string Name, JsonValue Value);
