using AslGen.StatesLanguage.Text;

namespace AslGen.StatesLanguage.Services;

/// <summary>What the constants of a task that calls an HTTP endpoint can be, as the developer guide of Step Functions lists it.</summary>
public static class HttpTaskFacts
{
    /// <summary>After how many seconds an HTTP call ends at the latest, with <c>States.Http.Socket</c>.</summary>
    public const int LongestCallSeconds = 60;

    private static readonly string[] Methods = ["GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"];

    private static readonly HashSet<string> ForbiddenHeaders = new(StringComparer.OrdinalIgnoreCase)
    {
        "A-IM",
        "Accept-Charset",
        "Accept-Datetime",
        "Accept-Encoding",
        "Authorization",
        "Cache-Control",
        "Connection",
        "Content-Encoding",
        "Content-MD5",
        "Date",
        "Expect",
        "Forwarded",
        "From",
        "Host",
        "HTTP2-Settings",
        "If-Match",
        "If-Modified-Since",
        "If-None-Match",
        "If-Range",
        "If-Unmodified-Since",
        "Max-Forwards",
        "Origin",
        "Pragma",
        "Proxy-Authorization",
        "Referer",
        "Server",
        "TE",
        "Trailer",
        "Transfer-Encoding",
        "Upgrade",
        "Via",
        "Warning",
    };

    private static readonly string[] ForbiddenPrefixes = ["x-forwarded-", "x-amz-", "x-amzn-"];

    /// <summary>Says what is wrong with a method.</summary>
    /// <param name="method">The method.</param>
    /// <returns>The mistake as a sentence without its full stop, or null where the method is one.</returns>
    public static string? ProblemOfMethod(string method) =>
        Methods.Contains(method, StringComparer.Ordinal) ? null
        : ClosestMethod(method) is { } meant ? $"'{method}' is no method of HTTP tasks: did you mean '{meant}'?"
        : $"'{method}' is no method of HTTP tasks: use one of {string.Join(", ", Methods)}";

    /// <summary>The method that somebody who mistyped one meant.</summary>
    /// <param name="method">The method as written.</param>
    /// <returns>The method, or null where none is near.</returns>
    public static string? ClosestMethod(string method) => NearMiss.Closest(method, Methods);

    /// <summary>Says what is wrong with a header's name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The mistake as a sentence without its full stop, or null where the header can be sent.</returns>
    public static string? ProblemOfHeader(string name) =>
        string.Equals(name, "Authorization", StringComparison.OrdinalIgnoreCase)
            ? "The header 'Authorization' is set by the connection and cannot be set here: remove it"
        : ForbiddenHeaders.Contains(name) || ForbiddenPrefixes.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            ? $"Step Functions does not send the header '{name}', and the execution fails: remove it"
        : null;

    /// <summary>Says what is wrong with the start of an endpoint's address.</summary>
    /// <param name="endpoint">The address, or its constant start.</param>
    /// <returns>The mistake as a sentence without its full stop, or null where it may be right.</returns>
    public static string? ProblemOfEndpoint(string endpoint) =>
        endpoint.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? "HTTP tasks call 'https://' addresses only"
        : !endpoint.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? "The address of an HTTP task starts with 'https://'"
        : null;
}
