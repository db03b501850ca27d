using static AslGen.StatesLanguage.Services.Integrations.IntegrationTraits;

namespace AslGen.StatesLanguage.Services.Integrations;

/// <summary>Tables of items.</summary>
internal static class DatabaseIntegrations
{
    public static readonly EquatableArray<ServiceIntegration> Rows =
    [
        new("dynamodb", "getItem", RequestResponse)
        {
            Required = ["Key", "TableName"],
            Parameters =
            [
                "AttributesToGet",
                "ConsistentRead",
                "ExpressionAttributeNames",
                "Key",
                "ProjectionExpression",
                "ReturnConsumedCapacity",
                "TableName",
            ],
            Permissions = [new(["dynamodb:GetItem"], [Arn("dynamodb", "table/{TableName}")])],
            ErrorPrefix = "DynamoDB",
        },
        new("dynamodb", "putItem", RequestResponse)
        {
            Required = ["Item", "TableName"],
            Parameters =
            [
                "ConditionExpression",
                "ConditionalOperator",
                "Expected",
                "ExpressionAttributeNames",
                "ExpressionAttributeValues",
                "Item",
                "ReturnConsumedCapacity",
                "ReturnItemCollectionMetrics",
                "ReturnValues",
                "ReturnValuesOnConditionCheckFailure",
                "TableName",
            ],
            Permissions = [new(["dynamodb:PutItem"], [Arn("dynamodb", "table/{TableName}")])],
            ErrorPrefix = "DynamoDB",
        },
        new("dynamodb", "deleteItem", RequestResponse)
        {
            Required = ["Key", "TableName"],
            Parameters =
            [
                "ConditionExpression",
                "ConditionalOperator",
                "Expected",
                "ExpressionAttributeNames",
                "ExpressionAttributeValues",
                "Key",
                "ReturnConsumedCapacity",
                "ReturnItemCollectionMetrics",
                "ReturnValues",
                "ReturnValuesOnConditionCheckFailure",
                "TableName",
            ],
            Permissions = [new(["dynamodb:DeleteItem"], [Arn("dynamodb", "table/{TableName}")])],
            ErrorPrefix = "DynamoDB",
        },
        new("dynamodb", "updateItem", RequestResponse)
        {
            Required = ["Key", "TableName"],
            Parameters =
            [
                "AttributeUpdates",
                "ConditionExpression",
                "ConditionalOperator",
                "Expected",
                "ExpressionAttributeNames",
                "ExpressionAttributeValues",
                "Key",
                "ReturnConsumedCapacity",
                "ReturnItemCollectionMetrics",
                "ReturnValues",
                "ReturnValuesOnConditionCheckFailure",
                "TableName",
                "UpdateExpression",
            ],
            Permissions = [new(["dynamodb:UpdateItem"], [Arn("dynamodb", "table/{TableName}")])],
            ErrorPrefix = "DynamoDB",
        },
    ];
}
