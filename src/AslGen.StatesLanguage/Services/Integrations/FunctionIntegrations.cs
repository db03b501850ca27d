using static AslGen.StatesLanguage.Services.Integrations.IntegrationTraits;

namespace AslGen.StatesLanguage.Services.Integrations;

/// <summary>Functions.</summary>
internal static class FunctionIntegrations
{
    public static readonly EquatableArray<ServiceIntegration> Rows =
    [
        new("lambda", "invoke", Callback, PermissionShape.LambdaFunction)
        {
            Required = ["FunctionName"],
            Parameters =
            [
                "ClientContext",
                "DurableExecutionName",
                "FunctionName",
                "InvocationType",
                "LogType",
                "Payload",
                "Qualifier",
                "TenantId",
            ],
            Actions = ["lambda:InvokeFunction"],
            ErrorPrefix = "Lambda",
        },
    ];
}
