using AslGen.StatesLanguage;

namespace AslGen.Compiler.Program.Members;

/// <summary>Operators on values that may be null. What the JSON leaves out is null to C# and nothing to JSONata.</summary>
internal static class NullMembers
{
    /// <summary><c>value ?? otherwise</c>.</summary>
    public static Member Coalesce { get; } =
        new("O:value ?? otherwise", "value otherwise")
        {
            Title = "The operator '??'",
            Jsonata = "$value != null ? $value : $orElse($otherwise, null)",
            Lazy = ["otherwise"],
        };

    /// <summary><c>value?.Member</c>; the second argument is a function of the value.</summary>
    public static Member Access { get; } =
        new("O:value?.Member", "value access")
        {
            Title = "The operator '?.' here",
            Jsonata = "$value != null ? $access($value) : null",
            Lazy = ["access"],
        };

    /// <summary><c>value.Value</c> of a value type that may be null there, and <c>(int)value</c>.</summary>
    public static Member Value { get; } =
        new("O:value.Value", "value")
        {
            Title = "'.Value' of what may be null here, which must fail,",
            Jsonata = """$exists($value) and $value != null ? $value : $error("Nullable object must have a value")""",
        };

    /// <summary>The rows.</summary>
    public static EquatableArray<Member> All { get; } = [Coalesce, Access, Value];
}
