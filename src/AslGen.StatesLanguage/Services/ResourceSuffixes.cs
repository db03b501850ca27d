namespace AslGen.StatesLanguage.Services;

/// <summary>The suffixes by which resource ARNs name integration patterns.</summary>
internal static class ResourceSuffixes
{
    /// <summary>All suffixes.</summary>
    public static IReadOnlyList<string> All { get; } = [".sync", ".sync:2", ".waitForTaskToken"];

    /// <summary>The suffix of a pattern.</summary>
    /// <param name="pattern">The pattern, one flag.</param>
    /// <returns>The suffix with its dot; empty for request and response.</returns>
    public static string Of(IntegrationPatterns pattern) =>
        pattern switch
        {
            IntegrationPatterns.RunJob => ".sync",
            IntegrationPatterns.RunJob2 => ".sync:2",
            IntegrationPatterns.WaitForTaskToken => ".waitForTaskToken",
            _ => "",
        };

    /// <summary>The pattern of a suffix.</summary>
    /// <param name="suffix">The suffix with its dot, or empty.</param>
    /// <returns>The pattern, or <see cref="IntegrationPatterns.None"/> where there is no such suffix.</returns>
    public static IntegrationPatterns Read(string suffix) =>
        suffix switch
        {
            "" => IntegrationPatterns.RequestResponse,
            ".sync" => IntegrationPatterns.RunJob,
            ".sync:2" => IntegrationPatterns.RunJob2,
            ".waitForTaskToken" => IntegrationPatterns.WaitForTaskToken,
            _ => IntegrationPatterns.None,
        };
}
