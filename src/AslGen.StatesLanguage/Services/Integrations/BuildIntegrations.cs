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
            Actions = ["codebuild:StartBuild"],
            RunJobActions = ["codebuild:StopBuild", "codebuild:BatchGetBuilds", "codebuild:BatchGetReports", .. ManagedRule],
            EventRule = "StepFunctionsGetEventForCodeBuildStartBuildRule",
            ErrorPrefix = "CodeBuild",
        },
        new("codebuild", "stopBuild", RequestResponse)
        {
            Required = ["Id"],
            Parameters = ["Id"],
            Actions = ["codebuild:StopBuild"],
            ErrorPrefix = "CodeBuild",
        },
        new("codebuild", "batchDeleteBuilds", RequestResponse)
        {
            Required = ["Ids"],
            Parameters = ["Ids"],
            Actions = ["codebuild:BatchDeleteBuilds"],
            ErrorPrefix = "CodeBuild",
        },
        new("codebuild", "batchGetReports", RequestResponse)
        {
            Required = ["ReportArns"],
            Parameters = ["ReportArns"],
            Actions = ["codebuild:BatchGetReports"],
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
            Actions = ["codebuild:StartBuildBatch"],
            RunJobActions = ["codebuild:StopBuildBatch", "codebuild:BatchGetBuildBatches", .. ManagedRule],
            EventRule = "StepFunctionsGetEventForCodeBuildStartBuildBatchRule",
            ErrorPrefix = "CodeBuild",
        },
        new("codebuild", "stopBuildBatch", RequestResponse)
        {
            Required = ["Id"],
            Parameters = ["Id"],
            Actions = ["codebuild:StopBuildBatch"],
            ErrorPrefix = "CodeBuild",
        },
        new("codebuild", "retryBuildBatch", RunJob)
        {
            Parameters = ["Id", "IdempotencyToken", "RetryType"],
            ParametersAreComplete = false,
            Actions = ["codebuild:RetryBuildBatch"],
            RunJobActions = ["codebuild:StopBuildBatch", "codebuild:BatchGetBuildBatches", .. ManagedRule],
            EventRule = "StepFunctionsGetEventForCodeBuildStartBuildBatchRule",
            ErrorPrefix = "CodeBuild",
        },
        new("codebuild", "deleteBuildBatch", RequestResponse)
        {
            Required = ["Id"],
            Parameters = ["Id"],
            Actions = ["codebuild:DeleteBuildBatch"],
            ErrorPrefix = "CodeBuild",
        },
    ];
}
