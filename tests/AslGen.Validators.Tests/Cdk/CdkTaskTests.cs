using System.Text;
using AslGen.StatesLanguage.Services;

namespace AslGen.Validators.Tests.Cdk;

/// <summary>Tasks beside what aws-cdk-lib makes of the same calls: resource, parameters and policy, in each pattern and query language.</summary>
public sealed class CdkTaskTests
{
    private static readonly string Page = Path.Combine(Repository.Root, "docs", "cdk-differences.md");

    // What the CDK has no construct for; CallAwsService knows neither '.sync' nor what a callback needs of an optimized integration.
    private static readonly string[] WithoutReference =
    [
        "bedrock:invokeModel.waitForTaskToken",
        "codebuild:retryBuildBatch.sync",
        "eks:call.waitForTaskToken",
        "eks:createCluster.sync",
        "eks:createFargateProfile.sync",
        "eks:createNodegroup.sync",
        "eks:deleteCluster.sync",
        "eks:deleteFargateProfile.sync",
        "eks:deleteNodegroup.sync",
        "eks:runJob",
        "eks:runJob.sync",
        "eks:runJob.waitForTaskToken",
        "emr-serverless:cancelJobRun.sync",
        "emr-serverless:createApplication.sync",
        "emr-serverless:deleteApplication.sync",
        "emr-serverless:startApplication.sync",
        "emr-serverless:startJobRun.sync",
        "emr-serverless:stopApplication.sync",
        "sagemaker:createHyperParameterTuningJob.sync",
        "sagemaker:createLabelingJob.sync",
        "sagemaker:createProcessingJob.sync",
        "states:startExecution.sync",
    ];

    [Fact]
    public async Task Every_call_is_compared_in_every_pattern_that_the_CDK_has()
    {
        IEnumerable<string> calls =
            from row in ServiceCatalogue.All
            where row.Service != "aws-sdk"
            from pattern in CdkPage.PatternsOf(row)
            select $"{row.Service}:{row.Api}{pattern}";
        IEnumerable<string> compared = (await TaskComparison.AllAsync())
            .Select(comparison => comparison.Cdk.Call + comparison.Cdk.Pattern)
            .Where(call => call.Contains(':') && !call.StartsWith("aws-sdk:", StringComparison.Ordinal))
            .Distinct();
        Assert.Equal(calls.Order(StringComparer.Ordinal), compared.Concat(WithoutReference).Order(StringComparer.Ordinal));
    }

    // What differs is in the expected file line by line.
    [Fact]
    public async Task Every_difference_is_known()
    {
        StringBuilder differences = new();
        foreach (TaskComparison comparison in await TaskComparison.AllAsync())
        {
            if (comparison.Differences is { Count: > 0 } lines)
            {
                differences.Append(comparison.Cdk).Append('\n');
                foreach (Difference difference in lines)
                {
                    differences.Append($"  {difference.Aspect}: {difference.Line}\n");
                }
            }
        }

        Baseline.MatchText("cdk-differences.txt", differences.ToString());
    }

    [Fact]
    public async Task Every_difference_is_explained_and_every_explanation_needed()
    {
        HashSet<Explanation> needed = [];
        List<string> unexplained = [];
        foreach (TaskComparison comparison in await TaskComparison.AllAsync())
        {
            foreach (Difference difference in comparison.Differences)
            {
                Explanation[] found = [.. Explanation.All.Where(explanation => explanation.Explains(comparison.Cdk, difference))];
                needed.UnionWith(found);
                if (found.Length == 0)
                {
                    unexplained.Add($"{comparison.Cdk}: {difference.Aspect}: {difference.Line}");
                }
            }
        }

        Assert.Empty(unexplained);
        Assert.DoesNotContain(Explanation.All, explanation => !needed.Contains(explanation));
    }

    [Fact]
    public async Task The_page_says_what_the_comparison_says() =>
        Baseline.MatchFile(Page, CdkPage.Write(await File.ReadAllTextAsync(Page), await TaskComparison.AllAsync()));

    // The mistakes that other tools are known for.
    [Fact]
    public async Task Known_mistakes_are_not_made()
    {
        // The SDK's name of a service in place of IAM's.
        Assert.All(await Allowed("aws-sdk:sesv2:getContact"), one => Assert.StartsWith("ses:", one.Action, StringComparison.Ordinal));
        // A job that nothing may look after.
        Assert.Contains(await Allowed("batch:submitJob", ".sync"), one => one.Action == "batch:DescribeJobs");
        // Tags that nothing may put on.
        Assert.Contains(await Allowed("ecs:runTask (Fargate)"), one => one.Action == "ecs:TagResource");
        // An endpoint with a wildcard behind it, on every state machine.
        Permission endpoint = Assert.Single(
            await Allowed("http:invoke"),
            one => one.Action.StartsWith("states:", StringComparison.Ordinal)
        );
        Assert.DoesNotContain('*', endpoint.Resource);
        // A Map that may not start its own executions, or not write its results.
        IReadOnlySet<Permission> map = await Allowed("distributed map");
        Assert.Contains(new Permission("states:StartExecution", "${StateMachineArn}"), map);
        Assert.Contains(new Permission("s3:PutObject", "arn:aws:s3:::rows-out/done/*"), map);
    }

    private static async Task<IReadOnlySet<Permission>> Allowed(string name, string pattern = "") =>
        CdkStatement.Permissions(
            CdkStatement.Of(
                (await TaskComparison.AllAsync())
                    .First(comparison => comparison.Cdk.Name == name && comparison.Cdk.Pattern == pattern)
                    .Policy
            )
        );
}
