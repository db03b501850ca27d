using System.Globalization;
using System.Text.RegularExpressions;
using AslGen.Compiler.Program;
using AslGen.Compiler.Program.Members;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>
/// Reads the formats that numbers are written with. Without a culture they are those of the invariant one, as all texts of numbers in a
/// workflow are.
/// </summary>
internal static class NumberFormats
{
    /// <summary>What can be written, as messages say it.</summary>
    public const string Supported =
        "of int, long, double and decimal F, N and zeros such as \"0.00\", \"#,##0.00\" and \"0.##\" can, with up to nine places, and of int "
        + "and long D";

    private const int MostPlaces = 9;

    private const int DefaultPlaces = 2;

    // What a double has of any decimal number. .NET writes doubles with zeros and # from so many digits; where the places end with them,
    // halves are another matter.
    private const int DoubleDigits = 15;

    private static readonly Regex Custom = new(@"^(?<whole>#,##0|0{1,9})(\.(?<zeros>0*)(?<more>#*))?$", RegexOptions.CultureInvariant);

    /// <summary>Whether a call writes a number with a format.</summary>
    /// <param name="call">The call.</param>
    /// <returns>Whether it does.</returns>
    public static bool Reads(IInvocationOperation call) =>
        call
            is { Instance: not null, TargetMethod: { Name: "ToString", Parameters: [{ Type.SpecialType: SpecialType.System_String }, ..] } }
        && IsNumber(call.TargetMethod.ContainingType);

    /// <summary>Reads such a call.</summary>
    /// <param name="call">The call.</param>
    /// <param name="expressions">Reads the number.</param>
    /// <returns>The text; after a refusal, something to go on with.</returns>
    public static Expression Read(IInvocationOperation call, ExpressionReader expressions)
    {
        foreach (IArgumentOperation argument in call.Arguments.Where(argument => argument.Parameter?.Ordinal == 1))
        {
            if (!PointsInTime.IsInvariant(argument.Value))
            {
                return expressions.Refuse(argument.Value, "This culture (CultureInfo.InvariantCulture can)");
            }
        }

        IOperation format = call.Arguments.First(argument => argument.Parameter?.Ordinal == 0).Value;
        Expression value = expressions.Read(call.Instance!);
        return format.ConstantValue is { HasValue: true, Value: string text } && Write(value, call.Instance!.Type!, text) is { } written
            ? written
            : expressions.Refuse(format, $"This format of a number ({Supported})");
    }

    /// <summary>Whether values of a type are numbers that formats can write.</summary>
    /// <param name="type">The type.</param>
    /// <returns>Whether they are.</returns>
    public static bool IsNumber(ITypeSymbol? type) => type is { TypeKind: not TypeKind.Enum } && (IsInteger(type) || IsFraction(type));

    /// <summary>Writes a number with a format.</summary>
    /// <param name="value">The number, which is not null.</param>
    /// <param name="type">Its type.</param>
    /// <param name="format">The format.</param>
    /// <returns>The text, or null where the format is not supported.</returns>
    public static Expression? Write(Expression value, ITypeSymbol type, string format) =>
        !IsNumber(type) ? null
        : format is "G" or "R" && IsDouble(type) ? Call(NumberTexts.OfDouble, value)
        : Custom.Match(format) is { Success: true } custom ? WriteCustom(value, type, custom)
        : Standard(format) is var (letter, digits) ? WriteStandard(value, type, letter, digits)
        : null;

    private static bool IsInteger(ITypeSymbol type) => JsonKinds.Of(type) == ValueKind.Integer || IsLong(type);

    private static bool IsLong(ITypeSymbol type) => type.SpecialType == SpecialType.System_Int64;

    private static bool IsFraction(ITypeSymbol type) => IsDouble(type) || type.SpecialType == SpecialType.System_Decimal;

    private static bool IsDouble(ITypeSymbol type) => type.SpecialType == SpecialType.System_Double;

    private static (char Letter, int? Digits)? Standard(string format) =>
        format.Length is < 1 or > 3 ? null
        : format.Length == 1 ? (char.ToUpperInvariant(format[0]), null)
        : int.TryParse(format.Substring(1), NumberStyles.None, CultureInfo.InvariantCulture, out int digits)
            ? (char.ToUpperInvariant(format[0]), digits)
        : null;

    private static Expression? WriteStandard(Expression value, ITypeSymbol type, char letter, int? digits) =>
        letter switch
        {
            'D' when IsInteger(type) => Call(ValueTexts.OfDigits, value, Arithmetic.Literal(digits ?? 0)),
            'F' or 'N' when (digits ?? DefaultPlaces) is <= MostPlaces and var places => WritePlaces(
                value,
                type,
                letter == 'N' ? "#,##0" : "0",
                places
            ),
            _ => null,
        };

    private static Expression WritePlaces(Expression value, ITypeSymbol type, string whole, int places)
    {
        string zeros = new('0', places);
        return IsInteger(type) ? WriteInteger(value, whole, zeros)
            : !IsDouble(type) ? WriteFraction(NumberTexts.Decimal, value, places, DoubleDigits, Picture(whole, zeros))
            : places == 0 ? Call(NumberTexts.Whole, value, Text(whole))
            : Call(NumberTexts.Fixed, value, PowerOfTen(places), Text(whole));
    }

    private static Expression? WriteCustom(Expression value, ITypeSymbol type, Match custom)
    {
        string whole = custom.Groups["whole"].Value;
        string zeros = custom.Groups["zeros"].Value;
        string digits = zeros + custom.Groups["more"].Value;
        return digits.Length > MostPlaces ? null
            : IsInteger(type) ? WriteInteger(value, whole, zeros)
            : IsDouble(type) ? WriteFraction(NumberTexts.Custom, value, digits.Length, DoubleDigits - 1, Picture(whole, digits))
            : WriteFraction(NumberTexts.Decimal, value, digits.Length, DoubleDigits, Picture(whole, digits));
    }

    // An integer has no digits behind the point but zeros.
    private static Expression WriteInteger(Expression value, string whole, string zeros)
    {
        Expression text = Call(NumberTexts.Integer, value, Text(whole));
        return zeros.Length == 0 ? text : TextParts.Join([text, Text("." + zeros)]) with { Origin = value.Origin };
    }

    private static MemberCall WriteFraction(Member row, Expression value, int places, int digits, string picture) =>
        Call(IsFine(places) ? FineOf(row) : row, value, Arithmetic.Literal(places), PowerOfTen(digits - places), Text(picture));

    private static Member FineOf(Member row) => row == NumberTexts.Custom ? NumberTexts.FineCustom : NumberTexts.FineDecimal;

    private static string Picture(string whole, string digits) => digits.Length == 0 ? whole : whole + "." + digits;

    // Halves of such places have an exponent in the texts that JSONata makes of them.
    private static bool IsFine(int places) => places > 5;

    private static NumberLiteral PowerOfTen(int power) => Arithmetic.Literal((long)Math.Pow(10, power));

    private static StringLiteral Text(string text) => new(text) { Kind = ValueKind.String };

    private static MemberCall Call(Member member, params Expression[] arguments) =>
        new(member, [.. arguments]) { Kind = ValueKind.String, Origin = arguments[0].Origin };
}
