using static AslGen.StatesLanguage.Services.Integrations.IntegrationTraits;

namespace AslGen.StatesLanguage.Services.Integrations;

/// <summary>Conversion of media.</summary>
internal static class MediaIntegrations
{
    public static readonly EquatableArray<ServiceIntegration> Rows =
    [
        new("mediaconvert", "createJob", RunJob)
        {
            Required = ["Role", "Settings"],
            Parameters =
            [
                "AccelerationSettings",
                "BillingTagsSource",
                "ClientRequestToken",
                "ElementalInferenceSettings",
                "HopDestinations",
                "JobEngineVersion",
                "JobTemplate",
                "Priority",
                "Queue",
                "Role",
                "Settings",
                "SimulateReservedQueue",
                "StatusUpdateInterval",
                "Tags",
                "UserMetadata",
            ],
            ParametersAreComplete = false,
            Permissions = [new(["mediaconvert:CreateJob"], [Arn("mediaconvert", "*")]), PassRole("Role", "mediaconvert.amazonaws.com")],
            RunJobPermissions =
            [
                new(["mediaconvert:GetJob", "mediaconvert:CancelJob"], [Arn("mediaconvert", "jobs/*")]) { Purpose = "Jobs" },
            ],
            EventRule = "StepFunctionsGetEventsForMediaConvertJobRule",
            ErrorPrefix = "MediaConvert",
        },
    ];
}
