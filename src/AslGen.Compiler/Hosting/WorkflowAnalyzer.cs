using System.Collections.Immutable;
using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.FrontEnd;
using AslGen.Compiler.Lowering;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AslGen.Compiler.Hosting;

/// <summary>Runs the compiler on workflow classes and reports what is wrong, at the C# that caused it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WorkflowAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Rules.All.Values.ToImmutableArray();

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxNodeAction(Analyze, SyntaxKind.ClassDeclaration, SyntaxKind.RecordDeclaration);
    }

    private static void Analyze(SyntaxNodeAnalysisContext context)
    {
        TypeDeclarationSyntax declaration = (TypeDeclarationSyntax)context.Node;
        if (
            context.SemanticModel.GetDeclaredSymbol(declaration, context.CancellationToken) is not { } type
            || type.Attribute("AslGen", "StateMachineAttribute") is not { } attribute
        )
        {
            return;
        }

        FrontEndResult result = WorkflowFrontEnd.Read(type, attribute, context.SemanticModel.Compilation, context.CancellationToken);
        IEnumerable<Finding> findings = result.Findings;
        if (result.Program is { Flow: not null } program)
        {
            findings = findings.Concat(WorkflowBackEnd.Lower(program).Findings);
        }

        if (result.IsCSharpBroken || (findings.Any() && HasErrors(context, type)))
        {
            findings = findings
                .Where(finding => finding.RuleId != RuleIds.UnsupportedExpression && finding.RuleId != RuleIds.UnsupportedStatement)
                .Take(1);
        }

        foreach (Finding finding in findings)
        {
            Report(context, declaration, type, result.Origins, finding);
        }
    }

    // A class in several files is analysed once for each; each part reports what is in its own file, the first also the rest.
    private static void Report(
        SyntaxNodeAnalysisContext context,
        TypeDeclarationSyntax declaration,
        INamedTypeSymbol type,
        OriginTable origins,
        Finding finding
    )
    {
        Location location = origins.LocationOf(finding.Origin) ?? declaration.Identifier.GetLocation();
        TypeDeclarationSyntax[] parts = type
            .DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(context.CancellationToken))
            .OfType<TypeDeclarationSyntax>()
            .ToArray();
        TypeDeclarationSyntax owner = parts.FirstOrDefault(part => part.SyntaxTree == location.SourceTree) ?? parts[0];
        if (owner == declaration)
        {
            context.ReportDiagnostic(Diagnostic.Create(Rules.All[finding.RuleId], location, [.. finding.Arguments]));
        }
    }

    private static bool HasErrors(SyntaxNodeAnalysisContext context, INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.Any(reference =>
            context.SemanticModel.SyntaxTree == reference.SyntaxTree
            && context
                .SemanticModel.GetDiagnostics(reference.Span, context.CancellationToken)
                .Any(diagnostic =>
                    diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id.StartsWith("CS", StringComparison.Ordinal)
                )
        );
}
