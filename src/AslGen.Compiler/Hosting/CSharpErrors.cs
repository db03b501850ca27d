using AslGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;

namespace AslGen.Compiler.Hosting;

/// <summary>C#'s own errors in a workflow class. Beside them AslGen says only what is true however they are mended.</summary>
internal sealed class CSharpErrors
{
    private readonly IReadOnlyList<Diagnostic> _errors;
    private readonly bool _hasSyntaxErrors;

    private CSharpErrors(IReadOnlyList<Diagnostic> errors, bool hasSyntaxErrors)
    {
        _errors = errors;
        _hasSyntaxErrors = hasSyntaxErrors;
    }

    /// <summary>Whether there are errors.</summary>
    public bool Any => _errors.Count > 0;

    /// <summary>Finds the errors in a class.</summary>
    /// <param name="type">The class.</param>
    /// <param name="compilation">The compilation that it is part of.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <returns>The errors.</returns>
    public static CSharpErrors In(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        List<Diagnostic> errors = [];
        bool hasSyntaxErrors = false;
        foreach (SyntaxReference reference in type.DeclaringSyntaxReferences)
        {
            SyntaxNode declaration = reference.GetSyntax(cancellation);
            hasSyntaxErrors |= declaration.GetDiagnostics().Any(IsError);
            errors.AddRange(
                compilation.GetSemanticModel(reference.SyntaxTree).GetDiagnostics(declaration.FullSpan, cancellation).Where(IsError)
            );
        }

        return new CSharpErrors(errors, hasSyntaxErrors);
    }

    /// <summary>Whether a finding stays true however the errors are mended.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="location">Where it is, or null where it has no place of its own.</param>
    /// <returns>Whether it does.</returns>
    public bool Leave(Finding finding, Location? location) =>
        Rules.HoldsBesideErrors(finding.RuleId)
        && !(_hasSyntaxErrors && finding.RuleId is RuleIds.NoRunAsync or RuleIds.RunAsyncShape or RuleIds.ClassShape)
        && !_errors.Any(error =>
            error.Location.SourceTree == location?.SourceTree && error.Location.SourceSpan.IntersectsWith(location?.SourceSpan ?? default)
        );

    // A warning that a project counts as an error is none here.
    private static bool IsError(Diagnostic diagnostic) => diagnostic.DefaultSeverity == DiagnosticSeverity.Error;
}
