using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Rules;
using AslGen.Tool.Checking;
using AslGen.Tool.Documents;

namespace AslGen.Tool.Templates;

/// <summary>A definition, or what a file has in place of one.</summary>
/// <param name="Document">The document that it stands in.</param>
/// <param name="Pointer">Its place in the document, as a JSON Pointer.</param>
/// <param name="Options">What the document says about it.</param>
internal abstract record FoundDefinition(Document Document, string Pointer, CheckOptions Options);

/// <summary>A definition that is a value of its document.</summary>
internal sealed record DefinitionValue(Document Document, string Pointer, CheckOptions Options, JsonValue Value)
    : FoundDefinition(Document, Pointer, Options)
{
    /// <summary>Whether another document refers to this one, so that the options are what that one says.</summary>
    public bool IsReferenced { get; init; }
}

/// <summary>A definition that is JSON text in a string of its document.</summary>
internal sealed record DefinitionString(Document Document, string Pointer, CheckOptions Options, MappedText Text)
    : FoundDefinition(Document, Pointer, Options);

/// <summary>A definition in another file.</summary>
/// <param name="Document">The document that refers to it.</param>
/// <param name="Pointer">The reference's place in the document.</param>
/// <param name="Options">What the document says about the definition.</param>
/// <param name="Path">The other file's full path.</param>
/// <param name="Reference">The value that names the file.</param>
internal sealed record DefinitionFile(Document Document, string Pointer, CheckOptions Options, string Path, JsonValue Reference)
    : FoundDefinition(Document, Pointer, Options);

/// <summary>A mistake that keeps a definition from being found.</summary>
internal sealed record Unfound(Document Document, string Pointer, CheckOptions Options, Problem Problem)
    : FoundDefinition(Document, Pointer, Options);
