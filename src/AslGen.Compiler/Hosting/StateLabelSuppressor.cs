using System.Collections.Immutable;
using AslGen.Compiler.FrontEnd;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AslGen.Compiler.Hosting;

/// <summary>Silences C#'s warning that nothing jumps to a label where the label names a state.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StateLabelSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor UnreferencedLabel = new(
        "ASLSPR001",
        "CS0164",
        "In a workflow's RunAsync a label names the state that its statement awaits."
    );

    /// <inheritdoc />
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = [UnreferencedLabel];

    /// <inheritdoc />
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (Diagnostic diagnostic in context.ReportedDiagnostics)
        {
            if (
                diagnostic.Location.SourceTree is { } tree
                && tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan) is LabeledStatementSyntax label
                && NamesState(label)
                && DeclarationAround(label) is { Identifier.ValueText: "RunAsync", Parent: TypeDeclarationSyntax declaration }
                && context.GetSemanticModel(tree).GetDeclaredSymbol(declaration, context.CancellationToken) is { } type
                && type.Attribute("AslGen", "StateMachineAttribute") is not null
            )
            {
                context.ReportSuppression(Suppression.Create(UnreferencedLabel, diagnostic));
            }
        }
    }

    // Of two labels on one statement the inner one is the name.
    private static bool NamesState(LabeledStatementSyntax label) =>
        label.Statement is not LabeledStatementSyntax
        && label
            .Statement.DescendantNodesAndSelf()
            .Any(node =>
                node
                    is AwaitExpressionSyntax
                        or IfStatementSyntax
                        or SwitchStatementSyntax
                        or WhileStatementSyntax
                        or DoStatementSyntax
                        or ForStatementSyntax
                        or ForEachStatementSyntax
                        or ThrowStatementSyntax
            );

    // A local function or lambda is no part of the flow.
    private static MethodDeclarationSyntax? DeclarationAround(LabeledStatementSyntax label) =>
        label
            .Ancestors()
            .FirstOrDefault(node => node is MemberDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax)
        as MethodDeclarationSyntax;
}
