using System.Collections.Immutable;
using AslGen.Compiler.FrontEnd;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AslGen.Compiler.Hosting;

/// <summary>
/// Silences advice on C# that a workflow class must not follow: AslGen wants states and the flow as instance methods, the flow as an
/// async method, and the parameters that a caller of a state gives.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WorkflowSuppressor : DiagnosticSuppressor
{
    private const string Flow = "RunAsync";

    private static readonly SuppressionDescriptor Static = new(
        "ASLSPR002",
        "CA1822",
        "RunAsync and the states of a workflow are instance methods, also where they use nothing of the instance."
    );

    private static readonly SuppressionDescriptor WithoutAwait = new(
        "ASLSPR003",
        "CS1998",
        "A workflow's RunAsync is async, also where it awaits no state."
    );

    private static readonly SuppressionDescriptor UnusedParameter = new(
        "ASLSPR004",
        "IDE0060",
        "The parameter of a workflow's RunAsync is the execution's input, and those of a state its input, also where nothing reads them."
    );

    private static readonly SuppressionDescriptor UnusedParameterOld = new("ASLSPR005", "CA1801", UnusedParameter.Justification);

    private static readonly ImmutableArray<SuppressionDescriptor> All = [Static, WithoutAwait, UnusedParameter, UnusedParameterOld];

    /// <inheritdoc />
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions => All;

    /// <inheritdoc />
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (Diagnostic diagnostic in context.ReportedDiagnostics)
        {
            if (
                All.FirstOrDefault(descriptor => descriptor.SuppressedDiagnosticId == diagnostic.Id) is { } descriptor
                && diagnostic.Location.SourceTree is { } tree
                && tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan) is { } node
                && MethodAround(node) is { } declaration
                && context.GetSemanticModel(tree).GetDeclaredSymbol(declaration, context.CancellationToken) is IMethodSymbol method
                && IsPartOfWorkflow(method, descriptor == WithoutAwait)
            )
            {
                context.ReportSuppression(Suppression.Create(descriptor, diagnostic));
            }
        }
    }

    // What a lambda or local function lacks is its own affair.
    private static MethodDeclarationSyntax? MethodAround(SyntaxNode node) =>
        node.AncestorsAndSelf()
            .FirstOrDefault(other => other is MemberDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax)
        as MethodDeclarationSyntax;

    private static bool IsPartOfWorkflow(IMethodSymbol method, bool isFlowOnly) =>
        method.ContainingType.Attribute("AslGen", "StateMachineAttribute") is not null
        && (method.Name == Flow || (!isFlowOnly && method.Attribute("AslGen", "StateAttribute") is not null));
}
