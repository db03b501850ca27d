using System.Runtime.CompilerServices;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Reads an item by its key (<c>dynamodb:getItem</c>).</summary>
/// <param name="table">The table.</param>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("dynamodb", "getItem")]
public sealed class DynamoGetItem(
    [Argument("TableName", ResourceValue = nameof(DynamoDbTable.TableName))] DynamoDbTable table,
    [Argument, CallerMemberName] string method = ""
) : TaskState<DynamoGetItemResponse>(method)
{
    internal DynamoDbTable Table { get; } = table;

    /// <summary>The item's key: the partition key, and the sort key where the table has one.</summary>
    [Argument("Key")]
    public required Dictionary<string, DynamoAttributeValue> Key { get; init; }

    /// <summary>Whether the read sees all writes that were done before.</summary>
    [Argument("ConsistentRead")]
    public bool? ConsistentRead { get; init; }

    /// <summary>The attributes to read; all where it is not set.</summary>
    [Argument("ProjectionExpression")]
    public string? ProjectionExpression { get; init; }

    /// <summary>What the names that start with # stand for in expressions.</summary>
    [Argument("ExpressionAttributeNames")]
    public Dictionary<string, string>? ExpressionAttributeNames { get; init; }

    /// <summary>Whether the answer says how much capacity the call took.</summary>
    [Argument("ReturnConsumedCapacity")]
    public DynamoReturnConsumedCapacity? ReturnConsumedCapacity { get; init; }

    /// <summary>The legacy form of <see cref="ProjectionExpression"/>.</summary>
    [Argument("AttributesToGet")]
    public IReadOnlyList<string>? AttributesToGet { get; init; }
}
