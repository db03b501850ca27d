using System.Collections.Immutable;
using AslGen.Compiler.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AslGen.Compiler.Tests.Cdk;

/// <summary>Severities of rules on CDK code can be set, and single findings suppressed.</summary>
public sealed class ConfigurationTests
{
    private static readonly string Source = CdkSources.Stack(
        """
        #pragma warning disable
                new Pass(this, "P", new PassProps { InputPath = "a" });
        #pragma warning restore
        """
    );

    [Theory]
    [InlineData("#pragma warning disable ASL7021", 0)]
    [InlineData("#pragma warning disable ASL7022", 1)]
    public async Task APragmaSuppresses(string pragma, int findings)
    {
        AnalyzerRun run = await CdkTest.Run(Source.Replace("#pragma warning disable", pragma, StringComparison.Ordinal));
        Assert.Equal(findings, run.Findings.Count);
        Assert.Single(run.All, diagnostic => diagnostic.Id == "ASL7021");
    }

    [Fact]
    public async Task AnAttributeSuppresses()
    {
        string source = Source
            .Replace("#pragma warning disable", "", StringComparison.Ordinal)
            .Replace("#pragma warning restore", "", StringComparison.Ordinal);
        Assert.Single((await CdkTest.Run(source)).Findings);
        AnalyzerRun run = await CdkTest.Run(
            source.Replace(
                "public sealed class WorkStack",
                "[System.Diagnostics.CodeAnalysis.SuppressMessage(\"AslGen.Cdk\", \"ASL7021\")]\npublic sealed class WorkStack",
                StringComparison.Ordinal
            )
        );
        Assert.Empty(run.Findings);
    }

    [Theory]
    [InlineData("dotnet_diagnostic.ASL7021.severity = none", null)]
    [InlineData("dotnet_diagnostic.ASL7021.severity = suggestion", DiagnosticSeverity.Info)]
    [InlineData("dotnet_diagnostic.ASL7021.severity = warning", DiagnosticSeverity.Warning)]
    [InlineData("dotnet_analyzer_diagnostic.category-AslGen.Cdk.severity = suggestion", DiagnosticSeverity.Info)]
    public async Task AnEditorConfigSetsSeverities(string line, DiagnosticSeverity? severity)
    {
        AnalyzerConfigSet set = AnalyzerConfigSet.Create(
            ImmutableArray.Create(AnalyzerConfig.Parse(SourceText.From("root = true\n[*.cs]\n" + line + "\n"), "/.editorconfig"))
        );
        CSharpCompilation compilation = CdkTest.Compile(
            Source
                .Replace("#pragma warning disable", "", StringComparison.Ordinal)
                .Replace("#pragma warning restore", "", StringComparison.Ordinal)
        );
        AnalyzerRun run = await AnalyzerRun.Of(
            compilation.WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(new EditorConfig(set))),
            new EditorConfigValues(set)
        );
        Assert.Equal(severity is null ? [] : [severity.Value], run.Findings.Select(finding => finding.Severity));
    }
}
