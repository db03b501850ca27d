using AslGen.StatesLanguage;

namespace AslGen.Compiler.Program.Members;

/// <summary>Operators on booleans that compute both operands, also where the left one decides.</summary>
internal static class LogicMembers
{
    /// <summary><c>&amp;</c>.</summary>
    public static Member And { get; } = Both("O:bool & bool", "and");

    /// <summary><c>|</c>.</summary>
    public static Member Or { get; } = Both("O:bool | bool", "or");

    /// <summary>The rows.</summary>
    public static EquatableArray<Member> All { get; } = [And, Or];

    // What stands on the right of JSONata's operator is computed before, since it is used where it may not be reached.
    private static Member Both(string id, string @operator) =>
        new(id, "left right") { Title = "An operand that can fail", Jsonata = $"$left {@operator} $right" };
}
