using AslGen.Compiler.Program;
using AslGen.Compiler.Program.Members;
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
            IRecursivePatternOperation recursive when IsTypeOf(recursive, recursive.MatchedType) && CanDeclare(recursive.DeclaredSymbol) =>
                Declared(recursive.DeclaredSymbol, value with { IsNullable = false }, ReadMembers(value, recursive)),
            IListPatternOperation list when CanDeclare(list.DeclaredSymbol) && CollectionReader.IsSequence(list.InputType) => Declared(
                list.DeclaredSymbol,
                value with
                {
                    IsNullable = false,
                },
                ReadList(value, list)
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
        List<Expression> conditions = value.IsNullable ? [IsThere(value)] : [];
        Expression some = value with { IsNullable = false };
        if (pattern.DeconstructionSubpatterns is { Length: > 0 } elements)
        {
            if (context.Deconstruction.PartsOf(some, pattern.MatchedType, elements.Length) is not { } parts)
            {
                return expressions.Refuse(
                    pattern,
                    "A positional pattern for this type, unless it is a tuple or a record of as many parameters,"
                );
            }

            conditions.AddRange(elements.Select((element, index) => Read(parts[index].Value, element)));
        }

        foreach (IPropertySubpatternOperation member in pattern.PropertySubpatterns)
        {
            conditions.Add(
                member.Member is IPropertyReferenceOperation property
                    ? Read(expressions.ReadMemberOf(some, property), member.Pattern)
                    : expressions.Refuse(member, "This pattern")
            );
        }

        return All(conditions);
    }

    // Its items are asked for only where there are so many.
    private Expression ReadList(Expression value, IListPatternOperation pattern)
    {
        List<Expression> conditions = value.IsNullable ? [IsThere(value)] : [];
        Expression some = value with { IsNullable = false };
        ITypeSymbol? itemType = JsonKinds.ItemOf(pattern.InputType);
        int slice = pattern.Patterns.IndexOf(pattern.Patterns.FirstOrDefault(part => part is ISlicePatternOperation)!);
        int items = pattern.Patterns.Length - (slice < 0 ? 0 : 1);
        if (slice < 0 || items > 0)
        {
            Expression count = new MemberCall(StatesMembers.ArrayLength, [some]) { Kind = ValueKind.Integer, Origin = value.Origin };
            conditions.Add(
                new BinaryExpression(slice < 0 ? BinaryOperator.Equal : BinaryOperator.GreaterOrEqual, count, Number(items))
                {
                    Kind = ValueKind.Boolean,
                }
            );
        }

        for (int index = 0; index < pattern.Patterns.Length; index++)
        {
            IPatternOperation part = pattern.Patterns[index];
            int fromEnd = pattern.Patterns.Length - index;
            if (part is ISlicePatternOperation rest)
            {
                if (rest.Pattern is not null)
                {
                    conditions.Add(Read(Slice(some, index, fromEnd - 1), rest.Pattern));
                }

                continue;
            }

            Expression item =
                slice >= 0 && index > slice
                    ? new MemberCall(ListMembers.ItemFromEnd, [some, Number(fromEnd)])
                    : new ItemAccess(some, index);
            conditions.Add(
                Read(
                    item with
                    {
                        Kind = JsonKinds.Of(itemType),
                        IsNullable = itemType is null || Nullability.IsNullable(itemType),
                        Origin = context.Origins.NumberOf(part.Syntax),
                    },
                    part
                )
            );
        }

        return All(conditions);
    }

    private static MemberCall Slice(Expression value, int start, int end) =>
        new(ListMembers.Slice, [value, Number(start), new BooleanLiteral(false), Number(end), new BooleanLiteral(true)])
        {
            Kind = ValueKind.Array,
            Origin = value.Origin,
        };

    private static NumberLiteral Number(int number) =>
        new(number.ToString(System.Globalization.CultureInfo.InvariantCulture)) { Kind = ValueKind.Integer };

    // What matches anyway is no condition.
    private static Expression All(IEnumerable<Expression> conditions) =>
        conditions
            .Where(condition => condition is not BooleanLiteral { Value: true })
            .Aggregate(
                default(Expression),
                (left, right) => left is null ? right : new BinaryExpression(BinaryOperator.And, left, right) { Kind = ValueKind.Boolean }
            )
        ?? new BooleanLiteral(true);
}

/// <summary>What the patterns of a test or a <c>switch</c> are held against.</summary>
/// <param name="Match">Reads whether it matches a pattern.</param>
/// <param name="IsEqual">Reads whether it is equal to a constant.</param>
internal sealed record PatternSubject(Func<IPatternOperation, Expression> Match, Func<IOperation, Expression> IsEqual);
