using System.Collections.Immutable;
using AslGen.Compiler.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AslGen.Compiler.Tests.Analysis;

/// <summary>That severities can be set, and that C#'s warning about labels is silent where a label names a state.</summary>
public sealed class SuppressionTests
{
    private const string NoToken = """
        using AslGen;

        [StateMachine]
        public sealed partial class Loan(LambdaFunction function)
        {
            public async Task RunAsync(int amount) => await Request(amount);

            [State]
            private LambdaInvoke<int> Request(int amount) => new(function)
            {
                IntegrationPattern = IntegrationPattern.WaitForTaskToken,
        #pragma warning disable
                Payload = new { amount },
        #pragma warning restore
            };
        }
        """;

    [Theory]
    [InlineData("#pragma warning disable ASL2001", true)]
    [InlineData("#pragma warning disable", true)]
    [InlineData("#pragma warning disable ASL2002", false)]
    public async Task APragmaSuppresses(string pragma, bool isSuppressed)
    {
        AnalyzerRun run = await AnalyzerRun.Of(NoToken.Replace("#pragma warning disable", pragma, StringComparison.Ordinal));
        Assert.Equal(isSuppressed ? [] : ["ASL2001"], run.Findings.Select(finding => finding.Id));
        Assert.Single(run.All, diagnostic => diagnostic.Id == "ASL2001");
    }

    [Fact]
    public async Task AnAttributeSuppresses()
    {
        AnalyzerRun run = await AnalyzerRun.Of(
            NoToken
                .Replace("#pragma warning disable", "", StringComparison.Ordinal)
                .Replace(
                    "[State]\n",
                    "[State, System.Diagnostics.CodeAnalysis.SuppressMessage(\"AslGen.Tasks\", \"ASL2001\")]\n",
                    StringComparison.Ordinal
                )
        );
        Assert.Empty(run.Findings);
    }

    // The author who knows better than such a rule still gets a definition.
    [Fact]
    public async Task WhatIsSuppressedIsCompiledAsWritten()
    {
        AnalyzerRun run = await AnalyzerRun.Of(NoToken);
        Assert.Empty(run.Findings);
        Assert.Contains("lambda:invoke.waitForTaskToken", run.Definitions["Loan"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ReportDiagnostic.Warn, DiagnosticSeverity.Warning)]
    [InlineData(ReportDiagnostic.Info, DiagnosticSeverity.Info)]
    [InlineData(ReportDiagnostic.Default, DiagnosticSeverity.Error)]
    [InlineData(ReportDiagnostic.Suppress, null)]
    public async Task OptionsSetTheSeverity(ReportDiagnostic option, DiagnosticSeverity? severity)
    {
        CSharpCompilation compilation = Compilations.Of(NoToken.Replace("#pragma warning disable", "", StringComparison.Ordinal));
        compilation = compilation.WithOptions(
            compilation.Options.WithSpecificDiagnosticOptions(ImmutableDictionary<string, ReportDiagnostic>.Empty.Add("ASL2001", option))
        );
        AnalyzerRun run = await AnalyzerRun.Of(compilation);
        Assert.Equal(severity, run.Findings.SingleOrDefault()?.Severity);
    }

    [Theory]
    [InlineData("dotnet_diagnostic.ASL2001.severity = warning", DiagnosticSeverity.Warning)]
    [InlineData("dotnet_diagnostic.ASL2001.severity = suggestion", DiagnosticSeverity.Info)]
    [InlineData("dotnet_diagnostic.ASL2001.severity = none", null)]
    [InlineData("dotnet_analyzer_diagnostic.category-AslGen.Tasks.severity = warning", DiagnosticSeverity.Warning)]
    [InlineData("dotnet_diagnostic.ASL2002.severity = none", DiagnosticSeverity.Error)]
    public async Task AnEditorConfigSetsTheSeverity(string line, DiagnosticSeverity? severity)
    {
        CSharpCompilation compilation = Compilations.Of(NoToken.Replace("#pragma warning disable", "", StringComparison.Ordinal));
        AnalyzerConfigSet set = AnalyzerConfigSet.Create(
            ImmutableArray.Create(AnalyzerConfig.Parse("root = true\n[*.cs]\n" + line + "\n", "/.editorconfig"))
        );
        compilation = compilation.WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(new EditorConfig(set)));
        AnalyzerRun run = await AnalyzerRun.Of(compilation, new EditorConfigValues(set));
        Assert.Equal(severity, run.Findings.SingleOrDefault()?.Severity);
    }

    private static string Labelled(string body, string attribute = "[StateMachine]", string method = "RunAsync") =>
        $$"""
            using AslGen;

            {{attribute}}
            public sealed partial class Labelled
            {
                public async Task {{method}}(int seconds)
                {
                    {{body}}
                }
            }
            """;

    [Theory]
    [InlineData("Later: await Flow.Wait(TimeSpan.FromSeconds(seconds));", true)]
    [InlineData("Later: { await Flow.Wait(TimeSpan.FromSeconds(seconds)); }", true)]
    [InlineData("Later: _ = await Flow.Parallel(Flow.Wait(TimeSpan.FromSeconds(seconds)));", true)]
    [InlineData("Later: seconds = 1; await Flow.Wait(TimeSpan.FromSeconds(seconds));", false)]
    [InlineData("Later: ; await Flow.Wait(TimeSpan.FromSeconds(seconds));", false)]
    public async Task ALabelThatNamesAStateIsNoWarning(string body, bool isSuppressed)
    {
        AnalyzerRun run = await AnalyzerRun.Of(Labelled(body));
        Diagnostic warning = Assert.Single(run.All, diagnostic => diagnostic.Id == "CS0164");
        Assert.Equal(isSuppressed, warning.IsSuppressed);
    }

    [Fact]
    public async Task OfTwoLabelsTheInnerOneIsTheName()
    {
        AnalyzerRun run = await AnalyzerRun.Of(Labelled("Outer: Inner: await Flow.Wait(TimeSpan.FromSeconds(seconds));"));
        Diagnostic[] warnings = [.. run.All.Where(diagnostic => diagnostic.Id == "CS0164").OrderBy(w => w.Location.SourceSpan.Start)];
        Assert.Equal([false, true], warnings.Select(warning => warning.IsSuppressed));
        Assert.Contains("\"Inner\"", run.Definitions["Labelled"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task WarningsAsErrorsDoNotMakeALabelAnError()
    {
        CSharpCompilation compilation = Compilations.Of(Labelled("Later: await Flow.Wait(TimeSpan.FromSeconds(seconds));"));
        compilation = compilation.WithOptions(compilation.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Error));
        AnalyzerRun run = await AnalyzerRun.Of(compilation);
        Assert.True(Assert.Single(run.All, diagnostic => diagnostic.Id == "CS0164").IsSuppressed);
        Assert.Empty(run.Findings);
    }

    // Otherwise a project with warnings as errors would hear of AslGen's rules one at a time.
    [Fact]
    public async Task WarningsAsErrorsHideNoFinding()
    {
        CSharpCompilation compilation = Compilations.Of(
            Labelled("string? none = null; string some = none; await Task.Delay(1); await Task.Delay(2);")
        );
        compilation = compilation.WithOptions(compilation.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Error));
        AnalyzerRun run = await AnalyzerRun.Of(compilation);
        Assert.Equal(["ASL1005", "ASL1005"], run.Findings.Select(finding => finding.Id));
    }

    [Theory]
    [InlineData("[Obsolete]", "RunAsync")]
    [InlineData("[StateMachine]", "Other")]
    public async Task OtherLabelsStayWarnings(string attribute, string method)
    {
        AnalyzerRun run = await AnalyzerRun.Of(Labelled("Later: await Flow.Wait(TimeSpan.FromSeconds(seconds));", attribute, method));
        Assert.False(Assert.Single(run.All, diagnostic => diagnostic.Id == "CS0164").IsSuppressed);
    }

    [Theory]
    [InlineData("async Task Local() { Later: await Task.Delay(1); } await Local();")]
    [InlineData("Func<Task> lambda = async () => { Later: await Task.Delay(1); }; await lambda();")]
    public async Task LabelsInLocalFunctionsStayWarnings(string body)
    {
        AnalyzerRun run = await AnalyzerRun.Of(Labelled(body));
        Assert.False(Assert.Single(run.All, diagnostic => diagnostic.Id == "CS0164").IsSuppressed);
    }
}
