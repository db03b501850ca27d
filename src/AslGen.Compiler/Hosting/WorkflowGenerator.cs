using System.Text;
using AslGen.Compiler.Emit;
using AslGen.Compiler.FrontEnd;
using AslGen.Compiler.Program;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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

    /// <summary>The full name of the attribute that makes a class a workflow.</summary>
    internal const string AttributeName = "AslGen.StateMachineAttribute";

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<WorkflowProgram> programs = context
            .SyntaxProvider.ForAttributeWithMetadataName(
                AttributeName,
                static (node, _) => node is TypeDeclarationSyntax,
                static (attributed, cancellation) =>
                    attributed.TargetSymbol is INamedTypeSymbol type
                        ? WorkflowFrontEnd.Read(type, attributed.Attributes[0], attributed.SemanticModel.Compilation, cancellation).Program
                        : null
            )
            .Where(static program => program is not null)
            .Select(static (program, _) => program!)
            .WithTrackingName(ProgramsStep);
        context.RegisterSourceOutput(programs, static (output, program) => Add(output, program, "g", WorkflowEmitter.Emit(program)));

        IncrementalValueProvider<bool> hasCdk = context
            .CompilationProvider.Select(
                static (compilation, _) => compilation.GetTypeByMetadataName("AslGen.Cdk.WorkflowStateMachine") is not null
            )
            .WithTrackingName(CdkStep);
        context.RegisterSourceOutput(
            programs.Combine(hasCdk),
            static (output, pair) =>
            {
                if (pair.Right && !pair.Left.Class.HasOwnMembers.Contains("Cdk"))
                {
                    Add(output, pair.Left, "Cdk.g", CdkEmitter.Emit(pair.Left));
                }
            }
        );
    }

    private static void Add(SourceProductionContext output, WorkflowProgram program, string suffix, string source)
    {
        string name = string.Join(
            ".",
            program.Class.ContainingTypes.Select(type => type.Substring(type.LastIndexOf(' ') + 1)).Append(program.Class.Name)
        );
        string qualified = program.Class.Namespace.Length == 0 ? name : program.Class.Namespace + "." + name;
        output.AddSource($"{qualified.Replace("@", "")}.{suffix}.cs", SourceText.From(source, Encoding.UTF8));
    }
}
