namespace AslGen.Validators.Tests.Members;

internal static partial class MemberCases
{
    private static IReadOnlyList<MemberCase> Intrinsics =>
        [
            new("int[] items", "States.StringToJson<int[]>(\"[1,2]\")"),
            new("int[] items", "States.JsonToString(items)"),
            new("bool value", "States.JsonToString(value)"),
            new("string[] items", "States.ArrayPartition(items, 2)"),
            new("string[] items, string item", "States.ArrayContains(items, item)"),
            new("small first, small last", "States.ArrayRange(first, last, 2)"),
            new("string[] items, small index", "States.ArrayGetItem(items, index)"),
            new("string[] items", "States.ArrayLength(items)"),
            new("string[] items", "States.ArrayUnique(items)"),
            new("string text", "States.Hash(text, \"SHA-256\")"),
            new("small left, small right", "States.MathAdd(left, right)"),
        ];
}
