using Amazon.CDK;
using Constructs;

namespace LoanValuation.Infrastructure;

/// <summary>
/// The loan system and a valuation service for it. In production the service would be somebody else's, and only its URL
/// would be known here.
/// </summary>
public sealed class LoanValuationStack : Stack
{
    /// <summary>Defines the stack.</summary>
    /// <param name="scope">The app.</param>
    /// <param name="id">The stack's name.</param>
    /// <param name="props">The stack's settings.</param>
    public LoanValuationStack(Construct scope, string id, IStackProps? props = null)
        : base(scope, id, props)
    {
        var valuationService = new MockValuationService(this, "MockValuationService");
        var loans = new LoanSystem(this, "LoanSystem", valuationService.Url);
        _ = new CfnOutput(this, "LoanProcessorArn", new CfnOutputProps { Value = loans.Machine.StateMachineArn });
    }
}
