using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>Where C# says of which state a value is, so that <c>Context.State</c> has a meaning.</summary>
/// <remarks>
/// What the flow computes elsewhere becomes part of the state before or after it; there the time would be another one than in C#.
/// </remarks>
internal static class StatePlaces
{
    /// <summary>Whether a property is one of <c>Context.State</c>.</summary>
    /// <param name="property">The property.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsOfState(IPropertySymbol property) =>
        property.ContainingType is { Name: "State" } part && part.ContainingType.Is("AslGen", "Context");

    /// <summary>Whether it is known which state a value is part of.</summary>
    /// <param name="operation">The value.</param>
    /// <returns>Whether it is: in a <c>[State]</c> method, in the condition of a statement of a flow, and in a wait.</returns>
    public static bool IsKnown(IOperation operation)
    {
        for (
            ISymbol? symbol = operation.SemanticModel?.GetEnclosingSymbol(operation.Syntax.SpanStart);
            symbol is IMethodSymbol;
            symbol = symbol.ContainingSymbol
        )
        {
            if (symbol.Attribute("AslGen", "StateAttribute") is not null)
            {
                return true;
            }
        }

        return operation.SemanticModel?.GetEnclosingSymbol(operation.Syntax.SpanStart) is IMethodSymbol { IsAsync: true }
            && (IsInCondition(operation.Syntax) || IsInWait(operation));
    }

    private static bool IsInCondition(SyntaxNode value) =>
        value.Ancestors().OfType<StatementSyntax>().FirstOrDefault() switch
        {
            IfStatementSyntax @if => @if.Condition.Span.Contains(value.Span),
            WhileStatementSyntax loop => loop.Condition.Span.Contains(value.Span),
            DoStatementSyntax loop => loop.Condition.Span.Contains(value.Span),
            ForStatementSyntax loop => loop.Condition?.Span.Contains(value.Span) == true,
            _ => false,
        };

    // Not where it is an argument of another state, which the state before it may be given.
    private static bool IsInWait(IOperation operation)
    {
        for (IOperation? outer = operation.Parent; outer is not null and not IAnonymousFunctionOperation; outer = outer.Parent)
        {
            if (outer is IInvocationOperation call && StateReader.IsState(call))
            {
                return call.TargetMethod is { Name: "Wait" or "WaitUntil" };
            }
        }

        return false;
    }
}
