using AslGen.StatesLanguage.Model;
using AslGen.StatesLanguage.Permissions;
using AslGen.StatesLanguage.Services;
using AslGen.StatesLanguage.Services.AwsSdk;

namespace AslGen.StatesLanguage.Tests.Permissions;

/// <summary>What calls through the AWS SDK integration need.</summary>
public sealed class AwsSdkPermissionTests
{
    private const string Here = "${AwsRegion}:${AwsAccountId}";

    [Theory]
    // The service's prefix differs.
    [InlineData("sesv2:sendEmail", "{}", "ses:SendEmail on *")]
    [InlineData(
        "cognitoidentityprovider:adminGetUser",
        """{ "UserPoolId": "p" }""",
        $"cognito-idp:AdminGetUser on arn:aws:cognito-idp:{Here}:userpool/p"
    )]
    [InlineData(
        "cloudwatchlogs:putLogEvents",
        """{ "LogGroupName": "g", "LogStreamName": "s" }""",
        $"logs:PutLogEvents on arn:aws:logs:{Here}:log-group:g:log-stream:s"
    )]
    [InlineData("cloudwatch:putMetricData", "{}", "cloudwatch:PutMetricData on *")]
    [InlineData("elasticloadbalancingv2:describeRules", "{}", "elasticloadbalancing:DescribeRules on *")]
    // The action's name differs.
    [InlineData(
        "lambda:invoke",
        """{ "FunctionName": "f" }""",
        $"lambda:InvokeFunction on arn:aws:lambda:{Here}:function:f arn:aws:lambda:{Here}:function:f:*"
    )]
    [InlineData("s3:listObjectsV2", """{ "Bucket": "b" }""", "s3:ListBucket on arn:aws:s3:::b")]
    [InlineData("s3:headObject", """{ "Bucket": "b", "Key": "k/l" }""", "s3:GetObject on arn:aws:s3:::b/k/l")]
    [InlineData("s3:listBuckets", "{}", "s3:ListAllMyBuckets on *")]
    [InlineData(
        "s3:putObjectTagging",
        """{ "Bucket": "b", "Key": "k", "VersionId": "v", "Tagging": {} }""",
        "s3:PutObjectTagging s3:PutObjectVersionTagging on arn:aws:s3:::b/k"
    )]
    [InlineData("s3:getBucketEncryption", """{ "Bucket": "b" }""", "s3:GetEncryptionConfiguration on arn:aws:s3:::b")]
    [InlineData(
        "sqs:deleteMessageBatch",
        """{ "QueueUrl": "https://sqs.eu-west-1.amazonaws.com/1/q" }""",
        "sqs:DeleteMessage on arn:aws:sqs:eu-west-1:1:q"
    )]
    [InlineData("kms:reEncrypt", "{}", "kms:ReEncryptFrom kms:ReEncryptTo on *")]
    [InlineData("apigateway:getRestApis", "{}", "apigateway:GET on *")]
    [InlineData("bedrockruntime:converse", """{ "ModelId": "m" }""", "bedrock:InvokeModel on *")]
    // What it acts on.
    [InlineData("dynamodb:query", """{ "TableName": "T" }""", $"dynamodb:Query on arn:aws:dynamodb:{Here}:table/T")]
    [InlineData(
        "dynamodb:query",
        """{ "TableName": "T", "IndexName": "i" }""",
        $"dynamodb:Query on arn:aws:dynamodb:{Here}:table/T/index/i"
    )]
    [InlineData(
        "dynamodb:batchWriteItem",
        """{ "RequestItems": { "T": [], "U": [] } }""",
        $"dynamodb:BatchWriteItem on arn:aws:dynamodb:{Here}:table/T arn:aws:dynamodb:{Here}:table/U"
    )]
    [InlineData("dynamodb:putItem", """{ "TableName": "T", "Item": {} }""", $"dynamodb:PutItem on arn:aws:dynamodb:{Here}:table/T")]
    [InlineData(
        "s3:deleteObjects",
        """{ "Bucket": "b", "Delete": { "Objects": [{ "Key": "x" }, { "Key": "y" }] } }""",
        "s3:DeleteObject on arn:aws:s3:::b/x arn:aws:s3:::b/y"
    )]
    [InlineData("sns:subscribe", """{ "TopicArn": "${NewsArn}" }""", "sns:Subscribe on ${NewsArn}")]
    [InlineData(
        "secretsmanager:getSecretValue",
        """{ "SecretId": "db" }""",
        $"secretsmanager:GetSecretValue on arn:aws:secretsmanager:{Here}:secret:db-??????"
    )]
    [InlineData("secretsmanager:getSecretValue", """{ "SecretId": "${DbSecretArn}" }""", "secretsmanager:GetSecretValue on ${DbSecretArn}")]
    [InlineData("ssm:getParameter", """{ "Name": "/shop/key" }""", $"ssm:GetParameter on arn:aws:ssm:{Here}:parameter/shop/key")]
    [InlineData(
        "ssm:getParameters",
        """{ "Names": ["a", "/b"] }""",
        $"ssm:GetParameters on arn:aws:ssm:{Here}:parameter/a arn:aws:ssm:{Here}:parameter/b"
    )]
    [InlineData("sfn:describeExecution", """{ "ExecutionArn": "${E}" }""", "states:DescribeExecution on ${E}")]
    [InlineData("sfn:sendTaskSuccess", "{}", "states:SendTaskSuccess on *")]
    [InlineData("sfn:startExecution", """{ "StateMachineArn": "${ChildArn}" }""", "states:StartExecution on ${ChildArn}")]
    [InlineData("kms:decrypt", """{ "KeyId": "1234" }""", $"kms:Decrypt on arn:aws:kms:{Here}:key/1234")]
    [InlineData(
        "cloudformation:describeStacks",
        """{ "StackName": "shop" }""",
        $"cloudformation:DescribeStacks on arn:aws:cloudformation:{Here}:stack/shop/*"
    )]
    [InlineData("ec2:stopInstances", """{ "InstanceIds": ["i-1"] }""", $"ec2:StopInstances on arn:aws:ec2:{Here}:instance/i-1")]
    [InlineData(
        "eventbridge:putTargets",
        """{ "Rule": "r", "EventBusName": "b" }""",
        $"events:PutTargets on arn:aws:events:{Here}:rule/b/r arn:aws:events:{Here}:rule/r"
    )]
    [InlineData(
        "iam:getRole",
        """{ "RoleName": "r" }""",
        "iam:GetRole on arn:aws:iam::${AwsAccountId}:role/r arn:aws:iam::${AwsAccountId}:role/*/r"
    )]
    public void TheCallsAction(string call, string parameters, string expected) =>
        Assert.Equal(["Task: " + expected], Policies.Lines(Policies.OfCall("aws-sdk:" + call, parameters)));

    [Theory]
    [InlineData(
        "dynamodb:transactWriteItems",
        """{ "TransactItems": [{ "Put": { "TableName": "T" } }, { "Update": { "TableName": "U" } }, { "Put": { "TableName": "V" } }] }""",
        $"TaskPut: dynamodb:PutItem on arn:aws:dynamodb:{Here}:table/T arn:aws:dynamodb:{Here}:table/V",
        $"TaskUpdate: dynamodb:UpdateItem on arn:aws:dynamodb:{Here}:table/U"
    )]
    [InlineData(
        "s3:copyObject",
        """{ "Bucket": "b", "Key": "k", "CopySource": "/a/s", "ACL": "private" }""",
        "Task: s3:PutObject s3:PutObjectAcl on arn:aws:s3:::b/k",
        "TaskSource: s3:GetObject on arn:aws:s3:::a/s"
    )]
    [InlineData(
        "s3:putObject",
        """{ "Bucket": "b", "Key": "k", "SSEKMSKeyId": "arn:aws:kms:eu-west-1:1:key/x" }""",
        "Task: s3:PutObject on arn:aws:s3:::b/k",
        "TaskKey: kms:GenerateDataKey kms:Decrypt on arn:aws:kms:eu-west-1:1:key/x"
    )]
    [InlineData(
        "scheduler:createSchedule",
        """{ "Name": "s", "Target": { "RoleArn": "${RoleArn}" } }""",
        $"Task: scheduler:CreateSchedule on arn:aws:scheduler:{Here}:schedule/default/s",
        "TaskRole: iam:PassRole on ${RoleArn} if iam:PassedToService StringEquals scheduler.amazonaws.com"
    )]
    [InlineData(
        "rdsdata:executeStatement",
        """{ "ResourceArn": "${ClusterArn}", "SecretArn": "${SecretArn}" }""",
        "Task: rds-data:ExecuteStatement on ${ClusterArn}",
        "TaskSecret: secretsmanager:GetSecretValue on ${SecretArn}"
    )]
    public void CallsThatNeedMore(string call, string parameters, params string[] expected) =>
        Assert.Equal(expected, Policies.Lines(Policies.OfCall("aws-sdk:" + call, parameters)));

    [Theory]
    [InlineData("dynamodb:listTables", false)]
    [InlineData("ec2:describeInstances", false)]
    [InlineData("rekognition:detectLabels", false)]
    [InlineData("rekognition:describeProjectVersions", true)]
    [InlineData("sesv2:sendEmail", true)]
    [InlineData("dynamodb:query", true)]
    public void AWildcardIsSaidWhereAnotherCouldBeWritten(string call, bool isBroad)
    {
        DerivedPolicy policy = Policies.OfCall("aws-sdk:" + call, "{}");
        Assert.Equal("*", Assert.Single(Assert.Single(policy.Statements).Resources).ToString());
        Assert.Equal(isBroad ? 1 : 0, policy.BroadPermissions.Count);
    }

    [Fact]
    public void ParametersThatAreUnknownAltogetherCanBeAnyOfTheAlternatives()
    {
        DerivedPolicy policy = PolicyDeriver.Derive(Policies.Read(Policies.OneTask("aws-sdk:dynamodb:query", "")));
        Assert.Equal("arn:aws:dynamodb:*:*:table/*/index/* arn:aws:dynamodb:*:*:table/*", Policies.ResourcesOf(policy, "dynamodb:Query"));
    }

    // A wrong name would allow nothing and say nothing.
    [Theory]
    [InlineData("sso:getRoleCredentials")]
    [InlineData("nosuchservice:doIt")]
    public void AnActionThatIamDoesNotHaveIsNotAllowed(string call)
    {
        DerivedPolicy policy = Policies.OfCall("aws-sdk:" + call, "{}");
        Assert.Empty(policy.Statements);
        Assert.Contains("IamAction", Assert.Single(policy.BroadPermissions).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatTheAuthorNamesCounts()
    {
        TaskState task = new("Task", "arn:aws:states:::aws-sdk:sesv2:sendEmail") { Parameters = new([]) };
        Assert.Equal(["Task: ses:SendEmail on a b"], Derive(task with { IamResources = ["a", "b"] }));
        Assert.Equal(["Task: ses:SendRawEmail on a"], Derive(task with { IamResources = ["a"], IamAction = "ses:SendRawEmail" }));

        static IReadOnlyList<string> Derive(TaskState task) =>
            Policies.Lines(PolicyDeriver.Derive(new StateMachineDefinition(new StateScope("Task", [task]))));
    }

    [Fact]
    public void TheTablesAreAboutCallsThatThereAre()
    {
        IEnumerable<string> calls = AwsSdkFacts
            .Renamed.Keys.Concat(AwsSdkFacts.Resources.Keys)
            .Concat(AwsSdkCalls.All.Select(row => row.Key));
        Assert.All(
            calls,
            call =>
            {
                Assert.Matches("^[a-z0-9]+:[A-Z][A-Za-z0-9]+$", call);
                Assert.NotNull(AwsSdkServices.Find(call.Split(':')[0]));
            }
        );
        Assert.All(
            AwsSdkFacts.Renamed.Values.SelectMany(actions => actions),
            action => Assert.Matches("^[a-z0-9-]+:[A-Z][A-Za-z0-9]+$", action)
        );
    }

    // Each pattern has a form that there is, and can be filled.
    [Fact]
    public void EveryPatternCanBeFilled() =>
        Assert.All(
            AwsSdkFacts.Resources.Values.SelectMany(alternatives => alternatives).SelectMany(patterns => patterns).Distinct(),
            pattern =>
            {
                CallParameters unknown = CallParameters.Of(template: null, arguments: null, QueryLanguage.JsonPath);
                FilledPattern filled = Assert.Single(ResourcePattern.Fill(pattern, new CallSite(unknown, "aws", [])));
                Assert.Matches(@"^arn:aws:[a-z0-9-]+:[^:]*:[^:]*:.*\*", filled.Text.ToString());
            }
        );
}
