using System.Text;
using System.Text.Json.Nodes;

namespace AslGen.Proof.Tests.Language;

/// <summary>Runs the definition of an example over the files that its page shows.</summary>
internal static class FileRun
{
    /// <summary>The bucket of the page's files; the workflow's <c>S3Bucket files</c>.</summary>
    private const string Bucket = "files";

    /// <summary>What the definition calls and gives, the same in every query language that the example shows.</summary>
    /// <param name="example">The example.</param>
    /// <returns>A line for each call, the output, and the files that it writes.</returns>
    public static string Of(LanguageExample example)
    {
        string[] runs =
        [
            .. example
                .Outputs.Where(output => output.Kind == OutputKind.Definition)
                .Select(output => Run(example, output.Language))
                .Distinct(StringComparer.Ordinal),
        ];
        return Assert.Single(runs);
    }

    private static string Run(LanguageExample example, string language)
    {
        Type workflow = example.Load(language);
        SimulatedBuckets buckets = new();
        foreach ((string key, string text) in example.Page.Files)
        {
            buckets.Put(Bucket, key, text);
        }

        WorkflowSimulation simulation = Simulator.ForDefinition(
            (string)workflow.GetField("Definition")!.GetRawConstantValue()!,
            new Dictionary<string, string> { ["FilesName"] = Bucket, ["FilesArn"] = "arn:aws:s3:::" + Bucket }
        );
        simulation.Otherwise(request => TaskOutcome.Success($"\"{request.StateName} done\""));
        WorkflowRun run = simulation.StartJson(example.Page.Input, new ExecutionOptions { Buckets = buckets }).RunToEnd().ShouldSucceed();

        StringBuilder done = new();
        foreach (TaskRequest request in run.Requests)
        {
            done.Append(request.StateName).Append(' ').Append(Compact(request.Payload)).Append('\n');
        }

        return done.Append("gives ").Append(Compact(run.OutputJson!)).Append('\n').ToString();
    }

    private static string Compact(string json) => JsonNode.Parse(json)!.ToJsonString();
}
