using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json.Nodes;
using AslGen.Compiler.Tests.Harness;

namespace AslGen.Validators.Tests;

/// <summary>A definition that AslGen made.</summary>
/// <param name="Name">A name for messages.</param>
/// <param name="Text">The definition.</param>
internal sealed record Definition(string Name, string Text)
{
    private static readonly ConcurrentDictionary<(string Name, string Language), Lazy<Definition>> Compiled = new();

    /// <summary>All definitions: of the workflows of <c>tests/Shared/Workflows</c> in both query languages, and of the samples.</summary>
    public static IReadOnlyList<Definition> All() =>
        [
            .. WorkflowSource
                .All.SelectMany(source => WorkflowSource.Languages.Select(language => (source.Name, language)))
                .AsParallel()
                .AsOrdered()
                .Select(workflow => Of(workflow.Name, workflow.language)),
            .. Samples(),
        ];

    /// <summary>The definition of a workflow of <c>tests/Shared/Workflows</c>.</summary>
    public static Definition Of(string name, string language) =>
        Compiled.GetOrAdd((name, language), workflow => new Lazy<Definition>(() => Compile(workflow.Name, workflow.Language))).Value;

    /// <summary>The definitions in the samples' build output.</summary>
    public static IReadOnlyList<Definition> Samples() =>
        [
            .. typeof(Definition)
                .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
                .Where(attribute => attribute.Key == "SampleAssembly")
                .SelectMany(attribute => Directory.GetFiles(Path.Combine(Path.GetDirectoryName(attribute.Value!)!, "asl"), "*.asl.json"))
                .Order(StringComparer.Ordinal)
                .Select(file => new Definition($"sample {Path.GetFileName(file)}", File.ReadAllText(file))),
        ];

    /// <summary>The texts of the JSONata expressions, without their marks.</summary>
    public IEnumerable<string> Expressions() => Strings(JsonNode.Parse(Text)).Where(IsExpression).Select(text => text[2..^2]);

    /// <summary>A state, wherever it is nested.</summary>
    public JsonNode State(string name) =>
        Scopes(JsonNode.Parse(Text)!).Select(scope => scope["States"]![name]).FirstOrDefault(state => state is not null)
        ?? throw new ArgumentException($"{Name} has no state {name}.", nameof(name));

    private static Definition Compile(string name, string language)
    {
        var source = WorkflowSource.Read(name);
        var text = GeneratorRun.Of(source.In(language)).Constant(source.TypeName, "Definition");
        Assert.NotEqual("", text);
        return new Definition($"{name} in {language}", text);
    }

    private static bool IsExpression(string text) =>
        text.StartsWith("{%", StringComparison.Ordinal) && text.EndsWith("%}", StringComparison.Ordinal);

    private static IEnumerable<string> Strings(JsonNode? node) =>
        node switch
        {
            JsonObject members => members.SelectMany(member => Strings(member.Value)),
            JsonArray items => items.SelectMany(Strings),
            JsonValue value when value.TryGetValue(out string? text) => [text],
            _ => [],
        };

    private static IEnumerable<JsonNode> Scopes(JsonNode scope) =>
        scope["States"]!
            .AsObject()
            .SelectMany(state => state.Value!["Branches"]?.AsArray() ?? [])
            .SelectMany(branch => Scopes(branch!))
            .Prepend(scope);
}
