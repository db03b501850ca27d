using AslGen.Compiler.Program;
using AslGen.Compiler.Program.Members;
using AslGen.StatesLanguage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>Reads what is a sequence of items to C# as a JSON array, and its items by their indexes.</summary>
/// <param name="context">The workflow being read.</param>
/// <param name="expressions">Reads the parts.</param>
internal sealed class CollectionReader(ReadingContext context, ExpressionReader expressions)
{
    /// <summary>Reads a value as the array of its items.</summary>
    /// <param name="operation">The value: an array, a list, a dictionary, a group …</param>
    /// <returns>The array; after a refusal, something to go on with.</returns>
    public Expression ReadItems(IOperation operation)
    {
        IOperation value = operation;
        while (value is IConversionOperation { Operand.Type: { } inner } conversion && IsReadSo(inner) && IsReadSo(conversion))
        {
            value = conversion.Operand;
        }

        ITypeSymbol? type = JsonKinds.WithoutNullable(value.Type);
        if (type is null || type.TypeKind == TypeKind.Error)
        {
            return expressions.Read(value);
        }

        if (JsonKinds.IsGroup(type))
        {
            return Make(GroupMembers.ItemsOfGroup, [expressions.Read(value)], value);
        }

        if (JsonKinds.IsDictionary(type))
        {
            return ReadEntries(value, type);
        }

        if (JsonKinds.Of(type) != ValueKind.Array)
        {
            return expressions.Refuse(value, $"A '{type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}' as a sequence");
        }

        return NotNull(expressions.Read(value));
    }

    /// <summary>Reads an item, or the items of a range, of an array or list.</summary>
    /// <param name="operation">The access.</param>
    /// <param name="array">The array or list.</param>
    /// <param name="index">The index or range.</param>
    /// <returns>The item; after a refusal, something to go on with.</returns>
    public Expression ReadItem(IOperation operation, IOperation array, IOperation index)
    {
        if (JsonKinds.Of(array.Type) != ValueKind.Array || JsonKinds.IsTuple(array.Type))
        {
            return expressions.Refuse(operation, "This indexer");
        }

        if (index.ConstantValue is { HasValue: true, Value: int constant and >= 0 })
        {
            return expressions.WithType(new ItemAccess(expressions.Read(array), constant), operation);
        }

        switch (index)
        {
            case { Type.SpecialType: SpecialType.System_Int32 }:
                return Make(ListMembers.ItemAt, [ReadItems(array), expressions.Read(index)], operation);
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat, Operand: var number }:
                return Make(ListMembers.ItemFromEnd, [ReadItems(array), expressions.Read(number)], operation);
            case IRangeOperation range:
                return Make(
                    ListMembers.Slice,
                    [ReadItems(array), .. ReadEnd(range.LeftOperand, isFromEnd: false), .. ReadEnd(range.RightOperand, isFromEnd: true)],
                    operation
                );
            default:
                return expressions.Refuse(index, "An index that is a value of its own (write it inside the brackets)");
        }
    }

    /// <summary>Reads an item of a list or dictionary.</summary>
    /// <param name="reference">The access.</param>
    /// <returns>The item, or null where the indexer is no list's or dictionary's.</returns>
    public Expression? ReadIndexer(IPropertyReferenceOperation reference)
    {
        if (reference is not { Instance: { Type: { } type } instance, Arguments: [{ Value: var index }] })
        {
            return null;
        }

        if (JsonKinds.IsDictionary(type) && index.ConstantValue is { HasValue: true, Value: string key })
        {
            return expressions.WithType(new MemberAccess(expressions.Read(instance), key) { IsKey = true }, reference);
        }

        return JsonKinds.Of(type) == ValueKind.Array && index.Type?.SpecialType == SpecialType.System_Int32
            ? ReadItem(reference, instance, index)
            : null;
    }

    /// <summary>Guards a collection that may be null, which C# does not take for an empty one.</summary>
    /// <param name="collection">The collection.</param>
    /// <returns>The collection, which is not null.</returns>
    public static Expression NotNull(Expression collection) =>
        collection.IsNullable
            ? new MemberCall(ListMembers.NotNull, [collection]) { Kind = collection.Kind, Origin = collection.Origin }
            : collection;

    /// <summary>Whether a member takes a value of a type as a sequence.</summary>
    /// <param name="type">The type.</param>
    /// <returns>Whether it does.</returns>
    public static bool IsSequence(ITypeSymbol? type) => type is not null && (JsonKinds.Of(type) == ValueKind.Array || IsSpan(type));

    // An array is its own span.
    private static bool IsSpan(ITypeSymbol? type) => type.Is("System", "ReadOnlySpan`1") || type.Is("System", "Span`1");

    private static bool IsReadSo(IConversionOperation conversion) =>
        conversion is { IsImplicit: true, OperatorMethod: null } || IsSpan(conversion.Type);

    // What C# converts to a sequence without a change.
    private static bool IsReadSo(ITypeSymbol type) =>
        JsonKinds.Of(type) == ValueKind.Array || JsonKinds.IsDictionary(type) || JsonKinds.IsGroup(type);

    // The entries of a dictionary are objects, as System.Text.Json writes them.
    private Expression ReadEntries(IOperation dictionary, ITypeSymbol type)
    {
        INamedTypeSymbol? pair = type
            .AllInterfaces.Append(type as INamedTypeSymbol)
            .Where(candidate => candidate.Is("System.Collections.Generic", "IEnumerable`1"))
            .Select(candidate => candidate!.TypeArguments[0] as INamedTypeSymbol)
            .FirstOrDefault();
        if (pair is not { TypeArguments: [_, var valueType] })
        {
            return expressions.Refuse(dictionary, "This dictionary as a sequence");
        }

        LambdaParameter key = new(context.NextLambdaParameter(), "key");
        LambdaParameter value = new(context.NextLambdaParameter(), "value");
        ParameterReference keyReference = new(key.Number) { Kind = ValueKind.String };
        ParameterReference valueReference = new(value.Number)
        {
            Kind = JsonKinds.Of(valueType),
            IsNullable = Nullability.IsNullable(valueType),
        };
        LambdaExpression make = new(
            [key, value],
            new ObjectExpression([new MemberValue(NameOf("Key"), keyReference), new MemberValue(NameOf("Value"), valueReference)])
            {
                Kind = ValueKind.Object,
            }
        );
        return Make(DictionaryMembers.Entries, [NotNull(expressions.Read(dictionary)), make], dictionary) with { Kind = ValueKind.Array };

        string NameOf(string member) => context.Names.NameOf(pair.GetMembers(member).OfType<IPropertySymbol>().First());
    }

    /// <summary>Reads an index, or an end of a range.</summary>
    /// <param name="index">The index; null where none is written.</param>
    /// <param name="isFromEnd">Whether that is the end itself, and not the start.</param>
    /// <returns>The index as a number, and whether that counts from the end.</returns>
    public (Expression Index, bool IsFromEnd) ReadIndex(IOperation? index, bool isFromEnd) =>
        index switch
        {
            null => (new NumberLiteral("0") { Kind = ValueKind.Integer }, isFromEnd),
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat } hat => (expressions.Read(hat.Operand), true),
            IConversionOperation { Operand.Type.SpecialType: SpecialType.System_Int32 } number => (expressions.Read(number.Operand), false),
            _ => (expressions.Refuse(index, "An index that is kept (write it inside the brackets)"), false),
        };

    private IEnumerable<Expression> ReadEnd(IOperation? end, bool isFromEnd)
    {
        (Expression index, bool countsFromEnd) = ReadIndex(end, isFromEnd);
        return [index, new BooleanLiteral(countsFromEnd) { Kind = ValueKind.Boolean }];
    }

    private Expression Make(Member member, EquatableArray<Expression> arguments, IOperation operation) =>
        expressions.WithType(new MemberCall(member, arguments), operation) with
        {
            Kind = member == GroupMembers.ItemsOfGroup ? ValueKind.Array : JsonKinds.Of(operation.Type),
        };
}
