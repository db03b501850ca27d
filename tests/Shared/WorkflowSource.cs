using System.Text.RegularExpressions;

namespace AslGen.Tests;

/// <summary>
/// A workflow of the folder <c>tests/Shared/Workflows</c>: a source file named after its workflow class, where LANGUAGE stands for
/// the query language.
/// </summary>
/// <param name="Name">The file's name without extensions, below the folder.</param>
/// <param name="Template">The source.</param>
internal sealed partial record WorkflowSource(string Name, string Template)
{
    private const string Extension = ".cs.txt";

    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Shared", "Workflows");

    /// <summary>Gets the values of LANGUAGE.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["JsonPath", "Jsonata"];

    /// <summary>Gets all workflows, in order.</summary>
    public static IReadOnlyList<WorkflowSource> All { get; } =
    [
        .. Directory
            .GetFiles(Folder, "*" + Extension, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/')[..^Extension.Length])
            .Order(StringComparer.Ordinal)
            .Select(Read),
    ];

    /// <summary>Gets the full name of the workflow class.</summary>
    public string TypeName =>
        Namespace().Match(Template) is { Success: true } match ? $"{match.Groups["name"].Value}.{ClassName}" : ClassName;

    /// <summary>Gets the name of the workflow class.</summary>
    public string ClassName => Name[(Name.LastIndexOf('/') + 1)..];

    /// <summary>Reads a workflow.</summary>
    public static WorkflowSource Read(string name) => new(name, File.ReadAllText(Path.Combine(Folder, name + Extension)));

    /// <summary>The source with a query language.</summary>
    public string In(string language) =>
        Template.Replace("LANGUAGE", $"QueryLanguage = QueryLanguage.{language}", StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Name;

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Namespace();
}
