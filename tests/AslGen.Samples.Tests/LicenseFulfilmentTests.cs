using Licensing;
using Licensing.Infrastructure;

namespace AslGen.Samples.Tests;

/// <summary>The licence system of the second document.</summary>
public sealed class LicenseFulfilmentTests(LicenseFulfilmentTests.Synthesized synthesized)
    : IClassFixture<LicenseFulfilmentTests.Synthesized>
{
    private static readonly string[] Permissions =
    [
        "LicenseFulfilmentRole: assumed by states.amazonaws.com",
        "LicenseFulfilmentRole: events:RetrieveConnectionCredentials on ${KeygenConnection.Arn}",
        "LicenseFulfilmentRole: events:RetrieveConnectionCredentials on ${PaddleConnection.Arn}",
        "LicenseFulfilmentRole: secretsmanager:GetSecretValue, secretsmanager:DescribeSecret on arn:aws:secretsmanager:*:*:secret:events!connection/*",
        "LicenseFulfilmentRole: ses:SendEmail on arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}:identity/serverless.rehab",
        "LicenseFulfilmentRole: states:InvokeHTTPEndpoint on ${LicenseFulfilment} if states:HTTPMethod StringEquals GET and states:HTTPEndpoint StringLike https://sandbox-api.paddle.com/customers/*",
        "LicenseFulfilmentRole: states:InvokeHTTPEndpoint on ${LicenseFulfilment} if states:HTTPMethod StringEquals POST and states:HTTPEndpoint StringEquals https://api.keygen.sh/v1/accounts/07fab0ef-505c-447d-ae6a-932b5339300d/licenses",
    ];

    private readonly Template _template = synthesized.Template;

    [Fact]
    public void The_definition_is_the_documented_one()
    {
        JsonAssert.Equal(Documented.LicenseFulfilment, LicenseFulfilment.Definition);
        JsonAssert.Equal(Documented.LicenseFulfilment, _template.Definition());
    }

    [Fact]
    public void The_stack_synthesizes_as_recorded() => Baseline.Match("license-fulfilment", _template.Comparable());

    [Fact]
    public void Nothing_needs_itself() => _template.AssertNoCycle();

    [Fact]
    public void The_role_may_do_what_the_workflow_does_and_no_more() => Assert.Equal(Permissions, TemplatePermissions.Of(_template));

    [Fact]
    public void Chained_by_hand_it_is_the_same_machine()
    {
        using var app = new TestApp();
        _ = new ChainedStack(app.App, "Chained");
        var template = app.Synth("Chained");

        JsonAssert.Equal(Documented.LicenseFulfilment, template.Definition());
        template.AssertNoCycle();
        // Each state brings its own statements, so two of them say the same.
        Assert.Equal(Permissions, TemplatePermissions.Of(template).Distinct());
        Baseline.Match("license-fulfilment-chained", template.Comparable());
    }

    public sealed class Synthesized() : SynthesizedStack<LicenseFulfilmentStack>("LicenseFulfilment", (app, id) => new(app, id));
}
