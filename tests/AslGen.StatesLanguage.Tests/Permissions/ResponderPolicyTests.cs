using AslGen.StatesLanguage.Permissions;

namespace AslGen.StatesLanguage.Tests.Permissions;

/// <summary>Who answers tasks has permissions of their own.</summary>
public sealed class ResponderPolicyTests
{
    private const string Answers = "states:SendTaskSuccess states:SendTaskFailure states:SendTaskHeartbeat";

    [Theory]
    [InlineData("sqs:sendMessage.waitForTaskToken", $"TaskAnswer: {Answers} on ${{StateMachineArn}}")]
    [InlineData("aws-sdk:ses:sendEmail.waitForTaskToken", $"TaskAnswer: {Answers} on ${{StateMachineArn}}")]
    [InlineData(
        "arn:aws:states:eu-west-1:1:activity:pack",
        $"TaskWork: states:GetActivityTask {Answers} on arn:aws:states:eu-west-1:1:activity:pack"
    )]
    [InlineData(
        "arn:aws:states:${R}:${A}:activity:${Pack}",
        $"TaskWork: states:GetActivityTask {Answers} on arn:aws:states:${{R}}:${{A}}:activity:${{Pack}}"
    )]
    [InlineData("sqs:sendMessage", "")]
    [InlineData("${Function}", "")]
    public void WhoAnswersATask(string resource, string expected) =>
        Assert.Equal(expected, string.Join("; ", Lines(Policies.OneTask(resource, ""))));

    [Fact]
    public void TasksInsideAreAnsweredToo() =>
        Assert.Equal(
            [$"WaitAgainAnswer: {Answers} on ${{StateMachineArn}}"],
            Lines(
                """
                {
                  "StartAt": "All",
                  "States": {
                    "All": {
                      "Type": "Parallel",
                      "Branches": [
                        {
                          "StartAt": "Wait",
                          "States": {
                            "Wait": { "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke.waitForTaskToken", "Next": "Again" },
                            "Again": { "Type": "Task", "Resource": "arn:aws:states:::sns:publish.waitForTaskToken", "End": true }
                          }
                        }
                      ],
                      "End": true
                    }
                  }
                }
                """
            )
        );

    // The machine's role answers nobody: the two policies have no action in common.
    [Fact]
    public void TheMachinesRoleAnswersNothing() =>
        Assert.DoesNotContain(
            Policies.OfCall("lambda:invoke.waitForTaskToken", """{ "FunctionName": "f" }""").Statements,
            statement => statement.Actions.Any(action => action.StartsWith("states:SendTask", StringComparison.Ordinal))
        );

    private static IReadOnlyList<string> Lines(string definition) =>
        Policies.Lines(new DerivedPolicy(ResponderPolicyDeriver.Derive(Policies.Read(definition)), []));
}
