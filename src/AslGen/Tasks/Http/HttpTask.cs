using AslGen.Metadata;

namespace AslGen;

/// <summary>What all HTTP tasks share. A call may take 60 seconds at most.</summary>
/// <typeparam name="TResult">What the state gives to the flow.</typeparam>
public abstract class HttpTask<TResult> : TaskState<TResult>
{
    private protected HttpTask(string method)
        : base(method) { }

    /// <summary>The endpoint's <c>https://</c> address.</summary>
    [Argument("ApiEndpoint")]
    public required string ApiEndpoint { get; init; }

    /// <summary>The request's method: GET, POST, PUT, DELETE, PATCH, OPTIONS or HEAD.</summary>
    [Argument("Method")]
    public required HttpMethod Method { get; init; }

    /// <summary>Headers of the request: an object or dictionary of strings. The connection's own headers win.</summary>
    [Argument("Headers")]
    public object? Headers { get; init; }

    /// <summary>Query parameters of the request: an object or dictionary.</summary>
    [Argument("QueryParameters")]
    public object? QueryParameters { get; init; }

    /// <summary>The request's body: any value that System.Text.Json can write.</summary>
    [Argument("RequestBody")]
    public object? RequestBody { get; init; }

    /// <summary>How the body is written: as JSON where it is not set.</summary>
    [Argument("Transform")]
    public HttpTransform? Transform { get; init; }

    /// <summary>Settings of the call beside the connection's credentials.</summary>
    [Argument("InvocationConfig")]
    public HttpInvocationConfig? InvocationConfig { get; init; }
}
