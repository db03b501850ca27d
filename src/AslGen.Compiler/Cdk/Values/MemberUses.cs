using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.Cdk.Values;

/// <summary>Where a private member is mentioned.</summary>
internal static class MemberUses
{
    /// <summary>Finds the mentions in all parts of the member's class.</summary>
    /// <param name="member">A field, a property or a method.</param>
    /// <param name="session">What inspections share.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <returns>References and calls, in the order of the code; null for a method that is mentioned without being called.</returns>
    public static IEnumerable<IOperation?> Of(ISymbol member, CdkSession session, CancellationToken cancellation)
    {
        foreach (SyntaxReference part in member.ContainingType.DeclaringSyntaxReferences)
        {
            foreach (
                IdentifierNameSyntax name in part.GetSyntax(cancellation)
                    .DescendantNodes()
                    .OfType<IdentifierNameSyntax>()
                    .Where(name => name.Identifier.ValueText == member.Name)
            )
            {
                ExpressionSyntax expression = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
                SyntaxNode use = member is IMethodSymbol && expression.Parent is InvocationExpressionSyntax call ? call : expression;
                IOperation? operation = session.OperationOf(use, cancellation);
                ISymbol? meant = operation switch
                {
                    IMemberReferenceOperation reference => reference.Member,
                    IInvocationOperation invocation => invocation.TargetMethod,
                    _ => null,
                };
                if (SymbolEqualityComparer.Default.Equals(meant?.OriginalDefinition, member))
                {
                    yield return operation is IMethodReferenceOperation ? null : operation;
                }
            }
        }
    }
}
