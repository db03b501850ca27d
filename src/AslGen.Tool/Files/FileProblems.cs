using AslGen.StatesLanguage.Json;
using AslGen.Tool.Checking;
using AslGen.Tool.Documents;

namespace AslGen.Tool.Files;

/// <summary>What can be wrong with a file before its definitions are looked at.</summary>
internal static class FileProblems
{
    public static Problem Unreadable(string name, string message) =>
        new(FileRules.Unreadable.Reference, message, new SourceText(name, ""), default);

    public static Problem NoDefinition(Document document) =>
        new(
            FileRules.NoDefinition.Reference,
            "There is no definition in this file: no 'StartAt' or 'States' at its top, and no state machine of CloudFormation, SAM or the Serverless Framework",
            document.Source,
            new TextSpan(document.Map.SpanOf(document.Root.Origin).Start, 0)
        );

    public static Problem BrokenYaml(SourceText source, JsonError error) =>
        new(FileRules.BrokenYaml.Reference, error.Message, source, error.Span);

    public static Problem MissingReference(Document document, JsonCursor reference, string path) =>
        new(
            FileRules.MissingFile.Reference,
            $"There is no file '{path}' beside this one",
            document.Source,
            document.Map.SpanOf(reference.Origin)
        )
        {
            Pointer = reference.Pointer,
        };
}
