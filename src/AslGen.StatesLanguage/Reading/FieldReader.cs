using System.Globalization;
using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Model;

namespace AslGen.StatesLanguage.Reading;

/// <summary>
/// Takes the fields out of an object one by one. What nobody takes, and what is not what was asked for, is left over, so that
/// nothing is lost.
/// </summary>
internal sealed class FieldReader(JsonObject json)
{
    private readonly HashSet<JsonMember> _taken = new(ReferenceComparer.Instance);

    public int Origin => json.Origin;

    /// <summary>The members that were not taken, or null where there are none.</summary>
    public JsonObject? Rest()
    {
        JsonMember[] rest = json.Members.Where(member => !_taken.Contains(member)).ToArray();
        return rest.Length == 0 ? null : new JsonObject(rest.ToEquatableArray());
    }

    public bool Has(string name) => json[name] is not null;

    public JsonValue? Value(string name) => Take<JsonValue>(name);

    public JsonObject? Object(string name) => Take<JsonObject>(name);

    public string? Text(string name) => Take<JsonString>(name, text => text.Text.Literal is not null)?.Text.Literal;

    /// <summary>One of some words; any other is left over.</summary>
    public string? Text(string name, params string[] words) =>
        Take<JsonString>(name, text => words.Contains(text.Text.Literal))?.Text.Literal;

    /// <summary>The value true; false is left over.</summary>
    public bool True(string name) => Take<JsonBoolean>(name, boolean => boolean.Value) is not null;

    public PlaceholderText? AnyText(string name) => Take<JsonString>(name)?.Text;

    public PathField? Path(string name) =>
        Take<JsonValue>(name, value => value is JsonString or JsonNull) switch
        {
            null => null,
            JsonString path => new PathField(path.Text),
            _ => PathField.Nothing,
        };

    public int? Integer(string name) =>
        Take<JsonNumber>(name, number => IntegerOf(number) is not null) is { } number ? IntegerOf(number) : null;

    public double? Number(string name) =>
        Take<JsonNumber>(name, number => NumberOf(number) is not null) is { } number ? NumberOf(number) : null;

    /// <summary>A setting by value or by path; where both are there, only the value is taken.</summary>
    public ValueOrPath? ValueOrPath(string name) =>
        Value(name) is { } value ? new ValueOrPath(value, null)
        : AnyText(name + "Path") is { } path ? new ValueOrPath(null, path)
        : null;

    public EquatableArray<string>? Texts(string name, bool canBeEmpty = true) =>
        Take<JsonArray>(
            name,
            array => (canBeEmpty || array.Items.Count > 0) && array.Items.All(item => item is JsonString { Text.Literal: not null })
        )
            ?.Items.Select(item => ((JsonString)item).Text.Literal!)
            .ToEquatableArray();

    /// <summary>An array of objects, each of which can be read; an empty array is left over.</summary>
    public EquatableArray<T> Array<T>(string name, Func<JsonObject, T?> read)
        where T : class
    {
        T[] items = [];
        bool CanRead(JsonArray array)
        {
            items = array.Items.OfType<JsonObject>().Select(read).OfType<T>().ToArray();
            return items.Length > 0 && items.Length == array.Items.Count;
        }

        return Take<JsonArray>(name, CanRead) is null ? [] : items.ToEquatableArray();
    }

    /// <summary>An object that can be read.</summary>
    public T? Read<T>(string name, Func<JsonObject, T?> read)
        where T : class
    {
        T? result = null;
        return Take<JsonObject>(name, @object => (result = read(@object)) is not null) is null ? null : result;
    }

    private static int? IntegerOf(JsonNumber number) =>
        int.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int integer) ? integer : null;

    // A number too large for a double is read as infinity, or not at all, depending on the runtime.
    private static double? NumberOf(JsonNumber number) =>
        double.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && !double.IsInfinity(value)
            ? value
            : null;

    private T? Take<T>(string name, Func<T, bool>? isWanted = null)
        where T : JsonValue
    {
        if (json.Members.FirstOrDefault(member => member.Name == name) is { Value: T value } found && isWanted?.Invoke(value) != false)
        {
            _taken.Add(found);
            return value;
        }

        return null;
    }

    // Two members of one object can be equal.
    private sealed class ReferenceComparer : IEqualityComparer<JsonMember>
    {
        public static readonly ReferenceComparer Instance = new();

        public bool Equals(JsonMember? left, JsonMember? right) => ReferenceEquals(left, right);

        public int GetHashCode(JsonMember member) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(member);
    }
}
