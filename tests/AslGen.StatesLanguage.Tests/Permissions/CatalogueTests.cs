using System.Text;
using System.Text.Json.Nodes;
using AslGen.StatesLanguage.Permissions;
using AslGen.StatesLanguage.Services;
using AslGen.Tests;

namespace AslGen.StatesLanguage.Tests.Permissions;

/// <summary>Every integration in each of its patterns, with parameters that tell all and with ones that tell nothing.</summary>
public sealed class CatalogueTests
{
    private static readonly JsonObject Calls = JsonNode
        .Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Permissions", "calls.json")))!
        .AsObject();

    private static IEnumerable<ServiceIntegration> Optimized => ServiceCatalogue.All.Where(row => row.Service != "aws-sdk");

    [Fact]
    public void EveryCallHasItsPermissions()
    {
        Assert.Equal(
            Optimized.Select(row => row.Service + ":" + row.Api).Order(StringComparer.Ordinal),
            Calls.Select(call => call.Key).Order(StringComparer.Ordinal)
        );
        Baseline.MatchText("permissions.txt", Listing(call => Policies.OfCall(call, Calls[Name(call)]!.ToJsonString())));
    }

    [Fact]
    public void CallsThatAreMadeOfDataHaveWiderPermissionsAndSaySo() =>
        Baseline.MatchText(
            "permissions-of-data.txt",
            Listing(call => Policies.OfCall(call, Dynamic(Calls[Name(call)]!.AsObject()).ToJsonString()))
        );

    [Fact]
    public void JsonataSaysTheSame() =>
        Assert.All(
            Optimized.SelectMany(Patterns),
            call =>
                Assert.Equal(
                    Policies.OfCall(call, Calls[Name(call)]!.ToJsonString()),
                    Policies.OfJsonata(call, Calls[Name(call)]!.ToJsonString())
                )
        );

    [Fact]
    public void EveryRowAndPatternHasPermissionsOrAReasonForNone() =>
        Assert.All(
            Optimized,
            row =>
            {
                Assert.Equal(row.NeedsNone is not null, row.Permissions.Count == 0);
                Assert.All(
                    Patterns(row),
                    call =>
                        Assert.Equal(
                            row.NeedsNone is not null,
                            Policies.OfCall(call, Calls[Name(call)]!.ToJsonString()).Statements.Count == 0
                        )
                );
                // Waiting for a job takes asking for it or being told of it.
                bool canWait = row.Patterns.HasFlag(IntegrationPatterns.RunJob);
                Assert.Equal(canWait && row.NeedsNone is null, row.RunJobPermissions.Count > 0 || row.EventRule is not null);
            }
        );

    [Fact]
    public void ParametersOfPermissionsAreParametersOfTheCall() =>
        Assert.All(
            Optimized,
            row =>
                Assert.All(
                    row.Permissions.Concat(row.RunJobPermissions).SelectMany(ParametersOf),
                    name => Assert.Contains(name.Split('.', '[')[0], row.Parameters)
                )
        );

    [Fact]
    public void ActionsAreWellFormed() =>
        Assert.All(
            Optimized.SelectMany(row => row.Permissions.Concat(row.RunJobPermissions)).SelectMany(permission => permission.Actions),
            action => Assert.Matches("^[a-z0-9-]+:[A-Z][A-Za-z]+$", action)
        );

    // The mistakes of other tools: a wildcard for the rule, and nothing to look after the job with.
    [Fact]
    public void JobsAreLookedAfter() =>
        Assert.All(
            Optimized.Where(row => row.EventRule is not null),
            row =>
            {
                string call = $"{row.Service}:{row.Api}.sync";
                DerivedPolicy policy = Policies.OfCall(call, Calls[Name(call)]!.ToJsonString());
                PolicyStatement rule = policy.Statements.Single(statement => statement.Actions.Contains("events:PutRule"));
                Assert.Equal(["events:PutTargets", "events:PutRule", "events:DescribeRule"], rule.Actions);
                Assert.Equal(
                    $"arn:aws:events:${{AwsRegion}}:${{AwsAccountId}}:rule/{row.EventRule}",
                    Assert.Single(rule.Resources).ToString()
                );
                Assert.DoesNotContain(
                    Policies.OfCall($"{row.Service}:{row.Api}", Calls[Name(call)]!.ToJsonString()).Statements,
                    statement => statement.Actions.Contains("events:PutRule")
                );
            }
        );

    private static IEnumerable<string> ParametersOf(IamPermission permission) =>
        permission
            .Resources.Concat(permission.Conditions.Select(condition => condition.Value))
            .SelectMany(pattern =>
                System.Text.RegularExpressions.Regex.Matches(pattern, @"\{([A-Z][^}:=]*)").Select(match => match.Groups[1].Value)
            )
            .Concat(permission.When.Select(condition => condition.Split('=')[0]));

    private static string Listing(Func<string, DerivedPolicy> derive)
    {
        StringBuilder listing = new();
        foreach (string call in Optimized.SelectMany(Patterns))
        {
            DerivedPolicy policy = derive(call);
            listing.Append(call).Append('\n');
            foreach (string line in Policies.Lines(policy))
            {
                listing.Append("  ").Append(line).Append('\n');
            }

            foreach (BroadPermission broad in policy.BroadPermissions)
            {
                listing.Append($"  ! {broad.Actions} on {broad.Resource}: {broad.Reason}\n");
            }
        }

        return listing.ToString();
    }

    private static IEnumerable<string> Patterns(ServiceIntegration row) =>
        new[]
        {
            (IntegrationPatterns.RequestResponse, ""),
            (IntegrationPatterns.RunJob, ".sync"),
            (IntegrationPatterns.RunJob2, ".sync:2"),
            (IntegrationPatterns.WaitForTaskToken, ".waitForTaskToken"),
        }
            .Where(pattern => row.Patterns.HasFlag(pattern.Item1))
            .Select(pattern => $"{row.Service}:{row.Api}{pattern.Item2}");

    private static string Name(string call) => call.Split('.')[0];

    // Each leaf becomes a path.
    private static JsonObject Dynamic(JsonObject parameters)
    {
        JsonObject dynamic = [];
        foreach ((string name, JsonNode? value) in parameters)
        {
            if (value is JsonObject { Count: > 0 } inner)
            {
                dynamic[name] = Dynamic(inner);
            }
            else
            {
                dynamic[name + ".$"] = "$." + name;
            }
        }

        return dynamic;
    }
}
