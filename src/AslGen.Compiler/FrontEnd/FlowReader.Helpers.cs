using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.Program;
using AslGen.StatesLanguage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <content>
/// Async helper methods and local functions. Each becomes part of the flow where it is awaited: its parameters are locals with the
/// values that it is given, and its <c>return</c> goes on after it.
/// </content>
internal sealed partial class FlowReader
{
    // Where 'return' goes inside a helper method; null where it ends the flow.
    private Returns? _returns;

    private IInvocationOperation? HelperCallOf(IOperation awaited) =>
        WithoutImplicitConversion(awaited) is IInvocationOperation call
        && _context.Helpers.IsHelper(call)
        && HelperMethods.IsAwaited(call.TargetMethod)
        // What makes a state lacks [State].
        && !SymbolFacts.IsState(call.TargetMethod.ReturnType)
            ? call
            : null;

    /// <inheritdoc />
    public Expression ReadCall(IInvocationOperation call) => ReadHelper(call, call.Type, Nullability.IsNullable(call));

    private Expression ReadHelper(IInvocationOperation call, ITypeSymbol? type, bool isNullable)
    {
        if (_context.Helpers.Find(call.TargetMethod, call.Instance, call) is not { } helper)
        {
            return new NullLiteral();
        }

        Expression? instance = _context.Helpers.InstanceOf(call, call.Instance, _expressions);
        IReadOnlyList<(IParameterSymbol, Expression)> arguments = ReadArguments(helper, call);
        return _context.Helpers.Inside(
            helper,
            instance is null ? null : Keep(LocalName(helper.Method.ContainingType.Name), instance),
            () =>
            {
                bool hasOuter = _own.Count > 0;
                if (hasOuter)
                {
                    _own.Push(helper.Declaration);
                }

                Bind(arguments);
                Expression result = ReadBody(helper, type, isNullable);
                if (hasOuter)
                {
                    _own.Pop();
                }

                _scope.Forget(symbol => IsDeclaredIn(symbol, helper.Declaration));
                CheckJumps(label => IsDeclaredIn(label, helper.Declaration));
                return result;
            }
        );
    }

    private IReadOnlyList<(IParameterSymbol Parameter, Expression Value)> ReadArguments(HelperBody helper, IInvocationOperation call) =>
        call
            .Arguments.Where(argument =>
                argument.Parameter is { } parameter
                && !_expressions.TryBindError(helper.Method.Parameters[parameter.Ordinal], argument.Value)
            )
            .Select(argument =>
                (helper.Method.Parameters[argument.Parameter!.Ordinal], _expressions.Read(WithoutConversion(argument.Value)))
            )
            .ToList();

    private void Bind(IReadOnlyList<(IParameterSymbol Parameter, Expression Value)> arguments)
    {
        foreach ((IParameterSymbol parameter, Expression value) in arguments)
        {
            switch (value)
            {
                // Of null the type says more than the value.
                case NullLiteral:
                    _scope.Bind(parameter, value with { Kind = JsonKinds.Of(parameter.Type), IsNullable = true });
                    break;
                case BooleanLiteral or NumberLiteral or StringLiteral:
                    _scope.Bind(parameter, value);
                    break;
                default:
                    AssignNew(parameter, parameter.Name, value);
                    break;
            }
        }
    }

    private Expression ReadBody(HelperBody helper, ITypeSymbol? type, bool isNullable)
    {
        if (!helper.Method.IsAsync && HelperMethods.IsAwaited(helper.Method))
        {
            return ReadForwarded(helper.Block, helper.Declaration, helper.Method.Name, type, isNullable);
        }

        IReturnOperation[] returns = [.. ReturnsIn(helper.Block)];
        IOperation? last = helper.Block.Operations.LastOrDefault(operation =>
            operation is not ILocalFunctionOperation && !IsEnd(operation)
        );
        if (returns.Length == 0 || (returns.Length == 1 && returns[0] == last))
        {
            return ReadToEnd(helper.Block, returns.FirstOrDefault());
        }

        FlowExit exit = new(_nextId++, NewLocals(AssignedIn([helper.Block])));
        LocalReference? result = returns.Any(value => value.ReturnedValue is not null)
            ? new LocalReference(_context.Locals.Add(LocalName(helper.Method.Name))) { Kind = JsonKinds.Of(type), IsNullable = isNullable }
            : null;
        Returns? around = _returns;
        _returns = new Returns(exit, result, _frames.Count);
        List<Statement> statements = ReadApart(() =>
        {
            foreach (IOperation statement in helper.Block.Operations)
            {
                ReadStatement(statement);
            }

            if (_isOpen)
            {
                Leave(exit);
            }
        });
        _returns = around;
        _statements.Add(new BlockStatement(exit.Id, new Flow(statements.ToEquatableArray())));
        GoOnAfter(exit);
        return result ?? (Expression)new NullLiteral();
    }

    // A body that returns at its end alone needs no ways to lead there.
    private Expression ReadToEnd(IBlockOperation body, IReturnOperation? end)
    {
        foreach (IOperation statement in body.Operations.Where(statement => statement != end))
        {
            ReadStatement(statement);
        }

        return _isOpen && end?.ReturnedValue is { } value ? _expressions.Read(WithoutConversion(value)) : new NullLiteral();
    }

    // A method or lambda that is not async hands on what is awaited by its caller.
    private Expression ReadForwarded(IBlockOperation body, SyntaxNode place, string name, ITypeSymbol? type, bool isNullable)
    {
        if (body.Operations is [IReturnOperation { ReturnedValue: { } returned }])
        {
            IOperation awaited = WithoutDelegate(returned);
            return ReadAwaited(awaited, awaited, type, isNullable, isUsed: true);
        }

        _context.Sink.Report(
            RuleIds.HelperMethodShape,
            _context.Origins.NumberOf(place.NameToken()),
            name,
            "it is not async: write 'async', and 'await' before the states"
        );
        return new NullLiteral();
    }

    private void ReadReturn(IReturnOperation @return)
    {
        if (_returns is not { } returns)
        {
            Expression? returned = @return.ReturnedValue is { } value ? ReadReturned(value) : null;
            if (returned is not null && _frames.Count > 0)
            {
                // What a 'finally' block does comes after the value is made.
                returned = Keep("result", returned);
            }

            JumpOut(0, () => _statements.Add(new ReturnStatement(returned)));
            _isOpen = false;
            return;
        }

        if (@return.ReturnedValue is { } result)
        {
            Expression read = WithoutToken(_expressions.Read(WithoutConversion(result)));
            if (!_isOpen)
            {
                return;
            }

            _statements.Add(new JoinStatement([new LocalValue(returns.Result!.Local, read)]));
        }

        JumpOut(returns.Frames, () => Leave(returns.Exit));
    }

    private Expression ReadReturned(IOperation value)
    {
        // What a branch gives stays in the flow; what the workflow gives is JSON for others.
        Expression returned = _own.Count > 0 ? _expressions.Read(WithoutConversion(value)) : _expressions.ReadMember(value);
        if (TaskTokens.Find(returned) is { } token)
        {
            _context.Sink.Report(RuleIds.TokenOutsideCallback, token.Origin);
        }

        return returned;
    }

    private static bool IsEnd(IOperation operation) => operation is IReturnOperation { IsImplicit: true, ReturnedValue: null };

    // Functions inside have returns of their own.
    private static IEnumerable<IReturnOperation> ReturnsIn(IOperation operation) =>
        operation.ChildOperations.SelectMany(child =>
            child switch
            {
                ILocalFunctionOperation or IAnonymousFunctionOperation => [],
                IReturnOperation { Kind: OperationKind.Return } @return when !IsEnd(@return) => [@return],
                _ => ReturnsIn(child),
            }
        );

    private static IOperation WithoutImplicitConversion(IOperation operation) =>
        operation is IConversionOperation { IsImplicit: true, OperatorMethod: null } conversion ? conversion.Operand : operation;

    /// <summary>Where the returns of a helper method lead.</summary>
    /// <param name="Exit">The way out of its body.</param>
    /// <param name="Result">The local that takes what is returned, or null where nothing is.</param>
    /// <param name="Frames">The number of 'try' statements around the call.</param>
    private sealed record Returns(FlowExit Exit, LocalReference? Result, int Frames);
}
