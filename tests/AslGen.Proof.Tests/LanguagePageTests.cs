using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace AslGen.Proof.Tests;

/// <summary>
/// The examples of the language reference. Each is the body of a flow in the page's own class; the definition that follows it is
/// the one that it compiles to, and does what the C# does.
/// </summary>
public sealed partial class LanguagePageTests
{
    private static readonly string Page = Path.Combine(Repository.Root, "docs", "language.md");

    private static readonly string Text = File.ReadAllText(Page);

    private static readonly string Context = ContextBlock().Match(Text).Groups["code"].Value;

    public static TheoryData<int> Numbers { get; } = new(Enumerable.Range(0, Examples().Count));

    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task An_example_does_what_the_CSharp_does(int number)
    {
        Match example = Examples()[number];

        Assert.Empty((await Proof.DifferencesAsync(Load(example))).Take(2));
    }

    [Fact]
    public void The_definitions_are_what_the_examples_compile_to()
    {
        string text = Example().Replace(Text, match => match.Groups["before"].Value + DefinitionOf(match) + match.Groups["after"].Value);
        Baseline.MatchFile(Page, text);
    }

    private static MatchCollection Examples() => Example().Matches(Text);

    private static string DefinitionOf(Match example)
    {
        Type workflow = Load(example);
        Assert.True(
            workflow.GetField("Definition")?.GetRawConstantValue() is string { Length: > 0 },
            $"The example is refused:\n{example.Groups["code"].Value}"
        );
        JsonObject definition = JsonNode.Parse((string)workflow.GetField("Definition")!.GetRawConstantValue()!)!.AsObject();
        definition.Remove("QueryLanguage");
        return CompactJson.Write(definition) + "\n";
    }

    private static Type Load(Match example)
    {
        string body = example.Groups["code"].Value;
        string signature = GivesValue().IsMatch(body) ? "async Task<object?> RunAsync" : "async Task RunAsync";
        string language = example.Groups["language"].Value is "JSONPath" ? "JsonPath" : "Jsonata";
        return CompiledWorkflow.Load(
            Context
                .Replace("[StateMachine]", $"[StateMachine(QueryLanguage = QueryLanguage.{language})]", StringComparison.Ordinal)
                .Replace("async Task RunAsync", signature, StringComparison.Ordinal)
                .Replace("…", body, StringComparison.Ordinal),
            "Example"
        );
    }

    // The block that declares the class in which the examples stand.
    [GeneratedRegex(@"```csharp\n(?<code>(?:(?!```)[\s\S])*class Example\((?:(?!```)[\s\S])*)```", RegexOptions.CultureInvariant)]
    private static partial Regex ContextBlock();

    // C#, and the JSON that directly follows.
    [GeneratedRegex(
        @"(?<before>```csharp(?: (?<language>JSONPath))?\n(?<code>(?:(?!```)[\s\S])*)```\n+```json\n)(?:(?!```)[\s\S])*(?<after>```)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Example();

    [GeneratedRegex(@"\breturn [^;]", RegexOptions.CultureInvariant)]
    private static partial Regex GivesValue();
}
