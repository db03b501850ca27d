namespace AslGen.Compiler.Program;

/// <summary>What is known of a value's JSON kind from its C# type.</summary>
internal enum ValueKind
{
    /// <summary>Anything, such as a <c>JsonElement</c> or an <c>object</c>.</summary>
    Unknown,

    /// <summary>A JSON string.</summary>
    String,

    /// <summary>A JSON number without a fraction, at most 32 bits wide, so that every engine writes it as .NET does.</summary>
    Integer,

    /// <summary>Any other JSON number.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A JSON object.</summary>
    Object,

    /// <summary>A JSON array.</summary>
    Array,
}
