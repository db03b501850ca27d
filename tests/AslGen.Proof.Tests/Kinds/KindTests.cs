using System.Text;
using AslGen.Compiler.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AslGen.Proof.Tests.Kinds;

/// <summary>Every kind of statement, expression and pattern that C# has is compiled to what it means, or refused where it stands.</summary>
public sealed class KindTests
{
    private const string Page = "docs/constructs.md";

    private static readonly Lazy<IReadOnlyList<Snippet>> Read = new(() => [.. Snippets.All.Select(Snippet.Of)]);

    public static TheoryData<int> Numbers { get; } = new(Enumerable.Range(0, Snippets.All.Count));

    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task A_construct_means_what_it_means_in_CSharp_or_has_one_finding_where_it_stands(int number)
    {
        Snippet snippet = Read.Value[number];
        AnalyzerRun run = await AnalyzerRun.Of(snippet.Compile("Jsonata"));
        if (snippet.Refused is { } place)
        {
            if (run.CSharpErrors.Count > 0)
            {
                // C# itself has no such thing in an async method, and says so.
                return;
            }

            Diagnostic finding = Assert.Single(run.Findings);
            Assert.True(
                place.IntersectsWith(finding.Location.SourceSpan),
                $"{finding} is at {finding.Location.SourceSpan}, not at {place}"
            );
            return;
        }

        Assert.Empty(run.Findings);
        foreach (string language in WorkflowSource.Languages)
        {
            Type workflow = CompiledWorkflow.Load(snippet.Compile(language), "W");
            bool isCompiled = workflow.GetField("Definition")?.GetRawConstantValue() is string { Length: > 0 };
            Assert.True(isCompiled || language == "JsonPath", "There is no definition.");
            Assert.Empty(isCompiled ? (await Proof.DifferencesAsync(workflow)).Take(2) : []);
        }
    }

    [Fact]
    public void There_is_a_snippet_for_each_kind_of_syntax()
    {
        HashSet<SyntaxKind> seen = [.. Read.Value.SelectMany(snippet => snippet.SyntaxKinds)];
        string[] missing =
        [
            .. Enum.GetValues<SyntaxKind>()
                .Distinct()
                .Where(IsConstruct)
                .Except(seen)
                .Except(ElsewhereInCSharp)
                .Select(kind => kind.ToString()),
        ];
        Assert.True(missing.Length == 0, string.Join(", ", missing));
    }

    [Fact]
    public void There_is_a_snippet_for_each_kind_of_operation()
    {
        HashSet<OperationKind> seen = [.. Read.Value.SelectMany(snippet => snippet.OperationKinds)];
        string[] missing =
        [
            .. Enum.GetValues<OperationKind>()
                .Distinct()
                .Where(kind => kind.ToString() != "CollectionElementInitializer")
                .Except(seen)
                .Except(NotOfSource)
                .Select(kind => kind.ToString()),
        ];
        Assert.True(missing.Length == 0, string.Join(", ", missing));
    }

    [Fact]
    public async Task The_page_lists_them()
    {
        StringBuilder page = new();
        page.Append(
            """
            # Statements, expressions and patterns

            Every kind that C# has, in the body of `RunAsync`, and what becomes of it. What is compiled is run in the simulator against the C# itself, with the
            same inputs and answers. What is refused has one diagnostic, at the part in the last column.

            | C# | JSONata | JSONPath | Refused |
            | --- | --- | --- | --- |

            """
        );
        foreach (Snippet snippet in Read.Value)
        {
            page.Append(await RowAsync(snippet));
        }

        Baseline.MatchFile(Path.Combine(Repository.Root, Page), page.ToString());
    }

    private static async Task<string> RowAsync(Snippet snippet)
    {
        string code = Cell(snippet.Statements);
        if (snippet.Refused is not null)
        {
            AnalyzerRun run = await AnalyzerRun.Of(snippet.Compile("Jsonata"));
            string? id = (run.CSharpErrors.Count > 0 ? run.CSharpErrors : run.Findings).FirstOrDefault()?.Id;
            return $"| {code} | no | no | {Cell(snippet.RefusedText!)} ({id}) |\n";
        }

        Type inJsonPath = CompiledWorkflow.Load(snippet.Compile("JsonPath"), "W");
        bool isInJsonPath = inJsonPath.GetField("Definition")?.GetRawConstantValue() is string { Length: > 0 };
        return $"| {code} | yes | {(isInJsonPath ? "yes" : "no")} | |\n";
    }

    private static string Cell(string code) => "`" + code.Replace("|", "\\|", StringComparison.Ordinal) + "`";

    private static bool IsConstruct(SyntaxKind kind) =>
        kind.ToString() is var name
        && (
            name.EndsWith("Statement", StringComparison.Ordinal)
            || name.EndsWith("Expression", StringComparison.Ordinal)
            || name.EndsWith("Pattern", StringComparison.Ordinal)
        );

    // Kinds that no method's body has.
    private static readonly SyntaxKind[] ElsewhereInCSharp =
    [
        SyntaxKind.GlobalStatement,
        // 'field' is a keyword in accessors of later versions only.
        SyntaxKind.FieldExpression,
        SyntaxKind.OmittedArraySizeExpression,
    ];

    // Kinds that Roslyn makes for Visual Basic, for flow analysis, or for members.
    private static readonly OperationKind[] NotOfSource =
    [
        OperationKind.None,
        OperationKind.Invalid,
        OperationKind.Stop,
        OperationKind.End,
        OperationKind.RaiseEvent,
        OperationKind.Parenthesized,
        OperationKind.OmittedArgument,
        OperationKind.FieldInitializer,
        OperationKind.PropertyInitializer,
        OperationKind.ParameterInitializer,
        OperationKind.MethodBody,
        OperationKind.MethodBodyOperation,
        OperationKind.ConstructorBody,
        OperationKind.ConstructorBodyOperation,
        OperationKind.FlowCapture,
        OperationKind.FlowCaptureReference,
        OperationKind.IsNull,
        OperationKind.CaughtException,
        OperationKind.StaticLocalInitializationSemaphore,
        OperationKind.FlowAnonymousFunction,
        OperationKind.ReDim,
        OperationKind.ReDimClause,
        OperationKind.Attribute,
        // In generic methods, which a flow is none of, and in handlers and arrays of types of one's own.
        OperationKind.TypeParameterObjectCreation,
        OperationKind.InterpolatedStringHandlerCreation,
        OperationKind.InterpolatedStringAddition,
        OperationKind.InterpolatedStringAppendLiteral,
        OperationKind.InterpolatedStringAppendFormatted,
        OperationKind.InterpolatedStringAppendInvalid,
        OperationKind.InterpolatedStringHandlerArgumentPlaceholder,
        OperationKind.InlineArrayAccess,
    ];
}
