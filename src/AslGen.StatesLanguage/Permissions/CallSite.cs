using AslGen.StatesLanguage.Json;

namespace AslGen.StatesLanguage.Permissions;

/// <summary>What the patterns of one call's resources are filled from.</summary>
/// <param name="Parameters">The call's parameters.</param>
/// <param name="Partition">The partition that the call's own resource is in.</param>
/// <param name="Placeholders">The placeholders that whoever deploys has values for.</param>
internal sealed record CallSite(CallParameters Parameters, PlaceholderText Partition, IReadOnlyCollection<string> Placeholders)
{
    /// <summary>
    /// The placeholder for another value of the same resource, such as <c>QueueArn</c> beside <c>QueueUrl</c>.
    /// </summary>
    /// <param name="value">Text that may be a placeholder.</param>
    /// <param name="suffix">What the placeholder's name ends in.</param>
    /// <param name="wanted">What the other's name ends in.</param>
    /// <returns>The other placeholder, or null where whoever deploys has no value for one of that name.</returns>
    public PlaceholderText? Companion(PlaceholderText value, string suffix, string wanted) =>
        value.WholePlaceholder() is { } name
        && name.EndsWith(suffix, StringComparison.Ordinal)
        && name.Substring(0, name.Length - suffix.Length) + wanted is var companion
        && Placeholders.Contains(companion)
            ? PlaceholderText.Placeholder(companion)
            : null;
}
