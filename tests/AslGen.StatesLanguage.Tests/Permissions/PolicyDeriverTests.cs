using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Jsonata;
using AslGen.StatesLanguage.JsonPath;
using AslGen.StatesLanguage.Model;
using AslGen.StatesLanguage.Permissions;

namespace AslGen.StatesLanguage.Tests.Permissions;

public sealed class PolicyDeriverTests
{
    private static readonly JsonString Connection = new(PlaceholderText.Placeholder("ConnectionArn"));

    [Fact]
    public void FunctionsAndTheirVersionsCanBeInvoked()
    {
        PolicyStatement statement = Assert.Single(Derive(Task("Call it", "arn:aws:states:::lambda:invoke", ("FunctionName", Connection))));
        Assert.Equal("CallIt", statement.Sid);
        Assert.Equal(["lambda:InvokeFunction"], statement.Actions);
        Assert.Equal(["${ConnectionArn}", "${ConnectionArn}:*"], statement.Resources.Select(resource => resource.ToString()));
    }

    [Fact]
    public void DirectFunctionsToo()
    {
        PolicyStatement statement = Assert.Single(Derive(new TaskState("A", PlaceholderText.Placeholder("FArn"))));
        Assert.Equal(["${FArn}", "${FArn}:*"], statement.Resources.Select(resource => resource.ToString()));
    }

    [Fact]
    public void HttpTasksNeedTheirEndpointAndConnection()
    {
        IReadOnlyList<PolicyStatement> statements = Derive(Http("Get", new JsonString("https://example.com/a")));
        Assert.Equal(["Get", "GetConnection", "GetCredentials"], statements.Select(statement => statement.Sid));
        Assert.Equal(["${StateMachineArn}"], statements[0].Resources.Select(resource => resource.ToString()));
        Assert.Equal(
            [("StringEquals", "states:HTTPMethod", "GET"), ("StringEquals", "states:HTTPEndpoint", "https://example.com/a")],
            statements[0].Conditions.Select(condition => (condition.Operator, condition.Key, condition.Value.ToString()))
        );
        Assert.Equal(["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"], statements[2].Actions);
    }

    [Fact]
    public void WhatIsKnownAtRunTimeOnlyIsAnyPart()
    {
        JsonPathExpression format = new IntrinsicCall(
            "States.Format",
            [new IntrinsicTemplate(["https://e.com/", "/x/", ""]), PathExpression.Input, PathExpression.Input]
        );
        JsonataExpression joined = new JsonataBinary(
            new JsonataString("https://e.com/"),
            JsonataOperator.Concatenate,
            new JsonataVariable("x")
        );
        Assert.Equal("https://e.com/*/x/*", Endpoint(new JsonExpression(format)));
        Assert.Equal("https://e.com/*", Endpoint(new JsonExpression(joined)));
        Assert.Equal("*", Endpoint(new JsonExpression(PathExpression.Input)));

        static string Endpoint(JsonValue endpoint)
        {
            PolicyCondition condition = Derive(Http("A", endpoint))[0].Conditions.Single(c => c.Key == "states:HTTPEndpoint");
            Assert.Equal("StringLike", condition.Operator);
            return condition.Value.ToString();
        }
    }

    [Theory]
    [InlineData("sesv2:sendEmail", "ses:SendEmail")]
    [InlineData("dynamodb:query", "dynamodb:Query")]
    [InlineData("sfn:listStateMachines", "states:ListStateMachines")]
    public void SdkActionsHaveTheServicesOwnPrefix(string api, string action)
    {
        PolicyStatement statement = Assert.Single(Derive(Task("A", "arn:aws:states:::aws-sdk:" + api)));
        Assert.Equal([action], statement.Actions);
        Assert.Equal(["*"], statement.Resources.Select(resource => resource.ToString()));
    }

    [Fact]
    public void SameNeedsShareAStatementAndSidsDiffer()
    {
        State[] states =
        [
            Task("A b", "arn:aws:states:::lambda:invoke", ("FunctionName", new JsonString("f"))),
            Task("B", "arn:aws:states:::lambda:invoke", ("FunctionName", new JsonString("f"))),
            Task("Ab", "arn:aws:states:::lambda:invoke", ("FunctionName", new JsonString("g"))),
            Task("A:b", "arn:aws:states:::lambda:invoke", ("FunctionName", new JsonString("h"))),
            Task("A-b", "arn:aws:states:::lambda:invoke", ("FunctionName", new JsonString("i"))),
        ];
        Assert.Equal(["ABB", "Ab", "AB", "AB2"], Derive(states).Select(statement => statement.Sid));
    }

    private static TaskState Http(string name, JsonValue endpoint) =>
        Task(
            name,
            "arn:aws:states:::http:invoke",
            ("ApiEndpoint", endpoint),
            ("Method", new JsonString("GET")),
            ("Authentication", new JsonObject([new JsonMember("ConnectionArn", Connection)]))
        );

    private static TaskState Task(string name, string resource, params (string Name, JsonValue Value)[] parameters) =>
        new(name, resource) { Parameters = new JsonObject(parameters.Select(p => new JsonMember(p.Name, p.Value)).ToEquatableArray()) };

    private static IReadOnlyList<PolicyStatement> Derive(params State[] states) =>
        PolicyDeriver.Derive(new StateMachineDefinition(new StateScope(states[0].Name, states.ToEquatableArray()))).Statements;
}
