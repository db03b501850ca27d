using AslGen.StatesLanguage;

namespace AslGen.Compiler.Program.Members;

/// <summary>
/// Numbers. JSONata computes with doubles, as C# does with <c>double</c>; integers are exact as long as they have no more than 53 bits.
/// </summary>
internal static class NumberMembers
{
    /// <summary>Fails where a divisor is zero.</summary>
    public const string ZeroDivisor = """$error("The divisor is zero.")""";

    private static readonly ConstantArgument Invariant = new("provider", "P:System.Globalization.CultureInfo.InvariantCulture");

    /// <summary><c>/</c> of integers, which cuts the fraction off; both take the remainder's sign from the left.</summary>
    public static Member Divide { get; } =
        new("O:int / int", "left right") { Jsonata = $"$right = 0 ? {ZeroDivisor} : ($left - $left % $right) / $right" };

    /// <summary><c>%</c> of integers.</summary>
    public static Member Remainder { get; } = new("O:int % int", "left right") { Jsonata = $"$right = 0 ? {ZeroDivisor} : $left % $right" };

    /// <summary>A computation in <c>checked</c>.</summary>
    public static Member Checked { get; } =
        new("O:checked(int)", "value")
        {
            Jsonata = """$value > 2147483647 or $value < -2147483648 ? $error("The number has more than 32 bits.") : $value""",
        };

    /// <summary><c>(int)</c> of a number with a fraction.</summary>
    public static Member Truncate { get; } = new("O:(int)double", "value") { Jsonata = "$value < 0 ? $ceil($value) : $floor($value)" };

    /// <summary>The rows.</summary>
    public static EquatableArray<Member> All { get; } =
    [
        Divide,
        Remainder,
        Checked,
        Truncate,
        .. Compared("System.Math", "Int32", "Int64", "Double"),
        .. OfEach("Floor", "value", "$floor($value)", "Double"),
        .. OfEach("Ceiling", "value", "$ceil($value)", "Double"),
        .. OfEach("Truncate", "value", "$value < 0 ? $ceil($value) : $floor($value)", "Double"),
        .. OfEach("Sqrt", "value", "$sqrt($value)", "Double"),
        // Both round halves to the even neighbour.
        .. OfEach("Round", "value", "$round($value)", "Double"),
        new("M:System.Math.Round(System.Double,System.Int32)", "value digits")
        {
            // Unlike JSONata, .NET computes with the binary fraction: 2.675 is less than it looks.
            Jsonata = """
                $digits < 0 or $digits > 15 ? $error("There can be 0 to 15 digits.")
                  : $abs($value) < 1e16 ? $round($value * $power(10, $digits)) / $power(10, $digits)
                  : $value
                """,
        },
        new("M:System.Math.Round(System.Double,System.MidpointRounding)", "value mode")
        {
            Constants = [Mode(MidpointRounding.ToEven)],
            Jsonata = "$round($value)",
        },
        new("M:System.Math.Round(System.Double,System.MidpointRounding)", "value mode")
        {
            Constants = [Mode(MidpointRounding.AwayFromZero)],
            Jsonata = "$value < 0 ? $ceil($value - 0.49999999999999994) : $floor($value + 0.49999999999999994)",
        },
        new("M:System.Math.Pow(System.Double,System.Double)", "")
        {
            Refusal = "the last digit depends on the machine; multiply, or compute it in a task",
        },
        // Numbers from texts.
        new("M:System.Int32.Parse(System.String,System.IFormatProvider)", "text provider")
        {
            Constants = [Invariant],
            Jsonata = $"""
                (
                  $parsed := {ParsedInteger};
                  $parsed >= -2147483648 and $parsed <= 2147483647 ? $parsed : $error("The number has more than 32 bits.")
                )
                """,
        },
        new("M:System.Int64.Parse(System.String,System.IFormatProvider)", "text provider")
        {
            Constants = [Invariant],
            Jsonata = $"""
                (
                  $parsed := {ParsedInteger};
                  $parsed >= -9223372036854775808 and $parsed < 9223372036854775808
                    ? $parsed
                    : $error("The number has more than 64 bits.")
                )
                """,
            Note = "Numbers beyond 2^53 lose their last digits.",
        },
        new("M:System.Double.Parse(System.String,System.IFormatProvider)", "text provider")
        {
            Constants = [Invariant],
            Jsonata = """
                $contains($text, /^[\t-\r ]*[+-]?([0-9][0-9,]*(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?[\t-\r ]*\u0000*$/)
                  ? $number($replace($replace($replace($text, /[^0-9eE.-]/, ""), /^(-?)\./, "$10."), /\.($|[eE])/, "$1"))
                  : $error("The text is no number.")
                """,
        },
        new("M:System.Boolean.Parse(System.String)", "text")
        {
            Jsonata = $"""
                $contains($text, /^[{TextJsonata.WhiteSpace}\u0000]*true[{TextJsonata.WhiteSpace}\u0000]*$/i) ? true
                  : $contains($text, /^[{TextJsonata.WhiteSpace}\u0000]*false[{TextJsonata.WhiteSpace}\u0000]*$/i) ? false
                  : $error("The text is neither true nor false.")
                """,
        },
        OfCulture("M:System.Int32.Parse(System.String)", "int.Parse(text, CultureInfo.InvariantCulture)"),
        OfCulture("M:System.Int64.Parse(System.String)", "long.Parse(text, CultureInfo.InvariantCulture)"),
        OfCulture("M:System.Double.Parse(System.String)", "double.Parse(text, CultureInfo.InvariantCulture)"),
        // Texts of numbers.
        .. TextOf("Int32", "$string($value)"),
        // JSONata writes numbers into texts with 15 digits, and all of an integer in another base.
        .. TextOf("Int64", "$formatBase($value)"),
        new("M:System.Boolean.ToString", "value") { Jsonata = """$value ? "True" : "False" """ },
        .. TextOf("Double", NumberTexts.ShortestOf("$value")),
        .. NoTexts(
            "Single",
            "C# and Step Functions write it with different digits; declare it as double or decimal",
            "",
            "(System.IFormatProvider)",
            "(System.String)",
            "(System.String,System.IFormatProvider)"
        ),
        .. NoTexts(
            "Decimal",
            "JSON does not keep how many decimal places C# writes (12.50); write ToString(\"F2\", CultureInfo.InvariantCulture)",
            "",
            "(System.IFormatProvider)"
        ),
    ];

    // White space, a sign, digits, white space, and zeros as C has them at the end.
    private const string ParsedInteger = """
        $contains($text, /^[\t-\r ]*[+-]?[0-9]+[\t-\r ]*\u0000*$/)
          ? $number($replace($text, /[^0-9-]/, ""))
          : $error("The text is no number.")
        """;

    /// <summary>What compares numbers, and their absolute values: the same for all types.</summary>
    /// <param name="owner">The type that has the members.</param>
    /// <param name="types">The types of the numbers.</param>
    /// <returns>The rows.</returns>
    public static IEnumerable<Member> Compared(string owner, params string[] types) =>
        [
            .. Each(owner, "Abs", "value", "$abs($value)", types),
            .. Each(owner, "Min", "left right", "$min([$left, $right])", types),
            .. Each(owner, "Max", "left right", "$max([$left, $right])", types),
            .. Each(owner, "Sign", "value", "$value > 0 ? 1 : $value < 0 ? -1 : 0", types),
            .. Each(
                owner,
                "Clamp",
                "value lower upper",
                """
                $lower > $upper ? $error("The lower bound is above the upper one.")
                  : $value < $lower ? $lower
                  : $value > $upper ? $upper
                  : $value
                """,
                types
            ),
        ];

    private static IEnumerable<Member> OfEach(string name, string arguments, string jsonata, params string[] types) =>
        Each("System.Math", name, arguments, jsonata, types);

    private static IEnumerable<Member> Each(string owner, string name, string arguments, string jsonata, string[] types) =>
        types.Select(type =>
        {
            string parameters = string.Join(",", arguments.Split(' ').Select(_ => "System." + type));
            return new Member($"M:{owner}.{name}({parameters})", arguments) { Jsonata = jsonata };
        });

    private static Member[] TextOf(string type, string jsonata) =>
        [
            new($"M:System.{type}.ToString", "value") { Jsonata = jsonata },
            new($"M:System.{type}.ToString(System.IFormatProvider)", "value provider") { Constants = [Invariant], Jsonata = jsonata },
        ];

    private static IEnumerable<Member> NoTexts(string type, string why, params string[] parameters) =>
        parameters.Select(list => new Member($"M:System.{type}.ToString{list}", "") { Refusal = why });

    /// <summary>What goes by the culture of a machine.</summary>
    /// <param name="id">The member's documentation comment ID.</param>
    /// <param name="instead">What to write instead.</param>
    /// <returns>The row that refuses it.</returns>
    public static Member OfCulture(string id, string instead) =>
        new(id, "") { Refusal = $"it goes by the culture of the machine that it runs on; write {instead}" };

    private static ConstantArgument Mode(MidpointRounding mode) => new("mode", (int)mode) { Text = "MidpointRounding." + mode };
}
