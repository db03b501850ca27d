using System.Globalization;
using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.Program;
using AslGen.Compiler.Program.Members;
using AslGen.StatesLanguage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>Reads texts that are put together: interpolated strings, strings that are added, and formats with arguments.</summary>
/// <param name="context">The workflow being read.</param>
/// <param name="expressions">Reads the values.</param>
internal sealed class TextParts(ReadingContext context, ExpressionReader expressions)
{
    /// <summary>Reads an interpolated string.</summary>
    /// <param name="text">The interpolated string.</param>
    /// <param name="isInvariant">Whether it is written as the invariant culture says, and not as the machine's does.</param>
    /// <returns>The text.</returns>
    public Expression Read(IInterpolatedStringOperation text, bool isInvariant) =>
        Join([
            .. text.Parts.Select(part =>
                part switch
                {
                    IInterpolatedStringTextOperation { Text.ConstantValue.Value: string literal } => Literal(literal),
                    IInterpolationOperation hole => ReadHole(hole, hole.Expression, hole.FormatString, hole.Alignment, isInvariant),
                    IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation call } => ReadAppended(call, isInvariant),
                    _ => Broken(part),
                }
            ),
        ]);

    /// <summary>Reads strings that are added.</summary>
    /// <param name="sum">The sum.</param>
    /// <returns>The text.</returns>
    public Expression Read(IBinaryOperation sum) => Join([ReadPart(sum.LeftOperand), ReadPart(sum.RightOperand)]);

    /// <summary>Joins text that is read already and a value.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value.</param>
    /// <returns>The joined text.</returns>
    public Expression ReadJoined(Expression text, IOperation value) => Join([text, ReadPart(value)]);

    /// <summary>Reads a value as text.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text.</returns>
    public Expression ReadText(IOperation value) => ReadPart(value) is var text && text.Kind == ValueKind.String ? text : Join([text]);

    /// <summary>Joins texts; what is itself joined text becomes part of the whole.</summary>
    /// <param name="parts">The texts.</param>
    /// <returns>The text.</returns>
    public static Expression Join(IEnumerable<Expression> parts)
    {
        List<Expression> joined = [];
        foreach (Expression part in parts.SelectMany(part => part is JoinedText inner ? inner.Parts : (IEnumerable<Expression>)[part]))
        {
            if (part is StringLiteral literal && joined is [.., StringLiteral before])
            {
                joined[joined.Count - 1] = before with { Value = before.Value + literal.Value };
            }
            else
            {
                joined.Add(part);
            }
        }

        return joined is [StringLiteral only] ? only
            : joined.Count == 0 ? Literal("")
            : new JoinedText(joined.ToEquatableArray()) { Kind = ValueKind.String };
    }

    /// <summary>Writes a value that is read already into a text.</summary>
    /// <param name="hole">What stands for it in the text.</param>
    /// <param name="operation">The value.</param>
    /// <param name="value">The value as it was read.</param>
    /// <param name="isInvariant">Whether it is written as the invariant culture says.</param>
    /// <returns>The text.</returns>
    public Expression Write(TextHole hole, IOperation operation, Expression value, bool isInvariant)
    {
        operation = WithoutConversion(operation);
        Expression text = hole.Format is not { Length: > 0 } format
            ? Write(operation, value)
            : WriteFormatted(operation, value, format, isInvariant)
                ?? expressions.Refuse(
                    hole.Place,
                    $"This format in a text ({NumberFormats.Supported}, of a DateTimeOffset \"O\" and the like)"
                );
        if (hole.Width is not { } width)
        {
            return text;
        }

        // A negative width is that of a text on the left.
        Member pad = width < 0 ? StringMembers.PadRight : StringMembers.PadLeft;
        return new MemberCall(pad, [Join([text]), Arithmetic.Literal(Math.Abs((long)width)) with { Kind = ValueKind.Integer }])
        {
            Kind = ValueKind.String,
            Origin = context.Origins.NumberOf(hole.Place.Syntax),
        };
    }

    // What 'string.Create' and the like are given: calls that append a value, with a width and a format.
    private Expression ReadAppended(IInvocationOperation call, bool isInvariant)
    {
        return Find("value") is not { } value ? Broken(call)
            : call.TargetMethod.Name == "AppendLiteral" ? expressions.Read(value)
            : ReadHole(call, value, Find("format"), Find("alignment"), isInvariant);

        IOperation? Find(string name) =>
            call
                .Arguments.FirstOrDefault(argument =>
                    argument.Parameter?.Name == name && argument.ArgumentKind != ArgumentKind.DefaultValue
                )
                ?.Value;
    }

    private Expression ReadHole(IOperation place, IOperation value, IOperation? format, IOperation? width, bool isInvariant)
    {
        if (format is not null and not { ConstantValue: { HasValue: true, Value: string } })
        {
            return expressions.Refuse(format, "A format that is not a constant");
        }

        TextHole hole = new(
            format ?? place,
            format is null ? null : (string)format.ConstantValue.Value!,
            width?.ConstantValue is { HasValue: true, Value: int known } ? known : null
        );
        return Write(
            hole,
            value,
            format is null ? ReadValue(value) : expressions.ReadToKeep("time", WithoutConversion(value)),
            isInvariant
        );
    }

    private Expression ReadValue(IOperation value) => expressions.Read(WithoutConversion(value));

    private Expression ReadPart(IOperation value) => Write(WithoutConversion(value), ReadValue(value));

    private static IOperation WithoutConversion(IOperation operation) =>
        operation is IConversionOperation { IsImplicit: true, OperatorMethod: null } conversion
            ? WithoutConversion(conversion.Operand)
            : operation;

    // A constant's text is known.
    private static Expression? WriteConstant(IOperation operation, Expression value) =>
        operation.ConstantValue is not { HasValue: true, Value: var constant } || operation.Type?.TypeKind == TypeKind.Enum
            ? null
            : constant switch
            {
                null => Literal(""),
                string or char => value,
                sbyte or byte or short or ushort or int or uint or long or ulong or bool or decimal => Literal(
                    Convert.ToString(constant, CultureInfo.InvariantCulture)!
                ),
                double number when PlainText(number) is { } text => Literal(text),
                _ => null,
            };

    // A double that every .NET writes with all of its digits and no exponent, as .NET has written it with other rules before.
    private static string? PlainText(double number)
    {
        string text = number.ToString("R", CultureInfo.InvariantCulture);
        return Math.Abs(number) is >= 0.0001 and < 1e15 && text.Count(char.IsDigit) <= 15 ? text : null;
    }

    // As C# writes it; an integer of up to 32 bits is as it is, since all write it alike.
    private Expression Write(IOperation operation, Expression value)
    {
        if (WriteConstant(operation, value) is { } constant)
        {
            return constant;
        }

        if (ErrorTypes.IsException(operation.Type))
        {
            return value;
        }

        ITypeSymbol? type = JsonKinds.WithoutNullable(operation.Type);
        int origin = context.Origins.NumberOf(operation.Syntax);

        // In all cultures alike.
        if (TimeOperators.IsSpan(operation.Type))
        {
            return new MemberCall(SpanMembers.Text, [value]) { Kind = ValueKind.String, Origin = origin };
        }

        if (type?.TypeKind == TypeKind.Enum && JsonEnums.NamesOf(type) is { } names)
        {
            return new MemberCall(value.IsNullable ? ValueTexts.OfNullableEnum : ValueTexts.OfEnum, [value, names])
            {
                Kind = ValueKind.String,
                Origin = origin,
            };
        }

        if (type?.SpecialType == SpecialType.System_Double)
        {
            return OrNothing(value, number => new MemberCall(NumberTexts.OfDouble, [number]) { Kind = ValueKind.String, Origin = origin });
        }

        bool isText = type?.SpecialType is SpecialType.System_String or SpecialType.System_Char || type.Is("System", "Guid");
        bool isInteger = value.Kind == ValueKind.Integer && type?.TypeKind != TypeKind.Enum;
        Member? text = (type?.SpecialType, value.IsNullable) switch
        {
            (SpecialType.System_Boolean, false) => ValueTexts.OfBoolean,
            (SpecialType.System_Boolean, true) => ValueTexts.OfNullableBoolean,
            (SpecialType.System_Int64, false) => ValueTexts.OfLong,
            (SpecialType.System_Int64, true) => ValueTexts.OfNullableLong,
            (_, true) when isInteger => ValueTexts.OfNullableInteger,
            (_, true) when isText => ValueTexts.OfNullableString,
            _ => null,
        };
        return value is NullLiteral ? Literal("")
            : text is not null ? new MemberCall(text, [value]) { Kind = ValueKind.String, Origin = origin }
            : isText || isInteger ? value
            : Refuse(operation, type);
    }

    private Expression? WriteFormatted(IOperation operation, Expression value, string format, bool isInvariant)
    {
        ITypeSymbol? type = JsonKinds.WithoutNullable(operation.Type);
        return !NumberFormats.IsNumber(type) ? TimeFormats.Write(value, operation.Type, format, isInvariant)
            : NumberFormats.Write(value, type!, format) is null ? null
            : OrNothing(value, number => NumberFormats.Write(number, type!, format)!);
    }

    // C# writes nothing for null.
    private Expression OrNothing(Expression value, Func<Expression, Expression> write)
    {
        if (!value.IsNullable)
        {
            return write(value);
        }

        LambdaParameter parameter = new(context.NextLambdaParameter(), "value");
        Expression text = write(new ParameterReference(parameter.Number) { Kind = value.Kind });
        return new MemberCall(ValueTexts.OfNullable, [value, new LambdaExpression([parameter], text)])
        {
            Kind = ValueKind.String,
            Origin = value.Origin,
        };
    }

    private StringLiteral Refuse(IOperation operation, ITypeSymbol? type)
    {
        string why = type?.SpecialType switch
        {
            SpecialType.System_Decimal =>
                "JSON does not keep how many decimal places C# writes (12.50); write it with a format, such as {amount:F2}",
            SpecialType.System_Single => "C# and Step Functions write it with different digits; declare it as double or decimal",
            _ => "C# and Step Functions write values of this type differently",
        };
        context.Report(
            RuleIds.TextWouldDiffer,
            operation,
            operation.Type?.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat) ?? "this type",
            why
        );
        return Literal("");
    }

    private static StringLiteral Literal(string text) => new(text) { Kind = ValueKind.String };

    private NullLiteral Broken(IOperation operation)
    {
        context.ReportBroken(operation);
        return new NullLiteral();
    }
}

/// <summary>What stands for a value in a text.</summary>
/// <param name="Place">Where its format is written, or itself.</param>
/// <param name="Format">The format, or null where there is none.</param>
/// <param name="Width">The least number of characters, negative for text on the left; null where there is none.</param>
internal sealed record TextHole(IOperation Place, string? Format, int? Width);
