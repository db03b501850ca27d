using System.Runtime.CompilerServices;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Writes an item, in place of one with the same key (<c>dynamodb:putItem</c>).</summary>
/// <param name="table">The table.</param>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("dynamodb", "putItem")]
public sealed class DynamoPutItem(
    [Argument("TableName", ResourceValue = nameof(DynamoDbTable.TableName))] DynamoDbTable table,
    [Argument, CallerMemberName] string method = ""
) : TaskState<DynamoWriteResponse>(method)
{
    internal DynamoDbTable Table { get; } = table;

    /// <summary>The item, with its key.</summary>
    [Argument("Item")]
    public required Dictionary<string, DynamoAttributeValue> Item { get; init; }

    /// <summary>What must hold, or the task fails with <c>DynamoDB.ConditionalCheckFailedException</c>.</summary>
    [Argument("ConditionExpression")]
    public string? ConditionExpression { get; init; }

    /// <summary>How legacy conditions are joined: <c>AND</c> or <c>OR</c>. Use <see cref="ConditionExpression"/>.</summary>
    [Argument("ConditionalOperator")]
    public string? ConditionalOperator { get; init; }

    /// <summary>Legacy conditions. Use <see cref="ConditionExpression"/>.</summary>
    [Argument("Expected")]
    public object? Expected { get; init; }

    /// <summary>What the names that start with # stand for in expressions.</summary>
    [Argument("ExpressionAttributeNames")]
    public Dictionary<string, string>? ExpressionAttributeNames { get; init; }

    /// <summary>What the names that start with a colon stand for in expressions.</summary>
    [Argument("ExpressionAttributeValues")]
    public Dictionary<string, DynamoAttributeValue>? ExpressionAttributeValues { get; init; }

    /// <summary>Whether the answer says how much capacity the call took.</summary>
    [Argument("ReturnConsumedCapacity")]
    public DynamoReturnConsumedCapacity? ReturnConsumedCapacity { get; init; }

    /// <summary>Whether the answer says how large the item collection is.</summary>
    [Argument("ReturnItemCollectionMetrics")]
    public DynamoReturnItemCollectionMetrics? ReturnItemCollectionMetrics { get; init; }

    /// <summary>Which attributes the answer has.</summary>
    [Argument("ReturnValues")]
    public DynamoReturnValues? ReturnValues { get; init; }

    /// <summary>Which attributes the error has where the condition does not hold.</summary>
    [Argument("ReturnValuesOnConditionCheckFailure")]
    public DynamoReturnValuesOnConditionCheckFailure? ReturnValuesOnConditionCheckFailure { get; init; }
}
