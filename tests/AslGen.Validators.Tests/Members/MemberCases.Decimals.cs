namespace AslGen.Validators.Tests.Members;

internal static partial class MemberCases
{
    // A result of more than 15 digits must fail. Where it may have too many on the way, it may fail, but is never another number.
    private static IReadOnlyList<MemberCase> Decimals =>
        [
            new("amount left, amount right", "left + right"),
            new("amount left, amount right", "left - right"),
            new("amount left, amount right", "left * right"),
            new("price left, price right", "left * right"),
            new("amount left, amount right", "left % right") { MayFail = true },
            new("price left, price right", "left % right"),
            new("amount value", "-value"),
            new("amount value", "+value"),
            new("padded left, padded right", "left + right"),
            new("padded left, padded right", "left * right"),
            new("amount left, int right", "left + right"),
            new("int left, amount right", "left - right"),
            new("amount left, long right", "left * right"),
            new("price left, small right", "left * right"),
            new("amount value", "value + 0.5m"),
            new("amount value", "100 - value"),
            new("amount value", "value * 1.21m"),
            new("amount value", "value / 4") { MayFail = true },
            new("price value", "value / 100"),
            new("price value", "value / -0.5m"),
            new("price value", "value % 1"),
            new("price a, price b, price c", "a + b - c"),
            new("price a, price b, price c", "a - (b - c)"),
            new("price a, small b, price c", "(a + b) * c"),
            new("price a, small b, price c", "-a * b - -c"),
            new("amount a, amount b, amount c", "a + b - c") { MayFail = true },
            new("amount a, amount b, amount c", "(a - b) * c") { MayFail = true },
            new("amount a, amount b, amount c", "a * b % c") { MayFail = true },
            new("price a, price b, price c", "a + b > c"),
            new("price a, price b", "a - b == b - a"),
            new("price a, price b", "a * b != b * a + 0.01m"),
            new("amount left, amount right", "left == right"),
            new("amount left, amount right", "left < right"),
            new("amount? left, amount? right", "left >= right"),
            new("amount left, int right", "left > right"),
            new("amount value", "value is > 10 and < 2.5e3m"),
            new("price a, price b", "Math.Min(a + b, a * b)"),
            new("price a, price b", "new[] { a - b, a * b }.Select(_sum => _sum + 1)"),
            new("price a, price b", "(a > b ? a - b : b - a) * 2"),
            new("amount? value, price other", "(value ?? 0) + other"),
            .. new[] { "Math", "decimal" }.SelectMany(Members),
            new("amount value", "(int)value"),
            new("amount value", "(long)value"),
            new("price a, price b", "(int)(a / b)"),
            new("price a, small b", "Math.Round(b == 0 ? a : b < 0 ? -(a / b) : a * 100 / b, 1)"),
            new("price a, price b", "(long)(a / b)"),
            new("amount value", "(double)value"),
            new("amount value", "(double)value * 2"),
            new("fraction value", "(decimal)value"),
            new("double value", "(decimal)value") { MayFail = true },
            new("int value", "(decimal)value"),
            new("small value", "(decimal)value * 0.25m"),
            new("price left, price right", "decimal.Add(left, right)"),
            new("price left, price right", "decimal.Subtract(left, right)"),
            new("price left, price right", "decimal.Multiply(left, right)"),
            new("price left, price right", "decimal.Remainder(left, right)"),
            new("price value", "decimal.Negate(value)"),
            new("price left, price right", "Math.Round(decimal.Divide(left, right), 3)"),
            new("decimaltext text", "decimal.Parse(text, CultureInfo.InvariantCulture)"),
            new("price value", "value + decimal.One - decimal.MinusOne"),
            new("price[] a", "a.Sum()"),
            new("decimal[] a", "a.Sum()"),
            new("price?[] a", "a.Sum()"),
            new("price[] a", "a.Sum(x => x * 3)"),
            new("price[] a, small[] b", "a.Zip(b, (x, n) => new { x, n }).Sum(p => p.x * p.n)"),
            new("decimal?[] a", "a.Sum(x => x)"),
            new("price[] a", "Math.Round(a.Average(), 2)"),
            new("price[] a", "decimal.Round(a.Average(x => x * 2), 4, MidpointRounding.AwayFromZero)"),
            new("decimal[] a", "Math.Round(a.Average(), 3)") { MayFail = true },
            new("price[] a", "Math.Floor(a.Average())"),
            new("price[] a", "a.Aggregate((x, y) => x - y)"),
            new("price[] a", "a.Aggregate(100m, (x, y) => x + y * 0.1m)"),
            new("price[] a", "a.Select(x => x + 1).Max()"),
            new("price[] a", "a.OrderBy(x => -x).Select(x => Math.Round(x, 1))"),
            new("price[] a", "a.GroupBy(x => Math.Floor(x)).Select(g => new { g.Key, total = g.Sum() })"),
        ];

    // Math and decimal have the same members.
    private static IEnumerable<MemberCase> Members(string type) =>
        [
            new("amount value", $"{type}.Abs(value)"),
            new("amount value", $"{type}.Sign(value)"),
            new("amount left, amount right", $"{type}.Min(left, right)"),
            new("amount left, amount right", $"{type}.Max(left, right)"),
            new("amount value, amount lower, amount upper", $"{type}.Clamp(value, lower, upper)"),
            .. new[] { "Floor", "Ceiling", "Truncate", "Round" }.SelectMany(method =>
                new MemberCase[]
                {
                    new("amount value", $"{type}.{method}(value)"),
                    new("price left, price right", $"{type}.{method}(left / right)"),
                    new("amount left, amount right", $"{type}.{method}(left / right)") { MayFail = true },
                }
            ),
            new("amount value", $"{type}.Round(value, 2)"),
            new("amount value, places digits", $"{type}.Round(value, digits)"),
            new("price left, price right", $"{type}.Round(left / right, 2)"),
            new("price left, small right", $"{type}.Round(left / right, 1)"),
            new("amount left, amount right", $"{type}.Round(left / right, 4)") { MayFail = true },
            .. Enum.GetNames<MidpointRounding>()
                .SelectMany(mode =>
                    new MemberCase[]
                    {
                        new("amount value", $"{type}.Round(value, MidpointRounding.{mode})"),
                        new("amount value", $"{type}.Round(value, 2, MidpointRounding.{mode})"),
                        new("amount value, places digits", $"{type}.Round(value, digits, MidpointRounding.{mode})"),
                        new("price left, price right", $"{type}.Round(left / right, MidpointRounding.{mode})"),
                        new("price left, small right", $"{type}.Round(left / right, 1, MidpointRounding.{mode})"),
                        new("amount left, amount right", $"{type}.Round(left / right, 3, MidpointRounding.{mode})") { MayFail = true },
                    }
                ),
        ];
}
