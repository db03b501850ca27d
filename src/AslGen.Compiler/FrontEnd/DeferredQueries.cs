using AslGen.Compiler.Program;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>
/// Queries, which C# computes where their items are asked for and not where they are written: a name for one stands for the query and
/// not for its items.
/// </summary>
internal static class DeferredQueries
{
    // A query is written again wherever it is used. Names of queries that use one another twice would double it each time.
    private const int LargestQuery = 400;

    /// <summary>Whether C# computes a value where its items are asked for.</summary>
    /// <param name="operation">The value.</param>
    /// <param name="value">The value read.</param>
    /// <returns>Whether it does: a query, and no array or list.</returns>
    public static bool IsDeferred(IOperation operation, Expression value)
    {
        while (operation is IConversionOperation { IsImplicit: true } conversion)
        {
            operation = conversion.Operand;
        }

        return (
                operation.Type.Is("System.Collections.Generic", "IEnumerable`1") || operation.Type.Is("System.Linq", "IOrderedEnumerable`1")
            ) && value.DescendantsAndSelf().Take(LargestQuery).Any(part => part is MemberCall or LambdaExpression);
    }

    /// <summary>Whether a query is too large to be written wherever it is used.</summary>
    /// <param name="query">The query read.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsTooLarge(Expression query) => query.DescendantsAndSelf().Skip(LargestQuery).Any();

    /// <summary>A name that a query reads and that gets another value before the query's items may be asked for.</summary>
    /// <param name="query">The query.</param>
    /// <returns>The name's local or parameter; null where there is none.</returns>
    public static ISymbol? ChangedAfter(IOperation query)
    {
        IOperation body = query;
        while (body.Parent is { } parent)
        {
            body = parent;
        }

        return CapturedIn(query)
            .FirstOrDefault(symbol => body.Descendants().Any(part => Assigns(part, symbol) && IsSeenBy(part, symbol, query)));
    }

    // Only what lambdas read is read later; the source of a query is taken where the query is written.
    private static IEnumerable<ISymbol> CapturedIn(IOperation operation) =>
        operation
            .DescendantsAndSelf()
            .OfType<IAnonymousFunctionOperation>()
            .SelectMany(function => function.Body.Descendants())
            .Select(part =>
                part switch
                {
                    ILocalReferenceOperation local => (ISymbol)local.Local,
                    IParameterReferenceOperation parameter => parameter.Parameter,
                    _ => null,
                }
            )
            .Where(symbol => symbol is not null && !IsDeclaredIn(symbol, operation.Syntax))
            .Distinct<ISymbol?>(SymbolEqualityComparer.Default)!;

    private static bool Assigns(IOperation operation, ISymbol symbol)
    {
        IOperation? target = operation switch
        {
            IAssignmentOperation assignment => assignment.Target,
            IIncrementOrDecrementOperation increment => increment.Target,
            IInvocationOperation call when OwnObjects.ChangedBy(call) is not null => call.Instance,
            _ => null,
        };
        return target is not null
            && target
                .DescendantsAndSelf()
                .Any(part =>
                    part switch
                    {
                        ILocalReferenceOperation local => SymbolEqualityComparer.Default.Equals(local.Local, symbol),
                        IParameterReferenceOperation parameter => SymbolEqualityComparer.Default.Equals(parameter.Parameter, symbol),
                        _ => false,
                    }
                );
    }

    // What comes later in the text, and what a loop around both comes back to.
    private static bool IsSeenBy(IOperation assignment, ISymbol symbol, IOperation query)
    {
        if (assignment.Syntax.SpanStart >= query.Syntax.Span.End)
        {
            return true;
        }

        for (IOperation? around = query.Parent; around is not null; around = around.Parent)
        {
            if (
                around is ILoopOperation loop
                && loop.Syntax.Span.Contains(assignment.Syntax.Span)
                && !IsDeclaredIn(symbol, loop.Body.Syntax)
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDeclaredIn(ISymbol symbol, SyntaxNode syntax) =>
        symbol.DeclaringSyntaxReferences.Any(reference =>
            reference.SyntaxTree == syntax.SyntaxTree && syntax.Span.Contains(reference.Span)
        );
}
