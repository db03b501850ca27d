using AslGen.Compiler.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace AslGen.Proof.Tests.Kinds;

/// <summary>Statements in the body of a workflow's flow.</summary>
/// <param name="Statements">The statements.</param>
/// <param name="RefusedText">The part that is refused, or null where all is compiled.</param>
/// <param name="Refused">Where that is in the source, or null.</param>
internal sealed record Snippet(string Statements, string? RefusedText, TextSpan? Refused)
{
    private const string Before = """
        using AslGen;

        public record Val(string Ref, decimal Amount, string? Note);
        public record Pair(string Key, int Number);
        public record Input(string Id, int N, bool Flag, string? Maybe, string[] Tags, int[] Numbers, object Any,
            Dictionary<string, string> Map, Val Val, Pair[] Pairs);
        public class Inner { public int Number { get; set; } }
        public class Outer { public Inner Inner { get; } = new(); }
        public class Thing { public Thing() { } public Thing(object any) { } }

        [StateMachine(QueryLanguage = QueryLanguage.LANGUAGE)]
        public partial class W(LambdaFunction f)
        {
            private static int Counted = 1;
            private int Counter { get; set; }
            private event Action? Changed;
            private static T Make<T>() where T : new() => new T();
            private async Task Nothing() { }
            [State] private LambdaInvoke<string> Send(object o) => new(f) { Payload = o };
            public async Task<object?> RunAsync(Input x)
            {

        """;

    private const string After = """

                return null;
            }
        }
        """;

    // The names of the query languages differ in length; findings are asked for in this one.
    private static readonly int Offset = Before.Replace("LANGUAGE", "Jsonata", StringComparison.Ordinal).Length;

    /// <summary>Reads statements.</summary>
    /// <param name="marked">The statements; what is refused is marked.</param>
    /// <returns>The snippet.</returns>
    public static Snippet Of(string marked)
    {
        int start = marked.IndexOf("[|", StringComparison.Ordinal);
        int end = marked.IndexOf("|]", StringComparison.Ordinal) - 2;
        string statements = marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
        return start < 0
            ? new Snippet(statements, null, null)
            : new Snippet(statements, statements[start..end], TextSpan.FromBounds(Offset + start, Offset + end));
    }

    /// <summary>Compiles the statements in a workflow.</summary>
    /// <param name="language">The query language.</param>
    /// <returns>The compilation.</returns>
    public CSharpCompilation Compile(string language)
    {
        CSharpCompilation compilation = Compilations.Of(
            Before.Replace("LANGUAGE", language, StringComparison.Ordinal) + Statements + After
        );
        return compilation.WithOptions(compilation.Options.WithAllowUnsafe(true));
    }

    /// <summary>The kinds of syntax in the statements.</summary>
    public IEnumerable<SyntaxKind> SyntaxKinds => BodyOf(Compile("Jsonata")).DescendantNodes().Select(node => node.Kind());

    /// <summary>The kinds of operations in the statements.</summary>
    public IEnumerable<OperationKind> OperationKinds
    {
        get
        {
            CSharpCompilation compilation = Compile("Jsonata");
            BlockSyntax body = BodyOf(compilation);
            IOperation? operation = compilation.GetSemanticModel(body.SyntaxTree).GetOperation(body);
            return operation!.DescendantsAndSelf().Select(part => part.Kind);
        }
    }

    private static BlockSyntax BodyOf(CSharpCompilation compilation) =>
        compilation
            .SyntaxTrees.SelectMany(tree => tree.GetRoot().DescendantNodes())
            .OfType<MethodDeclarationSyntax>()
            .Single(method => method.Identifier.Text == "RunAsync")
            .Body!;
}
