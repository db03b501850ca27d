using static AslGen.StatesLanguage.Services.Integrations.IntegrationTraits;

namespace AslGen.StatesLanguage.Services.Integrations;

/// <summary>Builds of code.</summary>
internal static class BuildIntegrations
{
    public static readonly EquatableArray<ServiceIntegration> Rows =
    [
        new("codebuild", "startBuild", RunJob)
        {
            Required = ["ProjectName"],
            Parameters =
            [
                "ArtifactsOverride",
                "AutoRetryLimitOverride",
                "BuildStatusConfigOverride",
                "BuildspecOverride",
                "CacheOverride",
                "CertificateOverride",
                "ComputeTypeOverride",
                "DebugSessionEnabled",
                "EncryptionKeyOverride",
                "EnvironmentTypeOverride",
                "EnvironmentVariablesOverride",
                "FleetOverride",
                "GitCloneDepthOverride",
                "GitSubmodulesConfigOverride",
                "HostKernelOverride",
                "IdempotencyToken",
                "ImageOverride",
                "ImagePullCredentialsTypeOverride",
                "InsecureSslOverride",
                "LogsConfigOverride",
                "PrivilegedModeOverride",
                "ProjectName",
                "QueuedTimeoutInMinutesOverride",
                "RegistryCredentialOverride",
                "ReportBuildStatusOverride",
                "SecondaryArtifactsOverride",
                "SecondarySourcesOverride",
                "SecondarySourcesVersionOverride",
                "ServiceRoleOverride",
                "SourceAuthOverride",
                "SourceLocationOverride",
                "SourceTypeOverride",
                "SourceVersion",
                "TimeoutInMinutesOverride",
            ],
            ParametersAreComplete = false,
            Permissions = [new(["codebuild:StartBuild"], [Arn("codebuild", "project/{ProjectName}")])],
            RunJobPermissions =
            [
                new(
                    ["codebuild:StopBuild", "codebuild:BatchGetBuilds", "codebuild:BatchGetReports"],
                    [Arn("codebuild", "project/{ProjectName}")]
                ),
            ],
            EventRule = "StepFunctionsGetEventForCodeBuildStartBuildRule",
            ErrorPrefix = "CodeBuild",
        },
        new("codebuild", "stopBuild", RequestResponse)
        {
            Required = ["Id"],
            Parameters = ["Id"],
            Permissions = [new(["codebuild:StopBuild"], [Arn("codebuild", "project/{Id:build}")])],
            ErrorPrefix = "CodeBuild",
        },
        new("codebuild", "batchDeleteBuilds", RequestResponse)
        {
            Required = ["Ids"],
            Parameters = ["Ids"],
            Permissions = [new(["codebuild:BatchDeleteBuilds"], [Arn("codebuild", "project/{Ids[]:build}")])],
            ErrorPrefix = "CodeBuild",
        },
        new("codebuild", "batchGetReports", RequestResponse)
        {
            Required = ["ReportArns"],
            Parameters = ["ReportArns"],
            Permissions = [new(["codebuild:BatchGetReports"], [Arn("codebuild", "report-group/{ReportArns[]:reportGroup}")])],
            ErrorPrefix = "CodeBuild",
        },
        new("codebuild", "startBuildBatch", RunJob)
        {
            Required = ["ProjectName"],
            Parameters =
            [
                "ArtifactsOverride",
                "BuildBatchConfigOverride",
                "BuildTimeoutInMinutesOverride",
                "BuildspecOverride",
                "CacheOverride",
                "CertificateOverride",
                "ComputeTypeOverride",
                "DebugSessionEnabled",
                "EncryptionKeyOverride",
                "EnvironmentTypeOverride",
                "EnvironmentVariablesOverride",
                "GitCloneDepthOverride",
                "GitSubmodulesConfigOverride",
                "IdempotencyToken",
                "ImageOverride",
                "ImagePullCredentialsTypeOverride",
                "InsecureSslOverride",
                "LogsConfigOverride",
                "PrivilegedModeOverride",
                "ProjectName",
                "QueuedTimeoutInMinutesOverride",
                "RegistryCredentialOverride",
                "ReportBuildBatchStatusOverride",
                "SecondaryArtifactsOverride",
                "SecondarySourcesOverride",
                "SecondarySourcesVersionOverride",
                "ServiceRoleOverride",
                "SourceAuthOverride",
                "SourceLocationOverride",
                "SourceTypeOverride",
                "SourceVersion",
            ],
            ParametersAreComplete = false,
            Permissions = [new(["codebuild:StartBuildBatch"], [Arn("codebuild", "project/{ProjectName}")])],
            RunJobPermissions =
            [
                new(["codebuild:StopBuildBatch", "codebuild:BatchGetBuildBatches"], [Arn("codebuild", "project/{ProjectName}")]),
            ],
            EventRule = "StepFunctionsGetEventForCodeBuildStartBuildBatchRule",
            ErrorPrefix = "CodeBuild",
        },
        new("codebuild", "stopBuildBatch", RequestResponse)
        {
            Required = ["Id"],
            Parameters = ["Id"],
            Permissions = [new(["codebuild:StopBuildBatch"], [Arn("codebuild", "project/{Id:build}")])],
            ErrorPrefix = "CodeBuild",
        },
        new("codebuild", "retryBuildBatch", RunJob)
        {
            Parameters = ["Id", "IdempotencyToken", "RetryType"],
            ParametersAreComplete = false,
            Permissions = [new(["codebuild:RetryBuildBatch"], [Arn("codebuild", "project/{Id:build}")])],
            RunJobPermissions =
            [
                new(["codebuild:StopBuildBatch", "codebuild:BatchGetBuildBatches"], [Arn("codebuild", "project/{Id:build}")]),
            ],
            EventRule = "StepFunctionsGetEventForCodeBuildStartBuildBatchRule",
            ErrorPrefix = "CodeBuild",
        },
        new("codebuild", "deleteBuildBatch", RequestResponse)
        {
            Required = ["Id"],
            Parameters = ["Id"],
            Permissions = [new(["codebuild:DeleteBuildBatch"], [Arn("codebuild", "project/{Id:build}")])],
            ErrorPrefix = "CodeBuild",
        },
    ];
}
