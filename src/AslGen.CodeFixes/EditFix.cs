using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;

namespace AslGen.CodeFixes;

/// <summary>
/// Fixes one rule by edits of syntax trees. Because edits of one tree can be put together, all occurrences in a project are fixed
/// at once, also where two of them touch the same code.
/// </summary>
public abstract class EditFix : CodeFixProvider
{
    /// <inheritdoc />
    public sealed override ImmutableArray<string> FixableDiagnosticIds => [RuleId, .. OtherRuleIds];

    /// <summary>The rule whose diagnostics are fixed.</summary>
    private protected abstract string RuleId { get; }

    /// <summary>Further rules whose diagnostics are fixed in the same way.</summary>
    private protected virtual IEnumerable<string> OtherRuleIds => [];

    /// <inheritdoc />
    public sealed override FixAllProvider GetFixAllProvider() => new FixAllEdits(this);

    /// <inheritdoc />
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        // Some tools ask every fix about the diagnostics of every rule.
        foreach (Diagnostic diagnostic in context.Diagnostics.Where(diagnostic => FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            foreach (Edit edit in await FindAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false))
            {
                CodeAction action = CodeAction.Create(
                    edit.Title,
                    cancellation => ApplyAsync(context.Document.Project.Solution, [edit], cancellation),
                    edit.Key
                );
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    /// <summary>Finds the edits that fix a diagnostic; none where no answer is clearly right.</summary>
    /// <param name="place">Where the diagnostic is.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <returns>The edits, the best one first.</returns>
    private protected abstract IEnumerable<Edit> Find(Place place, CancellationToken cancellation);

    /// <summary>Finds the edits that fix a diagnostic.</summary>
    /// <param name="document">The file that the diagnostic is in.</param>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <returns>The edits.</returns>
    internal async Task<IReadOnlyList<Edit>> FindAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        SyntaxNode? root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        SemanticModel? model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (root is null || model is null || !root.FullSpan.Contains(diagnostic.Location.SourceSpan))
        {
            return [];
        }

        SyntaxNode node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        return Find(new Place(document, node, model) { Properties = diagnostic.Properties }, cancellation).ToList();
    }

    /// <summary>Applies edits.</summary>
    /// <param name="solution">The code.</param>
    /// <param name="edits">The edits.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The new code.</returns>
    internal static async Task<Solution> ApplyAsync(Solution solution, IEnumerable<Edit> edits, CancellationToken cancellation)
    {
        SolutionEditor editor = new(solution);
        foreach (Edit edit in edits)
        {
            edit.Apply(await editor.GetDocumentEditorAsync(edit.Document, cancellation).ConfigureAwait(false));
        }

        return editor.GetChangedSolution();
    }
}
