using AslGen.Metadata;

namespace AslGen;

/// <summary>What all ways of calling <c>apigateway:invoke</c> share.</summary>
/// <typeparam name="TResult">What the state gives to the flow.</typeparam>
public abstract class ApiGatewayInvokeTask<TResult> : TaskState<TResult>
{
    private protected ApiGatewayInvokeTask(string method)
        : base(method) { }

    /// <summary>The host of the API, such as <c>abc.execute-api.eu-west-1.amazonaws.com</c>.</summary>
    [Argument("ApiEndpoint")]
    public required string ApiEndpoint { get; init; }

    /// <summary>The request's method.</summary>
    [Argument("Method")]
    public required HttpMethod Method { get; init; }

    /// <summary>The stage.</summary>
    [Argument("Stage")]
    public string? Stage { get; init; }

    /// <summary>The path.</summary>
    [Argument("Path")]
    public string? Path { get; init; }

    /// <summary>Headers: an object with a list of texts for each.</summary>
    [Argument("Headers")]
    public object? Headers { get; init; }

    /// <summary>Query parameters: an object with a list of texts for each.</summary>
    [Argument("QueryParameters")]
    public object? QueryParameters { get; init; }

    /// <summary>The body: any value.</summary>
    [Argument("RequestBody")]
    public object? RequestBody { get; init; }

    /// <summary>Whether members of the body that are null are sent.</summary>
    [Argument("AllowNullValues")]
    public bool? AllowNullValues { get; init; }

    /// <summary>How the call is authorized; not at all where it is not set.</summary>
    [Argument("AuthType")]
    public ApiGatewayAuthType? AuthType { get; init; }
}
