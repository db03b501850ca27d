using Amazon.CDK.AWS.Apigatewayv2;
using Amazon.CDK.AwsApigatewayv2Integrations;
using Constructs;
using HttpMethod = Amazon.CDK.AWS.Apigatewayv2.HttpMethod;

namespace LoanValuation.Infrastructure;

/// <summary>
/// Stands in for the third party: <c>POST /valuation-request</c> answers with a reference at once, and the valuation comes
/// by callback six seconds later.
/// </summary>
public sealed class MockValuationService : Construct
{
    /// <summary>Defines the service.</summary>
    /// <param name="scope">The stack.</param>
    /// <param name="id">The construct's name.</param>
    public MockValuationService(Construct scope, string id)
        : base(scope, id)
    {
        var machine = new MockValuation.Cdk.StateMachine(
            this,
            "Machine",
            new() { SenderFunction = new SampleFunction(this, "SenderFunction", "mock-valuation-sender") }
        );
        var serviceFunction = new SampleFunction(
            this,
            "ServiceFunction",
            "mock-valuation-service",
            new Dictionary<string, string> { ["STATE_MACHINE_ARN"] = machine.StateMachineArn }
        );
        machine.GrantStartExecution(serviceFunction);

        var api = new HttpApi(this, "ValuationApi");
        api.AddRoutes(
            new AddRoutesOptions
            {
                Path = "/valuation-request",
                Methods = [HttpMethod.POST],
                Integration = new HttpLambdaIntegration("ValuationRequest", serviceFunction),
            }
        );
        Url = api.ApiEndpoint;
    }

    /// <summary>The service's base URL.</summary>
    public string Url { get; }
}
