using Amazon.CDK;
using Constructs;

namespace Licensing.Infrastructure;

/// <summary>The licence workflow as one construct, with what it needs.</summary>
public sealed class LicenseFulfilmentStack : Stack
{
    /// <summary>Defines the stack.</summary>
    /// <param name="scope">The app.</param>
    /// <param name="id">The stack's name.</param>
    /// <param name="props">The stack's settings.</param>
    public LicenseFulfilmentStack(Construct scope, string id, IStackProps? props = null)
        : base(scope, id, props)
    {
        var machine = new LicenseFulfilment.Cdk.StateMachine(
            this,
            "LicenseFulfilment",
            new()
            {
                KeygenConnection = new ApiKeyConnection(this, "KeygenConnection", "KeygenSecret"),
                PaddleConnection = new ApiKeyConnection(this, "PaddleConnection", "PaddleSecret"),
                SenderIdentityArn = Sender.IdentityArn(this),
            }
        );
        _ = new CfnOutput(this, "LicenseFulfilmentArn", new CfnOutputProps { Value = machine.StateMachineArn });
    }
}
