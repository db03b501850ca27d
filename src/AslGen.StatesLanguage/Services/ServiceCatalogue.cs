using AslGen.StatesLanguage.Services.Integrations;

namespace AslGen.StatesLanguage.Services;

/// <summary>
/// The service APIs that Task states can call, in one place. The rows of a service are made when the service is first asked for, so
/// that a short run pays only for what it uses.
/// </summary>
public static class ServiceCatalogue
{
    private const string AwsSdk = "aws-sdk";

    private static readonly ServiceIntegration AwsSdkRow = new(
        AwsSdk,
        "*",
        IntegrationPatterns.RequestResponse | IntegrationPatterns.WaitForTaskToken
    );

    /// <summary>The services with optimized integrations, as resource ARNs name them.</summary>
    public static IReadOnlyList<string> Services { get; } =
    [
        "apigateway",
        "athena",
        "batch",
        "bedrock",
        "codebuild",
        "databrew",
        "dynamodb",
        "ecs",
        "eks",
        "elasticmapreduce",
        "emr-containers",
        "emr-serverless",
        "events",
        "glue",
        "http",
        "lambda",
        "mediaconvert",
        "sagemaker",
        "sns",
        "sqs",
        "states",
    ];

    /// <summary>All rows: the optimized integrations, and one that stands for all AWS SDK calls.</summary>
    public static IEnumerable<ServiceIntegration> All => Services.SelectMany(ApisOf).Append(AwsSdkRow);

    /// <summary>Finds a service API.</summary>
    /// <param name="service">The service as in the resource ARN.</param>
    /// <param name="api">The API as in the resource ARN.</param>
    /// <returns>Its row, or null where Step Functions has no such integration.</returns>
    public static ServiceIntegration? Find(string service, string api)
    {
        if (service == AwsSdk)
        {
            return AwsSdkRow;
        }

        foreach (ServiceIntegration row in RowsOf(service))
        {
            if (row.Service == service && row.Api == api)
            {
                return row;
            }
        }

        return null;
    }

    /// <summary>The optimized integrations of a service.</summary>
    /// <param name="service">The service as in the resource ARN.</param>
    /// <returns>The rows; none where the service has no optimized integration.</returns>
    public static IEnumerable<ServiceIntegration> ApisOf(string service) => RowsOf(service).Where(row => row.Service == service);

    /// <summary>The prefix of the IAM actions of an AWS SDK service.</summary>
    /// <param name="sdkService">The service as AWS SDK resources name it, such as <c>sesv2</c>.</param>
    /// <returns>The prefix, such as <c>ses</c>.</returns>
    public static string IamPrefix(string sdkService) => IamPrefixes.Of(sdkService);

    // Rows of one file are made together.
    private static EquatableArray<ServiceIntegration> RowsOf(string service) =>
        service switch
        {
            "apigateway" or "http" => EndpointIntegrations.Rows,
            "athena" or "databrew" or "glue" => AnalyticsIntegrations.Rows,
            "batch" => BatchIntegrations.Rows,
            "bedrock" or "sagemaker" => MachineLearningIntegrations.Rows,
            "codebuild" => BuildIntegrations.Rows,
            "dynamodb" => DatabaseIntegrations.Rows,
            "ecs" or "eks" => ContainerIntegrations.Rows,
            "elasticmapreduce" or "emr-containers" or "emr-serverless" => MapReduceIntegrations.Rows,
            "events" or "sns" or "sqs" => MessagingIntegrations.Rows,
            "lambda" => FunctionIntegrations.Rows,
            "mediaconvert" => MediaIntegrations.Rows,
            "states" => WorkflowIntegrations.Rows,
            _ => [],
        };
}
