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
            Permissions = [new(["states:StartExecution"], ["{StateMachineArn:machine}"])],
            RunJobPermissions =
            [
                new(["states:DescribeExecution", "states:StopExecution"], ["{StateMachineArn:executions}"]) { Purpose = "Executions" },
            ],
            EventRule = "StepFunctionsGetEventsForStepFunctionsExecutionRule",
            ErrorPrefix = "StepFunctions",
        },
    ];
}
