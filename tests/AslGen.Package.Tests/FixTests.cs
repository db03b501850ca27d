namespace AslGen.Package.Tests;

public sealed class FixTests(PackedPackages packages) : IDisposable
{
    private readonly Consumers _consumers = new(packages);

    public void Dispose() => _consumers.Dispose();

    // One file for each mistake: the tool looks for all mistakes before it mends the first, and a mended file has moved the others.
    [Fact]
    public async Task The_packaged_fixes_mend_mistakes_in_place()
    {
        var project = new TestProject(_consumers, items: _consumers.Reference("AslGen"));
        project.Write("NotPartial.cs", Workflow("class NotPartial", "taskToken = JsonPath.TaskToken, text"));
        project.Write("NoToken.cs", Workflow("partial class NoToken", "text"));
        project.Write("TokenAsText.cs", Workflow("partial class TokenAsText", "taskToken = \"$$.Task.Token\", text"));
        var result = (await project.BuildAsync()).Failed();
        string[] ids = ["ASL1001", "ASL2001", "ASL2002"];
        Assert.All(ids, id => Assert.Contains($"error {id}", result.Output));

        var fixes = await DotNet.RunAsync(
            project.Folder,
            ["format", "analyzers", "Shop.csproj", "--no-restore", "--severity", "error", "--diagnostics", .. ids]
        );

        Assert.True(fixes.ExitCode == 0, fixes.Output);
        const string Sent = "taskToken = JsonPath.TaskToken, text";
        Assert.Equal(Workflow("partial class NotPartial", Sent), Read("NotPartial.cs"));
        Assert.Equal(Workflow("partial class NoToken", Sent), Read("NoToken.cs"));
        Assert.Equal(Workflow("partial class TokenAsText", Sent), Read("TokenAsText.cs"));
        (await project.BuildAsync()).Succeeded();

        string Read(string file) => File.ReadAllText(Path.Combine(project.Folder, file));
    }

    private static string Workflow(string declaration, string payload) =>
        $$"""
            using AslGen;

            [StateMachine]
            public sealed {{declaration}}(LambdaFunction ask)
            {
                public async Task<bool> RunAsync(string text) => await Ask(text);

                [State]
                private LambdaInvoke<bool> Ask(string text) => new(ask)
                {
                    IntegrationPattern = IntegrationPattern.WaitForTaskToken,
                    Payload = new { {{payload}} },
                    Timeout = TimeSpan.FromHours(1),
                };
            }

            """;
}
