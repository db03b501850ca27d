using System.Text;

namespace AslGen.Proof.Tests.Language;

/// <summary>A fenced block of a page.</summary>
/// <param name="Info">What stands after the fence.</param>
/// <param name="Text">The lines inside.</param>
/// <param name="Heading">The heading above, as it is written.</param>
/// <param name="Line">The number of the fence's line.</param>
/// <param name="Start">Where <paramref name="Text"/> begins in the page.</param>
internal sealed record PageBlock(string Info, string Text, string Heading, int Line, int Start);

/// <summary>
/// A page of the language reference. Its examples are blocks of C#, the body of a flow or a whole workflow class, with what becomes
/// of them below: <c>json</c> is the definition and <c>text</c> the diagnostic, in JSONata unless <c>JSONPath</c> follows.
/// </summary>
internal sealed class LanguagePage
{
    private readonly string _text;
    private readonly string _path;
    private readonly IReadOnlyList<PageBlock> _blocks;

    private LanguagePage(string path, LanguagePage? reference)
    {
        _path = path;
        _text = File.ReadAllText(path).ReplaceLineEndings("\n");
        _blocks = [.. BlocksOf(_text)];
        Name = Path.GetRelativePath(Repository.Root, path).Replace('\\', '/');
        Headings = [.. HeadingsOf(_text)];
        Examples = [.. ExamplesOf()];
        Context = _blocks.FirstOrDefault(IsContext)?.Text ?? reference!.Context;
    }

    /// <summary>The reference itself, and then the pages with the examples of its tables' rows.</summary>
    public static IReadOnlyList<LanguagePage> All { get; } = ReadAll();

    /// <summary>The file, from the root of the repository.</summary>
    public string Name { get; }

    /// <summary>The source whose class has the examples as its <c>RunAsync</c>: the page's own, or the reference's.</summary>
    public string Context { get; }

    /// <summary>The headings in order, without those of the page itself.</summary>
    public IReadOnlyList<string> Headings { get; }

    /// <summary>The examples in order.</summary>
    public IReadOnlyList<LanguageExample> Examples { get; }

    /// <summary>What runs of the definition alone are given: the block <c>json input</c>.</summary>
    public string Input => _blocks.Single(block => block.Info == "json input").Text;

    /// <summary>The files that the page shows, by their keys: blocks <c>text file in/a.csv</c>.</summary>
    public IEnumerable<(string Key, string Text)> Files =>
        _blocks
            .Where(block => block.Info.StartsWith("text file ", StringComparison.Ordinal))
            .Select(block => (block.Info["text file ".Length..], block.Text));

    /// <summary>Compares the page with what it should say, or writes it.</summary>
    /// <param name="write">What an output should say; null where that is not known.</param>
    public async Task MatchAsync(Func<LanguageExample, ExampleOutput, Task<string?>> write)
    {
        StringBuilder page = new();
        int end = 0;
        foreach (LanguageExample example in Examples)
        {
            foreach (ExampleOutput output in example.Outputs)
            {
                page.Append(_text, end, output.Block.Start - end).Append(await write(example, output) ?? output.Block.Text);
                end = output.Block.Start + output.Block.Text.Length;
            }
        }

        Baseline.MatchFile(_path, page.Append(_text, end, _text.Length - end).ToString());
    }

    private static IReadOnlyList<LanguagePage> ReadAll()
    {
        string docs = Path.Combine(Repository.Root, "docs");
        LanguagePage reference = new(Path.Combine(docs, "language.md"), null);
        return
        [
            reference,
            .. Directory
                .GetFiles(Path.Combine(docs, "language"), "*.md")
                .Order(StringComparer.Ordinal)
                .Select(path => new LanguagePage(path, reference)),
        ];
    }

    private static bool IsContext(PageBlock block) =>
        block.Info == "csharp"
        && block.Text.Contains("…\n", StringComparison.Ordinal)
        && block.Text.Contains("class Example(", StringComparison.Ordinal);

    private IEnumerable<LanguageExample> ExamplesOf()
    {
        for (int index = 0; index < _blocks.Count; index++)
        {
            PageBlock block = _blocks[index];
            ExampleOutput[] outputs =
            [
                .. _blocks
                    .Skip(index + 1)
                    .TakeWhile(next => next.Heading == block.Heading)
                    .Select(OutputOf)
                    .TakeWhile(output => output is not null)!,
            ];
            if (block.Info.StartsWith("csharp", StringComparison.Ordinal) && !IsContext(block) && outputs.Length > 0)
            {
                yield return new LanguageExample(this, block.Heading, block, outputs);
            }
        }
    }

    private static ExampleOutput? OutputOf(PageBlock block) =>
        block.Info switch
        {
            "json" => new(OutputKind.Definition, "Jsonata", block),
            "json JSONPath" => new(OutputKind.Definition, "JsonPath", block),
            "text" => new(OutputKind.Refusal, "Jsonata", block),
            "text JSONPath" => new(OutputKind.Refusal, "JsonPath", block),
            "text run" => new(OutputKind.Run, "Jsonata", block),
            _ => null,
        };

    private static IEnumerable<string> HeadingsOf(string text)
    {
        bool isCode = false;
        foreach (string line in text.Split('\n'))
        {
            isCode ^= line.StartsWith("```", StringComparison.Ordinal);
            if (!isCode && line.StartsWith("## ", StringComparison.Ordinal))
            {
                yield return line[3..];
            }
        }
    }

    private static IEnumerable<PageBlock> BlocksOf(string text)
    {
        string heading = "";
        string? info = null;
        int start = 0;
        int line = 0;
        int blockLine = 0;
        for (int at = 0; at < text.Length; )
        {
            int end = text.IndexOf('\n', at) is var found and >= 0 ? found + 1 : text.Length;
            string read = text[at..end].TrimEnd('\n');
            line++;
            if (read.StartsWith("```", StringComparison.Ordinal))
            {
                if (info is null)
                {
                    (info, start, blockLine) = (read[3..].Trim(), end, line);
                }
                else
                {
                    yield return new PageBlock(info, text[start..at], heading, blockLine, start);
                    info = null;
                }
            }
            else if (info is null && read.StartsWith('#'))
            {
                heading = read.TrimStart('#').Trim();
            }

            at = end;
        }
    }
}
