using Amazon.CDK;
using Amazon.CDK.AWS.StepFunctions;
using Constructs;
using Parallel = Amazon.CDK.AWS.StepFunctions.Parallel;

namespace Licensing.Infrastructure;

/// <summary>
/// The same machine put together by hand, as where some states are compiled and others are the CDK's own: the three tasks
/// come from the workflow class, the Parallel state and the chain from the CDK.
/// </summary>
public sealed class ChainedStack : Stack
{
    /// <summary>Defines the stack.</summary>
    /// <param name="scope">The app.</param>
    /// <param name="id">The stack's name.</param>
    /// <param name="props">The stack's settings.</param>
    public ChainedStack(Construct scope, string id, IStackProps? props = null)
        : base(scope, id, props)
    {
        var keygenConnection = new ApiKeyConnection(this, "KeygenConnection", "KeygenSecret");
        var paddleConnection = new ApiKeyConnection(this, "PaddleConnection", "PaddleSecret");
        var createLicense = LicenseFulfilment.Cdk.CreateLicenseState(this, keygenConnection);
        var getCustomer = LicenseFulfilment.Cdk.GetCustomerState(this, paddleConnection);
        var sendEmail = LicenseFulfilment.Cdk.SendEmailState(this, Sender.IdentityArn(this));

        var parallel = new Parallel(
            this,
            "Parallel",
            new ParallelProps
            {
                ResultSelector = new Dictionary<string, object> { ["license.$"] = "$[0]", ["customer.$"] = "$[1]" },
            }
        );
        var machine = new StateMachine(
            this,
            "LicenseFulfilment",
            new StateMachineProps
            {
                DefinitionBody = DefinitionBody.FromChainable(parallel.Branch(createLicense, getCustomer).Next(sendEmail)),
            }
        );

        // An HTTP task needs a permission on its own machine, which a state cannot know before it is in one.
        createLicense.GrantPermissions(machine);
        getCustomer.GrantPermissions(machine);
    }
}
