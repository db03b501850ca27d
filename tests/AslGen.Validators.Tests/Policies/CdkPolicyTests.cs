using System.Text;

namespace AslGen.Validators.Tests.Policies;

/// <summary>Derived policies beside what the CDK's constructs allow for the same definitions.</summary>
public sealed class CdkPolicyTests
{
    private static readonly Lazy<Task<IReadOnlyList<CdkPolicy>>> All = new(CdkPolicy.AllAsync);

    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "policy.md"));

    // What differs is in the expected file line by line, and the page says why.
    [Fact]
    public async Task Every_difference_is_known_and_explained()
    {
        StringBuilder differences = new();
        List<string> different = [];
        foreach (CdkPolicy policy in await All.Value)
        {
            string[] lines =
            [
                .. policy.Allowed().Except(policy.Derived()).Select(line => "  only the CDK: " + line),
                .. policy.Derived().Except(policy.Allowed()).Select(line => "  only AslGen: " + line),
            ];
            if (lines.Length > 0)
            {
                different.Add(policy.Name);
                differences.Append(policy.Name).Append('\n');
                foreach (string line in lines.Order(StringComparer.Ordinal))
                {
                    differences.Append(line).Append('\n');
                }
            }
        }

        Baseline.MatchText("cdk-differences.txt", differences.ToString());
        string[] explained =
        [
            .. Page.Split("## Beside the CDK")[1]
                .Split('\n')
                .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
                .Select(line => line.Split('`')[1]),
        ];
        Assert.Equal(different.Order(StringComparer.Ordinal), explained.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Most_simple_calls_are_allowed_the_same()
    {
        IEnumerable<string> same = (await All.Value)
            .Where(policy => policy.Allowed().SetEquals(policy.Derived()))
            .Select(policy => policy.Name);
        Assert.Superset(
            new HashSet<string>
            {
                "lambda:invoke",
                "sns:publish",
                "sqs:sendMessage",
                "dynamodb:getItem",
                "dynamodb:putItem",
                "dynamodb:updateItem",
                "dynamodb:deleteItem",
                "events:putEvents",
                "glue:startJobRun.sync",
                "databrew:startJobRun.sync",
                "codebuild:startBuild.sync",
                "codebuild:startBuildBatch.sync",
                "bedrock:invokeModel",
                "apigateway:invoke",
            },
            same.ToHashSet()
        );
    }

    // The mistakes that other tools are known for.
    [Fact]
    public async Task Known_mistakes_are_not_made()
    {
        Dictionary<string, IReadOnlySet<string>> derived = (await All.Value).ToDictionary(
            policy => policy.Name,
            policy => policy.Derived()
        );
        // The SDK's name of a service in place of IAM's.
        Assert.All(derived["aws-sdk:sesv2:getContact"], line => Assert.StartsWith("ses:", line, StringComparison.Ordinal));
        // A job that nothing may look after.
        Assert.Contains(derived["batch:submitJob.sync"], line => line.StartsWith("batch:DescribeJobs", StringComparison.Ordinal));
        // An endpoint with a wildcard behind it, on every state machine.
        string endpoint = Assert.Single(derived["http:invoke"], line => line.StartsWith("states:", StringComparison.Ordinal));
        Assert.DoesNotContain('*', endpoint);
        // A Map that may not start its own executions, or not write its results.
        Assert.Contains("states:StartExecution on ${StateMachineArn}", derived["distributed map"]);
        Assert.Contains("s3:PutObject on arn:aws:s3:::rows-out/done/*", derived["distributed map"]);
    }
}
