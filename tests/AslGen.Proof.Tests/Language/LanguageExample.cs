using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AslGen.Proof.Tests.Language;

/// <summary>How an example is proven.</summary>
internal enum ProofKind
{
    /// <summary>The C# and the definition do the same.</summary>
    AgainstCSharp,

    /// <summary>C# cannot run it: the definition runs alone, over the files that the page shows.</summary>
    DefinitionAlone,

    /// <summary>Nothing can run it here, for the reason that the page says.</summary>
    Compiled,
}

/// <summary>What stands below an example's C#.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Language">The query language.</param>
/// <param name="Block">The block.</param>
internal sealed record ExampleOutput(OutputKind Kind, string Language, PageBlock Block);

/// <summary>What the block below an example says.</summary>
internal enum OutputKind
{
    /// <summary>The definition.</summary>
    Definition,

    /// <summary>The diagnostic of what is refused.</summary>
    Refusal,

    /// <summary>What the definition does that runs alone: calls and output.</summary>
    Run,
}

/// <summary>C# on a page of the language reference, and what the page says becomes of it.</summary>
/// <param name="Page">The page.</param>
/// <param name="Heading">The heading that it stands under.</param>
/// <param name="Block">The block with the C#.</param>
/// <param name="Outputs">The blocks that follow.</param>
internal sealed partial record LanguageExample(LanguagePage Page, string Heading, PageBlock Block, IReadOnlyList<ExampleOutput> Outputs)
{
    private const string WorkflowAttribute = "[StateMachine";

    private static readonly ConcurrentDictionary<(string, string), Lazy<Type>> Loaded = [];

    /// <summary>How it is proven: the word after <c>csharp</c> says so.</summary>
    public ProofKind Proof =>
        Block.Info switch
        {
            "csharp" => ProofKind.AgainstCSharp,
            "csharp definition" => ProofKind.DefinitionAlone,
            "csharp compiled" => ProofKind.Compiled,
            _ => throw new InvalidOperationException($"{Page.Name}, '{Heading}': what is ```{Block.Info}?"),
        };

    /// <summary>Whether tasks must fail for the example to do all it can.</summary>
    public bool IsAboutErrors => Failing().IsMatch(Block.Text);

    /// <summary>The name of the workflow class.</summary>
    public string ClassName => ClassDeclaration().Matches(Source("Jsonata"))[^1].Groups["name"].Value;

    /// <summary>The workflow class, compiled.</summary>
    /// <param name="language">The query language.</param>
    public Type Load(string language)
    {
        string source = Source(language);
        return Loaded.GetOrAdd((source, ClassName), _ => new Lazy<Type>(() => CompiledWorkflow.Load(source, ClassName))).Value;
    }

    /// <summary>The example in a class of its own, or in that of the page.</summary>
    /// <param name="language">The query language, as the member of <see cref="QueryLanguage"/> is called.</param>
    public string Source(string language)
    {
        string source = Block.Text.Contains(WorkflowAttribute, StringComparison.Ordinal)
            ? Page.Context[..Page.Context.IndexOf(WorkflowAttribute, StringComparison.Ordinal)] + Block.Text
            : Page
                .Context.Replace("async Task RunAsync", $"async {ReturnType()} RunAsync", StringComparison.Ordinal)
                .Replace("…", Block.Text, StringComparison.Ordinal);
        string[] usings = [.. Using().Matches(source).Select(match => match.Value).Distinct(StringComparer.Ordinal)];
        return string.Concat(usings)
            + Attribute()
                .Replace(
                    Using().Replace(source, ""),
                    match => $"[StateMachine(QueryLanguage = QueryLanguage.{language}{(match.Value.EndsWith('(') ? ", " : ")]")}"
                );
    }

    /// <inheritdoc />
    public override string ToString() => $"{Page.Name}, '{Heading}', line {Block.Line}";

    // A return inside of a lambda or local function is not the flow's.
    private string ReturnType() =>
        CSharpSyntaxTree
            .ParseText($"async Task RunAsync() {{ {Block.Text} }}")
            .GetRoot()
            .DescendantNodes(node =>
                node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax { Identifier.Text: not "RunAsync" })
            )
            .Any(node => node is ReturnStatementSyntax { Expression: not null })
            ? "Task<object?>"
            : "Task";

    [GeneratedRegex(@"^using [\w.]+;\n", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Using();

    [GeneratedRegex(@"\[StateMachine(\]|\()", RegexOptions.CultureInvariant)]
    private static partial Regex Attribute();

    [GeneratedRegex(@"\[StateMachine[^]]*\]\s+(?:[a-z]+ )*class (?<name>\w+)", RegexOptions.CultureInvariant)]
    private static partial Regex ClassDeclaration();

    [GeneratedRegex(@"\bcatch\b|\bfinally\b|\bRetry\(", RegexOptions.CultureInvariant)]
    private static partial Regex Failing();
}
