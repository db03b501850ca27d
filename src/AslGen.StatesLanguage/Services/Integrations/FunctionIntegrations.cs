using static AslGen.StatesLanguage.Services.Integrations.IntegrationTraits;

namespace AslGen.StatesLanguage.Services.Integrations;

/// <summary>Functions.</summary>
internal static class FunctionIntegrations
{
    public static readonly EquatableArray<ServiceIntegration> Rows =
    [
        new("lambda", "invoke", Callback)
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
            Permissions = [new(["lambda:InvokeFunction"], [Arn("lambda", "function:{FunctionName:function}")])],
            ErrorPrefix = "Lambda",
        },
    ];
}
