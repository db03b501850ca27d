using AslGen.Compiler.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AslGen.Compiler.Tests.Cdk;

/// <summary>Analyzes code against the real AWS CDK and compares what is reported with what is marked.</summary>
internal static class CdkTest
{
    private static readonly MetadataReference[] References =
    [
        .. new[] { typeof(Amazon.CDK.Stack), typeof(Constructs.Construct), typeof(Amazon.JSII.Runtime.Deputy.DeputyBase) }.Select(type =>
            MetadataReference.CreateFromFile(type.Assembly.Location)
        ),
        // In signatures of the runtime that the CDK is called through.
        MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, "Newtonsoft.Json.dll")),
    ];

    /// <summary>A file with a stack whose constructor has some statements, and a few more members.</summary>
    public static string Stack(string body, string members = "", string usings = "") =>
        $$"""
            using Amazon.CDK;
            using Amazon.CDK.AWS.DynamoDB;
            using Amazon.CDK.AWS.Events;
            using Amazon.CDK.AWS.IAM;
            using Amazon.CDK.AWS.Lambda;
            using Amazon.CDK.AWS.SNS;
            using Amazon.CDK.AWS.SQS;
            using Amazon.CDK.AWS.StepFunctions;
            using Amazon.CDK.AWS.StepFunctions.Tasks;
            using Constructs;
            using HttpMethod = System.Net.Http.HttpMethod;
            using Map = Amazon.CDK.AWS.StepFunctions.Map;
            using Parallel = Amazon.CDK.AWS.StepFunctions.Parallel;
            {{usings}}

            public sealed class WorkStack : Stack
            {
                public WorkStack(Construct scope, IFunction fn, IQueue queue, ITopic topic, ITable table, IConnection connection, IStateMachine child, IFunction other, string text, bool flag, int number)
                    : base(scope, "Work")
                {
            {{body}}
                }
            {{members}}
            }
            """;

    /// <summary>Compiles files against the CDK.</summary>
    public static CSharpCompilation Compile(params string[] sources) => Compilations.Without(sources).AddReferences(References);

    /// <summary>Runs all analyzers over files.</summary>
    public static Task<AnalyzerRun> Run(params string[] sources) => AnalyzerRun.Of(Compile(sources));

    /// <summary>Asserts that sound code gives exactly what is marked.</summary>
    public static async Task Check(string ruleId, params string[] sources)
    {
        Markup[] files = [.. sources.Select(Markup.Parse)];
        AnalyzerRun run = await Run([.. files.Select(file => file.Text)]);
        Assert.Empty(run.CSharpErrors);
        IEnumerable<string> expected = files.SelectMany(file =>
            file.Marks.OrderBy(mark => mark.Span.Start)
                .Select(mark => $"{mark.Id ?? ruleId}: {file.Text.Substring(mark.Span.Start, mark.Span.Length)}")
        );
        Assert.Equal(string.Join('\n', expected), string.Join('\n', run.Findings.Select(Describe)));
        // A message with its places still in it was given too few words.
        Assert.All(run.Findings, finding => Assert.DoesNotMatch(@"\{\d\}", finding.GetMessage(null)));
    }

    private static string Describe(Diagnostic diagnostic) =>
        $"{diagnostic.Id}: {diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan)}";
}
