using System.Composition;
using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Services;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TextSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace AslGen.CodeFixes.CustomStates;

/// <summary>
/// Writes the Task state in a <c>CustomState</c> of the CDK as a workflow class, in a file of its own. It is offered only where that class
/// compiles to the very same state. The <c>CustomState</c> stays for the author to replace.
/// </summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(CustomStateRefactoring)), Shared]
public sealed class CustomStateRefactoring : CodeRefactoringProvider
{
    private const string Title = "Write this CustomState as an AslGen workflow state";

    // What becomes of the other fields cannot be written, or depends on the states around.
    private static readonly HashSet<string> Fields = new(StringComparer.Ordinal)
    {
        "Type",
        "Comment",
        "Resource",
        "Parameters",
        "TimeoutSeconds",
        "HeartbeatSeconds",
        "Retry",
        "ResultPath",
        "OutputPath",
    };

    /// <inheritdoc />
    public sealed override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        Document document = context.Document;
        CancellationToken cancellation = context.CancellationToken;
        if (
            await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root
            || CreationAt(root, context.Span) is not { } creation
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || CustomStateJson.Read(creation, model, cancellation) is not { } state
            || Write(creation, state, document, model, cancellation) is not { } written
        )
        {
            return;
        }

        context.RegisterRefactoring(
            CodeAction.Create(
                Title,
                stopped =>
                    Task.FromResult(
                        document.Project.AddDocument(written.Name + ".cs", SourceText.From(written.Text), document.Folders).Project.Solution
                    ),
                nameof(CustomStateRefactoring)
            )
        );
    }

    // Names alone say of almost all code that it is none, before anything is bound.
    private static BaseObjectCreationExpressionSyntax? CreationAt(SyntaxNode root, TextSpan span) =>
        root.FindNode(span, getInnermostNodeForTie: true)
            .AncestorsAndSelf()
            .OfType<BaseObjectCreationExpressionSyntax>()
            .FirstOrDefault(creation =>
                creation.ArgumentList is { Arguments.Count: 3 }
                && creation
                    is ImplicitObjectCreationExpressionSyntax
                        or ObjectCreationExpressionSyntax
                        {
                            Type: SimpleNameSyntax { Identifier.ValueText: "CustomState" }
                                or QualifiedNameSyntax { Right.Identifier.ValueText: "CustomState" }
                        }
            );

    private static (string Name, string Text)? Write(
        BaseObjectCreationExpressionSyntax creation,
        CustomStateJson state,
        Document document,
        SemanticModel model,
        CancellationToken cancellation
    )
    {
        if (
            state.State.Members.Any(member => !Fields.Contains(member.Name))
            || state.State["Resource"] is not JsonString { Text: var resource }
            || TaskResource.Parse(resource) is not ServiceApiResource called
            || TaskType.Find(model.Compilation, called, state.State["Parameters"] as JsonObject ?? new JsonObject([])) is not { } task
        )
        {
            return null;
        }

        INamespaceSymbol? space = model.GetEnclosingSymbol(creation.SpanStart, cancellation)?.ContainingNamespace;
        string name = NameFor(state.Id, space ?? model.Compilation.GlobalNamespace, document);
        // Some places take text as it is and write any other value as JSON text.
        foreach (string untyped in new[] { "JsonElement", "string" })
        {
            WorkflowText writer = new(state, task, model.Compilation, untyped);
            if (
                writer.Write(name, space is null or { IsGlobalNamespace: true } ? null : space.ToDisplayString()) is { } text
                && WrittenWorkflow.Is(
                    text,
                    model.Compilation,
                    (CSharpParseOptions)creation.SyntaxTree.Options,
                    state.State,
                    writer.Placeholders,
                    cancellation
                )
            )
            {
                return (name, text);
            }
        }

        return null;
    }

    // Of neither a type nor a file that is there, nor of a member that the class has.
    private static string NameFor(string id, INamespaceSymbol space, Document document)
    {
        string name = Literals.Pascal(id);
        while (
            WorkflowText.Members.Contains(name)
            || space.GetMembers(name).Any()
            || document.Project.Documents.Any(other => string.Equals(other.Name, name + ".cs", StringComparison.OrdinalIgnoreCase))
        )
        {
            name += "Workflow";
        }

        return name;
    }
}
