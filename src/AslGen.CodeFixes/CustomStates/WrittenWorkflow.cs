using AslGen.Compiler.Emit;
using AslGen.Compiler.FrontEnd;
using AslGen.Compiler.Hosting;
using AslGen.StatesLanguage;
using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Writing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AslGen.CodeFixes.CustomStates;

/// <summary>
/// Compiles a workflow before it is offered, and compares: what does not become the very state that it is written for is not offered.
/// </summary>
internal static class WrittenWorkflow
{
    /// <summary>Whether a file compiles without errors and findings, to a definition whose only state is a given one.</summary>
    /// <param name="text">The file.</param>
    /// <param name="compilation">The project that it is to be part of.</param>
    /// <param name="options">How the project's files are parsed.</param>
    /// <param name="expected">The state, without its transition.</param>
    /// <param name="placeholders">The placeholders in place of members of <c>Parameters</c>, by the members' names.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>Whether it does.</returns>
    public static bool Is(
        string text,
        Compilation compilation,
        CSharpParseOptions options,
        JsonObject expected,
        IReadOnlyDictionary<string, string> placeholders,
        CancellationToken cancellation
    )
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(text, options, cancellationToken: cancellation);
        Compilation with = compilation.AddSyntaxTrees(tree);
        SemanticModel model = with.GetSemanticModel(tree);
        ClassDeclarationSyntax declaration = tree.GetRoot(cancellation).DescendantNodes().OfType<ClassDeclarationSyntax>().First();
        if (
            model.GetDiagnostics(cancellationToken: cancellation).Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            || model.GetDeclaredSymbol(declaration, cancellation) is not { } type
            || type.Attribute("AslGen", "StateMachineAttribute") is not { } attribute
        )
        {
            return false;
        }

        FrontEndResult read = WorkflowFrontEnd.Read(type, attribute, with, cancellation);
        return read is { IsCSharpBroken: false, Program: { } program }
            && WorkflowAnalyzer.FindingsOf(read).Count == 0
            && WorkflowOutput.Of(program).Model is { Scope.States: [var state] }
            && Normal(Without(PlainJson.Of(DefinitionWriter.ToJson(state)), "End")).Equals(Normal(Filled(expected, placeholders)));
    }

    private static JsonValue Without(JsonValue value, string name) =>
        value is JsonObject @object
            ? @object with
            {
                Members = @object.Members.Where(member => member.Name != name).ToEquatableArray(),
            }
            : value;

    private static JsonObject Filled(JsonObject state, IReadOnlyDictionary<string, string> placeholders) =>
        state with
        {
            Members = state
                .Members.Select(member =>
                    member is { Name: "Parameters", Value: JsonObject parameters }
                        ? new JsonMember(
                            member.Name,
                            parameters with
                            {
                                Members = parameters
                                    .Members.Select(parameter =>
                                        placeholders.TryGetValue(parameter.Name, out string? name)
                                            ? new JsonMember(parameter.Name, new JsonString(PlaceholderText.Placeholder(name)))
                                            : parameter
                                    )
                                    .ToEquatableArray(),
                            }
                        )
                        : member
                )
                .ToEquatableArray(),
        };

    // Members in one order, and nothing about where values come from.
    private static JsonValue Normal(JsonValue value) =>
        value switch
        {
            JsonObject @object => new JsonObject(
                @object
                    .Members.OrderBy(member => member.Name, StringComparer.Ordinal)
                    .Select(member => new JsonMember(member.Name, Normal(member.Value)))
                    .ToEquatableArray()
            ),
            JsonArray array => new JsonArray(array.Items.Select(Normal).ToEquatableArray()),
            _ => value with { Origin = -1 },
        };
}
