namespace AslGen.StatesLanguage.Services.Integrations;

/// <summary>What many rows of the catalogue have in common.</summary>
internal static class IntegrationTraits
{
    public const IntegrationPatterns RequestResponse = IntegrationPatterns.RequestResponse;

    public const IntegrationPatterns Callback = RequestResponse | IntegrationPatterns.WaitForTaskToken;

    public const IntegrationPatterns RunJob = RequestResponse | IntegrationPatterns.RunJob;

    public const IntegrationPatterns RunJobOrCallback = RunJob | IntegrationPatterns.WaitForTaskToken;

    /// <summary>Any resource, for actions that know none.</summary>
    public const string Any = "*";

    /// <summary>The pattern of a resource in the machine's region and account.</summary>
    /// <param name="service">The service as in ARNs.</param>
    /// <param name="resource">The pattern of what comes after the account.</param>
    /// <returns>The pattern.</returns>
    public static string Arn(string service, string resource) => $"arn:{{partition}}:{service}:{{region}}:{{account}}:{resource}";

    /// <summary>The pattern of a bucket or an object, whose ARNs have neither region nor account.</summary>
    /// <param name="resource">The pattern of the bucket or object.</param>
    /// <returns>The pattern.</returns>
    public static string S3(string resource) => "arn:{partition}:s3:::" + resource;

    /// <summary>The permission to hand a role to a service.</summary>
    /// <param name="parameter">The parameter that names the role. Without it no role is passed.</param>
    /// <param name="service">The service that the role is for, or null where that is not documented.</param>
    /// <param name="purpose">What ends the Sid.</param>
    /// <returns>The permission.</returns>
    public static IamPermission PassRole(string parameter, string? service, string purpose = "Role") =>
        new(["iam:PassRole"], [$"arn:{{partition}}:iam::{{account}}:role/{{{parameter}}}"])
        {
            Purpose = purpose,
            When = [parameter],
            Conditions = service is null
                ? []
                : [new(service.EndsWith("*", StringComparison.Ordinal) ? "StringLike" : "StringEquals", "iam:PassedToService", service)],
        };
}
