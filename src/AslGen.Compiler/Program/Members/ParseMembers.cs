using AslGen.StatesLanguage;

namespace AslGen.Compiler.Program.Members;

/// <summary>What makes values of texts and tells whether it could, or makes what JSON has already. No expression has two results.</summary>
internal static class ParseMembers
{
    private const string Invariant = "CultureInfo.InvariantCulture";

    /// <summary>The rows.</summary>
    public static EquatableArray<Member> All { get; } =
    [
        .. TryParse("Int32", $"int.Parse(text, {Invariant})"),
        .. TryParse("Int64", $"long.Parse(text, {Invariant})"),
        .. TryParse("Double", $"double.Parse(text, {Invariant})"),
        .. TryParse("Decimal", $"decimal.Parse(text, {Invariant})"),
        .. TryParse("DateTimeOffset", $"DateTimeOffset.Parse(text, {Invariant})"),
        Refused("M:System.Boolean.TryParse(System.String,System.Boolean@)", TwoResults("bool.Parse(text)")),
        .. OfDeclared("System.Guid", "a Guid", "", "Parse(System.String)", "TryParse(System.String,System.Guid@)"),
        .. OfDeclared(
            "System.Enum",
            "the enum",
            ", or choose the value by the text in a 'switch' expression",
            "Parse``1(System.String)",
            "Parse``1(System.String,System.Boolean)",
            "Parse(System.Type,System.String)",
            "Parse(System.Type,System.String,System.Boolean)",
            "TryParse``1(System.String,``0@)",
            "TryParse``1(System.String,System.Boolean,``0@)"
        ),
        .. OfThread("System.Int32", "System.TimeSpan"),
    ];

    private static IEnumerable<Member> TryParse(string type, string instead)
    {
        string styles =
            type == "DateTimeOffset"
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
