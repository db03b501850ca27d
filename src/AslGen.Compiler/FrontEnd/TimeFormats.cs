using System.Text;
using AslGen.Compiler.Program;
using AslGen.Compiler.Program.Members;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>Reads the formats that times and durations are written with.</summary>
internal static class TimeFormats
{
    private const string Invariant = "MM/dd/yyyy HH:mm:ss zzz";

    // What JSONata's pictures call them.
    private static readonly Dictionary<string, string> Pictures = new(StringComparer.Ordinal)
    {
        ["yyyy"] = "[Y0001]",
        ["yy"] = "[Y01,2-2]",
        ["M"] = "[M1]",
        ["MM"] = "[M01]",
        ["MMM"] = "[MNn,3-3]",
        ["MMMM"] = "[MNn]",
        ["d"] = "[D1]",
        ["dd"] = "[D01]",
        ["ddd"] = "[FNn,3-3]",
        ["dddd"] = "[FNn]",
        ["H"] = "[H1]",
        ["HH"] = "[H01]",
        ["h"] = "[h1]",
        ["hh"] = "[h01]",
        ["m"] = "[m1]",
        ["mm"] = "[m01]",
        ["s"] = "[s1]",
        ["ss"] = "[s01]",
        ["fff"] = "[f001]",
        ["tt"] = "[PN]",
    };

    // Letters that mean something in a format of .NET.
    private const string Specifiers = "dfFghHKmMstyz%";

    /// <summary>Whether a call writes a time or a duration with a format, or with a culture.</summary>
    /// <param name="call">The call.</param>
    /// <returns>Whether it does.</returns>
    public static bool Reads(IInvocationOperation call) =>
        call.TargetMethod is { Name: "ToString", Parameters.Length: > 0 } method
        && (method.ContainingType.Is("System", "DateTimeOffset") || TimeOperators.IsSpan(method.ContainingType));

    /// <summary>Reads such a call.</summary>
    /// <param name="call">The call.</param>
    /// <param name="expressions">Reads the time.</param>
    /// <returns>The text; after a refusal, something to go on with.</returns>
    public static Expression Read(IInvocationOperation call, ExpressionReader expressions)
    {
        bool isInvariant = call.Arguments.Any(argument => PointsInTime.IsInvariant(argument.Value));
        IOperation? format = call
            .Arguments.FirstOrDefault(argument => argument.Parameter?.Type.SpecialType == SpecialType.System_String)
            ?.Value;
        if (format is null)
        {
            return isInvariant && !TimeOperators.IsSpan(call.Instance!.Type)
                ? WriteTime(expressions.ReadToKeep("time", call.Instance!), Invariant, isInvariant: true)!
                : Refuse(call);
        }

        return
            format.ConstantValue is { HasValue: true, Value: string text }
            && Write(expressions.ReadToKeep("time", call.Instance!), call.Instance!.Type, text, isInvariant) is { } written
            ? written
            : Refuse(format);

        Expression Refuse(IOperation place) =>
            expressions.Refuse(
                place,
                TimeOperators.IsSpan(call.Instance!.Type)
                    ? "This format of a TimeSpan (\"c\" can)"
                    : "This format of a time (\"O\", \"R\", \"s\" and \"u\" can, and with CultureInfo.InvariantCulture \"yyyy-MM-dd\" and the like)"
            );
    }

    /// <summary>Writes a time or a duration with a format.</summary>
    /// <param name="value">The value, which may be used more than once.</param>
    /// <param name="type">Its type.</param>
    /// <param name="format">The format.</param>
    /// <param name="isInvariant">Whether it is written as the invariant culture says, and not as the machine's does.</param>
    /// <returns>The text, or null where JSONata has no such format.</returns>
    public static Expression? Write(Expression value, ITypeSymbol? type, string format, bool isInvariant) =>
        TimeOperators.IsSpan(type)
            ? format is "c" or "t" or "T"
                ? new MemberCall(SpanMembers.Text, [value]) { Kind = ValueKind.String }
                : null
            : type.Is("System", "DateTimeOffset")
                ? WriteTime(value, format, isInvariant)
                : null;

    private static Expression? WriteTime(Expression time, string format, bool isInvariant) =>
        format switch
        {
            "O" or "o" => Call(TimeParts.RoundTrip, time),
            "R" or "r" => Call(TimeParts.PicturedInUtc, time, "[FNn,3-3], [D01] [MNn,3-3] [Y0001] [H01]:[m01]:[s01] GMT"),
            "u" => Call(TimeParts.PicturedInUtc, time, "[Y0001]-[M01]-[D01] [H01]:[m01]:[s01]Z"),
            "s" => Call(TimeParts.Pictured, time, "[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01]"),
            { Length: > 1 } when isInvariant => WriteParts(time, format),
            _ => null,
        };

    // One picture as long as there is one; offsets and fractions stand between them.
    private static Expression? WriteParts(Expression time, string format)
    {
        List<Expression> parts = [];
        StringBuilder picture = new();
        int index = 0;
        while (index < format.Length)
        {
            char letter = format[index];
            if (letter is '\'' or '"')
            {
                int end = format.IndexOf(letter, index + 1);
                if (end < 0 || format.IndexOf('\\', index, end - index) >= 0)
                {
                    return null;
                }

                Append(format.Substring(index + 1, end - index - 1));
                index = end + 1;
            }
            else if (letter == '\\')
            {
                if (index + 1 == format.Length)
                {
                    return null;
                }

                Append(format.Substring(index + 1, 1));
                index += 2;
            }
            else if (Specifiers.IndexOf(letter) < 0)
            {
                Append(letter.ToString());
                index++;
            }
            else
            {
                string token = format.Substring(index, format.Skip(index).TakeWhile(next => next == letter).Count());
                index += token.Length;
                if (Pictures.TryGetValue(token, out string? name))
                {
                    picture.Append(name);
                }
                else if (token is "zzz" or "K")
                {
                    Close();
                    parts.Add(Call(TimeParts.OffsetText, time));
                }
                else if (letter == 'f' && token.Length <= 7)
                {
                    Close();
                    parts.Add(new MemberCall(TimeParts.Fraction, [time, Arithmetic.Literal(token.Length)]) { Kind = ValueKind.String });
                }
                else
                {
                    return null;
                }
            }
        }

        Close();
        return TextParts.Join(parts);

        // In pictures, brackets stand for themselves when they are doubled.
        void Append(string text) => picture.Append(text.Replace("[", "[[").Replace("]", "]]"));

        void Close()
        {
            if (picture.Length > 0)
            {
                parts.Add(Call(TimeParts.Pictured, time, picture.ToString()));
                picture.Clear();
            }
        }
    }

    private static MemberCall Call(Member member, Expression time) => new(member, [time]) { Kind = ValueKind.String };

    private static MemberCall Call(Member member, Expression time, string picture) =>
        new(member, [time, new StringLiteral(picture) { Kind = ValueKind.String }]) { Kind = ValueKind.String };
}
