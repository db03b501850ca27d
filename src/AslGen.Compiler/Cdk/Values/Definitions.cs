using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.Cdk.Values;

/// <summary>Finds the one expression that a local, field, property or method of the project gives.</summary>
internal sealed class Definitions(CdkSession session, CancellationToken cancellation)
{
    /// <summary>The expression behind a name.</summary>
    /// <param name="operation">The name or call.</param>
    /// <returns>The expression, or null where there is not exactly one.</returns>
    public IOperation? Of(IOperation operation) =>
        operation switch
        {
            ILocalReferenceOperation local => session.LocalsAround(local).ValueOf(local.Local),
            IFieldReferenceOperation { Field: { IsReadOnly: true } or { IsConst: true } } field => InitializerOf(field.Field),
            IPropertyReferenceOperation
            {
                Arguments.IsEmpty: true,
                Property: { IsVirtual: false, IsAbstract: false, SetMethod: null } property
            } => ValueOf(property),
            IInvocationOperation { TargetMethod: { IsVirtual: false, IsAbstract: false } method } => ResultOf(method),
            _ => null,
        };

    private IOperation? InitializerOf(IFieldSymbol field) =>
        Declaration(field) is VariableDeclaratorSyntax { Initializer: { } initializer } ? ValueOf(initializer) : null;

    // The initializer knows the type of what stands in braces alone.
    private IOperation? ValueOf(EqualsValueClauseSyntax initializer) =>
        (session.OperationOf(initializer, cancellation) as ISymbolInitializerOperation)?.Value;

    private IOperation? ValueOf(IPropertySymbol property) =>
        Declaration(property) switch
        {
            PropertyDeclarationSyntax { Initializer: { } initializer } => ValueOf(initializer),
            PropertyDeclarationSyntax { ExpressionBody.Expression: var value } => session.OperationOf(value, cancellation),
            _ => null,
        };

    private IOperation? ResultOf(IMethodSymbol method) =>
        Declaration(method) switch
        {
            MethodDeclarationSyntax { ExpressionBody.Expression: var value } => session.OperationOf(value, cancellation),
            MethodDeclarationSyntax { Body.Statements: [.., ReturnStatementSyntax { Expression: { } value }] statements }
                when HasOneReturn(statements) => session.OperationOf(value, cancellation),
            LocalFunctionStatementSyntax { ExpressionBody.Expression: var value } => session.OperationOf(value, cancellation),
            LocalFunctionStatementSyntax { Body.Statements: [.., ReturnStatementSyntax { Expression: { } value }] statements }
                when HasOneReturn(statements) => session.OperationOf(value, cancellation),
            _ => null,
        };

    private static bool HasOneReturn(Microsoft.CodeAnalysis.SyntaxList<StatementSyntax> statements) =>
        statements
            .SelectMany(statement =>
                statement.DescendantNodesAndSelf(node => node is not (LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax))
            )
            .OfType<ReturnStatementSyntax>()
            .Count() == 1;

    private SyntaxNode? Declaration(ISymbol symbol) =>
        symbol.DeclaringSyntaxReferences is [var reference] ? reference.GetSyntax(cancellation) : null;
}
