using AslGen.StatesLanguage.Text;

namespace AslGen.StatesLanguage.Jsonata;

/// <summary>A function that an expression can call without defining it.</summary>
/// <param name="Name">Its name without the dollar sign.</param>
/// <param name="Signature">What it takes and gives.</param>
/// <param name="Result">The type of every value that it gives and that is not undefined; unknown where that depends.</param>
public sealed record JsonataFunction(string Name, JsonataSignature Signature, JsonataValueType Result)
{
    /// <summary>Whether it gives a value for all arguments that it takes.</summary>
    public bool AlwaysHasValue => Name is "count" or "exists" or "now" or "millis" or "uuid" or "random";

    /// <summary>Whether every number that it gives is an integer.</summary>
    public bool GivesIntegers => Name is "count" or "length" or "millis" or "toMillis" or "floor" or "ceil";
}

/// <summary>The functions of JSONata 2.0.6 as Step Functions runs it: with the service's own, and without <c>$eval</c>.</summary>
public static class JsonataFunctions
{
    /// <summary>The function of JSONata that Step Functions does not have.</summary>
    public const string Eval = "eval";

    private static readonly Dictionary<string, JsonataFunction> ByName = new(StringComparer.Ordinal);

    static JsonataFunctions()
    {
        // Where the signature names a single type, the function gives just that, except for arrays: most of those are sequences, and a
        // sequence of one item is that item.
        const JsonataValueType Any = JsonataValueType.Unknown;
        const JsonataValueType Array = JsonataValueType.Array;
        const JsonataValueType Boolean = JsonataValueType.Boolean;
        const JsonataValueType Number = JsonataValueType.Number;
        const JsonataValueType Object = JsonataValueType.Object;
        const JsonataValueType String = JsonataValueType.String;

        Add("abs", "n-:n", Number);
        Add("append", "xx:a", Any);
        Add("assert", "bs?:x", JsonataValueType.Undefined);
        Add("average", "a<n>:n", Number);
        Add("base64decode", "s-:s", String);
        Add("base64encode", "s-:s", String);
        Add("boolean", "x-:b", Boolean);
        Add("ceil", "n-:n", Number);
        Add("clone", "(oa)-:o", Any);
        Add("contains", "s-(sf):b", Boolean);
        Add("count", "a:n", Number);
        Add("decodeUrl", "s-:s", String);
        Add("decodeUrlComponent", "s-:s", String);
        Add("distinct", "x:x", Any);
        Add("each", "o-f:a", Any);
        Add("encodeUrl", "s-:s", String);
        Add("encodeUrlComponent", "s-:s", String);
        Add("error", "s?:x", Any);
        Add("exists", "x:b", Boolean);
        Add("filter", "af", Any);
        Add("floor", "n-:n", Number);
        Add("formatBase", "n-n?:s", String);
        Add("formatInteger", "n-s:s", String);
        Add("formatNumber", "n-so?:s", String);
        Add("fromMillis", "n-s?s?:s", String);
        Add("join", "a<s>s?:s", String);
        Add("keys", "x-:a<s>", Any);
        Add("length", "s-:n", Number);
        Add("lookup", "x-s:x", Any);
        Add("lowercase", "s-:s", String);
        Add("map", "af", Any);
        Add("match", "s-f<s:o>n?:a<o>", Any);
        Add("max", "a<n>:n", Number);
        Add("merge", "a<o>:o", Object);
        Add("millis", ":n", Number);
        Add("min", "a<n>:n", Number);
        Add("not", "x-:b", Boolean);
        Add("now", "s?s?:s", String);
        Add("number", "(nsb)-:n", Number);
        Add("pad", "s-ns?:s", String);
        Add("parseInteger", "s-s:n", Number);
        Add("power", "n-n:n", Number);
        Add("reduce", "afj?:j", Any);
        Add("replace", "s-(sf)(sf)n?:s", String);
        Add("reverse", "a:a", Any);
        Add("round", "n-n?:n", Number);
        Add("shuffle", "a:a", Any);
        Add("sift", "o-f?:o", Object);
        Add("single", "af?", Any);
        Add("sort", "af?:a", Any);
        Add("split", "s-(sf)n?:a<s>", Any);
        Add("spread", "x-:a<o>", Any);
        Add("sqrt", "n-:n", Number);
        Add("string", "x-b?:s", String);
        Add("substring", "s-nn?:s", String);
        Add("substringAfter", "s-s:s", String);
        Add("substringBefore", "s-s:s", String);
        Add("sum", "a<n>:n", Number);
        Add("toMillis", "s-s?:n", Number);
        Add("trim", "s-:s", String);
        Add("type", "x:s", String);
        Add("uppercase", "s-:s", String);
        Add("zip", "a+", Any);

        // The service's own, whose signatures JSONata does not have.
        Add("hash", "ss:s", String);
        Add("parse", "s:x", Any);
        Add("partition", "an:a", Array);
        Add("random", "n?:n", Number);
        Add("range", "nnn:a", Array);
        Add("uuid", ":s", String);
        All = ByName.Values.OrderBy(function => function.Name, StringComparer.Ordinal).ToEquatableArray();
    }

    /// <summary>All functions, by name.</summary>
    public static EquatableArray<JsonataFunction> All { get; }

    /// <summary>Finds a function.</summary>
    /// <param name="name">Its name without the dollar sign.</param>
    /// <returns>The function, or null where there is none.</returns>
    public static JsonataFunction? Find(string name) => ByName.TryGetValue(name, out JsonataFunction? function) ? function : null;

    /// <summary>Finds the function that somebody may have meant.</summary>
    /// <param name="name">What they wrote, without the dollar sign.</param>
    /// <returns>The function's name, or null where none is near.</returns>
    public static string? Nearest(string name) => NearMiss.Closest(name, All.Select(function => function.Name));

    private static void Add(string name, string signature, JsonataValueType result) =>
        ByName.Add(name, new JsonataFunction(name, JsonataSignature.Parse(signature), result));
}
