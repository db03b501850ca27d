using System.Text.Json.Nodes;
using AslGen.Testing.Services;

namespace AslGen.Testing.Tests.Recorded;

/// <summary>Runs what was run in the service, and compares the ends.</summary>
public sealed class RecordedRunsTests
{
    private const string Absent = "no recordings";

    public static TheoryData<string> Names => RecordedRun.All.Count == 0 ? [Absent] : [.. RecordedRun.All.Select(run => run.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task RunEndsAsRecorded(string name)
    {
        Assert.SkipWhen(name == Absent, "The recordings lie beside the repository, and are not there.");
        RecordedRun run = RecordedCase.FillIn(RecordedRun.All.First(run => run.Name == name));
        SimulatedStateMachine machine = SimulatedStateMachine.Parse(run.Definition);
        SimulatedExecution execution = machine.Start(run.Input, options: new ExecutionOptions { Buckets = RecordedCase.BucketsOf(run) });
        if (run.Status == "ABORTED")
        {
            await execution.SettleAsync();
            execution.Stop();
        }

        await execution.RunToEndAsync();
        string end = $"{Statuses.NameOf(execution.Status)} {execution.Error} {execution.Cause} {execution.Output}";
        Assert.True(run.Status == Statuses.NameOf(execution.Status), end);
        Assert.True(run.Error is null || run.Error == execution.Error, end);
        Assert.True(run.Cause is null || run.Cause == execution.Cause, end);
        if (run.Status == "SUCCEEDED")
        {
            Assert.True(RecordedOutput.Matches(run.Output, JsonNode.Parse(execution.Output!)), end);
        }
    }
}
