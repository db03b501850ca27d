using Amazon.CDK;
using Amazon.CDK.AWS.Events;
using Constructs;

namespace Licensing.Infrastructure;

/// <summary>
/// An EventBridge connection that sends an API key as the header <c>Authorization</c>. CloudFormation reads the key from
/// Secrets Manager when the connection is deployed; it is neither in the code nor in the template. Keygen and Paddle expect
/// the word <c>Bearer</c> before the key, so it belongs in the secret too.
/// </summary>
/// <param name="scope">The construct that it is part of.</param>
/// <param name="id">The construct's name.</param>
/// <param name="secretName">The secret's name in Secrets Manager.</param>
public sealed class ApiKeyConnection(Construct scope, string id, string secretName)
    : Connection(
        scope,
        id,
        new ConnectionProps
        {
            Authorization = Amazon.CDK.AWS.Events.Authorization.ApiKey("Authorization", SecretValue.SecretsManager(secretName)),
        }
    );
