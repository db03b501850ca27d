using AslGen.StatesLanguage;

namespace AslGen.Compiler.Program.Members;

/// <summary>What values become inside text: in interpolated strings and beside strings that are added.</summary>
internal static class ValueTexts
{
    private const string MaybeNull = "Text of what may be null (C# writes nothing for null, States.Format 'null')";
    private const string Boolean = "Text of a boolean (C# writes 'True', States.Format 'true')";

    /// <summary>Text that may be null, for which C# writes nothing.</summary>
    public static Member OfNullableString { get; } =
        new("O:$\"{string?}\"", "value") { Title = MaybeNull, Jsonata = """$orElse($value, "")""" };

    /// <summary>An integer of up to 32 bits that may be null.</summary>
    public static Member OfNullableInteger { get; } =
        new("O:$\"{int?}\"", "value") { Title = MaybeNull, Jsonata = """$value != null ? $string($value) : "" """ };

    /// <summary>A wide integer.</summary>
    public static Member OfLong { get; } =
        new("O:$\"{long}\"", "value") { Title = "Text of a number of 64 bits", Jsonata = "$formatBase($value)" };

    /// <summary>A wide integer that may be null.</summary>
    public static Member OfNullableLong { get; } =
        new("O:$\"{long?}\"", "value") { Title = MaybeNull, Jsonata = """$value != null ? $formatBase($value) : "" """ };

    /// <summary>A boolean.</summary>
    public static Member OfBoolean { get; } = new("O:$\"{bool}\"", "value") { Title = Boolean, Jsonata = """$value ? "True" : "False" """ };

    /// <summary>A boolean that may be null.</summary>
    public static Member OfNullableBoolean { get; } =
        new("O:$\"{bool?}\"", "value") { Title = MaybeNull, Jsonata = """$value != null ? $value ? "True" : "False" : "" """ };

    /// <summary>An integer with at least so many digits.</summary>
    public static Member OfDigits { get; } =
        new("O:$\"{int:D4}\"", "value digits") { Jsonata = """($value < 0 ? "-" : "") & $pad($formatBase($abs($value)), -$digits, "0")""" };

    /// <summary>The name of an enum's value; the second argument is an object with the names, by what JSON has for them.</summary>
    public static Member OfEnum { get; } =
        new("M:System.Enum.ToString", "value names")
        {
            Jsonata = "($text := $string($value); $name := $lookup($names, $text); $name ? $name : $text)",
            Note = "Also in interpolated strings. Not of enums with [Flags].",
        };

    /// <summary>The same of a value that may be null, which only texts that are joined can have.</summary>
    public static Member OfNullableEnum { get; } =
        new("O:$\"{enum?}\"", "value names") { Title = MaybeNull, Jsonata = $"""$value != null ? {OfEnum.Jsonata} : "" """ };

    /// <summary>Anything else that may be null; the second argument is a function that makes the text of what is not.</summary>
    public static Member OfNullable { get; } =
        new("O:$\"{value?}\"", "value text")
        {
            Title = MaybeNull,
            Jsonata = """$value != null ? $text($value) : "" """,
            Lazy = ["text"],
            Note = "With a format, and of double.",
        };

    /// <summary>The rows.</summary>
    public static EquatableArray<Member> All { get; } =
    [
        OfEnum,
        OfNullableEnum,
        OfNullableString,
        OfNullableInteger,
        OfLong,
        OfNullableLong,
        OfBoolean,
        OfNullableBoolean,
        OfNullable,
        OfDigits,
    ];
}
