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
        if (call.TargetMethod.ContainingType.Is("AslGen", "States") && call.TargetMethod.Name is "Format" or "Array")
        {
            return ReadItems(call);
        }

        IMethodSymbol method = call.TargetMethod.ReducedFrom ?? call.TargetMethod;
        return ReadMember(call, method, call.Instance, call.Arguments) ?? expressions.Refuse(call, OperationNames.Of(call));
    }

    /// <summary>Reads a property, where the table has it.</summary>
    /// <param name="property">The property.</param>
    /// <returns>The expression read, or null where the table does not have it.</returns>
    public Expression? Read(IPropertyReferenceOperation property) =>
        ReadMember(property, property.Property, property.Instance, property.Arguments);

    /// <summary>Reads a constructor, where the table has it.</summary>
    /// <param name="creation">The call of the constructor.</param>
    /// <returns>The expression read, or null where the table does not have it.</returns>
    public Expression? Read(IObjectCreationOperation creation) =>
        creation is { Constructor: { } constructor, Initializer: null }
            ? ReadMember(creation, constructor, instance: null, creation.Arguments)
            : null;

    private Expression? ReadMember(IOperation use, ISymbol member, IOperation? instance, IEnumerable<IArgumentOperation> arguments)
    {
        IReadOnlyList<Member> rows = MemberTable.Find(member.OriginalDefinition.GetDocumentationCommentId());
        if (rows.Count == 0)
        {
            return null;
        }

        // C# computes arguments as they are written; what they are is the same in any order.
        List<IOperation> values = instance is null ? [] : [instance];
        values.AddRange(arguments.OrderBy(argument => argument.Parameter?.Ordinal ?? 0).Select(argument => argument.Value));
        foreach (Member row in rows)
        {
            string[] names = row.Arguments.Split([' '], StringSplitOptions.RemoveEmptyEntries);
            ConstantArgument?[] constants = names.Select(name => row.Constants.FirstOrDefault(constant => constant.Name == name)).ToArray();
            if (!values.Zip(constants, (value, constant) => constant is null || IsConstant(value, constant)).All(fits => fits))
            {
                continue;
            }

            if (row.Refusal is { } refusal)
            {
                context.Report(RuleIds.RefusedMember, use, row.Name, refusal);
                return new NullLiteral();
            }

            return new MemberCall(row, values.Where((_, index) => constants[index] is null).Select(ReadArgument).ToEquatableArray())
            {
                Kind = row.Kind ?? JsonKinds.Of(use.Type),
                IsNullable = row.IsNullable ?? Nullability.IsNullable(use),
            };
        }

        context.Report(RuleIds.RefusedMember, use, rows[0].Name, ConstantsOf(rows));
        return new NullLiteral();
    }

    private Expression ReadArgument(IOperation argument) =>
        argument is IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda }
            ? expressions.ReadLambda(lambda)
            : expressions.Read(argument);

    private static bool IsConstant(IOperation value, ConstantArgument constant)
    {
        while (value is IConversionOperation { IsImplicit: true, OperatorMethod: null } conversion)
        {
            value = conversion.Operand;
        }

        return value switch
        {
            { ConstantValue: { HasValue: true, Value: var known } } => Equals(known, constant.Value),
            IMemberReferenceOperation { Instance: null } reference => Equals(
                reference.Member.OriginalDefinition.GetDocumentationCommentId(),
                constant.Value
            ),
            _ => false,
        };
    }

    // What the arguments would have to be.
    private static string ConstantsOf(IReadOnlyList<Member> rows) =>
        "it can be compiled only with "
        + string.Join(
            ", or with ",
            rows.Select(row => string.Join(" and ", row.Constants.Select(constant => $"{constant.Name} = {constant.Text}")))
        );

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
}
