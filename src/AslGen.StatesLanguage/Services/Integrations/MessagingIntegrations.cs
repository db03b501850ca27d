using static AslGen.StatesLanguage.Services.Integrations.IntegrationTraits;

namespace AslGen.StatesLanguage.Services.Integrations;

/// <summary>Queues, topics and event buses.</summary>
internal static class MessagingIntegrations
{
    public static readonly EquatableArray<ServiceIntegration> Rows =
    [
        new("sns", "publish", Callback)
        {
            Required = ["Message", ParameterRequirement.ExactlyOneOf("PhoneNumber", "TargetArn", "TopicArn")],
            Parameters =
            [
                "Message",
                "MessageAttributes",
                "MessageDeduplicationId",
                "MessageGroupId",
                "MessageStructure",
                "PhoneNumber",
                "Subject",
                "TargetArn",
                "TopicArn",
            ],
            Actions = ["sns:Publish"],
            ErrorPrefix = "SNS",
        },
        new("sqs", "sendMessage", Callback)
        {
            Required = ["QueueUrl", "MessageBody"],
            Parameters =
            [
                "DelaySeconds",
                "MessageAttributes",
                "MessageBody",
                "MessageDeduplicationId",
                "MessageGroupId",
                "MessageSystemAttributes",
                "QueueUrl",
            ],
            Actions = ["sqs:SendMessage"],
            ErrorPrefix = "SQS",
        },
        new("events", "putEvents", Callback)
        {
            Required = ["Entries"],
            Parameters = ["EndpointId", "Entries"],
            Actions = ["events:PutEvents"],
            ErrorPrefix = "EventBridge",
        },
    ];
}
