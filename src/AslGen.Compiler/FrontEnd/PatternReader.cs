using AslGen.Compiler.Program;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>Reads patterns that values are held against; <see cref="ErrorReader"/> reads those for exceptions.</summary>
/// <param name="context">The workflow being read.</param>
/// <param name="expressions">Reads the values inside.</param>
internal sealed class PatternReader(ReadingContext context, ExpressionReader expressions)
{
    /// <summary>Reads a pattern.</summary>
    /// <param name="value">The value that is held against it.</param>
    /// <param name="pattern">The pattern.</param>
    /// <returns>Whether the value matches; after a refusal, something to go on with.</returns>
    public Expression Read(Expression value, IPatternOperation pattern)
    {
        Expression condition = pattern switch
        {
            IDiscardPatternOperation => new BooleanLiteral(true),
            IConstantPatternOperation constant => expressions.ReadEquality(value, constant.Value),
            INegatedPatternOperation negated => new NotExpression(Read(value, negated.Pattern)),
            IRelationalPatternOperation relational
                when OperatorReader.OperatorOf(relational.OperatorKind) is { } @operator
                    && OperatorReader.IsNumber(relational.Value.Type) => new BinaryExpression(
                @operator,
                value,
                expressions.Read(relational.Value)
            ),
            IBinaryPatternOperation both => new BinaryExpression(
                both.OperatorKind == BinaryOperatorKind.And ? BinaryOperator.And : BinaryOperator.Or,
                Read(value, both.LeftPattern),
                Read(value, both.RightPattern)
            ),
            // A type that the value has anyway asks only whether it is there.
            IRecursivePatternOperation { DeconstructionSubpatterns.Length: 0 } recursive
                when IsTypeOf(recursive, recursive.MatchedType) && CanDeclare(recursive.DeclaredSymbol) => Declared(
                recursive.DeclaredSymbol,
                value with
                {
                    IsNullable = false,
                },
                ReadMembers(value, recursive)
            ),
            IDeclarationPatternOperation { MatchesNull: true } var when CanDeclare(var.DeclaredSymbol) => Declared(
                var.DeclaredSymbol,
                value,
                new BooleanLiteral(true)
            ),
            IDeclarationPatternOperation declaration
                when IsTypeOf(declaration, declaration.MatchedType) && CanDeclare(declaration.DeclaredSymbol) => Declared(
                declaration.DeclaredSymbol,
                value with
                {
                    IsNullable = false,
                },
                IsThere(value)
            ),
            ITypePatternOperation type when IsTypeOf(type, type.MatchedType) => IsThere(value),
            _ => expressions.Refuse(pattern, "This pattern"),
        };
        return condition with { Kind = ValueKind.Boolean, Origin = context.Origins.NumberOf(pattern.Syntax) };
    }

    private static bool IsTypeOf(IPatternOperation pattern, ITypeSymbol? type) =>
        SymbolEqualityComparer.Default.Equals(type, JsonKinds.WithoutNullable(pattern.InputType));

    private static bool CanDeclare(ISymbol? name) => name is null or ILocalSymbol { IsRef: false };

    // A name that a pattern declares stands for the value that it was asked of.
    private Expression Declared(ISymbol? name, Expression value, Expression condition)
    {
        if (name is not null)
        {
            expressions.Bind(name, value);
        }

        return condition;
    }

    private static Expression IsThere(Expression value) =>
        value.IsNullable ? new NotExpression(OperatorReader.NullTestOf(value)) { Kind = ValueKind.Boolean } : new BooleanLiteral(true);

    private Expression ReadMembers(Expression value, IRecursivePatternOperation pattern)
    {
        Expression? condition = value.IsNullable ? IsThere(value) : null;
        foreach (IPropertySubpatternOperation member in pattern.PropertySubpatterns)
        {
            if (
                member.Member is not IPropertyReferenceOperation property
                || expressions.ReadMemberOf(value with { IsNullable = false }, property) is not { } read
            )
            {
                return expressions.Refuse(member, "This pattern");
            }

            Expression part = Read(read, member.Pattern);
            condition = condition is null ? part : new BinaryExpression(BinaryOperator.And, condition, part) { Kind = ValueKind.Boolean };
        }

        return condition ?? new BooleanLiteral(true);
    }
}

/// <summary>What the patterns of a test or a <c>switch</c> are held against.</summary>
/// <param name="Match">Reads whether it matches a pattern.</param>
/// <param name="IsEqual">Reads whether it is equal to a constant.</param>
internal sealed record PatternSubject(Func<IPatternOperation, Expression> Match, Func<IOperation, Expression> IsEqual);
