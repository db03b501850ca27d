namespace AslGen.StatesLanguage.Json;

/// <summary>
/// Where in a text the values of a document stand. What a value's <see cref="JsonValue.Origin"/> means is known only to the map that
/// was made with it.
/// </summary>
public abstract class SourceMap
{
    /// <summary>The place of a value.</summary>
    /// <param name="origin">The value's origin.</param>
    /// <returns>The value's characters, quotes included; an empty range at the start for an unknown origin.</returns>
    public abstract TextSpan SpanOf(int origin);

    /// <summary>The place of the name of an object's member.</summary>
    /// <param name="origin">The origin of the member's value.</param>
    /// <returns>The name's characters, quotes included; the value's own place where it is no member of an object.</returns>
    public abstract TextSpan NameSpanOf(int origin);

    /// <summary>The place of a part of a string's text.</summary>
    /// <param name="origin">The string's origin.</param>
    /// <param name="part">The range in the string's text as it is without quotes and escapes.</param>
    /// <returns>The characters which the range is written with.</returns>
    public abstract TextSpan SpanWithin(int origin, TextSpan part);
}
