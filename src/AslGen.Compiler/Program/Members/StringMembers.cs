using AslGen.StatesLanguage;

namespace AslGen.Compiler.Program.Members;

/// <summary>
/// Strings. C# counts and compares UTF-16 code units, as JavaScript does; JSONata's own functions that count, such as <c>$length</c>,
/// count code points, and <c>$split(text, "")</c> gives code units.
/// </summary>
internal static class StringMembers
{
    private static readonly ConstantArgument Ordinal = new("comparison", (int)StringComparison.Ordinal)
    {
        Text = "StringComparison.Ordinal",
    };

    /// <summary>The rows.</summary>
    public static EquatableArray<Member> All { get; } =
    [
        new("P:System.String.Length", "text") { Jsonata = """$count($split($text, ""))""" },
        new("M:System.String.Contains(System.String)", "text value") { Jsonata = "$contains($text, $value)" },
        new("M:System.String.StartsWith(System.String)", "text value")
        {
            Refusal = "it compares as the culture of the machine says; write StartsWith(value, StringComparison.Ordinal)",
        },
        new("M:System.String.StartsWith(System.String,System.StringComparison)", "text value comparison")
        {
            Constants = [Ordinal],
            Jsonata = """$contains($text, $value) and $substringBefore($text, $value) = "" """,
        },
    ];
}
