namespace AslGen.StatesLanguage.Json;

/// <summary>Why a text is no JSON, or no JSON that a definition can be.</summary>
/// <param name="Span">The characters at fault.</param>
/// <param name="Message">What is wrong, as a sentence without its full stop.</param>
public sealed record JsonError(TextSpan Span, string Message);

/// <summary>What <see cref="JsonReader"/> made of a text.</summary>
/// <param name="Root">The value, or null where the text cannot be read.</param>
/// <param name="Map">The places of the values.</param>
/// <param name="Error">Why the text cannot be read, or null.</param>
public sealed record JsonReadResult(JsonValue? Root, SourceMap Map, JsonError? Error);
