using System.Collections.Immutable;
using AslGen.Compiler.Cdk.Checks;
using AslGen.Compiler.Cdk.Values;
using AslGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
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
                start.RegisterOperationAction(operation => InspectCreation(operation, session), OperationKind.ObjectCreation);
                start.RegisterOperationAction(operation => InspectCall(operation, session), OperationKind.Invocation);
            }
        });
    }

    private static void InspectCreation(OperationAnalysisContext context, CdkSession session)
    {
        IObjectCreationOperation creation = (IObjectCreationOperation)context.Operation;
        if (!CdkLibrary.IsStepFunctions(creation.Type) || IsHalfTyped(creation.Syntax))
        {
            return;
        }

        session.Use(context.Operation.SemanticModel);
        CdkInspection inspection = new(session, context.ReportDiagnostic, context.CancellationToken);
        if (creation.Type!.Name.EndsWith("Props", StringComparison.Ordinal))
        {
            InspectProps(inspection, Props.Of(creation, session));
        }
        else
        {
            new ChoiceCheck(inspection).Run(creation);
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

    private static void InspectCall(OperationAnalysisContext context, CdkSession session)
    {
        IInvocationOperation call = (IInvocationOperation)context.Operation;
        if (!CdkLibrary.IsStepFunctions(call.TargetMethod.ContainingType) || IsHalfTyped(call.Syntax))
        {
            return;
        }

        session.Use(context.Operation.SemanticModel);
        CdkInspection inspection = new(session, context.ReportDiagnostic, context.CancellationToken);
        new PathCheck(inspection).CheckCall(call);
        new InputCheck(inspection).Run(call);
        new GrantCheck(inspection).Run(call);
        new RetryCheck(inspection).Run(call);
    }
}
