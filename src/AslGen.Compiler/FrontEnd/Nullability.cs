using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>Whether values may be null, as C# itself sees it.</summary>
internal static class Nullability
{
    /// <summary>Whether a value of a type may be null: the type says so, or the code it is from does not say.</summary>
    /// <param name="type">The type, with the annotations of where it is declared.</param>
    /// <returns>Whether it may be.</returns>
    public static bool IsNullable(ITypeSymbol? type) =>
        type is null
        || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
        || (!type.IsValueType && type.NullableAnnotation != NullableAnnotation.NotAnnotated);

    /// <summary>Whether an expression's value may be null.</summary>
    /// <param name="operation">The expression.</param>
    /// <returns>Whether it may be.</returns>
    public static bool IsNullable(IOperation operation) =>
        operation switch
        {
            IPropertyReferenceOperation { Property: { IsIndexer: false } property } => IsNullable(property.Type),
            { Type.IsValueType: true } => IsNullable(operation.Type),
            _ => operation.SemanticModel?.GetTypeInfo(operation.Syntax).Nullability.FlowState switch
            {
                NullableFlowState.NotNull => false,
                NullableFlowState.MaybeNull => true,

                // Where C# does not say, as inside what is taken apart, the declaration does.
                _ => IsNullable(DeclaredTypeOf(operation)),
            },
        };

    /// <summary>Whether C# has seen that a value of a nullable value type is not null, as after <c>HasValue</c>; <c>!</c> shows nothing.</summary>
    /// <param name="operation">The value.</param>
    /// <returns>Whether it has.</returns>
    public static bool IsKnownNotNull(IOperation operation) =>
        operation.SemanticModel?.GetTypeInfo(operation.Syntax).Nullability.FlowState == NullableFlowState.NotNull
        && !operation.Syntax.IsKind(SyntaxKind.SuppressNullableWarningExpression)
        && !operation.Syntax.Parent.IsKind(SyntaxKind.SuppressNullableWarningExpression);

    // The types of operations have no annotations; those of what they refer to have.
    private static ITypeSymbol? DeclaredTypeOf(IOperation operation) =>
        operation switch
        {
            IPropertyReferenceOperation property => property.Property.Type,
            ILocalReferenceOperation local => local.Local.Type,
            IParameterReferenceOperation parameter => parameter.Parameter.Type,
            IInvocationOperation call => call.TargetMethod.ReturnType,
            IArrayElementReferenceOperation element => (DeclaredTypeOf(element.ArrayReference) as IArrayTypeSymbol)?.ElementType,
            IAwaitOperation await => DeclaredTypeOf(await.Operation)
                ?.SelfAndBases()
                .FirstOrDefault(type => type.Is("AslGen", "State`1"))
                ?.TypeArguments[0],
            _ => operation.Type,
        };

    /// <summary>The type of an expression with its annotations, also those of its type arguments.</summary>
    /// <param name="operation">The expression.</param>
    /// <returns>The type.</returns>
    public static ITypeSymbol? AnnotatedTypeOf(IOperation operation) =>
        operation.SemanticModel?.GetTypeInfo(operation.Syntax).Type ?? operation.Type;
}
