using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;
using System.Text.Json.Nodes;
using AslGen.Compiler.FrontEnd;
using AslGen.Compiler.Lowering;
using AslGen.Compiler.Program;
using AslGen.Compiler.Program.Members;
using AslGen.Compiler.Tests.Harness;
using AslGen.StatesLanguage.Writing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AslGen.Validators.Tests.Members;

/// <summary>A case as C# that can be run, and as the JSONata that it is compiled to.</summary>
/// <param name="Case">The case.</param>
/// <param name="Run">Runs the C# with inputs.</param>
/// <param name="InputJson">The inputs as the execution's input.</param>
/// <param name="Jsonata">The expression; null where it is refused.</param>
/// <param name="Findings">What the compiler reports.</param>
/// <param name="Members">The rows of the table that it uses.</param>
internal sealed record MemberProgram(
    MemberCase Case,
    Func<object?[], object?> Run,
    Func<object?[], string> InputJson,
    string? Jsonata,
    IReadOnlyList<string> Findings,
    IReadOnlyList<Member> Members
)
{
    /// <summary>Compiles cases, all at once.</summary>
    public static IReadOnlyList<MemberProgram> Compile(IReadOnlyList<MemberCase> cases)
    {
        string source = Header + string.Concat(cases.Select((@case, index) => SourceOf(@case, index)));
        // With C# 13, 'params' are spans where there is a choice.
        CSharpParseOptions options = Compilations.ParseOptions.WithLanguageVersion(LanguageVersion.CSharp13);
        CSharpCompilation compilation = Compilations.Of();
        compilation = compilation
            .ReplaceSyntaxTree(
                compilation.SyntaxTrees[0],
                compilation.SyntaxTrees[0].WithRootAndOptions(compilation.SyntaxTrees[0].GetRoot(), options)
            )
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, options));
        using MemoryStream stream = new();
        var emitted = compilation.Emit(stream);
        Assert.True(
            emitted.Success,
            string.Join(
                '\n',
                emitted.Diagnostics.Where(entry => entry.Severity == DiagnosticSeverity.Error).Select(entry => Show(entry, source))
            )
        );
        stream.Position = 0;
        Assembly assembly = new AssemblyLoadContext("members").LoadFromStream(stream);
        return [.. cases.Select((@case, index) => Of(@case, index, compilation, assembly))];
    }

    private const string Header =
        """
            using System.Globalization;
            using System.Text;
            using System.Text.Json;
            using System.Text.Json.Serialization;
            using System.Security.Cryptography;
            using AslGen;


            """ + MemberItem.Source;

    private static string SourceOf(MemberCase @case, int index)
    {
        string parameters = string.Join(", ", @case.Inputs.Select(input => $"{MemberInputs.All[input.Kind].Type} {input.Name}"));
        string locals = string.Concat(@case.Inputs.Select(input => $"var {input.Name} = input.{input.Name}; "));
        return $$"""

            namespace Case{{index}}
            {
                {{@case.Types}}
                public sealed record Input({{parameters}});
                public static class Plain { public static object? Run({{parameters}}) { {{@case.Statements}} return {{@case.Expression}}; } }
                [StateMachine]
                public partial class Workflow
                {
                    public async Task<object> RunAsync(Input input) { {{locals}} {{@case.Statements}} return new { value = {{@case.Expression}} }; }
                }
            }

            """;
    }

    private static MemberProgram Of(MemberCase @case, int index, CSharpCompilation compilation, Assembly assembly)
    {
        INamedTypeSymbol type = compilation.GetTypeByMetadataName($"Case{index}.Workflow")!;
        FrontEndResult read = WorkflowFrontEnd.Read(type, type.GetAttributes()[0], compilation, TestContext.Current.CancellationToken);
        BackEndResult? lowered = read.Program?.Flow is null ? null : WorkflowBackEnd.Lower(read.Program);
        MethodInfo run = assembly.GetType($"Case{index}.Plain")!.GetMethod("Run")!;
        Type[] types = [.. run.GetParameters().Select(parameter => parameter.ParameterType)];
        return new MemberProgram(
            @case,
            values => run.Invoke(null, [.. values.Zip(types, Convert)]),
            values => InputOf(@case, values),
            lowered?.Definition is null ? null : JsonataIn(DefinitionWriter.Write(lowered.Definition)),
            [
                .. read
                    .Findings.Concat(lowered?.Findings ?? [])
                    .Select(finding => $"{finding.RuleId} {string.Join(", ", finding.Arguments)}"),
            ],
            [.. MembersIn(read.Program?.Flow)]
        );
    }

    // The cases' own types are made of the JSON of the tests' types.
    private static object? Convert(object? value, Type type) =>
        value is MemberJson json ? JsonSerializer.Deserialize(json.Text, type)
        : value is null || type.IsInstanceOfType(value) ? value
        : JsonSerializer.Deserialize(JsonSerializer.Serialize(value), type);

    // What is null is in the JSON or is not, now and then.
    private static string InputOf(MemberCase @case, object?[] values)
    {
        JsonObject all = [];
        JsonObject some = [];
        foreach (((string kind, string name), object? value) in @case.Inputs.Zip(values))
        {
            JsonNode? node = value is MemberJson json ? JsonNode.Parse(json.Text) : JsonSerializer.SerializeToNode(value);
            all[name] = node;
            if (node is not null)
            {
                some[name] =
                    kind.StartsWith("item", StringComparison.Ordinal) && !@case.HasAllMembers ? WithoutNulls(node) : node.DeepClone();
            }
        }

        string text = all.ToJsonString();
        return text.Length % 2 == 0 ? some.ToJsonString() : text;
    }

    private static JsonNode? WithoutNulls(JsonNode? node) =>
        node switch
        {
            JsonObject members => new JsonObject(
                members
                    .Where(member => member.Value is not null)
                    .Select(member => KeyValuePair.Create(member.Key, WithoutNulls(member.Value)))
            ),
            JsonArray items => new JsonArray([.. items.Select(WithoutNulls)]),
            _ => node?.DeepClone(),
        };

    private static IEnumerable<Member> MembersIn(Compiler.Program.Flow? flow) =>
        flow?.Statements.Select(statement =>
                statement is ReturnStatement @return ? @return.Value
                : statement is AssignStatement assign ? assign.Value
                : null
            )
            .OfType<Expression>()
            .SelectMany(value => value.DescendantsAndSelf().Concat(Simplifier.Simplify(value).DescendantsAndSelf()))
            .OfType<MemberCall>()
            .Select(call => call.Member)
        ?? [];

    // The flow gives its value in the output of its only state. What is constant is JSON there.
    private static string JsonataIn(string definition)
    {
        JsonObject states = JsonNode.Parse(definition)!["States"]!.AsObject();
        Assert.True(states.Count == 1, definition);
        JsonNode state = states.First().Value!;
        JsonNode? value = state["Output"]!["value"];
        return value is JsonValue text && text.TryGetValue(out string? expression) && expression.StartsWith("{%", StringComparison.Ordinal)
            ? expression[2..^2].Trim()
            : value?.ToJsonString() ?? "null";
    }

    private static string Show(Diagnostic diagnostic, string source) =>
        $"{diagnostic.GetMessage()}: {source.Split('\n')[diagnostic.Location.GetLineSpan().StartLinePosition.Line].Trim()}";
}
