using AslGen.StatesLanguage;

namespace AslGen.Compiler.Program.Members;

/// <summary>Characters, which are strings of one UTF-16 code unit in JSON.</summary>
internal static class CharMembers
{
    /// <summary>The rows.</summary>
    public static EquatableArray<Member> All { get; } =
    [
        Is("IsAsciiDigit", "0-9"),
        Is("IsAsciiLetter", "A-Za-z"),
        Is("IsAsciiLetterOrDigit", "A-Za-z0-9"),
        Is("IsAsciiLetterLower", "a-z"),
        Is("IsAsciiLetterUpper", "A-Z"),
        Is("IsAsciiHexDigit", "0-9A-Fa-f"),
        Is("IsAscii", @"\u0000-\u007f"),
        Is("IsControl", @"\u0000-\u001f\u007f-\u009f"),
        Is("IsSurrogate", @"\ud800-\udfff"),
        Is("IsWhiteSpace", TextJsonata.WhiteSpace),
        OfUnicode("IsDigit", "IsAsciiDigit"),
        OfUnicode("IsLetter", "IsAsciiLetter"),
        OfUnicode("IsLetterOrDigit", "IsAsciiLetterOrDigit"),
        OfUnicode("IsLower", "IsAsciiLetterLower"),
        OfUnicode("IsUpper", "IsAsciiLetterUpper"),
        OfUnicode("IsNumber", "IsAsciiDigit"),
        new("M:System.Char.ToUpperInvariant(System.Char)", "value") { Jsonata = TextJsonata.ToUpper("$value") },
        new("M:System.Char.ToLowerInvariant(System.Char)", "value") { Jsonata = TextJsonata.ToLower("$value") },
        new("M:System.Char.ToString", "value") { Jsonata = "$value" },
    ];

    private static Member Is(string name, string characters) =>
        new($"M:System.Char.{name}(System.Char)", "value") { Jsonata = $"$contains($value, /[{characters}]/)" };

    private static Member OfUnicode(string name, string instead) =>
        new($"M:System.Char.{name}(System.Char)", "")
        {
            Refusal = $"what it finds changes with the version of Unicode; write char.{instead}",
        };
}
