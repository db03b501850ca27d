using static AslGen.StatesLanguage.Services.Integrations.IntegrationTraits;

namespace AslGen.StatesLanguage.Services.Integrations;

/// <summary>Batch jobs.</summary>
internal static class BatchIntegrations
{
    public static readonly EquatableArray<ServiceIntegration> Rows =
    [
        new("batch", "submitJob", RunJob)
        {
            Required = ["JobName", "JobQueue", "JobDefinition"],
            Parameters =
            [
                "ArrayProperties",
                "ConsumableResourcePropertiesOverride",
                "ContainerOverrides",
                "DependsOn",
                "EcsPropertiesOverride",
                "EksPropertiesOverride",
                "JobDefinition",
                "JobName",
                "JobQueue",
                "NodeOverrides",
                "Parameters",
                "PropagateTags",
                "RetryStrategy",
                "SchedulingPriorityOverride",
                "ShareIdentifier",
                "Tags",
                "Timeout",
            ],
            ParametersAreComplete = false,
            Permissions =
            [
                new(
                    ["batch:SubmitJob"],
                    [Arn("batch", "job-definition/{JobDefinition:jobDefinition}"), Arn("batch", "job-queue/{JobQueue}")]
                ),
                new(["batch:TagResource"], [Arn("batch", "job-definition/{JobDefinition:jobDefinition}"), Arn("batch", "job/*")])
                {
                    Purpose = "Tags",
                    When = ["Tags"],
                },
            ],
            RunJobPermissions =
            [
                new(["batch:DescribeJobs"], [Any]) { Purpose = "Describe" },
                new(["batch:TerminateJob"], [Arn("batch", "job/*")]) { Purpose = "Terminate" },
            ],
            EventRule = "StepFunctionsGetEventsForBatchJobsRule",
            ErrorPrefix = "Batch",
        },
    ];
}
