namespace AslGen.Tool.Files;

/// <summary>What the names of files say about them.</summary>
internal static class FileNames
{
    /// <summary>The name of the standard input on the command line.</summary>
    public const string StandardInput = "-";

    private static readonly string[] Definitions = [".asl.json", ".asl.yaml", ".asl.yml", ".asl"];
    private static readonly string[] Candidates = [".json", ".yaml", ".yml", ".asl"];

    /// <summary>Whether a file says that it is a definition.</summary>
    public static bool IsDefinition(string path) => EndsWith(path, Definitions);

    /// <summary>Whether a file in a folder may have definitions.</summary>
    public static bool IsCandidate(string path) => EndsWith(path, Candidates);

    /// <summary>Whether a file's name says that it is JSON.</summary>
    public static bool IsJson(string path) => EndsWith(path, [".json"]);

    /// <summary>Whether a file's name says that it is YAML.</summary>
    public static bool IsYaml(string path) => EndsWith(path, [".yaml", ".yml"]);

    private static bool EndsWith(string path, string[] ends) =>
        Array.Exists(ends, end => path.EndsWith(end, StringComparison.OrdinalIgnoreCase));
}
