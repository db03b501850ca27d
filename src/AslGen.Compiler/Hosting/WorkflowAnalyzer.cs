using System.Collections.Immutable;
using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.Emit;
using AslGen.Compiler.FrontEnd;
using AslGen.Compiler.Lowering;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AslGen.Compiler.Hosting;

/// <summary>Runs the compiler on workflow classes and reports what is wrong, at the C# that caused it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WorkflowAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [.. Rules.OfWorkflows, .. DefinitionRules.All.Values];

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        // A workflow may have parts that another tool has written: what is wrong there keeps the definition from being made, too.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        // Once for a class, however many files it has. To the IDE, findings in any of these files are the class's own.
        context.RegisterCompilationStartAction(start =>
        {
            if (!start.Compilation.GetTypesByMetadataName(WorkflowGenerator.AttributeName).IsEmpty)
            {
                WorkflowReadings.For readings = new(start.Compilation);
                start.RegisterSymbolAction(symbol => Analyze(symbol, readings), SymbolKind.NamedType);
            }
        });
    }

    private static void Analyze(SymbolAnalysisContext context, WorkflowReadings.For readings)
    {
        if (
            context.Symbol is not INamedTypeSymbol { TypeKind: TypeKind.Class } type
            || type.Attribute("AslGen", "StateMachineAttribute") is not { } attribute
        )
        {
            return;
        }

        FrontEndResult result = readings.Read(type, attribute, context.CancellationToken);
        foreach (Finding finding in FindingsOf(result, type, context))
        {
            // What the flow as a whole lacks has no place of its own.
            Location location =
                result.Origins.LocationOf(finding.Origin)
                ?? type.DeclarationWith(attribute, context.CancellationToken).Identifier.GetLocation();
            context.ReportDiagnostic(
                Diagnostic.Create(DescriptorOf(finding), location, FixProperties.Of(finding.Correction), [.. finding.Arguments])
            );
        }
    }

    private static DiagnosticDescriptor DescriptorOf(Finding finding) =>
        Rules.All.TryGetValue(finding.RuleId, out DiagnosticDescriptor? descriptor) ? descriptor : DefinitionRules.All[finding.RuleId];

    /// <summary>All that is wrong with a workflow whose C# is sound, and with the definition that it compiles to.</summary>
    /// <param name="result">The workflow.</param>
    /// <returns>The findings.</returns>
    internal static List<Finding> FindingsOf(FrontEndResult result)
    {
        List<Finding> findings = [.. result.Findings];
        if (result.Program is { Flow: not null } program)
        {
            BackEndResult lowered = WorkflowBackEnd.Lower(program);
            findings.AddRange(lowered.Findings);
            if (findings.Count == 0 && !result.IsCSharpBroken && lowered.Definition is { } definition)
            {
                findings.AddRange(DefinitionRules.Check(definition, program.IsExpress));
                findings.AddRange(
                    PermissionFindings
                        .Of(definition, program)
                        .Where(finding => !PermissionFindings.IsOfUnknownService(finding, findings))
                        .ToList()
                );
            }
        }

        return findings;
    }

    private static IEnumerable<Finding> FindingsOf(FrontEndResult result, INamedTypeSymbol type, SymbolAnalysisContext context)
    {
        List<Finding> findings = FindingsOf(result);
        if (findings.Count == 0 && !result.IsCSharpBroken)
        {
            return findings;
        }

        CSharpErrors errors = CSharpErrors.In(type, context.Compilation, context.CancellationToken);
        if (errors.Any)
        {
            return findings.Where(finding => errors.Leave(finding, result.Origins.LocationOf(finding.Origin))).Take(1);
        }

        // The compiler could not read the class although C# can: that must never pass in silence.
        return findings.Count == 0 ? [new Finding(RuleIds.UnsupportedExpression, result.BrokenOrigin, ["This"])] : findings;
    }
}
