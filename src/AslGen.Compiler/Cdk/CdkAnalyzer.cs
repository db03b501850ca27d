using System.Collections.Immutable;
using AslGen.Compiler.Cdk.Checks;
using AslGen.Compiler.Cdk.Values;
using AslGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.Cdk;

/// <summary>
/// Reports mistakes in code that is written against the constructs of <c>Amazon.CDK.AWS.StepFunctions</c>, whether the project has
/// workflow classes or not. A project without the CDK costs one look.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CdkAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [.. Rules.OfCdkCode, .. DefinitionRules.OfDefinitions.Values];

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (CdkLibrary.IsIn(start.Compilation))
            {
                CdkSession session = new(start.Compilation);
                CdkNames names = new(start.Compilation);
                // Not by operations: for these the compiler would bind every method of the project once more.
                start.RegisterSyntaxNodeAction(
                    node => InspectCreation(node, names, session),
                    SyntaxKind.ObjectCreationExpression,
                    SyntaxKind.ImplicitObjectCreationExpression
                );
                start.RegisterSyntaxNodeAction(node => InspectCall(node, names, session), SyntaxKind.InvocationExpression);
            }
        });
    }

    private static void InspectCreation(SyntaxNodeAnalysisContext context, CdkNames names, CdkSession session)
    {
        BaseObjectCreationExpressionSyntax syntax = (BaseObjectCreationExpressionSyntax)context.Node;
        if (!names.MayBeOfCdk(syntax) || IsHalfTyped(syntax))
        {
            return;
        }

        session.Use(context.SemanticModel);
        if (
            context.SemanticModel.GetOperation(syntax, context.CancellationToken) is not IObjectCreationOperation creation
            || !CdkLibrary.IsStepFunctions(creation.Type)
        )
        {
            return;
        }

        CdkInspection inspection = new(session, context.ReportDiagnostic, context.CancellationToken);
        if (creation.Type!.Name.EndsWith("Props", StringComparison.Ordinal))
        {
            InspectProps(inspection, Props.Of(creation, session));
        }
        else
        {
            new PartsCheck(inspection).Run(creation);
            new DistributedMapCheck(inspection).Run(creation);
            new StateNameCheck(inspection).Run(creation);
            if (creation.Initializer is not null)
            {
                new PropsDataCheck(inspection, Props.Of(creation, session)).Run();
            }
        }
    }

    // What is half typed is nobody's mistake yet. A brace that is missing shows only where the member ends.
    private static bool IsHalfTyped(SyntaxNode syntax) =>
        (syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? syntax).ContainsDiagnostics;

    private static void InspectProps(CdkInspection inspection, Props props)
    {
        new TaskCheck(inspection, props).Run();
        new PathCheck(inspection).CheckProperties(props);
        new AwsCallCheck(inspection, props).Run();
        new HttpCheck(inspection).CheckConstruct(props);
        new HandlerCheck(inspection, props).Run();
        new SettingCheck(inspection, props).Run();
        new StateJsonCheck(inspection, props).Run();
        new MachineCheck(inspection, props).Run();
        new PropsDataCheck(inspection, props).Run();
    }

    private static void InspectCall(SyntaxNodeAnalysisContext context, CdkNames names, CdkSession session)
    {
        InvocationExpressionSyntax syntax = (InvocationExpressionSyntax)context.Node;
        if (!names.MayBeOfCdk(syntax) || IsHalfTyped(syntax))
        {
            return;
        }

        session.Use(context.SemanticModel);
        if (
            context.SemanticModel.GetOperation(syntax, context.CancellationToken) is not IInvocationOperation call
            || !CdkLibrary.IsStepFunctions(call.TargetMethod.ContainingType)
        )
        {
            return;
        }

        CdkInspection inspection = new(session, context.ReportDiagnostic, context.CancellationToken);
        new PathCheck(inspection).CheckCall(call);
        new InputCheck(inspection).Run(call);
        new GrantCheck(inspection).Run(call);
        new RetryCheck(inspection).Run(call);
        new CallOrderCheck(inspection).Run(call);
    }
}
