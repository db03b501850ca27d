namespace AslGen.Validators.Tests.Members;

internal static partial class MemberCases
{
    private const string Nested = """
        public sealed record Inner(string Name, string? Alias, int Count);
        public sealed record Outer(string? Text, Inner? Inner, int? Number);
        """;

    private static IReadOnlyList<MemberCase> Nulls =>
        [
            new("string? left, string right", "left ?? right"),
            new("string? left, string? right", "left ?? right"),
            new("string? a, string? b, string c", "a ?? b ?? c"),
            new("int? left, int right", "left ?? right"),
            new("string? left, string right", "(left ?? right).Length"),
            new("string? value", "value?.Length"),
            new("string? value", "value?.Length ?? -1"),
            new("string? value", "value?.Trim().Length"),
            new("string? value", "value?.Length > 2"),
            new("string? value", "value?.Length == 2"),
            new("string? value", "value?.Length != 2"),
            new("string? left, string? right", "left?.Length < right?.Length"),
            new("string? left, string? right", "left?.Length == right?.Length"),
            new("string? value", "value?.Trim() == \"\""),
            new("string? value", "value is null"),
            new("string? value", "value is not null"),
            new("string? value", "value != null && value.Length > 1"),
            new("int? value", "value.HasValue"),
            new("int? value", "value.HasValue ? value.Value + 1L : 0L"),
            new("int? value", "value!.Value"),
            new("int? value", "value!.Value + 1L"),
            new("int? value", "(int)value!"),
            new("bool? value", "value!.Value ? 1 : 2"),
            new("outer value", "value.Number!.Value > 3 && value.Text != null") { Types = Nested },
            new("int? value", "value.GetValueOrDefault()"),
            new("bool? value", "value.GetValueOrDefault()"),
            new("int? value, int otherwise", "value.GetValueOrDefault(otherwise)"),
            new("bool? value", "value == true"),
            new("bool? value", "value ?? false"),
            new("outer value", "value.Inner?.Name") { Types = Nested },
            new("outer value", "value.Inner?.Alias ?? value.Text ?? \"none\"") { Types = Nested },
            new("outer value", "value.Inner?.Alias?.Length") { Types = Nested },
            new("outer value", "value.Inner?.Alias?.Trim().Length ?? value.Number") { Types = Nested },
            new("outer value", "$\"{value.Inner?.Name}/{value.Number}\"") { Types = Nested },
        ];
}
