using Amazon.CDK.AWS.SES;
using Constructs;

namespace Licensing.Infrastructure;

/// <summary>Who the e-mails come from.</summary>
internal static class Sender
{
    /// <summary>The domain of the workflow's sender address, verified in SES by hand once.</summary>
    private const string Domain = "serverless.rehab";

    /// <summary>The ARN of the domain's SES identity.</summary>
    /// <param name="scope">The stack that uses it.</param>
    /// <returns>The ARN.</returns>
    public static string IdentityArn(Construct scope) =>
        EmailIdentity.FromEmailIdentityName(scope, "SenderIdentity", Domain).EmailIdentityArn;
}
