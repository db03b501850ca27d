using AslGen.StatesLanguage.Model;
using AslGen.StatesLanguage.Permissions;
using AslGen.StatesLanguage.Tests.Services;

namespace AslGen.StatesLanguage.Tests.Permissions;

public sealed class ResourcePermissionTests
{
    [Theory]
    [InlineData("arn:aws:states:us-east-1:123456789012:activity:x", null, null)]
    [InlineData(
        "arn:${AWS::Partition}:states:::aws-sdk:sfn:startExecution",
        "states:StartExecution",
        "arn:${AWS::Partition}:states:*:*:stateMachine:*"
    )]
    [InlineData("arn:aws-cn:states:::aws-sdk:databasemigration:startReplicationTask", "dms:StartReplicationTask", "*")]
    [InlineData("arn:aws:lambda:us-east-1:1:function:f", "lambda:InvokeFunction", "arn:aws:lambda:us-east-1:1:function:f")]
    [InlineData("${Function}", "lambda:InvokeFunction", "${Function}")]
    public void TheResourceDecidesWhatTheRoleNeeds(string text, string? action, string? resource)
    {
        TaskState task = new("A", Placeholders.Read(text));
        StateMachineDefinition definition = new(new StateScope("A", [task]));
        PolicyStatement? statement = PolicyDeriver.Derive(definition).Statements.SingleOrDefault();
        Assert.Equal(action, statement?.Actions.Single());
        Assert.Equal(resource, statement?.Resources[0].ToString());
    }
}
