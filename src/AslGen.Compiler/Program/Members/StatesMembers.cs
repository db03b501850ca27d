using AslGen.StatesLanguage;

namespace AslGen.Compiler.Program.Members;

/// <summary>The States Language's intrinsic functions, typed.</summary>
internal static class StatesMembers
{
    /// <summary>The item that <c>foreach</c> has come to, at an index that is never outside the array.</summary>
    public static Member LoopItem { get; } =
        new("O:foreach (var item in array)", "array index")
        {
            Jsonata = "$array[$index]",
            Intrinsic = "States.ArrayGetItem($.array, $.index)",
        };

    /// <summary><c>States.ArrayLength</c>.</summary>
    public static Member ArrayLength { get; } =
        new("M:AslGen.States.ArrayLength``1(``0[])", "array") { Jsonata = "$count($array)", Intrinsic = "States.ArrayLength($.array)" };

    /// <summary><c>States.StringToJson</c>.</summary>
    public static Member StringToJson { get; } =
        new("M:AslGen.States.StringToJson``1(System.String)", "json")
        {
            Jsonata = "$parse($json)",
            Intrinsic = "States.StringToJson($.json)",
        };

    /// <summary>The rows.</summary>
    public static EquatableArray<Member> All { get; } =
    [
        StringToJson,
        new("M:AslGen.States.JsonToString``1(``0)", "value")
        {
            Jsonata = "$string($value)",
            JsonataKinds = [new("value", [ValueKind.Object, ValueKind.Array, ValueKind.Boolean, ValueKind.Integer])],
            Intrinsic = "States.JsonToString($.value)",
        },
        new("M:AslGen.States.ArrayPartition``1(``0[],System.Int32)", "array size")
        {
            Jsonata = "$partition($array, $size)",
            Intrinsic = "States.ArrayPartition($.array, $.size)",
        },
        new("M:AslGen.States.ArrayContains``1(``0[],``0)", "array item")
        {
            Jsonata = "$item in $array",
            JsonataKinds = [new("item", [ValueKind.String, ValueKind.Integer, ValueKind.Boolean])],
            Intrinsic = "States.ArrayContains($.array, $.item)",
        },
        new("M:AslGen.States.ArrayRange(System.Int32,System.Int32,System.Int32)", "first last step")
        {
            Jsonata = "$range($first, $last, $step)",
            Intrinsic = "States.ArrayRange($.first, $.last, $.step)",
        },
        new("M:AslGen.States.ArrayGetItem``1(``0[],System.Int32)", "array index")
        {
            // JSONata counts negative indexes from the end.
            Jsonata = """
                $index >= 0 and $index < $count($array) ? $array[$index] : $error("The index is outside the array.")
                """,
            Intrinsic = "States.ArrayGetItem($.array, $.index)",
        },
        LoopItem,
        ArrayLength,
        new("M:AslGen.States.ArrayUnique``1(``0[])", "array") { Jsonata = "$distinct($array)", Intrinsic = "States.ArrayUnique($.array)" },
        new("M:AslGen.States.Base64Encode(System.String)", "text")
        {
            Jsonata = TextJsonata.Base64("$text"),
            Intrinsic = "States.Base64Encode($.text)",
        },
        new("M:AslGen.States.Base64Decode(System.String)", "base64") { Intrinsic = "States.Base64Decode($.base64)" },
        new("M:AslGen.States.Hash(System.String,System.String)", "data algorithm")
        {
            Jsonata = "$hash($data, $algorithm)",
            Intrinsic = "States.Hash($.data, $.algorithm)",
        },
        new("M:AslGen.States.MathAdd(System.Int32,System.Int32)", "left right")
        {
            Jsonata = "$left + $right",
            Intrinsic = "States.MathAdd($.left, $.right)",
        },
        new("M:AslGen.States.MathRandom(System.Int32,System.Int32)", "start end")
        {
            Jsonata = "$floor($random() * ($end - $start)) + $start",
            Intrinsic = "States.MathRandom($.start, $.end)",
            IsRepeatable = false,
        },
        new("M:AslGen.States.StringSplit(System.String,System.String)", "text delimiters")
        {
            Intrinsic = "States.StringSplit($.text, $.delimiters)",
        },
        new("M:AslGen.States.Uuid", "")
        {
            Jsonata = "$uuid()",
            Intrinsic = "States.UUID()",
            IsRepeatable = false,
        },
    ];
}
