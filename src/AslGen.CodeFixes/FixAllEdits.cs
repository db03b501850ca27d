using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AslGen.CodeFixes;

/// <summary>Applies the edits for many diagnostics together.</summary>
/// <param name="fix">Finds the edit for each.</param>
internal sealed class FixAllEdits(EditFix fix) : FixAllProvider
{
    /// <inheritdoc />
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        List<Edit> edits = [];
        foreach (Document document in DocumentsOf(fixAllContext))
        {
            foreach (Diagnostic diagnostic in await fixAllContext.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false))
            {
                IReadOnlyList<Edit> found = await fix.FindAsync(document, diagnostic, fixAllContext.CancellationToken)
                    .ConfigureAwait(false);

                // A tool that names no fix wants the best one.
                string? key = fixAllContext.CodeActionEquivalenceKey ?? found.FirstOrDefault()?.Key;
                edits.AddRange(found.Where(edit => edit.Key == key));
            }
        }

        return edits.Count == 0
            ? null
            : CodeAction.Create(
                edits[0].Title,
                cancellation => EditFix.ApplyAsync(fixAllContext.Solution, edits, cancellation),
                fixAllContext.CodeActionEquivalenceKey
            );
    }

    private static IEnumerable<Document> DocumentsOf(FixAllContext context) =>
        context.Scope switch
        {
            FixAllScope.Document when context.Document is not null => [context.Document],
            FixAllScope.Project => context.Project.Documents,
            FixAllScope.Solution => context
                .Solution.Projects.Where(project => project.Language == LanguageNames.CSharp)
                .SelectMany(project => project.Documents),
            _ => [],
        };
}
