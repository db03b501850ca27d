namespace AslGen.StatesLanguage.Services;

/// <summary>
/// How the AWS SDK for .NET names what AWS SDK integrations call: these name services, actions and members as the AWS SDK for Java does.
/// Names that are not sure to be the same are not given.
/// </summary>
public static class DotNetSdk
{
    private const string Root = "Amazon.";
    private const string AsyncSuffix = "Async";
    private const string S3 = "Amazon.S3";

    // Where the namespace is not the name in lower case.
    private static readonly Dictionary<string, string> Services = new(StringComparer.Ordinal)
    {
        ["Amazon.DynamoDBv2"] = "dynamodb",
        ["Amazon.SimpleNotificationService"] = "sns",
        ["Amazon.SimpleSystemsManagement"] = "ssm",
        ["Amazon.SimpleEmail"] = "ses",
        ["Amazon.SimpleEmailV2"] = "sesv2",
        ["Amazon.StepFunctions"] = "sfn",
        ["Amazon.KeyManagementService"] = "kms",
        ["Amazon.IdentityManagement"] = "iam",
        ["Amazon.ElasticMapReduce"] = "emr",
        ["Amazon.SecurityToken"] = "sts",
        ["Amazon.RDSDataService"] = "rdsdata",
        ["Amazon.RedshiftDataAPIService"] = "redshiftdata",
    };

    // The requests and responses of S3 are written by hand: only these members are known to be what the API has.
    private static readonly Dictionary<string, string> S3Members = new(StringComparer.Ordinal)
    {
        ["ListObjectsV2Request.BucketName"] = "Bucket",
        ["ListObjectsV2Request.Prefix"] = "Prefix",
        ["ListObjectsV2Request.Delimiter"] = "Delimiter",
        ["ListObjectsV2Request.MaxKeys"] = "MaxKeys",
        ["ListObjectsV2Request.ContinuationToken"] = "ContinuationToken",
        ["ListObjectsV2Request.StartAfter"] = "StartAfter",
        ["ListObjectsV2Request.FetchOwner"] = "FetchOwner",
        ["ListObjectsV2Request.ExpectedBucketOwner"] = "ExpectedBucketOwner",
        ["ListObjectsV2Response.S3Objects"] = "Contents",
        ["ListObjectsV2Response.KeyCount"] = "KeyCount",
        ["ListObjectsV2Response.IsTruncated"] = "IsTruncated",
        ["ListObjectsV2Response.NextContinuationToken"] = "NextContinuationToken",
        ["S3Object.Key"] = "Key",
        ["S3Object.Size"] = "Size",
        ["DeleteObjectRequest.BucketName"] = "Bucket",
        ["DeleteObjectRequest.Key"] = "Key",
        ["DeleteObjectRequest.VersionId"] = "VersionId",
        ["DeleteObjectRequest.ExpectedBucketOwner"] = "ExpectedBucketOwner",
        ["DeleteObjectResponse.VersionId"] = "VersionId",
    };

    private static readonly string[] S3Actions = ["ListObjectsV2", "DeleteObject"];

    // Services whose constants are known to have their names as their values, where those are in capitals throughout.
    private static readonly string[] WithPlainConstants = ["Amazon.DynamoDBv2"];

    /// <summary>The service of a client.</summary>
    /// <param name="clientNamespace">The namespace of the client's interface, such as <c>Amazon.DynamoDBv2</c>.</param>
    /// <returns>The service as resource ARNs name it, or null where that is not known.</returns>
    public static string? ServiceOf(string clientNamespace)
    {
        if (Services.TryGetValue(clientNamespace, out string? service))
        {
            return service;
        }

        return clientNamespace.StartsWith(Root, StringComparison.Ordinal)
            ? AwsSdkServices.Find(clientNamespace.Substring(Root.Length).ToLowerInvariant())?.Name
            : null;
    }

    /// <summary>The action that a client's method calls.</summary>
    /// <param name="clientNamespace">The namespace of the client's interface.</param>
    /// <param name="method">The method, such as <c>QueryAsync</c>.</param>
    /// <returns>The action as resource ARNs name it, such as <c>query</c>; null where that is not known.</returns>
    public static string? ActionOf(string clientNamespace, string method)
    {
        if (!method.EndsWith(AsyncSuffix, StringComparison.Ordinal) || method.Length <= AsyncSuffix.Length + 1)
        {
            return null;
        }

        string operation = method.Substring(0, method.Length - AsyncSuffix.Length);
        bool isKnown = clientNamespace == S3 ? S3Actions.Contains(operation) : !char.IsUpper(operation[1]);
        return isKnown ? char.ToLowerInvariant(operation[0]) + operation.Substring(1) : null;
    }

    /// <summary>The name of a member of a request, response or part of one.</summary>
    /// <param name="typeNamespace">The namespace of the type, such as <c>Amazon.DynamoDBv2.Model</c>.</param>
    /// <param name="type">The type.</param>
    /// <param name="property">The property.</param>
    /// <returns>The member's name, or null where it is no member, or where its name is not known: acronyms are written in another way.</returns>
    public static string? MemberOf(string typeNamespace, string type, string property)
    {
        if (
            typeNamespace.StartsWith(S3 + ".", StringComparison.Ordinal)
            && !typeNamespace.StartsWith(S3 + "Control", StringComparison.Ordinal)
        )
        {
            return S3Members.TryGetValue(type + "." + property, out string? member) ? member : null;
        }

        // IsLimitSet says whether Limit is set, and is the SDK's own.
        if (property.StartsWith("Is", StringComparison.Ordinal) && property.EndsWith("Set", StringComparison.Ordinal))
        {
            return null;
        }

        for (int index = 1; index < property.Length; index++)
        {
            if (char.IsUpper(property[index]) && char.IsUpper(property[index - 1]))
            {
                return null;
            }
        }

        return property;
    }

    /// <summary>The text that a constant of a service stands for.</summary>
    /// <param name="constantNamespace">The namespace of the constant's class.</param>
    /// <param name="name">The constant, such as <c>ALL_NEW</c>.</param>
    /// <returns>The text, or null where it is not known.</returns>
    public static string? ConstantOf(string constantNamespace, string name) =>
        WithPlainConstants.Contains(constantNamespace) && name.All(letter => letter is (>= 'A' and <= 'Z') or '_') ? name : null;
}
