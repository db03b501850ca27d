using static AslGen.StatesLanguage.Services.Integrations.IntegrationTraits;

namespace AslGen.StatesLanguage.Services.Integrations;

/// <summary>HTTP endpoints.</summary>
internal static class EndpointIntegrations
{
    public static readonly EquatableArray<ServiceIntegration> Rows =
    [
        new("apigateway", "invoke", Callback)
        {
            Required = ["ApiEndpoint", "Method"],
            Parameters =
            [
                "AllowNullValues",
                "ApiEndpoint",
                "AuthType",
                "Headers",
                "Method",
                "Path",
                "QueryParameters",
                "RequestBody",
                "Stage",
            ],
            Actions = ["execute-api:Invoke"],
            ErrorPrefix = "ApiGateway",
        },
        new("http", "invoke", RequestResponse, PermissionShape.HttpEndpoint)
        {
            Required =
            [
                "ApiEndpoint",
                "Method",
                ParameterRequirement.AnyOf("Authentication.ConnectionArn", "InvocationConfig.ConnectionArn"),
            ],
            Parameters =
            [
                "ApiEndpoint",
                "Authentication",
                "Headers",
                "InvocationConfig",
                "Method",
                "QueryParameters",
                "RequestBody",
                "Transform",
            ],
            Actions =
            [
                "states:InvokeHTTPEndpoint",
                new("events:RetrieveConnectionCredentials", "Authentication.ConnectionArn"),
                new("secretsmanager:GetSecretValue", "Authentication.ConnectionArn"),
                new("secretsmanager:DescribeSecret", "Authentication.ConnectionArn"),
            ],
            ErrorPrefix = "States.Http",
        },
    ];
}
