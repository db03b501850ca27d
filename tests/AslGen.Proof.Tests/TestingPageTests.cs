using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace AslGen.Proof.Tests;

/// <summary>The examples of docs/testing.md compile, and do what they say.</summary>
public sealed partial class TestingPageTests
{
    [Fact]
    public async Task The_examples_run()
    {
        string page = Read("docs", "testing.md");
        string workflow = Blocks(Read("README.md"), "csharp").First();
        string source = $$"""
            {{workflow.Replace("using AslGen;", "using AslGen;\nusing AslGen.Testing;", StringComparison.Ordinal)}}
            {{string.Concat(Blocks(page, "csharp declarations"))}}
            public static class Examples
            {
                public static async Task RunAsync()
                {
                    {{string.Concat(Blocks(page, "csharp"))}}
                }
            }
            """;

        Type examples = CompiledWorkflow.Load(source, "Examples", MetadataReference.CreateFromFile(typeof(Simulator).Assembly.Location));

        await (Task)examples.GetMethod("RunAsync", BindingFlags.Static | BindingFlags.Public)!.Invoke(null, [])!;
    }

    private static string Read(params string[] path) => File.ReadAllText(Path.Combine([Repository.Root, .. path]));

    private static IEnumerable<string> Blocks(string page, string kind) =>
        Block().Matches(page).Where(block => block.Groups["kind"].Value == kind).Select(block => block.Groups["code"].Value);

    [GeneratedRegex(
        "^```(?<kind>[^\n]*)\n(?<code>.*?)^```",
        RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.CultureInvariant
    )]
    private static partial Regex Block();
}
