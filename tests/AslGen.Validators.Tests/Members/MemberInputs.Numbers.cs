using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace AslGen.Validators.Tests.Members;

internal static partial class MemberInputs
{
    private static double[] Powers =>
        [.. Enumerable.Range(0, 23).Select(power => double.Parse($"1e{power}", CultureInfo.InvariantCulture))];

    // What is written with many digits, lies at halves and at powers of ten and two, or beside them.
    private static Gen<double> Nasty =>
        Gen.Frequency(
            (
                2,
                Gen.Elements(
                    0.1 + 0.2,
                    1e21,
                    1e-7,
                    5e-324,
                    double.MaxValue,
                    1.005,
                    123456789.123,
                    999999999999999.9,
                    900000000000000.25,
                    900000000000000.75,
                    2251799813685247.75,
                    2251799813685247.25,
                    9.999999999999998,
                    0.09999999999999999,
                    1.0 / 3,
                    0.00012345678901234567,
                    4503599627370497.5,
                    9007199254740993,
                    99999999999999980,
                    1.5e300
                )
            ),
            (3, Gen.Choose(-100_000, 100_000).SelectMany(_ => Gen.Elements(8.0, 16.0, 1024.0), (number, parts) => number / parts)),
            (
                3,
                Gen.Choose(-100_000, 100_000)
                    .SelectMany(_ => Gen.Elements(10.0, 100.0, 1000.0, 1e6), (number, parts) => (number + 0.5) / parts)
            ),
            (2, Gen.Elements(Powers)),
            (2, Gen.Choose(-60, 70).Select(power => Math.ScaleB(1, power))),
            (4, Bits().Where(double.IsFinite)),
            (4, Bits().Where(double.IsFinite).Select(value => Math.ScaleB(value, -Math.ILogB(value)) * 16)),
            (4, Bits().Where(double.IsFinite).Select(value => Math.ScaleB(value, 40 - Math.ILogB(value)))),
            (2, Bits().Where(double.IsFinite).Select(value => Math.ScaleB(value, 49 - Math.ILogB(value))))
        );

    private static Gen<double> NextToNasty =>
        Nasty.SelectMany(
            _ => Gen.Choose(-2, 2),
            (value, steps) =>
            {
                for (; steps < 0; steps++)
                {
                    value = Math.BitDecrement(value);
                }

                for (; steps > 0; steps--)
                {
                    value = Math.BitIncrement(value);
                }

                return value;
            }
        );

    // docs/language.md says what is not written: the sign of zero, small numbers with many digits, and large ones with formats.
    private static Gen<double> Exact =>
        NextToNasty
            .Where(double.IsFinite)
            .Where(value => Math.Abs(value) is >= 0.000001 and < 1e21 || value == Digits15(value))
            .Select(value => value + 0.0);

    private static Gen<decimal> Decimals =>
        Gen.Choose(-2_000_000, 2_000_000)
            .SelectMany(_ => Gen.Elements(0, 5, 4, 50, 49, 51), (number, last) => ((decimal)number * 100) + last)
            .SelectMany(_ => Gen.Choose(0, 12), (number, places) => number / (decimal)Powers[places]);

    private static Dictionary<string, MemberInput> Numbers =>
        new()
        {
            ["base64"] = Of(
                "string",
                Gen.Frequency(
                    (6, Strings.Select(text => Convert.ToBase64String(Encoding.UTF8.GetBytes(text)))),
                    (
                        1,
                        Gen.Elements("", " 4oKs\r\n8J+Y\tgA== ", "QR==", "QQ", "Q===", "QQ=", "QUI=QUI=", "====", "Q\vUI=", "QUI_", "Q Q =")
                    )
                )
            ),
            ["guid"] = Of(
                "string",
                Gen.Elements(
                    "8b5e1f0c-0000-4000-8000-00000000abcd",
                    " 8B5E1F0C00004000800000000000ABCD\t",
                    "{8b5e1f0c-0000-4000-8000-00000000abcd}",
                    "\u3000(8b5e1f0c-0000-4000-8000-00000000ABCD)",
                    "{8b5e1f0c-0000-4000-8000-00000000abcd",
                    "{8b5e1f0c-0000-4000-8000-00000000abcd)",
                    "8b5e1f0c-00004000-8000-00000000abcd",
                    "8b5e1f0c-0000-4000-8000-00000000abcg",
                    "{8b5e1f0c00004000800000000000abcd}",
                    ""
                )
            ),
            ["name"] = Of(
                "string",
                Gen.Elements(
                    "Red",
                    "Green",
                    " Blue\t",
                    "Small",
                    "ExtraLarge",
                    "\u3000ExtraLarge",
                    "red",
                    "x-large",
                    "constructor",
                    "__proto__",
                    ""
                )
            ),
            ["exact"] = Of("double", Exact.Where(value => Math.Abs(value) < 1e21)),
            ["written"] = Of("double", Exact),
            ["exact?"] = Of(
                "double?",
                Gen.Frequency(
                    (3, Exact.Where(value => Math.Abs(value) < 1e21).Select(value => (double?)value)),
                    (1, Gen.Constant((double?)null))
                )
            ),
            ["exact[]"] = Of("double[]", Exact.Where(value => Math.Abs(value) < 1e21).ArrayOf().Resize(4)),
            ["short"] = Of("double", Exact.Where(value => Math.Abs(value) < 1e5)),
            ["decimal"] = Of("decimal", Decimals),
            ["cents"] = Of("decimal", Decimals.Where(value => Math.Abs(value) < 1_000_000)),
            ["decimal?"] = Of("decimal?", Gen.Frequency((3, Decimals.Select(value => (decimal?)value)), (1, Gen.Constant((decimal?)null)))),
        };

    private static double Digits15(double value) =>
        double.Parse(value.ToString("E14", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static Gen<double> Bits() =>
        Gen.Choose(int.MinValue, int.MaxValue)
            .SelectMany(
                _ => Gen.Choose(int.MinValue, int.MaxValue),
                (high, low) => BitConverter.Int64BitsToDouble(((long)high << 32) | (uint)low)
            );
}
