using static AslGen.StatesLanguage.Services.Integrations.IntegrationTraits;

namespace AslGen.StatesLanguage.Services.Integrations;

/// <summary>Queries, and jobs that prepare data.</summary>
internal static class AnalyticsIntegrations
{
    // What a query's role needs on the bucket of its results.
    private static readonly EquatableArray<IamAction> QueryResultBucket =
    [
        "s3:GetBucketLocation",
        "s3:GetObject",
        "s3:ListBucket",
        "s3:ListBucketMultipartUploads",
        "s3:ListMultipartUploadParts",
        "s3:AbortMultipartUpload",
        "s3:CreateBucket",
        "s3:PutObject",
    ];

    // Queries read the tables of the data catalogue, and those that create tables write them.
    private static readonly EquatableArray<IamAction> DataCatalogTables =
    [
        "glue:CreateDatabase",
        "glue:GetDatabase",
        "glue:GetDatabases",
        "glue:UpdateDatabase",
        "glue:DeleteDatabase",
        "glue:CreateTable",
        "glue:UpdateTable",
        "glue:GetTable",
        "glue:GetTables",
        "glue:DeleteTable",
        "glue:BatchDeleteTable",
        "glue:BatchCreatePartition",
        "glue:CreatePartition",
        "glue:UpdatePartition",
        "glue:GetPartition",
        "glue:GetPartitions",
        "glue:BatchGetPartition",
        "glue:DeletePartition",
        "glue:BatchDeletePartition",
    ];

    public static readonly EquatableArray<ServiceIntegration> Rows =
    [
        new("glue", "startJobRun", RunJob)
        {
            Required = ["JobName"],
            Parameters =
            [
                "AllocatedCapacity",
                "Arguments",
                "ExecutionClass",
                "ExecutionRoleSessionPolicy",
                "JobName",
                "JobRunId",
                "JobRunQueuingEnabled",
                "MaxCapacity",
                "NotificationProperty",
                "NumberOfWorkers",
                "SecurityConfiguration",
                "Timeout",
                "WorkerType",
            ],
            ParametersAreComplete = false,
            Actions = ["glue:StartJobRun"],
            RunJobActions = ["glue:GetJobRun", "glue:GetJobRuns", "glue:BatchStopJobRun"],
            ErrorPrefix = "Glue",
        },
        new("databrew", "startJobRun", RunJob)
        {
            Required = ["Name"],
            Parameters = ["Name"],
            Actions = ["databrew:startJobRun"],
            RunJobActions = ["databrew:listJobRuns", "databrew:stopJobRun"],
            ErrorPrefix = "DataBrew",
        },
        new("athena", "startQueryExecution", RunJob)
        {
            Required = ["QueryString"],
            Parameters =
            [
                "ClientRequestToken",
                "EngineConfiguration",
                "ExecutionParameters",
                "QueryExecutionContext",
                "QueryString",
                "ResultConfiguration",
                "ResultReuseConfiguration",
                "WorkGroup",
            ],
            Actions =
            [
                "athena:startQueryExecution",
                "athena:getDataCatalog",
                .. QueryResultBucket,
                "lakeformation:GetDataAccess",
                .. DataCatalogTables,
            ],
            RunJobActions = ["athena:getQueryExecution", "athena:stopQueryExecution"],
            ErrorPrefix = "Athena",
        },
        new("athena", "stopQueryExecution", RequestResponse)
        {
            Required = ["QueryExecutionId"],
            Parameters = ["QueryExecutionId"],
            Actions = ["athena:stopQueryExecution"],
            ErrorPrefix = "Athena",
        },
        new("athena", "getQueryExecution", RequestResponse)
        {
            Required = ["QueryExecutionId"],
            Parameters = ["QueryExecutionId"],
            Actions = ["athena:getQueryExecution"],
            ErrorPrefix = "Athena",
        },
        new("athena", "getQueryResults", RequestResponse)
        {
            Required = ["QueryExecutionId"],
            Parameters = ["MaxResults", "NextToken", "QueryExecutionId", "QueryResultType"],
            Actions = ["athena:getQueryResults", "s3:GetObject"],
            ErrorPrefix = "Athena",
        },
    ];
}
