using System.Text.Json.Serialization;
using AslGen;

// The workflow is the documented one, which sets no timeout: it waits for the callback up to a year.
#pragma warning disable ASL2110

namespace LoanValuation;

/// <summary>Processes a loan application: asks the valuation service for a valuation and waits until it calls back.</summary>
/// <param name="valuationRequestFunction">Sends the request, and keeps the task token for the callback.</param>
[StateMachine(QueryLanguage = QueryLanguage.JsonPath, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
public sealed partial class LoanProcessor(LambdaFunction valuationRequestFunction)
{
    /// <summary>The flow.</summary>
    /// <param name="application">The application for a loan.</param>
    /// <returns>The valuation of the property.</returns>
    public async Task<ValuationResponse> RunAsync(LoanApplication application) => await RequestValuation(application);

    [State]
    private LambdaInvoke<ValuationResponse> RequestValuation(LoanApplication application) =>
        new(valuationRequestFunction)
        {
            IntegrationPattern = IntegrationPattern.WaitForTaskToken,
            Payload = new { taskToken = JsonPath.TaskToken, loanApplication = application },
        };
}
