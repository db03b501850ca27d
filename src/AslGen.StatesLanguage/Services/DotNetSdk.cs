using AslGen.StatesLanguage.Services.AwsSdk;

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
        string? name =
            clientNamespace == S3 ? DotNetS3.OperationOf(operation)
            : char.IsUpper(operation[1]) ? null
            : operation;
        return name is null ? null : char.ToLowerInvariant(name[0]) + name.Substring(1);
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
            return DotNetS3.MemberOf(type, property);
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
