using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.Program;
using AslGen.Compiler.Program.Members;
using AslGen.StatesLanguage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>Reads calls of .NET members: those of the <see cref="MemberTable"/>, and those that become something simpler.</summary>
/// <param name="context">The workflow being read.</param>
/// <param name="expressions">Reads the arguments.</param>
internal sealed class MemberReader(ReadingContext context, ExpressionReader expressions)
{
    /// <summary>Reads a call.</summary>
    /// <param name="call">The call.</param>
    /// <returns>The expression read; after a refusal, something to go on with.</returns>
    public Expression Read(IInvocationOperation call)
    {
        if (call.TargetMethod.Attribute("AslGen.Metadata", "StructureValueAttribute") is { } structure)
        {
            return ReadStructureValue(call, structure);
        }

        if (call.TargetMethod is { Name: "Of" } && call.TargetMethod.ContainingType.Is("AslGen", "DynamoItem"))
        {
            return new ItemReader(context, expressions).Read(call);
        }

        if (call.TargetMethod.ContainingType.Is("AslGen", "States") && call.TargetMethod.Name is "Format" or "Array")
        {
            return ReadItems(call);
        }

        if (call is { Instance: { } nullable, TargetMethod.Name: "GetValueOrDefault" } && IsNullableValue(nullable.Type))
        {
            return ReadValueOrDefault(call, nullable);
        }

        if (RawJsonataReader.Reads(call))
        {
            return new RawJsonataReader(context, expressions).Read(call);
        }

        // Its own values are known by it, and not by the type that declares the method.
        if (call is { Instance.Type: { TypeKind: TypeKind.Enum } @enum, TargetMethod: { Name: "ToString", Parameters.Length: 0 } })
        {
            return JsonEnums.NamesOf(@enum) is { } names
                ? new MemberCall(ValueTexts.OfEnum, [expressions.Read(call.Instance), names]) { Kind = ValueKind.String }
                : expressions.Refuse(call, $"The name of a value of '{@enum.Name}', which JSON does not tell for sure,");
        }

        if (RawJsonPathReader.Reads(call))
        {
            return new RawJsonPathReader(context, expressions).Read(call);
        }

        if (TimeFormats.Reads(call))
        {
            return TimeFormats.Read(call, expressions);
        }

        if (CollectionReader.TakesRange(call))
        {
            return new CollectionReader(context, expressions).ReadTake(call);
        }

        if (
            call
                is {
                    TargetMethod: { Name: "Parse", TypeArguments: [{ TypeKind: TypeKind.Enum } parsed], Parameters.Length: 1 } method,
                    Arguments: [var text]
                }
            && method.ContainingType.SpecialType == SpecialType.System_Enum
            && text.Parameter?.Type.SpecialType == SpecialType.System_String
        )
        {
            return JsonEnums.ValuesOf(parsed) is { } values
                ? new MemberCall(ParseMembers.Enum, [expressions.Read(text.Value), values]) { Kind = JsonKinds.Of(parsed) }
                : expressions.Refuse(call, $"A value of '{parsed.Name}' by its name, whose JSON is not known for sure,");
        }

        if (NumberFormats.Reads(call))
        {
            return NumberFormats.Read(call, expressions);
        }

        if (CompositeFormats.Reads(call))
        {
            return new CompositeFormats(expressions, new TextParts(context, expressions)).Read(call);
        }

        if (KnownValues.Find(call) is { } known)
        {
            return known;
        }

        IMethodSymbol called = call.TargetMethod.ReducedFrom ?? call.TargetMethod;
        return ReadMember(call, called, call.Instance, call.Arguments) ?? expressions.Refuse(call, OperationNames.Of(call));
    }

    /// <summary>Reads a property, where the table has it.</summary>
    /// <param name="property">The property.</param>
    /// <returns>The expression read, or null where the table does not have it.</returns>
    public Expression? Read(IPropertyReferenceOperation property) =>
        ReadMember(property, property.Property, property.Instance, property.Arguments);

    /// <summary>Reads <c>text[^1]</c> and <c>text[1..^1]</c>.</summary>
    /// <param name="indexer">The indexer, whose type has none for such an argument itself.</param>
    /// <returns>The expression read; after a refusal, something to go on with.</returns>
    public Expression Read(IImplicitIndexerReferenceOperation indexer)
    {
        CollectionReader indexes = new(context, expressions);
        Expression text = expressions.Read(indexer.Instance);
        if (indexer.Argument is IRangeOperation range)
        {
            (Expression start, bool startsAtEnd) = indexes.ReadIndex(range.LeftOperand, isFromEnd: false);
            (Expression end, bool endsAtEnd) = indexes.ReadIndex(range.RightOperand, isFromEnd: true);
            Member row = (startsAtEnd, endsAtEnd) switch
            {
                (false, false) => StringMembers.Range,
                (false, true) => StringMembers.RangeToEnd,
                (true, false) => StringMembers.RangeFromEnd,
                _ => StringMembers.RangeFromEndToEnd,
            };
            return new MemberCall(row, [text, start, end]) { Kind = ValueKind.String };
        }

        (Expression index, bool isFromEnd) = indexes.ReadIndex(indexer.Argument, isFromEnd: false);
        return new MemberCall(isFromEnd ? StringMembers.CharacterFromEnd : StringMembers.Character, [text, index])
        {
            Kind = ValueKind.String,
        };
    }

    /// <summary>Reads a constructor, where the table has it.</summary>
    /// <param name="creation">The call of the constructor.</param>
    /// <returns>The expression read, or null where the table does not have it.</returns>
    public Expression? Read(IObjectCreationOperation creation) =>
        creation is { Constructor: { } constructor, Initializer: null }
            ? ReadMember(creation, constructor, instance: null, creation.Arguments)
            : null;

    private static bool IsNullableValue(ITypeSymbol? type) => type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    private Expression ReadValueOrDefault(IInvocationOperation call, IOperation nullable)
    {
        Expression value = expressions.Read(nullable);
        if (call.Arguments is [{ Value: var otherwise }])
        {
            return OperatorReader.Coalesce(value, expressions.Read(otherwise));
        }

        Expression? @default = (value.Kind, JsonKinds.WithoutNullable(nullable.Type)?.TypeKind) switch
        {
            (_, TypeKind.Enum) => null,
            (ValueKind.Boolean, _) => new BooleanLiteral(false) { Kind = ValueKind.Boolean },
            (ValueKind.Integer or ValueKind.Number, _) => new NumberLiteral("0") { Kind = value.Kind },
            _ => null,
        };
        return @default is null
            ? expressions.Refuse(call, "A default value of this type (write it as the argument)")
            : OperatorReader.Coalesce(value, @default);
    }

    /// <summary>Reads what becomes of a collection that a call changes.</summary>
    /// <param name="call">The call.</param>
    /// <returns>The changed collection; after a refusal, something to go on with.</returns>
    public Expression ReadChanged(IInvocationOperation call)
    {
        MemberUse use = UseOf(call.TargetMethod, call.Instance, call.Arguments);
        IReadOnlyList<Member> rows = MemberTable.Find(call.TargetMethod.OriginalDefinition.GetDocumentationCommentId());
        if (MemberRows.Find(rows, use, context.Names, out string? refusal) is not { } row)
        {
            context.Report(RuleIds.RefusedMember, call, rows[0].Name, refusal!);
            return new NullLiteral();
        }

        // What is given may itself have changed the collection.
        Expression[] given =
        [
            .. MemberRows.ArgumentsOf(row, use)!.Skip(1).Select(argument => ReadArgument(argument, isOfCollections: true)),
        ];
        return new MemberCall(row, [expressions.Read(call.Instance!), .. given])
        {
            Kind = JsonKinds.Of(call.Instance!.Type),
            Origin = context.Origins.NumberOf(call.Syntax),
        };
    }

    private static MemberUse UseOf(ISymbol member, IOperation? instance, IEnumerable<IArgumentOperation> arguments) =>
        new(member, instance, arguments.OrderBy(argument => argument.Parameter?.Ordinal ?? 0).ToArray());

    private Expression? ReadMember(IOperation use, ISymbol member, IOperation? instance, IEnumerable<IArgumentOperation> arguments)
    {
        IReadOnlyList<Member> rows = MemberTable.Find(member.OriginalDefinition.GetDocumentationCommentId());
        if (rows.Count == 0)
        {
            return null;
        }

        if (rows[0].IsChange)
        {
            context.Report(RuleIds.RefusedMember, use, rows[0].Name, ChangeMembers.Refusal);
            return new NullLiteral();
        }

        // C# computes arguments as they are written; what they are is the same in any order.
        MemberUse used = UseOf(member, instance, arguments);
        if (MemberRows.Find(rows, used, context.Names, out string? refusal) is not { } row)
        {
            context.Report(RuleIds.RefusedMember, use, rows[0].Name, refusal!);
            return new NullLiteral();
        }

        IReadOnlyList<MemberArgument> given = MemberRows.ArgumentsOf(row, used)!;
        List<Expression> read = row.RoundsDecimal ? ReadRoundedArguments(row, used) : ReadArguments(row, used);
        if (row.DefaultOf is { } type)
        {
            if (DefaultValues.Of(used.TypeOf(type)!) is not { } defaultValue)
            {
                return expressions.Refuse(use, $"{OperationNames.Of(use)}, whose default value JSON does not have,");
            }

            read.Add(defaultValue);
        }

        MemberCall call = new(row, read.ToEquatableArray())
        {
            Kind = row.Kind ?? JsonKinds.Of(use.Type),
            IsNullable = row.IsNullable ?? Nullability.IsNullable(use),
            Demanded = Enumerable
                .Range(0, given.Count)
                .Where(index => read[index].IsNullable && IsDemanded(given[index], instance))
                .ToEquatableArray(),
        };
        return OrderMembers.IsThenBy(row) ? ThenBy(use, call) : call;
    }

    private List<Expression> ReadArguments(Member row, MemberUse use)
    {
        bool isOfCollections = IsOfCollections(use.Member.ContainingType);
        return [.. MemberRows.ArgumentsOf(row, use)!.Select(argument => ReadArgument(argument, isOfCollections))];
    }

    // The decimal comes first; what it is rounded to must be known where it is a quotient.
    private List<Expression> ReadRoundedArguments(Member row, MemberUse use)
    {
        IReadOnlyList<MemberArgument> arguments = MemberRows.ArgumentsOf(row, use)!;
        int? digits =
            arguments.Count == 1 ? 0
            : arguments[1].Value.ConstantValue is { HasValue: true, Value: int and >= 0 and <= 28 and var known } ? known
            : null;
        return
        [
            new DecimalOperators(context, expressions).ReadRounded(arguments[0].Value, digits),
            .. arguments.Skip(1).Select(argument => ReadArgument(argument, isOfCollections: false)),
        ];
    }

    /// <summary>Reads a call whose value is rounded at once, and would be refused otherwise.</summary>
    /// <param name="call">The call.</param>
    /// <param name="digits">How many decimals its value is rounded to.</param>
    /// <returns>The expression read, or null where the call is none of those.</returns>
    public Expression? ReadRounded(IInvocationOperation call, Expression digits)
    {
        IMethodSymbol method = call.TargetMethod.ReducedFrom ?? call.TargetMethod;
        Member? row = MemberTable
            .Find(method.OriginalDefinition.GetDocumentationCommentId())
            .FirstOrDefault(candidate => candidate.Rounded is not null);
        if (row is null)
        {
            return null;
        }

        MemberUse use = UseOf(method, call.Instance, call.Arguments);
        return new MemberCall(row.Rounded!, [.. ReadArguments(row, use), digits])
        {
            Kind = ValueKind.Number,
            Origin = context.Origins.NumberOf(call.Syntax),
        };
    }

    // What a member is called on, and what .NET says must not be null.
    private static bool IsDemanded(MemberArgument argument, IOperation? instance) =>
        argument.Value == instance || argument.Type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.NotAnnotated };

    private Expression ReadArgument(MemberArgument argument, bool isOfCollections) =>
        argument switch
        {
            { Items: { } items } => new ArrayExpression(items.Select(expressions.ReadMember).ToEquatableArray()) { Kind = ValueKind.Array },
            { Value: IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda } } => expressions.ReadLambda(lambda),
            _ when CollectionReader.IsSequence(argument.Type) && JsonKinds.Of(argument.Value.Type) != ValueKind.Unknown =>
                new CollectionReader(context, expressions).ReadItems(argument.Value),
            { Value: IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat, Operand: var number } } => expressions.Read(number),
            _ when argument.Type.Is("System", "Index") => expressions.Refuse(
                argument.Value,
                "An index that is a value of its own (write it inside the call)"
            ),
            _ => isOfCollections ? expressions.Read(argument.Value) : expressions.ReadMember(argument.Value),
        };

    // What has tuples and groups as items; all else gets JSON.
    private static bool IsOfCollections(INamedTypeSymbol type) =>
        type.ContainingNamespace.ToDisplayString()
            is "System.Linq"
                or "System.Collections.Generic"
                or "System.Collections.Immutable"
                or "System";

    // Both sorts keep the order of equal items, so that what is sorted first decides last.
    private Expression ThenBy(IOperation use, MemberCall next)
    {
        return Under(next.Arguments[0])
            ?? expressions.Refuse(use, $"{OperationNames.Of(use)} that does not follow OrderBy directly (write both in one expression)");

        Expression? Under(Expression sorted) =>
            sorted is MemberCall call && OrderMembers.IsOrder(call.Member)
                ? call with
                {
                    Arguments =
                    [
                        call.Arguments[0] is MemberCall inner && OrderMembers.IsThenBy(inner.Member)
                            ? Under(inner)!
                            : next with
                            {
                                Arguments = [call.Arguments[0], .. next.Arguments.Skip(1)],
                            },
                        .. call.Arguments.Skip(1),
                    ],
                }
                : null;
    }

    // Format's template and Array's items are read one by one.
    private Expression ReadItems(IInvocationOperation call)
    {
        bool isFormat = call.TargetMethod.Name == "Format";
        Func<IOperation, Expression> read = isFormat ? ReadFormatArgument : expressions.ReadMember;
        if (CallArguments.Read(call.Arguments, argument => (Operation: argument, Value: read(argument))) is not { } arguments)
        {
            return expressions.Refuse(call, "An array in place of the arguments");
        }

        EquatableArray<Expression> values = arguments.Select(argument => argument.Value).ToEquatableArray();
        return isFormat ? ReadFormat(call, arguments[0].Operation, values) : new ArrayExpression(values) { Kind = ValueKind.Array };
    }

    // A structure with one member, such as a value of DynamoDB, whose numbers are text.
    private Expression ReadStructureValue(IInvocationOperation call, AttributeData attribute)
    {
        if (attribute.ConstructorArguments is not [{ Value: string member }] || call.Arguments is not [{ Value: var argument }])
        {
            return expressions.Refuse(call, OperationNames.Of(call));
        }

        bool isText = call
            .TargetMethod.ContainingType.GetMembers(member)
            .OfType<IPropertySymbol>()
            .Any(property => property.Type.SpecialType == SpecialType.System_String);
        Expression value = isText ? new TextParts(context, expressions).ReadText(argument) : expressions.ReadMember(argument);
        return new ObjectExpression([new MemberValue(member, value)]) { Kind = ValueKind.Object };
    }

    // The template's places become the arguments; its escapes become the characters they stand for.
    private Expression ReadFormat(IInvocationOperation call, IOperation place, EquatableArray<Expression> arguments)
    {
        if (place.ConstantValue is not { HasValue: true, Value: string template })
        {
            return expressions.Refuse(place, "A template that is not a constant");
        }

        List<Expression> parts = [];
        System.Text.StringBuilder literal = new();
        int used = 1;
        for (int index = 0; index < template.Length; index++)
        {
            bool hasNext = index + 1 < template.Length;
            if (template[index] == '\\' && hasNext && template[index + 1] is '{' or '}' or '\'' or '\\')
            {
                index++;
                literal.Append(template[index]);
            }
            else if (template[index] == '{' && hasNext && template[index + 1] == '}')
            {
                index++;
                parts.Add(new StringLiteral(literal.ToString()) { Kind = ValueKind.String });
                literal.Clear();
                if (used < arguments.Count)
                {
                    parts.Add(arguments[used]);
                }

                used++;
            }
            else
            {
                literal.Append(template[index]);
            }
        }

        parts.Add(new StringLiteral(literal.ToString()) { Kind = ValueKind.String });
        if (used != arguments.Count)
        {
            context.Report(
                RuleIds.InvalidSetting,
                place,
                $"The template has {used - 1} places '{{}}' but there are {arguments.Count - 1} arguments"
            );
        }

        return TextParts.Join(parts.Where(part => part is not StringLiteral { Value: "" }));
    }

    // What .NET and both query languages write alike.
    private Expression ReadFormatArgument(IOperation argument)
    {
        IOperation value = argument;
        while (value is IConversionOperation { IsImplicit: true, OperatorMethod: null } conversion)
        {
            value = conversion.Operand;
        }

        ITypeSymbol? type = JsonKinds.WithoutNullable(value.Type);
        bool isSame =
            type is null
            || type.SpecialType is SpecialType.System_String or SpecialType.System_Char or SpecialType.System_Boolean
            || (JsonKinds.Of(type) == ValueKind.Integer && type.TypeKind != TypeKind.Enum);
        return isSame
            ? expressions.Read(value)
            : expressions.Refuse(
                argument,
                $"A value of type '{type!.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}' in States.Format"
            );
    }

    // An argument, or what an array of 'params' is made of.
    private sealed record Argument(IOperation Operation, IReadOnlyList<IOperation>? Items);
}
