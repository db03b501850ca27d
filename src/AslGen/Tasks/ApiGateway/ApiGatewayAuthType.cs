using System.Text.Json.Serialization;

namespace AslGen;

/// <summary>How a call of an API is authorized.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ApiGatewayAuthType>))]
public enum ApiGatewayAuthType
{
    /// <summary>It is not.</summary>
    NO_AUTH,

    /// <summary>By the state machine's role.</summary>
    IAM_ROLE,

    /// <summary>By the API's resource policy.</summary>
    RESOURCE_POLICY,
}
