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

        if (KnownValues.Find(call) is { } known)
        {
            return known;
        }

        IMethodSymbol method = call.TargetMethod.ReducedFrom ?? call.TargetMethod;
        return ReadMember(call, method, call.Instance, call.Arguments) ?? expressions.Refuse(call, OperationNames.Of(call));
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
        if (indexer.Instance.Type?.SpecialType != SpecialType.System_String)
        {
            return expressions.Refuse(indexer, "An index from the end, or a range, of what is no string");
        }

        Expression text = expressions.Read(indexer.Instance);
        if (indexer.Argument is IRangeOperation range)
        {
            (Expression start, bool startsAtEnd) = ReadIndex(range.LeftOperand, isFromEnd: false);
            (Expression end, bool endsAtEnd) = ReadIndex(range.RightOperand, isFromEnd: true);
            Member row = (startsAtEnd, endsAtEnd) switch
            {
                (false, false) => StringMembers.Range,
                (false, true) => StringMembers.RangeToEnd,
                (true, false) => StringMembers.RangeFromEnd,
                _ => StringMembers.RangeFromEndToEnd,
            };
            return new MemberCall(row, [text, start, end]) { Kind = ValueKind.String };
        }

        (Expression index, bool isFromEnd) = ReadIndex(indexer.Argument, isFromEnd: false);
        return new MemberCall(isFromEnd ? StringMembers.CharacterFromEnd : StringMembers.Character, [text, index])
        {
            Kind = ValueKind.String,
        };
    }

    // An index as a number, and whether that counts from the end. Where none is written, it is the start or the end itself.
    private (Expression Index, bool IsFromEnd) ReadIndex(IOperation? index, bool isFromEnd) =>
        index switch
        {
            null => (new NumberLiteral("0") { Kind = ValueKind.Integer }, isFromEnd),
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat } hat => (expressions.Read(hat.Operand), true),
            IConversionOperation { Operand.Type.SpecialType: SpecialType.System_Int32 } number => (expressions.Read(number.Operand), false),
            _ => (expressions.Refuse(index, "An index that is kept"), false),
        };

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

    private Expression? ReadMember(IOperation use, ISymbol member, IOperation? instance, IEnumerable<IArgumentOperation> arguments)
    {
        IReadOnlyList<Member> rows = MemberTable.Find(member.OriginalDefinition.GetDocumentationCommentId());
        if (rows.Count == 0)
        {
            return null;
        }

        // C# computes arguments as they are written; what they are is the same in any order.
        IArgumentOperation[] ordered = arguments.OrderBy(argument => argument.Parameter?.Ordinal ?? 0).ToArray();
        foreach (Member row in rows)
        {
            if (row.Refusal is { } refusal)
            {
                return Refuse(use, row, refusal);
            }

            (IOperation? Instance, IArgumentOperation[] Arguments)? innermost = (instance, ordered);
            foreach (string inner in row.Inner)
            {
                innermost = innermost is { Arguments: [{ Value: var value }] } ? CallOf(inner, value) : null;
            }

            IReadOnlyList<Argument>? values = innermost is { } call ? ArgumentsOf(row, call.Instance, call.Arguments) : null;
            if (values is null || (row.NeedsNamesAsDeclared && !context.Names.AreAsDeclared))
            {
                continue;
            }

            Expression[] read = values.Select(ReadArgument).ToArray();
            return new MemberCall(row, read.ToEquatableArray())
            {
                Kind = row.Kind ?? JsonKinds.Of(use.Type),
                IsNullable = row.IsNullable ?? Nullability.IsNullable(use),
            };
        }

        return Refuse(use, rows[0], "it can be compiled only with " + string.Join(", or with ", rows.Select(ConstantsOf)));
    }

    private static (IOperation? Instance, IArgumentOperation[] Arguments)? CallOf(string id, IOperation value) =>
        WithoutConversion(value) is IInvocationOperation call && call.TargetMethod.OriginalDefinition.GetDocumentationCommentId() == id
            ? (call.Instance, call.Arguments.OrderBy(argument => argument.Parameter?.Ordinal ?? 0).ToArray())
            : null;

    // The arguments that a row's templates name, or null where the call is none of the row's.
    private static IReadOnlyList<Argument>? ArgumentsOf(Member row, IOperation? instance, IArgumentOperation[] arguments)
    {
        List<Argument> values = instance is null ? [] : [new Argument(instance, Items: null)];
        string[] names = row.AllNames.ToArray();
        foreach (IArgumentOperation argument in arguments)
        {
            bool isParams = argument.Parameter is { IsParams: true };
            bool isTogether = isParams && values.Count < names.Length && names[values.Count] == row.Params;
            IReadOnlyList<IOperation>? items = isParams ? CallArguments.ItemsOf(argument)?.ToList() : null;
            if (isParams && items is null && (!isTogether || row.IsParamsWritten))
            {
                return null;
            }

            values.AddRange(
                isTogether || items is null ? [new Argument(argument.Value, items)] : items.Select(item => new Argument(item, Items: null))
            );
        }

        return values.Count == names.Length && names.Zip(values, (name, value) => Fits(row, name, value)).All(fits => fits)
            ? values.Where((_, index) => row.Constants.All(constant => constant.Name != names[index])).ToList()
            : null;
    }

    private static bool Fits(Member row, string name, Argument value) =>
        row.Constants.All(constant => constant.Name != name || IsConstant(value.Operation, constant))
        && (!row.NotNull.Contains(name) || !CanHoldNull(value));

    private Expression ReadArgument(Argument argument) =>
        argument switch
        {
            { Items: { } items } => new ArrayExpression(items.Select(expressions.ReadMember).ToEquatableArray()) { Kind = ValueKind.Array },
            { Operation: IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda } } => expressions.ReadLambda(lambda),
            _ => expressions.Read(argument.Operation),
        };

    private static bool CanHoldNull(Argument argument)
    {
        IOperation value = WithoutConversion(argument.Operation);
        return argument.Items is { } items ? items.Any(item => Nullability.IsNullable(WithoutConversion(item)))
            : JsonKinds.ItemOf(Nullability.AnnotatedTypeOf(value)) is { } item ? Nullability.IsNullable(item)
            : Nullability.IsNullable(value);
    }

    private static IOperation WithoutConversion(IOperation operation) =>
        operation is IConversionOperation { IsImplicit: true, OperatorMethod: null } conversion
            ? WithoutConversion(conversion.Operand)
            : operation;

    private static bool IsConstant(IOperation value, ConstantArgument constant) =>
        WithoutConversion(value) switch
        {
            { ConstantValue: { HasValue: true, Value: var known } } => Equals(known, constant.Value)
                || (known is null && ReferenceEquals(constant.Value, ConstantArgument.Null)),
            IMemberReferenceOperation { Instance: null } reference => Equals(
                reference.Member.OriginalDefinition.GetDocumentationCommentId(),
                constant.Value
            ),
            _ => false,
        };

    private NullLiteral Refuse(IOperation use, Member row, string why)
    {
        context.Report(RuleIds.RefusedMember, use, row.Name, why);
        return new NullLiteral();
    }

    private static string ConstantsOf(Member row) =>
        row.Constants.Count == 0 ? "other arguments" : string.Join(" and ", row.Constants.Select(constant => constant.Text));

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
        Expression value = isText ? expressions.ReadText(argument) : expressions.ReadMember(argument);
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

        return ExpressionReader.Join(parts.Where(part => part is not StringLiteral { Value: "" }));
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
