using System.Globalization;
using System.Text;
using AslGen.Compiler.Program;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>
/// Reads calls that write values into a text: <c>string.Format</c>, and <c>string.Create</c> and <c>FormattableString.Invariant</c> of an
/// interpolated string.
/// </summary>
/// <param name="expressions">Reads the values.</param>
/// <param name="texts">Writes them.</param>
internal sealed class CompositeFormats(ExpressionReader expressions, TextParts texts)
{
    // C#'s own limit for the numbers in a format.
    private const int MostDigits = 6;

    /// <summary>Whether a call writes values into a text.</summary>
    /// <param name="call">The call.</param>
    /// <returns>Whether it does.</returns>
    public static bool Reads(IInvocationOperation call) =>
        call.TargetMethod switch
        {
            { Name: "Format", ContainingType.SpecialType: SpecialType.System_String, Parameters: var parameters } => parameters.Any(
                parameter => parameter.Type.SpecialType == SpecialType.System_String
            ),
            { Name: "Create", ContainingType.SpecialType: SpecialType.System_String, Parameters: [_, { Type: var text }] } => text.Is(
                "System.Runtime.CompilerServices",
                "DefaultInterpolatedStringHandler"
            ),
            { Name: "Invariant" } method => method.ContainingType.Is("System", "FormattableString"),
            _ => false,
        };

    /// <summary>Reads such a call.</summary>
    /// <param name="call">The call.</param>
    /// <returns>The text; after a refusal, something to go on with.</returns>
    public Expression Read(IInvocationOperation call)
    {
        IOperation? provider = Find(call, parameter => parameter.Type.Is("System", "IFormatProvider"));
        if (provider is not null && !PointsInTime.IsInvariant(provider))
        {
            return expressions.Refuse(provider, "This culture (CultureInfo.InvariantCulture can)");
        }

        bool isInvariant = provider is not null || call.TargetMethod.Name == "Invariant";
        if (call.TargetMethod.Name == "Format")
        {
            return ReadFormat(call, isInvariant);
        }

        return InterpolatedIn(call.Arguments[call.Arguments.Length - 1].Value) is { } text
            ? texts.Read(text, isInvariant)
            : expressions.Refuse(call, $"{OperationNames.Of(call)} of anything but an interpolated string");
    }

    private static IOperation? Find(IInvocationOperation call, Func<IParameterSymbol, bool> isIt) =>
        call.Arguments.FirstOrDefault(argument => argument.Parameter is { } parameter && isIt(parameter))?.Value;

    private static IInterpolatedStringOperation? InterpolatedIn(IOperation operation) =>
        operation switch
        {
            IInterpolatedStringOperation text => text,
            IParenthesizedOperation parenthesized => InterpolatedIn(parenthesized.Operand),
            IConversionOperation { OperatorMethod: null } conversion => InterpolatedIn(conversion.Operand),
            IInterpolatedStringHandlerCreationOperation handler => InterpolatedIn(handler.Content),
            _ => null,
        };

    private Expression ReadFormat(IInvocationOperation call, bool isInvariant)
    {
        IOperation place = Find(call, parameter => parameter.Type.SpecialType == SpecialType.System_String)!;
        if (place.ConstantValue is not { HasValue: true, Value: string format })
        {
            return expressions.Refuse(place, "A format that is not a constant");
        }

        if (
            CallArguments.Read(call.Arguments.Where(IsValue), value => (Operation: value, Value: expressions.ReadToKeep("value", value)))
            is not { } values
        )
        {
            return expressions.Refuse(call, "An array in place of the arguments");
        }

        if (Parse(format) is not { } parts || parts.Any(part => part.Index >= values.Count))
        {
            return expressions.Refuse(place, "This format, with which C# throws a FormatException,");
        }

        // In a lambda nothing can be computed before.
        if (parts.GroupBy(part => part.Index).Any(group => group.Key >= 0 && group.Count() > 1 && !values[group.Key].Value.IsRepeatable))
        {
            return expressions.Refuse(place, "A value that is different each time, at more than one place,");
        }

        return TextParts.Join([
            .. parts.Select(part =>
                part.Index < 0
                    ? new StringLiteral(part.Text!) { Kind = ValueKind.String }
                    : texts.Write(
                        new TextHole(part.Text is null ? values[part.Index].Operation : place, part.Text, part.Width),
                        values[part.Index].Operation,
                        values[part.Index].Value,
                        isInvariant
                    )
            ),
        ]);
    }

    private static bool IsValue(IArgumentOperation argument) =>
        argument.Parameter is { Type: var type } && type.SpecialType != SpecialType.System_String && !type.Is("System", "IFormatProvider");

    // Text between holes has the index -1; null where C# does not take the format.
    private static List<FormatPart>? Parse(string format)
    {
        List<FormatPart> parts = [];
        StringBuilder literal = new();
        int index = 0;
        while (index < format.Length)
        {
            char letter = format[index++];
            if (letter is '{' or '}' && index < format.Length && format[index] == letter)
            {
                literal.Append(letter);
                index++;
            }
            else if (letter == '}')
            {
                return null;
            }
            else if (letter != '{')
            {
                literal.Append(letter);
            }
            else
            {
                int end = format.IndexOf('}', index);
                if (end < 0 || ParseHole(format.Substring(index, end - index)) is not { } hole)
                {
                    return null;
                }

                parts.Add(new FormatPart(-1, literal.ToString(), null));
                literal.Clear();
                parts.Add(hole);
                index = end + 1;
            }
        }

        parts.Add(new FormatPart(-1, literal.ToString(), null));
        return [.. parts.Where(part => part is not { Index: < 0, Text: "" })];
    }

    private static FormatPart? ParseHole(string hole)
    {
        int colon = hole.IndexOf(':');
        string[] numbers = (colon < 0 ? hole : hole.Substring(0, colon)).Split(',');
        string? format = colon < 0 ? null : hole.Substring(colon + 1);
        return numbers.Length > 2
            || format?.IndexOf('{') >= 0
            || !int.TryParse(numbers[0].TrimEnd(' '), NumberStyles.None, CultureInfo.InvariantCulture, out int index)
            || numbers.Any(number => number.Length > MostDigits)
                ? null
            : numbers.Length == 1 ? new FormatPart(index, format, null)
            : numbers[1].IndexOf('+') < 0
            && int.TryParse(numbers[1].Trim(' '), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int width)
                ? new FormatPart(index, format, width)
            : null;
    }

    private sealed record FormatPart(int Index, string? Text, int? Width);
}
