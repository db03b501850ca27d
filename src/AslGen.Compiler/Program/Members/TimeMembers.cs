using AslGen.StatesLanguage;

namespace AslGen.Compiler.Program.Members;

/// <summary>
/// Times, which are texts in JSON. JSONata computes with whole milliseconds, so that what asks for smaller parts is not here.
/// </summary>
internal static class TimeMembers
{
    /// <summary>The rows.</summary>
    public static EquatableArray<Member> All { get; } =
    [
        new("P:System.DateTimeOffset.UtcNow", "")
        {
            Jsonata = "$now()",
            IsRepeatable = false,
            Note = "In milliseconds.",
        },
        new("M:System.DateTimeOffset.ToUnixTimeMilliseconds", "value") { Jsonata = "$toMillis($value)" },
        new("M:System.DateTimeOffset.ToUnixTimeSeconds", "value") { Jsonata = "$floor($toMillis($value) / 1000)" },
        new("P:System.DateTimeOffset.Now", "") { Refusal = "it goes by the time zone of the machine; write DateTimeOffset.UtcNow" },
        new("P:System.DateTime.Now", "") { Refusal = "it goes by the time zone of the machine; write DateTimeOffset.UtcNow" },
        new("P:System.DateTime.UtcNow", "") { Refusal = "its JSON has a form of its own; write DateTimeOffset.UtcNow" },
    ];
}
