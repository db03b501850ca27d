using static AslGen.StatesLanguage.Services.Integrations.IntegrationTraits;

namespace AslGen.StatesLanguage.Services.Integrations;

/// <summary>Other state machines.</summary>
internal static class WorkflowIntegrations
{
    public static readonly EquatableArray<ServiceIntegration> Rows =
    [
        new("states", "startExecution", RunJobOrCallback | IntegrationPatterns.RunJob2)
        {
            Required = ["StateMachineArn"],
            Parameters = ["Input", "Name", "StateMachineArn", "TraceHeader"],
            Actions = ["states:StartExecution"],
            RunJobActions = ["states:DescribeExecution", "states:StopExecution", .. ManagedRule],
            EventRule = "StepFunctionsGetEventsForStepFunctionsExecutionRule",
            ErrorPrefix = "StepFunctions",
        },
    ];
}
