namespace AslGen.StatesLanguage.Json;

/// <summary>Builds a JSON object member by member, leaving out what is null.</summary>
public sealed class ObjectBuilder
{
    private readonly List<JsonMember> _members = [];

    /// <summary>Adds a member.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The member's value; null adds nothing.</param>
    public void Add(string name, JsonValue? value)
    {
        if (value is not null)
        {
            _members.Add(new JsonMember(name, value));
        }
    }

    /// <summary>Adds a string.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The text; null adds nothing.</param>
    public void Add(string name, string? value) => Add(name, value is null ? null : new JsonString(value));

    /// <summary>Adds a number.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The number; null adds nothing.</param>
    public void Add(string name, int? value) => Add(name, value is null ? null : new JsonNumber(value.Value));

    /// <summary>Gives the object.</summary>
    /// <param name="rest">Further members, which come last.</param>
    /// <returns>The object with the members added so far.</returns>
    public JsonObject Build(JsonObject? rest = null) => new(_members.Concat(rest?.Members ?? []).ToEquatableArray());
}
