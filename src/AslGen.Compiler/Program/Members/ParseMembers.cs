using AslGen.StatesLanguage;

namespace AslGen.Compiler.Program.Members;

/// <summary>What makes values of texts and tells whether it could, or makes what JSON has already. No expression has two results.</summary>
internal static class ParseMembers
{
    private const string Invariant = "CultureInfo.InvariantCulture";

    /// <summary>The value of an enum by its name; the second argument is an object with the values, by their names in C#.</summary>
    public static Member Enum { get; } =
        new("M:System.Enum.Parse``1(System.String)", "text values")
        {
            // What every object of JavaScript has is no name either.
            Jsonata = $"""
                (
                  $found := $lookup($values, $replace($text, /^[{TextJsonata.WhiteSpace}]+|[{TextJsonata.WhiteSpace}]+$/, ""));
                  $type($found) in ["string", "number"] ? $found : $error("The text is no name of a value.")
                )
                """,
            Note = "Of a name; a number as text fails. Not of enums with [Flags].",
        };

    /// <summary>The rows.</summary>
    public static EquatableArray<Member> All { get; } =
    [
        .. TryParse("Int32", $"int.Parse(text, {Invariant})"),
        .. TryParse("Int64", $"long.Parse(text, {Invariant})"),
        .. TryParse("Double", $"double.Parse(text, {Invariant})"),
        .. TryParse("Decimal", $"decimal.Parse(text, {Invariant})"),
        .. TryParse("DateTimeOffset", $"DateTimeOffset.Parse(text, {Invariant})"),
        .. TryParse("DateTime", $"DateTime.Parse(text, {Invariant}, DateTimeStyles.RoundtripKind)"),
        Refused("M:System.Boolean.TryParse(System.String,System.Boolean@)", TwoResults("bool.Parse(text)")),
        new("M:System.Guid.Parse(System.String)", "text")
        {
            Jsonata = $$"""
                $contains(
                  $text,
                  /^[{{TextJsonata.WhiteSpace}}]*({{Digits}}|{{Dashed}}|{{Braced}}|\({{Dashed}}\))[{{TextJsonata.WhiteSpace}}]*$/i
                )
                  ? $lowercase($replace($replace($text, /[^0-9a-fA-F]/, ""), /^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-"))
                  : $error("The text is no GUID.")
                """,
            Note = "Of 32 digits, with dashes or without, and in braces or parentheses; any other text fails.",
        },
        Refused("M:System.Guid.TryParse(System.String,System.Guid@)", TwoResults("Guid.Parse(text)")),
        Enum,
        .. OfDeclared(
            "System.Enum",
            "the enum",
            ", or choose the value by the text in a 'switch' expression",
            "Parse``1(System.String,System.Boolean)",
            "Parse(System.Type,System.String)",
            "Parse(System.Type,System.String,System.Boolean)",
            "TryParse``1(System.String,``0@)",
            "TryParse``1(System.String,System.Boolean,``0@)"
        ),
        .. OfThread("System.Int32", "System.TimeSpan"),
    ];

    private const string Digits = "[0-9a-f]{32}";

    private const string Dashed = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private const string Braced = @"\{" + Dashed + @"\}";

    private static IEnumerable<Member> TryParse(string type, string instead)
    {
        string styles = type.StartsWith("DateTime", StringComparison.Ordinal)
            ? "System.IFormatProvider,System.Globalization.DateTimeStyles,"
            : "System.Globalization.NumberStyles,System.IFormatProvider,";
        return new[] { "", "System.IFormatProvider,", styles }.Select(more =>
            Refused($"M:System.{type}.TryParse(System.String,{more}System.{type}@)", TwoResults(instead))
        );
    }

    private static string TwoResults(string instead) => $"it has two results; write {instead}, which fails where the text has another form";

    private static IEnumerable<Member> OfDeclared(string type, string declared, string more, params string[] methods) =>
        methods.Select(method =>
            Refused($"M:{type}.{method}", $"it reads more than JSON has; declare the value as {declared} where it comes from{more}")
        );

    private static IEnumerable<Member> OfThread(params string[] parameters) =>
        parameters.Select(parameter =>
            Refused($"M:System.Threading.Thread.Sleep({parameter})", "a state machine has no thread; write await Flow.Wait(…)")
        );

    private static Member Refused(string id, string why) => new(id, "") { Refusal = why };
}
