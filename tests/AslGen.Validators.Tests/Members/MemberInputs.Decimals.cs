using FsCheck;
using FsCheck.Fluent;

namespace AslGen.Validators.Tests.Members;

internal static partial class MemberInputs
{
    // Amounts of money, which have few digits.
    private static Gen<decimal> Prices =>
        Gen.OneOf(
            Gen.Choose(-2000, 2000).Select(value => value / 100m),
            Gen.Choose(0, 9_999_999).Select(value => value / 100m),
            Gen.Choose(-99_999, 99_999).Select(value => value / 10_000m),
            Small.Select(value => value / 2m),
            Small.Select(value => (decimal)value)
        );

    // Up to 15 digits, with the point anywhere.
    private static Gen<decimal> Wide =>
        from length in Gen.Choose(1, 15)
        from digits in Gen.Choose(0, 9).ArrayOf(length)
        from places in Gen.Choose(0, 18)
        from sign in Gen.Elements(1, -1)
        select Scaled(sign * digits.Aggregate(0L, (number, digit) => (number * 10) + digit), places);

    // Up to six decimals, as measures and rates have.
    private static Gen<decimal> Rates => from number in Integers from places in Gen.Choose(0, 6) select Scaled(number, places);

    private static decimal[] Edges =>
        [
            0m,
            0.1m,
            0.2m,
            0.3m,
            0.5m,
            1.5m,
            2.5m,
            -0.5m,
            -2.5m,
            0.05m,
            1.005m,
            2.675m,
            -1.115m,
            25.00m,
            0.01m,
            1000000000m,
            1000000000.01m,
            -1000000000m,
            1000m,
            -999.999999999999m,
            999999999999999m,
            -999999999999999m,
            9999999999999.99m,
            0.000001m,
            0.0000001m,
            -0.0000025m,
            0.00000000000001m,
            0.999999999999999m,
            100000000000000m,
            2147483647.5m,
            -2147483648.9m,
        ];

    private static Gen<decimal> AnyDecimals => Gen.Frequency((3, Prices), (3, Rates), (2, Wide), (3, Gen.Elements(Edges)));

    private static IEnumerable<KeyValuePair<string, MemberInput>> DecimalKinds =>
        [
            new("amount", Of("decimal", AnyDecimals)),
            new("amount?", Of("decimal?", Null(AnyDecimals))),
            new("price", Of("decimal", Prices)),
            new("decimal[]", Of("decimal[]", Many(AnyDecimals))),
            new("decimal?[]", Of("decimal?[]", Many(Null(AnyDecimals)))),
            new("price[]", Of("decimal[]", Many(Prices))),
            new("price?[]", Of("decimal?[]", Many(Null(Prices)))),
            // As System.Text.Json reads and writes them, with zeros at the end.
            new("padded", OfJson("decimal", "25.00", "0.10", "-12.50", "100.000", "0.0", "7", "1000000.010")),
            new("places", Of("int", Gen.Choose(-1, 8))),
            new(
                "decimaltext",
                Of(
                    "string",
                    Gen.Frequency(
                        (3, AnyDecimals.Select(value => value.ToString(System.Globalization.CultureInfo.InvariantCulture))),
                        (
                            2,
                            Prices.Select(value =>
                                value.ToString(" #,##0.00#;#,##0.000- ;0.00", System.Globalization.CultureInfo.InvariantCulture)
                            )
                        ),
                        (3, NumberTexts),
                        (
                            1,
                            Gen.Elements(
                                "007.50",
                                "+.5",
                                "5.-",
                                "-5-",
                                "12 -\0",
                                "1234567890123456",
                                "0.1234567890123456",
                                "1,2,3.4,5",
                                "0.00000000000000000000000000001",
                                "1e5",
                                "100000000000000000000"
                            )
                        )
                    )
                )
            ),
        ];

    private static decimal Scaled(long number, int places) =>
        new((int)Math.Abs(number), (int)(Math.Abs(number) >> 32), 0, number < 0, (byte)places);
}
