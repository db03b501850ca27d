using System.Collections.Immutable;
using AslGen.Compiler.Hosting;
using AslGen.Compiler.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AslGen.Compiler.Tests.Analysis;

/// <summary>Advice that a workflow class must not follow is silent there, and only there.</summary>
public sealed class WorkflowSuppressorTests
{
    private const string Source = """
        using AslGen;

        {0}
        public sealed partial class Loan
        {
            public async Task RunAsync(int input) { }

            [State]
            private LambdaInvoke<int> Ask(int amount) => null!;

            private async Task Help(int amount) { void Inner(int number) { } }
        }
        """;

    [Theory]
    [InlineData("[StateMachine]", "RunAsync(1822), input(60), input(1801), Ask(1822), amount(60), amount(1801), RunAsync(1998)")]
    [InlineData("", "")]
    public async Task AdviceIsSilentInWorkflowsAlone(string attribute, string suppressed)
    {
        CompilationWithAnalyzers analysis = new(
            Compilations.Of(Source.Replace("{0}", attribute, StringComparison.Ordinal)),
            [new Advisor(), new WorkflowSuppressor()],
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([]),
                onAnalyzerException: (exception, _, _) => Assert.Fail(exception.ToString()),
                concurrentAnalysis: false,
                logAnalyzerExecutionTime: false,
                reportSuppressedDiagnostics: true
            )
        );
        ImmutableArray<Diagnostic> all = await analysis.GetAllDiagnosticsAsync();
        Assert.Equal(
            suppressed.Split(", ", StringSplitOptions.RemoveEmptyEntries).Order(),
            all.Where(diagnostic => diagnostic.IsSuppressed).Select(Describe).Order()
        );
        Assert.Contains(all, diagnostic => !diagnostic.IsSuppressed && diagnostic.Id == "CA1822");
    }

    private static string Describe(Diagnostic diagnostic) =>
        $"{diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan)}({diagnostic.Id.TrimStart('C', 'A', 'S', 'I', 'D', 'E', '0')})";

    // Gives the advice of analyzers that come with .NET, everywhere.
#pragma warning disable RS1001
    private sealed class Advisor : DiagnosticAnalyzer
#pragma warning restore RS1001
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [
            .. new[] { "CA1822", "IDE0060", "CA1801" }.Select(id => new DiagnosticDescriptor(
                id,
                id,
                id,
                "Test",
                DiagnosticSeverity.Warning,
                true
            )),
        ];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterSyntaxNodeAction(
                node =>
                {
                    SyntaxToken name = node.Node is MethodDeclarationSyntax method
                        ? method.Identifier
                        : ((ParameterSyntax)node.Node).Identifier;
                    foreach (
                        DiagnosticDescriptor advice in SupportedDiagnostics.Where(advice =>
                            advice.Id == "CA1822" == node.Node is MethodDeclarationSyntax
                        )
                    )
                    {
                        node.ReportDiagnostic(Diagnostic.Create(advice, name.GetLocation()));
                    }
                },
                SyntaxKind.MethodDeclaration,
                SyntaxKind.Parameter
            );
        }
    }
}
