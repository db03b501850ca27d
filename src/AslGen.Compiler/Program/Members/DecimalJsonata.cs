using AslGen.StatesLanguage;

namespace AslGen.Compiler.Program.Members;

/// <summary>JSONata about decimals that rows have in common: the functions that compute with them.</summary>
/// <remarks>
/// JSONata computes with doubles, and each decimal of at most 15 digits has a double of its own. So the functions count the decimals
/// that the operands have, compute with the whole numbers that the operands are in the unit of the last decimal, which doubles do exactly,
/// and divide what comes out once, which gives the double nearest to the result. A result of more than 15 digits fails, and so do more
/// than 22 decimals: 10^22 is the last power of ten that a double holds.
/// </remarks>
internal static class DecimalJsonata
{
    private const string Wide = """$error("A decimal would have more than 15 digits.")""";

    /// <summary>The functions, each behind those that it calls.</summary>
    public static EquatableArray<SharedFunction> Functions { get; } =
    [
        // How many decimals a number, or any of some numbers, has.
        new("_decimals", "function($n, $d){ $exists($n[$ != $round($, $d)]) ? $_decimals($n, $d + 1) : $d }"),
        // With 3e15 units in all, of which no more than 1e15 are left, no number has more than 2e15: each is rounded to its own whole
        // number, and all partial sums are exact.
        new(
            "_sum",
            $$"""
            function($n){
              (
                $d := $_decimals($n, 0);
                $p := $power(10, $d);
                $units := $sum([$n.$round($ * $p)]);
                $d < 23 and $abs($units) < 1e15 and $sum([$n.$abs($)]) * $p < 3e15 ? $units / $p : {{Wide}}
              )
            }
            """
        ),
        new(
            "_product",
            $$"""
            function($a, $b){
              (
                $c := $_decimals($a, 0);
                $d := $_decimals($b, 0);
                $units := $round($a * $power(10, $c)) * $round($b * $power(10, $d));
                $c + $d < 23 and $abs($units) < 1e15 ? $units / $power(10, $c + $d) : {{Wide}}
              )
            }
            """
        ),
        new(
            "_remainder",
            $$"""
            function($a, $b){
              (
                $d := $_decimals([$a, $b], 0);
                $p := $power(10, $d);
                $b = 0 ? {{NumberMembers.ZeroDivisor}}
                  : $d < 23 and $max([$abs($a), $abs($b)]) * $p < 1e15 ? $round($a * $p) % $round($b * $p) / $p
                  : {{Wide}}
              )
            }
            """
        ),
        // Where the dividend has so few digits, no quotient is as near as doubles are to one that is rounded otherwise.
        new(
            "_quotient",
            $$"""
            function($a, $b, $digits){
              (
                $d := $_decimals([$a, $b], 0);
                $p := $power(10, $d);
                $b = 0 ? {{NumberMembers.ZeroDivisor}}
                  : $d < 23 and $abs($a) * $p * $power(10, $digits) < 1e15 and $abs($b) * $p < 1e15 ? $round($a * $p) / $round($b * $p)
                  : {{Wide}}
              )
            }
            """
        ),
    ];
}
