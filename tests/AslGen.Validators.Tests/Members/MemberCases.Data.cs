namespace AslGen.Validators.Tests.Members;

internal static partial class MemberCases
{
    private static IReadOnlyList<MemberCase> Data =>
        [
            new("json text", "JsonSerializer.Deserialize<Dictionary<string, int>>(text)"),
            new("json text", "JsonSerializer.Deserialize<Dictionary<string, int>>(text)![\"a\"] + 1L"),
            new("string text", "Encoding.UTF8.GetBytes(text)"),
            new("string text", "Convert.ToBase64String(Encoding.UTF8.GetBytes(text))"),
            new("string text", "States.Base64Encode(text)"),
            new("base64 text", "Convert.FromBase64String(text)"),
            new("base64 text", "Convert.ToBase64String(Convert.FromBase64String(text))"),
            new("base64 text", "Encoding.UTF8.GetString(Convert.FromBase64String(text))"),
            new("string text", "Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text))"),
            new("guid text", "Guid.Parse(text)"),
            new("guid text", "$\"{Guid.Parse(text)}\""),
            new("name text", "Enum.Parse<Color>(text)") { Types = Enums },
            new("name text", "Enum.Parse<Size>(text)") { Types = Enums },
            new("name text", "Enum.Parse<Color>(text) == Color.Red") { Types = Enums },
            .. new[] { "SHA256", "SHA384", "SHA512", "SHA1", "MD5" }.SelectMany(type =>
                new MemberCase[]
                {
                    new("string text", $"Convert.ToHexString({type}.HashData(Encoding.UTF8.GetBytes(text)))"),
                    new("string text", $"Convert.ToHexStringLower({type}.HashData(Encoding.UTF8.GetBytes(text)))"),
                }
            ),
            new("Guid value", "value.ToString()"),
            new("Guid value", "value.ToString().Length"),
        ];
}
