using AslGen.StatesLanguage;

namespace AslGen.Compiler.Program.Members;

/// <summary>Numbers as text, with formats and without, as the invariant culture writes them.</summary>
/// <remarks>
/// JSONata's <c>$string</c> rounds to 15 digits, and <c>$formatNumber</c> rounds the decimal digits of a number, halves to the even
/// neighbour. .NET writes as many digits of a <c>double</c> as it takes to read it back; with <c>F</c> and <c>N</c> it rounds the binary
/// fraction, with zeros and <c>#</c> the first 15 digits, and a <c>decimal</c> as it is, the last two with halves away from zero.
/// </remarks>
internal static class NumberTexts
{
    private const string Tiny = """$error("The number is too small for a text with all of its digits.")""";

    private const string Large = """$error("The number is too large for a text with this format.")""";

    // The factor that splits a double into halves of 26 bits (Veltkamp), whose products are exact.
    private const string Half = "134217729";

    /// <summary>
    /// A double without a format: the shortest text that is read as the same double. Where 15 digits are too few, the number times a power
    /// of ten that has 17 digits before the point is computed exactly, as a product and what is missing of it (Dekker).
    /// </summary>
    private const string Shortest = $$"""
        (
          $size := $abs($value);
          $short := $string($size);
          $text := $floor($size) = $size ? $formatBase($size)
            : $number($short) = $size ? $short
            : $size < 0.000001 ? {{Tiny}}
            : (
                $half := function($factor) { ($shifted := $factor * {{Half}}; $shifted - ($shifted - $factor)) };
                $start := $length($match($short, /0\.0*|\d+/)[0].match);
                $places := $size < 1 ? 15 + $start : 17 - $start;
                $scale := $number("1e" & $places);
                $product := $size * $scale;
                $first := $half($size);
                $second := $half($scale);
                $rest := $first * $second - $product + $first * ($scale - $second) + ($size - $first) * $second
                  + ($size - $first) * ($scale - $second);
                $tail := $product % 100000000;
                $write := function($last, $group, $fraction) {
                  (
                    $carry := $floor($last / $group);
                    $digits := $pad(
                      (($product - $tail) / 100000000 + $carry) & $substring($string($last - $carry * $group + $group), 1),
                      -1 - $fraction,
                      "0"
                    );
                    $substring($digits, 0, $length($digits) - $fraction) & "." & $substring($digits, -$fraction)
                  )
                };
                $shorter := $write($round(($tail + ($floor($rest) + $ceil($rest)) / 2) / 10), 10000000, $places - 1);
                $places > 1 and $number($shorter) = $size ? $shorter : $write($tail + $round($rest), 100000000, $places)
              );
          ($value < 0 ? "-" : "") & ($size = 0 or $size >= 0.0001 and $size < 1e17 ? $text : (
            $exponent := $contains($text, "e") ? $number($replace($text, /.*e\+?/, ""))
              : $size >= 1 ? $length($text) - 1
              : $size < 0.00001 ? -6
              : -5;
            $replace($replace($text, /^0\.0*|\.|e.*|0+$/, ""), /^(.)(?=.)/, "$1.")
              & "E" & ($exponent < 0 ? "-" : "+") & $pad($string($abs($exponent)), -2, "0")
          ))
        )
        """;

    /// <summary><c>double</c> without a format.</summary>
    public static Member OfDouble { get; } =
        new("O:$\"{double}\"", "value")
        {
            Title = "Text of a double",
            Jsonata = Shortest,
            Note = "Also 'G' and 'R'. Fails for numbers below 1E-06 with more than 15 digits.",
        };

    /// <summary>
    /// A double with <c>F</c> or <c>N</c> and decimal places; the scale is ten to their power, the picture that of the whole part. The
    /// fraction times the scale is rounded, and where that is a half for a double, what the double leaves out decides.
    /// </summary>
    public static Member Fixed { get; } =
        new("O:$\"{double:F2}\"", "value scale picture")
        {
            Title = "A number in this format",
            Jsonata = $$"""
                (
                  $size := $abs($value);
                  $whole := $floor($size);
                  $part := $size - $whole;
                  $scaled := $part * $scale;
                  $shifted := $part * {{Half}};
                  $first := $shifted - ($shifted - $part);
                  $rest := $first * $scale - $scaled + ($part - $first) * $scale;
                  $places := $scaled - $floor($scaled) = 0.5 and $rest != 0
                    ? ($rest > 0 ? $ceil($scaled) : $floor($scaled))
                    : $round($scaled);
                  $size >= 1e21 ? {{Large}}
                    : ($value < 0 ? "-" : "") & $formatNumber($places = $scale ? $whole + 1 : $whole, $picture)
                      & "." & $substring($string($places + $scale), 1)
                )
                """,
            Note = "Also 'N', up to nine places.",
        };

    /// <summary>A double with <c>F0</c> or <c>N0</c>.</summary>
    public static Member Whole { get; } =
        new("O:$\"{double:F0}\"", "value picture")
        {
            Title = "A number in this format",
            Jsonata = $"$abs($value) >= 1e21 ? {Large} : $formatNumber($value, $picture)",
            Note = "Also 'N0'.",
        };

    /// <summary>A double with zeros and <c>#</c>, of which .NET takes the first 15 digits; the limit is where these have no more places.</summary>
    public static Member Custom { get; } =
        new("O:$\"{double:0.00}\"", "value places limit picture")
        {
            Title = "A number in this format",
            Jsonata = OfCustom(AwayFromZero),
            Note = "And '0.##', '#,##0.00', '000' and the like.",
        };

    /// <summary>The same with more than five decimal places.</summary>
    public static Member FineCustom { get; } =
        new("O:$\"{double:0.000000}\"", "value places limit picture")
        {
            Title = "A number in this format",
            Jsonata = OfCustom(FineAwayFromZero),
        };

    /// <summary>A decimal with a format; the limit is where a double has no longer all of its digits.</summary>
    public static Member Decimal { get; } =
        new("O:$\"{decimal:F2}\"", "value places limit picture")
        {
            Title = "A number in this format",
            Jsonata = OfDecimal(AwayFromZero),
            Note = "Also 'N', up to nine places, and '0.##', '#,##0.00', '000' and the like.",
        };

    /// <summary>The same with more than five decimal places.</summary>
    public static Member FineDecimal { get; } =
        new("O:$\"{decimal:F6}\"", "value places limit picture")
        {
            Title = "A number in this format",
            Jsonata = OfDecimal(FineAwayFromZero),
        };

    /// <summary>An integer with a format.</summary>
    public static Member Integer { get; } =
        new("O:$\"{int:N0}\"", "value picture")
        {
            Title = "A number in this format",
            Jsonata = "$formatNumber($value, $picture)",
            Note = "Also of long, and 'F2', '0.00', '#,##0', '000' and the like.",
        };

    /// <summary>The rows.</summary>
    public static EquatableArray<Member> All { get; } = [OfDouble, Fixed, Whole, Custom, FineCustom, Decimal, FineDecimal, Integer];

    /// <summary>The text of a double.</summary>
    /// <param name="value">The double, a variable.</param>
    /// <returns>The JSONata.</returns>
    public static string ShortestOf(string value) => Shortest.Replace("$value", value);

    // A digit behind the last one that counts takes halves away from zero, and changes no other rounding.
    private const string AwayFromZero = """
        $number(
          $replace($string($value), /\.\d+$/, function($match) {
            $length($match.match) > $places + 1 ? $match.match & "4" : $match.match
          })
        )
        """;

    // JavaScript writes numbers below 0.000001 with an exponent, where one digit alone has no point.
    private const string FineAwayFromZero = """
        $number(
          $replace(
            $replace($string($value), /^(-?\d)e/, "$1.0e"),
            /(\.\d+)(e-\d+|$)/,
            function($match) {
              $length($match.groups[0]) - 1 + ($match.groups[1] = "" ? 0 : $number($substring($match.groups[1], 2))) > $places
                ? $match.groups[0] & "4" & $match.groups[1]
                : $match.match
            }
          )
        )
        """;

    private static string OfCustom(string value) => $"$abs($value) >= $limit ? {Large} : $formatNumber({value}, $picture)";

    // A decimal that is rounded to zero has no sign.
    private static string OfDecimal(string value) =>
        $"$abs($value) >= $limit ? {Large} : $formatNumber($round({value}, $places), $picture)";
}
