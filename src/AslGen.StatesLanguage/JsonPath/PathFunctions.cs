namespace AslGen.StatesLanguage.JsonPath;

/// <summary>The functions that Jayway's implementation takes in a path. It looks them up only when the path is evaluated.</summary>
public static class PathFunctions
{
    /// <summary>The functions' names.</summary>
    public static EquatableArray<string> Names { get; } =
    ["length", "size", "min", "max", "avg", "stddev", "sum", "keys", "concat", "append", "first", "last", "index", "distinct"];

    /// <summary>Whether there is such a function; case matters.</summary>
    /// <param name="name">The name.</param>
    /// <returns>Whether there is.</returns>
    public static bool IsKnown(string name) => Names.Contains(name, StringComparer.Ordinal);
}
