using System.Runtime.CompilerServices;
using System.Text.Json;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Calls an API of API Gateway (<c>apigateway:invoke</c>).</summary>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("apigateway", "invoke")]
public sealed class ApiGatewayInvoke([Argument, CallerMemberName] string method = "")
    : ApiGatewayInvokeTask<HttpResponse<JsonElement>>(method)
{
    /// <summary>
    /// Calls an API of API Gateway, and waits until somebody answers with the task token (<c>apigateway:invoke.waitForTaskToken</c>).
    /// </summary>
    /// <typeparam name="TResult">What the responder sends.</typeparam>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("apigateway", "invoke", Suffix = ".waitForTaskToken")]
    public sealed class WaitForTaskToken<TResult>([Argument, CallerMemberName] string method = "") : ApiGatewayInvokeTask<TResult>(method);
}

/// <summary>Calls an API of API Gateway (<c>apigateway:invoke</c>).</summary>
/// <typeparam name="TBody">The body of the answer.</typeparam>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("apigateway", "invoke")]
public sealed class ApiGatewayInvoke<TBody>([Argument, CallerMemberName] string method = "")
    : ApiGatewayInvokeTask<HttpResponse<TBody>>(method);
