using AslGen.Metadata;

namespace AslGen;

/// <summary>A DynamoDB table; known at deploy time.</summary>
/// <param name="tableName">The table's name, where the resource is not a parameter of the workflow.</param>
/// <param name="tableArn">The table's ARN, where the resource is not a parameter of the workflow.</param>
public sealed class DynamoDbTable(string tableName, string tableArn = "")
{
    /// <summary>The table's name.</summary>
    [DeployTimeValue("Name", "Amazon.CDK.AWS.DynamoDB.ITable", "TableName")]
    public string TableName { get; } = tableName;

    /// <summary>The table's ARN.</summary>
    [DeployTimeValue("Arn", "Amazon.CDK.AWS.DynamoDB.ITable", "TableArn")]
    public string TableArn { get; } = tableArn;
}
