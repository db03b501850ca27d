using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.JsonPath;

namespace AslGen.StatesLanguage.Model;

/// <summary>A field whose value is a path or JSON's <c>null</c>.</summary>
/// <param name="Path">The path as it is written, or null for JSON's <c>null</c>.</param>
public sealed record PathField(PlaceholderText? Path)
{
    /// <summary>JSON's <c>null</c>, which stands for nothing: no input, no result, no output.</summary>
    public static PathField Nothing { get; } = new((PlaceholderText?)null);

    /// <summary>Makes a field of a path.</summary>
    /// <param name="path">The path.</param>
    public PathField(PathExpression path)
        : this(path.Print()) { }
}
