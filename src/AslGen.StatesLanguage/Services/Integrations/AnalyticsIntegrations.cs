using static AslGen.StatesLanguage.Services.Integrations.IntegrationTraits;

namespace AslGen.StatesLanguage.Services.Integrations;

/// <summary>Queries, and jobs that prepare data.</summary>
internal static class AnalyticsIntegrations
{
    // Only the data catalogue knows where the data of a query's tables lie.
    private static readonly IamPermission QueriedData = new(["s3:GetBucketLocation", "s3:GetObject", "s3:ListBucket"], [S3("*")])
    {
        Purpose = "QueriedData",
    };

    // Queries read the tables of the data catalogue, and those that create tables write them. Their text can name any database, and
    // Athena itself looks into the one that is called default.
    private static readonly IamPermission CatalogTables = new(
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
        ],
        [Arn("glue", "catalog"), Arn("glue", "database/*"), Arn("glue", "table/*"), Arn("glue", "userDefinedFunction/*")]
    )
    {
        Purpose = "CatalogTables",
    };

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
            Permissions = [new(["glue:StartJobRun"], [Arn("glue", "job/{JobName:name}")])],
            RunJobPermissions = [new(["glue:GetJobRun", "glue:GetJobRuns", "glue:BatchStopJobRun"], [Arn("glue", "job/{JobName:name}")])],
            ErrorPrefix = "Glue",
        },
        new("databrew", "startJobRun", RunJob)
        {
            Required = ["Name"],
            Parameters = ["Name"],
            Permissions = [new(["databrew:StartJobRun"], [Arn("databrew", "job/{Name:name}")])],
            RunJobPermissions = [new(["databrew:ListJobRuns", "databrew:StopJobRun"], [Arn("databrew", "job/{Name:name}")])],
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
            Permissions =
            [
                new(["athena:StartQueryExecution"], [Arn("athena", "workgroup/{WorkGroup:name=primary}")]),
                new(["athena:GetDataCatalog"], [Arn("athena", "datacatalog/{QueryExecutionContext.Catalog:catalog=AwsDataCatalog}")])
                {
                    Purpose = "Catalog",
                },
                QueriedData,
                CatalogTables,
                new(["s3:CreateBucket", "s3:ListBucketMultipartUploads"], [S3("{ResultConfiguration.OutputLocation:s3bucket=*}")])
                {
                    Purpose = "ResultBucket",
                    Advice = "the workgroup's bucket is not in the workflow: name the place in 'ResultConfiguration.OutputLocation'",
                },
                new(
                    ["s3:PutObject", "s3:ListMultipartUploadParts", "s3:AbortMultipartUpload"],
                    [S3("{ResultConfiguration.OutputLocation:s3prefix=*}")]
                )
                {
                    Purpose = "Results",
                    Advice = "the workgroup's bucket is not in the workflow: name the place in 'ResultConfiguration.OutputLocation'",
                },
                new(["lakeformation:GetDataAccess"], [Any]) { Purpose = "LakeFormation" },
                new(["kms:GenerateDataKey", "kms:Decrypt"], [Arn("kms", "key/{ResultConfiguration.EncryptionConfiguration.KmsKey:key}")])
                {
                    Purpose = "Key",
                    When = ["ResultConfiguration.EncryptionConfiguration.KmsKey"],
                },
            ],
            RunJobPermissions =
            [
                new(["athena:GetQueryExecution", "athena:StopQueryExecution"], [Arn("athena", "workgroup/{WorkGroup:name=primary}")]),
            ],
            ErrorPrefix = "Athena",
        },
        new("athena", "stopQueryExecution", RequestResponse)
        {
            Required = ["QueryExecutionId"],
            Parameters = ["QueryExecutionId"],
            Permissions = [new(["athena:StopQueryExecution"], [Arn("athena", "workgroup/*")])],
            ErrorPrefix = "Athena",
        },
        new("athena", "getQueryExecution", RequestResponse)
        {
            Required = ["QueryExecutionId"],
            Parameters = ["QueryExecutionId"],
            Permissions = [new(["athena:GetQueryExecution"], [Arn("athena", "workgroup/*")])],
            ErrorPrefix = "Athena",
        },
        new("athena", "getQueryResults", RequestResponse)
        {
            Required = ["QueryExecutionId"],
            Parameters = ["MaxResults", "NextToken", "QueryExecutionId", "QueryResultType"],
            Permissions =
            [
                new(["athena:GetQueryResults"], [Arn("athena", "workgroup/*")]),
                new(["s3:GetObject"], [S3("*")]) { Purpose = "Results" },
            ],
            ErrorPrefix = "Athena",
        },
    ];
}
