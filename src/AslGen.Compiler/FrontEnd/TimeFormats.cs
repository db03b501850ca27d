using System.Text;
using AslGen.Compiler.Program;
using AslGen.Compiler.Program.Members;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>Reads the formats that times and durations are written with.</summary>
internal static class TimeFormats
{
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
        && (FormOf(method.ContainingType) is not null || TimeOperators.IsSpan(method.ContainingType));

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
            return isInvariant && FormOf(call.Instance!.Type) is { } form
                ? Write(expressions.ReadToKeep("time", call.Instance!), form, form.Invariant, isInvariant: true)!
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
                TimeOperators.IsSpan(call.Instance!.Type) ? "This format of a TimeSpan (\"c\" can)"
                    : FormOf(call.Instance.Type) is { HasDate: false }
                        ? "This format of a time of day (\"O\" and \"R\" can, and with CultureInfo.InvariantCulture \"HH:mm\" and the like)"
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
            : FormOf(type) is { } form
                ? Write(value, form, format, isInvariant)
                : null;

    // How times of a type are written: all of it, its clock by a picture, and what stands behind the clock.
    private sealed record Form(Func<Expression, Expression> Clock, Member Pictured, string Invariant)
    {
        public Member? RoundTrip { get; init; }

        public Member? OffsetText { get; init; }

        public bool HasOffset { get; init; }

        public bool HasDate => RoundTrip is not null;
    }

    private static readonly Form WithOffset = new(time => time, TimeParts.Pictured, "MM/dd/yyyy HH:mm:ss zzz")
    {
        RoundTrip = TimeParts.RoundTrip,
        OffsetText = TimeParts.OffsetText,
        HasOffset = true,
    };

    // What is written of its clock is that of a DateTimeOffset at UTC; its offset is the machine's.
    private static readonly Form WithKind = new(DateTimeMembers.UtcOf, TimeParts.PicturedInUtc, "MM/dd/yyyy HH:mm:ss")
    {
        RoundTrip = DateTimeMembers.RoundTrip,
        OffsetText = DateTimeMembers.Suffix,
    };

    private static readonly Form OfDay = new(time => Call(TimeOnlyMembers.OfSomeDay, time), TimeParts.PicturedInUtc, "HH:mm");

    private static Form? FormOf(ITypeSymbol? type) =>
        type.Is("System", "DateTimeOffset") ? WithOffset
        : type?.SpecialType == SpecialType.System_DateTime ? WithKind
        : type.Is("System", "TimeOnly") ? OfDay
        : null;

    private static Expression? Write(Expression time, Form form, string format, bool isInvariant) =>
        format switch
        {
            "O" or "o" => form.RoundTrip is { } all ? Call(all, time) : WriteParts(time, form, "HH:mm:ss.fffffff"),
            "R" or "r" when !form.HasDate => WriteParts(time, form, "HH:mm:ss"),
            "R" or "r" => Call(TimeParts.PicturedInUtc, form.Clock(time), "[FNn,3-3], [D01] [MNn,3-3] [Y0001] [H01]:[m01]:[s01] GMT"),
            "u" when form.HasDate => Call(TimeParts.PicturedInUtc, form.Clock(time), "[Y0001]-[M01]-[D01] [H01]:[m01]:[s01]Z"),
            "s" when form.HasDate => Call(form.Pictured, form.Clock(time), "[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01]"),
            { Length: > 1 } when isInvariant => WriteParts(time, form, format),
            _ => null,
        };

    // One picture as long as there is one; offsets and fractions stand between them.
    private static Expression? WriteParts(Expression time, Form form, string format)
    {
        List<Expression> parts = [];
        StringBuilder picture = new();
        int index = 0;
        while (index < format.Length)
        {
            char letter = format[index];
            if (!form.HasDate && letter is 'y' or 'M' or 'd' or '/' or 'k')
            {
                return null;
            }

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
                else if (form.OffsetText is { } offset && (token == "K" || (token == "zzz" && form.HasOffset)))
                {
                    Close();
                    parts.Add(Call(offset, time));
                }
                else if (letter == 'f' && token.Length <= 7)
                {
                    Close();
                    parts.Add(
                        new MemberCall(TimeParts.Fraction, [form.Clock(time), Arithmetic.Literal(token.Length)]) { Kind = ValueKind.String }
                    );
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
                parts.Add(Call(form.Pictured, form.Clock(time), picture.ToString()));
                picture.Clear();
            }
        }
    }

    private static MemberCall Call(Member member, Expression time) => new(member, [time]) { Kind = ValueKind.String };

    private static MemberCall Call(Member member, Expression time, string picture) =>
        new(member, [time, new StringLiteral(picture) { Kind = ValueKind.String }]) { Kind = ValueKind.String };
}
