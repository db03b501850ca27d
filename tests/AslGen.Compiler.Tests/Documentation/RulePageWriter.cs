using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using AslGen.Compiler.Diagnostics;
using AslGen.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AslGen.Compiler.Tests.Documentation;

/// <summary>Writes the page that explains the rules out of the rule table and the explanations that lie beside it.</summary>
internal static partial class RulePageWriter
{
    /// <summary>What each rule is explained by: why it matters, a wrong and a right example, and the fix.</summary>
    public static string ExplanationsFolder { get; } =
        Path.Combine(Repository.Root, "src", "AslGen.Compiler", "Diagnostics", "Explanations");

    /// <summary>The rules for which there is a fix.</summary>
    public static IReadOnlySet<string> Fixable { get; } =
        Assembly
            .Load("AslGen.CodeFixes")
            .GetTypes()
            .Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(CodeFixProvider)))
            .SelectMany(type => ((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds)
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>The IDs of what the build task reports; its source is not referenced here.</summary>
    public static IReadOnlyList<string> BuildErrors { get; } =
    [
        .. RuleInQuotes()
            .Matches(File.ReadAllText(Path.Combine(Repository.Root, "src", "AslGen.Build", "BuildProblem.cs")))
            .Select(match => match.Groups[1].Value)
            .Order(StringComparer.Ordinal),
    ];

    public static string Write()
    {
        StringBuilder page = new();
        page.Append(Introduction.ReplaceLineEndings("\n"));
        foreach (DiagnosticDescriptor rule in Rules.All.Values.OrderBy(rule => rule.Id, StringComparer.Ordinal))
        {
            string fix = Fixable.Contains(rule.Id) ? "yes " : "";
            page.Append(
                $"| [{rule.Id}](#{rule.Id.ToLowerInvariant()}) | {rule.DefaultSeverity.ToString().ToLowerInvariant()} | {rule.Title} | {fix}|\n"
            );
        }

        string builds = string.Join(", ", BuildErrors.SkipLast(1).Select(LinkTo)) + " and " + LinkTo(BuildErrors[^1]);
        page.Append($"\nThe build itself reports {builds}.\n\n");
        page.Append(Chapters.ReplaceLineEndings("\n").Replace("JUDGEMENTS", Judgements(), StringComparison.Ordinal));
        foreach (string id in Rules.All.Keys.Concat(BuildErrors).Order(StringComparer.Ordinal))
        {
            // What the build reports is no rule of the table; its explanation starts with its own title.
            string title = Rules.All.TryGetValue(id, out DiagnosticDescriptor? rule) ? $"**{rule.Title}.** " : "";
            page.Append($"\n## {id}\n\n{title}{File.ReadAllText(Path.Combine(ExplanationsFolder, id + ".md")).ReplaceLineEndings("\n")}");
        }

        return page.ToString();
    }

    private static string LinkTo(string id) => $"[{id}](#{id.ToLowerInvariant()})";

    private static string Judgements()
    {
        string[] ids = [.. Rules.All.Keys.Where(Rules.LeavesDefinition).Order(StringComparer.Ordinal)];
        return string.Join(", ", ids[..^1]) + " and " + ids[^1];
    }

    private const string Introduction = """
        # Diagnostics

        AslGen reports mistakes in workflows, and in code against the AWS CDK's constructs for Step Functions, while you write them, in the
        editor and in the build. Each rule has a section here, and each diagnostic links to its section. This page is generated from the rule
        table, and each example is a test: the first breaks the rule, the second keeps all rules.

        | Rule | Severity | What it says | Fix |
        | --- | --- | --- | --- |

        """;

    private const string Chapters = """
        AslGen also holds the definition that it makes against the [rules on definitions](docs/rules.md), once this page's rules have nothing to
        say, and reports what breaks one at the C# that it comes from: at the state's method, or at the expression. Such a diagnostic links to
        its section there.

        ## Severity

        Set another severity than that of the table in `.editorconfig`, for one rule or for a category:

        ```ini
        [*.cs]
        dotnet_diagnostic.ASL2001.severity = warning
        dotnet_analyzer_diagnostic.category-AslGen.Tasks.severity = warning
        ```

        The categories are `AslGen.Workflow` (ASL1xxx), `AslGen.Tasks` (ASL2xxx), `AslGen.Data` (ASL3xxx), `AslGen.Errors` (ASL4xxx),
        `AslGen.Structure` (ASL5xxx), `AslGen.Permissions` (ASL6xxx) and `AslGen.Cdk` (ASL7xxx). `#pragma warning disable ASL2001` and
        `[SuppressMessage("AslGen.Tasks", "ASL2001")]` work as everywhere in C#.

        What a lower severity does depends on the rule. JUDGEMENTS judge a workflow that can be
        compiled: with a lower severity it is compiled as it is written. With all other rules on workflows there is nothing to compile: the
        workflow has no definition, and the build says so with [ASL1090](#asl1090), whatever the severity.

        AslGen is quiet while the C# itself is broken. Beside C#'s own errors in a workflow it reports one thing at most, and only what
        stays true however these errors are mended.

        ## Silenced warnings

        In workflow classes AslGen silences advice that is wrong for them: CS0164 for a label that names a state; CA1822 (make static) for
        `RunAsync` and the states; CS1998 (async without await) for `RunAsync`; IDE0060 and CA1801 (unused parameter) for `RunAsync` and the
        states.

        ## Code against the CDK

        The rules ASL7xxx are for everyone who uses `Amazon.CDK.AWS.StepFunctions` in C#, with or without workflow classes. They see through
        locals, fields, properties and methods that give one value, and through dictionaries and arrays in all of their forms. What is not
        known before the code runs is not judged. In a project without the CDK they do nothing.

        A definition that is a constant text in the code, `DefinitionBody.FromString("…")` or `DefinitionString`, and the `StateJson` of a
        `CustomState` are held against the [rules on definitions](docs/rules.md), too. What breaks one is reported at its place inside the
        literal.

        ## The examples

        The examples of ASL1xxx to ASL6xxx are complete workflow classes. They use these types, and the namespaces that .NET projects import by
        default:

        ```csharp
        using AslGen;

        public sealed record LoanApplication(string Reference, int Amount);

        public sealed record Valuation(string Reference, decimal Value);
        ```

        Those of ASL7xxx are statements in the constructor of a stack. `fn` and `other` are functions, `queue` is a queue, `table` a table,
        `connection` an EventBridge connection and `child` a state machine.

        """;

    [GeneratedRegex(@"""(ASL\d{4})""", RegexOptions.CultureInvariant)]
    private static partial Regex RuleInQuotes();
}
