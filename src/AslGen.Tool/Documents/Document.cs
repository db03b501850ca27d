using AslGen.StatesLanguage.Json;

namespace AslGen.Tool.Documents;

/// <summary>A text that was read as JSON or YAML.</summary>
/// <param name="Source">The text.</param>
/// <param name="Root">Its value.</param>
/// <param name="Map">The places of the values.</param>
/// <param name="Folder">The full path of the folder that relative paths in the document start from.</param>
internal sealed record Document(SourceText Source, JsonValue Root, SourceMap Map, string Folder)
{
    /// <summary>Takes a string of the document out of its quotes, escapes and indentation.</summary>
    public MappedText Decode(JsonString value) =>
        Map is Yaml.YamlSourceMap yaml ? yaml.Decode(value.Origin) : JsonText.Decode(Source.Text, Map.SpanOf(value.Origin));
}
