using AslGen.Metadata;

namespace AslGen;

/// <summary>An EventBridge event bus; known at deploy time.</summary>
/// <param name="eventBusName">The bus's name, where the resource is not a parameter of the workflow.</param>
/// <param name="eventBusArn">The bus's ARN, where the resource is not a parameter of the workflow.</param>
public sealed class EventBus(string eventBusName, string eventBusArn = "")
{
    /// <summary>The bus's name.</summary>
    [DeployTimeValue("Name", "Amazon.CDK.AWS.Events.IEventBus", "EventBusName")]
    public string EventBusName { get; } = eventBusName;

    /// <summary>The bus's ARN.</summary>
    [DeployTimeValue("Arn", "Amazon.CDK.AWS.Events.IEventBus", "EventBusArn")]
    public string EventBusArn { get; } = eventBusArn;
}
