using System.Reflection;
using AslGen.StatesLanguage.Services;

namespace AslGen.Testing.Workflows;

/// <summary>What a call of the AWS SDK for .NET would send: the lambda is run with a client that only listens.</summary>
/// <param name="Action">Service and action as resource ARNs name them.</param>
/// <param name="Request">The request.</param>
internal sealed record SdkCall(string Action, object Request)
{
    /// <summary>Listens to a call.</summary>
    /// <param name="call">The lambda: a function of the client.</param>
    /// <returns>The call.</returns>
    /// <exception cref="SimulationException">When it is no call that the compiler takes.</exception>
    public static SdkCall Of(Delegate call)
    {
        Type client = call.Method.GetParameters()[^1].ParameterType;
        object listening = DispatchProxy.Create(client, typeof(Listener));
        call.DynamicInvoke(listening);
        Listener listener = (Listener)listening;
        return
            listener is { Method: { } method, Request: { } request }
            && DotNetSdk.ServiceOf(client.Namespace!) is { } service
            && DotNetSdk.ActionOf(client.Namespace!, method) is { } action
            ? new SdkCall($"{service}:{action}", request)
            : throw new SimulationException($"What is done with {client.Name} is no call of an AWS SDK integration.");
    }

    /// <summary>Takes the first call, and answers nothing.</summary>
    public class Listener : DispatchProxy
    {
        internal string? Method { get; private set; }

        internal object? Request { get; private set; }

        /// <inheritdoc />
        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
        {
            Method ??= targetMethod?.Name;
            Request ??= args?.FirstOrDefault();
            return null;
        }
    }
}
