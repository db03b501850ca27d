using System.Text.RegularExpressions;

namespace AslGen.Testing.Workflows;

/// <summary>Readable values for the placeholders of a definition.</summary>
internal static partial class Placeholders
{
    private const string Region = "us-east-1";
    private const string Account = "123456789012";

    /// <summary>The values of all placeholders of a definition.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="given">The values that are given, or null.</param>
    /// <param name="known">The values known of placeholders that are not given, or null.</param>
    /// <returns>The values by name.</returns>
    public static IReadOnlyDictionary<string, string> For(
        string definition,
        IReadOnlyDictionary<string, string>? given,
        IReadOnlyDictionary<string, string>? known = null
    )
    {
        Dictionary<string, string> values = new(known ?? new Dictionary<string, string>(), StringComparer.Ordinal);
        foreach (Match match in Placeholder().Matches(definition))
        {
            string name = match.Groups[1].Value;
            values.TryAdd(name, IsArn(name) ? Arn("lambda", "function", name[..^3]) : name);
        }

        foreach (KeyValuePair<string, string> value in given ?? new Dictionary<string, string>())
        {
            values[value.Key] = value.Value;
        }

        return values;
    }

    /// <summary>The value of a constructor parameter that is a value by itself.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="type">The parameter's type.</param>
    /// <returns>The value.</returns>
    public static string ForPlainValue(string name, Type type) =>
        type == typeof(Uri) ? $"https://{name.ToLowerInvariant()}.example.com/"
        : type == typeof(bool) ? "true"
        : type != typeof(string) ? "1"
        : IsArn(name) ? Arn("service", "resource", name[..^3])
        : name;

    /// <summary>The value of a resource's property.</summary>
    /// <param name="name">The constructor parameter's name.</param>
    /// <param name="suffix">What the placeholder adds to the name.</param>
    /// <param name="cdkType">The resource's type in the CDK, such as <c>Amazon.CDK.AWS.Lambda.IFunction</c>, or null.</param>
    /// <returns>The value.</returns>
    public static string ForResource(string name, string suffix, string? cdkType)
    {
        if (cdkType is null)
        {
            return name;
        }

        string[] parts = cdkType.Split('.');
        string service = parts[^2] == "StepFunctions" ? "states" : parts[^2].ToLowerInvariant();
        return suffix switch
        {
            "Arn" => Arn(service, char.ToLowerInvariant(parts[^1][1]) + parts[^1][2..], name),
            _ when suffix.EndsWith("Url", StringComparison.Ordinal) => $"https://{service}.example.com/{name}",
            _ => name,
        };
    }

    private static string Arn(string service, string type, string name) => $"arn:aws:{service}:{Region}:{Account}:{type}:{name}";

    private static bool IsArn(string name) => name.Length > 3 && name.EndsWith("Arn", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"\$\{(\w+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
