using AslGen.StatesLanguage;

namespace AslGen.Compiler.Program.Members;

/// <summary>
/// JSON, base64, hashes and what is made by chance. Bytes are base64 in JSON, so that encoding text and writing bytes as base64 is one.
/// </summary>
internal static class DataMembers
{
    private const string GetBytes = "M:System.Text.Encoding.GetBytes(System.String)";

    private const string Encoder =
        "it escapes characters as no query language does; write States.JsonToString(value), which gives JSON as Step Functions writes it";

    private static readonly ConstantArgument Utf8 = new("encoding", "P:System.Text.Encoding.UTF8");

    /// <summary>The rows.</summary>
    public static EquatableArray<Member> All { get; } =
    [
        new("M:System.Text.Json.JsonSerializer.Deserialize``1(System.String,System.Text.Json.JsonSerializerOptions)", "json options")
        {
            Constants = [new("options", ConstantArgument.Null) { Text = "no options" }],
            Jsonata = "$parse($json)",
            Intrinsic = "States.StringToJson($.json)",
            NeedsNamesAsDeclared = true,
        },
        new("M:System.Text.Json.JsonSerializer.Serialize``1(``0,System.Text.Json.JsonSerializerOptions)", "") { Refusal = Encoder },
        new("M:System.Text.Json.JsonSerializer.Serialize(System.Object,System.Type,System.Text.Json.JsonSerializerOptions)", "")
        {
            Refusal = Encoder,
        },
        new(GetBytes, "encoding text")
        {
            Constants = [Utf8],
            Jsonata = TextJsonata.Base64("$text"),
            Intrinsic = "States.Base64Encode($.text)",
            Note = "Bytes are base64 in JSON.",
        },
        new("M:System.Convert.ToBase64String(System.Byte[])", "bytes") { Jsonata = "$bytes" },
        new("M:System.Convert.FromBase64String(System.String)", "text")
        {
            Jsonata = """
                (
                  $plain := $replace($text, /[ \t\r\n]+/, "");
                  $contains($plain & "!", /^([A-Za-z0-9+\/]{4})*([A-Za-z0-9+\/]{2}==|[A-Za-z0-9+\/]{3}=)?!$/)
                    ? $base64encode($base64decode($plain))
                    : $error("The text is no base64.")
                )
                """,
            Note = "Bytes are base64 in JSON.",
        },
        new("M:System.Text.Encoding.GetString(System.Byte[])", "encoding bytes")
        {
            Constants = [Utf8],
            // JSONata decodes bytes as code units. As parts of a URL these have two bytes each, of which one is left here.
            Jsonata = """
                $decodeUrlComponent(
                  $replace(
                    $replace($encodeUrlComponent($base64decode($bytes)), "%C2", ""),
                    /%C3%([89AB])/,
                    function($match) { "%" & $lookup({ "8": "C", "9": "D", "A": "E", "B": "F" }, $match.groups[0]) }
                  )
                )
                """,
            Note = "Fails where the bytes are no UTF-8; .NET replaces them.",
        },
        .. Hash("SHA256", "SHA-256"),
        .. Hash("SHA384", "SHA-384"),
        .. Hash("SHA512", "SHA-512"),
        .. Hash("SHA1", "SHA-1"),
        .. Hash("MD5", "MD5"),
        new("M:System.Guid.NewGuid", "")
        {
            Jsonata = "$uuid()",
            Intrinsic = "States.UUID()",
            IsRepeatable = false,
        },
        new("M:System.Guid.ToString", "value")
        {
            // JSON may have the digits in upper case, which .NET reads too.
            Jsonata = "$lowercase($value)",
        },
        new("M:System.Random.Next(System.Int32,System.Int32)", "random start end")
        {
            Constants = [new("random", "P:System.Random.Shared")],
            Jsonata = """
                $start > $end ? $error("The smallest number is above the largest.") : $floor($random() * ($end - $start)) + $start
                """,
            Intrinsic = "States.MathRandom($.start, $.end)",
            IsRepeatable = false,
        },
        new("M:System.Random.Next(System.Int32)", "random end")
        {
            Constants = [new("random", "P:System.Random.Shared")],
            Jsonata = """$end < 0 ? $error("The largest number is negative.") : $floor($random() * $end)""",
            IsRepeatable = false,
        },
    ];

    // The digits of a hash of text; the hash alone would be bytes.
    private static Member[] Hash(string type, string algorithm) =>
        [
            new("M:System.Convert.ToHexString(System.Byte[])", "encoding text")
            {
                Inner = [$"M:System.Security.Cryptography.{type}.HashData(System.Byte[])", GetBytes],
                Constants = [Utf8],
                Jsonata = $"""$uppercase($hash($text, "{algorithm}"))""",
            },
            new("M:System.Convert.ToHexStringLower(System.Byte[])", "encoding text")
            {
                Inner = [$"M:System.Security.Cryptography.{type}.HashData(System.Byte[])", GetBytes],
                Constants = [Utf8],
                Jsonata = $"""$hash($text, "{algorithm}")""",
                Intrinsic = $"States.Hash($.text, '{algorithm}')",
            },
        ];
}
