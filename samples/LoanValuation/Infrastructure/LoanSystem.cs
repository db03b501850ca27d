using Amazon.CDK;
using Amazon.CDK.AWS.Apigatewayv2;
using Amazon.CDK.AWS.DynamoDB;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.StepFunctions;
using Amazon.CDK.AwsApigatewayv2Integrations;
using Constructs;
using Attribute = Amazon.CDK.AWS.DynamoDB.Attribute;
using HttpMethod = Amazon.CDK.AWS.Apigatewayv2.HttpMethod;

namespace LoanValuation.Infrastructure;

/// <summary>The loan machine, the two functions around its callback task, and the table in which the two meet.</summary>
public sealed class LoanSystem : Construct
{
    private const string CallbackPath = "/valuation-callback";

    /// <summary>Defines the system.</summary>
    /// <param name="scope">The stack.</param>
    /// <param name="id">The construct's name.</param>
    /// <param name="valuationServiceUrl">The valuation service's base URL.</param>
    public LoanSystem(Construct scope, string id, string valuationServiceUrl)
        : base(scope, id)
    {
        var tokens = NewTaskTokenTable();
        var api = new HttpApi(this, "CallbackApi");

        var requestFunction = new SampleFunction(
            this,
            "ValuationRequestFunction",
            "valuation-request",
            new Dictionary<string, string>
            {
                ["VALUATION_SERVICE_URL"] = valuationServiceUrl,
                ["VALUATION_CALLBACK_URL"] = api.ApiEndpoint + CallbackPath,
                ["TASK_TOKEN_TABLE_NAME"] = tokens.TableName,
            }
        );
        var callbackFunction = new SampleFunction(
            this,
            "ValuationCallbackFunction",
            "valuation-callback",
            new Dictionary<string, string> { ["TASK_TOKEN_TABLE_NAME"] = tokens.TableName }
        );
        foreach (var function in new[] { requestFunction, callbackFunction })
            tokens.Grant(function, "dynamodb:UpdateItem", "dynamodb:GetItem");

        Machine = new LoanProcessor.Cdk.StateMachine(this, "LoanProcessor", new() { ValuationRequestFunction = requestFunction });
        Machine.GrantTaskResponse(callbackFunction);
        GrantEarlyAnswer(requestFunction);

        api.AddRoutes(
            new AddRoutesOptions
            {
                Path = CallbackPath,
                Methods = [HttpMethod.POST],
                Integration = new HttpLambdaIntegration("ValuationCallback", callbackFunction),
            }
        );
    }

    /// <summary>The loan machine.</summary>
    public StateMachine Machine { get; }

    private Table NewTaskTokenTable() =>
        new(
            this,
            "TaskTokens",
            new TableProps
            {
                PartitionKey = new Attribute { Name = "keyReference", Type = AttributeType.STRING },
                BillingMode = BillingMode.PAY_PER_REQUEST,
                TimeToLiveAttribute = "expiresAt",
                // The sample leaves nothing behind. A production table would stay: its tokens belong to waiting executions.
                RemovalPolicy = RemovalPolicy.DESTROY,
            }
        );

    /// <summary>
    /// Lets the request function answer its own task, for a callback that came before the token was stored. The machine
    /// invokes this function, so the machine is created after it, and the function after its role's default policy, which
    /// is where <c>Machine.GrantTaskResponse(function)</c> would put a statement that needs the machine: a circle, which
    /// CloudFormation refuses. A policy of its own is created last.
    /// </summary>
    private void GrantEarlyAnswer(Function requestFunction)
    {
        var statement = new PolicyStatement(
            new PolicyStatementProps { Actions = ["states:SendTaskSuccess"], Resources = [Machine.StateMachineArn] }
        );
        _ = new Policy(this, "EarlyAnswer", new PolicyProps { Roles = [requestFunction.Role!], Statements = [statement] });
    }
}
