using System.Text.Json.Nodes;
using AslGen.CodeFixes.CustomStates;
using AslGen.CodeFixes.Tests.Harness;
using AslGen.Compiler.Tests.Harness;

namespace AslGen.CodeFixes.Tests;

/// <summary>A <c>CustomState</c> is written as a workflow class that compiles to the same state, or not at all.</summary>
public sealed class CustomStateRefactoringTests
{
    private const string Invoke = """["Type"] = "Task", ["Resource"] = "arn:aws:states:::lambda:invoke", """;

    private static string Source(string members, string after = ".Next(new Succeed(this, \"Done\"))", string id = "\"Charge\"") =>
        CdkSources.Stack(
            $$"""
                    new {{RefactoringTest.Mark}}CustomState(this, {{id}}, new CustomStateProps
                    {
                        StateJson = new Dictionary<string, object> { {{members}} },
                    }){{after}};
            """
        );

    private static string Object(string members) => $"new Dictionary<string, object> {{ {members} }}";

    private static string Parameters(string members) => $"[\"Parameters\"] = {Object(members)}";

    private static string Lambda(string payload, string more = "") =>
        Invoke + Parameters($"[\"FunctionName\"] = fn.FunctionArn, [\"Payload\"] = {payload}") + more;

    private static string Task(string resource, string parameters) =>
        $"[\"Type\"] = \"Task\", [\"Resource\"] = \"arn:aws:states:::{resource}\", {Parameters(parameters)}";

    private static async Task Writes(string members, string state)
    {
        (_, string definition) = await RefactoringTest.Writes(new CustomStateRefactoring(), Source(members));
        JsonObject expected = JsonNode.Parse(state)!.AsObject();
        expected["Type"] = "Task";
        expected["End"] = true;
        JsonNode actual = JsonNode.Parse(definition)!["States"]!["Charge"]!;
        Assert.True(JsonNode.DeepEquals(expected, actual), $"Expected:\n{expected}\nbut was:\n{actual}");
    }

    [Fact]
    public async Task TheClassReadsAsIfWrittenByHand()
    {
        (string text, _) = await RefactoringTest.Writes(
            new CustomStateRefactoring(),
            Source(Lambda(Object("[\"id.$\"] = \"$.order.id\", [\"kind\"] = \"card\""), ", [\"OutputPath\"] = \"$.Payload\""))
        );
        Assert.Equal(
            """
            using System.Text.Json;
            using System.Text.Json.Serialization;
            using System.Threading.Tasks;
            using AslGen;

            [StateMachine(QueryLanguage = QueryLanguage.JsonPath)]
            public sealed partial class Charge(LambdaFunction fn)
            {
                public async Task<JsonElement> RunAsync(Input input)
                {
                    return await Call(input);
                }

                [State("Charge")]
                private LambdaInvoke<JsonElement> Call(Input input) => new(fn)
                {
                    Payload = new { id = input.Order.Id, kind = "card" },
                    RetryOnServiceExceptions = false,
                };

                public sealed record Input([property: JsonPropertyName("order")] OrderData Order);

                public sealed record OrderData([property: JsonPropertyName("id")] JsonElement Id);
            }

            """,
            text
        );
    }

    [Theory]
    [InlineData(
        """new Dictionary<string, object> { ["id.$"] = "$.order.id", ["kind"] = "card" }""",
        """{ "id.$": "$.order.id", "kind": "card" }"""
    )]
    [InlineData(
        """new Dictionary<string, object> { ["all.$"] = "$", ["a.$"] = "$.a", ["class.$"] = "$.class", ["n"] = 5, ["x"] = 1.5, ["yes"] = true }""",
        """{ "all.$": "$", "a.$": "$.a", "class.$": "$.class", "n": 5, "x": 1.5, "yes": true }"""
    )]
    [InlineData(
        """new Dictionary<string, object> { ["run.$"] = "$$.Execution.Id", ["at.$"] = "$$.Execution.StartTime", ["machine.$"] = "$$.StateMachine.Name" }""",
        """{ "run.$": "$$.Execution.Id", "at.$": "$$.Execution.StartTime", "machine.$": "$$.StateMachine.Name" }"""
    )]
    [InlineData(
        """new Dictionary<string, object> { ["list"] = new object[] { "a", 1, new Dictionary<string, object> { ["b.$"] = "$.b.c" } }, ["in"] = new Dictionary<string, object>() }""",
        """{ "list": ["a", 1, { "b.$": "$.b.c" }], "in": {} }"""
    )]
    [InlineData("""new Dictionary<string, object>()""", "{}")]
    [InlineData(
        """new Dictionary<string, object> { ["whole.$"] = "$.a", ["part.$"] = "$.a.b", ["other.$"] = "$['x-y'].b" }""",
        """{ "whole.$": "$.a", "part.$": "$.a.b", "other.$": "$['x-y'].b" }"""
    )]
    [InlineData(
        """new Dictionary<string, object> { ["text"] = "no path: ${a}", ["say \"no\""] = "{\"a\": 1}" }""",
        """{ "text": "no path: ${a}", "say \"no\"": "{\"a\": 1}" }"""
    )]
    public Task PayloadsStayWhatTheyAre(string payload, string expected) =>
        Writes(
            Lambda(payload),
            $$"""{ "Resource": "arn:aws:states:::lambda:invoke", "Parameters": { "FunctionName": "${FnArn}", "Payload": {{expected}} } }"""
        );

    [Fact]
    public Task TheWholeInputIsThePayload() =>
        Writes(
            Invoke + Parameters("[\"FunctionName\"] = \"charge-card\", [\"Payload.$\"] = \"$\""),
            """{ "Resource": "arn:aws:states:::lambda:invoke", "Parameters": { "FunctionName": "charge-card", "Payload.$": "$" } }"""
        );

    [Fact]
    public Task ATokenIsSent() =>
        Writes(
            "[\"Type\"] = \"Task\", [\"Resource\"] = \"arn:aws:states:::lambda:invoke.waitForTaskToken\", [\"TimeoutSeconds\"] = 3600, [\"HeartbeatSeconds\"] = 60, "
                + Parameters(
                    "[\"FunctionName\"] = fn.FunctionArn, [\"Qualifier\"] = \"live\", [\"Payload\"] = "
                        + Object("[\"token.$\"] = \"$$.Task.Token\"")
                ),
            """
            {
              "Resource": "arn:aws:states:::lambda:invoke.waitForTaskToken",
              "TimeoutSeconds": 3600,
              "HeartbeatSeconds": 60,
              "Parameters": { "FunctionName": "${FnArn}", "Qualifier": "live", "Payload": { "token.$": "$$.Task.Token" } }
            }
            """
        );

    [Theory]
    [InlineData(", [\"OutputPath\"] = \"$.Payload\"", "\"OutputPath\": \"$.Payload\"")]
    [InlineData(", [\"ResultPath\"] = JsonPath.DISCARD", "\"ResultPath\": null")]
    [InlineData(
        ", [\"TimeoutSeconds\"] = 30, [\"Comment\"] = \"Takes <the> money.\"",
        "\"TimeoutSeconds\": 30, \"Comment\": \"Takes <the> money.\""
    )]
    [InlineData(
        ", [\"Retry\"] = new object[] { new Dictionary<string, object> { [\"ErrorEquals\"] = new[] { \"Bank.Busy\", \"States.Timeout\" }, [\"IntervalSeconds\"] = 2, [\"MaxAttempts\"] = 4, [\"BackoffRate\"] = 1.5, [\"MaxDelaySeconds\"] = 60, [\"JitterStrategy\"] = \"FULL\" } }",
        "\"Retry\": [{ \"ErrorEquals\": [\"Bank.Busy\", \"States.Timeout\"], \"IntervalSeconds\": 2, \"MaxAttempts\": 4, \"BackoffRate\": 1.5, \"MaxDelaySeconds\": 60, \"JitterStrategy\": \"FULL\" }]"
    )]
    public Task WhatBelongsToTheStateStays(string members, string expected) =>
        Writes(
            Lambda(Object("[\"id.$\"] = \"$.id\""), members),
            $$"""{ "Resource": "arn:aws:states:::lambda:invoke", "Parameters": { "FunctionName": "${FnArn}", "Payload": { "id.$": "$.id" } }, {{expected}} }"""
        );

    [Theory]
    [InlineData(
        "sqs:sendMessage",
        """["QueueUrl"] = queue.QueueUrl, ["MessageBody"] = new Dictionary<string, object> { ["id.$"] = "$.id" }, ["DelaySeconds"] = 5, ["MessageGroupId.$"] = "$.group" """,
        """{ "QueueUrl": "${QueueUrl}", "MessageBody": { "id.$": "$.id" }, "DelaySeconds": 5, "MessageGroupId.$": "$.group" }"""
    )]
    [InlineData(
        "sqs:sendMessage",
        """["QueueUrl"] = queue.QueueUrl, ["MessageBody.$"] = "$.text" """,
        """{ "QueueUrl": "${QueueUrl}", "MessageBody.$": "$.text" }"""
    )]
    [InlineData(
        "sns:publish",
        """["TopicArn"] = topic.TopicArn, ["Message"] = "done", ["Subject.$"] = "$.subject", ["MessageAttributes"] = new Dictionary<string, object> { ["kind"] = new Dictionary<string, object> { ["DataType"] = "String", ["StringValue.$"] = "$.kind" } }""",
        """{ "TopicArn": "${TopicArn}", "Message": "done", "Subject.$": "$.subject", "MessageAttributes": { "kind": { "DataType": "String", "StringValue.$": "$.kind" } } }"""
    )]
    [InlineData(
        "dynamodb:putItem",
        """["TableName"] = table.TableName, ["Item"] = new Dictionary<string, object> { ["id"] = new Dictionary<string, object> { ["S.$"] = "$.id" }, ["n"] = new Dictionary<string, object> { ["N"] = "1" } }, ["ReturnValues"] = "ALL_OLD" """,
        """{ "TableName": "${TableName}", "Item": { "id": { "S.$": "$.id" }, "n": { "N": "1" } }, "ReturnValues": "ALL_OLD" }"""
    )]
    [InlineData(
        "dynamodb:getItem",
        """["TableName"] = table.TableName, ["Key"] = new Dictionary<string, object> { ["id"] = new Dictionary<string, object> { ["S.$"] = "$.id" } }, ["ConsistentRead"] = true""",
        """{ "TableName": "${TableName}", "Key": { "id": { "S.$": "$.id" } }, "ConsistentRead": true }"""
    )]
    [InlineData(
        "dynamodb:updateItem",
        """["TableName"] = table.TableName, ["Key"] = new Dictionary<string, object> { ["id"] = new Dictionary<string, object> { ["S"] = "1" } }, ["UpdateExpression"] = "SET paid = :p", ["ExpressionAttributeValues"] = new Dictionary<string, object> { [":p"] = new Dictionary<string, object> { ["BOOL"] = true } }""",
        """{ "TableName": "${TableName}", "Key": { "id": { "S": "1" } }, "UpdateExpression": "SET paid = :p", "ExpressionAttributeValues": { ":p": { "BOOL": true } } }"""
    )]
    [InlineData(
        "dynamodb:deleteItem",
        """["TableName"] = table.TableName, ["Key"] = new Dictionary<string, object> { ["id"] = new Dictionary<string, object> { ["S.$"] = "$$.Execution.Name" } }""",
        """{ "TableName": "${TableName}", "Key": { "id": { "S.$": "$$.Execution.Name" } } }"""
    )]
    [InlineData(
        "events:putEvents",
        """["Entries"] = new object[] { new Dictionary<string, object> { ["Detail"] = new Dictionary<string, object> { ["id.$"] = "$.id" }, ["DetailType"] = "Paid", ["Source"] = "shop", ["EventBusName"] = "orders" } }""",
        """{ "Entries": [{ "Detail": { "id.$": "$.id" }, "DetailType": "Paid", "Source": "shop", "EventBusName": "orders" }] }"""
    )]
    [InlineData(
        "states:startExecution",
        """["StateMachineArn"] = child.StateMachineArn, ["Input"] = new Dictionary<string, object> { ["id.$"] = "$.id" }""",
        """{ "StateMachineArn": "${ChildArn}", "Input": { "id.$": "$.id" } }"""
    )]
    [InlineData("aws-sdk:s3:getObject", """["Bucket"] = "orders", ["Key.$"] = "$.key" """, """{ "Bucket": "orders", "Key.$": "$.key" }""")]
    [InlineData(
        "aws-sdk:sfn:listStateMachines",
        """["MaxResults"] = 5, ["NextToken.$"] = "$.token" """,
        """{ "MaxResults": 5, "NextToken.$": "$.token" }"""
    )]
    public Task EachTaskTypeDescribesItself(string resource, string parameters, string expected) =>
        Writes(Task(resource, parameters), $$"""{ "Resource": "arn:aws:states:::{{resource}}", "Parameters": {{expected}} }""");

    [Fact]
    public Task TheResultGoesToAMember() =>
        Writes(
            Task("sqs:sendMessage", """["QueueUrl"] = queue.QueueUrl, ["MessageBody"] = "a" """) + ", [\"ResultPath\"] = \"$.sent\"",
            """{ "Resource": "arn:aws:states:::sqs:sendMessage", "Parameters": { "QueueUrl": "${QueueUrl}", "MessageBody": "a" }, "ResultPath": "$.sent" }"""
        );

    [Theory]
    [InlineData("Ask the bank", "AskTheBank")]
    [InlineData("WorkStack", "WorkStackWorkflow")]
    [InlineData("Definition", "DefinitionWorkflow")]
    [InlineData("Call", "CallWorkflow")]
    [InlineData("1st", "_1st")]
    public async Task TheClassGetsANameThatIsFree(string id, string name)
    {
        string members = Task("sqs:sendMessage", """["QueueUrl"] = queue.QueueUrl, ["MessageBody"] = "a" """);
        (string text, string definition) = await RefactoringTest.Writes(new CustomStateRefactoring(), Source(members, id: $"\"{id}\""));
        Assert.Contains($"class {name}(", text, StringComparison.Ordinal);
        Assert.NotNull(JsonNode.Parse(definition)!["States"]![id]);
    }

    [Fact]
    public async Task PartsAreFoundWhereTheyAreKept()
    {
        string source = CdkSources.Stack(
            $$"""
                    var payload = {{Object("[\"id.$\"] = JsonPath.StringAt(\"$.id\")")}};
                    var state = {{Object(Lambda("payload"))}};
                    var props = new CustomStateProps { StateJson = state };
                    CustomState charge = {{RefactoringTest.Mark}}new(this, "Charge", props);
                    charge.Next(new Succeed(this, "Done"));
            """
        );
        (_, string definition) = await RefactoringTest.Writes(new CustomStateRefactoring(), source);
        Assert.Equal("$.id", (string?)JsonNode.Parse(definition)!["States"]!["Charge"]!["Parameters"]!["Payload"]!["id.$"]);
    }

    public static TheoryData<string> Inexact =>
        [
            // Fields that depend on other states, or that nothing compiles to.
            Lambda(
                Object(""),
                ", [\"Catch\"] = new object[] { new Dictionary<string, object> { [\"ErrorEquals\"] = new[] { \"States.ALL\" }, [\"Next\"] = \"Done\" } }"
            ),
            Lambda(Object(""), ", [\"InputPath\"] = \"$.a\""),
            Lambda(Object(""), ", [\"ResultSelector\"] = new Dictionary<string, object> { [\"a.$\"] = \"$.Payload\" }"),
            Lambda(Object(""), ", [\"OutputPath\"] = \"$.StatusCode\""),
            Lambda(Object(""), ", [\"ResultPath\"] = \"$.answer\""),
            Lambda(Object(""), ", [\"TimeoutSecondsPath\"] = \"$.a\""),
            Lambda(Object(""), ", [\"Next\"] = \"Done\""),
            Lambda(Object(""), ", [\"Comment\"] = \"Two\\nlines\""),
            Lambda(Object(""), ", [\"Comment\"] = \"\\u0001\""),
            // The other query language.
            "[\"Type\"] = \"Task\", [\"QueryLanguage\"] = \"JSONata\", [\"Resource\"] = \"arn:aws:states:::lambda:invoke\", [\"Arguments\"] = "
                + Object("[\"FunctionName\"] = fn.FunctionArn"),
            // Values that are not known, or not the resource's own.
            Lambda(Object("[\"a\"] = \"$.looks.like.a.path\"")),
            Lambda(Object("[\"a\"] = text")),
            Lambda(Object("[\"a\"] = $\"{text}!\"")),
            Lambda(Object("[text] = 1")),
            Invoke + Parameters("[\"FunctionName\"] = text"),
            Invoke + Parameters("[\"FunctionName\"] = fn.FunctionName"),
            Invoke + Parameters("[\"FunctionName\"] = fn.Role!.RoleArn"),
            // Paths that are no member accesses.
            Lambda(Object("[\"a.$\"] = \"$.a[0]\"")),
            Lambda(Object("[\"a.$\"] = \"$..a\"")),
            Lambda(Object("[\"a.$\"] = \"States.UUID()\"")),
            Lambda(Object("[\"a.$\"] = \"$$.Execution.Unknown\"")),
            Lambda(Object("[\"a.$\"] = \"$variable\"")),
            // Parameters that the task does not have, and resources that nobody knows.
            Invoke + Parameters("[\"FunctionName\"] = fn.FunctionArn, [\"Speed\"] = 5"),
            Task("lambda:call", "[\"FunctionName\"] = fn.FunctionArn"),
            Task("sqs:sendMessage", """["QueueUrl"] = queue.QueueUrl, ["MessageBody"] = "a", ["DelaySeconds"] = "5" """),
            Task(
                "dynamodb:putItem",
                """["TableName"] = table.TableName, ["Item"] = new Dictionary<string, object>(), ["ReturnValues"] = "SOME" """
            ),
            // The policy of the workflow would allow the call on everything.
            Task("aws-sdk:sesv2:sendEmail", "[\"FromEmailAddress\"] = \"shop@example.com\""),
            "[\"Type\"] = \"Pass\", [\"Parameters\"] = " + Object("[\"a\"] = 1"),
        ];

    [Theory]
    [MemberData(nameof(Inexact))]
    public Task WhatWouldMeanSomethingElseIsNotOffered(string members) =>
        RefactoringTest.OffersNothing(new CustomStateRefactoring(), Source(members));

    [Fact]
    public async Task HalfTypedCodeBreaksNothing()
    {
        string source = Source(Lambda(Object("[\"id.$\"] = \"$.order.id\""), ", [\"TimeoutSeconds\"] = 30"));
        int first = source.IndexOf(RefactoringTest.Mark, StringComparison.Ordinal) + RefactoringTest.Mark.Length;
        int offered = 0;
        for (int length = source.Length; length > first; length -= 7)
        {
            (_, var actions) = await RefactoringTest.Offers(new CustomStateRefactoring(), source[..length]);
            offered += actions.Count;
        }

        Assert.True(offered > 0);
    }

    [Theory]
    [InlineData(".AddRetry(new RetryProps { MaxAttempts = 2 })", "\"Charge\"")]
    [InlineData(".AddCatch(new Succeed(this, \"Failed\"))", "\"Charge\"")]
    [InlineData(".Next(new Succeed(this, \"Done\"))", "text")]
    public Task WhatTheConstructAddsIsNotLost(string after, string id) =>
        RefactoringTest.OffersNothing(new CustomStateRefactoring(), Source(Lambda(Object("[\"id.$\"] = \"$.id\"")), after, id));
}
