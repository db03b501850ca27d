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
            Actions = ["batch:SubmitJob"],
            RunJobActions = ["batch:DescribeJobs", "batch:TerminateJob", .. ManagedRule],
            EventRule = "StepFunctionsGetEventsForBatchJobsRule",
            ErrorPrefix = "Batch",
        },
    ];
}
