using System.Text.Json.Nodes;
using AslGen.Tool.Tests.Harness;

namespace AslGen.Tool.Tests;

/// <summary><c>aslgen policy</c>.</summary>
public sealed class PolicyTests : IDisposable
{
    private const string Order = """
        {
          "StartAt": "Read",
          "States": {
            "Read": {
              "Type": "Task",
              "Resource": "arn:aws:states:::dynamodb:getItem",
              "Parameters": { "TableName": "Orders", "Key": { "id": { "S.$": "$.id" } } },
              "Next": "Tell"
            },
            "Tell": {
              "Type": "Task",
              "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
              "Parameters": { "QueueUrl": "URL", "MessageBody": { "token.$": "$$.Task.Token" } },
              "TimeoutSeconds": 60,
              "End": true
            }
          }
        }
        """;

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void The_policy_is_printed()
    {
        _workspace.Write("order.asl.json", OrderTo("https://sqs.eu-west-1.amazonaws.com/1/tell"));

        var (status, output, error) = _workspace.Run("", "policy", "order.asl.json");

        Assert.Equal((0, ""), (status, error));
        Assert.Equal(
            [
                "Read dynamodb:GetItem arn:aws:dynamodb:${AwsRegion}:${AwsAccountId}:table/Orders",
                "Tell sqs:SendMessage arn:aws:sqs:eu-west-1:1:tell",
            ],
            Statements(output)
        );
    }

    [Fact]
    public void Who_answers_has_a_policy_too()
    {
        _workspace.Write("order.asl.json", OrderTo("${TellUrl}"));

        var (status, output, error) = _workspace.Run("", "policy", "order.asl.json", "--responder");

        Assert.Equal((0, ""), (status, error));
        Assert.Equal(
            ["TellAnswer states:SendTaskSuccess states:SendTaskFailure states:SendTaskHeartbeat ${StateMachineArn}"],
            Statements(output)
        );
    }

    [Fact]
    public void What_is_broad_is_said()
    {
        _workspace.Write("order.asl.json", OrderTo("${TellUrl}"));

        var (status, output, error) = _workspace.Run("", "policy", "order.asl.json");

        Assert.Equal(0, status);
        Assert.Contains("Tell sqs:SendMessage arn:aws:sqs:*:*:*", Statements(output));
        Assert.StartsWith(
            "warning: the policy allows 'Tell' sqs:SendMessage on 'arn:aws:sqs:*:*:*', because 'QueueUrl'",
            error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Templates_have_definitions_too()
    {
        _workspace.Write(
            "template.yaml",
            """
            Resources:
              Machine:
                Type: AWS::Serverless::StateMachine
                Properties:
                  Definition:
                    StartAt: Go
                    States:
                      Go:
                        Type: Task
                        Resource: arn:aws:states:::lambda:invoke
                        Parameters: { FunctionName: !GetAtt F.Arn }
                        End: true
            """
        );

        var (status, output, _) = _workspace.Run("", "policy", "template.yaml");

        Assert.Equal(0, status);
        Assert.StartsWith("Go lambda:InvokeFunction", Assert.Single(Statements(output)), StringComparison.Ordinal);
    }

    private static string OrderTo(string url) => Order.Replace("URL", url, StringComparison.Ordinal);

    private static string[] Statements(string policy) =>
        [
            .. JsonNode.Parse(policy)!["Statement"]!
                .AsArray()
                .Select(statement =>
                    string.Join(' ', [statement!["Sid"]!.ToString(), .. Texts(statement["Action"]!), .. Texts(statement["Resource"]!)])
                ),
        ];

    private static IEnumerable<string> Texts(JsonNode list) => list.AsArray().Select(item => item!.ToString());
}
