namespace AslGen.StatesLanguage.Services;

/// <summary>The service APIs that Task states can call, in one place.</summary>
public static class ServiceCatalogue
{
    private const IntegrationPatterns Callback = IntegrationPatterns.RequestResponse | IntegrationPatterns.WaitForTaskToken;

    private static readonly ServiceIntegration[] Rows =
    [
        new("lambda", "invoke", Callback, PermissionShape.LambdaFunction),
        new("http", "invoke", IntegrationPatterns.RequestResponse, PermissionShape.HttpEndpoint),
        new("aws-sdk", "*", Callback, PermissionShape.AwsSdkAction),
    ];

    // AWS SDK service names whose IAM prefix is another.
    private static readonly Dictionary<string, string> IamPrefixes = new(StringComparer.Ordinal)
    {
        ["sesv2"] = "ses",
        ["sfn"] = "states",
        ["eventbridge"] = "events",
        ["cloudwatchlogs"] = "logs",
        ["cognitoidentityprovider"] = "cognito-idp",
        ["cognitoidentity"] = "cognito-identity",
        ["elasticloadbalancingv2"] = "elasticloadbalancing",
        ["elbv2"] = "elasticloadbalancing",
        ["apigatewayv2"] = "apigateway",
        ["applicationautoscaling"] = "application-autoscaling",
        ["autoscalingplans"] = "autoscaling-plans",
        ["cloudwatchevents"] = "events",
        ["emrcontainers"] = "emr-containers",
        ["emrserverless"] = "emr-serverless",
        ["emr"] = "elasticmapreduce",
        ["efs"] = "elasticfilesystem",
        ["iotdataplane"] = "iot",
        ["sagemakerruntime"] = "sagemaker",
        ["bedrockruntime"] = "bedrock",
        ["rdsdata"] = "rds-data",
        ["redshiftdata"] = "redshift-data",
        ["pinpointsmsvoicev2"] = "sms-voice",
        ["apigatewaymanagementapi"] = "execute-api",
    };

    /// <summary>All rows.</summary>
    public static IReadOnlyList<ServiceIntegration> All => Rows;

    /// <summary>Finds a service API.</summary>
    /// <param name="service">The service as in the resource ARN.</param>
    /// <param name="api">The API as in the resource ARN.</param>
    /// <returns>Its row, or null where Step Functions has no such integration.</returns>
    public static ServiceIntegration? Find(string service, string api) =>
        Rows.FirstOrDefault(row => row.Service == service && (row.Api == api || row.Api == "*"));

    /// <summary>The prefix of the IAM actions of an AWS SDK service.</summary>
    /// <param name="sdkService">The service as AWS SDK resources name it, such as <c>sesv2</c>.</param>
    /// <returns>The prefix, such as <c>ses</c>.</returns>
    public static string IamPrefix(string sdkService) => IamPrefixes.TryGetValue(sdkService, out string? prefix) ? prefix : sdkService;
}
