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

    /// <summary>Why a query cannot stand for its items wherever it is used.</summary>
    /// <param name="operation">The query.</param>
    /// <param name="value">The query read.</param>
    /// <returns>The reason, to begin a message with; null where it can.</returns>
    public static string? Problem(IOperation operation, Expression value)
    {
        IOperation body = operation;
        while (body.Parent is { } parent)
        {
            body = parent;
        }

        ISymbol? changed = CapturedIn(operation)
            .FirstOrDefault(symbol => body.Descendants().Any(part => Assigns(part, symbol) && IsSeenBy(part, symbol, operation)));
        return changed is not null
                ? $"A query that reads '{changed.Name}', which is assigned after it and before its items are asked for (end it with ToList),"
            : value.DescendantsAndSelf().Skip(LargestQuery).Any()
                ? "A query of this size, which is computed wherever its name is used (end it with ToList),"
            : null;
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
