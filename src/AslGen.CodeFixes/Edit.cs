using System.Collections.Immutable;
using AslGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Editing;

namespace AslGen.CodeFixes;

/// <summary>One way to fix a diagnostic.</summary>
/// <param name="Title">What the author chooses it by.</param>
/// <param name="Key">What tells it from other ways; the same for all diagnostics that are fixed this way.</param>
/// <param name="Document">The file that is changed.</param>
/// <param name="Apply">Changes it.</param>
internal sealed record Edit(string Title, string Key, DocumentId Document, Action<SyntaxEditor> Apply);

/// <summary>Where a diagnostic is.</summary>
/// <param name="Document">The file.</param>
/// <param name="Node">The code that is underlined.</param>
/// <param name="Model">What the file's code means.</param>
internal sealed record Place(Document Document, SyntaxNode Node, SemanticModel Model)
{
    /// <summary>What the diagnostic says beside its message.</summary>
    public ImmutableDictionary<string, string?> Properties { get; init; } = ImmutableDictionary<string, string?>.Empty;

    /// <summary>What should stand at the place, as the diagnostic says; null where it says nothing.</summary>
    public string? Replacement => Properties.TryGetValue(FixProperties.Replacement, out string? text) ? text : null;

    /// <summary>The words of the place that are wrong, as the diagnostic says; null where it says nothing.</summary>
    public string? Wrong => Properties.TryGetValue(FixProperties.Wrong, out string? text) ? text : null;

    /// <summary>The expression that is underlined. The node of an argument starts and ends with its expression.</summary>
    public Microsoft.CodeAnalysis.CSharp.Syntax.ExpressionSyntax? Expression =>
        Node as Microsoft.CodeAnalysis.CSharp.Syntax.ExpressionSyntax
        ?? (Node as Microsoft.CodeAnalysis.CSharp.Syntax.ArgumentSyntax)?.Expression;

    /// <summary>An edit of this file.</summary>
    /// <param name="title">What the author chooses it by.</param>
    /// <param name="key">What tells it from other ways to fix the rule.</param>
    /// <param name="apply">Changes the file.</param>
    /// <returns>The edit.</returns>
    public Edit Edit(string title, string key, Action<SyntaxEditor> apply) => new(title, key, Document.Id, apply);
}
