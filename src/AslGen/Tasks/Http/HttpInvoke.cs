using System.Runtime.CompilerServices;
using AslGen.Hosting;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Calls an HTTPS endpoint (<c>http:invoke</c>) and gives the whole answer.</summary>
/// <typeparam name="TBody">The answer's body: an object where its content type is JSON, otherwise a string.</typeparam>
/// <param name="connection">The EventBridge connection with the endpoint's credentials.</param>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("http", "invoke")]
public sealed class HttpInvoke<TBody>(
    [Argument("Authentication.ConnectionArn", ResourceValue = nameof(HttpConnection.ConnectionArn))] HttpConnection connection,
    [Argument, CallerMemberName] string method = ""
) : HttpTask<HttpResponse<TBody>>(method)
{
    internal HttpConnection Connection { get; } = connection;
}

/// <summary>Calls an HTTPS endpoint (<c>http:invoke</c>) and takes a part of the answer.</summary>
/// <typeparam name="TBody">The answer's body: an object where its content type is JSON, otherwise a string.</typeparam>
/// <typeparam name="TResult">What the state gives.</typeparam>
/// <param name="connection">The EventBridge connection with the endpoint's credentials.</param>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("http", "invoke")]
public sealed class HttpInvoke<TBody, TResult>(
    [Argument("Authentication.ConnectionArn", ResourceValue = nameof(HttpConnection.ConnectionArn))] HttpConnection connection,
    [Argument, CallerMemberName] string method = ""
) : HttpTask<TResult>(method)
{
    internal HttpConnection Connection { get; } = connection;

    /// <summary>What the state gives, from the endpoint's answer.</summary>
    public required Func<HttpResponse<TBody>, TResult> Result { get; init; }

    private protected override Task<TResult> AnswerAsync(StateHost host) => CallAsync(host, Result);
}
