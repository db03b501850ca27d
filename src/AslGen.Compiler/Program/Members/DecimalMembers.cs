using AslGen.StatesLanguage;

namespace AslGen.Compiler.Program.Members;

/// <summary>Decimals: exact, or failing where a result has more than 15 digits.</summary>
internal static class DecimalMembers
{
    /// <summary>Why a quotient is refused, and what to do instead.</summary>
    public const string Unending = "its value seldom has an end; divide last, and round at once";

    private const string Computation = "A computation with decimals";
    private const string TooNarrow = """$error("The number has more than 32 bits.")""";

    private static readonly ConstantArgument Invariant = new("provider", "P:System.Globalization.CultureInfo.InvariantCulture");

    /// <summary><c>+</c> and <c>-</c>: the sum of an array.</summary>
    public static Member Sum { get; } = new("O:decimal + decimal", "numbers") { Title = Computation, Jsonata = "$_sum($numbers)" };

    /// <summary><c>-</c> before a decimal.</summary>
    public static Member Negate { get; } = new("O:-decimal", "value") { Title = Computation, Jsonata = "-$value" };

    /// <summary><c>*</c>, and <c>/</c> by what has a reciprocal with an end.</summary>
    public static Member Product { get; } =
        new("O:decimal * decimal", "left right") { Title = Computation, Jsonata = "$_product($left, $right)" };

    /// <summary><c>%</c>, which takes its sign from the left.</summary>
    public static Member Remainder { get; } =
        new("O:decimal % decimal", "left right") { Title = Computation, Jsonata = "$_remainder($left, $right)" };

    /// <summary><c>/</c> where the quotient is rounded at once: a double that rounds as the quotient does.</summary>
    public static Member Quotient { get; } =
        new("O:Math.Round(decimal / decimal, digits)", "left right digits")
        {
            Title = Computation,
            Jsonata = "$_quotient($left, $right, $digits)",
        };

    /// <summary><c>(decimal)</c> of a double.</summary>
    public static Member OfDouble { get; } =
        new("O:(decimal)double", "value") { Jsonata = "$_sum([$value])", Note = "A double with more than 15 digits fails; C# rounds it." };

    /// <summary><c>(int)</c> of a decimal, which fails for more than 32 bits in C# too.</summary>
    public static Member ToInt { get; } =
        new("O:(int)decimal", "value")
        {
            RoundsDecimal = true,
            Jsonata = $"""
                (
                  $whole := $value < 0 ? $ceil($value) : $floor($value);
                  $whole < -2147483648 or $whole > 2147483647 ? {TooNarrow} : $whole
                )
                """,
        };

    /// <summary><c>(long)</c> of a decimal.</summary>
    public static Member ToLong { get; } =
        new("O:(long)decimal", "value")
        {
            RoundsDecimal = true,
            Jsonata = """
                (
                  $whole := $value < 0 ? $ceil($value) : $floor($value);
                  $abs($whole) < 9223372036854775808 ? $whole : $error("The number has more than 64 bits.")
                )
                """,
        };

    /// <summary>The rows.</summary>
    public static EquatableArray<Member> All { get; } =
    [
        Sum,
        Negate,
        Product,
        Remainder,
        Quotient,
        OfDouble,
        ToInt,
        ToLong,
        .. Of("System.Math"),
        .. Of("System.Decimal"),
        Expanded("Add", "left right", arguments => SumOf(arguments[0], arguments[1])),
        Expanded("Subtract", "left right", arguments => SumOf(arguments[0], Negation(arguments[1]))),
        Expanded("Multiply", "left right", arguments => Call(Product, arguments[0], arguments[1])),
        Expanded("Remainder", "left right", arguments => Call(Remainder, arguments[0], arguments[1])),
        Expanded("Negate", "value", arguments => Negation(arguments[0])),
        new("M:System.Decimal.Divide(System.Decimal,System.Decimal)", "left right")
        {
            Refusal = $"{Unending}, as Math.Round(left / right, 2)",
        },
        new("M:System.Decimal.Parse(System.String,System.IFormatProvider)", "text provider")
        {
            Constants = [Invariant],
            // A sign may stand on either side. Zeros at the outer ends are no digits. C# rounds to 28 decimals.
            Jsonata = """
                (
                  $written := /^[\t-\r ]*([+-]?([0-9][0-9,]*(\.[0-9]*)?|\.[0-9]+)[\t-\r ]*|([0-9][0-9,]*(\.[0-9]*)?|\.[0-9]+)[\t-\r ]*[+-][\t-\r ]*)\u0000*$/;
                  $digits := $replace($replace($replace($text, /[^0-9.]/, ""), /^0+/, ""), /(\.[0-9]*[1-9])0+$|\.0*$/, "$1");
                  $not($contains($text, $written)) ? $error("The text is no number.")
                    : $length($replace($digits, /^\.0*|\./, "")) > 15 or $length($digits) > 29 ? $error("The number has more than 15 digits.")
                    : ($contains($text, "-") ? -1 : 1) * $number("0" & $digits)
                )
                """,
        },
        NumberMembers.OfCulture("M:System.Decimal.Parse(System.String)", "decimal.Parse(text, CultureInfo.InvariantCulture)"),
    ];

    /// <summary>The sum of two decimals. What is itself a sum on the left becomes part of the whole, which is the same.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>The sum.</returns>
    public static Expression SumOf(Expression left, Expression right) =>
        Call(
            Sum,
            new ArrayExpression([
                .. left is MemberCall { Arguments: [ArrayExpression { Items: var items }] } sum && sum.Member == Sum ? items : [left],
                right,
            ])
            {
                Kind = ValueKind.Array,
            }
        );

    /// <summary>A decimal with the other sign.</summary>
    /// <param name="value">The decimal.</param>
    /// <returns>Its negation.</returns>
    public static Expression Negation(Expression value) =>
        value is NumberLiteral { Text: var text } literal
            ? literal with
            {
                Text = text.StartsWith("-", StringComparison.Ordinal) ? text.Substring(1) : "-" + text,
            }
            : Call(Negate, value);

    /// <summary>A call that gives a decimal.</summary>
    /// <param name="member">The member.</param>
    /// <param name="arguments">The arguments.</param>
    /// <returns>The call.</returns>
    public static MemberCall Call(Member member, params Expression[] arguments) =>
        new(member, arguments.ToEquatableArray()) { Kind = ValueKind.Number };

    private static Member Expanded(string name, string arguments, Func<EquatableArray<Expression>, Expression> expansion)
    {
        string parameters = string.Join(",", arguments.Split(' ').Select(_ => "System.Decimal"));
        return new Member($"M:System.Decimal.{name}({parameters})", arguments) { Title = Computation, Expansion = expansion };
    }

    // Math and decimal itself have the same methods.
    private static IEnumerable<Member> Of(string owner)
    {
        return
        [
            .. NumberMembers.Compared(owner, "Decimal"),
            Rounding("Floor(System.Decimal)", "value", "$floor($value)"),
            Rounding("Ceiling(System.Decimal)", "value", "$ceil($value)"),
            Rounding("Truncate(System.Decimal)", "value", "$value < 0 ? $ceil($value) : $floor($value)"),
            Rounding("Round(System.Decimal)", "value", ToEven("0")),
            Rounding("Round(System.Decimal,System.Int32)", "value digits", InRange(ToEven("$digits"))),
            .. Modes("Round(System.Decimal,System.MidpointRounding)", "value mode", "0", jsonata => jsonata),
            .. Modes("Round(System.Decimal,System.Int32,System.MidpointRounding)", "value digits mode", "$digits", InRange),
        ];

        Member Rounding(string name, string arguments, string jsonata) =>
            new($"M:{owner}.{name}", arguments) { RoundsDecimal = true, Jsonata = jsonata };

        IEnumerable<Member> Modes(string name, string arguments, string digits, Func<string, string> jsonata) =>
            new (string Name, int Value, string Jsonata)[]
            {
                ("ToEven", 0, ToEven(digits)),
                ("AwayFromZero", 1, AwayFromZero(digits)),
                ("ToZero", 2, Towards("$abs($rounded) > $abs($value)", "- ($value < 0 ? -1 : 1) *", digits)),
                ("ToNegativeInfinity", 3, Towards("$rounded > $value", "-", digits)),
                ("ToPositiveInfinity", 4, Towards("$rounded < $value", "+", digits)),
            }.Select(mode =>
                Rounding(name, arguments, jsonata(mode.Jsonata)) with
                {
                    Constants = [new ConstantArgument("mode", mode.Value) { Text = "MidpointRounding." + mode.Name }],
                }
            );
    }

    private static string InRange(string jsonata) =>
        $"""$digits < 0 or $digits > 28 ? $error("There can be 0 to 28 digits.") : {jsonata}""";

    private static string ToEven(string digits) => digits == "0" ? "$round($value)" : $"$round($value, {digits})";

    // In the middle between two neighbours, twice the value is their sum and has no more digits than they have.
    private static string AwayFromZero(string digits) =>
        $"""
            (
              $rounded := {ToEven(digits)};
              $abs($rounded) < $abs($value) and $round(2 * $value, {digits}) = 2 * $value
                ? $round(2 * $value - $rounded, {digits})
                : $rounded
            )
            """;

    // The neighbour on the other side.
    private static string Towards(string isBeyond, string back, string digits) =>
        $"""
            (
              $rounded := {ToEven(digits)};
              {isBeyond} ? $round($rounded {back} $power(10, -{digits}), {digits}) : $rounded
            )
            """;
}
