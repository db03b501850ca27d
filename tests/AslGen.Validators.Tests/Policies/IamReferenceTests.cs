using System.Text.Json.Nodes;
using AslGen.StatesLanguage.Services;
using AslGen.StatesLanguage.Services.AwsSdk;

namespace AslGen.Validators.Tests.Policies;

/// <summary>The actions of the catalogue beside IAM's own reference.</summary>
public sealed class IamReferenceTests
{
    // Documented for Step Functions with these resources, which IAM's reference does not list.
    private static readonly string[] OnResourcesAllTheSame = ["states:InvokeHTTPEndpoint", "emr-serverless:CreateApplication"];

    private static IEnumerable<IamPermission> Rows =>
        ServiceCatalogue
            .All.SelectMany(row => row.Permissions.Concat(row.RunJobPermissions))
            .Concat(AwsSdkCalls.All.SelectMany(row => row.Value));

    [Fact]
    public async Task Every_action_exists_and_is_written_so()
    {
        string[] actions =
        [
            .. Rows.SelectMany(row => row.Actions).Concat(AwsSdkFacts.Renamed.Values.SelectMany(names => names)).Distinct(),
        ];
        Assert.True(actions.Length > 150);
        IReadOnlyList<Action> known = await Ask(actions);
        Assert.Equal(actions, known.Select(action => action.Name));
    }

    [Fact]
    public async Task An_action_is_allowed_on_everything_only_where_it_knows_no_resources()
    {
        Dictionary<string, int> resources = (await Ask(Rows.SelectMany(row => row.Actions).Distinct())).ToDictionary(
            action => action.Text,
            action => action.Resources
        );
        Assert.All(
            Rows.Where(row => row.When is not ["PhoneNumber"]),
            row =>
                Assert.All(
                    row.Actions,
                    action => Assert.Equal(row.Resources[0] != "*" && !OnResourcesAllTheSame.Contains(action), resources[action] > 0)
                )
        );
    }

    [Fact]
    public async Task Calls_whose_resources_are_derived_have_actions_that_know_resources()
    {
        string[] actions =
        [
            .. AwsSdkFacts
                .Resources.Keys.SelectMany(call => AwsSdkFacts.ActionsOf(call.Split(':')[0], call.Split(':')[1]))
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
        Assert.True(actions.Length > 500);
        Assert.DoesNotContain(await Ask(actions), action => action.Resources == 0);
        Assert.DoesNotContain(actions, AwsSdkFacts.KnowsNoResources);
    }

    [Theory]
    [InlineData("ec2:DescribeInstances", true)]
    [InlineData("s3:ListAllMyBuckets", true)]
    [InlineData("s3:ListBucket", false)]
    [InlineData("dynamodb:ListTables", true)]
    [InlineData("rekognition:DetectLabels", true)]
    [InlineData("access-analyzer:CheckAccessNotGranted", true)]
    [InlineData("access-analyzer:ListFindings", false)]
    public async Task Actions_without_resources_are_known(string action, bool expected)
    {
        Assert.Equal(expected, AwsSdkFacts.KnowsNoResources(action));
        Assert.Equal(expected, Assert.Single(await Ask([action])).Resources == 0);
    }

    private static async Task<IReadOnlyList<Action>> Ask(IEnumerable<string> actions) =>
        [
            .. (
                await Script.RunAsync<IReadOnlyList<Answer>>(
                    "iam-actions.mjs",
                    new JsonArray([.. actions.Select(action => (JsonNode)action)])
                )
            ).Select(answer => new Action(answer.Action, answer.Name, answer.Resources)),
        ];

    private sealed record Answer(string Action, string? Name, int Resources);

    private sealed record Action(string Text, string? Name, int Resources);
}
