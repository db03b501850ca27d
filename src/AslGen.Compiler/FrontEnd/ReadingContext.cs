using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.Program;
using AslGen.StatesLanguage;
using Microsoft.CodeAnalysis;

namespace AslGen.Compiler.FrontEnd;

/// <summary>What all readers of one workflow share.</summary>
/// <param name="type">The workflow class.</param>
/// <param name="attribute">Its <c>[StateMachine]</c> attribute.</param>
/// <param name="compilation">The compilation that it is part of.</param>
/// <param name="names">The JSON names of members.</param>
/// <param name="cancellation">Stops the reading.</param>
internal sealed class ReadingContext(
    INamedTypeSymbol type,
    AttributeData attribute,
    Compilation compilation,
    JsonNames names,
    CancellationToken cancellation
)
{
    // A model keeps what it has bound; another one of the same file would bind it again.
    private readonly Dictionary<SyntaxTree, SemanticModel> _models = [];
    private ErrorTypes? _errors;

    private int _lambdaParameters;
    private HelperMethods? _helpers;
    private Steps? _steps;
    private Deconstruction? _deconstruction;

    /// <summary>The workflow class.</summary>
    public INamedTypeSymbol Type { get; } = type;

    /// <summary>The class's name in the part that has the attribute, where messages about the class are shown.</summary>
    public SyntaxToken NameToken { get; } = type.DeclarationWith(attribute, cancellation).Identifier;

    /// <summary>The JSON names of members.</summary>
    public JsonNames Names { get; } = names;

    /// <summary>The places that numbers stand for.</summary>
    public OriginTable Origins { get; } = new();

    /// <summary>Takes what is wrong.</summary>
    public FindingSink Sink { get; } = new();

    /// <summary>The constructor parameters and the fields that hold them.</summary>
    public DeployTimeParameters Parameters { get; set; } = DeployTimeParameters.None;

    /// <summary>The properties and fields whose initial values are being read: one that leads back to itself would never end.</summary>
    public HashSet<ISymbol> InitialValuesBeingRead { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>What <c>?.</c> stands after, where what stands behind it is being read; the innermost on top.</summary>
    public Stack<Expression> ConditionalTargets { get; } = new();

    /// <summary>The values whose members a pattern asks for, where these are being read; the innermost on top.</summary>
    public Stack<Expression> PatternInputs { get; } = new();

    /// <summary>The locals of the flow.</summary>
    public LocalTable Locals { get; } = new();

    /// <summary>The errors that the workflow's exception types stand for; not looked for before they are asked for.</summary>
    public ErrorTypes Errors => _errors ??= ErrorTypes.Of(this);

    /// <summary>The exception types of the workflow's own, where it has handled or thrown any.</summary>
    public EquatableArray<ErrorType> OwnErrors => _errors?.Own ?? [];

    /// <summary>The errors that the names of exceptions stand for, where their handlers are being read.</summary>
    public Dictionary<ISymbol, RaisedError> Caught { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The methods without <c>[State]</c> that the flow calls.</summary>
    public HelperMethods Helpers => _helpers ??= new HelperMethods(this);

    /// <summary>The objects that methods make and change.</summary>
    public OwnObjects OwnObjects { get; } = new();

    /// <summary>Takes values apart.</summary>
    public Deconstruction Deconstruction => _deconstruction ??= new Deconstruction(this);

    /// <summary>Finds what the flow does inside of expressions.</summary>
    public Steps Steps => _steps ??= new Steps(this);

    /// <summary>Stops the reading.</summary>
    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>A number for a parameter of a lambda.</summary>
    /// <returns>The number, which no other parameter of the workflow has.</returns>
    public int NextLambdaParameter() => _lambdaParameters++;

    /// <summary>Reports a finding at an operation.</summary>
    /// <param name="ruleId">The rule's ID.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="arguments">What fills the places of the rule's message.</param>
    public void Report(string ruleId, IOperation operation, params string[] arguments) =>
        Sink.Report(ruleId, Origins.NumberOf(operation.Syntax), arguments);

    /// <summary>Says that the C# at an operation has errors.</summary>
    /// <param name="operation">The operation.</param>
    public void ReportBroken(IOperation operation) => Sink.ReportBrokenCSharp(Origins.NumberOf(operation.Syntax));

    /// <summary>Whether a syntax node is in the compilation that is read, rather than in one that it references.</summary>
    /// <param name="syntax">The node.</param>
    /// <returns>Whether it is so.</returns>
    public bool IsInCompilation(SyntaxNode syntax) => compilation.ContainsSyntaxTree(syntax.SyntaxTree);

    /// <summary>A type of the compilation or of what it references.</summary>
    /// <param name="metadataName">Its full name.</param>
    /// <returns>The type, or null where there is none, or more than one.</returns>
    public INamedTypeSymbol? TypeNamed(string metadataName) => compilation.GetTypeByMetadataName(metadataName);

    /// <summary>The operation of a syntax node, in whichever file of the compilation it is.</summary>
    /// <param name="syntax">The node.</param>
    /// <returns>The operation, or null where there is none or the node is in another compilation.</returns>
    public IOperation? OperationOf(SyntaxNode syntax)
    {
        Cancellation.ThrowIfCancellationRequested();
        return ModelOf(syntax.SyntaxTree)?.GetOperation(syntax, Cancellation);
    }

    /// <summary>The semantics of a file of the compilation.</summary>
    /// <param name="tree">The file.</param>
    /// <returns>The model, or null where the file is in another compilation.</returns>
    public SemanticModel? ModelOf(SyntaxTree tree)
    {
        if (!_models.TryGetValue(tree, out SemanticModel? model) && compilation.ContainsSyntaxTree(tree))
        {
            model = compilation.GetSemanticModel(tree);
            _models.Add(tree, model);
        }

        return model;
    }
}
