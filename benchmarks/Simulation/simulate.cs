#:project ../../src/AslGen.Testing/AslGen.Testing.csproj
#:property TargetFramework=net10.0
#:property PublishAot=false

// Prints how many states per second AslGen.Testing runs: dotnet run -c Release simulate.cs -- NAME COUNT
using System.Diagnostics;
using AslGen.Testing;

string name = args[0];
int count = int.Parse(args[1]);
ExecutionOptions options = new()
{
    HistoryLimit = null,
    HistoryRetention = 0,
    TraceRetention = 0,
};
SimulatedStateMachine machine = SimulatedStateMachine.Parse(File.ReadAllText($"out/{name}.asl.json"));

await RunAsync(1_000);
(double seconds, long states) = await RunAsync(count);
using Process process = Process.GetCurrentProcess();
Console.WriteLine(
    FormattableString.Invariant(
        $"{name} {states} states {seconds:0.000} s {states / seconds:0} states/s {process.PeakWorkingSet64 >> 20} MiB peak, {GC.GetTotalMemory(true) >> 10} KiB live"
    )
);

async Task<(double, long)> RunAsync(int n)
{
    string input =
        name == "map"
            ? $$"""{"items":[{{string.Join(',', Enumerable.Range(0, n).Select(i => $$"""{"i":{{i}}}"""))}}]}"""
            : $$"""{"n":{{n}},"text":"text"}""";
    SimulatedExecution execution = machine.Start(input, options: options);
    Stopwatch clock = Stopwatch.StartNew();
    await execution.RunToEndAsync();
    return execution.Status == ExecutionStatus.Succeeded
        ? (clock.Elapsed.TotalSeconds, execution.Transitions)
        : throw new InvalidOperationException($"{execution.Error}: {execution.Cause}");
}
