using System.Text.Json.Serialization;
using AslGen;

namespace LoanValuation;

/// <summary>The mock valuation service's own machine: it takes its time, as a real service would, and then calls back.</summary>
/// <param name="senderFunction">Posts the valuation to the callback URL.</param>
[StateMachine(Type = StateMachineType.Express, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
public sealed partial class MockValuation(LambdaFunction senderFunction)
{
    /// <summary>The flow.</summary>
    /// <param name="request">Where to send the valuation, and under which reference.</param>
    /// <returns>The valuation that was sent.</returns>
    public async Task<ValuationResponse> RunAsync(MockValuationRequest request)
    {
        await Flow.Wait(TimeSpan.FromSeconds(6));
        return await SendValuation(request);
    }

    // The function reports this error where another attempt makes sense; those of the Lambda service are retried anyway.
    [State, Retry("ValuationCallbackUnavailable", IntervalSeconds = 2, MaxAttempts = 5, BackoffRate = 2)]
    private LambdaInvoke<ValuationResponse> SendValuation(MockValuationRequest request) =>
        new(senderFunction) { PayloadResponseOnly = true, Payload = request };
}

/// <summary>The input of the mock's machine.</summary>
/// <param name="CallbackUrl">Where to send the valuation.</param>
/// <param name="ValuationReference">The reference that the request was answered with.</param>
public sealed record MockValuationRequest(string CallbackUrl, string ValuationReference);
