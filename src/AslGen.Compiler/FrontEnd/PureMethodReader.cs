using System.Collections.Immutable;
using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.Program;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>
/// Reads calls of the author's own methods that compute a value without awaiting anything: each becomes the expression that it computes.
/// </summary>
/// <param name="context">The workflow being read.</param>
/// <param name="scope">What names stand for.</param>
/// <param name="expressions">Reads the expressions inside.</param>
/// <param name="flow">Takes values that must be computed once; null where there is no flow.</param>
internal sealed class PureMethodReader(ReadingContext context, Scope scope, ExpressionReader expressions, IFlowStatements? flow)
{
    // Branches that come together are read once for each way to them, and values that are used twice are computed twice.
    private const int MostStatements = 2_000;
    private const int LargestExpression = 2_000;

    private HelperBody _helper = null!;
    private int _statements;

    /// <summary>Reads a call.</summary>
    /// <param name="call">The call.</param>
    /// <returns>The expression that it computes; after a refusal, something to go on with.</returns>
    public Expression Read(IInvocationOperation call) =>
        context.Helpers.Find(call.TargetMethod, call.Instance, call) is { } helper
            ? Compute(call, helper, context.Helpers.InstanceOf(call, call.Instance, expressions), call.Arguments)
            : new NullLiteral();

    /// <summary>Reads a property that code computes.</summary>
    /// <param name="property">The use of the property.</param>
    /// <returns>The expression that it computes; after a refusal, something to go on with.</returns>
    public Expression Read(IPropertyReferenceOperation property) =>
        context.Helpers.Find(property.Property.GetMethod!, property.Instance, property) is { } helper
            ? Compute(property, helper, context.Helpers.InstanceOf(property, property.Instance, expressions), [])
            : new NullLiteral();

    /// <summary>Reads a property that code computes of an object that is being made.</summary>
    /// <param name="property">The property.</param>
    /// <param name="instance">The object.</param>
    /// <param name="place">Where it is made.</param>
    /// <returns>The expression that the code computes; after a refusal, something to go on with.</returns>
    public Expression Read(IPropertySymbol property, Expression instance, IOperation place) =>
        context.Helpers.Find(property.GetMethod!, instance: null, place) is { } helper
            ? Compute(place, helper, instance, [])
            : new NullLiteral();

    private Expression Compute(IOperation call, HelperBody helper, Expression? instance, IEnumerable<IArgumentOperation> given)
    {
        if (helper.Method.IsAsync || helper.Method.ReturnsVoid)
        {
            return Refuse(call, helper, helper.Method.IsAsync ? "it is async but returns no Task" : "it returns nothing");
        }

        _helper = helper;
        List<(IParameterSymbol, Expression)> arguments = [];
        instance = instance is null ? null : Once(helper.Method.ContainingType.Name, instance);
        foreach (IArgumentOperation argument in given.Where(argument => argument.Parameter is not null))
        {
            IParameterSymbol parameter = helper.Method.Parameters[argument.Parameter!.Ordinal];
            if (!expressions.TryBindError(parameter, argument.Value))
            {
                arguments.Add((parameter, Once(parameter.Name, expressions.Read(argument.Value))));
            }
        }

        return context.Helpers.Inside(
            helper,
            instance,
            () =>
            {
                foreach ((IParameterSymbol parameter, Expression value) in arguments)
                {
                    scope.Bind(parameter, value);
                }

                Expression? result = Run([.. helper.Block.Operations]);
                scope.Forget(IsOwn);
                return result is null || _statements > MostStatements || IsLarge(result)
                    ? Refuse(call, helper, "what it computes is too large for one expression")
                    : result;
            }
        );
    }

    private Expression? Run(ImmutableList<IOperation> statements)
    {
        while (statements.Count > 0)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
            if (++_statements > MostStatements)
            {
                return null;
            }

            IOperation statement = statements[0];
            statements = statements.RemoveAt(0);
            switch (statement)
            {
                case IBlockOperation block:
                    statements = statements.InsertRange(0, block.Operations);
                    break;
                case ILocalFunctionOperation or IEmptyOperation:
                    break;
                case IReturnOperation { Kind: OperationKind.Return, ReturnedValue: { } value }:
                    return expressions.Read(value);
                case IConditionalOperation { Type: null } conditional:
                    return RunEither(conditional, statements);
                case IVariableDeclarationGroupOperation group when TryBind(group):
                    break;
                case IExpressionStatementOperation
                {
                    Operation: ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } } assignment
                } when IsOwn(local):
                    scope.Bind(local, Once(local.Name, expressions.Read(assignment.Value)));
                    break;
                default:
                    return RefuseStatement(statement);
            }
        }

        // Where C# can come to the end of such a method, it does not compile.
        return new NullLiteral();
    }

    private Expression? RunEither(IConditionalOperation conditional, ImmutableList<IOperation> after)
    {
        Expression condition = expressions.Read(conditional.Condition);
        IReadOnlyDictionary<ISymbol, Expression> before = scope.Snapshot();
        Expression? then = Run(after.Insert(0, conditional.WhenTrue));
        scope.Restore(before);
        Expression? otherwise = Run(conditional.WhenFalse is null ? after : after.Insert(0, conditional.WhenFalse));
        return then is null || otherwise is null
            ? null
            : OperatorReader.Choose(condition, then, otherwise) with
            {
                Origin = condition.Origin,
            };
    }

    private bool TryBind(IVariableDeclarationGroupOperation group)
    {
        foreach (IVariableDeclaratorOperation declarator in group.Declarations.SelectMany(declaration => declaration.Declarators))
        {
            if (declarator.Symbol.IsRef)
            {
                return false;
            }

            if (declarator.GetVariableInitializer() is { Value: var value } && !declarator.Symbol.IsConst)
            {
                scope.Bind(declarator.Symbol, Once(declarator.Symbol.Name, expressions.Read(value)));
            }
        }

        return true;
    }

    private Expression Once(string name, Expression value)
    {
        Expression kept = flow?.Keep(name, value) ?? value;
        return kept.IsRepeatable ? kept : RefuseRandom(name, kept);
    }

    private Expression RefuseRandom(string name, Expression value)
    {
        if (TaskTokens.Find(value) is null)
        {
            context.Sink.Report(
                RuleIds.HelperMethodShape,
                value.Origin,
                _helper.Method.Name,
                $"'{name}' is random and must be computed once: compute it in the flow, and pass it on"
            );
        }

        return value;
    }

    private bool IsOwn(ISymbol symbol) =>
        symbol.DeclaringSyntaxReferences.Any(reference =>
            reference.SyntaxTree == _helper.Declaration.SyntaxTree && _helper.Declaration.Span.Contains(reference.Span)
        );

    private static bool IsLarge(Expression expression) => expression.DescendantsAndSelf().Skip(LargestExpression).Any();

    private NullLiteral RefuseStatement(IOperation statement)
    {
        if (statement is IInvalidOperation || statement.Descendants().Any(part => part is IInvalidOperation))
        {
            context.ReportBroken(statement);
        }
        else
        {
            context.Report(
                RuleIds.HelperMethodShape,
                statement,
                _helper.Method.Name,
                "a method that is not async is an expression here, or consists of locals, 'if' and 'return'"
            );
        }

        return new NullLiteral();
    }

    private NullLiteral Refuse(IOperation place, HelperBody helper, string why)
    {
        context.Report(RuleIds.HelperMethodShape, place, helper.Method.Name, why);
        return new NullLiteral();
    }
}
