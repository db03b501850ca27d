using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Rules;
using AslGen.Tool.Documents;

namespace AslGen.Tool.Checking;

/// <summary>A finding at its place in a file.</summary>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Message">What is wrong, as a sentence without its full stop.</param>
/// <param name="Source">The file.</param>
/// <param name="Span">The characters that are meant.</param>
internal sealed record Problem(RuleReference Rule, string Message, SourceText Source, TextSpan Span)
{
    // A message may quote what stands in the file, which may be of any length.
    private const int MaximumMessage = 1_000;

    /// <summary>What is wrong, as a sentence without its full stop.</summary>
    public string Message { get; } = Message.Length <= MaximumMessage ? Message : Message[..MaximumMessage] + "…";

    /// <summary>The definition's place in its file, as a JSON Pointer, or null where the problem is in none.</summary>
    public string? Definition { get; init; }

    /// <summary>The value's place in the definition, as a JSON Pointer, or null where there is none.</summary>
    public string? Pointer { get; init; }

    public Position Start => Source.PositionAt(Span.Start);

    public Position End => Source.PositionAt(Span.End);
}

/// <summary>What reports say about a rule.</summary>
/// <param name="Id">The rule's ID.</param>
/// <param name="Severity">How bad it is to break it.</param>
/// <param name="Title">The rule in a few words.</param>
/// <param name="HelpLink">The address of its description.</param>
internal sealed record RuleReference(string Id, Severity Severity, string Title, string HelpLink)
{
    public static RuleReference To(Rule rule) => new(rule.Id, rule.Severity, rule.Title, rule.HelpLink);
}
