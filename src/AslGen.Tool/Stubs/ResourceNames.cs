using AslGen.Testing;

namespace AslGen.Tool.Stubs;

/// <summary>The names by which a stub can mean what a task calls.</summary>
internal static class ResourceNames
{
    private const string ServicePrefix = ":states:::";
    private const string FunctionPart = ":function:";
    private const string ActivityPart = ":activity:";

    private static readonly string[] Patterns = [".sync:2", ".sync", ".waitForTaskToken"];

    /// <summary>
    /// The Lambda function by ARN and by name, the resource as the definition has it, and service and action without the pattern.
    /// </summary>
    public static IEnumerable<string> Of(TaskRequest request)
    {
        if (request.FunctionName is { } function)
        {
            yield return function;
            if (After(function, FunctionPart) is { } name)
            {
                yield return name;
            }
        }

        yield return request.Resource;
        if (After(request.Resource, ServicePrefix) is { } action)
        {
            var pattern = Array.Find(Patterns, pattern => action.EndsWith(pattern, StringComparison.Ordinal));
            yield return pattern is null ? action : action[..^pattern.Length];
        }

        if (After(request.Resource, ActivityPart) is { } activity)
        {
            yield return activity;
        }
    }

    private static string? After(string text, string part) =>
        text.IndexOf(part, StringComparison.Ordinal) is var index and >= 0 ? text[(index + part.Length)..] : null;
}
