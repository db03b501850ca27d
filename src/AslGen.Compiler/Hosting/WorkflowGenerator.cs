using System.Text;
using AslGen.Compiler.Emit;
using AslGen.Compiler.FrontEnd;
using AslGen.Compiler.Program;
using AslGen.StatesLanguage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AslGen.Compiler.Hosting;

/// <summary>
/// Compiles workflow classes and adds the results to them. What is wrong with a workflow is reported by
/// <see cref="WorkflowAnalyzer"/>; here an invalid workflow gets its members without content.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class WorkflowGenerator : IIncrementalGenerator
{
    /// <summary>The name of the pipeline's step that reads workflow classes.</summary>
    public const string ProgramsStep = "Programs";

    /// <summary>The name of the pipeline's step that knows whether there is a CDK side.</summary>
    public const string CdkStep = "Cdk";

    /// <summary>The name of the pipeline's step that knows which names of files two workflows would share.</summary>
    public const string ClashesStep = "Clashes";

    /// <summary>The full name of the attribute that makes a class a workflow.</summary>
    internal const string AttributeName = "AslGen.StateMachineAttribute";

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<WorkflowProgram> programs = context
            .SyntaxProvider.ForAttributeWithMetadataName(
                AttributeName,
                static (node, _) => node.IsKind(SyntaxKind.ClassDeclaration) || node.IsKind(SyntaxKind.RecordDeclaration),
                static (attributed, cancellation) => Read(attributed, cancellation)
            )
            .Where(static program => program is not null)
            .Select(static (program, _) => program!)
            .WithTrackingName(ProgramsStep);

        IncrementalValueProvider<EquatableArray<string>> clashes = programs
            .Select(static (program, _) => HintNames.Of(program.Class))
            .Collect()
            .Select(static (names, _) => HintNames.Clashes(names))
            .WithTrackingName(ClashesStep);
        context.RegisterSourceOutput(
            programs.Combine(clashes),
            static (output, named) => Add(output, named, "g", WorkflowEmitter.Emit(named.Left))
        );

        IncrementalValueProvider<bool> hasCdk = context
            .CompilationProvider.Select(
                static (compilation, _) => compilation.GetTypeByMetadataName("AslGen.Cdk.WorkflowStateMachine") is not null
            )
            .WithTrackingName(CdkStep);
        context.RegisterSourceOutput(
            programs.Combine(clashes).Combine(hasCdk),
            static (output, pair) =>
            {
                if (pair.Right && !pair.Left.Left.Class.HasOwnMembers.Contains("Cdk"))
                {
                    Add(output, pair.Left, "Cdk.g", CdkEmitter.Emit(pair.Left.Left));
                }
            }
        );
    }

    // A class that has the attribute twice, on two of its parts, is one workflow all the same.
    private static WorkflowProgram? Read(GeneratorAttributeSyntaxContext attributed, CancellationToken cancellation) =>
        attributed.TargetSymbol is INamedTypeSymbol type
        && type.Attribute("AslGen", "StateMachineAttribute") is { } attribute
        && type.DeclarationWith(attribute, cancellation) == attributed.TargetNode
            ? WorkflowReadings.Read(type, attribute, attributed.SemanticModel.Compilation, cancellation).Program
            : null;

    private static void Add(
        SourceProductionContext output,
        (WorkflowProgram Program, EquatableArray<string> Clashes) named,
        string suffix,
        string source
    ) => output.AddSource($"{HintNames.Unique(named.Program.Class, named.Clashes)}.{suffix}.cs", SourceText.From(source, Encoding.UTF8));
}
