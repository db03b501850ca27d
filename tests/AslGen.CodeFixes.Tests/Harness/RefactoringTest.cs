using System.Collections.Immutable;
using AslGen.Compiler.Hosting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AslGen.CodeFixes.Tests.Harness;

/// <summary>Applies a refactoring where a mark stands, and compiles what it writes.</summary>
internal static class RefactoringTest
{
    /// <summary>What stands before the place that the refactoring is asked for.</summary>
    public const string Mark = "/*here*/";

    /// <summary>What a refactoring offers.</summary>
    public static async Task<(Solution Solution, IReadOnlyList<CodeAction> Actions)> Offers(CodeRefactoringProvider provider, string source)
    {
        Solution solution = FixTest.SolutionOf([source]);
        Document document = solution.Projects.Single().Documents.Single(document => document.FilePath is not null);
        int position = source.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length;
        List<CodeAction> actions = [];
        await provider.ComputeRefactoringsAsync(
            new CodeRefactoringContext(document, new(position, 0), actions.Add, CancellationToken.None)
        );
        return (solution, actions);
    }

    /// <summary>Applies the only refactoring that is offered, and compiles the file that it adds.</summary>
    /// <returns>The file, and the definition that its class compiles to.</returns>
    public static async Task<(string Text, string Definition)> Writes(CodeRefactoringProvider provider, string source)
    {
        (Solution before, IReadOnlyList<CodeAction> actions) = await Offers(provider, source);
        AssertCompiles((await before.Projects.Single().GetCompilationAsync())!, DiagnosticSeverity.Error);
        ImmutableArray<CodeActionOperation> operations = await Assert.Single(actions).GetOperationsAsync(CancellationToken.None);
        Solution after = Assert.IsType<ApplyChangesOperation>(Assert.Single(operations)).ChangedSolution;
        ProjectChanges changes = Assert.Single(after.GetChanges(before).GetProjectChanges());
        Assert.Empty(changes.GetChangedDocuments());
        Document added = after.GetDocument(Assert.Single(changes.GetAddedDocuments()))!;

        Compilation compilation = (await added.Project.GetCompilationAsync())!;
        AssertCompiles(compilation, DiagnosticSeverity.Warning);
        CompilationWithAnalyzers analysis = compilation.WithAnalyzers([new WorkflowAnalyzer()]);
        Assert.Empty(await analysis.GetAnalyzerDiagnosticsAsync());

        string name = Path.GetFileNameWithoutExtension(added.Name);
        IFieldSymbol definition = compilation
            .GetSymbolsWithName(name, SymbolFilter.Type)
            .OfType<INamedTypeSymbol>()
            .SelectMany(type => type.GetMembers("Definition"))
            .OfType<IFieldSymbol>()
            .Single();
        return ((await added.GetTextAsync()).ToString(), (string)definition.ConstantValue!);
    }

    /// <summary>Asserts that there is a place in sound code where a refactoring offers nothing.</summary>
    public static async Task OffersNothing(CodeRefactoringProvider provider, string source)
    {
        (Solution solution, IReadOnlyList<CodeAction> actions) = await Offers(provider, source);
        // What does not compile would be a reason of its own.
        AssertCompiles((await solution.Projects.Single().GetCompilationAsync())!, DiagnosticSeverity.Error);
        Assert.Empty(actions);
    }

    // CS1701: the SDK leaves out what it says of newer versions of the framework's assemblies, too.
    private static void AssertCompiles(Compilation compilation, DiagnosticSeverity least) =>
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= least && diagnostic.Id != "CS1701"));
}
