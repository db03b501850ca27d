using System.Globalization;
using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Model;
using AslGen.StatesLanguage.Rules.Tables;
using AslGen.StatesLanguage.Rules.Views;
using AslGen.StatesLanguage.Services;

namespace AslGen.StatesLanguage.Rules.Checks;

/// <summary>Checks calls of HTTP endpoints: their address, their headers and how long they may take.</summary>
internal static class EndpointCheck
{
    private const string Http = "http:invoke";
    private const string ApiGateway = "apigateway:invoke";
    private const int LongestSeconds = 60;

    // What Step Functions sets itself, or what belongs to the connection.
    private static readonly HashSet<string> Forbidden = new(StringComparer.OrdinalIgnoreCase)
    {
        "Authorization",
        "Connection",
        "Content-MD5",
        "Expect",
        "Host",
        "Max-Forwards",
        "Server",
        "TE",
        "Trailer",
        "Transfer-Encoding",
        "Upgrade",
        "Via",
    };

    private static readonly string[] ForbiddenOfApiGateway = ["Proxy-Authenticate", "Www-Authenticate"];

    private static readonly string[] ForbiddenPrefixes = ["X-Forwarded", "X-Amz"];

    /// <summary>Checks a task.</summary>
    /// <param name="context">The definition being checked.</param>
    /// <param name="state">The Task state.</param>
    /// <param name="resource">What it calls.</param>
    public static void Run(CheckContext context, StateView state, TaskResource resource)
    {
        if (
            resource is not OptimizedResource { QualifiedName: Http or ApiGateway } endpoint
            || state.Json[state.Language == QueryLanguage.Jsonata ? "Arguments" : "Parameters"] is not { Value: JsonObject } arguments
        )
        {
            return;
        }

        foreach (JsonCursor header in arguments["Headers"]?.Members ?? [])
        {
            string name = header.Name!.EndsWith(".$", StringComparison.Ordinal)
                ? header.Name.Substring(0, header.Name.Length - 2)
                : header.Name;
            if (IsForbidden(name, endpoint.QualifiedName))
            {
                context.ReportName(EndpointRules.ForbiddenHeader, header, name);
            }
        }

        if (endpoint.QualifiedName == Http)
        {
            CheckAddress(context, arguments["ApiEndpoint"]);
            CheckTimeout(context, state.Json["TimeoutSeconds"]);
        }
    }

    private static bool IsForbidden(string name, string api) =>
        Forbidden.Contains(name)
        || (api == Http && HttpTaskFacts.ProblemOfHeader(name) is not null)
        || (api == ApiGateway && ForbiddenOfApiGateway.Contains(name, StringComparer.OrdinalIgnoreCase))
        || ForbiddenPrefixes.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));

    // Text that an expression computes, or that begins with a placeholder, may be anything.
    private static void CheckAddress(CheckContext context, JsonCursor? address)
    {
        if (
            address?.Literal is { Length: > 0 } text
            && !text.StartsWith("{%", StringComparison.Ordinal)
            && !text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        )
        {
            context.Report(EndpointRules.NotHttps, address);
        }
    }

    private static void CheckTimeout(CheckContext context, JsonCursor? timeout)
    {
        if (
            timeout?.Value is JsonNumber number
            && double.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out double seconds)
            && seconds > LongestSeconds
        )
        {
            context.Report(EndpointRules.TimeoutAboveLimit, timeout);
        }
    }
}
