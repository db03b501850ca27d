namespace AslGen.StatesLanguage.Json;

/// <summary>A range of characters in a text.</summary>
/// <param name="Start">The index of the first character.</param>
/// <param name="Length">The number of characters.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The index after the last character.</summary>
    public int End => Start + Length;
}
