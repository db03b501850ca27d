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
            Permissions =
            [
                new(["execute-api:Invoke"], [Arn("execute-api", "{ApiEndpoint:api}/{Stage:stage=$default}/{Method:name}/{Path:path=}")])
                {
                    When = ["AuthType=IAM_ROLE|RESOURCE_POLICY"],
                },
            ],
            ErrorPrefix = "ApiGateway",
        },
        new("http", "invoke", RequestResponse)
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
            Permissions =
            [
                new(["states:InvokeHTTPEndpoint"], ["{machine}"])
                {
                    Conditions =
                    [
                        new("StringEquals", "states:HTTPMethod", "{Method}"),
                        new("StringEquals", "states:HTTPEndpoint", "{ApiEndpoint}"),
                    ],
                },
                new(["events:RetrieveConnectionCredentials"], [Arn("events", "connection/{Authentication.ConnectionArn:arn}")])
                {
                    Purpose = "Connection",
                    When = ["Authentication.ConnectionArn"],
                },
                new(["events:RetrieveConnectionCredentials"], [Arn("events", "connection/{InvocationConfig.ConnectionArn:arn}")])
                {
                    Purpose = "Connection",
                    When = ["InvocationConfig.ConnectionArn"],
                },
                new(["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"], ["{Authentication.ConnectionArn:secret}"])
                {
                    Purpose = "Credentials",
                    When = ["Authentication.ConnectionArn"],
                },
                new(["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"], ["{InvocationConfig.ConnectionArn:secret}"])
                {
                    Purpose = "Credentials",
                    When = ["InvocationConfig.ConnectionArn"],
                },
            ],
            ErrorPrefix = "States.Http",
        },
    ];
}
