using System.Collections.Immutable;
using AslGen.Compiler.Cdk;
using AslGen.Compiler.Hosting;
using AslGen.Compiler.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AslGen.CodeFixes.Tests.Harness;

/// <summary>Applies a fix as an IDE does, to a project whose generator runs, and compares the texts.</summary>
internal static class FixTest
{
    private const string Prelude = """
        using AslGen;

        public sealed record LoanApplication(string Reference, int Amount);

        public sealed record Valuation(string Reference, decimal Value);
        """;

    /// <summary>
    /// Asserts that a fix makes the expected text of the (only) diagnostic that it fixes, and that nothing is left to fix.
    /// </summary>
    public static Task Fixes(CodeFixProvider fix, string before, string after, string? key = null) => Fixes(fix, [before], [after], key);

    /// <summary>The same with several files.</summary>
    public static async Task Fixes(CodeFixProvider fix, string[] before, string[] after, string? key = null)
    {
        Solution solution = SolutionOf(before);
        Diagnostic diagnostic = Assert.Single(await FindingsOf(solution, fix));
        CodeAction action = Assert.Single(
            await ActionsOf(solution, fix, diagnostic),
            action => key is null || action.EquivalenceKey == key
        );
        Solution changed = await Apply(solution, action);
        await AssertTexts(after, changed);
        await AssertFixed(changed, fix);
    }

    /// <summary>Asserts that all occurrences together are fixed to the expected texts, and that doing it again changes nothing.</summary>
    public static Task FixesAll(CodeFixProvider fix, string before, string after, string? key = null) =>
        FixesAll(fix, [before], [after], key);

    /// <summary>The same with several files.</summary>
    public static async Task FixesAll(CodeFixProvider fix, string[] before, string[] after, string? key = null)
    {
        Solution solution = SolutionOf(before);
        Diagnostic[] diagnostics = await FindingsOf(solution, fix);
        Assert.True(diagnostics.Length > 1, "There is nothing to fix together.");
        CodeAction first = (await ActionsOf(solution, fix, diagnostics[0])).First(action => key is null || action.EquivalenceKey == key);
        CodeAction? all = await FixAll(solution, fix, first.EquivalenceKey!);
        Solution changed = await Apply(solution, Assert.IsAssignableFrom<CodeAction>(all));
        await AssertTexts(after, changed);
        await AssertFixed(changed, fix);
        Assert.Null(await FixAll(changed, fix, first.EquivalenceKey!));
        if (key is null)
        {
            // A tool that names none of the fixes gets the best one.
            CodeAction? best = await FixAll(solution, fix, key: null);
            await AssertTexts(after, await Apply(solution, Assert.IsAssignableFrom<CodeAction>(best)));
        }
    }

    /// <summary>Asserts that what a fix offers for diagnostics of a rule leaves sound code without them.</summary>
    /// <returns>Whether the fix offers something.</returns>
    public static async Task<bool> Removes(CodeFixProvider fix, string ruleId, string source)
    {
        Solution solution = SolutionOf([source]);
        Diagnostic[] diagnostics = [.. (await FindingsOf(solution, fix)).Where(diagnostic => diagnostic.Id == ruleId)];
        Assert.NotEmpty(diagnostics);
        CodeAction? action = (await ActionsOf(solution, fix, diagnostics[0])).FirstOrDefault();
        if (action is null)
        {
            return false;
        }

        Solution changed = await Apply(solution, action);
        Compilation compilation = (await changed.Projects.Single().GetCompilationAsync())!;
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal(diagnostics.Length - 1, (await FindingsOf(changed, fix)).Count(diagnostic => diagnostic.Id == ruleId));
        return true;
    }

    /// <summary>Asserts that there are diagnostics that the fix is for, but that it has no answer to them.</summary>
    public static async Task HasNoAnswer(CodeFixProvider fix, string source)
    {
        Solution solution = SolutionOf([source]);
        Diagnostic[] diagnostics = await FindingsOf(solution, fix);
        Assert.NotEmpty(diagnostics);
        foreach (Diagnostic diagnostic in diagnostics)
        {
            Assert.Empty(await ActionsOf(solution, fix, diagnostic));
        }
    }

    /// <summary>The titles and keys of what a fix offers for the (only) diagnostic that it is for.</summary>
    public static async Task<IReadOnlyList<(string Title, string Key)>> Offers(CodeFixProvider fix, string source)
    {
        Solution solution = SolutionOf([source]);
        Diagnostic diagnostic = Assert.Single(await FindingsOf(solution, fix));
        return [.. (await ActionsOf(solution, fix, diagnostic)).Select(action => (action.Title, action.EquivalenceKey!))];
    }

    private static bool IsCdk(string[] sources) => sources.Any(source => source.Contains("using Amazon.CDK;", StringComparison.Ordinal));

    /// <summary>A project of the sources, with the generator and, where they use it, the CDK.</summary>
    public static Solution SolutionOf(string[] sources)
    {
        CSharpCompilation empty = Compilations.Of("");
        AdhocWorkspace workspace = new();
        Project project = workspace
            .AddProject(
                ProjectInfo.Create(
                    ProjectId.CreateNewId(),
                    VersionStamp.Default,
                    "Workflows",
                    "Workflows",
                    LanguageNames.CSharp,
                    compilationOptions: empty.Options,
                    parseOptions: Compilations.ParseOptions,
                    metadataReferences: IsCdk(sources) ? [.. empty.References, .. CdkSources.References] : empty.References
                )
            )
            .AddAnalyzerReference(new Generators());
        project = project.AddDocument("Usings.cs", empty.SyntaxTrees[0].GetText()).Project.AddDocument("Prelude.cs", Prelude).Project;
        for (int index = 0; index < sources.Length; index++)
        {
            project = project.AddDocument($"File{index}.cs", sources[index], filePath: $"/File{index}.cs").Project;
        }

        return project.Solution;
    }

    private static async Task<Diagnostic[]> FindingsOf(Solution solution, CodeFixProvider fix)
    {
        Compilation compilation = (await solution.Projects.Single().GetCompilationAsync())!;
        List<Exception> exceptions = [];
        CompilationWithAnalyzers analysis = new(
            compilation,
            [new WorkflowAnalyzer(), new CdkAnalyzer()],
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([]),
                onAnalyzerException: (exception, _, _) => exceptions.Add(exception),
                concurrentAnalysis: false,
                logAnalyzerExecutionTime: false
            )
        );
        ImmutableArray<Diagnostic> all = await analysis.GetAnalyzerDiagnosticsAsync();
        Assert.Empty(exceptions);
        return [.. all.Where(diagnostic => fix.FixableDiagnosticIds.Contains(diagnostic.Id)).OrderBy(d => d.Location.SourceSpan.Start)];
    }

    private static async Task<IReadOnlyList<CodeAction>> ActionsOf(Solution solution, CodeFixProvider fix, Diagnostic diagnostic)
    {
        List<CodeAction> actions = [];
        Document document = solution.GetDocument(diagnostic.Location.SourceTree)!;
        await fix.RegisterCodeFixesAsync(
            new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None)
        );
        return actions;
    }

    private static async Task<CodeAction?> FixAll(Solution solution, CodeFixProvider fix, string? key)
    {
        FixAllContext context = new(
            solution.Projects.Single(),
            fix,
            FixAllScope.Project,
            key,
            fix.FixableDiagnosticIds,
            new Findings(fix),
            CancellationToken.None
        );
        return await fix.GetFixAllProvider()!.GetFixAsync(context);
    }

    private static async Task<Solution> Apply(Solution solution, CodeAction action)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(CancellationToken.None);
        Solution changed = Assert.IsType<ApplyChangesOperation>(Assert.Single(operations)).ChangedSolution;
        Assert.NotSame(solution, changed);
        return changed;
    }

    private static async Task AssertTexts(string[] expected, Solution solution)
    {
        Document[] documents = [.. solution.Projects.Single().Documents.Where(document => document.FilePath is not null)];
        for (int index = 0; index < expected.Length; index++)
        {
            string actual = (await documents[index].GetTextAsync()).ToString();
            Assert.True(expected[index] == actual, $"Expected:\n{expected[index]}\nbut was:\n{actual}");
        }
    }

    private static async Task AssertFixed(Solution solution, CodeFixProvider fix)
    {
        Compilation compilation = (await solution.Projects.Single().GetCompilationAsync())!;
        Assert.DoesNotContain(
            compilation.GetDiagnostics(),
            diagnostic => diagnostic.Severity == DiagnosticSeverity.Error || diagnostic.Id is "CS1998" or "CS4014"
        );
        Assert.Empty(await FindingsOf(solution, fix));
    }

    private sealed class Findings(CodeFixProvider fix) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(
            Document document,
            CancellationToken cancellationToken
        )
        {
            SyntaxTree? tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return (await FindingsOf(document.Project.Solution, fix)).Where(diagnostic => diagnostic.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await FindingsOf(project.Solution, fix);
    }

    private sealed class Generators : AnalyzerReference
    {
        // A solution tells generators apart by their identity.
        private readonly ImmutableArray<ISourceGenerator> _generators = [new WorkflowGenerator().AsSourceGenerator()];

        public override string? FullPath => null;

        public override object Id => nameof(Generators);

        public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [];

        public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];

        public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => _generators;

        public override ImmutableArray<ISourceGenerator> GetGeneratorsForAllLanguages() => _generators;
    }
}
