using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.Program;
using AslGen.StatesLanguage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <content>
/// Flows inside the flow: branches of a parallel state, and what a map state does with an item. They read what is around them, and
/// give back what they return.
/// </content>
internal sealed partial class FlowReader
{
    // The code that this flow's own locals are declared in; empty for the workflow's flow, which has nothing around it.
    private readonly Stack<SyntaxNode> _own = new();

    /// <inheritdoc />
    public SubFlow? ReadBranch(IOperation branch)
    {
        IOperation operation = WithoutDelegate(branch);
        switch (operation)
        {
            case IInvocationOperation { TargetMethod.Name: "Branch", Arguments: [{ Value: var made }] } call when IsOfFlow(call):
                return ReadBranch(made);
            case IAnonymousFunctionOperation lambda:
                return ReadLambda(lambda, []);
            case IMethodReferenceOperation method:
                return ReadMethodGroup(method, []);
            case IInvocationOperation when HelperCallOf(operation) is { } helperCall:
                return _context.Helpers.Find(helperCall.TargetMethod, helperCall.Instance, helperCall) is { } helper
                    ? ReadHelperFlow(
                        helper,
                        _context.Helpers.InstanceOf(helperCall, helperCall.Instance, _expressions),
                        ReadArguments(helper, helperCall),
                        helperCall.Type
                    )
                    : null;
            default:
                return _states.Read(operation, _expressions, this, label: null) is { } state
                    ? new SubFlow(state.Name, FlowOf(state, ResultTypeOf(operation.Type)))
                    : null;
        }
    }

    /// <inheritdoc />
    public SubFlow? ReadIteration(IOperation function, IReadOnlyList<LocalReference> given)
    {
        switch (WithoutDelegate(function))
        {
            case IAnonymousFunctionOperation lambda:
                return ReadLambda(lambda, given);
            case IMethodReferenceOperation method:
                return ReadMethodGroup(method, given);
            default:
                _expressions.Refuse(function, "What is done with the items, unless it is a lambda or a method");
                return null;
        }
    }

    /// <inheritdoc />
    public IReadOnlyList<IParameterSymbol> ParametersOf(IOperation function) =>
        WithoutDelegate(function) switch
        {
            IAnonymousFunctionOperation lambda => lambda.Symbol.Parameters,
            IMethodReferenceOperation method => method.Method.Parameters,
            _ => [],
        };

    private SubFlow ReadLambda(IAnonymousFunctionOperation lambda, IReadOnlyList<LocalReference> given)
    {
        FlowReader inner = Inner(lambda.Syntax);
        for (int index = 0; index < given.Count && index < lambda.Symbol.Parameters.Length; index++)
        {
            inner._scope.Bind(lambda.Symbol.Parameters[index], given[index]);
        }

        ITypeSymbol? type = ResultTypeOf(lambda.Symbol.ReturnType);
        if (lambda.Symbol.IsAsync)
        {
            inner.Read(lambda.Body);
        }
        else
        {
            inner.Return(inner.ReadForwarded(lambda.Body, lambda.Syntax, "lambda", type, IsNullable(type)), type);
        }

        return new SubFlow(FirstNameIn(inner._statements), new Flow(inner._statements.ToEquatableArray()));
    }

    private SubFlow? ReadMethodGroup(IMethodReferenceOperation reference, IReadOnlyList<LocalReference> given)
    {
        IMethodSymbol method = reference.Method;
        if (method.Attribute("AslGen", "StateAttribute") is not null)
        {
            return _states.ReadMethod(reference, [.. given]) is { } state
                ? new SubFlow(state.Name, FlowOf(state, ResultTypeOf(method.ReturnType)))
                : null;
        }

        if (!_context.Helpers.IsHelper(method))
        {
            _expressions.Refuse(reference, $"The method '{method.Name}' here");
            return null;
        }

        return _context.Helpers.Find(method, reference.Instance, reference) is { } helper
            ? ReadHelperFlow(
                helper,
                _context.Helpers.InstanceOf(reference, reference.Instance, _expressions),
                [.. helper.Method.Parameters.Zip(given, (parameter, value) => (parameter, (Expression)value))],
                method.ReturnType
            )
            : null;
    }

    private SubFlow ReadHelperFlow(
        HelperBody helper,
        Expression? instance,
        IReadOnlyList<(IParameterSymbol Parameter, Expression Value)> arguments,
        ITypeSymbol? returned
    ) =>
        _context.Helpers.Inside(
            helper,
            instance is null ? null : Keep(LocalName(helper.Method.ContainingType.Name), instance),
            () =>
            {
                // What a branch is given is computed before the branches start.
                Bind(arguments);
                FlowReader inner = Inner(helper.Declaration);
                _scope.Forget(symbol => IsDeclaredIn(symbol, helper.Declaration));
                if (helper.Method.IsAsync)
                {
                    inner.Read(helper.Block);
                }
                else
                {
                    ITypeSymbol? type = ResultTypeOf(returned);
                    inner.Return(inner.ReadForwarded(helper.Block, helper.Declaration, helper.Method.Name, type, IsNullable(type)), type);
                }

                return new SubFlow(helper.Method.Name, new Flow(inner._statements.ToEquatableArray()));
            }
        );

    private FlowReader Inner(SyntaxNode code)
    {
        FlowReader inner = new(_context, _scope.Copy(), _states);
        inner._own.Push(code);
        return inner;
    }

    private Flow FlowOf(StateCall state, ITypeSymbol? type)
    {
        int result = _context.Locals.Add(LocalName(state.Name));
        return new Flow([
            new AwaitStatement(state, result),
            new ReturnStatement(new LocalReference(result) { Kind = JsonKinds.Of(type), IsNullable = IsNullable(type) }),
        ]);
    }

    private void Return(Expression value, ITypeSymbol? type)
    {
        if (_isOpen)
        {
            _statements.Add(new ReturnStatement(type is null ? null : value));
            _isOpen = false;
        }
    }

    // The type that a task or a state gives, or null where it gives nothing.
    private static ITypeSymbol? ResultTypeOf(ITypeSymbol? type) =>
        type
            ?.SelfAndBases()
            .FirstOrDefault(candidate =>
                candidate.Is("AslGen", "State`1")
                || candidate.Is("System.Threading.Tasks", "Task`1")
                || candidate.Is("System.Threading.Tasks", "ValueTask`1")
            )
            ?.TypeArguments[0];

    private static bool IsNullable(ITypeSymbol? type) => type is null || Nullability.IsNullable(type);

    private static bool IsOfFlow(IInvocationOperation call) => call.TargetMethod.ContainingType.Is("AslGen", "Flow");

    // States and calls of helper methods stand for one another where one of them is asked for.
    private static bool IsOfState(IConversionOperation conversion) => SymbolFacts.IsState(conversion.OperatorMethod?.ContainingType);

    private static IOperation WithoutDelegate(IOperation operation) =>
        operation switch
        {
            IConversionOperation { IsImplicit: true } conversion when conversion.OperatorMethod is null || IsOfState(conversion) =>
                WithoutDelegate(conversion.Operand),
            IDelegateCreationOperation creation => WithoutDelegate(creation.Target),
            IParenthesizedOperation parenthesized => WithoutDelegate(parenthesized.Operand),
            _ => operation,
        };

    // A lambda is called like its first state.
    private static string? FirstNameIn(IEnumerable<Statement> statements) =>
        statements
            .Select(statement =>
                statement switch
                {
                    AwaitStatement await => await.State.Name,
                    IfStatement @if => @if.Name,
                    LoopStatement loop => FirstNameIn(loop.Body.Statements),
                    BlockStatement block => FirstNameIn(block.Body.Statements),
                    ThrowStatement @throw => @throw.Name,
                    _ => null,
                }
            )
            .FirstOrDefault(name => name is not null);

    // C# would change a local of the flow around; the States Language gives each branch and iteration its own.
    private bool IsOwn(ISymbol symbol) => _own.Count == 0 || _own.Any(code => IsDeclaredIn(symbol, code));

    private bool IsRefusedOutside(IOperation target)
    {
        ISymbol symbol = target is ILocalReferenceOperation local ? local.Local : ((IParameterReferenceOperation)target).Parameter;
        if (IsOwn(symbol))
        {
            return false;
        }

        _context.Report(RuleIds.OuterLocalAssigned, target, symbol.Name);
        return true;
    }
}

/// <summary>A flow inside another.</summary>
/// <param name="Name">What it is called, or null where nothing in it has a name.</param>
/// <param name="Flow">The flow.</param>
internal sealed record SubFlow(string? Name, Flow Flow);
