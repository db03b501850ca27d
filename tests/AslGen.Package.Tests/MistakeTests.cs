namespace AslGen.Package.Tests;

public sealed class MistakeTests(PackedPackages packages) : IDisposable
{
    private const string TokenMissing = """
        using AslGen;

        [StateMachine]
        public sealed partial class Approval(LambdaFunction ask)
        {
            public async Task<bool> RunAsync(string text) => await Ask(text);

            [State]
            private LambdaInvoke<bool> Ask(string text) => new(ask)
            {
                IntegrationPattern = IntegrationPattern.WaitForTaskToken,
                Payload = new { text },
            };
        }
        """;

    private readonly Consumers _consumers = new(packages);

    public void Dispose() => _consumers.Dispose();

    [Fact]
    public async Task Mistakes_are_errors_of_the_build_at_their_places()
    {
        var project = new TestProject(_consumers, items: _consumers.Reference("AslGen"));
        project.Write("Approval.cs", TokenMissing);
        project.Write("NotPartial.cs", TokenMissing.Replace("partial class Approval", "class NotPartial", StringComparison.Ordinal));

        var result = (await project.BuildAsync()).Failed();

        Assert.Contains(
            $"{Path.Combine(project.Folder, "Approval.cs")}(12,19): error ASL2001: The task waits for a callback",
            result.Output
        );
        Assert.Contains($"{Path.Combine(project.Folder, "NotPartial.cs")}(4,21): error ASL1001: Make 'NotPartial' partial", result.Output);
        Assert.DoesNotContain("AD0001", result.Output);
        Assert.DoesNotContain("CS8785", result.Output);
        Assert.Empty(result.Written);
        Assert.Empty(project.AslFiles);
    }

    [Fact]
    public async Task Without_analyzers_a_mistake_still_fails_the_build()
    {
        var project = new TestProject(_consumers, properties: "<RunAnalyzers>false</RunAnalyzers>", items: _consumers.Reference("AslGen"));
        project.Write("Approval.cs", TokenMissing.Replace("await Ask(text)", "await Task.FromResult(true)", StringComparison.Ordinal));

        var result = (await project.BuildAsync()).Failed();

        Assert.Contains(
            $"{Path.Combine(project.Folder, "Shop.csproj")} : error ASL1090: The workflow class 'Approval' has no definition",
            result.Output
        );
        Assert.Empty(result.Written);
        Assert.Empty(project.AslFiles);
    }
}
