using AslGen.Metadata;

namespace AslGen;

/// <summary>An EventBridge connection, which holds the credentials of an HTTP endpoint; known at deploy time.</summary>
/// <param name="connectionArn">The connection's ARN, where a workflow object is made by hand.</param>
public sealed class HttpConnection(string connectionArn)
{
    /// <summary>The connection's ARN.</summary>
    [DeployTimeValue("Arn", "Amazon.CDK.AWS.Events.IConnection", "ConnectionArn")]
    public string ConnectionArn { get; } = connectionArn;
}
