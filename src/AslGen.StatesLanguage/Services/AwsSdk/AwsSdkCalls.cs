using static AslGen.StatesLanguage.Services.Integrations.IntegrationTraits;

namespace AslGen.StatesLanguage.Services.AwsSdk;

/// <summary>AWS SDK calls that need more than their own action on one kind of resource.</summary>
internal static class AwsSdkCalls
{
    private const string Object = "{Bucket:objects}/{Key}";

    private static readonly Lazy<Dictionary<string, EquatableArray<IamPermission>>> WholeRows = new(ReadWhole);
    private static readonly Lazy<Dictionary<string, EquatableArray<IamPermission>>> MoreRows = new(ReadMore);

    /// <summary>The rows of <see cref="Whole"/> and <see cref="More"/>, by service and operation.</summary>
    public static IEnumerable<KeyValuePair<string, EquatableArray<IamPermission>>> All => WholeRows.Value.Concat(MoreRows.Value);

    /// <summary>All that a call needs, where its name does not say it.</summary>
    /// <param name="service">The service as resource ARNs name it.</param>
    /// <param name="operation">The operation in PascalCase.</param>
    /// <returns>The permissions, or null where the call needs what its name and parameters say.</returns>
    public static EquatableArray<IamPermission>? Whole(string service, string operation) =>
        WholeRows.Value.TryGetValue(service + ":" + operation, out EquatableArray<IamPermission> row) ? row : null;

    /// <summary>What a call needs beside what its name and parameters say.</summary>
    /// <param name="service">The service as resource ARNs name it.</param>
    /// <param name="operation">The operation in PascalCase.</param>
    /// <returns>The permissions.</returns>
    public static EquatableArray<IamPermission> More(string service, string operation) =>
        MoreRows.Value.TryGetValue(service + ":" + operation, out EquatableArray<IamPermission> row) ? row : [];

    private static Dictionary<string, EquatableArray<IamPermission>> ReadWhole()
    {
        IamPermission copied = new(["s3:GetObject"], [S3("{CopySource:path}")]) { Purpose = "Source" };
        Dictionary<string, EquatableArray<IamPermission>> rows = new(StringComparer.Ordinal)
        {
            ["s3:CopyObject"] = [new(["s3:PutObject"], [S3(Object)]), copied, .. WrittenObject()],
            ["s3:UploadPartCopy"] = [new(["s3:PutObject"], [S3(Object)]), copied],
            ["dynamodb:TransactGetItems"] = [Transact("dynamodb:GetItem", "Get")],
            ["dynamodb:TransactWriteItems"] =
            [
                Transact("dynamodb:ConditionCheckItem", "ConditionCheck"),
                Transact("dynamodb:DeleteItem", "Delete"),
                Transact("dynamodb:PutItem", "Put"),
                Transact("dynamodb:UpdateItem", "Update"),
            ],
        };
        foreach (string operation in new[] { "CreateSchedule", "UpdateSchedule" })
        {
            rows["scheduler:" + operation] =
            [
                new(["scheduler:" + operation], [Arn("scheduler", "schedule/{GroupName:name=default}/{Name:name}")]),
                PassRole("Target.RoleArn", "scheduler.amazonaws.com"),
            ];
        }

        foreach (
            string operation in new[]
            {
                "BatchExecuteStatement",
                "BeginTransaction",
                "CommitTransaction",
                "ExecuteStatement",
                "RollbackTransaction",
            }
        )
        {
            rows["rdsdata:" + operation] =
            [
                new(["rds-data:" + operation], [Arn("rds", "cluster:{ResourceArn:arn}")]),
                new(["secretsmanager:GetSecretValue"], [Arn("secretsmanager", "secret:{SecretArn:secretName}")]) { Purpose = "Secret" },
            ];
        }

        return rows;

        static IamPermission Transact(string action, string kind) =>
            new([action], [Arn("dynamodb", $"table/{{TransactItems[].{kind}.TableName}}")])
            {
                Purpose = kind,
                When = [$"TransactItems[].{kind}"],
            };
    }

    private static Dictionary<string, EquatableArray<IamPermission>> ReadMore() =>
        new(StringComparer.Ordinal)
        {
            ["s3:GetObject"] = [Version("s3:GetObjectVersion")],
            ["s3:HeadObject"] = [Version("s3:GetObjectVersion")],
            ["s3:DeleteObject"] = [Version("s3:DeleteObjectVersion")],
            ["s3:GetObjectTagging"] = [Version("s3:GetObjectVersionTagging")],
            ["s3:PutObjectTagging"] = [Version("s3:PutObjectVersionTagging")],
            ["s3:DeleteObjectTagging"] = [Version("s3:DeleteObjectVersionTagging")],
            ["s3:PutObject"] = [.. WrittenObject()],
            ["s3:CreateMultipartUpload"] = [.. WrittenObject()],
            ["lambda:CreateFunction"] = [PassRole("Role", "lambda.amazonaws.com")],
            ["lambda:UpdateFunctionConfiguration"] = [PassRole("Role", "lambda.amazonaws.com")],
            ["sfn:CreateStateMachine"] = [PassRole("RoleArn", "states.amazonaws.com")],
            ["sfn:UpdateStateMachine"] = [PassRole("RoleArn", "states.amazonaws.com")],
            ["glue:CreateJob"] = [PassRole("Role", "glue.amazonaws.com")],
            ["glue:CreateCrawler"] = [PassRole("Role", "glue.amazonaws.com")],
            ["ecs:RegisterTaskDefinition"] =
            [
                PassRole("TaskRoleArn", "ecs-tasks.amazonaws.com"),
                PassRole("ExecutionRoleArn", "ecs-tasks.amazonaws.com", "ExecutionRole"),
            ],
            ["eventbridge:PutTargets"] = [PassRole("Targets[].RoleArn", "events.amazonaws.com")],
            ["pipes:CreatePipe"] = [PassRole("RoleArn", "pipes.amazonaws.com")],
            ["cloudformation:CreateStack"] = [PassRole("RoleARN", "cloudformation.amazonaws.com")],
            ["cloudformation:UpdateStack"] = [PassRole("RoleARN", "cloudformation.amazonaws.com")],
            ["transcribe:StartTranscriptionJob"] = [PassRole("JobExecutionSettings.DataAccessRoleArn", "transcribe.amazonaws.com")],
            ["emr:RunJobFlow"] =
            [
                PassRole("ServiceRole", "elasticmapreduce.amazonaws.com*", "ServiceRole"),
                PassRole("JobFlowRole", "ec2.amazonaws.com*", "JobFlowRole"),
                PassRole("AutoScalingRole", "application-autoscaling.amazonaws.com*", "AutoScalingRole"),
                new(["elasticmapreduce:AddTags"], [Arn("elasticmapreduce", "cluster/*")]) { Purpose = "Tags", When = ["Tags"] },
            ],
        };

    private static IamPermission Version(string action) => new([action], [S3(Object)]) { Purpose = "Version", When = ["VersionId"] };

    // What an object is written with has actions of its own.
    private static IEnumerable<IamPermission> WrittenObject() =>
        [
            new(["s3:PutObjectTagging"], [S3(Object)]) { Purpose = "Tags", When = ["Tagging"] },
            new(["s3:PutObjectAcl"], [S3(Object)])
            {
                Purpose = "Acl",
                When = ["ACL", "GrantFullControl", "GrantRead", "GrantReadACP", "GrantWriteACP"],
            },
            new(["kms:GenerateDataKey", "kms:Decrypt"], [Arn("kms", "key/{SSEKMSKeyId:key}")]) { Purpose = "Key", When = ["SSEKMSKeyId"] },
        ];
}
