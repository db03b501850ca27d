using System.Globalization;
using System.Text;

namespace AslGen.StatesLanguage.Json;

/// <summary>A value together with the way to it from the root of its document.</summary>
public sealed class JsonCursor
{
    private JsonCursor(JsonValue value, JsonCursor? parent, string? name, int index)
    {
        Value = value;
        Parent = parent;
        Name = name;
        Index = index;
    }

    /// <summary>The value.</summary>
    public JsonValue Value { get; }

    /// <summary>The object or array that holds the value, or null at the root.</summary>
    public JsonCursor? Parent { get; }

    /// <summary>The value's name in an object, or null where it is in none.</summary>
    public string? Name { get; }

    /// <summary>The value's index in an array, or -1 where it is in none.</summary>
    public int Index { get; }

    /// <summary>The value's origin, or that of the nearest value around it that has one.</summary>
    public int Origin
    {
        get
        {
            JsonCursor? cursor = this;
            while (cursor is { Value.Origin: < 0 })
            {
                cursor = cursor.Parent;
            }

            return cursor?.Value.Origin ?? -1;
        }
    }

    /// <summary>The value's place as a JSON Pointer (RFC 6901); empty at the root.</summary>
    public string Pointer
    {
        get
        {
            Stack<string> steps = new();
            for (JsonCursor? cursor = this; cursor is { Parent: not null }; cursor = cursor.Parent)
            {
                steps.Push(cursor.Name?.Replace("~", "~0").Replace("/", "~1") ?? cursor.Index.ToString(CultureInfo.InvariantCulture));
            }

            StringBuilder pointer = new();
            foreach (string step in steps)
            {
                pointer.Append('/').Append(step);
            }

            return pointer.ToString();
        }
    }

    /// <summary>The text of a string without placeholders, otherwise null.</summary>
    public string? Literal => (Value as JsonString)?.Text.Literal;

    /// <summary>Whether the value as a whole is a placeholder, so that it may turn out to be anything.</summary>
    public bool IsPlaceholder => Value is JsonPlaceholder or JsonString { Text.Parts: { Count: 1 } } and JsonString { Text.Literal: null };

    /// <summary>The members of an object; none for other values.</summary>
    public IEnumerable<JsonCursor> Members =>
        Value is JsonObject @object ? @object.Members.Select(member => new JsonCursor(member.Value, this, member.Name, -1)) : [];

    /// <summary>The items of an array; none for other values.</summary>
    public IEnumerable<JsonCursor> Items =>
        Value is JsonArray array ? array.Items.Select((item, index) => new JsonCursor(item, this, null, index)) : [];

    /// <summary>Steps into a member.</summary>
    /// <param name="name">The member's name.</param>
    /// <returns>The member, or null where the value is no object or has no such member.</returns>
    public JsonCursor? this[string name] =>
        Value is JsonObject @object && @object[name] is { } member ? new JsonCursor(member, this, name, -1) : null;

    /// <summary>Starts at the root of a document.</summary>
    /// <param name="root">The root.</param>
    /// <returns>The cursor.</returns>
    public static JsonCursor AtRoot(JsonValue root) => new(root, null, null, -1);

    /// <inheritdoc />
    public override string ToString() => Pointer;
}
