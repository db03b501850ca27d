using System.Collections.Concurrent;
using AslGen.Compiler.Cdk.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AslGen.Compiler.Cdk;

/// <summary>What inspections of one compilation share. It holds nothing that an inspection has found, so that each can run again.</summary>
internal sealed class CdkSession(Compilation compilation)
{
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();
    private readonly ConcurrentDictionary<SyntaxNode, LocalFacts> _locals = new();
    private readonly ConcurrentDictionary<(SyntaxNode Type, Type Facts), object> _types = new();

    /// <summary>The project.</summary>
    public Compilation Compilation { get; } = compilation;

    /// <summary>Whether state machines can be written in JSONata.</summary>
    public bool KnowsJsonata { get; } = CdkLibrary.KnowsJsonata(compilation);

    /// <summary>Takes the model of a file that the compiler has made already, so that nothing in the file is bound twice.</summary>
    /// <param name="model">The model of code that is looked at.</param>
    public void Use(SemanticModel model) => _models.TryAdd(model.SyntaxTree, model);

    /// <summary>The operation that C# makes of a piece of code.</summary>
    /// <param name="syntax">The code.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The operation, or null where the code has none or belongs to another project.</returns>
    public IOperation? OperationOf(SyntaxNode syntax, CancellationToken cancellation) =>
        Compilation.ContainsSyntaxTree(syntax.SyntaxTree)
            ? _models.GetOrAdd(syntax.SyntaxTree, tree => Compilation.GetSemanticModel(tree)).GetOperation(syntax, cancellation)
            : null;

    /// <summary>The symbol that a piece of code declares.</summary>
    /// <param name="syntax">The declaration.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The symbol, or null where the code declares none or belongs to another project.</returns>
    public ISymbol? DeclaredBy(SyntaxNode syntax, CancellationToken cancellation) =>
        Compilation.ContainsSyntaxTree(syntax.SyntaxTree)
            ? _models.GetOrAdd(syntax.SyntaxTree, tree => Compilation.GetSemanticModel(tree)).GetDeclaredSymbol(syntax, cancellation)
            : null;

    /// <summary>What is known of the locals of the method or initializer around an operation.</summary>
    /// <param name="operation">The operation.</param>
    /// <returns>The facts.</returns>
    public LocalFacts LocalsAround(IOperation operation)
    {
        IOperation root = RootOf(operation);
        return _locals.GetOrAdd(root.Syntax, _ => LocalFacts.In(root));
    }

    /// <summary>What is known of the class or struct around a piece of code, found once for all that ask.</summary>
    /// <typeparam name="T">What is known.</typeparam>
    /// <param name="syntax">The code.</param>
    /// <param name="find">Finds it in the outermost declaration.</param>
    /// <returns>The facts.</returns>
    public T FactsAround<T>(SyntaxNode syntax, Func<SyntaxNode, T> find)
        where T : class => (T)_types.GetOrAdd((TypeAround(syntax), typeof(T)), key => find(key.Type));

    /// <summary>The method body or initializer that an operation is part of.</summary>
    /// <param name="operation">The operation.</param>
    /// <returns>The outermost operation.</returns>
    public static IOperation RootOf(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }

    // The outermost declaration, or the file where the code is in none.
    private static SyntaxNode TypeAround(SyntaxNode syntax) =>
        (SyntaxNode?)syntax.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().LastOrDefault() ?? syntax.SyntaxTree.GetRoot();
}
