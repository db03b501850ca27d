namespace AslGen.Compiler.Program.Members;

/// <summary>What a type must be that stands for a type parameter.</summary>
/// <param name="Parameter">The type parameter.</param>
/// <param name="Condition">What the type must be.</param>
internal sealed record TypeRequirement(string Parameter, TypeCondition Condition);

/// <summary>What a type must be so that JSON compares its values as C# does.</summary>
internal enum TypeCondition
{
    /// <summary>A number or boolean, text, an enum, or one of these with null.</summary>
    EqualScalar,

    /// <summary>As <see cref="EqualScalar"/>, or a tuple or anonymous object of such values, which only the workflow itself makes.</summary>
    Equal,

    /// <summary>A number, or an enum that is written as one.</summary>
    Number,

    /// <summary>As <see cref="Number"/>, or null.</summary>
    NumberOrNull,

    /// <summary><c>bool</c>.</summary>
    Boolean,

    /// <summary><c>DateTimeOffset</c>.</summary>
    Time,

    /// <summary><c>DateTime</c>.</summary>
    DateTime,

    /// <summary><c>DateOnly</c>, whose text is ordered as the days are.</summary>
    Date,

    /// <summary><c>TimeOnly</c>.</summary>
    TimeOfDay,

    /// <summary>An integer of up to 32 bits.</summary>
    Integer,

    /// <summary><c>double</c>.</summary>
    Double,

    /// <summary><c>string</c>.</summary>
    Text,

    /// <summary>A type whose values are no JSON arrays.</summary>
    NoArray,

    /// <summary>A type whose default value is null.</summary>
    CanBeNull,

    /// <summary>The type of the items that the member is called on, but for null.</summary>
    OfItems,
}
