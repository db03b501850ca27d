using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.Program;
using AslGen.StatesLanguage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>Reads calls of functions that the States Language has.</summary>
/// <param name="context">The workflow being read.</param>
/// <param name="expressions">Reads the arguments.</param>
internal sealed class FunctionReader(ReadingContext context, ExpressionReader expressions)
{
    /// <summary>Reads a call.</summary>
    /// <param name="call">The call.</param>
    /// <returns>The expression read.</returns>
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

        if (!call.TargetMethod.ContainingType.Is("AslGen", "States"))
        {
            return expressions.Refuse(call, OperationNames.Of(call));
        }

        string name = call.TargetMethod.Name;
        Func<IOperation, Expression> read = name switch
        {
            "Format" => ReadFormatArgument,
            "Array" => expressions.ReadMember,
            _ => expressions.Read,
        };
        if (CallArguments.Read(call.Arguments, argument => (Operation: argument, Value: read(argument))) is not { } arguments)
        {
            return expressions.Refuse(call, "An array in place of the arguments");
        }

        EquatableArray<Expression> values = arguments.Select(argument => argument.Value).ToEquatableArray();
        return name switch
        {
            "Format" => ReadFormat(call, arguments[0].Operation, values),
            "Array" => new ArrayExpression(values) { Kind = ValueKind.Array },
            _ when Enum.TryParse(name, out Function function) => new FunctionCall(function, values) { Kind = JsonKinds.Of(call.Type) },
            _ => expressions.Refuse(call, OperationNames.Of(call)),
        };
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
}
