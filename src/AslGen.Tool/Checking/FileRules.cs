using AslGen.StatesLanguage.Rules;

namespace AslGen.Tool.Checking;

/// <summary>Rules on files, beside those on definitions.</summary>
internal static class FileRules
{
    private const string Page = "https://github.com/aslgen/aslgen/blob/main/docs/check.md";

    public static readonly FileRule Unreadable = new(
        "ASL5901",
        "The file cannot be read",
        "Definitions are text in UTF-8. Nothing else that is in the file can be checked."
    );

    public static readonly FileRule NoDefinition = new(
        "ASL5902",
        "The file has no definition",
        "A definition has 'StartAt' and 'States'; templates of CloudFormation and SAM and files of the Serverless Framework have state "
            + "machines with one. A file that is named on the command line and has none is probably not the one that was meant. In folders "
            + "such files are passed over."
    );

    public static readonly FileRule BrokenYaml = new(
        "ASL5903",
        "The file is not YAML",
        "What cannot be read as YAML cannot be deployed either. A file holds one document."
    );

    public static readonly FileRule MissingFile = new(
        "ASL5904",
        "A file that is referred to is not there",
        "The template's DefinitionUri, DefinitionS3Location or ${file(…)} names a local file; packaging the template fails without it. "
            + "Paths start from the template's folder."
    );

    /// <summary>All of them, by their IDs.</summary>
    public static IReadOnlyList<FileRule> All => [Unreadable, NoDefinition, BrokenYaml, MissingFile];

    /// <summary>A rule on files.</summary>
    /// <param name="Id">The rule's ID.</param>
    /// <param name="Title">The rule in a few words.</param>
    /// <param name="Why">Why it matters.</param>
    internal sealed record FileRule(string Id, string Title, string Why)
    {
        public RuleReference Reference => new(Id, Severity.Error, Title, $"{Page}#{Id.ToLowerInvariant()}");
    }
}
