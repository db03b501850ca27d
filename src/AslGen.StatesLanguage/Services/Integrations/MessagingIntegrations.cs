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
            Permissions =
            [
                new(["sns:Publish"], [Arn("sns", "{TopicArn:arn}")]) { When = ["TopicArn"] },
                new(["sns:Publish"], [Arn("sns", "{TargetArn:arn}")]) { When = ["TargetArn"] },
                new(["sns:Publish"], [Any]) { Purpose = "Phone", When = ["PhoneNumber"] },
            ],
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
            Permissions = [new(["sqs:SendMessage"], ["{QueueUrl:queue}"])],
            ErrorPrefix = "SQS",
        },
        new("events", "putEvents", Callback)
        {
            Required = ["Entries"],
            Parameters = ["EndpointId", "Entries"],
            Permissions = [new(["events:PutEvents"], [Arn("events", "event-bus/{Entries[].EventBusName=default}")])],
            ErrorPrefix = "EventBridge",
        },
    ];
}
