using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.StepFunctions;
using LoanValuation;
using LoanValuation.Infrastructure;

namespace AslGen.Samples.Tests;

/// <summary>The loan system of the first document.</summary>
public sealed class LoanValuationTests(LoanValuationTests.Synthesized synthesized) : IClassFixture<LoanValuationTests.Synthesized>
{
    private readonly Template _template = synthesized.Template;

    [Fact]
    public void The_definition_is_the_documented_one()
    {
        JsonAssert.Equal(Documented.LoanValuation, LoanProcessor.Definition);
        JsonAssert.Equal(Documented.LoanValuation, Template.DefinitionOf(_template.Resource("LoanSystemLoanProcessor")));
    }

    [Fact]
    public void The_mock_service_waits_and_calls_the_sender_by_its_own_ARN() =>
        JsonAssert.Equal(
            """
            {
              "QueryLanguage": "JSONata",
              "StartAt": "Wait 6 seconds",
              "States": {
                "Wait 6 seconds": { "Type": "Wait", "Seconds": 6, "Next": "SendValuation" },
                "SendValuation": {
                  "Type": "Task",
                  "Resource": "${SenderFunctionArn}",
                  "Arguments": "{% $states.input %}",
                  "Retry": [
                    {
                      "ErrorEquals": [
                        "Lambda.ClientExecutionTimeoutException",
                        "Lambda.ServiceException",
                        "Lambda.AWSLambdaException",
                        "Lambda.SdkClientException"
                      ],
                      "IntervalSeconds": 2,
                      "MaxAttempts": 6,
                      "BackoffRate": 2
                    },
                    { "ErrorEquals": ["ValuationCallbackUnavailable"], "IntervalSeconds": 2, "MaxAttempts": 5, "BackoffRate": 2 }
                  ],
                  "End": true
                }
              }
            }
            """,
            Template.DefinitionOf(_template.Resource("MockValuationServiceMachine"))
        );

    [Fact]
    public void The_stack_synthesizes_as_recorded() => Baseline.Match("loan-valuation", _template.Comparable());

    [Fact]
    public void Nothing_needs_itself() => _template.AssertNoCycle();

    /// <summary>That the walk finds nothing above would mean little if it did not find the circle that the sample avoids.</summary>
    [Fact]
    public void Granted_on_the_function_that_the_machine_invokes_it_would()
    {
        using var app = new TestApp();
        var system = new LoanValuationStack(app.App, "Naive").Node.FindChild("LoanSystem");
        var machine = (StateMachine)system.Node.FindChild("LoanProcessor");
        machine.GrantTaskResponse((Function)system.Node.FindChild("ValuationRequestFunction"));

        var cycle = Record.Exception(app.Synth("Naive").AssertNoCycle);

        Assert.Contains("LoanSystemLoanProcessor", cycle?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_role_may_do_what_its_owner_does_and_no_more() =>
        Assert.Equal(
            [
                "LoanSystemLoanProcessorRole: assumed by states.amazonaws.com",
                "LoanSystemLoanProcessorRole: lambda:InvokeFunction on ${LoanSystemValuationRequestFunction.Arn}, ${LoanSystemValuationRequestFunction.Arn}:*",
                "LoanSystemValuationCallbackFunctionServiceRole: arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole",
                "LoanSystemValuationCallbackFunctionServiceRole: assumed by lambda.amazonaws.com",
                "LoanSystemValuationCallbackFunctionServiceRole: dynamodb:UpdateItem, dynamodb:GetItem on ${LoanSystemTaskTokens.Arn}",
                "LoanSystemValuationCallbackFunctionServiceRole: states:SendTaskSuccess, states:SendTaskFailure, states:SendTaskHeartbeat on ${LoanSystemLoanProcessor}",
                "LoanSystemValuationRequestFunctionServiceRole: arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole",
                "LoanSystemValuationRequestFunctionServiceRole: assumed by lambda.amazonaws.com",
                "LoanSystemValuationRequestFunctionServiceRole: dynamodb:UpdateItem, dynamodb:GetItem on ${LoanSystemTaskTokens.Arn}",
                "LoanSystemValuationRequestFunctionServiceRole: states:SendTaskSuccess on ${LoanSystemLoanProcessor}",
                "MockValuationServiceMachineRole: assumed by states.amazonaws.com",
                "MockValuationServiceMachineRole: lambda:InvokeFunction on ${MockValuationServiceSenderFunction.Arn}, ${MockValuationServiceSenderFunction.Arn}:*",
                "MockValuationServiceSenderFunctionServiceRole: arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole",
                "MockValuationServiceSenderFunctionServiceRole: assumed by lambda.amazonaws.com",
                "MockValuationServiceServiceFunctionServiceRole: arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole",
                "MockValuationServiceServiceFunctionServiceRole: assumed by lambda.amazonaws.com",
                "MockValuationServiceServiceFunctionServiceRole: states:StartExecution on ${MockValuationServiceMachine}",
            ],
            TemplatePermissions.Of(_template)
        );

    /// <summary>
    /// Runs what is deployed: the asset's entry points, with the environment variables that the stack sets. A forgotten file
    /// or variable shows here and not in the first execution.
    /// </summary>
    [Fact]
    public async Task Each_function_starts_with_what_it_is_deployed_with()
    {
        var asset = Assert.Single(Directory.GetDirectories(synthesized.Folder, "asset.*"));
        var functions = _template.OfType("AWS::Lambda::Function");
        Assert.Equal(4, functions.Count);
        foreach (var (_, function) in functions)
        {
            var properties = function["Properties"]!;
            var handler = properties["Handler"]!.GetValue<string>().Split('.');
            var variables = properties["Environment"]?["Variables"]?.AsObject() ?? [];
            var start = $$"""
                await import('./samples/LoanValuation/functions.tests/support/aws-sdk-stub.mjs');
                globalThis.fakes = { table: {}, stepFunctions: {} };
                const entryPoint = await import('{{new Uri(Path.Combine(asset, handler[0] + ".mjs"))}}');
                if (typeof entryPoint.{{handler[1]}} !== 'function') throw new Error('no handler');
                """;

            await Node.RunAsync(
                Repository.Root,
                ["--input-type=module", "--eval", start],
                environment: variables.Select(variable => KeyValuePair.Create(variable.Key, TemplateText.Of(variable.Value)))
            );
        }
    }

    public sealed class Synthesized() : SynthesizedStack<LoanValuationStack>("LoanValuation", (app, id) => new(app, id));
}
