using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace AslGen.Validators.Tests.Members;

/// <summary>The kinds of inputs that cases have: a C# type, and values made by chance.</summary>
/// <param name="Type">The type as C# writes it.</param>
/// <param name="Values">Makes the values, and makes them smaller.</param>
internal sealed record MemberInput(string Type, Arbitrary<object?> Values);

/// <summary>A value of a type that a case declares.</summary>
/// <param name="Text">The value as JSON.</param>
internal sealed record MemberJson(string Text);

/// <summary>All kinds of inputs, by name.</summary>
internal static partial class MemberInputs
{
    private static readonly IArbMap Default = ArbMap.Default;

    // A few letters, so that one text is often part of another; and what programs get wrong.
    private static readonly string[] Pieces =
    [
        "a",
        "b",
        "ab",
        "A",
        "B",
        "0",
        "7",
        ",",
        ";",
        " ",
        "-",
        "$",
        "$1",
        "$$",
        "\\",
        "\"",
        "'",
        "/",
        "{",
        "}",
        "%",
        "&",
        "+",
        "=",
        ".",
        "\t",
        "\n",
        "\r",
        "\u0000",
        "\u001F",
        "\u007F",
        "\u0085",
        "\u00A0",
        "\u1680",
        "\u2003",
        "\u2028",
        "\u202F",
        "\u3000",
        "\uFEFF",
        "\u200B",
        "é",
        "e\u0301",
        "ß",
        "ẞ",
        "ı",
        "İ",
        "ſ",
        "ŉ",
        "ﬁ",
        "Σ",
        "ς",
        "σ",
        "ǆ",
        "ǅ",
        "Ǆ",
        "ᾳ",
        "ᾼ",
        "K",
        "Å",
        "ж",
        "中",
        "😀",
        "𐐷",
        "𐐏",
        "👨‍👩‍👧",
        "\uFFFD",
        "\uFFFF",
        "\uE000",
    ];

    private static readonly Gen<string> Plain = Join(Gen.Elements("a", "b", ",", " ", "ab"));

    private static readonly Gen<string> Hostile = Join(Gen.Elements(Pieces));

    private static readonly Gen<string> Strings = Gen.Frequency(
        (6, Plain),
        (6, Hostile),
        (1, Gen.Constant("")),
        (2, Gen.Elements("null", "true", "0", "-1", "1e3", "Hello, World", "  padded\t", "a,b,,c", "2024-02-29T12:00:00Z"))
    );

    private static readonly Gen<int> Small = Gen.Frequency((1, Gen.Choose(-3, -1)), (6, Gen.Choose(0, 3)), (2, Gen.Choose(4, 9)));

    private static readonly Gen<int> Integers = Gen.Frequency(
        (4, Small),
        (2, Gen.Choose(-1000, 1000)),
        (2, Gen.Choose(int.MinValue, int.MaxValue)),
        (1, Gen.Elements(0, 1, -1, int.MaxValue, int.MinValue, int.MaxValue - 1, int.MinValue + 1, 65535, 65536))
    );

    // Numbers that a double holds exactly; docs/language.md says what becomes of wider ones.
    private static readonly Gen<long> Longs = Gen.Frequency(
        (3, Integers.Select(value => (long)value)),
        (2, Integers.Zip(Integers, (high, low) => ((long)(high >> 12) << 32) | (uint)low)),
        (1, Gen.Elements(9007199254740991, -9007199254740991, 4294967296, -4294967297, 1L << 52))
    );

    private static readonly Gen<double> Doubles = Gen.Frequency(
        (3, Integers.Select(value => (double)value)),
        (3, Gen.Choose(-100000, 100000).Select(value => value / 8.0)),
        (2, Gen.Choose(-100000, 100000).Select(value => value / 1000.0)),
        (2, Default.ArbFor<double>().Generator.Where(double.IsFinite)),
        (
            2,
            Gen.Elements(
                0.5,
                1.5,
                2.5,
                -0.5,
                -1.5,
                -2.5,
                0.1,
                0.3,
                1e21,
                1e-7,
                5e-324,
                1.7976931348623157e308,
                4503599627370495.5,
                0.49999999999999994,
                2147483647.5,
                -2147483648.5,
                1.005,
                2.675,
                1e15,
                123456789012345.67
            )
        )
    );

    private static readonly Gen<string> NumberTexts = Gen.Frequency(
        (4, Integers.Select(value => value.ToString(CultureInfo.InvariantCulture))),
        (2, Doubles.Select(value => value.ToString(CultureInfo.InvariantCulture))),
        (4, Join(Gen.Elements("0", "1", "9", "12", "-", "+", " ", "\t", ".", ",", "e", "E", "\0", "a", "e5", "00"))),
        (2, Doubles.Select(value => $" +{Math.Abs(value).ToString("E3", CultureInfo.InvariantCulture)} \0")),
        (
            2,
            Gen.Elements(
                " 42 ",
                "1,234.5",
                "5.",
                ".5",
                "-.5e3",
                "2147483647",
                "2147483648",
                "-2147483649",
                "9007199254740991",
                "1e999",
                "0x10",
                "٣"
            )
        )
    );

    private static readonly Gen<string> BooleanTexts = Gen.Elements(
        "true",
        "True",
        "FALSE",
        " false\t",
        "\0true\0",
        "tru",
        "",
        "1",
        "true false",
        "ｔrue",
        "\u3000TRUE"
    );

    // A century before 1970 and after.
    private static readonly Gen<DateTimeOffset> Century = Gen.Choose(-40_000, 40_000)
        .SelectMany(
            _ => Gen.Frequency((3, Gen.Choose(0, 86_399_999)), (1, Gen.Constant(0))),
            (days, milliseconds) => DateTimeOffset.UnixEpoch.AddDays(days).AddMilliseconds(milliseconds)
        )
        .SelectMany(_ => Gen.Elements(0L, 1L, 9_999L, 1_234L, 5_000L), (time, ticks) => time.AddTicks(ticks))
        .SelectMany(_ => Gen.Elements(0, 60, -330, 840, -720), (time, offset) => time.ToOffset(TimeSpan.FromMinutes(offset)));

    private static readonly Gen<DateTimeOffset> Times = Gen.Frequency(
        (12, Century),
        (
            1,
            Gen.Elements(
                DateTimeOffset.MinValue,
                DateTimeOffset.MaxValue,
                new DateTimeOffset(2024, 1, 31, 23, 59, 59, TimeSpan.FromHours(-12)),
                new DateTimeOffset(2000, 2, 29, 0, 0, 0, TimeSpan.FromHours(14))
            )
        )
    );

    // Often in the same millisecond, and at several offsets.
    private static readonly Gen<DateTimeOffset> NearTimes = Gen.Elements(0L, 0L, 0L, 1L, -1L, 5_000L, 9_999L, 10_000L, -10_000L, 10_001L)
        .SelectMany(
            _ => Gen.Elements(0, 60, -330),
            (ticks, offset) =>
                new DateTimeOffset(2024, 2, 29, 23, 30, 0, TimeSpan.Zero).AddTicks(ticks).ToOffset(TimeSpan.FromMinutes(offset))
        );

    // The clocks of the same times, which are UTC or not specified.
    private static readonly Gen<DateTime> Moments = WithKind(Times);

    private static readonly Gen<DateTime> NearMoments = WithKind(NearTimes);

    private static readonly Gen<DateOnly> Dates = Gen.Frequency(
        (6, Gen.Choose(-40_000, 40_000).Select(days => new DateOnly(1970, 1, 1).AddDays(days))),
        (1, Gen.Elements(DateOnly.MinValue, DateOnly.MaxValue, new DateOnly(2024, 1, 31), new DateOnly(2024, 2, 29)))
    );

    private static readonly Gen<TimeSpan> Spans = Gen.Frequency(
        (3, Integers.Select(value => TimeSpan.FromMilliseconds(value))),
        (2, Integers.Select(value => TimeSpan.FromTicks(value))),
        (2, Small.Select(value => TimeSpan.FromHours(value))),
        (
            1,
            Gen.Elements(
                TimeSpan.Zero,
                TimeSpan.FromDays(1),
                TimeSpan.FromTicks(-1),
                TimeSpan.FromDays(-9999.75),
                TimeSpan.FromSeconds(59.9999999)
            )
        )
    );

    private static readonly Gen<string> ClockTexts = Gen.Frequency(
        (3, Moments.Select(value => value.ToString("o", CultureInfo.InvariantCulture))),
        (2, Moments.Select(value => value.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFK", CultureInfo.InvariantCulture))),
        (
            1,
            Gen.Elements(
                "2023-02-29T00:00:00Z",
                "2024-02-30T00:00:00",
                "2024-13-01T00:00:00Z",
                "2024-01-01T24:00:00",
                "2024-01-01T23:60:00Z",
                "0000-01-01T00:00:00Z",
                "no time",
                ""
            )
        )
    );

    // Often the same, and often near midnight.
    private static readonly Gen<TimeOnly> TimesOfDay = Gen.Frequency(
        (3, Gen.Choose(0, 86_399).Select(seconds => TimeOnly.MinValue.Add(TimeSpan.FromSeconds(seconds)))),
        (2, Times.Select(value => TimeOnly.FromTimeSpan(value.TimeOfDay))),
        (
            2,
            Gen.Elements(
                TimeOnly.MinValue,
                TimeOnly.MaxValue,
                new TimeOnly(12, 0),
                new TimeOnly(12, 0, 0, 1),
                new TimeOnly(12, 0).Add(TimeSpan.FromTicks(1))
            )
        )
    );

    // What .NET and JSONata would both read, or both refuse.
    private static readonly Gen<string> TimeTexts = Gen.Frequency(
        (3, Times.Select(value => value.ToString("o", CultureInfo.InvariantCulture))),
        (2, Times.Select(value => value.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFzzz", CultureInfo.InvariantCulture))),
        (2, Times.Select(value => value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture))),
        (
            1,
            Gen.Elements(
                "2023-02-29T00:00:00Z",
                "2024-02-30T00:00:00Z",
                "2024-13-01T00:00:00Z",
                "2024-01-01T24:00:00Z",
                "2024-01-01T23:60:00Z",
                "2024-01-01T23:59:60Z",
                "2024-01-01T00:00:00+14:01",
                "2024-01-01T00:00:00+25:00",
                "2024-01-01T00:00:00+01:60",
                "0000-01-01T00:00:00Z",
                "no time",
                ""
            )
        )
    );

    /// <summary>Gets the kinds.</summary>
    public static IReadOnlyDictionary<string, MemberInput> All { get; } =
        new Dictionary<string, MemberInput>([.. Collections, .. Numbers, .. DecimalKinds])
        {
            ["string"] = Of("string", Strings),
            ["string?"] = Of("string?", Gen.Frequency((3, Strings), (1, Gen.Constant((string)null!)))),
            ["plain"] = Of("string", Plain),
            // .NET with ICU and without it do not agree about the long s.
            ["cased"] = Of("string", Strings.Where(text => !text.Contains('ſ', StringComparison.Ordinal))),
            ["char"] = Of("char", Gen.Elements(Pieces.Where(piece => piece.Length == 1).Select(piece => piece[0]))),
            ["int"] = Of("int", Integers),
            ["int?"] = Of("int?", Gen.Frequency((3, Integers.Select(value => (int?)value)), (1, Gen.Constant((int?)null)))),
            ["small"] = Of("int", Small),
            ["medium"] = Of("int", Gen.OneOf(Small, Gen.Choose(-9000, 9000))),
            ["fraction"] = Of("double", Gen.Choose(int.MinValue, int.MaxValue).Select(value => value / 8.0)),
            ["number"] = Of("string", NumberTexts),
            ["boolean"] = Of("string", BooleanTexts),
            ["long?"] = Of("long?", Gen.Frequency((3, Longs.Select(value => (long?)value)), (1, Gen.Constant((long?)null)))),
            ["long"] = Of("long", Longs),
            ["double"] = Of("double", Doubles),
            ["double?"] = Of("double?", Gen.Frequency((3, Doubles.Select(value => (double?)value)), (1, Gen.Constant((double?)null)))),
            ["bool"] = Of("bool", Gen.Elements(true, false)),
            ["bool?"] = Of("bool?", Gen.Elements<bool?>(true, false, null)),
            ["outer"] = OfJson(
                "Outer",
                """{ "Text": "a" }""",
                """{ "Text": null, "Inner": null, "Number": null }""",
                """{}""",
                """{ "Text": "a", "Inner": { "Name": "n", "Count": 3 }, "Number": 0 }""",
                """{ "Inner": { "Name": "", "Alias": null, "Count": -1 } }""",
                """{ "Inner": { "Name": "n", "Alias": " two ", "Count": 0 }, "Number": 7 }""",
                """{ "Text": "", "Inner": { "Name": "😀", "Alias": "", "Count": 0 }, "Number": null }"""
            ),
            ["json"] = Of("string", Gen.Elements("""{"a":1}""", """{ "a": -5, "😀": 2 }""", "{}", "null", "{", """{"b":2}""")),
            ["Guid"] = OfJson(
                "Guid",
                "\"8b5e1f0c-0000-4000-8000-00000000abcd\"",
                "\"8B5E1F0C-0000-4000-8000-00000000ABCD\"",
                "\"00000000-0000-0000-0000-000000000000\""
            ),
            ["time"] = Of("DateTimeOffset", Times),
            ["century"] = Of("DateTimeOffset", Century),
            ["near"] = Of("DateTimeOffset", NearTimes),
            ["near?"] = Of(
                "DateTimeOffset?",
                Gen.Frequency((3, NearTimes.Select(value => (DateTimeOffset?)value)), (1, Gen.Constant((DateTimeOffset?)null)))
            ),
            // Other programs write UTC and fractions in other ways than .NET.
            ["zulu"] = OfJson(
                "DateTimeOffset",
                "\"2024-02-29T12:00:00Z\"",
                "\"2024-02-29T12:00:00.000Z\"",
                "\"2024-02-29T12:00:00.120000Z\"",
                "\"1969-12-31T23:59:59.1234500+00:00\"",
                "\"2024-12-31T23:59:59.99-00:30\"",
                "\"2024-02-29T12:00:00-00:00\""
            ),
            ["timestamp"] = Of("string", TimeTexts),
            ["near[]"] = Of("DateTimeOffset[]", NearTimes.ArrayOf().Resize(5)),
            ["moment"] = Of("DateTime", Moments),
            ["utc"] = Of("DateTime", Moments.Select(value => DateTime.SpecifyKind(value, DateTimeKind.Utc))),
            ["nearby"] = Of("DateTime", NearMoments),
            ["nearby?"] = Of(
                "DateTime?",
                Gen.Frequency((3, NearMoments.Select(value => (DateTime?)value)), (1, Gen.Constant((DateTime?)null)))
            ),
            ["nearby[]"] = Of("DateTime[]", NearMoments.ArrayOf().Resize(5)),
            ["instant"] = OfJson(
                "DateTime",
                "\"2024-02-29T12:00:00Z\"",
                "\"2024-02-29T12:00:00.000Z\"",
                "\"2024-02-29T12:00:00.120000\"",
                "\"1969-12-31T23:59:59.1234500\"",
                "\"2024-12-31T23:59:59.123456789Z\""
            ),
            ["clock"] = Of("string", ClockTexts),
            ["hour"] = Of("TimeOnly", TimesOfDay),
            ["hour?"] = Of(
                "TimeOnly?",
                Gen.Frequency((3, TimesOfDay.Select(value => (TimeOnly?)value)), (1, Gen.Constant((TimeOnly?)null)))
            ),
            ["hour[]"] = Of("TimeOnly[]", TimesOfDay.ArrayOf().Resize(5)),
            ["shift"] = Of("TimeSpan", Gen.OneOf(Spans, TimesOfDay.Select(value => value.ToTimeSpan()))),
            ["daytime"] = Of(
                "string",
                Gen.Frequency(
                    (4, TimesOfDay.Select(value => value.ToString("HH:mm", CultureInfo.InvariantCulture))),
                    (2, TimesOfDay.Select(value => value.ToString("HH:mm:ss", CultureInfo.InvariantCulture))),
                    (1, Gen.Elements("24:00", "7:05", "07:60", "07:05 ", "07:05:60", "1.07:05:00", "07:05:06.5", ""))
                )
            ),
            ["date"] = Of("DateOnly", Dates),
            ["date?"] = Of("DateOnly?", Gen.Frequency((3, Dates.Select(value => (DateOnly?)value)), (1, Gen.Constant((DateOnly?)null)))),
            ["date[]"] = Of("DateOnly[]", Dates.ArrayOf().Resize(5)),
            ["day"] = Of(
                "string",
                Gen.Frequency(
                    (4, Dates.Select(value => value.ToString("O", CultureInfo.InvariantCulture))),
                    (1, Gen.Elements("2023-02-29", "2024-13-01", "0000-01-01", "2024-1-1", "2024-01-01T00:00:00", ""))
                )
            ),
            ["color"] = OfJson("Color", "0", "5", "-1", "7"),
            ["color?"] = OfJson("Color?", "0", "5", "null", "7"),
            ["size"] = OfJson("Size", "\"Small\"", "\"x-large\""),
            ["size?"] = OfJson("Size?", "\"Small\"", "\"x-large\"", "null"),
            ["span"] = Of("TimeSpan", Spans),
            ["span?"] = Of("TimeSpan?", Gen.Frequency((3, Spans.Select(value => (TimeSpan?)value)), (1, Gen.Constant((TimeSpan?)null)))),
            ["string[]"] = Of("string[]", Strings.ArrayOf().Resize(4)),
            ["string?[]"] = Of("string?[]", Strings.OrNull().ArrayOf().Resize(4)),
            ["int[]"] = Of("int[]", Integers.ArrayOf().Resize(4)),
        };

    private static MemberInput OfJson(string type, params string[] values) =>
        new(type, Arb.From<object?>(Gen.Elements(values).Select(value => (object?)new MemberJson(value)), _ => []));

    /// <summary>Makes a kind.</summary>
    private static MemberInput Of<T>(string type, Gen<T> values) =>
        new(
            type,
            Arb.From<object?>(
                values.Where(IsJson).Select(value => (object?)value),
                value => Default.ArbFor<T>().Shrinker((T)value!).Where(IsJson).Select(smaller => (object?)smaller)
            )
        );

    // JSON has no infinite numbers, and no halves of surrogate pairs.
    private static bool IsJson<T>(T value) =>
        value switch
        {
            double number => double.IsFinite(number),
            string text => IsText(text),
            string?[] items => items.All(item => item is null || IsText(item)),
            char character => !char.IsSurrogate(character),
            _ => true,
        };

    private static bool IsText(string text) => text == Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static Gen<DateTime> WithKind(Gen<DateTimeOffset> times) =>
        times.SelectMany(
            _ => Gen.Elements(DateTimeKind.Utc, DateTimeKind.Unspecified),
            (time, kind) => DateTime.SpecifyKind(time.DateTime, kind)
        );

    // FsCheck makes longer lists in larger sizes.
    private static Gen<string> Join(Gen<string> pieces) => pieces.ListOf().Resize(8).Select(string.Concat);
}
